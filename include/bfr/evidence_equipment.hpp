// SPDX-License-Identifier: MIT
//
// Equipment as it is sold and found (equipment.toml): bars, sets of plates, the forces of elastic
// bands, and what is said where no load is in reach. All of it may be replaced by the user's own.
#pragma once

#include <bfr/evidence.hpp>

#include <array>
#include <cstdint>

namespace bfr::evidence {

enum class equipment_role : std::uint8_t { listed, default_kg, default_lb };

struct bar_row {
    words id{}, name{};
    mass weight{};
    bool in_pounds = false;
    equipment_role role = equipment_role::listed;
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    template <class F> constexpr void each_text(F f) { f(id), f(name); }
};

/// One of each size, heaviest first.
struct plate_set_row {
    words id{};
    std::array<mass, 10> plates{};
    std::uint8_t plate_count = 0;
    bool in_pounds = false;
    equipment_role role = equipment_role::listed;
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(note); }
};

/// Force of the band whose id it has; lbf as printed by the maker or shops, kgf reckoned from it.
struct band_force_row {
    words id{}, brand{};
    int at_100_tenths_lbf = 0, at_200_tenths_lbf = 0;        ///< at that elongation in percent
    int at_100_hundredths_kgf = 0, at_200_hundredths_kgf = 0;
    template <class F> constexpr void each_text(F f) { f(id), f(brand); }
};

/// A rule in words: of bands, of loads that are out of reach, of the choice of plates, or of what
/// is easily counted wrongly.
struct equipment_rule_row {
    words id{}, text{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(text), f(note); }
};

/// load_out_of_reach.reduced-effect: under both of them less effect is to be expected.
struct reduced_effect {
    static constexpr share_of_1rm load_under = percent_of_1rm(25);
    static constexpr share_of_aop pressure_under = percent_of_aop(80);
};

[[nodiscard]] table<bar_row> bars();
[[nodiscard]] table<plate_set_row> plate_sets();
[[nodiscard]] table<band_force_row> band_forces();    ///< in the order of bands()
[[nodiscard]] table<equipment_rule_row> band_rules();
[[nodiscard]] table<equipment_rule_row> loads_out_of_reach();
[[nodiscard]] table<equipment_rule_row> plate_choices();
[[nodiscard]] table<equipment_rule_row> load_traps();

}    // namespace bfr::evidence
