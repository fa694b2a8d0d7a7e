// SPDX-License-Identifier: MIT
//
// What a load follows from: a 1RM, that of the sound side, an isometric maximum, or repetitions
// under the cuff (one-rep-max.toml, no_one_rep_max; planning.toml, load-without-1rm).
#pragma once

#include "course.hpp"
#include "day_rules.hpp"

#include <bfr/plan.hpp>

namespace bfr::planner {

/// Fills in whose maximum the sides of `into` go by, and the loads that the equipment makes of it.
/// @param kit  none: the body is the load
void find_strength(const course& of, limb on, const equipment* kit, part& into);

/// A limit in percent of the 1RM from the person's own records is in force: it cannot be kept where
/// no 1RM is known. That of the first sessions is amber, belongs to everybody, and does not count.
[[nodiscard]] bool is_limited_in_percent(const course& of, limb on, const part& p,
                                         const day_rules& day);

/// A weight or a stack whose load is found by repetitions.
[[nodiscard]] bool is_found_by_repetitions(const load& l);

/// Where set 1 is one of [rep_finding]: the line that says what follows from it for this person.
void tell_finding(const course& of, const training& what, const part& sides_of,
                  exercise_dose& into);
/// Takes that line out again.
void drop_finding(exercise_dose& from);

}    // namespace bfr::planner
