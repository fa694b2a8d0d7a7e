// SPDX-License-Identifier: MIT
#include "reading.hpp"

#include "limits.hpp"

#include <algorithm>
#include <array>

namespace bfr::verify {
namespace {

constexpr auto not_of_the_person =
    std::to_array<std::string_view>({"first-sessions", "layoff", "aop-unmeasured"});

bool comes_from_the_person(const effect& e)
{
    if (e.from.empty()) return true;
    return std::any_of(e.from.begin(), e.from.end(), [](const std::string& id) {
        return std::find(std::begin(not_of_the_person), std::end(not_of_the_person), id) ==
               std::end(not_of_the_person);
    });
}

bool matches(const effect& e, effect_kind kind, std::string_view unit, const dose_at& d)
{
    return e.kind == kind && e.value && e.unit == unit && in_force(e, d.on()) && holds_for(e, d);
}

std::optional<std::int64_t> smaller(std::optional<std::int64_t> a, std::optional<std::int64_t> b)
{
    if (!a) return b;
    return b ? std::min(*a, *b) : *a;
}

bool is_measured_on(const session_at& s, date day)
{
    return std::any_of(s.doses.begin(), s.doses.end(), [day](const dose_at& d) {
        return std::any_of(
            d.dose->cuffs.begin(), d.dose->cuffs.end(),
            [day](const cuff_setting& c) { return c.aop && c.aop->measured_on == day; });
    });
}

bool has_journey_between(const dossier& r, date a, date b)
{
    if (!r.facts || !r.facts->history.last_journey) return false;
    const date journey = r.facts->history.last_journey->value;
    return a < journey && journey <= b;
}

/// Whether every verdict on a dose of `earlier` is the verdict on that of `later`: the very same
/// doses in the same phase, under the same effects, on days of which none is that of a measurement,
/// and no journey between. The first weeks count days and a lighter week looks back, so their
/// sessions are never alike.
bool is_alike(const dossier& r, const session_at& earlier, const session_at& later)
{
    const session& a = *earlier.of_session;
    const session& b = *later.of_session;
    if (!a.exercises.is_same_as(b.exercises) || a.phase != b.phase ||
        a.phase == phase::familiarisation || a.phase == phase::deload || !a.tests.empty() ||
        !b.tests.empty()) {
        return false;
    }
    const auto& effects = r.planned.screening.effects;
    return !has_journey_between(r, a.on, b.on) && !is_measured_on(earlier, a.on) &&
           !is_measured_on(earlier, b.on) &&
           std::all_of(effects.begin(), effects.end(),
                       [&](const effect& e) { return in_force(e, a.on) == in_force(e, b.on); });
}

}    // namespace

bool session_at::cuffs(limb l) const
{
    return std::any_of(doses.begin(), doses.end(),
                       [l](const dose_at& d) { return d.dose->on_limb == l; });
}

dossier::dossier(const plan& p, const profile* given)
    : planned(p), facts(given), whole(static_cast<int>(p.weeks.size()) == p.week_count)
{
    std::vector<std::size_t> ends;
    const auto count = static_cast<std::size_t>(std::max(p.session_count, 0));
    constexpr std::size_t plenty = 256;    // of sessions in a plan that is a plan
    sessions.reserve(std::min(count, plenty));
    ends.reserve(std::min(count, plenty));
    every_dose_.reserve(std::min(count, plenty) * 4);
    for (const week& w : p.weeks) {
        for (const session& s : w.sessions) {
            add(w, s);
            ends.push_back(every_dose_.size());
        }
    }
    std::size_t begin = 0;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        session_at& s = sessions[i];
        s.doses = std::span(every_dose_).subspan(begin, ends[i] - begin);
        begin = ends[i];
        s.repeats = std::any_of(sessions.begin(), sessions.begin() + static_cast<long>(i),
                                [&](const session_at& e) { return is_alike(*this, e, s); });
        if (!s.repeats) doses.insert(doses.end(), s.doses.begin(), s.doses.end());
    }
    for (const dose_at& d : doses) {
        for (const cuff_setting& c : d.dose->cuffs) cuffs.push_back({&d, &c});
    }
}

void dossier::add(const week& w, const session& s)
{
    const dose_at* const last = every_dose_.empty() ? nullptr : &every_dose_.back();
    const bool same = last != nullptr && last->of_session->exercises.is_same_as(s.exercises) &&
                      !last->rated && !s.exercises.empty();
    if (same) {    // what is known of an exercise does not change from one session to the next
        const std::size_t begin = every_dose_.size() - s.exercises.size();
        for (std::size_t i = 0; i < s.exercises.size(); ++i) {
            dose_at again = every_dose_[begin + i];
            again.of_week = &w;
            again.of_session = &s;
            every_dose_.push_back(again);
        }
    } else {
        for (const exercise_dose& e : s.exercises) {
            every_dose_.push_back({&w, &s, &e, false, known(e.id)});
        }
    }
    for (const retest& t : s.tests) {
        if (!t.under_cuff) continue;
        every_dose_.push_back({&w, &s, &*t.under_cuff, true, known(t.under_cuff->id)});
    }
    sessions.push_back({&w, &s, {}, false});
}

bool dossier::has_first_session() const
{
    return !sessions.empty() && sessions.front().of_session->number == 1;
}

