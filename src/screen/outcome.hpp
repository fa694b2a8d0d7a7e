// SPDX-License-Identifier: MIT
//
// The outcome, and the words of planning.toml that follow from records: guarded, screening flag.
#pragma once

#include "chart.hpp"
#include "effects.hpp"

namespace bfr::screening {

/// OUTCOME of conditions.toml: the worst record, then whether any limb that the plan needs is left.
[[nodiscard]] outcome outcome_of(const chart& person, const restrictions& found);

[[nodiscard]] bool is_guarded(const chart& person);
[[nodiscard]] bool has_screening_flag(const chart& person);
[[nodiscard]] bool is_familiarised(const chart& person);

}    // namespace bfr::screening
