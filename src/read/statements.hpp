// SPDX-License-Identifier: MIT
//
// Where in a TOML text its headers, keys and values stand, byte by byte: what the library does not
// tell and an edit has to know. It judges nothing; the text was found to be TOML before.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::read {

/// Bytes [begin, end) of a text.
struct extent {
    std::size_t begin = 0, end = 0;
};

struct statement {
    enum class kind { header, list_header, pair };
    kind is = kind::pair;
    /// Of a header its own name, of a pair that of its table and then its key, part by part.
    std::vector<std::string> path;
    std::size_t table_parts = 0;    ///< of a pair: how many parts of the path are the table's
    extent whole;                   ///< from the first byte of the name to the last of the value
    extent value;                   ///< of a pair
};

struct layout {
    std::vector<statement> statements;
    std::vector<std::string_view> comments;    ///< all, those in lists too
};

/// @return nothing where the text does not go on as expected
[[nodiscard]] std::optional<layout> layout_of(std::string_view text);

/// The pairs between the braces of an inline table. @param table  with its braces
[[nodiscard]] std::optional<std::vector<statement>> pairs_of(std::string_view text, extent table);

struct list_item {
    extent value;
    std::optional<std::size_t> comma;    ///< the one behind it
};
struct list_layout {
    std::vector<list_item> items;
    bool has_comments = false;    ///< anywhere between the brackets
};
/// @param list  with its brackets
[[nodiscard]] std::optional<list_layout> items_of(std::string_view text, extent list);

}    // namespace bfr::read