bool dossier::in_first_week(date on) const
{
    // Without the first session in the file: it is not before the plan's first day.
    const date first = has_first_session() ? sessions.front().on() : planned.starts_on;
    return on - first < 7;
}

const dose_at* dossier::before(const dose_at& d) const
{
    std::size_t i = 0;    // found from the front: what is judged stands early
    while (i < every_dose_.size() && every_dose_[i].of_session != d.of_session) ++i;
    while (i-- > 0) {
        const dose_at& other = every_dose_[i];
        if (!other.rated && other.dose->worked == d.dose->worked && other.dose->id == d.dose->id)
            return &other;
    }
    return nullptr;
}

int load_least(const dossier& r, const dose_at& d)
{
    const int of_aim = limits_of(r.planned.wanted).load_least;
    const bool operated =
        std::any_of(d.dose->reasons.begin(), d.dose->reasons.end(),
                    [](const reason& why) { return why.rule == "dose.resistance.rehab.load"; });
    return operated ? std::min(of_aim, limits_of(aim::rehab).load_least) : of_aim;
}

std::string place_of(const dose_at& d)
{
    std::string words = d.of_session->id + '.';
    words += d.rated ? d.dose->id : number(d.dose->number);
    if (d.dose->worked == sides::left) words += ".left";
    if (d.dose->worked == sides::right) words += ".right";
    return words;
}

std::string place_of(const dose_at& d, std::string_view part)
{
    return place_of(d) + '.' + std::string(part);
}

std::string place_of(const cuff_at& c)
{
    std::string words = c.at->of_session->id + '.';
    words += c.at->rated ? c.at->dose->id : number(c.at->dose->number);
    return words + '.' + std::string(name(c.cuff->on_side)) + ".cuff";
}

std::string place_of(const week& w) { return 'W' + number(w.number); }

std::string percent(std::int64_t permille) { return decimal(permille, 1) + " %"; }

std::string mmhg_text(std::int64_t hundredths) { return decimal(hundredths, 2) + " mmHg"; }

std::string number(std::int64_t n) { return std::to_string(n); }

bool works(const exercise_dose& d, side s)
{
    if (d.worked == sides::left) return s == side::left;
    if (d.worked == sides::right) return s == side::right;
    return true;
}

bool has(const std::vector<std::string>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool in_force(const effect& e, date on) { return !e.until || on <= *e.until; }

bool holds_for(const effect& e, const dose_at& d)
{
    return (!e.on_limb || *e.on_limb == d.dose->on_limb) &&
           (!e.on_side || works(*d.dose, *e.on_side));
}

bool holds_for(const effect& e, const cuff_at& c)
{
    return (!e.on_limb || *e.on_limb == c.cuff->on_limb) &&
           (!e.on_side || *e.on_side == c.cuff->on_side);
}

bool under(const dossier& r, effect_kind kind, const dose_at& d)
{
    const auto& all = r.planned.screening.effects;
    return std::any_of(all.begin(), all.end(), [&](const effect& e) {
        return e.kind == kind && in_force(e, d.on()) && holds_for(e, d);
    });
}

std::optional<std::int64_t> lowest(const dossier& r, effect_kind kind, std::string_view unit,
                                   const dose_at& d)
{
    std::optional<std::int64_t> found;
    for (const effect& e : r.planned.screening.effects) {
        if (matches(e, kind, unit, d)) found = found ? std::min(*found, *e.value) : *e.value;
    }
    return found;
}

std::optional<std::int64_t> highest(const dossier& r, effect_kind kind, std::string_view unit,
                                    const dose_at& d)
{
    std::optional<std::int64_t> found;
    for (const effect& e : r.planned.screening.effects) {
        if (matches(e, kind, unit, d)) found = found ? std::max(*found, *e.value) : *e.value;
    }
    return found;
}

std::optional<std::int64_t> load_cap(const dossier& r, const dose_at& d)
{
    const auto percents = smaller(lowest(r, effect_kind::max_load, "percent_1rm", d),
                                  lowest(r, effect_kind::clinician_limits, "percent_1rm", d));
    return percents ? std::optional(*percents * 10) : std::nullopt;
}

std::optional<std::int64_t> pressure_cap(const dossier& r, const cuff_at& c)
{
    std::optional<std::int64_t> found;
    for (const effect& e : r.planned.screening.effects) {
        const bool caps =
            e.kind == effect_kind::cap_pressure || e.kind == effect_kind::clinician_limits;
        if (!caps || !e.value || e.unit != "percent_aop") continue;
        if (!in_force(e, c.at->on()) || !holds_for(e, c)) continue;
        found = smaller(found, *e.value * 10);
    }
    return found;
}

bool at_risk(const dossier& r, date on)
{
    const auto& all = r.planned.screening.effects;
    return std::any_of(all.begin(), all.end(), [&](const effect& e) {
        const bool caps = e.kind == effect_kind::cap_pressure || e.kind == effect_kind::max_load ||
                          e.kind == effect_kind::passive_only;
        return caps && in_force(e, on) && comes_from_the_person(e);
    });
}

bool guarded(const dossier& r, date on)
{
    if (r.planned.wanted == aim::cardiac) return true;
    const auto& all = r.planned.screening.effects;
    return std::any_of(all.begin(), all.end(), [&](const effect& e) {
        return e.kind == effect_kind::cuff_in_rest && in_force(e, on);
    });
}

}    // namespace bfr::verify
