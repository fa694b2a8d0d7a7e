// SPDX-License-Identifier: MIT
//
// How bands are treated, and what is said where the equipment makes no load in the window.
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

}    // namespace bfr::evidence
