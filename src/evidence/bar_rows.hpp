// SPDX-License-Identifier: MIT
//
// Empty bars. One of each unit is what is meant where nobody says which.
#pragma once

#include "named.hpp"

#include <bfr/evidence_equipment.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr bar_row bar_rows[] = {
    {.id = "bar-20kg", .name = "men's bar, 2.2 m", .weight = kilograms(20),
     .role = equipment_role::default_kg, .how = checked::source,
     .sources = from("bar-federation", "gym-software")},
    {.id = "bar-15kg", .name = "women's bar, 2.01 m", .weight = kilograms(15),
     .how = checked::source, .sources = from("bar-federation", "gym-software")},
    {.id = "bar-10kg", .name = "curl bar", .weight = kilograms(10),
     .how = checked::source, .sources = from("gym-software")},
    {.id = "bar-25kg-trap", .name = "trap bar", .weight = kilograms(25),
     .how = checked::source, .sources = from("gym-software")},
    {.id = "bar-7kg", .name = "light technique bar", .weight = kilograms(7),
     .how = checked::project},
    {.id = "bar-45lb", .name = "standard bar", .weight = pounds(45), .in_pounds = true,
     .role = equipment_role::default_lb, .how = checked::source,
     .sources = from("gym-software")},
    {.id = "bar-35lb", .name = "women's bar", .weight = pounds(35), .in_pounds = true,
     .how = checked::source, .sources = from("gym-software")},
    {.id = "bar-25lb", .name = "curl bar", .weight = pounds(25), .in_pounds = true,
     .how = checked::source, .sources = from("gym-software")},
    {.id = "bar-55lb-trap", .name = "trap bar", .weight = pounds(55), .in_pounds = true,
     .how = checked::source, .sources = from("gym-software")},
};

}    // namespace bfr::evidence
