// SPDX-License-Identifier: MIT
//
// Packs a table while compiling: the texts of all rows one after the other in one array of char,
// and the rows with offsets in place of pointers. Nothing is left to relocate at the start.
//
// The rows are plain arrays with their type spelled out: clang-tidy 14 dies on deducing a class
// template from more than 256 of them.
#pragma once

#include <bfr/evidence.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace bfr::evidence {

template <class Row, std::size_t Rows, std::size_t Bytes>
struct packed {
    std::array<Row, Rows> rows{};
    std::array<char, Bytes> text{};
    [[nodiscard]] constexpr table<Row> view() const { return {text.data(), rows.data(), Rows}; }
};

/// Length of the texts of all rows together.
template <class Row, std::size_t Rows>
// NOLINTNEXTLINE(modernize-avoid-c-arrays): see above
[[nodiscard]] consteval std::size_t text_bytes(const Row (&rows)[Rows])
{
    std::size_t bytes = 0;
    for (auto row : rows) {
        row.each_text([&bytes](const words& w) { bytes += w.size(); });
    }
    return bytes;
}

/// @tparam Bytes  text_bytes(rows)
template <std::size_t Bytes, class Row, std::size_t Rows>
// NOLINTNEXTLINE(modernize-avoid-c-arrays): see above
[[nodiscard]] consteval packed<Row, Rows, Bytes> pack(const Row (&rows)[Rows])
{
    packed<Row, Rows, Bytes> table;
    std::uint32_t end = 0;
    for (std::size_t i = 0; i < Rows; ++i) {
        table.rows[i] = rows[i];
        table.rows[i].each_text([&table, &end](words& w) {
            const auto begin = end;
            for (const char c : w.view()) table.text[end++] = c;
            w = words{nullptr, begin, w.size()};
        });
    }
    return table;
}

}    // namespace bfr::evidence
