// SPDX-License-Identifier: MIT
//
// What an elastic band pulls at twice and three times its length. How well each was checked stands
// with the band itself (band_rows.hpp); kgf is reckoned from the printed lbf.
#pragma once

#include "named.hpp"

#include <bfr/evidence_equipment.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr band_force_row band_force_rows[] = {
    {.id = "band-tan", .brand = "Thera-Band", .at_100_tenths_lbf = 24, .at_200_tenths_lbf = 34,
     .at_100_hundredths_kgf = 109, .at_200_hundredths_kgf = 154},
    {.id = "band-yellow", .brand = "Thera-Band", .at_100_tenths_lbf = 30, .at_200_tenths_lbf = 43,
     .at_100_hundredths_kgf = 136, .at_200_hundredths_kgf = 195},
    {.id = "band-red", .brand = "Thera-Band", .at_100_tenths_lbf = 37, .at_200_tenths_lbf = 55,
     .at_100_hundredths_kgf = 168, .at_200_hundredths_kgf = 249},
    {.id = "band-green", .brand = "Thera-Band", .at_100_tenths_lbf = 46, .at_200_tenths_lbf = 67,
     .at_100_hundredths_kgf = 209, .at_200_hundredths_kgf = 304},
    {.id = "band-blue", .brand = "Thera-Band", .at_100_tenths_lbf = 58, .at_200_tenths_lbf = 86,
     .at_100_hundredths_kgf = 263, .at_200_hundredths_kgf = 390},
    {.id = "band-black", .brand = "Thera-Band", .at_100_tenths_lbf = 73, .at_200_tenths_lbf = 102,
     .at_100_hundredths_kgf = 331, .at_200_hundredths_kgf = 463},
    {.id = "band-silver", .brand = "Thera-Band", .at_100_tenths_lbf = 102, .at_200_tenths_lbf = 153,
     .at_100_hundredths_kgf = 463, .at_200_hundredths_kgf = 694},
    {.id = "band-gold", .brand = "Thera-Band", .at_100_tenths_lbf = 142, .at_200_tenths_lbf = 213,
     .at_100_hundredths_kgf = 644, .at_200_hundredths_kgf = 966},
};

}    // namespace bfr::evidence
