// SPDX-License-Identifier: MIT
//
// Wounds in times, days and phases.
#include "verify_plans.hpp"

namespace bfr::verify_tests {
namespace {

void rest_of(plan& p, std::string_view session_id, int off_s)
{
    dose_of(p, session_id, 1).cuff_off_after = seconds(off_s);
    sum_up(session_of(p, session_id));
}

/// A re-test day with more rated sets than a leg can bear.
void eleven_rated_sets(plan& p, profile&)
{
    exercise_dose rated = dose_of(p, "W1-A", 2);
    rated.sets = {{30, false, {}, cuff_in_rest::deflated}};
    rated.cuff_on = seconds(120);
    rated.total_reps = 30;
    session& s = session_of(p, "W5-C");
    s.tests.assign(11,
                   retest{rated.id, rated.name, rated.worked, test_kind::rated_set_of_30, rated});
}

/// A fourth day for the arms in the beginner's third week.
void fourth_session(plan& p, profile&)
{
    week& w = p.weeks[2];
    session s = w.sessions[2];
    s.id = "W3-D";
    s.number = 10;
    s.on = s.on + 2;
    while (s.exercises.size() > 1) s.exercises.pop_back();
    s.exercises[0].cuff_off_after.reset();
    sum_up(s);
    w.sessions.push_back(std::move(s));
}

constexpr wound times[] = {
    {"cuff-time", "cuff-on time that the sets do not give", base::sam, false,
     [](plan& p, profile&) { dose_of(p, "W1-A", 1).cuff_on = seconds(380); }},
    {"cuff-minutes", "11 minutes on a leg", base::sam, false,
     [](plan& p, profile&) {
         set_sets(p, "W1-A", 3, {30, 30, 30, 30}, 60);
     }},
    {"cuff-minutes", "over the minutes of an effect", base::sam, false,
     [](plan& p, profile&) {
         add_effect(p, "short-cuff-time", effect_kind::short_cuff_time, 5, "min").until =
             day(2026, 1, 13);
         for (exercise_dose& d : session_of(p, "W1-A").exercises) d.cuff_on_limit = seconds(300);
     }},
    {"cuff-minutes-red", "15 minutes on an arm", base::sam, false,
     [](plan& p, profile&) {
         set_sets(p, "W1-A", 1, {45, 45, 45, 45}, 60);
     }},
    {"cuff-limit", "a sheet that allows more than 10 minutes", base::sam, false,
     [](plan& p, profile&) { dose_of(p, "W1-A", 1).cuff_on_limit = seconds(700); }},
    {"cuff-session", "22 minutes on a leg in one session", base::sam, false, eleven_rated_sets},
    {"reperfusion", "two minutes without pressure", base::sam, false,
     [](plan& p, profile&) { rest_of(p, "W1-A", 120); }},
    {"reperfusion-red", "half a minute without pressure", base::sam, false,
     [](plan& p, profile&) { rest_of(p, "W1-A", 30); }},
    {"rests", "rests of 20 s", base::sam, false,
     [](plan& p, profile&) {
         set_sets(p, "W1-A", 1, {30, 15, 15, 15}, 20);
     }},
    {"rests", "rests of 90 s", base::sam, false,
     [](plan& p, profile&) {
         set_sets(p, "W1-A", 1, {30, 15, 15, 15}, 90);
     }},
    {"rests", "a rest after the last set", base::sam, false,
     [](plan& p, profile&) {
         dose_of(p, "W1-A", 1).sets.back().rest_after = seconds(30);
         sum_up(session_of(p, "W1-A"));
     }},
    {"min-rest", "rests shorter than an effect asks for", base::sam, false,
     [](plan& p, profile&) {
         add_effect(p, "min-rest-60", effect_kind::min_rest, 60, "s").until = day(2026, 1, 13);
     }},
    {"deflated-rests", "a cuff left on in the rests of a guarded person", base::beginner, false,
     [](plan& p, profile&) {
         add_effect(p, "deflate-in-rests", effect_kind::cuff_in_rest);
         p.guarded = true;
     }},
    {"tempo", "a repetition without a way up", base::sam, false,
     [](plan& p, profile&) {
         dose_of(p, "W1-A", 1).pace = {seconds(0), seconds(2), seconds(2)};
     }},
    {"session-length", "a session that its exercises do not fill", base::sam, false,
     [](plan& p, profile&) { session_of(p, "W1-A").length = seconds(2000); }},
};

constexpr wound days[] = {
    {"spacing", "legs on two days in a row", base::sam, false,
     [](plan& p, profile&) { session_of(p, "W1-B").on = day(2026, 1, 14); }},
    {"spacing", "arms the day after legs, under an effect for any limb", base::beginner, false,
     [](plan& p, profile&) { session_of(p, "W1-B").on = day(2026, 12, 1); }},
    {"sessions-per-week", "a fourth day for the arms", base::beginner, false, fourth_session},
    {"delay", "a leg cuff before the delay is over", base::sam, false,
     [](plan& p, profile&) {
         effect& e = add_effect(p, "delay-legs-day-8", effect_kind::delay_days, 8, "days");
         e.on_limb = limb::leg;
         e.until = day(2026, 1, 14);
     }},
    {"journey", "a leg cuff three days after a long journey", base::sam, true,
     [](plan&, profile& who) {
         who.history.last_journey = {day(2026, 1, 10), {}};
     }},
    {"journey", "60 % on a leg two weeks after a long journey", base::sam, true,
     [](plan&, profile& who) {
         who.history.last_journey = {day(2025, 12, 30), {}};
     }},
    {"chosen-days", "a day that was not chosen", base::sam, true,
     [](plan&, profile& who) { who.wants->days.pop_back(); }},
    {"chosen-days", "a day off", base::sam, true,
     [](plan&, profile& who) {
         who.wants->days_off = {{day(2026, 1, 15), {}}};
     }},
    {"heavy-days", "heavy days, and the phase is build", base::sam, true,
     [](plan&, profile& who) {
         who.wants->heavy_days = {{weekday::mon, {}}};
     }},
    {"mixed-heavy", "three cuffed sessions beside heavy days", base::sam, false,
     [](plan& p, profile&) {
         p.weeks[0].phase = phase::mixed_heavy;
         for (session& s : p.weeks[0].sessions) s.phase = phase::mixed_heavy;
     }},
    {"retest-day", "a re-test day that tests nothing", base::sam, false,
     [](plan& p, profile&) { session_of(p, "W5-C").tests.clear(); }},
    {"retest-rest", "a test to the maximum the day after a session", base::sam, false,
     [](plan& p, profile&) { session_of(p, "W5-C").on = session_of(p, "W5-B").on + 1; }},
    {"retest-kind", "a test to the maximum under a no-failure effect", base::sam, false,
     [](plan& p, profile&) { add_effect(p, "no-failure", effect_kind::no_failure); }},
    {"retest-kind", "a test to the maximum of the operated leg", base::rehab, true,
     [](plan& p, profile&) {
         retest& t = session_of(p, "W5-C").tests[0];
         t.kind = test_kind::rep_set;
         t.under_cuff.reset();
     }},
};

constexpr wound phases_of_plans[] = {
    {"plan-length", "thirteen weeks for size", base::beginner, false,
     [](plan& p, profile&) { p.week_count = 13; }},
    {"week-phase", "a week that bears another phase than its sessions", base::sam, false,
     [](plan& p, profile&) { p.weeks[0].phase = phase::deload; }},
    {"lighter-weeks", "a fifth loaded week in a row", base::sam, false,
     [](plan& p, profile&) {
         p.weeks[4].phase = phase::build;
         session_of(p, "W5-A").phase = session_of(p, "W5-B").phase = phase::build;
     }},
    {"lighter-content", "a set of 30 in a lighter week", base::sam, false,
     [](plan& p, profile&) {
         set_sets(p, "W5-A", 1, {30, 15, 15}, 30);
     }},
    {"lighter-content", "more load in a lighter week than before it", base::sam, false,
     [](plan& p, profile&) { dose_of(p, "W5-A", 2).weight.total = kilograms(18); }},
    {"first-sessions", "build while the effects of the first sessions hold", base::beginner, false,
     [](plan& p, profile&) { session_of(p, "W2-C").phase = phase::build; }},
    {"first-scheme", "30-15-15-15 in the first week", base::beginner, false,
     [](plan& p, profile&) {
         set_sets(p, "W1-A", 1, {30, 15, 15, 15}, 30);
     }},
    {"first-scheme", "90 repetitions in the second week", base::beginner, false,
     [](plan& p, profile&) {
         set_sets(p, "W2-A", 1, {30, 20, 20, 20}, 30);
     }},
    {"familiarisation-history", "build after two sessions", base::sam, true,
     [](plan&, profile& who) {
         who.history.sessions = {2, {}};
     }},
    {"familiarisation-history", "build after a layoff of a month", base::sam, true,
     [](plan&, profile& who) {
         who.history.last_session = {day(2025, 12, 13), {}};
     }},
};

}    // namespace

std::span<const wound> time_wounds() { return times; }
std::span<const wound> calendar_wounds() { return days; }
std::span<const wound> phase_wounds() { return phases_of_plans; }

}    // namespace bfr::verify_tests
