// SPDX-License-Identifier: MIT
//
// Each numeric limit of conditions.toml at the number, just below and just above it; each window on
// its last day and on the day after.
#include "screen_people.hpp"

#include "catch.hpp"

#include <functional>

namespace {

using namespace people;
using bfr::limb;
using bfr::profile;
using bfr::side;

/// What one number does: the record of its family that applies; empty for none.
struct expected {
    std::int64_t number;
    std::string applies;
};

struct limit {
    std::string_view what;
    std::set<std::string> family;
    std::function<void(profile&, std::int64_t)> set;
    std::vector<expected> steps;
};

bfr::dated_value measured(std::int64_t thousandths) { return {thousandths, today, line(1)}; }

void set_systolic(profile& who, std::int64_t n) { set_pressure(who, static_cast<int>(n), 60); }
void set_diastolic(profile& who, std::int64_t n) { set_pressure(who, 120, static_cast<int>(n)); }
void set_left_abi(profile& who, std::int64_t n)
{
    who.measured.abi.emplace();
    who.measured.abi->taken_on = today;
    who.measured.abi->left_thousandths = n;
}
void set_age(profile& who, std::int64_t n) { who.who.age = at(static_cast<int>(n)); }
/// In grams more than the body mass index named; at 200 cm 4 kg are one.
void set_bmi_and_a_gram(profile& who, int index, std::int64_t more)
{
    set_bmi(who, index * 10);
    who.who.body_mass->value += bfr::mass::of(more);
}
void set_left_thigh(profile& who, std::int64_t tenths_of_mm)
{
    who.limbs.left_leg = at(bfr::length::of(tenths_of_mm));
    bfr::cuff cuff;
    cuff.on = limb::leg;
    cuff.girth_max = at(bfr::millimetres(2000));
    who.cuffs.push_back(cuff);
}
void set_left_arm_in_cuff(profile& who, std::int64_t tenths_of_mm)
{
    who.limbs.left_arm = at(bfr::length::of(tenths_of_mm));
    bfr::cuff cuff;
    cuff.on = limb::arm;
    cuff.girth_min = at(bfr::millimetres(240));
    cuff.girth_max = at(bfr::millimetres(400));
    who.cuffs.push_back(cuff);
}
void set_total_cholesterol(profile& who, std::int64_t n, bool mg)
{
    who.measured.total_cholesterol = {measured(n), mg};
}
void set_ldl(profile& who, std::int64_t n, bool mg) { who.measured.ldl = {measured(n), mg}; }

std::vector<limit> pressures()
{
    const std::set<std::string> high{"bp-severe", "bp-stage2", "bp-stage1"};
    const std::set<std::string> low{"low-bp", "low-bp-dizzy", "low-bp-borderline"};
    return {
        {"systolic",
         high,
         set_systolic,
         {{139, ""},
          {140, "bp-stage1"},
          {159, "bp-stage1"},
          {160, "bp-stage2"},
          {179, "bp-stage2"},
          {180, "bp-severe"}}},
        {"diastolic",
         high,
         set_diastolic,
         {{89, ""},
          {90, "bp-stage1"},
          {94, "bp-stage1"},
          {95, "bp-stage2"},
          {99, "bp-stage2"},
          {100, "bp-severe"}}},
        {"low systolic",
         low,
         set_systolic,
         {{89, "low-bp"}, {90, "low-bp-borderline"}, {99, "low-bp-borderline"}, {100, ""}}},
        {"low systolic with dizziness",
         low,
         [](profile& who, std::int64_t n) {
             set_systolic(who, n);
             list(who, "low-bp-dizzy");
         },
         {{89, "low-bp"}, {90, "low-bp-dizzy"}, {99, "low-bp-dizzy"}, {100, "low-bp-dizzy"}}},
        {"resting heart rate",
         {"resting-tachycardia"},
         [](profile& who, std::int64_t n) {
             who.blood_pressure->heart_rate = at(static_cast<int>(n));
         },
         {{99, ""}, {100, "resting-tachycardia"}, {101, "resting-tachycardia"}}},
        {"days since the reading",
         {"bp-unknown-at-risk", "bp-unknown"},
         [](profile& who, std::int64_t n) { set_pressure(who, 118, 74, static_cast<int>(n)); },
         {{27, ""}, {28, ""}, {29, "bp-unknown"}}},
        {"no reading, by age",
         {"bp-unknown-at-risk", "bp-unknown"},
         [](profile& who, std::int64_t n) {
             who.blood_pressure.reset();
             set_age(who, n);
         },
         {{39, "bp-unknown"}, {40, "bp-unknown-at-risk"}, {41, "bp-unknown-at-risk"}}},
        {"no reading, by body mass index",
         {"bp-unknown-at-risk", "bp-unknown"},
         [](profile& who, std::int64_t n) {
             who.blood_pressure.reset();
             set_bmi_and_a_gram(who, 30, n);
         },
         {{-1, "bp-unknown"}, {0, "bp-unknown-at-risk"}, {1, "bp-unknown-at-risk"}}},
    };
}

std::vector<limit> laboratory_values()
{
    const std::set<std::string> abi{"abi-low", "abi-noncompressible", "abi-borderline"};
    const std::set<std::string> hba1c{"diabetes-hba1c-over-10", "diabetes-hba1c-8-10",
                                      "diabetes-hba1c-unknown"};
    const std::set<std::string> platelets{"low-platelets"};
    const std::set<std::string> fats{"lipids-extreme"};
    const auto with_diabetes = [](profile& who, std::int64_t n) {
        list(who, "diabetes");
        who.measured.hba1c_percent = measured(n);
    };
    const auto with_platelets = [](profile& who, std::int64_t n) {
        list(who, "low-platelets");
        who.measured.platelets_10e9_per_l = measured(n);
    };
    return {
        {"ankle-brachial index",
         abi,
         set_left_abi,
         {{899, "abi-low"},
          {900, "abi-low"},
          {901, "abi-borderline"},
          {999, "abi-borderline"},
          {1000, ""},
          {1399, ""},
          {1400, ""},
          {1401, "abi-noncompressible"}}},
        {"METs",
         {"low-exercise-capacity"},
         [](profile& who, std::int64_t n) { who.measured.mets = measured(n); },
         {{5999, "low-exercise-capacity"}, {6000, ""}, {6001, ""}}},
        {"HbA1c",
         hba1c,
         with_diabetes,
         {{7999, ""},
          {8000, "diabetes-hba1c-8-10"},
          {8001, "diabetes-hba1c-8-10"},
          {10000, "diabetes-hba1c-8-10"},
          {10001, "diabetes-hba1c-over-10"}}},
        {"days since the HbA1c",
         hba1c,
         [](profile& who, std::int64_t n) {
             list(who, "diabetes");
             who.measured.hba1c_percent = {6900, today - static_cast<int>(n), line(1)};
         },
         {{363, ""}, {364, ""}, {365, "diabetes-hba1c-unknown"}}},
        {"platelets",
         platelets,
         with_platelets,
         {{99999, "low-platelets"}, {100000, ""}, {100001, ""}}},
        {"platelets, very low",
         {"platelets-under-50"},
         with_platelets,
         {{49999, "platelets-under-50"}, {50000, ""}, {50001, ""}}},
        {"days since the platelets",
         platelets,
         [](profile& who, std::int64_t n) {
             list(who, "low-platelets");
             who.measured.platelets_10e9_per_l = {140000, today - static_cast<int>(n), line(1)};
         },
         {{90, ""}, {91, ""}, {92, "low-platelets"}}},
        {"total cholesterol, mg/dL",
         fats,
         [](profile& who, std::int64_t n) { set_total_cholesterol(who, n, true); },
         {{309999, ""}, {310000, ""}, {310001, "lipids-extreme"}}},
        {"total cholesterol, mmol/L",
         fats,
         [](profile& who, std::int64_t n) { set_total_cholesterol(who, n, false); },
         {{7999, ""}, {8000, ""}, {8001, "lipids-extreme"}}},
        {"LDL, mg/dL",
         fats,
         [](profile& who, std::int64_t n) { set_ldl(who, n, true); },
         {{189999, ""}, {190000, ""}, {190001, "lipids-extreme"}}},
        {"LDL, mmol/L",
         fats,
         [](profile& who, std::int64_t n) { set_ldl(who, n, false); },
         {{4899, ""}, {4900, ""}, {4901, "lipids-extreme"}}},
    };
}

std::vector<limit> body_and_training()
{
    const std::set<std::string> bmi{"bmi-40", "bmi-30", "bmi-25"};
    const std::set<std::string> age{"age-under-14", "age-14-17", "age-75-plus",
                                    "age-60-74",    "age-59",    "age-40-58"};
    const auto bmi_of = [](int index) {
        return [index](profile& who, std::int64_t n) { set_bmi_and_a_gram(who, index, n); };
    };
    return {
        {"body mass index 25", bmi, bmi_of(25), {{-1, ""}, {0, "bmi-25"}, {1, "bmi-25"}}},
        {"body mass index 30", bmi, bmi_of(30), {{-1, "bmi-25"}, {0, "bmi-30"}, {1, "bmi-30"}}},
        {"body mass index 40", bmi, bmi_of(40), {{-1, "bmi-30"}, {0, "bmi-40"}, {1, "bmi-40"}}},
        {"age",
         age,
         set_age,
         {{13, "age-under-14"},
          {14, "age-14-17"},
          {17, "age-14-17"},
          {18, ""},
          {39, ""},
          {40, "age-40-58"},
          {58, "age-40-58"},
          {59, "age-59"},
          {60, "age-60-74"},
          {74, "age-60-74"},
          {75, "age-75-plus"},
          {76, "age-75-plus"}}},
        {"age of a smoker with the pill",
         {"pill-smoker-35"},
         [](profile& who, std::int64_t n) {
             set_age(who, n);
             list(who, "smoker");
             list(who, "combined-hormonal");
         },
         {{34, ""}, {35, "pill-smoker-35"}, {36, "pill-smoker-35"}}},
        {"girth",
         {"girth-over-100"},
         set_left_thigh,
         {{9999, ""}, {10000, ""}, {10001, "girth-over-100"}}},
        {"cuff range",
         {"girth-outside-cuff"},
         set_left_arm_in_cuff,
         {{2399, "girth-outside-cuff"},
          {2400, ""},
          {2401, ""},
          {3999, ""},
          {4000, ""},
          {4001, "girth-outside-cuff"}}},
        {"days since a journey",
         {"flight-7d", "flight-28d"},
         [](profile& who, std::int64_t n) {
             who.history.last_journey = at(today - static_cast<int>(n));
         },
         {{0, "flight-7d"}, {7, "flight-7d"}, {8, "flight-28d"}, {28, "flight-28d"}, {29, ""}}},
        {"sessions done",
         {"first-sessions"},
         [](profile& who, std::int64_t n) { set_history(who, static_cast<int>(n), 56, 3); },
         {{3, "first-sessions"}, {4, ""}, {5, ""}}},
        {"days since the first session",
         {"first-sessions"},
         [](profile& who, std::int64_t n) { set_history(who, 12, static_cast<int>(n), 3); },
         {{13, "first-sessions"}, {14, ""}, {15, ""}}},
        {"days since the last session",
         {"layoff"},
         [](profile& who, std::int64_t n) { set_history(who, 12, 56, static_cast<int>(n)); },
         {{20, ""}, {21, ""}, {22, "layoff"}}},
        {"days since the answers",
         {"screening-old"},
         [](profile& who, std::int64_t n) {
             who.screening->answered_on = at(today - static_cast<int>(n));
         },
         {{181, ""}, {182, ""}, {183, "screening-old"}}},
    };
}

/// Totals: so many records that each bring one clot caution, one heart caution, one other.
profile cautious(const std::vector<std::string>& ids)
{
    profile who = trained_man();
    for (const auto& id : ids) list(who, id);
    return who;
}

void check(const limit& one)
{
    for (const auto& [number, applies] : one.steps) {
        INFO(one.what << " " << number);
        profile who = trained_man();
        one.set(who, number);
        std::set<std::string> found;
        for (const auto& id : applying(screened(who))) {
            if (one.family.contains(id)) found.insert(id);
        }
        CHECK(found == (applies.empty() ? std::set<std::string>{} : std::set{applies}));
    }
}

}    // namespace

