// SPDX-License-Identifier: MIT
//
// Where a tier or an equation may be used. Both ends of a range are inside it; a bound of 0 is
// none.
#pragma once

#include "named.hpp"

#include <bfr/evidence_pressure.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr domain_row domain_rows[] = {
    {.id = "domain-eq-1", .applies_to = "eq-1", .on = limb::leg, .width_min = millimetres(170),
     .width_max = millimetres(190), .postures = "seated", .age_min = 18, .age_max = 34,
     .sbp_min = mmhg(100), .sbp_max = mmhg(135), .circumference_min = millimetres(450),
     .circumference_max = millimetres(620), .health = "no screening flag", .how = checked::project,
     .sources = from("cirilo2019"), .note = "Age 23.23 +- 2 SD. Range of TC assumed."},
    {.id = "domain-t3-leg", .applies_to = "T3", .on = limb::leg, .width_min = millimetres(100),
     .postures = "supine seated standing", .age_min = 18, .age_max = 45, .sbp_min = mmhg(100),
     .sbp_max = mmhg(135), .circumference_max = millimetres(620), .material = "nylon, pneumatic",
     .health = "no screening flag", .how = checked::project},
    {.id = "domain-t3-arm", .applies_to = "T3", .on = limb::arm, .width_min = millimetres(100),
     .postures = "supine seated standing", .age_min = 18, .age_max = 45, .sbp_min = mmhg(100),
     .sbp_max = mmhg(135), .circumference_min = millimetres(240),
     .circumference_max = millimetres(380), .material = "nylon, pneumatic",
     .health = "no screening flag", .how = checked::project},
    {.id = "domain-t4-leg", .applies_to = "T4", .on = limb::leg, .width_min = millimetres(100),
     .postures = "supine seated standing", .age_min = 18, .age_max = 45,
     .circumference_max = millimetres(620), .material = "nylon, pneumatic",
     .health = "no screening flag", .how = checked::project},
    {.id = "domain-t4-arm", .applies_to = "T4", .on = limb::arm, .width_min = millimetres(100),
     .postures = "supine seated standing", .age_min = 18, .age_max = 45,
     .circumference_min = millimetres(240), .circumference_max = millimetres(380),
     .material = "nylon, pneumatic", .health = "no screening flag", .how = checked::project},
};

}    // namespace bfr::evidence
