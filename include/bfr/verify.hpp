// SPDX-License-Identifier: MIT
//
// A second, independent reading of a plan. It shares no table and no arithmetic with the planner:
// its limits are entered here by hand from the papers, as inequalities in plain integers.
#pragma once

#include <bfr/plan.hpp>
#include <bfr/profile.hpp>

#include <string>
#include <vector>

namespace bfr::verify {

/// Something in a plan that must not stand.
struct finding {
    std::string rule;     ///< "load-window", "pressure-cap", ...: stable, one mutation test each
    std::string where;    ///< "W2-A.1.left.cuff", "W3", "plan"
    std::string words;    ///< what is wrong, with both numbers
};

/// Re-derives the plan's sums and holds every number against the limits and the effects that the
/// plan carries; with the profile also against the facts there. The plan may hold only some of its
/// weeks, or some sessions of a week. Amber limits bind like red ones: no override exists yet.
/// @return nothing wrong: empty; only "plausible" where numbers are too large to reckon with
[[nodiscard]] std::vector<finding> verify(const plan& p, const profile* facts = nullptr);

}    // namespace bfr::verify
