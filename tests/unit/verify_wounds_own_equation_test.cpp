// SPDX-License-Identifier: MIT
//
// Wounds in pressures by an equation of the user's own, and in the equation itself.
#include "verify_plans.hpp"

#include "catch.hpp"

namespace bfr::verify_tests {
namespace {

constexpr std::string_view doe = "define.equation.doe";

/// 62 + 1.2 a cm + 0.5 a mmHg systolic, -+ 1.15 * 20 mmHg. For a thigh of 56 cm and 118 mmHg
/// 62 + 67.2 + 59 = 188.2; 165.2 to 211.2, the low end held at 118. 40 % is 75.28: 75 mmHg.
own_equation thigh()
{
    own_equation e;
    e.id.value = "doe";
    e.name = "Doe 2024";
    e.citation = "Doe J, 2024, J Test 1:2";
    e.width_min = millimetres(110);
    e.width_max = millimetres(120);
    e.circumference_min = millimetres(450);
    e.circumference_max = millimetres(620);
    e.systolic_min = mmhg(100);
    e.systolic_max = mmhg(135);
    e.age_min = 18;
    e.age_max = 40;
    e.limits_of_agreement = mmhg(20);
    e.by.constant = 6'200'000;
    e.by.per_cm = 120'000;
    e.by.per_systolic_mmhg = 50'000;
    return e;
}

cuff_setting& left_knee(plan& p) { return cuff_of(p, "W1-A", 2, side::left); }
own_equation& equation(profile& who) { return who.equations.front(); }

constexpr wound all[] = {
    {"estimate-source", "a centre that the equation does not give", base::own_equation, true,
     [](plan& p, profile&) { left_knee(p).aop->value = pressure::of(18'826); }},
    {"estimate-source", "an upper end that the limits of agreement do not give", base::own_equation,
     true, [](plan& p, profile&) { left_knee(p).aop->high = pressure::of(20'820); }},
    {"estimate-source", "another coefficient", base::own_equation, true,
     [](plan&, profile& who) { equation(who).by.per_systolic_mmhg = 50'100; }},
    {"estimate-source", "another constant for men", base::own_equation, true,
     [](plan&, profile& who) {
         equation(who).by.for_men = 10'000;
         who.who.sex_stated = {sex::male, {}};
     }},
    {"estimate-source", "an equation that is not defined", base::own_equation, true,
     [](plan&, profile& who) { who.equations.clear(); }},
    {"estimate-source", "an own equation that no cuff names", base::own_equation, true,
     [](plan&, profile& who) { who.cuffs[0].equation.reset(); }},
    {"estimate-source", "a plan that does not cite it", base::own_equation, true,
     [](plan& p, profile&) { p.own_equations.clear(); }},
    {"estimate-source", "a citation that is not the profile's", base::own_equation, true,
     [](plan& p, profile&) { p.own_equations.front().citation = "Roe 2020"; }},
    {"estimate-source", "no error", base::own_equation, true,
     [](plan&, profile& who) { equation(who).limits_of_agreement.reset(); }},
    {"estimate-source", "an equation for arms", base::own_equation, true,
     [](plan&, profile& who) {
         equation(who).on = limb::arm;
         equation(who).circumference_min = millimetres(240);
         equation(who).circumference_max = millimetres(380);
     }},
    {"estimate-source", "an equation for another posture", base::own_equation, true,
     [](plan&, profile& who) { equation(who).used = posture::supine; }},
    {"estimate-source", "a cuff that is too wide for it", base::own_equation, true,
     [](plan&, profile& who) { equation(who).width_max = millimetres(114); }},
    {"estimate-source", "a thigh that is too thin for it", base::own_equation, true,
     [](plan&, profile& who) { equation(who).circumference_min = millimetres(561); }},
    {"estimate-source", "a systolic pressure that is too high for it", base::own_equation, true,
     [](plan&, profile& who) { equation(who).systolic_max = mmhg(117); }},
    {"estimate-source", "a person who is too old for it", base::own_equation, true,
     [](plan&, profile& who) { equation(who).age_max = 30; }},
    {"estimate-source", "a diastolic pressure that is too high for it", base::own_equation, true,
     [](plan&, profile& who) { equation(who).diastolic_max = mmhg(50); }},
    {"estimate-source", "a diastolic pressure without a range", base::own_equation, true,
     [](plan&, profile& who) { equation(who).by.needs_diastolic = true; }},
    {"estimate-source", "a sex that it needs and nobody states", base::own_equation, true,
     [](plan&, profile& who) {
         equation(who).by.needs_sex = true;
         who.who.sex_stated.reset();
     }},
    {"estimate-source", "a range with cuffs under 10 cm", base::own_equation, true,
     [](plan&, profile& who) { equation(who).width_min = millimetres(99); }},
    {"estimate-source", "a range with thighs over 62 cm", base::own_equation, true,
     [](plan&, profile& who) { equation(who).circumference_max = millimetres(621); }},
    {"estimate-source", "a range with people under 18", base::own_equation, true,
     [](plan&, profile& who) { equation(who).age_min = 17; }},
    {"estimate-source", "a range with people over 45", base::own_equation, true,
     [](plan&, profile& who) { equation(who).age_max = 46; }},
    {"estimate-source", "a range with a systolic pressure of 140", base::own_equation, true,
     [](plan&, profile& who) { equation(who).systolic_max = mmhg(140); }},
    {"estimate-source", "a range with a systolic pressure under 90", base::own_equation, true,
     [](plan&, profile& who) { equation(who).systolic_min = mmhg(89); }},
    {"estimate", "half of an estimate by an own equation", base::own_equation, false,
     [](plan& p, profile&) { left_knee(p).asked = percent_of_aop(45); }},
};

void by_equation(plan& p)
{
    for (week& w : p.weeks) {
        for (session& s : w.sessions) {
            for (exercise_dose& d : s.exercises) {
                for (cuff_setting& c : d.cuffs) {
                    if (!c.aop) continue;
                    c.set = mmhg(75);
                    c.aop->value = pressure::of(18'820);
                    c.aop->high = pressure::of(21'120);
                    c.aop->method = doe;
                    c.aop->tier = "T2";
                }
            }
        }
    }
    share_exercises(p);
}

}    // namespace

case_of_plan by_own_equation()
{
    case_of_plan c = unmeasured();
    by_equation(c.planned);
    c.planned.own_equations.push_back(
        {std::string{doe}, "Doe 2024", "Doe J, 2024, J Test 1:2", {}});
    c.facts.equations.push_back(thigh());
    c.facts.cuffs[0].equation = {"doe", {}};
    return c;
}

std::span<const wound> own_equation_wounds() { return all; }

}    // namespace bfr::verify_tests
