// SPDX-License-Identifier: MIT
//
// Wounds in loads, equipment and pressures.
#include "verify_plans.hpp"

#include <algorithm>

namespace bfr::verify_tests {
namespace {

load& load_of(plan& p, std::string_view session_id, int place)
{
    return dose_of(p, session_id, place).weight;
}

/// An exercise of sam's first day, cut loose: 15 kg of 60 kg.
load& knee(plan& p) { return load_of(p, "W1-A", 2); }

cuff_setting& left_knee(plan& p) { return cuff_of(p, "W1-A", 2, side::left); }

void measured_as(cuff_setting& c, int value)
{
    c.aop->value = mmhg(value);
    c.aop->low = pressure::of(value * 100 - 1471);
    c.aop->high = pressure::of(value * 100 + 1471);
}

void round_up(load& l, mass total, int asked)
{
    l.total = total;
    l.asked = percent_of_1rm(asked);
    l.status = load_status::up;
}

effect& until_the_first_day(effect& e)
{
    e.until = day(2026, 1, 13);
    return e;
}

void cap_of_a_missing_measurement(plan& p)
{
    effect& e =
        until_the_first_day(add_effect(p, "cap", effect_kind::cap_pressure, 55, "percent_aop"));
    e.on_limb = limb::leg;
    e.from = {"aop-unmeasured"};
}

void plates_of_one_pair(plan& p, profile& who)
{
    who.kit[1].kind = equipment_kind::barbell;
    who.kit[1].bar = {kilograms(10), {}};
    who.kit[1].plates = {{grams(1250), 1, false, {}}};
    for (week& w : p.weeks) {
        for (session& s : w.sessions) {
            for (exercise_dose& d : s.exercises) {
                if (d.weight.equipment == "leg-extension")
                    d.weight.per_side = {grams(1250), grams(1250)};
            }
        }
    }
}

constexpr wound loads[] = {
    {"load-complete", "a share of a 1RM without the share asked for", base::sam, false,
     [](plan& p, profile&) { knee(p).asked.reset(); }},
    {"load-complete", "a 1RM of nothing", base::sam, false,
     [](plan& p, profile&) { knee(p).of->value = kilograms(0); }},
    {"load-never", "more than half of the 1RM", base::sam, false,
     [](plan& p, profile&) { knee(p).total = kilograms(35); }},
    {"load-clinical-red", "more than 40 % of the 1RM in rehabilitation", base::rehab, false,
     [](plan& p, profile&) { round_up(load_of(p, "W3-A", 1), kilograms(21), 20); }},
    {"load-familiarisation", "26.7 % in the first week without a mark", base::beginner, false,
     [](plan& p, profile&) { round_up(load_of(p, "W1-A", 1), kilograms(16), 20); }},
    {"load-familiarisation", "31.7 % in the second week", base::beginner, false,
     [](plan& p, profile&) {
         drop_effect(p, "max-load-30");
         round_up(load_of(p, "W2-B", 1), kilograms(19), 25);
     }},
    {"load-window", "over 40 % of the 1RM", base::sam, false,
     [](plan& p, profile&) { round_up(knee(p), kilograms(25), 30); }},
    {"load-window", "under 20 % of the 1RM in build", base::sam, false,
     [](plan& p, profile&) { knee(p).total = kilograms(10); }},
    {"load-not-rounded-up", "rounded up and called rounded down", base::sam, false,
     [](plan& p, profile&) { knee(p).total = kilograms(20); }},
    {"load-not-rounded-up", "rounded down and called rounded up", base::sam, false,
     [](plan& p, profile&) { knee(p).status = load_status::up; }},
    {"load-caps", "rounded up over a clinician's limit", base::sam, false,
     [](plan& p, profile&) {
         effect& e = until_the_first_day(
             add_effect(p, "clinician-limits", effect_kind::clinician_limits, 24, "percent_1rm"));
         e.on_limb = limb::arm;
         round_up(load_of(p, "W1-A", 1), kilograms(4), 20);
     }},
    {"asked-load", "more asked than the dose allows", base::sam, false,
     [](plan& p, profile&) { knee(p).asked = percent_of_1rm(45); }},
    {"asked-load", "less asked than the dose allows", base::sam, false,
     [](plan& p, profile&) { round_up(knee(p), kilograms(15), 19); }},
    {"asked-load", "25 % asked in the first week", base::beginner, false,
     [](plan& p, profile&) { load_of(p, "W1-A", 1).asked = percent_of_1rm(25); }},
    {"body-weight-share", "body weight at 88 % of what can be lifted", base::sam, false,
     [](plan& p, profile&) {
         knee(p) = {};
         knee(p).status = load_status::body;
         knee(p).system_share_permille = 882;
     }},
    {"one-rm-spread", "an estimate outside its own spread", base::sam, false,
     [](plan& p, profile&) { load_of(p, "W1-A", 3).of->value = kilograms(190); }},
    {"load-per-side-sum", "more plates than load", base::sam, false,
     [](plan& p, profile&) { knee(p).per_side = {kilograms(10)}; }},
    {"load-per-side-sum", "another weight in one hand", base::sam, false,
     [](plan& p, profile&) { load_of(p, "W1-A", 1).each = kilograms(2); }},
    {"load-achievable", "a load between two pins", base::sam, true,
     [](plan& p, profile&) { knee(p).total = kilograms(14); }},
    {"load-achievable", "two plates of a size where one pair is owned", base::sam, true,
     plates_of_one_pair},
    {"load-achievable", "two hands and one dumbbell", base::sam, true,
     [](plan&, profile& who) { who.kit[0].count = 1; }},
    {"load-choice", "rounded up past a load that was asked for", base::sam, true,
     [](plan& p, profile& who) {
         who.kit[1].step = {kilograms(1), {}};
         round_up(knee(p), kilograms(15), 22);
     }},
    {"one-rm-source", "another tested 1RM in the profile", base::sam, true,
     [](plan&, profile& who) { who.exercises[1].one_rm->value = kilograms(70); }},
    {"one-rm-source", "another set of repetitions in the profile", base::sam, true,
     [](plan&, profile& who) { who.exercises[2].from_set->value.reps = 7; }},
    {"one-rm-source", "the 1RM of the other leg", base::rehab, true,
     [](plan& p, profile&) { load_of(p, "W3-A", 1).of->value = kilograms(80); }},
};

constexpr wound pressures_set[] = {
    {"pressure-cap", "over 80 % of the lower bound", base::sam, false,
     [](plan& p, profile&) {
         left_knee(p).asked = percent_of_aop(80);
         left_knee(p).set = mmhg(150);
     }},
    {"pressure-absolute", "over 200 mmHg on a leg", base::sam, false,
     [](plan& p, profile&) {
         measured_as(left_knee(p), 300);
         left_knee(p).asked = percent_of_aop(70);
         left_knee(p).set = mmhg(205);
     }},
    {"pressure-not-over-asked", "rounded up to the gauge", base::sam, false,
     [](plan& p, profile&) { left_knee(p).set = mmhg(120); }},
    {"asked-pressure", "70 % asked of an arm", base::sam, false,
     [](plan& p, profile&) { cuff_of(p, "W1-A", 1, side::left).asked = percent_of_aop(70); }},
    {"asked-pressure", "85 % asked of a leg", base::sam, false,
     [](plan& p, profile&) { left_knee(p).asked = percent_of_aop(85); }},
    {"pressure-effects", "over the cap of an effect", base::sam, false,
     [](plan& p, profile&) { cap_of_a_missing_measurement(p); }},
    {"pressure-at-risk", "60 % asked of a leg of an at-risk person", base::sam, false,
     [](plan& p, profile&) {
         until_the_first_day(add_effect(p, "max-load", effect_kind::max_load, 40, "percent_1rm"))
             .from = {"osteoporosis"};
         p.at_risk = true;
     }},
    {"pressure-familiarisation", "60 % asked of a leg in the first sessions", base::beginner, false,
     [](plan& p, profile&) {
         drop_effect(p, "cap-50");
         cuff_of(p, "W1-A", 1, side::left).asked = percent_of_aop(60);
     }},
    {"pressure-by-load", "70 % of a leg at 35 % of the 1RM", base::sam, false,
     [](plan& p, profile&) {
         knee(p).asked = percent_of_1rm(35);
         left_knee(p).asked = percent_of_aop(70);
     }},
    {"pressure-floor", "35 % asked without a cap", base::sam, false,
     [](plan& p, profile&) {
         left_knee(p).asked = percent_of_aop(35);
         left_knee(p).set = mmhg(65);
         left_knee(p).status = cuff_status::may_be_under_dosed;
     }},
    {"pressure-status", "marked as under-dosed and not", base::sam, false,
     [](plan& p, profile&) { left_knee(p).status = cuff_status::may_be_under_dosed; }},
    {"pressure-status", "under-dosed and not marked", base::beginner, false,
     [](plan& p, profile&) { cuff_of(p, "W1-B", 1, side::left).status = cuff_status::ok; }},
};

constexpr wound occlusions[] = {
    {"pressure-basis", "an occlusion pressure of 15 days before the first day", base::sam, false,
     [](plan& p, profile&) { left_knee(p).aop->measured_on = day(2025, 12, 29); }},
    {"pressure-basis", "mmHg without an occlusion pressure", base::sam, false,
     [](plan& p, profile&) { left_knee(p).aop.reset(); }},
    {"pressure-basis", "tier T0 on another day", base::sam, false,
     [](plan& p, profile&) { left_knee(p).aop->tier = "T0"; }},
    {"pressure-basis", "no mmHg and no word to measure", base::sam, false,
     [](plan& p, profile&) { left_knee(p).set.reset(); }},
    {"pressure-basis", "a difference that the sheet does not name", base::sam, false,
     [](plan& p, profile&) { left_knee(p).aop->differs.clear(); }},
    {"aop-bounds", "an occlusion pressure of 70 mmHg", base::sam, false,
     [](plan& p, profile&) {
         measured_as(left_knee(p), 70);
         left_knee(p).set = mmhg(40);
     }},
    {"aop-width", "bounds too narrow for the method and the day", base::sam, false,
     [](plan& p, profile&) {
         left_knee(p).aop->low = mmhg(190);
         left_knee(p).aop->high = mmhg(202);
     }},
    {"aop-width", "a method without a known error", base::sam, false,
     [](plan& p, profile&) { left_knee(p).aop->method = "tightness-leg"; }},
    {"aop-width", "the width of the posture left out", base::beginner, false,
     [](plan& p, profile&) {
         cuff_setting& c = cuff_of(p, "W2-A", 2, side::left);
         c.aop->low = pressure::of(132'00 - 1351);
         c.aop->high = pressure::of(132'00 + 1351);
     }},
    {"aop-source", "another reading in the profile", base::sam, true,
     [](plan&, profile& who) { who.occlusion[0].measured.value = mmhg(206); }},
    {"aop-source", "a newer reading passed over", base::sam, true,
     [](plan&, profile& who) {
         who.occlusion.push_back(who.occlusion[0]);
         who.occlusion.back().measured_on.value = day(2026, 1, 10);
     }},
    {"gauge", "a pressure between two marks", base::sam, true,
     [](plan&, profile& who) {
         who.cuffs[0].gauge_step = {mmhg(10), {}};
     }},
    {"gauge", "over the limit of the device", base::sam, true,
     [](plan&, profile& who) {
         who.cuffs[0].device_max = {mmhg(110), {}};
     }},
    {"cuff-fits", "a thigh outside the range of the cuff", base::sam, true,
     [](plan&, profile& who) {
         who.limbs.left_leg = {millimetres(720), {}};
     }},
    {"cuff-fits", "one cuff for two legs at once", base::sam, true,
     [](plan&, profile& who) { who.cuffs[0].count = 1; }},
};

}    // namespace

std::span<const wound> load_wounds() { return loads; }
std::span<const wound> pressure_wounds() { return pressures_set; }
std::span<const wound> occlusion_wounds() { return occlusions; }

}    // namespace bfr::verify_tests
