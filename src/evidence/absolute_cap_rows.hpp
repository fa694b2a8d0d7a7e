// SPDX-License-Identifier: MIT
//
// Greatest pressure whatever the computation says. All are red: no option, file or flag passes
// them. Order: ascending.
#pragma once

#include "named.hpp"

#include <bfr/evidence.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr absolute_cap_row absolute_cap_rows[] = {
    {.id = "unmeasured-arm", .on = limb::arm, .limit = mmhg(100), .how = checked::project,
     .note = "Not a published limit: no consensus ceiling exists; say so when the cap decides."},
    {.id = "unmeasured-leg", .on = limb::leg, .limit = mmhg(130), .how = checked::project,
     .note = "Not a published limit: no consensus ceiling exists; say so when the cap decides."},
    {.id = "measured-arm", .on = limb::arm, .measured = true, .limit = mmhg(150),
     .how = checked::project,
     .note = "Not a published limit: no consensus ceiling exists; say so when the cap decides."},
    {.id = "measured-leg", .on = limb::leg, .measured = true, .limit = mmhg(200),
     .how = checked::project,
     .note = "Not a published limit: no consensus ceiling exists; say so when the cap decides."},
};

}    // namespace bfr::evidence
