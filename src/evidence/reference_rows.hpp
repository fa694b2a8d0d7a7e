// SPDX-License-Identifier: MIT
//
// Measured occlusion pressures that T3 and T4 stand on: low = mean - 1.96 SD, high = mean + 1.96
// SD. In no order that code leans on; bands of width do not overlap. Widths between the bands, and
// leg 13-14 cm standing, have no row: T3 and T4 are refused there.
#pragma once

#include "named.hpp"

#include <bfr/evidence_pressure.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr reference_row reference_rows[] = {
    {.id = "leg-18-supine", .on = limb::leg, .width_min = millimetres(170),
     .width_max = millimetres(190), .used = posture::supine, .mean = mmhg(124),
     .sd = pressure::of(1'610), .low = pressure::of(9'240), .high = pressure::of(15'560),
     .people = 51, .how = checked::source,
     .but = {.project = "sd_mmhg width_min_cm width_max_cm low_mmhg high_mmhg"},
     .sources = from("sbp130-preprint"),
     .note = "Mean back-calculated from printed percentages; SD assumed at 13 %. Width band is a "
             "project choice."},
    {.id = "leg-18-seated", .on = limb::leg, .width_min = millimetres(170),
     .width_max = millimetres(190), .used = posture::seated, .mean = mmhg(161),
     .sd = pressure::of(2'090), .low = mmhg(120), .high = mmhg(202), .people = 51,
     .how = checked::source,
     .but = {.project = "sd_mmhg width_min_cm width_max_cm low_mmhg high_mmhg"},
     .sources = from("sbp130-preprint"),
     .note = "Mean back-calculated from printed percentages; SD assumed at 13 %. Width band is a "
             "project choice."},
    {.id = "leg-18-standing", .on = limb::leg, .width_min = millimetres(170),
     .width_max = millimetres(190), .used = posture::standing, .mean = mmhg(176),
     .sd = pressure::of(2'290), .low = pressure::of(13'110), .high = pressure::of(22'090),
     .people = 51, .how = checked::source,
     .but = {.project = "sd_mmhg width_min_cm width_max_cm low_mmhg high_mmhg"},
     .sources = from("sbp130-preprint"),
     .note = "Mean back-calculated from printed percentages; SD assumed at 13 %. Width band is a "
             "project choice."},
    {.id = "leg-13-supine", .on = limb::leg, .width_min = millimetres(130),
     .width_max = millimetres(140), .used = posture::supine, .mean = mmhg(144), .sd = mmhg(17),
     .low = pressure::of(11'070), .high = pressure::of(17'730), .people = 116,
     .how = checked::source, .but = {.project = "width_min_cm width_max_cm low_mmhg high_mmhg"},
     .sources = from("loenneke2012-leg"), .note = "13.5 cm nylon."},
    {.id = "leg-13-seated", .on = limb::leg, .width_min = millimetres(130),
     .width_max = millimetres(140), .used = posture::seated, .mean = mmhg(177), .sd = mmhg(20),
     .low = pressure::of(13'780), .high = pressure::of(21'620), .people = 24,
     .how = checked::source, .but = {.project = "width_min_cm width_max_cm low_mmhg high_mmhg"},
     .sources = from("sieljacks2018"),
     .note = "Wide cuff, width not stated; put here because its supine mean (148) is near 144."},
    {.id = "leg-11-supine", .on = limb::leg, .width_min = millimetres(110),
     .width_max = millimetres(120), .shape = "contoured", .used = posture::supine,
     .mean = mmhg(187), .sd = pressure::of(3'250), .low = pressure::of(12'330),
     .high = pressure::of(25'070), .people = 50, .how = checked::source,
     .but = {.project = "width_min_cm width_max_cm low_mmhg high_mmhg"},
     .sources = from("hughes2018-aop"),
     .note = "11.5 cm, width as quoted. A straight cuff occludes at a higher pressure."},
    {.id = "leg-11-seated", .on = limb::leg, .width_min = millimetres(110),
     .width_max = millimetres(120), .shape = "contoured", .used = posture::seated,
     .mean = mmhg(204), .sd = pressure::of(2'850), .low = pressure::of(14'810),
     .high = pressure::of(25'990), .people = 50, .how = checked::source,
     .but = {.project = "width_min_cm width_max_cm low_mmhg high_mmhg"},
     .sources = from("hughes2018-aop")},
    {.id = "leg-11-standing", .on = limb::leg, .width_min = millimetres(110),
     .width_max = millimetres(120), .shape = "contoured", .used = posture::standing,
     .mean = pressure::of(24'150), .sd = pressure::of(4'930), .low = pressure::of(14'490),
     .high = pressure::of(33'810), .people = 50, .how = checked::source,
     .but = {.project = "width_min_cm width_max_cm low_mmhg high_mmhg"},
     .sources = from("hughes2018-aop")},
    {.id = "arm-12-any", .on = limb::arm, .width_min = millimetres(120),
     .width_max = millimetres(130), .any_posture = true, .mean = pressure::of(11'980),
     .low = pressure::of(9'390), .high = pressure::of(15'650), .how = checked::source,
     .but = {.project = "width_min_cm width_max_cm low_mmhg high_mmhg"},
     .sources = from("byu-arm-85", "brown2018"),
     .note = "Mean and low side from 119.8 (13.2), width and posture not stated; high side from "
             "133 (12), 13 cm."},
};

}    // namespace bfr::evidence
