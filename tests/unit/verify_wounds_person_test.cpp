// SPDX-License-Identifier: MIT
//
// Wounds in the effects, in the sums and in what the profile says about the person.
#include "verify_plans.hpp"

#include <algorithm>
#include <cstdint>

namespace bfr::verify_tests {
namespace {

void legs_before_arms(plan& p, profile&)
{
    session& s = session_of(p, "W1-A");
    std::rotate(s.exercises.begin(), s.exercises.begin() + 1, s.exercises.end());
    for (std::size_t i = 0; i < 3; ++i) {
        s.exercises[i].number = static_cast<int>(i) + 1;
        s.exercises[i].cuff_off_after = i < 2 ? std::optional(seconds(180)) : std::nullopt;
    }
}

void ask_not(plan& p, std::string_view id)
{
    auto& before = session_of(p, "W1-A").before;
    for (auto at = before.begin(); at != before.end();) {
        at = at->condition == id ? before.erase(at) : at + 1;
    }
}

constexpr wound effects[] = {
    {"daily-check", "a session that does not ask for the signs of a clot", base::sam, false,
     [](plan& p, profile&) { ask_not(p, "clot-signs"); }},
    {"daily-check", "no blood pressure although an effect asks for it", base::sam, false,
     [](plan& p, profile&) {
         add_effect(p, "measure-bp", effect_kind::measure_bp);
         ask_not(p, "bp-severe");
     }},
    {"effect-units", "a cap in a unit that nobody understands", base::sam, false,
     [](plan& p, profile&) {
         add_effect(p, "cap-50", effect_kind::cap_pressure, 50, "percent").from = {
             "aop-unmeasured"};
     }},
    {"effect-units", "a cap without a number", base::sam, false,
     [](plan& p, profile&) {
         add_effect(p, "cap-50", effect_kind::cap_pressure).from = {"aop-unmeasured"};
     }},
    {"blocking-effect", "a plan for somebody who is referred", base::sam, false,
     [](plan& p, profile&) { add_effect(p, "refer", effect_kind::refer); }},
    {"risk-flags", "a capped person who is not called at-risk", base::rehab, false,
     [](plan& p, profile&) { p.at_risk = false; }},
    {"arm-and-leg", "a cuff on an arm and one on a leg", base::sam, false,
     [](plan& p, profile&) {
         cuff_of(p, "W1-A", 2, side::left) = cuff_of(p, "W1-A", 1, side::left);
     }},
    {"cuffs-at-once", "two cuffs where an effect allows one", base::sam, false,
     [](plan& p, profile&) { add_effect(p, "max-cuffs-1", effect_kind::max_cuffs, 1, "cuffs"); }},
    {"sides", "a side that is worked without a cuff", base::sam, false,
     [](plan& p, profile&) { dose_of(p, "W1-A", 2).cuffs.pop_back(); }},
    {"sides", "an exercise of both legs done with one", base::sam, false,
     [](plan& p, profile&) {
         exercise_dose& d = dose_of(p, "W1-A", 3);
         d.worked = sides::left;
         d.cuffs.pop_back();
     }},
    {"unilateral-only", "both arms together where one limb is allowed", base::sam, false,
     [](plan& p, profile&) {
         add_effect(p, "unilateral-only", effect_kind::unilateral_only, 1, "cuffs");
     }},
    {"exercise-count", "three exercises where an effect allows two", base::sam, false,
     [](plan& p, profile&) {
         add_effect(p, "max-exercises-2", effect_kind::max_exercises, 2, "exercises");
     }},
    {"exercise-count", "four exercises in the first sessions", base::beginner, false,
     [](plan& p, profile&) {
         drop_effect(p, "max-exercises-2");
         session& s = session_of(p, "W1-B");
         s.exercises.back().cuff_off_after = seconds(180);
         s.exercises.push_back(s.exercises.back());
         s.exercises.back().number = 3;
         s.exercises.back().cuff_off_after.reset();
         sum_up(s);
     }},
    {"limb-pairs", "arms and legs where an effect allows one pair", base::sam, false,
     [](plan& p, profile&) {
         add_effect(p, "one-limb-pair", effect_kind::max_exercises, 1, "pairs");
     }},
    {"sets", "four sets where an effect allows three", base::sam, false,
     [](plan& p, profile&) { add_effect(p, "max-sets", effect_kind::max_sets, 3, "sets"); }},
    {"sets", "a set of 91", base::sam, false,
     [](plan& p, profile&) { set_sets(p, "W1-A", 1, {91}, 30); }},
    {"no-failure", "a set to failure in the first sessions", base::beginner, false,
     [](plan& p, profile&) { dose_of(p, "W1-A", 1).sets.back().to_failure = true; }},
    {"passive-only", "an active arm that may only be cuffed", base::sam, false,
     [](plan& p, profile&) {
         effect& e = add_effect(p, "passive-only", effect_kind::passive_only);
         e.on_limb = limb::arm;
         e.from = {"aop-unmeasured"};
     }},
    {"excluded-limb", "a cuff on the left leg, which is out", base::sam, false,
     [](plan& p, profile&) {
         effect& e = add_effect(p, "exclude-limb", effect_kind::exclude_limb);
         e.on_limb = limb::leg;
         e.on_side = side::left;
     }},
    {"arms-first", "legs before arms", base::sam, false, legs_before_arms},
    {"seated-or-supine", "a standing exercise for somebody who faints", base::beginner, false,
     [](plan& p, profile&) { add_effect(p, "seated-or-supine", effect_kind::position); }},
    {"aim-has-limb", "arms in an aim without a dose for arms", base::beginner, false,
     [](plan& p, profile&) {
         p.wanted = aim::disuse;
         p.week_count = 4;
     }},
};

constexpr wound sums[] = {
    {"plausible", "a set of two thousand million", base::sam, true,
     [](plan& p, profile&) { dose_of(p, "W1-A", 1).sets[0].reps = 2'000'000'000; }},
    {"plausible", "a load of more than the sums can hold", base::sam, true,
     [](plan& p, profile&) { dose_of(p, "W1-A", 2).weight.total = mass::of(INT64_MAX); }},
    {"plausible", "a negative pressure", base::sam, true,
     [](plan& p, profile&) { cuff_of(p, "W1-A", 2, side::left).set = mmhg(-5); }},
    {"plausible", "an effect of less than nothing", base::sam, true,
     [](plan& p, profile&) { add_effect(p, "min-rest", effect_kind::min_rest, INT64_MIN, "s"); }},
    {"method-known", "a method that is not read here", base::sam, false,
     [](plan& p, profile&) { p.by = method::aerobic; }},
    {"screening-outcome", "a plan for somebody who was refused", base::sam, false,
     [](plan& p, profile&) { p.screening.result = outcome::refuse; }},
    {"screening-dates", "a screening of after the first day", base::sam, false,
     [](plan& p, profile&) { p.screening.answered_on = day(2026, 1, 14); }},
    {"screening-dates", "a screening that holds too long", base::sam, false,
     [](plan& p, profile&) { p.screening.valid_until = day(2026, 7, 7); }},
    {"fingerprint", "a fingerprint that is none", base::sam, false,
     [](plan& p, profile&) { p.fingerprint = "5c41e09z"; }},
    {"week-numbers", "a week that begins on a Tuesday", base::sam, false,
     [](plan& p, profile&) { p.weeks[1].starts_on = day(2026, 1, 20); }},
    {"week-numbers", "a week after the last one", base::rehab, false,
     [](plan& p, profile&) { p.week_count = 4; }},
    {"session-numbers", "a letter that is not the next one", base::sam, false,
     [](plan& p, profile&) { session_of(p, "W1-B").id = "W1-X"; }},
    {"session-numbers", "a number left out", base::sam, false,
     [](plan& p, profile&) {
         session_of(p, "W6-B").number = 18;
         session_of(p, "W6-C").number = 19;
     }},
    {"session-dates", "a session before the first day", base::sam, false,
     [](plan& p, profile&) { p.starts_on = day(2026, 1, 14); }},
    {"session-count", "a session more than the plan counts", base::sam, false,
     [](plan& p, profile&) { p.session_count = 17; }},
    {"exercise-numbers", "an exercise number left out", base::sam, false,
     [](plan& p, profile&) { dose_of(p, "W1-A", 3).number = 5; }},
    {"total-reps", "repetitions that the sets do not give", base::sam, false,
     [](plan& p, profile&) { dose_of(p, "W1-A", 1).total_reps = 70; }},
    {"weekly-reps", "675 repetitions of a muscle in a week", base::sam, false,
     [](plan& p, profile&) {
         for (session& s : p.weeks[0].sessions) s.exercises[0].muscles = {"quadriceps"};
     }},
    {"reasons", "a load without a reason", base::sam, false,
     [](plan& p, profile&) {
         dose_of(p, "W1-A", 1).reasons.erase(dose_of(p, "W1-A", 1).reasons.begin());
     }},
    {"reasons", "a rule that the plan does not record", base::sam, false,
     [](plan& p, profile&) { p.rules.pop_back(); }},
};

constexpr wound persons[] = {
    {"same-person", "the profile of somebody else", base::sam, true,
     [](plan&, profile& who) { who.id.value = "kim"; }},
    {"unscreened", "a list of conditions that nobody answered", base::sam, true,
     [](plan&, profile& who) { who.screening->conditions.reset(); }},
    {"unscreened", "a group that is still open", base::sam, true,
     [](plan&, profile& who) {
         who.screening->open = {{"nerves", {}}};
     }},
    {"screening-old", "a screening of more than 26 weeks", base::sam, true,
     [](plan&, profile& who) {
         who.screening->answered_on = {day(2025, 7, 14), {}};
     }},
    {"screening-old", "a screening of another day than the plan says", base::sam, true,
     [](plan&, profile& who) {
         who.screening->answered_on = {day(2026, 1, 4), {}};
     }},
    {"person-facts", "no height", base::sam, true,
     [](plan&, profile& who) { who.who.height.reset(); }},
    {"never-planned", "a pregnancy", base::sam, true,
     [](plan&, profile& who) { answer(who, "pregnant"); }},
    {"never-planned", "a blood clot of long ago", base::sam, true,
     [](plan&, profile& who) {
         answer(who, "clot-history").on = {day(2001, 1, 1), {}};
     }},
    {"too-soon", "an operation two weeks ago to the day", base::sam, true,
     [](plan&, profile& who) {
         answer(who, "surgery").on = {day(2025, 12, 30), {}};
     }},
    {"too-soon", "a stroke without a date", base::sam, true,
     [](plan&, profile& who) { answer(who, "stroke"); }},
    {"too-soon", "a heart attack of last year without a clearance", base::sam, true,
     [](plan&, profile& who) {
         answer(who, "heart-attack").on = {day(2025, 1, 1), {}};
     }},
    {"measured-never", "a capacity of 5.5 METs", base::sam, true,
     [](plan&, profile& who) {
         who.measured.mets = dated_value{5'500, day(2020, 1, 1), {}};
     }},
    {"measured-never", "45 platelets", base::sam, true,
     [](plan&, profile& who) {
         answer(who, "low-platelets").value = {"45 10^9/L", {}};
     }},
    {"age", "a child of 13", base::sam, true,
     [](plan&, profile& who) {
         who.who.born = {day(2012, 1, 14), {}};
     }},
    {"age", "somebody of 75 without a clearance", base::sam, true,
     [](plan&, profile& who) {
         who.who.born = {day(1951, 1, 13), {}};
     }},
    {"blood-pressure", "180 mmHg", base::sam, true,
     [](plan&, profile& who) { who.blood_pressure->systolic.value = mmhg(180); }},
    {"blood-pressure", "95 mmHg below without a clearance", base::sam, true,
     [](plan&, profile& who) { who.blood_pressure->diastolic.value = mmhg(95); }},
    {"blood-pressure", "no reading at 45", base::sam, true,
     [](plan&, profile& who) {
         who.who.born = {day(1980, 1, 14), {}};
         who.blood_pressure->taken_on.value = day(2025, 12, 15);
     }},
    {"heart-rate", "100 beats a minute at rest", base::sam, true,
     [](plan&, profile& who) {
         who.blood_pressure->heart_rate = {100, {}};
     }},
    {"bmi", "a BMI of 40 without a clearance", base::sam, true,
     [](plan&, profile& who) {
         who.who.body_mass = {grams(131'100), {}};
     }},
    {"limb-never", "lymphoedema of the left leg", base::sam, true,
     [](plan&, profile& who) {
         condition_answer& a = answer(who, "lymphoedema");
         a.on_limb = {limb::leg, {}};
         a.on_side = {side::left, {}};
     }},
    {"limb-never", "an ankle-brachial index of 0.90", base::sam, true,
     [](plan&, profile& who) {
         who.measured.abi = ankle_brachial_index{900, 1050, day(2025, 6, 3), {}};
     }},
};

}    // namespace

std::span<const wound> effect_wounds() { return effects; }
std::span<const wound> sum_wounds() { return sums; }
std::span<const wound> person_wounds() { return persons; }

}    // namespace bfr::verify_tests
