// SPDX-License-Identifier: MIT
//
// What is typed behind `bfr time`: the sets of an exercise, a tempo, a rest.
#pragma once

#include <bfr/read.hpp>

#include <string_view>
#include <vector>

namespace bfr::read {

/// The sets of one exercise, as typed.
struct typed_exercise {
    std::vector<int> reps;      ///< set by set; empty where `to_failure`
    bool to_failure = false;    ///< "4xfailure", "30-15-15-amrap": how many is not known before
};

/// "30-15-15-15", "3x15", "12": 1 to 1000 repetitions a set, 1 to 20 sets.
[[nodiscard]] reading<typed_exercise> parse_typed_exercise(std::string_view text);

/// Tenths of a second.
struct typed_tempo {
    int up = 0, hold = 0, down = 0;
};

/// "2-0-2", "1.5-0-1.5": seconds up, hold and down, each at most 60 with one decimal, not all 0.
[[nodiscard]] reading<typed_tempo> parse_tempo(std::string_view text);
/// "30s", "1 min": whole, 1 s to 30 min; a bare number is misread.
[[nodiscard]] reading<duration> parse_rest(std::string_view text);

}    // namespace bfr::read
