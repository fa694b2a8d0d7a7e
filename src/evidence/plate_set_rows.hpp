// SPDX-License-Identifier: MIT
//
// Sets of plates, one of each size. One of each unit is what is meant where nobody says which.
#pragma once

#include "named.hpp"

#include <bfr/evidence_equipment.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr plate_set_row plate_set_rows[] = {
    {.id = "plates-gym-kg",
     .plates = {kilograms(25), kilograms(20), kilograms(15), kilograms(10), kilograms(5),
                grams(2500), grams(1250)},
     .plate_count = 7, .role = equipment_role::default_kg, .how = checked::source,
     .sources = from("gym-software")},
    {.id = "plates-gym-lb",
     .plates = {pounds(45), pounds(35), pounds(25), pounds(10), pounds(5),
                mass::of(250 * mass_per_hundredth_lb)},
     .plate_count = 6, .in_pounds = true, .role = equipment_role::default_lb,
     .how = checked::source, .sources = from("gym-software")},
    {.id = "plates-iwf",
     .plates = {kilograms(25), kilograms(20), kilograms(15), kilograms(10), kilograms(5),
                grams(2500), kilograms(2), grams(1500), kilograms(1), grams(500)},
     .plate_count = 10, .how = checked::secondary, .sources = from("iwf-rules", "ipf-rules"),
     .note = "Metal discs go down to 0.25 kg. IPF discs are within 0.25 % or 10 g."},
    {.id = "plates-micro-kg", .plates = {grams(500), grams(250), grams(125)}, .plate_count = 3,
     .how = checked::source, .sources = from("gym-software")},
    {.id = "plates-micro-lb",
     .plates = {pounds(1), mass::of(50 * mass_per_hundredth_lb),
                mass::of(25 * mass_per_hundredth_lb)},
     .plate_count = 3, .in_pounds = true, .how = checked::source,
     .sources = from("gym-software")},
};

}    // namespace bfr::evidence