TEST_CASE("each number stands on the side of its limit that the table prints", "[screen]")
{
    for (const auto& one : pressures()) check(one);
    for (const auto& one : laboratory_values()) check(one);
    for (const auto& one : body_and_training()) check(one);
}

TEST_CASE("each total refers or refuses from its own limit on", "[screen]")
{
    using ids = std::set<std::string>;
    const auto totals = [](const std::vector<std::string>& listed) {
        ids found;
        for (const auto& id : applying(screened(cautious(listed)))) {
            const auto row = bfr::evidence::conditions().find(id);
            if (bfr::evidence::gates()[row->group].id.view() == "totals") found.insert(id);
        }
        return found;
    };
    CHECK(totals({"inflammatory-disease"}).empty());
    CHECK(totals({"inflammatory-disease", "obstetric-loss"}) == ids{"two-vte-cautions"});
    CHECK(totals({"smoker", "hypertension-treated"}) == ids{"two-cv-cautions"});
    CHECK(totals({"smoker", "inflammatory-disease"}).empty());
    CHECK(totals({"smoker", "inflammatory-disease", "anaemia"}) == ids{"three-cautions"});
    // Nakajima without the BMI point: 4 (varicose veins 3, female 1), then 5.
    CHECK(totals({"varicose-veins"}).empty());
    CHECK(totals({"varicose-veins", "polycythaemia"}) == ids{"nakajima-over-4"});
    CHECK(totals({"intensive-care"}).empty());                                    // IMPROVE 1
    CHECK(totals({"intensive-care", "bed-rest-short"}) == ids{"improve-2-3"});    // 2
    CHECK(totals({"leg-paralysis", "bed-rest-short"}) == ids{"improve-2-3"});     // 3
    CHECK(totals({"leg-paralysis", "bed-rest-short", "intensive-care"}) ==
          ids{"improve-4-plus"});    // 4
}

