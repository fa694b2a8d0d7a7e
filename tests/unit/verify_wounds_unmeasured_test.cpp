// SPDX-License-Identifier: MIT
//
// Wounds in pressures that nobody measured: estimates for the legs, tightness for the arms.
#include "verify_plans.hpp"

#include "catch.hpp"

namespace bfr::verify_tests {
namespace {

/// Legs at 40 % of 204 mmHg (148.1 to 259.9, published for 11.5 cm, seated; hughes2018-aop); the
/// low end is the systolic pressure, 118 mmHg.
void estimate(cuff_setting& c)
{
    c.set = mmhg(80);
    c.asked = percent_of_aop(40);
    c.status = cuff_status::may_be_under_dosed;
    c.bound_by = "asked";
    c.aop = occlusion_basis{
        mmhg(204), mmhg(118), pressure::of(25'990), "leg-11-seated", posture::seated, {}, "T3", {}};
}

void by_feel(cuff_setting& c)
{
    c.set.reset();
    c.aop.reset();
    c.asked = {};
    c.bound_by.clear();
    c.status = cuff_status::no_pressure;
    c.tightness = 4;
}

template <class F>
void each_cuff(plan& p, F f)
{
    for (week& w : p.weeks) {
        for (session& s : w.sessions) {
            for (exercise_dose& d : s.exercises) {
                for (cuff_setting& c : d.cuffs) f(c);
            }
        }
    }
    share_exercises(p);
}

void measure_arms(plan& p)
{
    auto from = sam();
    const auto measured = cuff_of(from.planned, "W1-A", 1, side::left);
    each_cuff(p, [&](cuff_setting& c) {
        const auto at = c.on_side;
        if (c.on_limb == limb::arm) c = measured;
        c.on_side = at;
    });
}

cuff_setting& left_knee(plan& p) { return cuff_of(p, "W1-A", 2, side::left); }
cuff_setting& left_curl(plan& p) { return cuff_of(p, "W1-A", 1, side::left); }

constexpr wound all[] = {
    {"tightness", "tighter than the arm may feel", base::unmeasured, false,
     [](plan& p, profile&) { left_curl(p).tightness = 5; }},
    {"tightness", "a tightness of nothing", base::unmeasured, false,
     [](plan& p, profile&) { left_curl(p).tightness = 0; }},
    {"tightness", "a percentage beside a tightness", base::unmeasured, false,
     [](plan& p, profile&) { left_curl(p).asked = percent_of_aop(40); }},
    {"tightness", "a tightness for somebody who may only go by a measurement", base::unmeasured,
     false,
     [](plan& p, profile&) {
         each_cuff(p, by_feel);
         add_effect(p, "measured-aop-only", effect_kind::note);
     }},
    {"estimate", "an estimate for somebody who may only go by a measurement", base::unmeasured,
     false,
     [](plan& p, profile&) {
         measure_arms(p);
         add_effect(p, "measured-aop-only", effect_kind::note);
     }},
    {"estimate", "half of an estimate", base::unmeasured, false,
     [](plan& p, profile&) { left_knee(p).asked = percent_of_aop(45); }},
    {"estimate", "over 70 % of the low end", base::unmeasured, false,
     [](plan& p, profile&) { left_knee(p).aop->low = pressure::of(11'420); }},
    {"estimate", "so little that it says nothing", base::unmeasured, false,
     [](plan& p, profile&) {
         left_knee(p).aop->low = pressure::of(8'700), left_knee(p).set = mmhg(60);
     }},
    {"estimate-source", "values of another posture", base::unmeasured, true,
     [](plan& p, profile&) {
         left_knee(p).aop->method = "leg-11-standing";
         left_knee(p).aop->taken = posture::standing;
         left_knee(p).aop->value = pressure::of(24'150);
         left_knee(p).aop->high = pressure::of(33'810);
     }},
    {"estimate-source", "a systolic pressure that the values were not made for", base::unmeasured,
     true, [](plan&, profile& who) { who.blood_pressure->systolic.value = mmhg(136); }},
    {"estimate-source", "over 45 years", base::unmeasured, true,
     [](plan&, profile& who) {
         who.who.born = {day(1979, 1, 13), {}};
     }},
    {"estimate-source", "a systolic pressure of 140", base::unmeasured, true,
     [](plan&, profile& who) { who.blood_pressure->systolic.value = mmhg(140); }},
    {"estimate-source", "an elastic cuff", base::unmeasured, true,
     [](plan&, profile& who) {
         who.cuffs[0].material = {cuff_material::elastic, {}};
     }},
    {"estimate-source", "a cuff of a width without published values", base::unmeasured, true,
     [](plan&, profile& who) {
         who.cuffs[0].width = {millimetres(125), {}};
     }},
    {"estimate-source", "a thigh over 62 cm", base::unmeasured, true,
     [](plan&, profile& who) {
         who.limbs.left_leg = {millimetres(621), {}};
     }},
    {"estimate-source", "a low end over the systolic pressure", base::unmeasured, true,
     [](plan&, profile& who) { who.blood_pressure->systolic.value = mmhg(116); }},
    {"estimate-source", "an equation that nobody named", base::unmeasured, true,
     [](plan& p, profile&) { left_knee(p).aop->method = "eq-1"; }},
};

}    // namespace

case_of_plan unmeasured()
{
    case_of_plan c = sam();
    // The tests of week 5 stand: they are done without a cuff.
    each_cuff(c.planned,
              [](cuff_setting& one) { one.on_limb == limb::leg ? estimate(one) : by_feel(one); });
    c.facts.occlusion.clear();
    c.facts.cuffs[0].width = {millimetres(115), {}};
    c.facts.limbs.left_leg = {millimetres(560), {}};
    c.facts.limbs.right_leg = {millimetres(560), {}};
    return c;
}

std::span<const wound> unmeasured_wounds() { return all; }

}    // namespace bfr::verify_tests
