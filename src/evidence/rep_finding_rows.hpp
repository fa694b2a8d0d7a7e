// SPDX-License-Identifier: MIT
//
// Loads without a 1RM: found by repetitions under the cuff, or a share of the isometric maximum.
//
//   rep_finding        the lightest sensible load, set 1 of up to target_reps, rated afterwards
//   rep_finding_rule   tested from the top, the first match decides; pain comes first
//   mvc_loading        what was done at a share of the isometric maximum; exercises are those of
//                      the catalogue that its words speak of, as this project reads them
#pragma once

#include "named.hpp"

#include <bfr/evidence_one_rm.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr rep_finding_row rep_finding_rows[] = {
    {.id = "rep30", .basis = "rep30", .tempo = "2-0-2", .target_reps = 30, .step_percent = 10,
     .steps_max = 2, .steps_max_clinical = 1, .effort_cap_guarded = 6,
     .how = checked::project, .sources = from("rolnick2025", "dusseault-abstract"),
     .note = "A cap of 6-7 was proposed for guarded profiles; the lower is kept: 7 holds, more "
             "than 7 goes down."},
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr rep_finding_rule_row rep_finding_rule_rows[] = {
    {.id = "pain", .pain_over = 3, .step = -1, .result = "stop",
     .text = "pain above 3 of 10, or any joint pain: stop, one step down",
     .how = checked::project},
    {.id = "too-heavy", .reps_max = 24, .step = -1, .result = "lower",
     .text = "fewer than 25: one step down (or 10 %)",
     .how = checked::project},
    {.id = "guarded-nearly-hard", .only_guarded = true, .reps_min = 25, .reps_max = 29,
     .effort_over = 7, .step = -1, .result = "lower",
     .text = "25 to 29, effort above 7: one step down",
     .how = checked::project},
    {.id = "nearly", .reps_min = 25, .reps_max = 29, .result = "retry",
     .text = "25 to 29: keep and try again",
     .how = checked::project},
    {.id = "guarded-easy", .only_guarded = true, .reps_min = 30, .effort_max = 5, .step = 1,
     .result = "raise",
     .text = "30 done, effort up to 5: one step up",
     .how = checked::project},
    {.id = "guarded-found", .only_guarded = true, .reps_min = 30, .effort_over = 5,
     .effort_max = 6, .result = "found",
     .text = "30 done, effort 6: found",
     .how = checked::project},
    {.id = "guarded-hold", .only_guarded = true, .reps_min = 30, .effort_over = 6,
     .effort_max = 7, .result = "keep",
     .text = "30 done, effort 7: keep, do not raise",
     .how = checked::project},
    {.id = "guarded-hard", .only_guarded = true, .reps_min = 30, .effort_over = 7, .step = -1,
     .result = "lower",
     .text = "30 done, effort above 7: one step down",
     .how = checked::project},
    {.id = "very-easy", .reps_min = 30, .effort_max = 5, .step = 2, .result = "raise",
     .text = "30 done, effort up to 5: two steps up (one in a clinical aim)",
     .how = checked::project},
    {.id = "easy", .reps_min = 30, .effort_over = 5, .effort_max = 6, .step = 1,
     .result = "raise",
     .text = "30 done, effort 6: one step up",
     .how = checked::project},
    {.id = "found", .reps_min = 30, .effort_over = 6, .effort_max = 8, .result = "found",
     .text = "30 done, effort 7 to 8: found",
     .how = checked::project},
    {.id = "hard", .reps_min = 30, .effort_over = 8, .result = "keep",
     .text = "30 done, effort 9 to 10: keep, do not raise",
     .how = checked::project},
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr mvc_loading_row mvc_loading_rows[] = {
    {.id = "mvc-25-failure", .percent_low = 25, .percent_high = 25,
     .exercises = "knee-extension-machine knee-extension-ankle-weight calf-raise-seated "
                  "calf-raise-standing biceps-curl-dumbbell biceps-curl-barbell biceps-curl-cable "
                  "hammer-curl",
     .text = "to failure: leg extension, calf raise, arm curl with a cuff",
     .how = checked::source, .sources = from("pmc4751635")},
    {.id = "mvc-20-shoulder", .percent_low = 20, .percent_high = 20,
     .exercises = "lateral-raise scaption external-rotation-cable internal-rotation-cable "
                  "external-rotation-side-lying",
     .text = "shoulder work with a cuff",
     .how = checked::source, .sources = from("lambert-registry")},
    {.id = "mvc-grip-week-1", .percent_low = 30, .percent_high = 35, .exercises = "handgrip",
     .text = "handgrip, week 1",
     .how = checked::source, .sources = from("pmc7727424"),
     .note = "Above the 20-30 % window of this project."},
    {.id = "mvc-grip-week-2", .percent_low = 40, .percent_high = 45, .exercises = "handgrip",
     .text = "handgrip, week 2",
     .how = checked::source, .sources = from("pmc7727424"),
     .note = "Above the 20-30 % window of this project."},
    {.id = "mvc-grip-week-3", .percent_low = 50, .percent_high = 55, .exercises = "handgrip",
     .text = "handgrip, weeks 3-4",
     .how = checked::source, .sources = from("pmc7727424"),
     .note = "Above the 20-30 % window of this project."},
};

}    // namespace bfr::evidence
