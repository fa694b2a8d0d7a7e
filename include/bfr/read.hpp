// SPDX-License-Identifier: MIT
//
// From text to model: quantities, rep sets and profiles. Every reader reports all problems it finds
// to a sink, each at its place, and returns nothing when there was an error.
#pragma once

#include <bfr/profile.hpp>
#include <bfr/text.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace bfr::read {

/// What a quantity text may be wrong in, in words for a message and its cure.
struct misread {
    std::string what;         ///< `"60 kg 5 lb" holds two units`
    std::string help;         ///< `write one unit, e.g. "60 kg"`
    std::string_view code;    ///< "E023"
};

/// A quantity or why it is none. Numbers are strict: ASCII digits and a point, no sign but a
/// leading
/// '-', no exponent, no octal, no locale; decimals beyond the finest unit are rounded to it.
template <class T>
struct reading {
    std::optional<T> value;
    misread problem;
    bool in_pounds = false;    ///< the unit was lb
};

/// "60 kg", "60kg", "132.5 lb"; a bare number takes `bare` (kg or lb), and is misread without it.
[[nodiscard]] reading<mass> parse_mass(std::string_view text, std::optional<unit_system> bare);
/// "168 cm", "1.68 m", "66 in", "5 ft 6 in"; bare: cm or in.
[[nodiscard]] reading<length> parse_length(std::string_view text, std::optional<unit_system> bare);
/// "196 mmHg", "26.1 kPa" (1 kPa = 7.50062 mmHg, nearest 0.01 mmHg); bare: mmHg.
[[nodiscard]] reading<pressure> parse_pressure(std::string_view text,
                                               std::optional<unit_system> bare);
/// "30 s", "2 min": whole numbers; a bare number is misread.
[[nodiscard]] reading<duration> parse_duration(std::string_view text);
/// "420 N"; a bare number is misread.
[[nodiscard]] reading<force> parse_force(std::string_view text);
/// "30 %", "27.5 %": permille; a bare number is misread.
[[nodiscard]] reading<std::int64_t> parse_percent(std::string_view text);
/// "140 kg x 8", "140kgx8", "60 kg x 10 @8.5" (effort 5 to 10 in half steps).
[[nodiscard]] reading<rep_set> parse_rep_set(std::string_view text,
                                             std::optional<unit_system> bare);

/// A profile from TOML, format 1. Checks syntax, keys, types, units, ids and what can be said of a
/// value alone or of two that must agree; whether the person may train is for `screen`.
/// @param today  no past event may lie after it
/// @param out    receives every problem, in file order
/// @return nothing when there was an error; warnings alone leave a profile
[[nodiscard]] std::optional<profile> parse_profile(const text::source& from, date today,
                                                   text::sink& out);

}    // namespace bfr::read
