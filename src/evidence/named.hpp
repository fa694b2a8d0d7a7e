// SPDX-License-Identifier: MIT
//
// How a row names rows of other tables: by id, looked up while compiling. An id that does not exist
// does not compile, and neither does a list that the row has no room for.
//
//     .sources = from("abe2005", "yang2022"), .effects = effects_named("cap-50", "measure-bp")
#pragma once

#include "gate_rows.hpp"
#include "muscle_rows.hpp"
#include "source_rows.hpp"

#include <bfr/evidence_ids.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bfr::evidence {

/// Positions on their way into a ref_list of any size that holds them.
template <std::size_t Count>
struct positions {
    std::array<std::uint16_t, Count> at{};
    template <std::size_t Room>
    // NOLINTNEXTLINE(google-explicit-constructor): a row takes it where it keeps a ref_list
    consteval operator ref_list<Room>() const
    {
        static_assert(Count <= Room, "more ids than the row has room for");
        ref_list<Room> list;
        for (const auto position : at) list.at[list.count++] = position;
        return list;
    }
};

/// @pre the rows are sorted by id
template <class Row, std::size_t Rows>
// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
[[nodiscard]] consteval std::uint16_t position_sorted(const Row (&rows)[Rows], std::string_view id)
{
    std::size_t low = 0;
    std::size_t high = Rows;
    while (low < high) {
        const auto middle = (low + high) / 2;
        if (rows[middle].id.view() < id) low = middle + 1;
        else high = middle;
    }
    if (low == Rows || rows[low].id.view() != id) throw "no row has this id";
    return static_cast<std::uint16_t>(low);
}

template <class... Id>
[[nodiscard]] consteval positions<sizeof...(Id)> from(const Id&... source)
{
    return {{position_sorted(source_rows, source)...}};
}

template <class Row, std::size_t Rows>
// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
[[nodiscard]] constexpr std::uint16_t position_in(const Row (&rows)[Rows], std::string_view id)
{
    for (std::size_t i = 0; i < Rows; ++i) {
        if (rows[i].id.view() == id) return static_cast<std::uint16_t>(i);
    }
    throw "no row has this id";
}

template <class... Id>
[[nodiscard]] consteval positions<sizeof...(Id)> muscles_named(const Id&... muscle)
{
    return {{position_in(muscle_rows, muscle)...}};
}

[[nodiscard]] consteval std::uint16_t gate_named(std::string_view gate)
{
    return position_in(gate_rows, gate);
}

template <class... Id>
[[nodiscard]] consteval positions<sizeof...(Id)> gates_named(const Id&... gate)
{
    return {{gate_named(gate)...}};
}

[[nodiscard]] consteval std::uint16_t condition_named(condition_ref condition)
{
    return condition.position();
}

template <class... Id>
[[nodiscard]] consteval positions<sizeof...(Id)> conditions_named(const Id&... condition)
{
    return {{condition_ref{condition}.position()...}};
}

template <class... Id>
[[nodiscard]] consteval positions<sizeof...(Id)> effects_named(const Id&... effect)
{
    return {{effect_ref{effect}.position()...}};
}

}    // namespace bfr::evidence
