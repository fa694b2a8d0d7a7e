// SPDX-License-Identifier: MIT
//
// What every answer of `bfr load` says of its question.
#pragma once

#include "members.hpp"

#include <bfr/desk_load.hpp>

#include <string>

namespace bfr::desk {

/// A bound in print, rounded inwards to 1/100: a neighbour never reads as if it lay inside.
[[nodiscard]] std::string least_words(mass one_rm, share_of_1rm share, bool in_pounds);
[[nodiscard]] std::string most_words(mass one_rm, share_of_1rm share, bool in_pounds);
/// "30 %", "27.5 %"
[[nodiscard]] std::string share_words(share_of_1rm share);
/// The shares between which a load may lie.
[[nodiscard]] share_of_1rm lowest(const calc::load_window& w);
[[nodiscard]] share_of_1rm highest(const calc::load_window& w);
/// "Asked: 50 %, cut to 40 % ..., 40 kg. Window: ..."
[[nodiscard]] std::string asked_words(const load_question& q, const calc::load_window& w);
/// The members that begin every object. @param of  of which the percentages are
void begin_members(answer& to, const load_question& q, const calc::load_window& w);

}    // namespace bfr::desk
