// SPDX-License-Identifier: MIT
//
// How wrong an estimated 1RM may be.
//
//   error_band        what the program says about it; low_percent 0: no number is said
//   published_error   what studies found: who was tested with what, and the result
//   rir_limit         how far to trust repetitions left in reserve, hundredths of a repetition
#pragma once

#include "named.hpp"

#include <bfr/evidence_one_rm.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr error_band_row error_band_rows[] = {
    {.id = "error-press", .applies_to = "presses at 2-10 reps",
     .low_percent = 5, .high_percent = 10,
     .text = "roughly 5 to 10 % either way",
     .how = checked::project, .sources = from("mayhew1995", "lacio2010", "hutchins2010")},
    {.id = "error-small-muscle", .applies_to = "curls and other small muscles at 2-10 reps",
     .low_percent = 10, .high_percent = 14,
     .text = "roughly 10 to 14 % either way",
     .how = checked::project, .sources = from("hutchins2010", "ijsc2024")},
    {.id = "error-leg-press", .applies_to = "leg press at 2-10 reps",
     .low_percent = 15, .high_percent = 15,
     .text = "about 15 % either way",
     .how = checked::project, .sources = from("reynolds2006", "nuzzo2024", "richens2014"),
     .note = "Conversions disagree in direction: 10RM near 71 % 1RM (unconfirmed fit) against "
             "above 75 % (implied by nuzzo2024)."},
    {.id = "error-older", .applies_to = "older adults on machines",
     .text = "the estimate is usually too low",
     .how = checked::source, .sources = from("knutzen1999"),
     .note = "Every one of six equations under-predicted every lift, by about 1-10 kg by machine."},
    {.id = "error-long-set", .applies_to = "more than 10 reps",
     .text = "no accuracy is claimed",
     .how = checked::project, .sources = from("mayhew1995", "whisenant2003", "reynolds2006")},
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr published_error_row published_error_rows[] = {
    {.id = "mayhew1995-bench",
     .tested = "six equations, bench press, 7 groups, 220 men",
     .result = "r 0.82-0.98; at <= 10 reps three over-, two under-predict, Brzycki best; above 10 "
               "three over, three under",
     .how = checked::source, .sources = from("mayhew1995"),
     .note = "Averaging two equations may cut the error."},
    {.id = "lesuer1997-three-lifts",
     .tested = "seven equations, bench press, squat, deadlift, untrained students",
     .result = "all r > 0.95; all under-predict the deadlift",
     .how = checked::unconfirmed, .sources = from("lesuer1997")},
    {.id = "knutzen1999-older",
     .tested = "six equations, 11 machine lifts, 51 adults 70.7 (SD 6.1) years, 7-10 reps",
     .result = "r 0.77-0.90 upper, 0.60-0.80 lower body; every equation under-predicts every lift",
     .how = checked::source, .sources = from("knutzen1999")},
    {.id = "reynolds2006-nrm",
     .tested = "1, 5, 10, 20RM, bench and leg press, n = 70",
     .result = "R2 bench 0.993 / 0.976 / 0.955, leg press 0.974 / 0.933 / 0.915 for 5 / 10 / 20RM",
     .how = checked::source, .sources = from("reynolds2006"),
     .note = "No more than 10 reps in linear equations."},
    {.id = "whisenant2003-football",
     .tested = "11 equations, 225-lb bench test, 69 football players",
     .result = "validity falls as reps rise",
     .how = checked::source, .sources = from("whisenant2003")},
    {.id = "mayhew2008-women",
     .tested = "103 young women, bench 60-90 % 1RM, before and after 12 weeks",
     .result = "reps at a fixed %1RM: pre-post r = 0.66; 1RM rose 28 (SD 21) %",
     .how = checked::source, .sources = from("mayhew2008")},
    {.id = "hutchins2010-bench-curl",
     .tested = "bench press and biceps curl, 27 trained men, one set at 85 % 1RM",
     .result = "bench r 0.81-0.97, error 5.4-6.8 kg; curl r 0.70-0.91, error 5.3-6.9 kg on 49 kg; "
               "total error 10.6-13.5 %",
     .how = checked::source, .sources = from("hutchins2010")},
    {.id = "lacio2010-bench",
     .tested = "six equations, bench 4-10RM, 31 men",
     .result = "r2 0.94-0.96, SEE 2.7-3.2 kg, none different from measured",
     .how = checked::source, .sources = from("lacio2010")},
    {.id = "ijsc2024-three-lifts",
     .tested = "nine equations, 62 women, 57 men, one set at 80 %, bench, squat, arm curl",
     .result = "men: Lombardi best for bench and squat, none valid for curl; women: Brown, "
               "Brzycki, Lander (bench, squat), Mayhew, Wathan, Welday (curl)",
     .how = checked::source, .sources = from("ijsc2024")},
    {.id = "richens2014-leg-press",
     .tested = "leg press, 8 weightlifters against 8 endurance runners",
     .result = "reps at 70 %: 17.9 (2.8) against 39.9 (17.6); 80 %: 11.8 (2.7) against 19.8 "
               "(6.4); 90 %: 7.0 (2.1) against 10.8 (3.9)",
     .how = checked::source, .sources = from("richens2014")},
    {.id = "nuzzo2024-meta",
     .tested = "meta-regression, 952 tests, 7289 people, 269 studies",
     .result = "more reps at any % in leg press than in bench press; sex, age and training status "
               "matter little; large SD between people",
     .how = checked::source, .sources = from("nuzzo2024")},
    {.id = "retest-reps",
     .tested = "bench press, n = 24, retest one week later",
     .result = "SEM 0.7 reps at 90 %, 1.1 reps at 70 % 1RM",
     .how = checked::source, .sources = from("pmc9070879")},
    {.id = "retest-one-rep-max",
     .tested = "measured 1RM, 32 studies, n = 1595",
     .result = "median ICC 0.97, median CV 4.2 % (0.5-12.1)",
     .how = checked::source, .sources = from("grgic2020")},
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr rir_limit_row rir_limit_rows[] = {
    {.id = "rir-bias", .mean_hundredths = 95, .ci_low_hundredths = 17, .ci_high_hundredths = 173,
     .text = "people under-predict the repetitions left",
     .how = checked::source, .sources = from("halperin2022")},
    {.id = "rir-slope", .slope_up_to_12_hundredths = 6, .slope_above_12_hundredths = 47,
     .text = "the error grows with the length of the set",
     .how = checked::source, .sources = from("halperin2022"),
     .note = "In 30-rep sets steer by completed reps and a 0-10 effort rating, not by RIR."},
};

}    // namespace bfr::evidence
