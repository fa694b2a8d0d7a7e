// SPDX-License-Identifier: MIT
//
// The answer of `bfr time`.
#pragma once

#include <bfr/answer.hpp>
#include <bfr/calc.hpp>

#include <optional>
#include <string>
#include <vector>

namespace bfr::desk {

/// One exercise as asked for.
struct time_asked {
    std::string as_typed;
    std::vector<int> reps;    ///< empty: to failure, and there is no time
};

/// Tenths of a second.
struct tempo_asked {
    int up = 0, hold = 0, down = 0;
};

struct time_question {
    std::vector<time_asked> exercises;    ///< of one session, in order
    std::optional<tempo_asked> tempo;     ///< otherwise that of the scheme, or 2-0-2
    std::optional<duration> rest;         ///< otherwise that of the scheme
    bool deflate = false;                 ///< the cuff is let down in every rest
};

/// Whether a rest must be said for these sets: more than one set, and no scheme has them.
[[nodiscard]] bool needs_rest(const std::vector<int>& reps);

/// The times of a session against the limits; or why there are none. Schema bfr-time/1. The cuff
/// counts as on in the rests unless `deflate`, also where a scheme lets it down: never too short.
/// @pre no exercise needs a rest where none was given. See calc::time_of_session.
[[nodiscard]] answer time_answer(const time_question& asked);

}    // namespace bfr::desk
