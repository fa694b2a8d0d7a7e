// SPDX-License-Identifier: MIT
//
// Every second summed again from sets, tempo and rests: cuff on, cuff off, the session.
#include "rules.hpp"

#include <algorithm>
#include <array>

#include "limits.hpp"

namespace bfr::verify::times {
namespace {

std::int64_t work_of(const exercise_dose& d)
{
    std::int64_t reps = 0;
    for (const training_set& s : d.sets) reps += s.reps;
    return reps * (d.pace.up + d.pace.hold + d.pace.down).seconds();
}

std::int64_t rests_of(const exercise_dose& d, bool inflated_only)
{
    std::int64_t sum = 0;
    for (const training_set& s : d.sets) {
        const bool counts = !inflated_only || s.in_rest == cuff_in_rest::inflated;
        if (s.rest_after && counts) sum += s.rest_after->seconds();
    }
    return sum;
}

/// A bout of this length is red: less than 15 min on an arm, less than 20 on a leg.
int red_bout(const exercise_dose& d)
{
    return d.on_limb == limb::arm ? time_limit::bout_arm : time_limit::bout_leg;
}

std::int64_t limit_of(const dossier& r, const dose_at& d)
{
    std::int64_t most = std::min(time_limit::cuff, limits_of(r.planned.wanted).cuff_most);
    if (const auto min = lowest(r, effect_kind::short_cuff_time, "min", d)) {
        most = std::min(most, *min * 60);
    }
    if (const auto s = lowest(r, effect_kind::short_cuff_time, "s", d)) most = std::min(most, *s);
    return most;
}

/// The pauses without pressure: after an exercise that another one follows. The two sides of one
/// exercise share a number and follow each other at once.
template <class Judge>
void each_pause(const dossier& r, Judge judge)
{
    for (const session_at& s : r.sessions) {
        for (std::size_t i = 0; i + 1 < s.doses.size(); ++i) {
            const exercise_dose& now = *s.doses[i].dose;
            const exercise_dose& next = *s.doses[i + 1].dose;
            const bool other_exercise =
                s.doses[i].rated ? now.id != next.id : now.number != next.number;
            if (!other_exercise) continue;
            judge(s.doses[i], now.cuff_off_after ? now.cuff_off_after->seconds() : 0);
        }
    }
}

std::string of_seconds(std::int64_t n) { return number(n) + " s"; }

}    // namespace

void cuff_time(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const auto sum = work_of(*d.dose) + rests_of(*d.dose, true);
        if (d.dose->cuff_on.seconds() == sum) continue;
        out.add(place_of(d, "cuff_on_s"), of_seconds(d.dose->cuff_on.seconds()) +
                                              " with the cuff on, but the sets and rests are " +
                                              of_seconds(sum));
    }
}

void cuff_minutes(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const auto on = d.dose->cuff_on.seconds();
        if (on <= limit_of(r, d) || on >= red_bout(*d.dose)) continue;
        out.add(place_of(d, "cuff_on_s"), of_seconds(on) + " with the cuff on, over " +
                                              of_seconds(limit_of(r, d)) + ": amber");
    }
}

void cuff_red(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const auto on = d.dose->cuff_on.seconds();
        if (on < red_bout(*d.dose)) continue;
        out.add(place_of(d, "cuff_on_s"), of_seconds(on) + " with the cuff on, not under " +
                                              of_seconds(red_bout(*d.dose)) + ": red");
    }
}

void cuff_limit(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const auto printed = d.dose->cuff_on_limit.seconds();
        if (printed > 0 && printed <= limit_of(r, d)) continue;
        out.add(place_of(d, "cuff_on_limit_s"), "the sheet allows " + of_seconds(printed) +
                                                    " with the cuff on, the limit is " +
                                                    of_seconds(limit_of(r, d)));
    }
}

void cuff_session(const dossier& r, notes& out)
{
    for (const session_at& s : r.sessions) {
        std::array<std::array<std::int64_t, 2>, 2> on{};    // limb, side
        for (const dose_at& d : s.doses) {
            for (const cuff_setting& c : d.dose->cuffs) {
                on[static_cast<std::size_t>(c.on_limb)][static_cast<std::size_t>(c.on_side)] +=
                    d.dose->cuff_on.seconds();
            }
        }
        for (const auto& limb_on : on) {
            const auto most = std::max(limb_on[0], limb_on[1]);
            if (most <= time_limit::cuff_session) continue;
            out.add(s.of_session->id, of_seconds(most) + " with the cuff on one limb, over " +
                                          of_seconds(time_limit::cuff_session) + ": amber");
        }
    }
}

