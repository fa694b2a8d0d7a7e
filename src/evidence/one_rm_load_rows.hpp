// SPDX-License-Identifier: MIT
//
// From a 1RM to loads, and what to do without one.
//
//   window_margin    real share = planned share * (estimated 1RM / true 1RM): up to most_permille
//                    of estimated over true the real load is at most 40 %, from least_permille on
//                    it is at least 20 %
//   rep_percent      classic chart, repetitions against percent of 1RM
//   no_one_rep_max   order of preference when no 1RM is known; said is printed
#pragma once

#include "named.hpp"

#include <bfr/evidence_one_rm.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr window_margin_row window_margin_rows[] = {
    {.id = "plan-20", .planned_percent = 20, .most_permille = 2000, .least_permille = 1000,
     .how = checked::project},
    {.id = "plan-25", .planned_percent = 25, .most_permille = 1600, .least_permille = 800,
     .how = checked::project},
    {.id = "plan-30", .planned_percent = 30, .most_permille = 1333, .least_permille = 667,
     .how = checked::project},
    {.id = "plan-35", .planned_percent = 35, .most_permille = 1143, .least_permille = 571,
     .how = checked::project},
    {.id = "plan-40", .planned_percent = 40, .most_permille = 1000, .least_permille = 500,
     .how = checked::project},
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr rep_percent_row rep_percent_rows[] = {
    {.id = "chart-1", .reps = 1, .percent = 100,
     .how = checked::secondary, .sources = from("nsca-chart", "richens2014")},
    {.id = "chart-2", .reps = 2, .percent = 95,
     .how = checked::secondary, .sources = from("nsca-chart", "richens2014")},
    {.id = "chart-3", .reps = 3, .percent = 93,
     .how = checked::secondary, .sources = from("nsca-chart", "richens2014")},
    {.id = "chart-4", .reps = 4, .percent = 90,
     .how = checked::secondary, .sources = from("nsca-chart", "richens2014")},
    {.id = "chart-5", .reps = 5, .percent = 87,
     .how = checked::secondary, .sources = from("nsca-chart", "richens2014")},
    {.id = "chart-6", .reps = 6, .percent = 85,
     .how = checked::secondary, .sources = from("nsca-chart", "richens2014")},
    {.id = "chart-7", .reps = 7, .percent = 83,
     .how = checked::secondary, .sources = from("nsca-chart", "richens2014")},
    {.id = "chart-8", .reps = 8, .percent = 80,
     .how = checked::secondary, .sources = from("nsca-chart", "richens2014")},
    {.id = "chart-9", .reps = 9, .percent = 77,
     .how = checked::secondary, .sources = from("nsca-chart", "richens2014")},
    {.id = "chart-10", .reps = 10, .percent = 75,
     .how = checked::secondary, .sources = from("nsca-chart", "richens2014")},
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr no_one_rep_max_row no_one_rep_max_rows[] = {
    {.id = "nrm", .order = 1, .basis = "nrm",
     .text = "8-12RM on the same machine, then the formulas above, or the shares in "
             "rep_max_factor",
     .said = "8 to 12 repetitions to failure on the same machine",
     .how = checked::project, .sources = from("belgian-position", "hughes2019"),
     .note = "Cardiac rehabilitation prefers several-rep tests over 1RM (straining, pressure). "
             "Trials scaled a 10RM at 30 % 1RM."},
    {.id = "contralateral", .order = 2, .basis = "sound-side",
     .text = "operated side starts at 20 % of the 1RM of the sound side, never above the "
             "clinician limit; no floor",
     .said = "for an operated side 20 % of the 1RM of the sound side, never above the limit of "
             "the clinician",
     .how = checked::project, .sources = from("rehab-protocol-page"),
     .note = "The page tests the uninjured limb first; the 20 % start is a project value."},
    {.id = "mvc", .order = 3, .basis = "mvc",
     .text = "load from the isometric maximum, 20-30 % of it",
     .said = "20 to 30 % of the isometric maximum",
     .how = checked::project, .sources = from("pmc4751635", "lambert-registry", "pmc7727424")},
    {.id = "rep30", .order = 4, .basis = "rep30",
     .text = "find the load by repetitions under the cuff, rep_finding",
     .said = "a load found by repetitions under the cuff",
     .how = checked::project, .sources = from("rolnick2025", "dusseault-abstract", "thiebaud2013"),
     .note = "Print no %1RM for it; never turn a 30-rep set into a 1RM."},
    {.id = "pain-limited", .order = 5, .basis = "pain",
     .text = "choose the load that keeps pain at 2 of 10 or less, steps of 0.5-1 kg",
     .said = "where it hurts, a load that keeps pain at 2 of 10 or less",
     .how = checked::source, .sources = from("nct05919914")},
};

}    // namespace bfr::evidence
