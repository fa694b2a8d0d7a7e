// SPDX-License-Identifier: MIT
//
// Inputs for which nothing is estimated. All are red: no option, file or flag passes them.
#pragma once

#include "named.hpp"

#include <bfr/evidence_pressure.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr refusal_row refusal_rows[] = {
    {.id = "narrow-cuff", .condition = "cuff width < 10 cm", .tiers = "T2 T3 T4",
     .how = checked::project, .sources = from("spitz2024", "loenneke2012-leg", "weatherholt2019")},
    {.id = "elastic", .condition = "elastic cuff, band or wrap", .tiers = "T2 T3 T4",
     .how = checked::project, .sources = from("nylon-elastic-arm", "citherlet2022")},
    {.id = "age", .condition = "age < 18 or > 45 years", .tiers = "T2 T3 T4",
     .how = checked::project},
    {.id = "sbp", .condition = "SBP >= 140 or < 90 mmHg", .tiers = "T2 T3 T4",
     .how = checked::project},
    {.id = "screening-flag",
     .condition = "pregnancy, the screening flag of planning.toml, or the effect "
                  "measured-aop-only",
     .tiers = "T2 T3 T4", .how = checked::project},
    {.id = "no-gauge-capped",
     .condition = "at-risk, the screening flag, or the effect measured-aop-only (planning.toml)",
     .tiers = "T5", .how = checked::project,
     .note = "A cap in percent cannot be kept without a gauge: measure the occlusion pressure."},
    {.id = "large-thigh", .condition = "thigh circumference > 62 cm", .tiers = "T2 T3 T4",
     .how = checked::project, .sources = from("large-thigh2024"),
     .note = "Surgical settings jump above 60 cm: 223.8, 240.1, 296 mmHg for 40-50, 51-60, > 60 "
             "cm."},
    {.id = "wide-for-limb", .condition = "W/C > 0.46", .tiers = "T2 T3 T4",
     .how = checked::project, .sources = from("bpm2000"),
     .note = "Occlusion below systolic pressure is possible."},
    {.id = "unknown-width", .condition = "cuff width unknown", .tiers = "T2 T3 T4",
     .how = checked::project},
    {.id = "unknown-posture", .condition = "posture unknown", .tiers = "T1 T2 T3 T4",
     .how = checked::project,
     .note = "T0 means the posture of use: a bare reading is taken so, and the output says it."},
    {.id = "out-of-domain", .condition = "outside the [[domain]] of the tier, or no reference row",
     .tiers = "T2 T3 T4", .how = checked::project,
     .note = "Drop to the next tier; measure instead."},
};

}    // namespace bfr::evidence
