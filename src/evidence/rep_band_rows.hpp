// SPDX-License-Identifier: MIT
//
// Which rule applies to how many repetitions: the first band with repetitions <= reps_max applies,
// so they ascend; reps_max 0 has no bound. Under 1 repetition is an input error. spread: ids whose
// least, middle and greatest value are printed beside the estimate.
#pragma once

#include "named.hpp"

#include <bfr/evidence.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr rep_band_row rep_band_rows[] = {
    {.id = "single", .reps_min = 1, .reps_max = 1, .rule = "return-weight",
     .verdict = "exact", .how = checked::project,
     .note = "r_eff = 1 only. Several formulas inflate a true single by 1.3-8.9 %."},
    {.id = "default", .reps_min = 2, .reps_max = 10, .rule = "formula",
     .formulas = "brzycki",
     .spread = "epley brzycki lander lombardi mayhew oconner wathan",
     .verdict = "ok", .how = checked::project,
     .note = "A half step above 1 (r_eff 1.5) belongs here."},
    {.id = "long-set", .reps_min = 11, .reps_max = 15, .rule = "median",
     .formulas = "epley lombardi mayhew oconner wathan",
     .spread = "epley lombardi mayhew oconner wathan",
     .verdict = "warn", .how = checked::project,
     .note = "Brzycki and Lander are dropped: they run to a pole. At 11 reps the value is 0.1 % "
             "below Brzycki at 10."},
    {.id = "very-long-set", .reps_min = 16, .reps_max = 20, .rule = "formula",
     .formulas = "kemmler",
     .spread = "epley lombardi mayhew oconner wathan",
     .verdict = "opt-in", .how = checked::project,
     .note = "Only when asked for by name. At 16 reps the value is 1.1 % below the long-set "
             "value at 15."},
    {.id = "refused", .reps_min = 21, .rule = "refuse",
     .verdict = "refuse", .how = checked::project,
     .note = "Send the user to [[no_one_rep_max]]. At 30 reps the seven span 1.41-5.14 x W."},
};

}    // namespace bfr::evidence
