// SPDX-License-Identifier: MIT
//
// Where a light load under a low pressure is expected to do less (load_out_of_reach).
#pragma once

#include "named.hpp"

#include <bfr/evidence_pressure.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr reduced_effect_row reduced_effect_rows[] = {
    {.id = "reduced-effect", .load_under = percent_of_1rm(25),
     .pressure_under = percent_of_aop(80),
     .text = "load under 25 % and pressure under 80 % AOP: say that the expected effect is "
             "reduced",
     .how = checked::project, .sources = from("lixandrao2015"),
     .note = "A note on the sheet, not an instruction to raise the pressure."},
};

}    // namespace bfr::evidence
