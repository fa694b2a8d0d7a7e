// SPDX-License-Identifier: MIT
//
// Changes of bytes in a text, and the new value of a list that stands in it.
#pragma once

#include "node.hpp"
#include "statements.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bfr::read {

/// In place of the bytes `at` come others.
struct edit {
    extent at;
    std::string with;
};

/// Edits that were made for the same place follow each other as they stand in `edits`.
[[nodiscard]] std::string with_edits(std::string_view text, std::vector<edit> edits);

/// One item that a list has to hold.
struct wanted_item {
    std::string id;
    std::string written;    ///< as TOML
};

/// A list as it stands in the text.
struct standing_list {
    extent value;                ///< with its brackets
    const node* read;            ///< the same as a tree
    bool on_one_line = false;    ///< it has to stay on one line: it is part of an inline table
};

/// How an item of a list is written by us: what it must equal to be left as it is.
using writer = std::string (*)(const node&);

[[nodiscard]] std::string_view line_end_at(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t line_begin(std::string_view text, std::size_t at);
/// Where the line ends, before its line end.
[[nodiscard]] std::size_t line_end(std::string_view text, std::size_t at);
/// The blanks that a line begins with. @param at  some byte of the line
[[nodiscard]] std::string_view indent_at(std::string_view text, std::size_t at);

/// A list in our own layout: on one line while it fits, otherwise an item a line.
/// @param column  where its bracket stands
[[nodiscard]] std::string written_list(const std::vector<wanted_item>& items, std::size_t column,
                                       std::string_view indent, std::string_view line_end,
                                       bool on_one_line);

/// The edits that make a list hold just these items. A list without comments is written anew; in
/// one with comments only items change, and every comment stays where it is.
/// @return false where the text does not go on as expected
[[nodiscard]] bool edit_list(std::string_view text, const standing_list& list,
                             const std::vector<wanted_item>& wanted, writer as_written,
                             std::vector<edit>& edits);

}    // namespace bfr::read
