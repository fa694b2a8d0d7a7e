// SPDX-License-Identifier: MIT
//
// The entries of a plan that one row of effects.toml becomes: a number each, for a person, a pair
// of limbs or one limb.
#pragma once

#include "limbs.hpp"

#include <bfr/plan.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace bfr::screening {

/// Whom an effect binds: "whole", "limb" (arms or legs), "side" (one limb).
struct target {
    std::string_view scope = "whole";
    std::optional<limb> on;
    std::optional<side> at;
};

/// One target for each limb; the whole person where there is none.
[[nodiscard]] std::vector<target> each_limb(limb_set limbs);

/// The entries without `from`, `until` and `amber`. An effect with two numbers makes two.
[[nodiscard]] std::vector<effect> entries_of(const evidence::effect_row& row, const target& bound);

/// Adds an entry, or joins it with the same restriction of another record.
void join(std::vector<effect>& all, effect one);

/// By id, limb, side, unit.
void sort_entries(std::vector<effect>& all);

}    // namespace bfr::screening