void reperfusion(const dossier& r, notes& out)
{
    each_pause(r, [&](const dose_at& d, std::int64_t off) {
        if (off >= time_limit::off || off < time_limit::off_red) return;
        out.add(place_of(d, "cuff_off_after_s"), of_seconds(off) + " without pressure, under " +
                                                     of_seconds(time_limit::off) + ": amber");
    });
}

void reperfusion_red(const dossier& r, notes& out)
{
    each_pause(r, [&](const dose_at& d, std::int64_t off) {
        if (off >= time_limit::off_red) return;
        out.add(place_of(d, "cuff_off_after_s"), of_seconds(off) + " without pressure, under " +
                                                     of_seconds(time_limit::off_red) + ": red");
    });
}

void rests(const dossier& r, notes& out)
{
    const aim_limits& limits = limits_of(r.planned.wanted);
    for (const dose_at& d : r.doses) {
        const auto least = highest(r, effect_kind::min_rest, "s", d).value_or(0);
        const auto most = std::max<std::int64_t>(limits.rest_most, least);
        for (std::size_t i = 0; i < d.dose->sets.size(); ++i) {
            const training_set& s = d.dose->sets[i];
            const bool last = i + 1 == d.dose->sets.size();
            if (last ? !s.rest_after && s.in_rest == cuff_in_rest::deflated
                     : s.rest_after && s.rest_after->seconds() >= limits.rest_least &&
                           s.rest_after->seconds() <= most) {
                continue;
            }
            out.add(place_of(d, "sets"),
                    last ? "after the last set the cuff comes off and no rest is counted"
                         : "a rest of " + of_seconds(s.rest_after.value_or(duration{}).seconds()) +
                               ", not within " + number(limits.rest_least) + " to " +
                               of_seconds(most) + ": amber");
        }
    }
}

void min_rest(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const auto least = highest(r, effect_kind::min_rest, "s", d);
        if (!least) continue;
        for (const training_set& s : d.dose->sets) {
            if (!s.rest_after || s.rest_after->seconds() >= *least) continue;
            out.add(place_of(d, "sets"), "a rest of " + of_seconds(s.rest_after->seconds()) +
                                             ", an effect asks for " + of_seconds(*least));
        }
    }
}

void deflated_rests(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const bool must = r.planned.wanted == aim::cardiac || r.planned.guarded ||
                          under(r, effect_kind::cuff_in_rest, d);
        if (!must) continue;
        const auto& sets = d.dose->sets;
        const bool down = std::all_of(sets.begin(), sets.end(), [](const training_set& s) {
            return s.in_rest == cuff_in_rest::deflated;
        });
        if (!down) out.add(place_of(d, "sets"), "the cuff must come down in every rest");
    }
}

void tempo(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const bfr::tempo& pace = d.dose->pace;
        const auto whole = (pace.up + pace.hold + pace.down).seconds();
        const bool sound = pace.up.seconds() > 0 && pace.down.seconds() > 0 &&
                           pace.hold.seconds() >= 0 && whole >= time_limit::repetition_least &&
                           whole <= time_limit::repetition_most;
        if (!sound) out.add(place_of(d, "tempo_s"), "no tempo of the table: " + of_seconds(whole));
    }
}

// Set-up, every exercise with all its rests, once for each side that is worked alone, and the
// pauses.
void session_length(const dossier& r, notes& out)
{
    for (const session_at& s : r.sessions) {
        const session& day = *s.of_session;
        if (day.is_retest) {
            if (day.length) out.add(day.id, "a re-test day has no length");
            continue;
        }
        std::int64_t sum = time_limit::set_up;
        for (const dose_at& d : s.doses) {
            const auto once = work_of(*d.dose) + rests_of(*d.dose, false);
            sum += d.dose->worked == sides::each ? 2 * once : once;
            if (d.dose->cuff_off_after) sum += d.dose->cuff_off_after->seconds();
        }
        if (day.length && day.length->seconds() == sum) continue;
        out.add(day.id, "a length of " + of_seconds(day.length.value_or(duration{}).seconds()) +
                            ", the exercises and pauses are " + of_seconds(sum));
    }
}

}    // namespace bfr::verify::times
