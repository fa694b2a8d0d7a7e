// SPDX-License-Identifier: MIT
//
// What a text must pass before the TOML library sees it.
#pragma once

#include "report.hpp"

#include <bfr/text.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace bfr::read {

/// A text that is safe to parse, line by line the source without its byte order mark, but:
/// - comments are left out, and every number, date and text without escapes stands as `0`. These
/// are
///   taken from the source (word_at) and read by ourselves, digit by digit. So `1e400`, `nan`,
///   `010` and 2026-02-30 are errors at their place among all others, not the end of the reading;
///   and the library, which takes some hundred instructions for a byte, is left with keys and
///   tables;
/// - it ends with the first byte that TOML cannot mean.
/// All that the library still places stands in the column in which it stands in the source.
struct let_in {
    std::string text;
    std::optional<text::place> cut;    ///< why it ends early: on this line must be an error
    bool ascii = true;
};

/// Refuses what is too large, no UTF-8 or nested too deeply, and names the slips that are ours to
/// name: quantities and words without quotes, tables without a name, texts without an end.
/// @return nothing when there was an error
[[nodiscard]] std::optional<let_in> pass_gate(const text::source& from, report& out);

/// The number, date or quoted text that begins at a byte of a line, quotes included.
[[nodiscard]] std::string_view word_at(std::string_view line, std::size_t begin);

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}    // namespace bfr::read
