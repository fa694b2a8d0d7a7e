// SPDX-License-Identifier: MIT
//
// Percent of the arterial occlusion pressure by planned load. Order: legs, then arms, each by
// ascending load.
//
// Round the planned percentage of 1RM (or of the isometric maximum) to a whole number first; use
// the plan's percentage, not the one left after rounding to equipment. Combine with the dose of the
// goal: max = smaller of both; default = smaller of both, at most that max; min = larger of both. A
// pressure under min is kept and marked "may be under-dosed": a light load never raises a pressure
// by itself. A pressure above max is amber. Bands, and loads whose share is not known, take the row
// of 21-29 %. Then apply the limits and the screening caps; the lowest wins. Always round down to
// the gauge.
#pragma once

#include "named.hpp"

#include <bfr/evidence.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr pressure_by_load_row pressure_by_load_rows[] = {
    {.id = "leg-limb-weight", .on = limb::leg, .load_min_percent = 0, .load_max_percent = 0,
     .min = percent_of_aop(50), .usual = percent_of_aop(60), .max = percent_of_aop(80),
     .certainty = 'B', .how = checked::source,
     .but = {.project = "min_percent_aop default_percent_aop"}, .sources = from("jakobsen2022"),
     .note = "The trial used 80; default lowered to 60, which no trial has compared with 80."},
    {.id = "leg-1-20", .on = limb::leg, .load_min_percent = 1, .load_max_percent = 20,
     .min = percent_of_aop(60), .usual = percent_of_aop(60), .max = percent_of_aop(80),
     .certainty = 'B', .how = checked::source, .but = {.project = "default_percent_aop"},
     .sources = from("lixandrao2015", "fphys2019-1018", "jessee2018", "older-women-abstract"),
     .note = "Basis 15-20 %. 80 far above 40 in young adults, 60 and 80 act acutely; older women "
             "gained at 40."},
    {.id = "leg-21-29", .on = limb::leg, .load_min_percent = 21, .load_max_percent = 29,
     .min = percent_of_aop(50), .usual = percent_of_aop(60), .max = percent_of_aop(80),
     .certainty = 'C', .how = checked::project, .sources = from("lixandrao2015"),
     .note = "Interpolated between the rows for 20 and 30 %."},
    {.id = "leg-30", .on = limb::leg, .load_min_percent = 30, .load_max_percent = 30,
     .min = percent_of_aop(40), .usual = percent_of_aop(60), .max = percent_of_aop(80),
     .certainty = 'B', .how = checked::source, .but = {.project = "default_percent_aop"},
     .sources = from("jorgensen2020", "hughes2018", "ferraz2018", "older-women-abstract"),
     .note = "Trials used 40 (20-30 % load), 60, 70 and 80."},
    {.id = "leg-31-40", .on = limb::leg, .load_min_percent = 31, .load_max_percent = 40,
     .min = percent_of_aop(40), .usual = percent_of_aop(40), .max = percent_of_aop(60),
     .certainty = 'B', .how = checked::source, .but = {.project = "max_percent_aop"},
     .sources = from("lixandrao2015"),
     .note = "At 40 % load 40 and 80 % AOP gave nearly the same growth."},
    {.id = "leg-41-50", .on = limb::leg, .load_min_percent = 41, .load_max_percent = 50,
     .min = percent_of_aop(40), .usual = percent_of_aop(40), .max = percent_of_aop(60),
     .certainty = 'D', .how = checked::project,
     .note = "Only with a recorded reason; the row for 31-40 % is used again."},
    {.id = "arm-limb-weight", .on = limb::arm, .load_min_percent = 0, .load_max_percent = 0,
     .min = percent_of_aop(40), .usual = percent_of_aop(50), .max = percent_of_aop(50),
     .certainty = 'D', .how = checked::project,
     .note = "No trial."},
    {.id = "arm-1-20", .on = limb::arm, .load_min_percent = 1, .load_max_percent = 20,
     .min = percent_of_aop(40), .usual = percent_of_aop(60), .max = percent_of_aop(60),
     .certainty = 'C', .how = checked::source,
     .but = {.project = "max_percent_aop default_percent_aop"}, .sources = from("dankel2017"),
     .note = "Acute: 80 above 40 at 10-20 % load; the cap is a precaution."},
    {.id = "arm-21-29", .on = limb::arm, .load_min_percent = 21, .load_max_percent = 29,
     .min = percent_of_aop(40), .usual = percent_of_aop(50), .max = percent_of_aop(60),
     .certainty = 'D', .how = checked::project,
     .note = "Interpolated."},
    {.id = "arm-30", .on = limb::arm, .load_min_percent = 30, .load_max_percent = 30,
     .min = percent_of_aop(40), .usual = percent_of_aop(50), .max = percent_of_aop(60),
     .certainty = 'B', .how = checked::source,
     .but = {.project = "default_percent_aop max_percent_aop"}, .sources = from("counts2016"),
     .note = "40 and 90 % AOP gave the same size, strength and endurance."},
    {.id = "arm-31-40", .on = limb::arm, .load_min_percent = 31, .load_max_percent = 40,
     .min = percent_of_aop(40), .usual = percent_of_aop(40), .max = percent_of_aop(50),
     .certainty = 'D', .how = checked::project, .sources = from("lixandrao2015"),
     .note = "By analogy with the leg."},
    {.id = "arm-41-50", .on = limb::arm, .load_min_percent = 41, .load_max_percent = 50,
     .min = percent_of_aop(40), .usual = percent_of_aop(40), .max = percent_of_aop(50),
     .certainty = 'D', .how = checked::project,
     .note = "Only with a recorded reason; the row for 31-40 % is used again."},
};

}    // namespace bfr::evidence
