// SPDX-License-Identifier: MIT
//
// A report for a terminal of at least 80 columns: ids and lines of entries in columns of their own,
// names of fields beside their words.
#include <bfr/render.hpp>

#include "letters.hpp"
#include "page.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace bfr::render {
namespace {

constexpr std::size_t words_column = 5;
constexpr std::size_t label_column = 7;
constexpr std::size_t usual_id_column = 51;
constexpr std::size_t narrowest_words = 30;
constexpr std::size_t field_indent = 2;
constexpr std::size_t widest_name = 16;

style style_of(tone how)
{
    switch (how) {
    case tone::plain: return style::plain;
    case tone::strong: return style::strong;
    case tone::alarm: return style::alarm;
    }
    return style::plain;
}

class text_writer {
  public:
    explicit text_writer(const looks& how) : out_(how) {}

    std::string write(const document& page)
    {
        title(page);
        for (const auto& words : page.opening) out_.paragraph(flowing(words));
        for (const auto& one : page.sections) section(one);
        if (!page.closing.empty()) out_.blank();
        for (const auto& words : page.closing) out_.paragraph(flowing(words));
        return out_.finished();
    }

  private:
    /// What stands at the right ends here: some terminals turn at the last column.
    [[nodiscard]] std::size_t right_end() const { return out_.how().width - 1; }

    void title(const document& page)
    {
        const auto name = shown(page.title) + (page.verdict.empty() ? "" : ": ");
        const auto verdict = shown(page.verdict);
        if (columns_of(name) + columns_of(verdict) <= right_end())
            out_.put(name, style::strong).put(verdict, style_of(page.verdict_tone));
        else
            out_.paragraph(flowing(name + verdict), 0, field_indent);
        const auto aside = shown(page.aside);
        const auto wide = columns_of(aside);
        if (!aside.empty() && out_.column() + 2 + wide > right_end()) out_.end_line();
        if (aside.empty()) {
            if (out_.column() > 0) out_.end_line();
        } else if (wide <= right_end()) {
            out_.at(right_end() - wide).put(aside).end_line();
        } else {
            out_.paragraph(aside);
        }
    }

    void head(const report_section& one)
    {
        if (!one.label.empty()) {
            out_.put(shown(one.label), style_of(one.how)).at(label_column);
            out_.paragraph(flowing(one.headline), label_column, label_column);
        } else if (!one.headline.empty()) {
            out_.put(shown(one.headline), style::strong).end_line();
        }
    }

    void section(const report_section& one)
    {
        out_.blank();
        head(one);
        const auto indent = one.label.empty() ? field_indent : words_column;
        entries(one.entries);
        fields(one.fields, indent);
        for (const auto& words : one.paragraphs) out_.paragraph(flowing(words), indent, indent);
        for (const auto& line : one.to_copy) {
            if (line.empty())
                out_.blank();
            else
                out_.at(indent).put(shown(line)).end_line();
        }
    }

    void entries(const std::vector<report_entry>& all)
    {
        std::size_t id_wide = 0;
        std::size_t place_wide = 0;
        for (const auto& e : all) {
            id_wide = std::max(id_wide, columns_of(shown(e.id)));
            place_wide = std::max(place_wide, columns_of(shown(e.place)));
        }
        const auto right = id_wide + place_wide + 2;
        const auto end = right_end();
        const bool fits = words_column + narrowest_words + 2 + right <= end;
        for (const auto& e : all) entry(e, fits ? std::min(usual_id_column, end - right) : 0);
    }

    /// @param id_column  0: id and line have no room beside the words and stand below
    void entry(const report_entry& one, std::size_t id_column)
    {
        const auto end = right_end();
        const auto room = (id_column > 0 ? id_column - 2 : end) - words_column;
        const auto id = shown(one.id);
        const auto place = shown(one.place);
        out_.put(fmt::format("{:>3}", ++number_));
        bool first = true;
        for (const auto& line : wrapped(flowing(one.words), room, room)) {
            out_.at(words_column).put(line);
            if (first && id_column > 0)
                out_.at(id_column).put(id).at(end - columns_of(place)).put(place);
            out_.end_line();
            first = false;
        }
        if (id_column == 0) out_.paragraph(id + "  " + place, words_column, words_column);
        for (const auto& line : one.below)
            out_.paragraph(flowing(line), words_column, words_column + 2);
    }

    void fields(const std::vector<report_field>& all, std::size_t indent)
    {
        std::size_t name_wide = 0;
        for (const auto& f : all) {
            const auto wide = columns_of(shown(f.name));
            if (wide <= widest_name) name_wide = std::max(name_wide, wide);
        }
        const auto column = indent + (name_wide == 0 ? field_indent : name_wide + 2);
        for (const auto& f : all) field(f, indent, column);
    }

    /// A name that has no room in its column stands in a line of its own.
    void field(const report_field& one, std::size_t indent, std::size_t column)
    {
        out_.at(indent).put(shown(one.name));
        if (out_.column() + 2 > column) out_.end_line();
        for (const auto& words : one.words) {
            out_.at(column);
            out_.paragraph(flowing(words), column, column + 2);
        }
    }

    page out_;
    int number_ = 0;
};

}    // namespace

std::string document_as_text(const document& page, const looks& how)
{
    return text_writer{how}.write(page);
}

}    // namespace bfr::render
