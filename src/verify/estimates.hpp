// SPDX-License-Identifier: MIT
//
// What the second reading of estimates knows of a person and a cuff, and an equation of the user's
// own, reckoned again from the profile.
#pragma once

#include "rules.hpp"

#include <cstdint>
#include <string>

namespace bfr::verify::estimates {

inline constexpr int width_least = 1000;               ///< tenths of a mm; red: spitz2024
inline constexpr int age_least = 18, age_most = 45;    ///< red: project
inline constexpr int systolic_least = 90'00, systolic_below = 140'00;    ///< red: project
inline constexpr int thigh_most = 6200;                    ///< tenths of a mm; red: large-thigh2024
inline constexpr int arm_least = 2400, arm_most = 3800;    ///< the same; project

/// The facts that an estimate needs, or what is missing or out of its range.
struct circumstances {
    std::int64_t systolic = 0, diastolic = 0, girth = 0, width = 0;    ///< 1/100 mmHg, 1/10 mm
    int age = 0;
    bool male = false, sex_known = false;
    std::string problem;
};

/// Hundredths of mmHg.
struct range {
    std::int64_t low = 0, centre = 0, high = 0;
};

/// Why this equation gives nothing here: its range passes a red limit, or does not hold this cuff
/// and person. Empty: it may be used.
[[nodiscard]] std::string problem_of_own(const own_equation& e, const cuff_at& c,
                                         const circumstances& k);
/// A and A -+ h by it; not yet held by the systolic pressure.
[[nodiscard]] range by_own_equation(const own_equation& e, const circumstances& k);

}    // namespace bfr::verify::estimates
