// SPDX-License-Identifier: MIT
//
// The answer of `bfr 1rm`.
#pragma once

#include <bfr/answer.hpp>
#include <bfr/calc.hpp>

#include <string>

namespace bfr::desk {

enum class rep_maxes : std::uint8_t { none, one, all };

struct one_rm_question {
    rep_set done;
    bool in_pounds = false;    ///< unit in, unit out
    calc::one_rm_wish wish;    ///< ids that exist
    rep_maxes also = rep_maxes::none;
    int reps = 0;    ///< where `one`
};

/// The 1RM behind a set, how far to trust it, and the loads of the window that follow from it; or
/// why there is none. Schema bfr-1rm/1; masses in kg. See calc::one_rm_of.
[[nodiscard]] answer one_rm_answer(const one_rm_question& asked);

}    // namespace bfr::desk
