// SPDX-License-Identifier: MIT
//
// Set and repetition schemes, and bout schemes. Order: repetitions, walking, cycling, passive, the
// maker's cycles; no code leans on it.
//
//   generate   false: on record only, never planned
//   reps       set by set. failure last: the last set is open and the figure is what times count.
//              failure all: expected_tenths are the mean repetitions of four sets over 25 studies,
//              reps the same rounded up, so that no time under the cuff comes out shorter
//   up_s hold_s down_s   seconds of a repetition
//   rest_s     published rest; a plan uses the rest of the goal
//   bouts, bout_s   number and length of bouts; sets is 0
// The maker's cycles are in a unit of his own that is never converted to mmHg or percent.
//   how      status of the numbers, but of those that .but names: source seen in the publication's
//            own text, table or abstract; secondary seen quoted elsewhere; unconfirmed recalled,
//            still to be confirmed; project decided here, no publication behind it
#pragma once

#include "named.hpp"

#include <bfr/evidence.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr scheme_row scheme_rows[] = {
    {.id = "30-15-15-15", .by = method::resistance, .work = modality::resistance, .generate = true,
     .reps = {30, 15, 15, 15}, .sets = 4, .up_s = 2, .hold_s = 0, .down_s = 2, .rest_s = 30,
     .in_rest = cuff_in_rest::inflated,
     .how = checked::source, .sources = from("hughes2018", "dequeiros2024-size", "jorgensen2020"),
     .note = "The classic scheme. Tempo from the trial that prints it; 30 s rest, cuff kept on."},
    {.id = "4x-failure", .by = method::resistance, .work = modality::resistance, .generate = true,
     .reps = {36, 15, 12, 11}, .expected_tenths = {360, 147, 115, 104}, .sets = 4,
     .failure = failure_sets::all, .up_s = 2, .hold_s = 0, .down_s = 2, .rest_s = 30,
     .in_rest = cuff_in_rest::inflated,
     .how = checked::source, .but = {.project = "tempo_up_s tempo_hold_s tempo_down_s rest_s"},
     .sources = from("nielsen2012", "rolnick2025"),
     .note = "Expected repetitions are means of 25 studies; their published total is 73.1 "
             "(61.1-85.2). Rest from other schemes."},
    {.id = "3x-failure", .by = method::resistance, .work = modality::resistance, .generate = true,
     .reps = {36, 15, 12}, .expected_tenths = {360, 147, 115}, .sets = 3,
     .failure = failure_sets::all, .up_s = 2, .hold_s = 0, .down_s = 2, .rest_s = 60,
     .in_rest = cuff_in_rest::inflated,
     .how = checked::unconfirmed, .but = {.project = "tempo_up_s tempo_hold_s tempo_down_s rest_s"},
     .sources = from("cook2010", "rolnick2025"),
     .note = "For disuse, 20 % of MVC. Expected repetitions from the first three of four sets."},
    {.id = "2x-failure", .by = method::resistance, .work = modality::resistance, .generate = true,
     .reps = {36, 15}, .expected_tenths = {360, 147}, .sets = 2, .failure = failure_sets::all,
     .up_s = 2, .hold_s = 0, .down_s = 2, .rest_s = 60, .in_rest = cuff_in_rest::inflated,
     .how = checked::project, .sources = from("rolnick2025"),
     .note = "Low end of the disuse dose."},
    {.id = "3x15", .by = method::resistance, .work = modality::resistance, .generate = true,
     .reps = {15, 15, 15}, .sets = 3, .up_s = 2, .hold_s = 0, .down_s = 2, .rest_s = 60,
     .in_rest = cuff_in_rest::inflated,
     .how = checked::source,
     .but = {.project = "tempo_up_s tempo_hold_s tempo_down_s", .unconfirmed = "rest_s"},
     .sources = from("dequeiros2024-size", "lixandrao2015"),
     .note = "Sets of 15 did as well as 75 repetitions for size. Plans use the goal's rest."},
    {.id = "4x15", .by = method::resistance, .work = modality::resistance, .generate = true,
     .reps = {15, 15, 15, 15}, .sets = 4, .up_s = 2, .hold_s = 0, .down_s = 2, .rest_s = 60,
     .in_rest = cuff_in_rest::inflated,
     .how = checked::secondary, .but = {.project = "tempo_up_s tempo_hold_s tempo_down_s"},
     .sources = from("bobes2021"),
     .note = "Knee osteoarthritis, weeks 1-4 of the ladder 4x15-to-5x15 (rehab); unit of the "
             "rest lost in the quoting table."},
    {.id = "5x15", .by = method::resistance, .work = modality::resistance, .generate = true,
     .reps = {15, 15, 15, 15, 15}, .sets = 5, .up_s = 2, .hold_s = 0, .down_s = 2, .rest_s = 60,
     .in_rest = cuff_in_rest::inflated,
     .how = checked::secondary, .but = {.project = "tempo_up_s tempo_hold_s tempo_down_s"},
     .sources = from("bobes2021"),
     .note = "Knee osteoarthritis, from week 5 (rehab). See scheme_ladder 4x15-to-5x15."},
    {.id = "30-20-20-20", .by = method::resistance, .work = modality::resistance, .generate = true,
     .reps = {30, 20, 20, 20}, .sets = 4, .up_s = 2, .hold_s = 0, .down_s = 2, .rest_s = 45,
     .in_rest = cuff_in_rest::inflated,
     .how = checked::source,
     .but = {.project = "tempo_up_s tempo_hold_s tempo_down_s cuff_in_rest"},
     .sources = from("luebbers2014"),
     .note = "Athletes, 20 % 1RM, wraps, at the end of heavy days. Also the reps-first step of "
             "progression."},
    {.id = "30-15-15-amrap", .by = method::resistance, .work = modality::resistance,
     .generate = true,
     .reps = {30, 15, 15, 15}, .sets = 4, .failure = failure_sets::last, .up_s = 2, .hold_s = 0,
     .down_s = 2, .rest_s = 30, .in_rest = cuff_in_rest::inflated,
     .how = checked::source, .sources = from("jorgensen2020"),
     .note = "Last set to failure; times count 15 there. More than 15 is the sign to add load."},
    {.id = "30-15-15-30max", .by = method::resistance, .work = modality::resistance,
     .generate = true,
     .reps = {30, 15, 15, 30}, .sets = 4, .up_s = 2, .hold_s = 1, .down_s = 2, .rest_s = 45,
     .in_rest = cuff_in_rest::inflated,
     .how = checked::source, .sources = from("jakobsen2022"),
     .note = "Limb weight early after surgery; last set at most 30, times count 30. Rest 30-45 s."},
    {.id = "8-10-12", .by = method::resistance, .work = modality::resistance, .generate = true,
     .reps = {8, 10, 12}, .sets = 3, .up_s = 2, .hold_s = 0, .down_s = 2, .rest_s = 45,
     .in_rest = cuff_in_rest::deflated,
     .how = checked::unconfirmed,
     .but = {.project = "tempo_up_s tempo_hold_s tempo_down_s cuff_in_rest"},
     .sources = from("kambic2019"),
     .note = "Coronary disease, one leg at a time. Plans use the goal's rest of 60 s."},
    {.id = "1x8", .by = method::resistance, .work = modality::resistance, .generate = true,
     .reps = {8}, .sets = 1, .up_s = 2, .hold_s = 0, .down_s = 2, .rest_s = 60,
     .in_rest = cuff_in_rest::deflated,
     .how = checked::project,
     .note = "Lowest cardiac dose: first week and lighter weeks."},
    {.id = "3x12", .by = method::resistance, .work = modality::resistance, .generate = true,
     .reps = {12, 12, 12}, .sets = 3, .up_s = 2, .hold_s = 0, .down_s = 2, .rest_s = 60,
     .in_rest = cuff_in_rest::deflated,
     .how = checked::project,
     .note = "Highest cardiac dose."},
    {.id = "walk-5x2", .by = method::aerobic, .work = modality::walk, .generate = true,
     .rest_s = 60, .in_rest = cuff_in_rest::inflated, .bouts = 5, .bout_s = 120,
     .how = checked::source, .but = {.project = "cuff_in_rest"}, .sources = from("abe2009-walk"),
     .note = "Cuff state in the breaks not stated: counted as inflated, the longer cuff time."},
    {.id = "walk-5x3", .by = method::aerobic, .work = modality::walk, .generate = true,
     .rest_s = 60, .in_rest = cuff_in_rest::deflated, .bouts = 5, .bout_s = 180,
     .how = checked::source, .but = {.project = "cuff_in_rest"}, .sources = from("park2010"),
     .note = "4-6 km/h at 5 % grade in players. The breaks are without pressure: 15 min "
             "inflated; kept on it would be 19 min."},
    {.id = "walk-3x2", .by = method::aerobic, .work = modality::walk, .generate = true,
     .rest_s = 60, .in_rest = cuff_in_rest::inflated, .bouts = 3, .bout_s = 120,
     .how = checked::project, .sources = from("abe2009-walk"),
     .note = "Shortened for a start."},
    {.id = "walk-10", .by = method::aerobic, .work = modality::walk, .generate = true, .bouts = 1,
     .bout_s = 600,
     .how = checked::unconfirmed, .sources = from("clarkson2017"),
     .note = "Older adults, 4 km/h; minutes and speed recalled."},
    {.id = "walk-2x10", .by = method::aerobic, .work = modality::walk, .generate = true,
     .rest_s = 300, .in_rest = cuff_in_rest::deflated, .bouts = 2, .bout_s = 600,
     .how = checked::source, .sources = from("outdoor-walk-abstract"),
     .note = "25 minutes of walking; the 5 in the middle without pressure."},
    {.id = "walk-20", .by = method::aerobic, .work = modality::walk, .bouts = 1, .bout_s = 1200,
     .how = checked::source, .sources = from("abe2010-walk"),
     .note = "67 m/min. On record only: 20 min in one piece meets the leg limit; use walk-2x10."},
    {.id = "cycle-15", .by = method::aerobic, .work = modality::cycle, .generate = true, .bouts = 1,
     .bout_s = 900,
     .how = checked::source, .sources = from("abe2010-cycle"),
     .note = "40 % VO2max, continuous."},
    {.id = "passive-5x5-3", .by = method::passive, .work = modality::passive, .generate = true,
     .rest_s = 180, .in_rest = cuff_in_rest::deflated, .bouts = 5, .bout_s = 300,
     .how = checked::source, .sources = from("kubota2008"),
     .note = "5 min on, 3 min off."},
    {.id = "passive-3x5-5", .by = method::passive, .work = modality::passive, .generate = true,
     .rest_s = 300, .in_rest = cuff_in_rest::deflated, .bouts = 3, .bout_s = 300,
     .how = checked::source, .sources = from("slysz2021"),
     .note = "5 min on, 5 min off; the scheme used with electrical stimulation."},
    {.id = "kaatsu-cycle-20", .any_method = true, .work = modality::kaatsu,
     .how = checked::source, .sources = from("kaatsu-cycling2018"),
     .note = "Maker's older setting for rehabilitation. Unit SKU: never converted to mmHg or "
             "percent."},
    {.id = "kaatsu-cycle-60", .any_method = true, .work = modality::kaatsu,
     .how = checked::source, .sources = from("kaatsu-cycling2018", "kaatsu-sku"),
     .note = "Maker's setting for performance, pressure rising over 8 steps. Unit SKU."},
    {.id = "kaatsu-constant", .any_method = true, .work = modality::kaatsu,
     .how = checked::source, .sources = from("kaatsu-rules2022"),
     .note = "Constant mode, at most 10 min. Unit SKU."},
};

}    // namespace bfr::evidence
