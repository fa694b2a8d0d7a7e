// SPDX-License-Identifier: MIT
//
// From the posture of the measurement to the posture of use. Order: downward, upward, the arm; no
// code leans on it.
//
// Ratios of published means: seated/supine 1.09-1.30, standing/supine 1.29-1.42, standing/seated
// 1.09-1.18. The greatest ratio lowers L, the smallest one is used for U. Upward the reading is
// kept for A and L, and U is raised by the greatest ratio.
#pragma once

#include "named.hpp"

#include <bfr/evidence.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr posture_conversion_row posture_conversion_rows[] = {
    {.id = "standing-to-supine", .on = limb::leg, .measured = posture::standing,
     .used = posture::supine, .downward = true,
     .low_multiplier = 1000, .low_divisor = 1420, .high_multiplier = 1000, .high_divisor = 1090,
     .how = checked::project,
     .sources = from("hughes2018-aop", "sieljacks2018", "hannah2018", "sbp130-preprint"),
     .note = "A = L. U uses 1.09, below the smallest published ratio 1.29: a wider interval."},
    {.id = "seated-to-supine", .on = limb::leg, .measured = posture::seated,
     .used = posture::supine, .downward = true,
     .low_multiplier = 1000, .low_divisor = 1300, .high_multiplier = 1000, .high_divisor = 1090,
     .how = checked::project,
     .sources = from("hughes2018-aop", "sieljacks2018", "hannah2018", "sbp130-preprint"),
     .note = "A = L."},
    {.id = "standing-to-seated", .on = limb::leg, .measured = posture::standing,
     .used = posture::seated, .downward = true,
     .low_multiplier = 1000, .low_divisor = 1180, .high_multiplier = 1000, .high_divisor = 1090,
     .how = checked::project,
     .sources = from("hughes2018-aop", "sieljacks2018", "hannah2018", "sbp130-preprint"),
     .note = "A = L."},
    {.id = "supine-to-seated", .on = limb::leg, .measured = posture::supine,
     .used = posture::seated,
     .low_multiplier = 1000, .low_divisor = 1000, .high_multiplier = 1300, .high_divisor = 1000,
     .how = checked::project,
     .sources = from("hughes2018-aop", "sieljacks2018", "hannah2018", "sbp130-preprint"),
     .note = "The supine figure is kept: it under-doses."},
    {.id = "supine-to-standing", .on = limb::leg, .measured = posture::supine,
     .used = posture::standing,
     .low_multiplier = 1000, .low_divisor = 1000, .high_multiplier = 1420, .high_divisor = 1000,
     .how = checked::project,
     .sources = from("hughes2018-aop", "sieljacks2018", "hannah2018", "sbp130-preprint"),
     .note = "The supine figure is kept: it under-doses."},
    {.id = "seated-to-standing", .on = limb::leg, .measured = posture::seated,
     .used = posture::standing,
     .low_multiplier = 1000, .low_divisor = 1000, .high_multiplier = 1180, .high_divisor = 1000,
     .how = checked::project,
     .sources = from("hughes2018-aop", "sieljacks2018", "hannah2018", "sbp130-preprint"),
     .note = "The seated figure is kept: it under-doses."},
    {.id = "arm-any", .on = limb::arm, .any_posture = true,
     .half_width_permille_of_reading = 100,
     .how = checked::project, .sources = from("karanasios2021"),
     .note = "Seated above supine above standing, sizes not published: h grows by 10 % of the "
             "reading, A stays. Better: measure in the posture of use."},
};

}    // namespace bfr::evidence
