// SPDX-License-Identifier: MIT
//
// Parts of hand-written plans and profiles. What `verify` sums again is given here, not computed.
#pragma once

#include "verify_plans.hpp"

#include <array>
#include <string>
#include <vector>

namespace bfr::verify_tests {

struct measured {
    side on_side;
    int set, value;
    int half;    ///< hundredths of mmHg: the half-width of the method, posture and day
};

struct exercise {
    std::string id;
    limb on;
    sides worked;
    load weight;
    std::vector<cuff_setting> cuffs;
    std::vector<std::string> muscles;
};

inline constexpr std::array classic{30, 15, 15, 15};
inline constexpr std::array light{15, 15, 15};

[[nodiscard]] std::vector<training_set> sets_of(std::span<const int> reps, int rest_s);
[[nodiscard]] one_rm tested(mass value, date on);
[[nodiscard]] load of_1rm(mass total, int percent_asked, one_rm of, std::string implement,
                          std::string equipment);
[[nodiscard]] cuff_setting cuff_on(limb l, const std::string& cuff, int percent_asked,
                                   const measured& m, date on,
                                   std::vector<std::string> differs = {"day"});
[[nodiscard]] exercise_dose dose(int number, const exercise& e, std::span<const int> reps,
                                 int cuff_on_s, int total_reps);
/// A training session; after its last exercise no pause is counted.
[[nodiscard]] session training(std::string id, int number, date on, phase when, int length_s,
                               std::vector<exercise_dose> exercises);
[[nodiscard]] session retest_day(std::string id, int number, date on, std::vector<retest> tests);
[[nodiscard]] retest test(const exercise& e, test_kind kind);
/// A plan without weeks, with the effects that every plan carries.
[[nodiscard]] plan blank(std::string id, date made_on, date starts_on, int weeks, int sessions);

[[nodiscard]] equipment stack(std::string id, int first_g, int step_g);
[[nodiscard]] cuff cuff_row(std::string id, limb on);
[[nodiscard]] occlusion_reading reading(const std::string& cuff, limb on, side s, int value,
                                        date measured_on);
[[nodiscard]] exercise_entry entry(std::string id, sides worked, std::string equipment,
                                   std::optional<mass> one_rm);
[[nodiscard]] profile person_of(std::string id, date born, date screened, date reading_on);
void wants(profile& p, aim a, date start, std::vector<weekday> days);

}    // namespace bfr::verify_tests
