// SPDX-License-Identifier: MIT
//
// Equipment as it is typed into one word of a command line: "25x2,20x1", "1kg..30kg/1kg". The
// quantities in it, their units and bounds are those of a profile.
#pragma once

#include <bfr/read.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace bfr::read {

/// Most loads that a list may come to, and most sizes of plates.
inline constexpr std::size_t most_loads = 10'000;
inline constexpr std::size_t most_plate_sizes = 32;

/// What a mass that is typed may be; both bounds are allowed, and are those of the profile.
enum class typed : std::uint8_t { one_rm, total, bar, sled, collar, add_on, body };

/// "60kg", "60 kg", "132.5 lb". @return misread outside 0.1 to 600 kg (1RM), 0 to 1000 kg (total),
/// 0 to 100 kg (bar; 0: plates alone), 0 to 500 kg (sled), 0 to 5 kg (collar), 0.05 to 50 kg
/// (add-on), 20 to 400 kg (body)
[[nodiscard]] reading<mass> parse_typed_mass(std::string_view text, typed as,
                                             std::optional<unit_system> bare);

/// "25,20,1.25": any number of pairs; "25x2,20x1": so many; "25kgx2,45lbx1": a unit for each.
/// Sizes are 0.05 to 200 kg, pairs 1 to 100; one size twice is misread.
/// @param bare  unit of a number without one @return in_pounds: all of them are lb
[[nodiscard]] reading<std::vector<plate_size>> parse_plates(std::string_view list,
                                                            std::optional<unit_system> bare);

/// "2kg,4kg,6kg", "1kg..30kg/1kg" (first, last, step), or both: "1kg..10kg/1kg,12.5kg". The last is
/// left out where no step ends there. Loads are 0.05 to 1000 kg; one of them twice is misread.
/// @return ascending; in_pounds: all of them are lb
[[nodiscard]] reading<std::vector<mass>> parse_loads(std::string_view list,
                                                     std::optional<unit_system> bare);

}    // namespace bfr::read
