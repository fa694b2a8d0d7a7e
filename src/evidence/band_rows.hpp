// SPDX-License-Identifier: MIT
//
// Elastic bands of one maker, lightest first. A band is an ordinal load: steered by repetitions and
// effort, never by a percentage. how speaks of the forces by which they are ordered.
#pragma once

#include "named.hpp"

#include <bfr/evidence.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr band_row band_rows[] = {
    {.id = "band-tan", .colour = "tan", .order = 1, .how = checked::secondary,
     .sources = from("theraband-retail")},
    {.id = "band-yellow", .colour = "yellow", .order = 2, .how = checked::secondary,
     .sources = from("theraband-retail")},
    {.id = "band-red", .colour = "red", .order = 3, .how = checked::secondary,
     .sources = from("theraband-retail", "theraband-maker"),
     .note = "3.7 lbf is on the maker's page too; 5.5 lbf only on retailer pages."},
    {.id = "band-green", .colour = "green", .order = 4, .how = checked::source,
     .sources = from("theraband-retail", "theraband-maker")},
    {.id = "band-blue", .colour = "blue", .order = 5, .how = checked::secondary,
     .sources = from("theraband-retail")},
    {.id = "band-black", .colour = "black", .order = 6, .how = checked::secondary,
     .sources = from("theraband-retail")},
    {.id = "band-silver", .colour = "silver", .order = 7, .how = checked::secondary,
     .sources = from("theraband-retail")},
    {.id = "band-gold", .colour = "gold", .order = 8, .how = checked::secondary,
     .sources = from("theraband-retail")},
};

}    // namespace bfr::evidence
