// SPDX-License-Identifier: MIT
//
// For which inputs a tier gives nothing.
#pragma once

#include <bfr/calc_estimate.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace bfr::calc {

/// Every reason why this tier gives nothing. @param tier  "T2", "T3" or "T4"
/// @return none: its inputs are there, and its domain holds
[[nodiscard]] std::vector<refusal_reason> refusals_of(const estimate_inputs& known,
                                                      std::string_view tier);

/// The measured values for this limb, width and posture; nothing between the bands.
[[nodiscard]] std::optional<evidence::reference_row> reference_for(const estimate_inputs& known);

/// Whether a list of postures, separated by a space, has this one.
[[nodiscard]] bool has_posture(std::string_view postures, posture wanted);

}    // namespace bfr::calc
