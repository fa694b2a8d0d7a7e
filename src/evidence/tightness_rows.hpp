// SPDX-License-Identifier: MIT
//
// What is left without a gauge or without anything usable: tightness, 0 none ... 10 the most you
// can think of, and the overlap of an elastic wrap. Never a number of mmHg.
#pragma once

#include "named.hpp"

#include <bfr/evidence_pressure.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr tightness_row tightness_rows[] = {
    {.id = "t5", .first_arm = 3, .first_leg = 4, .arm = 4, .leg = 5, .overlap_low_percent = 10,
     .overlap_max_percent = 20, .capillary_refill_max = seconds(3), .pulse_required = true,
     .stop_for = "numbness tingling pallor", .how = checked::project,
     .sources = from("kaatsu-check", "bell2018-tightness", "wraps2023", "wraps-review"),
     .note = "First = familiarisation. The number is the aim and the most. 7 of 10 is common "
             "practice and is not used. Say that tightness is unreliable."},
};

}    // namespace bfr::evidence
