// SPDX-License-Identifier: MIT
//
// Asking somebody at a terminal: questions go to stderr, answers come line by line from stdin.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bfr::cli {

/// Whether somebody sits at the standard input.
[[nodiscard]] bool somebody_is_there();

/// The next line without its end; nothing at the end of the input (Ctrl-D). What was typed before
/// the end, without Enter, is no answer.
[[nodiscard]] std::optional<std::string> next_line();

/// Adds words that are broken at `width`; all but the first line begin with `indent` blanks.
void add_folded(std::string& out, std::size_t width, std::size_t indent, std::string_view words);

}    // namespace bfr::cli
