// SPDX-License-Identifier: MIT
//
// From records to what they do: the effects in force, in numbers, each limb on its own.
#pragma once

#include "chart.hpp"

#include <optional>
#include <vector>

namespace bfr::screening {

struct restrictions {
    /// `always` first, in table order; then by id, limb, side, unit.
    std::vector<effect> effects;
    limb_set out;    ///< no cuff on these
    /// No cuff on these even once everything is cleared that can be; some may be only referred now.
    limb_set out_for_good;
    std::optional<date> legs_not_before;
    std::vector<effect> after_delay;    ///< from legs_not_before on
    bool at_risk = false;
    std::optional<date> at_risk_until;    ///< last day; nothing: to the plan's last day
};

[[nodiscard]] restrictions restrictions_in_force(const chart& person);

}    // namespace bfr::screening
