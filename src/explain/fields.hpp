// SPDX-License-Identifier: MIT
//
// The fields that the reports about rules share.
#pragma once

#include "phrases.hpp"

#include <bfr/document.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::explain {

/// Adds a field; without words none.
void add_field(report_section& to, std::string_view name, std::string words);
void add_field(report_section& to, std::string_view name, std::vector<std::string> words);

/// "cap-40: Pressure at most 40 % ...", one a paragraph.
template <std::size_t N>
[[nodiscard]] std::vector<std::string> effect_lines(const evidence::ref_list<N>& effects)
{
    std::vector<std::string> lines;
    for (const auto at : effects) {
        const auto row = evidence::effects()[at];
        lines.push_back(std::string{row.id.view()} + ": " + std::string{row.text.view()});
    }
    return lines;
}

/// Each source with its publication, and how well it was checked.
[[nodiscard]] report_section sources_section(std::span<const std::uint16_t> sources);

}    // namespace bfr::explain
