// SPDX-License-Identifier: MIT
//
// Where sources disagree about a screening question, and the choice. Order: as the conditions
// stand.
//
//   id       the question, in words
//   sayings  what the sources say
//   taken    what this project does
//   about    the conditions that the choice decides
#pragma once

#include "named.hpp"

#include <bfr/evidence_screening.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr disagreement_row disagreement_rows[] = {
    {.id = "past clot",
     .sayings = "exclude; a maker bars untreated only; a review sees no standard",
     .taken = "refuse",
     .about = conditions_named("clot-history")},
    {.id = "varicose veins",
     .sayings = "3 points; care; a maker claims benefit",
     .taken = "no cuff on that leg until cleared",
     .about = conditions_named("varicose-veins")},
    {.id = "sickle cell trait",
     .sayings = "lists name the disease; a tourniquet cohort shows harm",
     .taken = "refer; untested with family or ancestry: adapt",
     .about = conditions_named("sickle-trait", "sickle-untested")},
    {.id = "heart attack",
     .sayings = "3 weeks; 3 months",
     .taken = "refuse 12 weeks, then refer",
     .about = conditions_named("heart-attack")},
    {.id = "atrial fibrillation",
     .sayings = "3 points, allowed alone; a maker forbids",
     .taken = "refer",
     .about = conditions_named("atrial-fibrillation")},
    {.id = "blood pressure",
     .sayings = "180/100; 180/110; over 170 untreated; 160/100 in Japanese gyms; 140/90 in a "
                "clinic",
     .taken = "refuse 180 or 100, refer 160 or 95, adapt 140 or 90",
     .about = conditions_named("bp-severe", "bp-stage2", "bp-stage1")},
    {.id = "low systolic pressure",
     .sayings = "under 90; trial exclusion under 100",
     .taken = "refer under 90; 90-99 a note, with dizziness adapt",
     .about = conditions_named("low-bp", "low-bp-dizzy", "low-bp-borderline")},
    {.id = "osteoporosis",
     .sayings = "gym list says no; bone research uses BFR (unconfirmed)",
     .taken = "adapt",
     .about = conditions_named("osteoporosis")},
    {.id = "operation",
     .sayings = "72 h, 1 week, 2 weeks; a trial waits 6 weeks; risk peaks in 6, Wells counts 12",
     .taken = "refuse 14 days, refer to 42, adapt to 84; large leg surgery refuse to 42, refer to "
              "84, adapt to 12 months",
     .about = conditions_named("surgery", "surgery-2-6wk", "surgery-6-12wk",
                               "hip-knee-leg-surgery", "hip-knee-leg-surgery-6-12wk",
                               "hip-knee-leg-surgery-late")},
    {.id = "pregnancy",
     .sayings = "exclude; a maker lets users go on",
     .taken = "refuse; referred until week 12 after birth",
     .about = conditions_named("pregnant", "birth-to-12wk")},
    {.id = "diabetes",
     .sayings = "on a tourniquet list; ADA none, ACSM clearance",
     .taken = "adapt under HbA1c 8 %, refer to 10 %, refuse over",
     .about = conditions_named("diabetes", "diabetes-hba1c-over-10", "diabetes-hba1c-8-10")},
    {.id = "cancer",
     .sayings = "no; yes with a doctor's leave",
     .taken = "refuse until 26 weeks after treatment, refer to 5 years",
     .about = conditions_named("cancer", "cancer-remission")},
    {.id = "girth",
     .sayings = "19-95 cm; thigh over 100 cm",
     .taken = "the cuff's own range, never over 100 cm",
     .about = conditions_named("girth-over-100", "girth-outside-cuff")},
    {.id = "overweight",
     .sayings = "1 point from BMI 25; clot risk from 25 or 30 by score",
     .taken = "25-30 a note that refers nobody, from 30 a clot caution",
     .about = conditions_named("bmi-25", "bmi-30")},
    {.id = "youngest age",
     .sayings = "under 12; under 14; some treat under 18",
     .taken = "refuse under 14, refer 14-17",
     .about = conditions_named("age-under-14", "age-14-17")},
};

}    // namespace bfr::evidence
