// SPDX-License-Identifier: MIT
#include "toml.hpp"

#include "codes.hpp"
#include "number.hpp"

// NOLINTBEGIN(cppcoreguidelines-macro-usage): the library is set up by macros
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 1    // an error costs once what checking after every letter costs always
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ENABLE_UNRELEASED_FEATURES 0
// NOLINTEND(cppcoreguidelines-macro-usage)
#include <toml++/toml.h>

#include <algorithm>
#include <fmt/core.h>
#include <utility>

namespace bfr::read {
namespace {

/// Turns the library's tree into ours: strings are moved, places become byte columns.
class conversion {
  public:
    conversion(const text::source& from, const let_in& passed)
        : from_(from), bytes_are_columns_(passed.ascii)
    {}

    /// @param out  a new node; filled in place, moving finished ones costs as much as reading them
    void fill(node& out, toml::node& value) const
    {
        out.where = place_of(value.source());
        if (auto* table = value.as_table()) {
            out.is = node::type::table;
            out.entries.reserve(table->size());
            for (auto&& [key, inner] : *table) {
                auto& added = out.entries.emplace_back();
                added.key = key.str();
                added.where = place_of(key.source());
                fill(added.value, inner);
            }
        } else if (auto* array = value.as_array()) {
            out.is = node::type::list;
            out.items.reserve(array->size());
            for (auto&& inner : *array) fill(out.items.emplace_back(), inner);
        } else if (auto* string = value.as_string()) {
            out.is = node::type::text;
            out.written = std::move(string->get());
        } else if (value.is_boolean()) {
            out.is = node::type::boolean;
            out.written = value.as_boolean()->get() ? "true" : "false";
        } else {
            const auto word = word_at(from_.line(out.where.line), out.where.column - 1);
            const bool quoted = word.starts_with('"') || word.starts_with('\'');
            out.is = quoted ? node::type::text : node::type::bare;
            out.written = quoted ? word.substr(1, word.size() - 2) : word;
            out.where.length = static_cast<std::uint32_t>(word.size());
        }
    }

    text::place place_of(const toml::source_region& region) const
    {
        const bool one_line = region.end.line == region.begin.line;
        if (bytes_are_columns_ && one_line) {
            return {region.begin.line, region.begin.column,
                    region.end.column - region.begin.column};
        }
        const auto line = from_.line(region.begin.line);
        const auto begin = byte_column(line, region.begin);
        const auto end = one_line ? byte_column(line, region.end) : line.size() + 1;
        return {region.begin.line, static_cast<std::uint32_t>(begin),
                static_cast<std::uint32_t>(std::max(end, begin) - begin)};
    }

  private:
    /// The library counts characters, and none for the byte order mark.
    std::size_t byte_column(std::string_view line, toml::source_position at) const
    {
        if (bytes_are_columns_) return at.column;
        std::size_t i =
            at.line == 1 && line.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
        for (auto characters = at.column; characters > 1 && i < line.size(); --characters) {
            for (++i; i < line.size() && (static_cast<unsigned char>(line[i]) & 0xC0U) == 0x80U;)
                ++i;
        }
        return i + 1;
    }

    const text::source& from_;
    bool bytes_are_columns_;
};

/// A key or table that is given twice: the library points behind it and speaks of types, which may
/// be those of the zeros that stand for values.
void report_twice(std::string_view said, text::place where, std::string_view line, report& out)
{
    const auto begin = std::min(line.find_first_not_of(" \t"), line.size());
    const bool header = line.substr(begin).starts_with('[');
    auto key = line.substr(begin);
    key = trimmed(key.substr(0, key.find_first_of(header ? "#\r" : "=#\r")));

    const auto quote = said.find('\'');
    const auto name = quote == std::string_view::npos
                          ? key
                          : said.substr(quote + 1, said.rfind('\'') - quote - 1);
    if (header || key == name) {
        where.column = static_cast<std::uint32_t>(begin + 1);
        where.length = static_cast<std::uint32_t>(key.size());
    }
    out.error(codes::syntax, where,
              fmt::format("not TOML: {} is given twice", cited(header ? key : name)));
}

/// What the library says, as one who reads the source must hear it: "Error while parsing key: ..."
/// says less in its first half than the line that is shown, and `0` may stand for what is written.
void report_syntax(std::string_view said, text::place where, const text::source& from, report& out)
{
    const auto line = from.line(where.line);
    if (said.find("cannot redefine existing ") != std::string_view::npos) {
        return report_twice(said, where, line, out);
    }
    if (said.starts_with("Error while parsing ")) {
        const auto colon = said.find(": ");
        said.remove_prefix(colon == std::string_view::npos ? 0 : colon + 2);
    }
    auto message = fmt::format("not TOML: {}", said);
    constexpr std::string_view zero = ", saw '0'";
    const auto word = word_at(line, where.column - 1);
    if (message.ends_with(zero) && !word.empty()) {
        message.resize(message.size() - zero.size());
        message += fmt::format(", saw {}", cited(word));
        where.length = static_cast<std::uint32_t>(word.size());
    }
    out.error(codes::syntax, where, std::move(message));
}

}    // namespace

std::optional<node> parse_toml(const text::source& from, const let_in& passed, report& out)
{
    const conversion converted{from, passed};
    try {
        auto table = toml::parse(std::string_view{passed.text});
        if (!passed.cut) {
            std::optional<node> tree{std::in_place};
            converted.fill(*tree, table);
            return tree;
        }
        out.error(codes::syntax, *passed.cut, "not TOML: this cannot stand here");
    } catch (const toml::parse_error& problem) {
        auto where = converted.place_of(problem.source());
        if (passed.cut && passed.cut->line == where.line) where = *passed.cut;
        where.length = std::max(where.length, std::uint32_t{1});
        report_syntax(problem.description(), where, from, out);
    }
    return std::nullopt;
}

}    // namespace bfr::read
