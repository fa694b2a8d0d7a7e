// SPDX-License-Identifier: MIT
//
// The plan of the mock-up, built by hand: one session of arms and legs, everything measured. The
// same numbers stand in tests/data/plan.json.
#pragma once

#include <bfr/plan.hpp>

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace sample {

using namespace bfr;

inline date day(int year, int month, int of_month) { return *date::of(year, month, of_month); }

inline text::place at(std::uint32_t line, std::uint32_t column) { return {line, column, 1, 0}; }

inline std::vector<training_set> sets(std::initializer_list<int> reps)
{
    std::vector<training_set> all;
    for (const int n : reps) all.push_back({n, false, seconds(30), cuff_in_rest::inflated});
    all.back().rest_after.reset();
    all.back().in_rest = cuff_in_rest::deflated;
    return all;
}

/// @param half_width  hundredths of mmHg
inline cuff_setting cuff(side on, limb of, int set, int asked, int measured, int half_width)
{
    cuff_setting c;
    c.on_side = on;
    c.on_limb = of;
    c.cuff = of == limb::arm ? "arm-7" : "thigh-11";
    c.set = mmhg(set);
    c.asked = percent_of_aop(asked);
    c.bound_by = "asked";
    c.aop = occlusion_basis{mmhg(measured),
                            mmhg(measured) - pressure::of(half_width),
                            mmhg(measured) + pressure::of(half_width),
                            of == limb::arm ? "handheld-doppler-arm" : "handheld-doppler-leg",
                            posture::seated,
                            day(2026, 1, 9),
                            "T1",
                            {"day"}};
    return c;
}

inline exercise_dose dose(int number, std::string id, std::string name, limb on, sides worked)
{
    exercise_dose d;
    d.number = number;
    d.id = std::move(id);
    d.name = std::move(name);
    d.on_limb = on;
    d.worked = worked;
    d.weight.asked = percent_of_1rm(30);
    d.pace = {seconds(2), seconds(0), seconds(2)};
    d.scheme = "30-15-15-15";
    d.sets = sets({30, 15, 15, 15});
    d.cuff_on = seconds(390);
    d.cuff_on_limit = minutes(10);
    d.cuff_off_after = minutes(3);
    d.total_reps = 75;
    return d;
}

inline void give_reasons(exercise_dose& d, text::place kit, text::place left, text::place right,
                         text::place dated)
{
    const std::string row =
        d.on_limb == limb::arm ? "pressure_by_load.arm-30" : "pressure_by_load.leg-30";
    d.reasons.push_back({"load", "load_choice.down", {kit}});
    d.reasons.push_back({"left.cuff", row, {left}});
    d.reasons.push_back({"right.cuff", row, {right}});
    d.reasons.push_back({"cuffs", "tier.T1", {dated}});
    d.reasons.push_back({"sets", "scheme.30-15-15-15", {}});
    d.reasons.push_back({"cuff_on_limit_s", "limit.cuff-minutes-exercise", {}});
    if (d.cuff_off_after)
        d.reasons.push_back({"cuff_off_after_s", "limit.reperfusion-default", {}});
}

inline one_rm tested(int kg)
{
    return {one_rm_kind::tested, kilograms(kg), {}, {}, "", day(2025, 12, 30), false};
}

inline exercise_dose curl()
{
    auto d = dose(1, "biceps-curl-dumbbell", "Dumbbell curl", limb::arm, sides::together);
    d.weight.total = d.weight.each = kilograms(4);
    d.weight.implement = "dumbbell-each";
    d.weight.equipment = "dumbbells";
    d.weight.step = kilograms(1);
    d.weight.of = tested(16);
    d.cuffs = {cuff(side::left, limb::arm, 65, 50, 132, 1351),
               cuff(side::right, limb::arm, 60, 50, 128, 1351)};
    d.reasons = {{"load", "dose.resistance.hypertrophy.load", {at(168, 10)}}};
    give_reasons(d, at(148, 8), at(116, 12), at(124, 12), at(119, 8));
    return d;
}

inline std::vector<cuff_setting> thighs()
{
    return {cuff(side::left, limb::leg, 115, 60, 196, 1471),
            cuff(side::right, limb::leg, 120, 60, 204, 1471)};
}

inline exercise_dose knee_extension()
{
    auto d = dose(2, "knee-extension-machine", "Seated knee extension", limb::leg, sides::each);
    d.weight.total = kilograms(15);
    d.weight.implement = "stack";
    d.weight.equipment = "leg-extension";
    d.weight.step = kilograms(5);
    d.weight.of = tested(60);
    d.cuffs = thighs();
    d.reasons = {{"load", "dose.resistance.hypertrophy.load", {at(175, 10)}}};
    give_reasons(d, at(133, 8), at(100, 12), at(108, 12), at(103, 8));
    return d;
}

inline exercise_dose leg_press()
{
    auto d = dose(3, "leg-press-machine", "Leg press, seated", limb::leg, sides::together);
    d.weight.total = kilograms(50);
    d.weight.implement = "stack";
    d.weight.equipment = "press-machine";
    d.weight.step = kilograms(5);
    d.weight.of = one_rm{one_rm_kind::estimated,
                         grams(173'793),
                         kilograms(168),
                         grams(178'740),
                         "brzycki",
                         day(2025, 12, 30),
                         true};
    d.cuffs = thighs();
    d.cuff_off_after.reset();
    d.reasons = {{"load", "rep_band.default", {at(182, 11)}},
                 {"load", "dose.resistance.hypertrophy.load", {}}};
    give_reasons(d, at(141, 8), at(100, 12), at(108, 12), at(103, 8));
    return d;
}

inline session one_session(std::string id, int number, date on)
{
    session s;
    s.id = std::move(id);
    s.number = number;
    s.on = on;
    s.length = minutes(37);
    s.exercises = std::vector{curl(), knee_extension(), leg_press()};
    return s;
}

inline std::vector<effect> always()
{
    effect together;
    together.id = "no-arm-and-leg-together";
    together.kind = effect_kind::no_arm_and_leg_together;
    together.words = "Never inflate arm and leg cuffs together; arms first, then legs.";
    effect two;
    two.id = "max-cuffs-2";
    two.kind = effect_kind::max_cuffs;
    two.value = 2;
    two.unit = "cuffs";
    two.words = "Never more than 2 cuffs inflated at a time.";
    return {together, two};
}

inline std::vector<rule_record> rules()
{
    return {{"dose.resistance.hypertrophy.load",
             {"lixandrao2015", "vald-protocol", "hughes2019", "patterson2019"},
             checked::source},
            {"limit.cuff-minutes-exercise", {"patterson2019"}, checked::unconfirmed},
            {"limit.reperfusion-default", {"vald-protocol", "pmc4751635"}, checked::source},
            {"load_choice.down", {}, checked::project},
            {"pressure_by_load.arm-30", {"counts2016"}, checked::source},
            {"pressure_by_load.leg-30",
             {"jorgensen2020", "hughes2018", "ferraz2018", "older-women-abstract"},
             checked::source},
            {"rep_band.default", {}, checked::project},
            {"scheme.30-15-15-15",
             {"hughes2018", "dequeiros2024-size", "jorgensen2020"},
             checked::source},
            {"tier.T1", {}, checked::project}};
}

/// One session, as in tests/data/plan.json.
inline plan one_session_plan()
{
    plan p;
    p.id = "sam";
    p.made_on = day(2026, 1, 10);
    p.starts_on = day(2026, 1, 13);
    p.week_count = 6;
    p.session_count = 18;
    p.fingerprint = "5c41e09a";
    p.screening = {outcome::clear, day(2026, 1, 5), day(2026, 7, 6), always()};
    p.weeks = {{1, phase::build, day(2026, 1, 12), {one_session("W1-A", 1, day(2026, 1, 13))}}};
    p.rules = rules();
    p.files = {"profile.toml"};
    return p;
}

/// The week of mock-up 1: three equal sessions.
inline plan one_week_plan()
{
    auto p = one_session_plan();
    p.weeks[0].sessions.push_back(one_session("W1-B", 2, day(2026, 1, 15)));
    p.weeks[0].sessions.push_back(one_session("W1-C", 3, day(2026, 1, 17)));
    return p;
}

}    // namespace sample
