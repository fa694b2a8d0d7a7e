// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bfr::cli {

inline constexpr std::size_t page_width = 80;

/// Adds words and a line end; what does not fit into 80 columns goes on below, from `column` on.
/// @pre the last line of `out` is `column` wide
void add_wrapped(std::string& out, std::size_t column, std::string_view words);

}    // namespace bfr::cli
