// SPDX-License-Identifier: MIT
//
// A plan in which nothing is simple: unequal legs, pounds, plates, bands, body weight, caps, a
// value to be measured first, what runs out, a re-test day, names longer than the line has room
// for.
#pragma once

#include "render_sample.hpp"

namespace sample {

inline exercise_dose unequal_leg(side of, int kg, int max)
{
    auto d = knee_extension();
    d.number = 1;
    d.worked = of == side::left ? sides::left : sides::right;
    d.weight.total = kilograms(kg);
    d.weight.of = tested(max);
    d.weight.asked = percent_of_1rm(20);
    d.weight.marks = {"starting-light"};
    d.cuffs = {cuff(of, limb::leg, 95, 50, 196, 1471)};
    d.cuffs[0].capped_by = "effect.cap-50";
    d.cuffs[0].under_band = true;
    d.scheme = "3x15";
    d.sets = sets({15, 15, 15});
    d.cuff_on = seconds(240);
    d.reasons = {{"load", "planning.load-asked", {}}};
    return d;
}

inline exercise_dose barbell_squat()
{
    auto d = leg_press();
    d.number = 2;
    d.name = "Barbell back squat to a box of just below knee height, slowly";
    d.weight.total = pounds(65) + kilograms(5);
    d.weight.implement = "barbell";
    d.weight.per_side = {pounds(10), grams(2'500)};
    d.weight.step = pounds(5);
    d.weight.status = load_status::up;
    d.weight.of = tested(110);
    d.cuffs[0].status = cuff_status::may_be_under_dosed;
    d.cuffs[1].bound_by = "guarantee";
    d.cuffs[1].aop->differs = {"day", "posture", "side"};
    d.sets.back().to_failure = true;
    d.sets.push_back(d.sets.back());
    d.cuff_off_after = minutes(3);
    d.notes = {
        "with limits for this aim: range and load as the clinician says, and some more of it"};
    return d;
}

inline exercise_dose dumbbells_in_pounds()
{
    auto d = curl();
    d.number = 3;
    d.weight.total = d.weight.each = mass::of(mass_per_lb * 25 / 2);
    d.weight.in_pounds = true;
    d.weight.step = mass::of(mass_per_lb * 5 / 2);
    d.weight.of =
        one_rm{one_rm_kind::estimated, pounds(45), pounds(43), pounds(47), "epley", {}, true};
    for (auto& c : d.cuffs) {
        c.set.reset();
        c.aop.reset();
        c.bound_by.clear();
        c.status = cuff_status::measure_first;
    }
    return d;
}

inline exercise_dose band_row()
{
    auto d = curl();
    d.number = 4;
    d.name = "Seated row";
    d.weight = {};
    d.weight.band = "yellow";
    d.weight.implement = "band";
    d.weight.equipment = "bands";
    d.weight.status = load_status::ordinal;
    return d;
}

inline exercise_dose sit_to_stand()
{
    auto d = leg_press();
    d.number = 5;
    d.name = "Sit-to-stand from a chair of about 43 cm";
    d.weight = {};
    d.weight.implement = "bodyweight";
    d.weight.status = load_status::body;
    d.weight.system_share_permille = 414;
    d.pace = {seconds(2), seconds(1), seconds(2)};
    d.cuff_on_limit = minutes(5);
    return d;
}

inline session retest_day()
{
    session s;
    s.id = "W1-C";
    s.number = 3;
    s.on = day(2026, 1, 17);
    s.phase = phase::deload;
    s.is_retest = true;
    auto rated = unequal_leg(side::left, 10, 60);
    rated.sets = sets({30});
    rated.cuff_on = seconds(120);
    s.tests = {
        {"a", "Dumbbell curl", sides::together, test_kind::one_rep_max, {}, true},
        {"b",
         "Long-arc knee extension with ankle weight",
         sides::each,
         test_kind::rep_set,
         {},
         false},
        {"c", "Seated knee extension", sides::left, test_kind::rated_set_of_30, rated, false}};
    s.asks = {"aop", "bp", "screening", "clearance", "abi"};
    return s;
}

inline effect in_force(std::string id, effect_kind kind, std::string words)
{
    effect e;
    e.id = std::move(id);
    e.kind = kind;
    e.words = std::move(words);
    return e;
}

inline plan odd_plan()
{
    auto p = one_session_plan();
    auto& s = p.weeks[0].sessions[0];
    s.exercises = std::vector{unequal_leg(side::left, 10, 60),
                              unequal_leg(side::right, 5, 42),
                              barbell_squat(),
                              dumbbells_in_pounds(),
                              band_row(),
                              sit_to_stand()};
    s.after_heavy = true;
    s.asks = {"aop", "bp"};
    s.exercises[0].cuff_off_after.reset();    // the pause comes after the second leg
    p.weeks[0].phase = phase::familiarisation;
    s.phase = phase::familiarisation;
    p.weeks[0].sessions.push_back(retest_day());
    p.weeks[0].starts_on = day(2025, 12, 29);

    auto cap = in_force("cap-50", effect_kind::cap_pressure,
                        "Pressure at most 50 % of occlusion pressure on legs, 40 % on arms.");
    cap.on_limb = limb::leg;
    auto cap_arm = cap;
    cap_arm.on_limb = limb::arm;
    auto over =
        in_force("max-exercises-2", effect_kind::max_exercises, "At most 2 exercises a session.");
    over.until = day(2026, 1, 12);
    auto ends = in_force("gap-48h", effect_kind::min_gap, "At least 48 h between BFR sessions.");
    ends.until = day(2026, 1, 14);
    auto side_only = in_force("exclude-limb", effect_kind::exclude_limb, "No cuff on this limb.");
    side_only.scope = "limb";
    side_only.on_limb = limb::leg;
    side_only.on_side = side::right;
    const auto note = in_force("noted", effect_kind::note, "Noted; the plan does not change.");
    for (const auto& e : {cap, cap_arm, over, ends, side_only, note})
        p.screening.effects.push_back(e);

    p.notices = {{"resistance-rehab",
                  "Cuffed work after an operation: the surgeon's word comes first, "
                  "and the plan stops where the surgeon says so."}};
    p.left_out = {
        {"planning.spacing", "fewer than 48 h after the session before", day(2026, 1, 14)},
        {"planning.exercise-count", "calf-raise: at most 2 exercises for one pair of limbs", {}},
        {"planning.spacing", "fewer than 48 h after the session before", day(2026, 2, 4)},
        {"planning.spacing", "fewer than 48 h after the session before", day(2026, 1, 16)},
        {"planning.spacing", "fewer than 48 h after the session before", day(2027, 1, 1)}};
    return p;
}

}    // namespace sample
