// SPDX-License-Identifier: MIT
//
// The verdict that stands with a pressure; the first whose condition holds. B = min(P_nom, c*L,
// P_abs, P_dev), before rounding down to the gauge: floors judge what is asked, not what the gauge
// leaves. A measured value never says "measure".
#pragma once

#include "named.hpp"

#include <bfr/evidence_pressure.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr pressure_status_row pressure_status_rows[] = {
    {.id = "refuse", .order = 1,
     .condition = "L <= 0, or A outside 80-350 mmHg, or P under one gauge step; estimated tiers "
                  "also: B/A < 0.30",
     .text = "no pressure is printed: measure AOP", .how = checked::project},
    {.id = "measure-aop", .order = 2, .condition = "estimated tiers only: B/A < 0.40",
     .text = "too little for an effect to be expected: measure AOP", .how = checked::project},
    {.id = "may-be-under-dosed", .order = 3, .condition = "P/U < 0.40",
     .text = "may be under-dosed", .how = checked::project},
    {.id = "ok", .order = 4, .condition = "P/U >= 0.40", .text = "ok", .how = checked::project},
};

}    // namespace bfr::evidence
