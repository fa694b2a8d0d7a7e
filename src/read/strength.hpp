// SPDX-License-Identifier: MIT
//
// What an exercise says of the strength that its load follows from.
#pragma once

#include "fields.hpp"

#include <bfr/evidence.hpp>

namespace bfr::read {

/// Reads one_rm, rep_set, rep_max, mvc and tested; at most one of the first four may stand there.
void read_strength(fields& f, exercise_entry& e);
/// A held contraction says something of a load only where the carrier moves along its force.
void check_isometric(fields& f, const evidence::exercise_row& row);
/// A share needs something that it is a share of.
void check_share(fields& f, const exercise_entry& e);

}    // namespace bfr::read