TEST_CASE("a window holds to its last day, then the next record takes over", "[screen]")
{
    const auto rows = bfr::evidence::conditions();
    std::size_t windows = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto first = rows[i];
        if (first.where != bfr::evidence::asked::profile) continue;
        const std::string listed{first.id.view()};
        for (auto row = first; row.window_weeks > 0; row = rows[row.then]) {
            ++windows;
            const int last = row.window_weeks * 7;
            const auto after = row.then == bfr::evidence::no_ref
                                   ? std::string{}
                                   : std::string{rows[row.then].id.view()};
            INFO(listed << ", window of " << row.id.view());
            profile inside = trained_man();
            list(inside, listed, last);
            CHECK(applying(screened(inside)).contains(std::string{row.id.view()}));
            profile outside = trained_man();
            list(outside, listed, last + 1);
            CHECK_FALSE(applying(screened(outside)).contains(std::string{row.id.view()}));
            if (!after.empty()) CHECK(applying(screened(outside)).contains(after));
            if (row.then == bfr::evidence::no_ref) break;
        }
        if (first.window_weeks == 0) continue;
        profile undated = trained_man();
        list(undated, listed);
        CHECK(applying(screened(undated)).contains(listed));    // the first window is the worst
    }
    CHECK(windows > 30);
}

TEST_CASE("a new pacemaker keeps the cuff off the arm on its side for 8 weeks", "[screen]")
{
    using bfr::screening::limb_side;
    const auto out = [](int days_ago, bool with_side) {
        profile who = trained_man();
        auto& answer = list(who, "pacemaker", days_ago);
        if (with_side) answer.on_side = at(side::left);
        return screened(who).limbs_out;
    };
    CHECK(out(56, true) == std::vector{limb_side{limb::arm, side::left}});
    CHECK(out(57, true).empty());
    CHECK(out(56, false).size() == 2);
}

TEST_CASE("birthdays count on the day on which the plan is judged", "[screen]")
{
    profile who = trained_man();
    who.who.age.reset();
    who.who.born = at(bfr::date::of(1986, 12, 1).value());
    CHECK_FALSE(applying(screened(who, today)).contains("age-40-58"));
    CHECK(applying(screened(who, today + 1)).contains("age-40-58"));
}
