// SPDX-License-Identifier: MIT
//
// A kit as somebody typed it, and how it is told back.
#pragma once

#include <bfr/profile.hpp>
#include <bfr/units.hpp>

#include <string>
#include <vector>

namespace bfr::desk {

struct kit_typed {
    equipment kit;
    bool empty_in_pounds = false;    ///< bar or sled was written in lb
    bool is_bar_usual = false;       ///< nobody said which bar
    bool is_plates_usual = false;    ///< nobody said which plates
};

/// Fills in what nobody said: for a barbell the bar, for a barbell or sled the plates, each any
/// number of pairs ([[bar]] and [[plate_set]] of equipment.toml, the default of the unit).
void fill_in_usual(kit_typed& typed, bool in_pounds);

/// "25 kg x 2, 1.25 kg", each plate in its own unit; "no plates". @param plates  heaviest first
[[nodiscard]] std::string plates_words(const equipment& kit, const std::vector<mass>& plates);
/// "20 kg bar; any number of 25, 20, 15 kg plates". @param in_pounds  for dumbbells and stacks
[[nodiscard]] std::string kit_words(const kit_typed& typed, bool in_pounds);

}    // namespace bfr::desk
