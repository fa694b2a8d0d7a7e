// SPDX-License-Identifier: MIT
//
// A plan file may have been edited by hand. Numbers so large that the sums of the other rules could
// not hold them are found first, and alone: nothing else is reckoned with them.
#include "rules.hpp"

#include <algorithm>

namespace bfr::verify::plausible {
namespace {

constexpr std::int64_t mass_most = 2'000 * mass_per_kg;
constexpr std::int64_t pressure_most = 1'000'00;    // hundredths of mmHg
constexpr std::int64_t time_most = 1'000'000;       // s
constexpr std::int64_t count_most = 10'000;         // repetitions, weeks, permille

bool within(std::int64_t n, std::int64_t most) { return n >= 0 && n <= most; }

bool is_mass(mass m) { return within(m.tenths_of_microgram(), mass_most); }
bool is_mass(std::optional<mass> m) { return !m || is_mass(*m); }
bool is_pressure(pressure p) { return within(p.hundredths_of_mmhg(), pressure_most); }
bool is_time(duration d) { return within(d.seconds(), time_most); }
bool is_time(std::optional<duration> d) { return !d || is_time(*d); }

bool is_load(const load& l)
{
    const bool masses =
        is_mass(l.total) && is_mass(l.each) && is_mass(l.step) &&
        std::all_of(l.per_side.begin(), l.per_side.end(), [](mass m) { return is_mass(m); });
    const bool shares = (!l.asked || within(l.asked->permille(), count_most)) &&
                        within(l.system_share_permille.value_or(0), count_most);
    return masses && shares &&
           (!l.of || (is_mass(l.of->value) && is_mass(l.of->low) && is_mass(l.of->high)));
}

bool is_cuff(const cuff_setting& c)
{
    const bool basis = !c.aop || (is_pressure(c.aop->value) && is_pressure(c.aop->low) &&
                                  is_pressure(c.aop->high));
    return basis && (!c.set || is_pressure(*c.set)) && within(c.asked.permille(), count_most);
}

bool is_set(const training_set& s) { return within(s.reps, count_most) && is_time(s.rest_after); }

bool is_dose(const exercise_dose& d)
{
    const bool times = is_time(d.pace.up) && is_time(d.pace.hold) && is_time(d.pace.down) &&
                       is_time(d.cuff_on) && is_time(d.cuff_on_limit) && is_time(d.cuff_off_after);
    return times && is_load(d.weight) && within(d.number, count_most) &&
           std::all_of(d.sets.begin(), d.sets.end(), is_set) &&
           std::all_of(d.cuffs.begin(), d.cuffs.end(), is_cuff);
}

}    // namespace

void numbers(const dossier& r, notes& out)
{
    const plan& p = r.planned;
    if (!within(p.week_count, count_most) || !within(p.session_count, count_most)) {
        out.add("plan", number(p.week_count) + " weeks, " + number(p.session_count) + " sessions");
    }
    for (const effect& e : p.screening.effects) {
        if (!within(e.value.value_or(0), time_most)) {
            out.add("effects." + e.id, number(*e.value) + " is no number for an effect");
        }
    }
    for (const week& w : p.weeks) {
        if (!within(w.number, count_most)) out.add(place_of(w), "no number for a week");
    }
    for (const session_at& s : r.sessions) {
        if (!within(s.of_session->number, count_most) || !is_time(s.of_session->length)) {
            out.add(s.of_session->id, "its number or length is absurd");
        }
    }
    for (const dose_at& d : r.doses) {
        if (!is_dose(*d.dose)) out.add(place_of(d), "a load, pressure, time or count is absurd");
    }
}

}    // namespace bfr::verify::plausible
