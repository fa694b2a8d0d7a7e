// SPDX-License-Identifier: MIT
//
// A report as Markdown (CommonMark), a page to hand on: headings, one numbered list through the
// whole page, and what is to be copied as a block of code. No HTML, and no mark in a text means
// anything.
#include <bfr/render.hpp>

#include "letters.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace bfr::render {
namespace {

bool is_digit(char c) { return '0' <= c && c <= '9'; }

/// Whether a letter means something anywhere in a line. A dash and the like do only at its start.
bool is_mark(char c)
{
    constexpr std::string_view marks = "\\`*_[]<>&|~#$";
    return marks.find(c) != std::string_view::npos;
}

/// Text that is printed as it stands, also at the start of a line.
std::string escaped(std::string_view foreign)
{
    const auto text = shown(foreign);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool starts_list = i == 0 && (c == '-' || c == '+' || c == '=');
        const bool ends_number =
            i > 0 && (c == '.' || c == ')') &&
            std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(i), is_digit);
        if (is_mark(c) || starts_list || ends_number) out += '\\';
        out += c;
    }
    return out;
}

/// An id as code, where it is one of ours.
std::string code(std::string_view id)
{
    const bool plain = std::ranges::all_of(
        id, [](char c) { return ('a' <= c && c <= 'z') || is_digit(c) || c == '-'; });
    return plain ? fmt::format("`{}`", id) : escaped(id);
}

class markdown_writer {
  public:
    std::string write(const document& page)
    {
        out_ = fmt::format("# {}{}\n", escaped(page.title),
                           page.verdict.empty() ? "" : ": " + escaped(page.verdict));
        if (!page.aside.empty()) paragraph(page.aside);
        for (const auto& words : page.opening) paragraph(words);
        for (const auto& one : page.sections) section(one);
        if (!page.closing.empty() && !page.sections.empty()) out_ += "\n---\n";
        for (const auto& words : page.closing) paragraph(words);
        return std::move(out_);
    }

  private:
    void paragraph(std::string_view words) { out_ += fmt::format("\n{}\n", escaped(words)); }

    void section(const report_section& one)
    {
        if (!one.label.empty())
            out_ += fmt::format("\n## {}: {}\n", escaped(one.label), escaped(one.headline));
        else if (!one.headline.empty())
            out_ += fmt::format("\n## {}\n", escaped(one.headline));
        if (!one.entries.empty()) out_ += '\n';
        for (const auto& each : one.entries) entry(each);
        if (!one.fields.empty()) out_ += '\n';
        for (const auto& each : one.fields) field(each);
        for (const auto& words : one.paragraphs) paragraph(words);
        if (one.to_copy.empty()) return;
        out_ += "\n```toml\n";
        for (const auto& line : one.to_copy) out_ += shown(line) + '\n';
        out_ += "```\n";
    }

    void entry(const report_entry& one)
    {
        const auto number = fmt::format("{}. ", ++number_);
        out_ += fmt::format("{}**{}**", number, escaped(one.words));
        if (!one.id.empty())
            out_ += fmt::format(" ({}{}{})", code(one.id), one.place.empty() ? "" : ", ",
                                escaped(one.place));
        out_ += '\n';
        for (const auto& line : one.below)
            out_ += fmt::format("{}- {}\n", std::string(number.size(), ' '), escaped(line));
    }

    void field(const report_field& one)
    {
        if (one.words.size() == 1) {
            out_ += fmt::format("- **{}**: {}\n", escaped(one.name), escaped(one.words.front()));
            return;
        }
        out_ += fmt::format("- **{}**:\n", escaped(one.name));
        for (const auto& words : one.words) out_ += fmt::format("  - {}\n", escaped(words));
    }

    std::string out_;
    int number_ = 0;
};

}    // namespace

std::string document_as_markdown(const document& page, const looks& how)
{
    const auto written = markdown_writer{}.write(page);
    return how.ascii ? in_ascii(written) : written;
}

}    // namespace bfr::render
