// SPDX-License-Identifier: MIT
//
// Familiarisation, build, lighter weeks: which comes when, and what each may hold.
#include "rules.hpp"

#include <algorithm>

#include "limits.hpp"

namespace bfr::verify::phases {
namespace {

bool is_from_first_sessions(const effect& e)
{
    return e.amber && (has(e.from, "first-sessions") || has(e.from, "layoff"));
}

/// Weeks 5, 9, 13; the last week of a plan is none, unless it would be the fifth loaded one in a
/// row.
bool is_lighter(const plan& p, int week)
{
    if (week == 1 || week % count_limit::lighter_every != 1) return false;
    return week < p.week_count || week == 1 + count_limit::lighter_every;
}

bool is_within(const exercise_dose& d, int sets, int reps)
{
    return static_cast<int>(d.sets.size()) <= sets &&
           std::all_of(d.sets.begin(), d.sets.end(),
                       [reps](const training_set& s) { return s.reps <= reps; });
}

/// The smallest scheme: 3x15, in the cardiac aim 1x8.
bool is_smallest(const dossier& r, const exercise_dose& d)
{
    return r.planned.wanted == aim::cardiac
               ? is_within(d, count_limit::cardiac_sets, count_limit::cardiac_reps)
               : is_within(d, count_limit::light_sets, count_limit::light_reps);
}

const cuff_setting* cuff_on(const exercise_dose& d, side s)
{
    for (const cuff_setting& c : d.cuffs) {
        if (c.on_side == s) return &c;
    }
    return nullptr;
}

bool is_heavier(const exercise_dose& light, const exercise_dose& before)
{
    if (light.weight.total && before.weight.total && *light.weight.total > *before.weight.total) {
        return true;
    }
    return std::any_of(light.cuffs.begin(), light.cuffs.end(), [&](const cuff_setting& c) {
        const auto* last = cuff_on(before, c.on_side);
        return last &&
               (c.asked > last->asked ||
                c.tightness.value_or(0) > last->tightness.value_or(c.tightness.value_or(0)));
    });
}

/// What the profile says was done before the plan; nothing of it counts after a layoff.
struct done_before {
    int sessions = 0;
    std::optional<date> first;
};

done_before before_plan(const dossier& r)
{
    const training_history& h = r.facts->history;
    if (!h.sessions || h.sessions->value <= 0 || !h.first_session) return {};
    const bool lapsed =
        h.last_session && r.planned.starts_on - h.last_session->value > person_limit::layoff_days;
    if (lapsed) return {};
    return {h.sessions->value, h.first_session->value};
}

/// Without an earlier session the first one of the plan counts: never before the plan's first day.
date first_session_of(const dossier& r)
{
    return r.has_first_session() ? r.sessions.front().on() : r.planned.starts_on;
}

}    // namespace

void plan_length(const dossier& r, notes& out)
{
    const aim_limits& limits = limits_of(r.planned.wanted);
    const int weeks = r.planned.week_count;
    if (weeks >= limits.weeks_least && weeks <= limits.weeks_most) return;
    out.add("plan", number(weeks) + " weeks, not within " + number(limits.weeks_least) + " to " +
                        number(limits.weeks_most) + " of the aim: amber");
}

void week_phase(const dossier& r, notes& out)
{
    for (const week& w : r.planned.weeks) {
        // A file may hold only the later sessions of a week.
        if (w.sessions.empty() || !w.sessions.front().id.ends_with("-A")) continue;
        if (w.phase == w.sessions.front().phase) continue;
        out.add(place_of(w), "a week bears the phase of its first session: " +
                                 std::string(name(w.sessions.front().phase)) + ", not " +
                                 std::string(name(w.phase)));
    }
}

void lighter_weeks(const dossier& r, notes& out)
{
    for (const session_at& s : r.sessions) {
        const phase now = s.of_session->phase;
        const bool lighter = is_lighter(r.planned, s.of_week->number);
        const bool sound =
            lighter ? now == phase::deload || now == phase::familiarisation : now != phase::deload;
        if (sound) continue;
        out.add(s.of_session->id, "week " + number(s.of_week->number) + " of " +
                                      number(r.planned.week_count) +
                                      (lighter ? " is a lighter week" : " is no lighter week"));
    }
}

void lighter_content(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        if (d.of_session->phase != phase::deload || d.rated) continue;
        if (!is_smallest(r, *d.dose)) {
            out.add(place_of(d, "sets"), "a lighter week takes the smallest scheme of the aim");
        }
        const dose_at* const last = r.before(d);
        if (last && is_heavier(*d.dose, *last->dose)) {
            out.add(place_of(d), "a lighter week keeps load and asked pressure of the week before");
        }
    }
}

// Without the profile the plan itself says how long the person is new: by the effects that it
// carries.
void first_sessions(const dossier& r, notes& out)
{
    for (const session_at& s : r.sessions) {
        const phase now = s.of_session->phase;
        if (now == phase::familiarisation || now == phase::deload) continue;
        const auto& all = r.planned.screening.effects;
        const bool is_new = std::any_of(all.begin(), all.end(), [&](const effect& e) {
            return is_from_first_sessions(e) && in_force(e, s.on());
        });
        if (!is_new) continue;
        out.add(s.of_session->id, "phase " + std::string(name(now)) +
                                      " while the effects of the first sessions are in force");
    }
}

void first_scheme(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        if (!d.is_new() || d.rated) continue;
        const bool first = r.in_first_week(d.on());
        int total = 0;
        for (const training_set& s : d.dose->sets) total += s.reps;
        if (first ? is_smallest(r, *d.dose) : total <= count_limit::first_total) continue;
        out.add(place_of(d, "sets"),
                first ? "the first week takes the smallest scheme of the aim: amber"
                      : number(total) + " repetitions in the first sessions, over " +
                            number(count_limit::first_total) + ": amber");
    }
}

void history(const dossier& r, notes& out)
{
    const done_before done = before_plan(r);
    const date first = done.first.value_or(first_session_of(r));
    for (const session_at& s : r.sessions) {
        const phase now = s.of_session->phase;
        if (now == phase::familiarisation || now == phase::deload) continue;
        const int sessions = done.sessions + s.of_session->number - 1;
        const int days = s.on() - first;
        if (sessions >= person_limit::sessions && days >= person_limit::days) continue;
        out.add(s.of_session->id, "after " + number(sessions) + " sessions and " + number(days) +
                                      " days the person is still new: familiarisation");
    }
}

}    // namespace bfr::verify::phases
