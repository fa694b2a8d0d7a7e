// SPDX-License-Identifier: MIT
//
// What the checks of the tables have in common. All of it happens while compiling.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>

#include <bfr/evidence.hpp>

namespace bfr::evidence::check {

/// True where `good` holds for each row of a table.
template <class Row, std::size_t Rows, class Predicate>
// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
[[nodiscard]] consteval bool each(const Row (&rows)[Rows], Predicate good)
{
    return std::ranges::all_of(rows, good);
}

template <class Row, std::size_t Rows>
// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
[[nodiscard]] constexpr bool has(const Row (&rows)[Rows], std::string_view id)
{
    return std::ranges::any_of(rows, [id](const Row& row) { return row.id.view() == id; });
}

/// Every row has an id, and no two the same.
template <class Row, std::size_t Rows>
// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
[[nodiscard]] consteval bool ids_are_unique(const Row (&rows)[Rows])
{
    for (std::size_t i = 0; i < Rows; ++i) {
        if (rows[i].id.empty()) return false;
        for (std::size_t j = 0; j < i; ++j) {
            if (rows[i].id.size() == rows[j].id.size() && rows[i].id.view() == rows[j].id.view()) {
                return false;
            }
        }
    }
    return true;
}

/// The ids that evidence_ids.hpp knows are those of the rows, in their order.
template <class Row, std::size_t Rows, std::size_t Ids>
// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
[[nodiscard]] consteval bool ids_agree(const Row (&rows)[Rows], const std::string_view (&ids)[Ids])
{
    return std::ranges::equal(rows, ids, {}, [](const Row& row) { return row.id.view(); });
}

[[nodiscard]] constexpr bool one_of(std::string_view word,
                                    std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

/// True where `good` holds for each word of a list that is separated by single spaces.
template <class Predicate>
[[nodiscard]] constexpr bool each_word(std::string_view list, Predicate good)
{
    while (!list.empty()) {
        const auto end = list.find(' ');
        if (!good(list.substr(0, end))) return false;
        if (end == std::string_view::npos) return true;
        list.remove_prefix(end + 1);
    }
    return true;
}

}    // namespace bfr::evidence::check
