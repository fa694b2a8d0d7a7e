// SPDX-License-Identifier: MIT
//
// From the target to a load that the equipment can make, in the order in which the steps are taken.
// Their numbers are in evidence_planning.hpp (load_window, no_floor).
#pragma once

#include "named.hpp"

#include <bfr/evidence.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr load_choice_row load_choice_rows[] = {
    {.id = "achievable",
     .text = "A = every load the equipment can make: bar + collars + 2*sum(plates, at most the "
             "pairs owned), listed dumbbells (each), pins with add-ons, sled + plates",
     .how = checked::project},
    {.id = "bounds",
     .text = "L = 20 % of 1RM; U = the smallest of 40 % of 1RM, the max of the dose record and "
             "the medical cap; T = the smaller of planned share of 1RM and U",
     .how = checked::project,
     .note = "T is cut to U first. Where dosing.toml allows less than 20 % (endurance, "
             "rehabilitation) L is that value. Without a goal U has no dose record."},
    {.id = "down",
     .text = "x = greatest a in A with a <= T; if x >= L use x",
     .how = checked::project},
    {.id = "up",
     .text = "otherwise y = smallest a in A with a > T, a >= L and a <= U; if it exists use y and "
             "warn",
     .how = checked::project},
    {.id = "infeasible",
     .text = "otherwise no load: report the greatest a < L and the smallest a > U with their "
             "share of 1RM, and the alternatives",
     .how = checked::project,
     .note = "An a between L and U is never missed: steps 3 and 4 cover [L, U]. If U < L, say "
             "that the cap lies below the window."},
    {.id = "no-floor",
     .text = "in familiarisation, and wherever an effect or clinician caps the load at 20 % or "
             "less: L = 0; x = greatest a in A with 0 < a <= T; else y = smallest a in A, used up "
             "to the limit of the phase",
     .how = checked::project,
     .note = "Replaces steps 2 to 5. Week 1: y over 25 and up to 30 % carries the note "
             "heavier-than-asked; above 30 % infeasible. Under a cap y never exceeds it."},
    {.id = "alternatives",
     .text = "suggest a lighter bar, dumbbells, ankle weight, band or cable; one limb instead of "
             "two or two instead of one; a shorter lever; no added load",
     .how = checked::project},
    {.id = "report",
     .text = "print load, share of 1RM and, for an estimated 1RM, the range of shares from the "
             "formula spread",
     .how = checked::project},
};

}    // namespace bfr::evidence
