// SPDX-License-Identifier: MIT
//
// The answer of a calculator before it has a form: sentences and a small table for people, members
// for programs. `render` turns it into bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bfr {

struct datum;
struct member;

/// A whole number of 1/10^places.
struct figure {
    std::int64_t count = 0;
    int places = 0;
};

/// A JSON value; std::monostate is null.
struct datum {
    std::variant<std::monostate, bool, figure, std::string, std::vector<datum>, std::vector<member>>
        is;
};

struct member {
    std::string_view key;    ///< ours: no character to be escaped
    datum value;
};

/// One line, or one paragraph that is wrapped to the page.
struct answer_line {
    std::string words;
    std::size_t indent = 0;    ///< columns before the lines after the first
    bool is_table = false;     ///< stands as it is; at most 80 columns
};

struct answer {
    std::string_view schema;    ///< "bfr-load/1"; the first member
    std::vector<member> members;
    std::vector<answer_line> lines;
    /// There is no such number: refused, infeasible. The program ends with 1.
    bool is_no = false;
};

}    // namespace bfr
