// SPDX-License-Identifier: MIT
//
// How bands are treated, what is said where the equipment makes no load in the window, how plates
// are chosen, and the conventions that change a load; of those the note is an example.
#pragma once

#include "named.hpp"

#include <bfr/evidence_equipment.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr equipment_rule_row band_rule_rows[] = {
    {.id = "elongation",
     .text = "elongation % = 100*(stretched length - rest length)/rest length; same colour and % "
             "give the same force at any length",
     .how = checked::source, .sources = from("theraband-maker")},
    {.id = "doubling",
     .text = "doubling the band doubles the force",
     .how = checked::source, .sources = from("theraband-maker")},
    {.id = "colour-steps",
     .text = "about 25 % from tan to black, about 40 % from black to gold",
     .how = checked::secondary, .sources = from("theraband-retail"),
     .note = "From the table: 23-26 % tan to black, 39-40 % black to silver and silver to gold."},
    {.id = "ordinal",
     .text = "a band is an ordinal load: print colour, elongation and an approximate kgf; steer "
             "by reps and effort, never by %1RM",
     .how = checked::project, .sources = from("uchida2016", "theraband-retail"),
     .note = "Measured force is below the maker's for yellow, green, blue, silver, gold; other "
             "lists are 20-40 % lower; colours are brand specific."},
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr equipment_rule_row out_of_reach_rows[] = {
    {.id = "too-light-only",
     .text = "only loads under 20 % can be made, outside familiarisation and caps: infeasible; "
             "with an override of load-floor to effort 8 or more, marked \"low-load end\"",
     .how = checked::project, .sources = from("lixandrao2015", "jessee2019"),
     .note = "Growth is weak there unless pressure is high; pressure is decided elsewhere and "
             "never raised for this reason in clinical profiles."},
    {.id = "too-heavy-only",
     .text = "only loads over 40 % can be made: do not cuff this exercise; change the implement",
     .how = checked::project, .sources = from("cook2017")},
    {.id = "reduced-effect",
     .text = "load under 25 % and pressure under 80 % AOP: say that the expected effect is "
             "reduced",
     .how = checked::project, .sources = from("lixandrao2015"),
     .note = "A note on the sheet, not an instruction to raise the pressure."},
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr equipment_rule_row plate_choice_rows[] = {
    {.id = "exact",
     .text = "exact subset sum over the pairs owned; a greedy loader fails on real sets",
     .how = checked::project},
    {.id = "nearest-below",
     .text = "if the wanted total cannot be made, take the greatest total below it and report "
             "what is missing",
     .how = checked::project},
    {.id = "tie",
     .text = "among equal totals take the fewest plates per side; then the list that is larger "
             "at the first difference, heaviest plate first",
     .how = checked::project},
    {.id = "below-bar",
     .text = "a target below the empty bar is the normal case in BFR: an explicit warning, never"
             " \"bar, remainder 0\"",
     .how = checked::project},
    {.id = "pairs",
     .text = "a plate needs its partner: an odd plate is not used",
     .how = checked::project},
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr equipment_rule_row load_trap_rows[] = {
    {.id = "sled-mass",
     .text = "total = sled + plates, in the 1RM and in the load",
     .how = checked::project,
     .note = "sled 45 kg, plates 1RM 155 kg: 30 % is 60 kg in all = 15 kg of plates; 46.5 kg of "
             "plates would be 45.8 %"},
    {.id = "sled-angle",
     .text = "load along the rail = mass*sin(angle); the ratio cancels if the 1RM was taken on "
             "the same machine with the sled counted",
     .how = checked::project,
     .note = "45 degrees: 0.707"},
    {.id = "pulley",
     .text = "the pin may show twice the cable force; store the ratio; it cancels when tested on"
             " the same machine",
     .how = checked::project},
    {.id = "dumbbells",
     .text = "store per hand; a pair doubles the volume, not the share of a per-hand 1RM",
     .how = checked::project},
    {.id = "one-or-two-limbs",
     .text = "never halve or double a 1RM: ask which was tested",
     .how = checked::project},
    {.id = "bar-included",
     .text = "the bar is always included; a bench 1RM of 60 means 60 with the bar",
     .how = checked::project},
    {.id = "body-weight",
     .text = "body weight is part of the load: rel = f*BW/(f*BW + added 1RM), with f from "
             "exercises.toml; above 0.50 say \"not a low load for you\"",
     .how = checked::project,
     .note = "80 kg: added 1RM 100 kg gives 41.4 %, 20 kg gives 77.9 %"},
    {.id = "barbell-squat-share",
     .text = "keep the share of the bar 1RM, as trials did, and show the system share beside it",
     .how = checked::project, .sources = from("abe2005", "luebbers2014"),
     .note = "30 % of a 100-kg bar 1RM at 80 kg body weight is 59 % of the system maximum"},
    {.id = "machine-change",
     .text = "a share of 1RM from another machine is invalid: find the load again",
     .how = checked::project},
    {.id = "unit-mixing",
     .text = "kg and lb are never mixed without conversion",
     .how = checked::project,
     .note = "45 lb = 20.41 kg"},
};

}    // namespace bfr::evidence
