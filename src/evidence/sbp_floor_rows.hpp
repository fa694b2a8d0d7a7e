// SPDX-License-Identifier: MIT
//
// The low end of an estimate is never above k times the systolic pressure. In no order that code
// leans on; exactly one row fits a limb, a posture and a width from 10 cm on.
//
// Basis: a cuff of about 46 % of the circumference reads true systolic pressure, a narrower one
// over-reads, so the occlusion pressure is at least systolic on average where W/C <= 0.46. Check at
// 18 cm: 1.08 of it supine, 1.41 seated, 1.53 standing (computed).
#pragma once

#include "named.hpp"

#include <bfr/evidence_pressure.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr sbp_floor_row sbp_floor_rows[] = {
    {.id = "leg-supine-wide", .on = limb::leg, .postures = "supine", .width_min = millimetres(150),
     .k_permille = 850, .how = checked::project, .sources = from("bpm2000", "sbp130-preprint")},
    {.id = "leg-supine-medium", .on = limb::leg, .postures = "supine",
     .width_min = millimetres(100), .width_below = millimetres(150), .k_permille = 900,
     .how = checked::project, .sources = from("bpm2000", "sbp130-preprint")},
    {.id = "leg-upright", .on = limb::leg, .postures = "seated standing",
     .width_min = millimetres(100), .k_permille = 1'000, .how = checked::project,
     .sources = from("bpm2000", "sbp130-preprint")},
    {.id = "arm", .on = limb::arm, .postures = "supine seated standing",
     .width_min = millimetres(100), .k_permille = 900, .how = checked::project,
     .sources = from("bpm2000", "sbp130-preprint")},
};

}    // namespace bfr::evidence
