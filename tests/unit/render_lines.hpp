// SPDX-License-Identifier: MIT
//
// What every text for a terminal must keep.
#pragma once

#include "render/letters.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sample {

inline std::vector<std::string> lines_of(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

inline std::size_t widest(std::string_view text)
{
    std::size_t columns = 0;
    for (const auto& line : lines_of(text))
        columns = std::max(columns, bfr::render::columns_of(line));
    return columns;
}

inline bool any_trailing_space(std::string_view text)
{
    return text.find(" \n") != std::string_view::npos || text.ends_with(' ');
}

inline bool all_ascii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The text without the sequences that set a style.
inline std::string without_styles(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        if (text.front() == '\x1b')
            text.remove_prefix(text.find('m'));
        else
            plain += text.front();
        text.remove_prefix(1);
    }
    return plain;
}

}    // namespace sample
