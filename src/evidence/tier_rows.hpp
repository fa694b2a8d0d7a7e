// SPDX-License-Identifier: MIT
//
// What is known of the occlusion pressure, best first. The order is the order of preference.
#pragma once

#include "named.hpp"

#include <bfr/evidence.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr tier_row tier_rows[] = {
    {.id = "T0",
     .knows = "AOP measured now: this limb, this cuff, this posture",
     .c_leg = percent_of_aop(80), .c_arm = percent_of_aop(80), .cap = "measured",
     .word = "MEASURED", .gives_mmhg = true,
     .how = checked::project,
     .note = "For users one sentence, [[wording]] guarantee-line."},
    {.id = "T1",
     .knows = "AOP measured on another day (in a plan: every day but that of the measurement), in "
              "another posture or on the other limb, same cuff",
     .c_leg = percent_of_aop(80), .c_arm = percent_of_aop(80), .cap = "measured",
     .word = "MEASURED", .gives_mmhg = true,
     .how = checked::project,
     .note = "c as T0: L is already widened. Print what differs. Another cuff is no measurement. "
             "Over 14 days on the plan's first day: amber (aop-age)."},
    {.id = "T2",
     .knows = "a confirmed equation for this limb, width, material and posture, inputs inside its "
              "domain",
     .c_leg = percent_of_aop(70), .c_arm = percent_of_aop(60), .cap = "unmeasured",
     .word = "ESTIMATED", .gives_mmhg = true,
     .how = checked::project,
     .note = "Off unless the user names the equation."},
    {.id = "T3",
     .knows = "SBP, circumference, width and posture, no matching equation",
     .c_leg = percent_of_aop(70), .c_arm = percent_of_aop(60), .cap = "unmeasured",
     .word = "ESTIMATED", .gives_mmhg = true,
     .how = checked::project},
    {.id = "T4",
     .knows = "circumference, width and posture, no SBP",
     .c_leg = percent_of_aop(60), .c_arm = percent_of_aop(50), .cap = "unmeasured",
     .word = "ESTIMATED", .gives_mmhg = true,
     .how = checked::project,
     .note = "Calculator only: in a plan a missing reading is a screening flag. Circumference "
             "serves the size and W/C refusals; a known SBP outside the domain refuses."},
    {.id = "T5",
     .knows = "nothing usable, or a cuff without a gauge", .word = "NO PRESSURE",
     .how = checked::project,
     .note = "Text only: [[tightness]]. Never a number of mmHg. Refused for anyone with a cap "
             "that needs a gauge: no-gauge-capped."},
};

}    // namespace bfr::evidence
