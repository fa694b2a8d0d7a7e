// SPDX-License-Identifier: MIT
//
// What is typed behind `bfr 1rm`: a set, repetitions that were left, repetitions that are wanted.
#pragma once

#include <bfr/read.hpp>

#include <string_view>

namespace bfr::read {

struct typed_set {
    rep_set done;
    bool says_effort = false;    ///< "@8" stood behind it
};

/// parse_rep_set without a bare number, for a weight of 0.1 to 600 kg.
[[nodiscard]] reading<typed_set> parse_typed_set(std::string_view text);
/// Repetitions left in reserve, "2" or "1.5", 0 to 5 in half steps. @return halves
[[nodiscard]] reading<int> parse_reserve(std::string_view text);
/// Repetitions wanted, 1 to `most`.
[[nodiscard]] reading<int> parse_reps_wanted(std::string_view text, int most);

}    // namespace bfr::read
