// SPDX-License-Identifier: MIT
//
// Numbers that must add up: weeks, sessions, dates, repetitions, and a reason for each. A file may
// hold only some weeks of its plan, or some sessions of a week; what is there must still fit
// together.
#include "rules.hpp"

#include <algorithm>

#include "limits.hpp"

namespace bfr::verify::sums {
namespace {

date monday_of(date d) { return d - (d.days() % 7 + 10) % 7; }    // 1970-01-01 was a Thursday

/// The letter of "W2-B" as a number from 0; nothing where the id is not of that form and week.
std::optional<int> letter_of(const session& s, const week& w)
{
    const std::string front = place_of(w) + '-';
    if (s.id.size() != front.size() + 1 || !s.id.starts_with(front)) return std::nullopt;
    const char letter = s.id.back();
    return letter >= 'A' && letter <= 'Z' ? std::optional(letter - 'A') : std::nullopt;
}

int reps_of(const exercise_dose& d)
{
    int sum = 0;
    for (const training_set& s : d.sets) sum += s.reps;
    return sum;
}

bool has_reason(const exercise_dose& d, std::string_view of)
{
    return std::any_of(d.reasons.begin(), d.reasons.end(),
                       [of](const reason& why) { return why.of == of; });
}

/// An order in which most names part by their length alone.
bool comes_before(std::string_view a, std::string_view b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

std::vector<std::string_view> rule_names(const plan& p)
{
    std::vector<std::string_view> all;
    all.reserve(p.rules.size());
    for (const rule_record& known : p.rules) all.push_back(known.rule);
    std::sort(all.begin(), all.end(), comes_before);
    return all;
}

/// Repetitions of one side in a session that name this muscle: of two sides with one number the
/// more.
int reps_for(const session_at& s, const std::string& muscle)
{
    int sum = 0, number = 0, most = 0;
    for (const dose_at& d : s.doses) {
        if (d.rated || !has(d.dose->muscles, muscle)) continue;
        if (d.dose->number != number) {
            sum += most;
            most = 0;
        }
        number = d.dose->number;
        most = std::max(most, reps_of(*d.dose));
    }
    return sum + most;
}

std::vector<std::string> muscles_of(const dossier& r)
{
    std::vector<std::string> all;
    for (const dose_at& d : r.doses) {
        for (const std::string& m : d.dose->muscles) {
            if (!has(all, m)) all.push_back(m);
        }
    }
    return all;
}

bool follows(const exercise_dose& now, const exercise_dose* last)
{
    if (!last) return now.number == 1;
    if (now.number == last->number + 1) return true;
    // The two sides of one exercise, each with its own load.
    return now.number == last->number && now.id == last->id && now.on_limb == last->on_limb &&
           ((now.worked == sides::left && last->worked == sides::right) ||
            (now.worked == sides::right && last->worked == sides::left));
}

}    // namespace

void method_known(const dossier& r, notes& out)
{
    if (r.planned.by == method::resistance) return;
    out.add("plan",
            "no second reading of the method " + std::string(name(r.planned.by)) + " exists");
}

void outcome(const dossier& r, notes& out)
{
    const bfr::outcome o = r.planned.screening.result;
    if (o == bfr::outcome::adapt || o == bfr::outcome::clear) return;
    out.add("screening", "a plan after the outcome " + std::string(name(o)));
}

void screening_dates(const dossier& r, notes& out)
{
    const screening_record& s = r.planned.screening;
    const bool sound = s.answered_on <= r.planned.starts_on &&
                       r.planned.starts_on <= s.valid_until &&
                       s.valid_until - s.answered_on <= person_limit::screening_days;
    if (sound) return;
    out.add("screening", "answered on " + iso(s.answered_on) + ", valid until " +
                             iso(s.valid_until) + ", first day " + iso(r.planned.starts_on));
}

void fingerprint(const dossier& r, notes& out)
{
    const std::string& print = r.planned.fingerprint;
    const bool hex = std::all_of(print.begin(), print.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
    if (!print.empty() && (print.size() != 8 || !hex)) {
        out.add("plan", "\"" + print + "\" is no fingerprint of eight hex digits");
    }
}

void week_numbers(const dossier& r, notes& out)
{
    const date first = monday_of(r.planned.starts_on);
    int last = 0;
    for (const week& w : r.planned.weeks) {
        const bool sound = w.number > last && w.number <= r.planned.week_count &&
                           w.starts_on == first + 7 * (w.number - 1);
        if (!sound) {
            out.add(place_of(w), "week " + number(w.number) + " of " +
                                     number(r.planned.week_count) + " from " + iso(w.starts_on) +
                                     ", but the first week is that of " + iso(r.planned.starts_on));
        }
        last = w.number;
    }
}

void session_numbers(const dossier& r, notes& out)
{
    int last = 0;
    int last_week = 0;
    int expected_letter = 0;
    for (const session_at& s : r.sessions) {
        const bool new_week = s.of_week->number != last_week;
        const int step = s.of_session->number - last;
        const auto letter = letter_of(*s.of_session, *s.of_week);
        bool sound = letter && step > 0;
        if (sound && !new_week) sound = *letter == expected_letter - 1 + step;
        if (sound && r.whole) sound = step == 1 && (!new_week || *letter == 0);
        if (!sound) {
            out.add(s.of_session->id, "number " + number(s.of_session->number) + " after " +
                                          number(last) + ", letters by date within week " +
                                          number(s.of_week->number));
        }
        last = s.of_session->number;
        expected_letter = letter.value_or(0) + 1;
        last_week = s.of_week->number;
    }
}

void session_dates(const dossier& r, notes& out)
{
    std::optional<date> last;
    for (const session_at& s : r.sessions) {
        const bool in_week = s.on() >= s.of_week->starts_on && s.on() - s.of_week->starts_on < 7;
        const bool in_order = !last || s.on() > *last;
        if (!in_week || !in_order || s.on() < r.planned.starts_on) {
            out.add(s.of_session->id, iso(s.on()) +
                                          " is not in its week, not after the session before "
                                          "or before the first day");
        }
        last = s.on();
    }
}

void session_count(const dossier& r, notes& out)
{
    const int here = static_cast<int>(r.sessions.size());
    const int last = here > 0 ? r.sessions.back().of_session->number : 0;
    const bool sound =
        r.whole ? here == r.planned.session_count : here > 0 && last <= r.planned.session_count;
    if (sound && here > 0) return;
    out.add("plan", number(here) + " sessions, the last is number " + number(last) + " of " +
                        number(r.planned.session_count));
}

void exercise_numbers(const dossier& r, notes& out)
{
    for (const session_at& s : r.sessions) {
        const exercise_dose* last = nullptr;
        for (const exercise_dose& d : s.of_session->exercises) {
            if (!follows(d, last)) {
                out.add(s.of_session->id, "exercise " + number(d.number) + " after " +
                                              number(last ? last->number : 0));
            }
            last = &d;
        }
    }
}

void total_reps(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const auto& sets = d.dose->sets;
        const bool counted = !sets.empty() && std::all_of(sets.begin(), sets.end(),
                                                          [](const auto& s) { return s.reps > 0; });
        if (counted && d.dose->total_reps == reps_of(*d.dose)) continue;
        out.add(place_of(d, "total_reps"), number(d.dose->total_reps) +
                                               " repetitions, the sets are " +
                                               number(reps_of(*d.dose)));
    }
}

void weekly_reps(const dossier& r, notes& out)
{
    for (const std::string& muscle : muscles_of(r)) {
        for (const week& w : r.planned.weeks) {
            int sum = 0;
            for (const session_at& s : r.sessions) {
                if (s.of_week == &w) sum += reps_for(s, muscle);
            }
            if (sum <= count_limit::reps_week) continue;
            out.add(place_of(w), number(sum) + " repetitions of " + muscle + ", over " +
                                     number(count_limit::reps_week) + ": amber");
        }
    }
}

void reasons(const dossier& r, notes& out)
{
    const auto names = rule_names(r.planned);
    for (const dose_at& d : r.doses) {
        const load_status how = d.dose->weight.status;
        const bool chosen = how == load_status::down || how == load_status::up;
        if (chosen && !has_reason(*d.dose, "load")) out.add(place_of(d, "load"), "no reason");
        if (!has_reason(*d.dose, "sets")) out.add(place_of(d, "sets"), "no reason");
        for (const cuff_setting& c : d.dose->cuffs) {
            const std::string of = std::string(name(c.on_side)) + ".cuff";
            if (c.set && !has_reason(*d.dose, of) && !has_reason(*d.dose, "cuffs")) {
                out.add(place_of(d, of), "no reason");
            }
        }
        for (const reason& why : d.dose->reasons) {
            if (std::binary_search(names.begin(), names.end(), why.rule, comes_before)) continue;
            out.add(place_of(d, why.of), "the rule " + why.rule + " is not among the plan's rules");
        }
    }
}

}    // namespace bfr::verify::sums
