// SPDX-License-Identifier: MIT
//
// Ways of measuring the occlusion pressure, and their error against Doppler ultrasound. In no order
// that code leans on. With r the reading, A the centre, L and U the 95 % bounds:
//
//   symmetric    L = r - half_width, U = r + half_width, A = r
//   from_signed  L = r - limit_high, U = r - limit_low, A = r - bias (limits of method minus
//                Doppler)
//   refused      no pressure is derived
#pragma once

#include "named.hpp"

#include <bfr/evidence.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr aop_method_row aop_method_rows[] = {
    {.id = "handheld-doppler-arm", .name = "hand-held Doppler", .on = limb::arm,
     .mode = method_mode::symmetric, .half_width_hundredths = 620,
     .printed = "bias -0.65, LoA +-5.56",
     .how = checked::source, .but = {.project = "half_width_mmhg"}, .sources = from("doppler2023"),
     .note = "Sign of the difference not certain: greatest absolute limit on both sides."},
    {.id = "handheld-doppler-leg", .name = "hand-held Doppler", .on = limb::leg,
     .mode = method_mode::symmetric, .half_width_hundredths = 850,
     .printed = "bias -2.93, LoA +-5.58",
     .how = checked::source, .but = {.project = "half_width_mmhg"}, .sources = from("doppler2023"),
     .note = "Sign of the difference not certain: greatest absolute limit on both sides."},
    {.id = "in-cuff-automatic-arm", .name = "in-cuff automatic, surgical", .on = limb::arm,
     .mode = method_mode::symmetric, .half_width_hundredths = 1'670,
     .printed = "1 +- 8",
     .how = checked::source, .but = {.project = "half_width_mmhg"}, .sources = from("masri2016"),
     .note = "1 + 1.96*8."},
    {.id = "in-cuff-automatic-leg", .name = "in-cuff automatic, surgical", .on = limb::leg,
     .mode = method_mode::symmetric, .half_width_hundredths = 2'940,
     .printed = "0 +- 15",
     .how = checked::source, .but = {.project = "half_width_mmhg"}, .sources = from("masri2016"),
     .note = "1.96*15."},
    {.id = "airbands-leg", .name = "AirBands wearable cuff", .on = limb::leg,
     .mode = method_mode::symmetric, .half_width_hundredths = 3'120,
     .printed = "4.1 +- 13.8 (-23.0 to 31.2)",
     .how = checked::source, .sources = from("airbands2024", "bommasamudram2025"),
     .note = "Largest deviation of all devices in bommasamudram2025."},
    {.id = "smartcuffs-arm", .name = "SmartCuffs", .on = limb::arm,
     .mode = method_mode::symmetric, .half_width_hundredths = 2'500,
     .printed = "group mean +10; maker states +-15",
     .how = checked::project, .sources = from("smartcuffs2022", "smartcuffs-manual"),
     .note = "10 + 15; individual limits are not published."},
    {.id = "smartcuffs-leg", .name = "SmartCuffs", .on = limb::leg,
     .mode = method_mode::symmetric, .half_width_hundredths = 2'500,
     .printed = "group mean +10; maker states +-15",
     .how = checked::project, .sources = from("smartcuffs2022", "smartcuffs-manual"),
     .note = "10 + 15; individual limits are not published."},
    {.id = "oximeter-arm", .name = "pulse oximeter", .on = limb::arm,
     .mode = method_mode::symmetric, .half_width_hundredths = 1'500,
     .printed = "no bias; LoA +-5.47; poor",
     .how = checked::project, .sources = from("zeng2019", "byu-arm-41", "jsr2024-oximeter"),
     .note = "Findings conflict; 15 is a project value."},
    {.id = "oximeter-leg", .name = "pulse oximeter", .on = limb::leg,
     .mode = method_mode::from_signed, .bias_hundredths = 630, .limit_low_hundredths = -1'620,
     .limit_high_hundredths = 2'880,
     .printed = "bias +6.3, LoA -16.2 to 28.8",
     .how = checked::source,
     .sources = from("brekke2020", "zeng2019", "jsr2024-oximeter", "tourniquets-org"),
     .note = "Called not valid or poor elsewhere: advise a Doppler."},
    {.id = "unknown-arm", .name = "method not stated", .on = limb::arm,
     .mode = method_mode::symmetric, .half_width_hundredths = 2'500,
     .printed = "none",
     .how = checked::project,
     .note = "The widest half-width of this table for the arm."},
    {.id = "unknown-leg", .name = "method not stated", .on = limb::leg,
     .mode = method_mode::symmetric, .half_width_hundredths = 3'120,
     .printed = "none",
     .how = checked::project,
     .note = "The widest half-width of this table for the leg."},
    {.id = "tightness-arm", .name = "perceived tightness 7 of 10", .on = limb::arm,
     .mode = method_mode::refused,
     .printed = "132 (SD 38) against AOP 162 (24)",
     .how = checked::source, .sources = from("bell2018-tightness", "bell2020-tightness"),
     .note = "Mean 81 % of mean AOP; 16-25 % of ratings reach AOP (computed). Repeat CV 12 %, "
             "+-25 %; above AOP in bell2020-tightness."},
    {.id = "tightness-leg", .name = "perceived tightness 7 of 10", .on = limb::leg,
     .mode = method_mode::refused,
     .printed = "120 (SD 33) against AOP 171 (28)",
     .how = checked::source, .sources = from("bell2018-tightness", "bell2020-tightness"),
     .note = "Mean 70 % of mean AOP; 3-12 % of ratings reach AOP (computed). Repeat error +-20 %."},
    {.id = "wrap-overlap-arm", .name = "elastic wrap overlap", .on = limb::arm,
     .mode = method_mode::refused,
     .printed = "full occlusion at 30.9 (3.8) % stiff, 43.9 (6.1) % medium, 54.5 (8.3) % soft",
     .how = checked::source, .sources = from("wraps2023", "wraps-review"),
     .note = "A review suggests 10-30 %; 30 % of a stiff wrap is near full occlusion (lower 2.5 "
             "% at 23 %)."},
};

}    // namespace bfr::evidence
