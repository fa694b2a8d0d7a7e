// SPDX-License-Identifier: MIT
#include "fields.hpp"

#include <bfr/evidence.hpp>

#include <fmt/core.h>

namespace bfr::explain {
namespace {

void add_part(std::string& to, std::string_view part)
{
    if (part.empty()) return;
    if (!to.empty()) to += to.back() == '.' ? " " : ". ";
    to += part;
}

/// "Abe T, et al. Int J KAATSU Train Res 1: 6-12. 2005. doi 10.3806/..."
std::string publication(const evidence::source_row& row)
{
    std::string words;
    add_part(words, row.authors);
    add_part(words, row.title);
    add_part(words, row.journal);
    if (row.year > 0) add_part(words, fmt::format("{}", row.year));
    if (!row.doi.empty()) add_part(words, fmt::format("doi {}", row.doi.view()));
    if (!words.empty() && words.back() != '.') words += '.';
    return words;
}

std::string where_checked(const evidence::source_row& row)
{
    switch (row.how) {
    case checked::source:
        return row.where.empty() ? "Seen." : fmt::format("Seen: {}.", row.where.view());
    case checked::secondary:
        return row.where.empty() ? "Quoted by others, not seen."
                                 : fmt::format("Quoted by others, not seen: {}.", row.where.view());
    case checked::unconfirmed: return "Recalled, still to be confirmed.";
    case checked::project: break;
    }
    return {};
}

}    // namespace

void add_field(report_section& to, std::string_view name, std::string words)
{
    if (!words.empty()) to.fields.push_back({std::string{name}, {std::move(words)}});
}

void add_field(report_section& to, std::string_view name, std::vector<std::string> words)
{
    if (!words.empty()) to.fields.push_back({std::string{name}, std::move(words)});
}

report_section sources_section(std::span<const std::uint16_t> sources)
{
    report_section section;
    section.headline = sources.size() == 0   ? "No source: chosen by this project"
                       : sources.size() == 1 ? "Source"
                                             : "Sources";
    const auto table = evidence::sources();
    for (const auto at : sources) {
        const auto row = table[at];
        std::vector<std::string> words;
        for (auto each : {publication(row), where_checked(row), std::string{row.note.view()}}) {
            if (!each.empty()) words.push_back(std::move(each));
        }
        add_field(section, row.id, std::move(words));
    }
    return section;
}

}    // namespace bfr::explain
