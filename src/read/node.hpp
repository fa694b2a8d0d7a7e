// SPDX-License-Identifier: MIT
//
// What stands in a profile before it means anything: tables, lists and values with their places.
#pragma once

#include <bfr/text.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::read {

struct entry;

struct node {
    enum class type : std::uint8_t {
        table,
        list,
        text,    ///< in quotes, escapes resolved
        bare,    ///< a number or a date, as it was written
        boolean,
    };
    type is = type::table;
    text::place where;             ///< of the value; of the header for [tables]
    std::string written;           ///< text, bare, boolean
    std::vector<entry> entries;    ///< of a table, in the order of the alphabet
    std::vector<node> items;       ///< of a list
};

struct entry {
    std::string key;
    text::place where;    ///< of the key
    node value;
};

}    // namespace bfr::read
