// SPDX-License-Identifier: MIT
#include "verify_builders.hpp"

#include "catch.hpp"

namespace bfr::verify_tests {
namespace {

struct arms_and_legs {
    exercise curl, knee, press;
};

arms_and_legs sams_exercises()
{
    const date on = day(2026, 1, 9), rm = day(2025, 12, 30);
    one_rm estimate = tested(grams(173'793), rm);    // 140 kg x 8: 140 * 36 / 29
    estimate.kind = one_rm_kind::estimated;
    estimate.low = grams(168'000);
    estimate.high = grams(178'740);
    estimate.formula = "brzycki";
    estimate.by_rep_set = true;
    const std::vector<cuff_setting> arms{
        cuff_on(limb::arm, "arm-7", 50, {side::left, 65, 132, 1351}, on),
        cuff_on(limb::arm, "arm-7", 50, {side::right, 60, 128, 1351}, on)};
    const std::vector<cuff_setting> legs{
        cuff_on(limb::leg, "thigh-11", 60, {side::left, 115, 196, 1471}, on),
        cuff_on(limb::leg, "thigh-11", 60, {side::right, 120, 204, 1471}, on)};
    return {{"biceps-curl-dumbbell",
             limb::arm,
             sides::together,
             of_1rm(kilograms(4), 30, tested(kilograms(16), rm), "dumbbell-each", "dumbbells"),
             arms,
             {"elbow-flexors"}},
            {"knee-extension-machine",
             limb::leg,
             sides::each,
             of_1rm(kilograms(15), 30, tested(kilograms(60), rm), "stack", "leg-extension"),
             legs,
             {"quadriceps"}},
            {"leg-press-machine",
             limb::leg,
             sides::together,
             of_1rm(kilograms(50), 30, estimate, "stack", "press-machine"),
             legs,
             {"quadriceps", "gluteus-maximus"}}};
}

profile sams_profile()
{
    const date on = day(2026, 1, 9);
    profile p = person_of("sam", day(1991, 4, 17), day(2026, 1, 5), on);
    p.history.sessions = {9, {}};
    p.history.first_session = {day(2025, 12, 8), {}};
    p.history.last_session = {day(2026, 1, 8), {}};
    wants(p, aim::hypertrophy, day(2026, 1, 13), {weekday::tue, weekday::thu, weekday::sat});
    p.cuffs = {cuff_row("thigh-11", limb::leg), cuff_row("arm-7", limb::arm)};
    p.cuffs[0].girth_min = {millimetres(460), {}};
    p.cuffs[0].girth_max = {millimetres(700), {}};
    p.cuffs[0].device_max = {mmhg(250), {}};
    p.limbs.left_leg = {millimetres(560), {}};
    p.occlusion = {reading("thigh-11", limb::leg, side::left, 196, on),
                   reading("thigh-11", limb::leg, side::right, 204, on),
                   reading("arm-7", limb::arm, side::left, 132, on),
                   reading("arm-7", limb::arm, side::right, 128, on)};
    p.kit = {stack("dumbbells", 1000, 1000), stack("leg-extension", 5000, 5000),
             stack("press-machine", 10'000, 5000)};
    p.kit[0].kind = equipment_kind::dumbbell;
    p.exercises = {entry("biceps-curl-dumbbell", sides::together, "dumbbells", kilograms(16)),
                   entry("knee-extension-machine", sides::each, "leg-extension", kilograms(60)),
                   entry("leg-press-machine", sides::together, "press-machine", {})};
    p.exercises[2].from_set = {rep_set{kilograms(140), 8, 0}, {}};
    return p;
}

session sams_session(const arms_and_legs& all, std::string id, int number, date on, bool lighter)
{
    const std::span<const int> reps = lighter ? std::span<const int>(light) : classic;
    const int s = lighter ? 240 : 390, total = lighter ? 45 : 75;
    return training(std::move(id), number, on, lighter ? phase::deload : phase::build,
                    lighter ? 1620 : 2220,
                    {dose(1, all.curl, reps, s, total), dose(2, all.knee, reps, s, total),
                     dose(3, all.press, reps, s, total)});
}

session sams_tests(const arms_and_legs& all, date on)
{
    return retest_day("W5-C", 15, on,
                      {test(all.curl, test_kind::one_rep_max),
                       test(all.knee, test_kind::one_rep_max),
                       test(all.press, test_kind::rep_set)});
}

exercise one_leg_press(sides worked, int kg, int one_rm_kg, const measured& m)
{
    return {"leg-press-single",
            limb::leg,
            worked,
            of_1rm(kilograms(kg), 20, tested(kilograms(one_rm_kg), day(2026, 11, 20)), "stack",
                   "press"),
            {cuff_on(limb::leg, "thigh-11", 50, m, day(2026, 11, 28))},
            {"quadriceps"}};
}

exercise right_leg() { return one_leg_press(sides::right, 10, 50, {side::right, 90, 182, 1471}); }
exercise left_leg() { return one_leg_press(sides::left, 15, 80, {side::left, 95, 190, 1471}); }

session rehab_session(std::string id, int number, date on, bool lighter)
{
    const std::span<const int> reps = lighter ? std::span<const int>(light) : classic;
    const int s = lighter ? 240 : 390, total = lighter ? 45 : 75;
    auto first = dose(1, right_leg(), reps, s, total);
    first.cuff_off_after.reset();
    return training(std::move(id), number, on, lighter ? phase::deload : phase::build,
                    lighter ? 780 : 1080, {first, dose(1, left_leg(), reps, s, total)});
}

session rehab_tests(date on)
{
    session s = retest_day(
        "W5-C", 15, on,
        {test(right_leg(), test_kind::rated_set_of_30), test(left_leg(), test_kind::rep_set)});
    s.tests[0].under_cuff = dose(1, right_leg(), std::array{30}, 120, 30);
    s.tests[0].under_cuff->cuff_off_after.reset();
    return s;
}

}    // namespace

case_of_plan sam()
{
    const auto all = sams_exercises();
    plan p = blank("sam", day(2026, 1, 10), day(2026, 1, 13), 6, 18);
    p.screening.answered_on = day(2026, 1, 5);
    p.screening.valid_until = day(2026, 7, 6);
    int number = 0;
    for (int w = 1; w <= 6; ++w) {
        const date monday = day(2026, 1, 12) + 7 * (w - 1);
        const bool lighter = w == 5;
        week made{w, lighter ? phase::deload : phase::build, monday, {}};
        const std::string id = "W" + std::to_string(w);
        made.sessions = {sams_session(all, id + "-A", ++number, monday + 1, lighter),
                         sams_session(all, id + "-B", ++number, monday + 3, lighter)};
        ++number;
        // Two days after the last light session, so that the tests have their 48 hours.
        made.sessions.push_back(lighter ? sams_tests(all, monday + 5)
                                        : sams_session(all, id + "-C", number, monday + 5, false));
        p.weeks.push_back(std::move(made));
    }
    share_exercises(p);
    return {std::move(p), sams_profile()};
}

case_of_plan rehab()
{
    plan p = blank("kim", day(2026, 11, 28), day(2026, 11, 30), 8, 24);
    p.wanted = aim::rehab;
    p.at_risk = true;
    p.screening.result = outcome::adapt;
    p.screening.answered_on = day(2026, 11, 28);
    p.screening.valid_until = day(2027, 5, 29);
    const std::size_t from = p.screening.effects.size();
    add_effect(p, "cap-50", effect_kind::cap_pressure, 50, "percent_aop").on_limb = limb::leg;
    add_effect(p, "cap-50", effect_kind::cap_pressure, 40, "percent_aop").on_limb = limb::arm;
    add_effect(p, "unilateral-only", effect_kind::unilateral_only, 1, "cuffs");
    add_effect(p, "surgeon-limits", effect_kind::clinician_limits);
    for (std::size_t i = from; i < p.screening.effects.size(); ++i) {
        p.screening.effects[i].from = {"surgery-6-12wk"};
    }
    const date third = day(2026, 12, 14), fifth = day(2026, 12, 28);
    p.weeks = {{3,
                phase::build,
                third,
                {rehab_session("W3-A", 7, third, false), rehab_session("W3-B", 8, third + 2, false),
                 rehab_session("W3-C", 9, third + 4, false)}},
               {5,
                phase::deload,
                fifth,
                {rehab_session("W5-A", 13, fifth, true), rehab_session("W5-B", 14, fifth + 2, true),
                 rehab_tests(fifth + 4)}}};
    const date on = day(2026, 11, 28);
    profile who = person_of("kim", day(2000, 3, 1), on, on);
    wants(who, aim::rehab, p.starts_on, {weekday::mon, weekday::wed, weekday::fri});
    condition_answer& operation = answer(who, "surgery");
    operation.on = {day(2026, 10, 5), {}};
    operation.on_limb = {limb::leg, {}};
    operation.on_side = {side::right, {}};
    who.cuffs = {cuff_row("thigh-11", limb::leg)};
    who.occlusion = {reading("thigh-11", limb::leg, side::left, 190, on),
                     reading("thigh-11", limb::leg, side::right, 182, on)};
    who.kit = {stack("press", 5000, 5000)};
    who.exercises = {entry("leg-press-single", sides::left, "press", kilograms(80)),
                     entry("leg-press-single", sides::right, "press", kilograms(50))};
    return {std::move(p), std::move(who)};
}

namespace {

std::string all_words(const std::vector<verify::finding>& found)
{
    std::string words;
    for (const verify::finding& f : found)
        words += f.rule + " at " + f.where + ": " + f.words + '\n';
    return words;
}

void is_sound(const case_of_plan& c)
{
    CHECK(all_words(verify::verify(c.planned)) == "");
    CHECK(all_words(verify::verify(c.planned, &c.facts)) == "");
}

}    // namespace

TEST_CASE("a sound plan for arms and legs has no findings", "[verify]") { is_sound(sam()); }

TEST_CASE("a sound plan that begins with familiarisation has no findings", "[verify]")
{
    is_sound(beginner());
}

TEST_CASE("a sound plan for an operated leg has no findings", "[verify]") { is_sound(rehab()); }

TEST_CASE("a sound plan of estimates and tightness has no findings", "[verify]")
{
    is_sound(unmeasured());
    is_sound(by_own_equation());
}

TEST_CASE("a file that holds one week or one session of a sound plan has no findings", "[verify]")
{
    case_of_plan c = sam();
    c.planned.weeks.erase(c.planned.weeks.begin(), c.planned.weeks.begin() + 4);
    c.planned.weeks.pop_back();
    is_sound(c);
    c.planned.weeks[0].sessions.erase(c.planned.weeks[0].sessions.begin());
    is_sound(c);
    c.planned.weeks[0].sessions.erase(c.planned.weeks[0].sessions.begin());
    is_sound(c);
}

}    // namespace bfr::verify_tests
