// SPDX-License-Identifier: MIT
#include "verify_builders.hpp"

namespace bfr::verify_tests {
namespace {

constexpr int beginner_weeks = 3;

struct four_exercises {
    exercise curl, pressdown, knee, press;
};

four_exercises beginners_exercises(int load_percent, const std::array<int, 4>& kilos_x2,
                                   bool is_new)
{
    const date on = day(2026, 11, 27), rm = day(2026, 11, 20);
    const int arm = is_new ? 40 : 50, leg = is_new ? 50 : 60;
    const int arm_set = is_new ? 50 : 65;
    const auto arms = [&](int half_left, int half_right, const std::vector<std::string>& differs) {
        return std::vector<cuff_setting>{
            cuff_on(limb::arm, "arm-12", arm, {side::left, arm_set, 132, half_left}, on, differs),
            cuff_on(limb::arm, "arm-12", arm, {side::right, arm_set, 130, half_right}, on,
                    differs)};
    };
    const std::vector<cuff_setting> legs{
        cuff_on(limb::leg, "thigh-11", leg, {side::left, is_new ? 95 : 115, 196, 1471}, on),
        cuff_on(limb::leg, "thigh-11", leg, {side::right, is_new ? 100 : 120, 204, 1471}, on)};
    const auto weighs = [&](std::size_t i, int rm_kg, std::string implement,
                            std::string equipment) {
        load l = of_1rm(grams(kilos_x2[i] * 500), load_percent, tested(kilograms(rm_kg), rm),
                        std::move(implement), std::move(equipment));
        if (is_new) l.marks = {"starting-light"};
        return l;
    };
    return {{"biceps-curl-dumbbell",
             limb::arm,
             sides::together,
             weighs(0, 16, "dumbbell-each", "dumbbells"),
             arms(1351, 1351, {"day"}),
             {"elbow-flexors"}},
            {"triceps-pressdown-cable",
             limb::arm,
             sides::together,
             weighs(1, 40, "cable", "cable"),
             arms(2281, 2264, {"day", "posture"}),
             {"triceps"}},
            {"knee-extension-machine",
             limb::leg,
             sides::together,
             weighs(2, 60, "stack", "leg-extension"),
             legs,
             {"quadriceps"}},
            {"leg-press-machine",
             limb::leg,
             sides::together,
             weighs(3, 160, "stack", "press"),
             legs,
             {"quadriceps", "gluteus-maximus"}}};
}

week beginners_week(int w)
{
    const date monday = day(2026, 11, 30) + 7 * (w - 1);
    const bool is_new = w < 3;
    const auto all = w == 1   ? beginners_exercises(20, {6, 15, 20, 60}, true)
                     : w == 2 ? beginners_exercises(25, {8, 20, 30, 80}, true)
                              : beginners_exercises(30, {8, 20, 30, 80}, false);
    const std::span<const int> reps = w == 1 ? std::span<const int>(light) : classic;
    const int s = w == 1 ? 240 : 390, total = w == 1 ? 45 : 75;
    week made{w, is_new ? phase::familiarisation : phase::build, monday, {}};
    for (int i = 0; i < 3; ++i) {
        const int number = 3 * (w - 1) + i + 1;
        const std::string id = "W" + std::to_string(w) + '-' + static_cast<char>('A' + i);
        std::vector<exercise_dose> doses;
        if (!is_new || number % 2 == 0) {
            doses.push_back(dose(1, all.curl, reps, s, total));
            doses.push_back(dose(2, all.pressdown, reps, s, total));
        }
        if (!is_new || number % 2 == 1) {
            const int first = is_new ? 1 : 3;
            doses.push_back(dose(first, all.knee, reps, s, total));
            doses.push_back(dose(first + 1, all.press, reps, s, total));
        }
        const int length = w == 1 ? 960 : w == 2 ? 1260 : 2400;
        made.sessions.push_back(
            training(id, number, monday + 2 * i, made.phase, length, std::move(doses)));
    }
    return made;
}

void add_first_sessions(plan& p)
{
    const std::size_t from = p.screening.effects.size();
    add_effect(p, "cap-50", effect_kind::cap_pressure, 50, "percent_aop").on_limb = limb::leg;
    add_effect(p, "cap-50", effect_kind::cap_pressure, 40, "percent_aop").on_limb = limb::arm;
    add_effect(p, "max-load-30", effect_kind::max_load, 30, "percent_1rm");
    add_effect(p, "max-exercises-2", effect_kind::max_exercises, 2, "exercises");
    add_effect(p, "one-limb-pair", effect_kind::max_exercises, 1, "pairs");
    add_effect(p, "gap-48h", effect_kind::min_gap, 48, "h");
    add_effect(p, "no-failure", effect_kind::no_failure);
    for (std::size_t i = from; i < p.screening.effects.size(); ++i) {
        effect& e = p.screening.effects[i];
        e.from = {"first-sessions"};
        e.until = day(2026, 12, 13);
        e.amber = true;
    }
}

}    // namespace

case_of_plan beginner()
{
    plan p = blank("lee", day(2026, 11, 28), day(2026, 11, 30), 8, 24);
    p.screening.answered_on = day(2026, 11, 27);
    p.screening.valid_until = day(2027, 5, 28);
    add_first_sessions(p);
    for (int w = 1; w <= beginner_weeks; ++w) p.weeks.push_back(beginners_week(w));
    const date on = day(2026, 11, 27);
    profile who = person_of("lee", day(1991, 4, 17), on, on);
    wants(who, aim::hypertrophy, p.starts_on, {weekday::mon, weekday::wed, weekday::fri});
    who.cuffs = {cuff_row("thigh-11", limb::leg), cuff_row("arm-12", limb::arm)};
    who.occlusion = {reading("thigh-11", limb::leg, side::left, 196, on),
                     reading("thigh-11", limb::leg, side::right, 204, on),
                     reading("arm-12", limb::arm, side::left, 132, on),
                     reading("arm-12", limb::arm, side::right, 130, on)};
    who.kit = {stack("dumbbells", 1000, 1000), stack("cable", 2500, 2500),
               stack("leg-extension", 5000, 5000), stack("press", 10'000, 10'000)};
    who.kit[0].kind = equipment_kind::dumbbell;
    who.exercises = {
        entry("biceps-curl-dumbbell", sides::together, "dumbbells", kilograms(16)),
        entry("triceps-pressdown-cable", sides::together, "cable", kilograms(40)),
        entry("knee-extension-machine", sides::together, "leg-extension", kilograms(60)),
        entry("leg-press-machine", sides::together, "press", kilograms(160))};
    return {std::move(p), std::move(who)};
}

}    // namespace bfr::verify_tests
