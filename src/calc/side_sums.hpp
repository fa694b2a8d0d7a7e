// SPDX-License-Identifier: MIT
//
// What one side of a bar can carry: exact subset sums over the plates owned.
#pragma once

#include <bfr/profile.hpp>
#include <bfr/units.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace bfr::calc {

/// Sums of plates, ascending, each once and each with its best list of plates: the fewest, then
/// the list that is larger at the first difference, heaviest plate first (plate_choice.tie).
class side_sums {
  public:
    /// Every sum up to `most`. @param kit  heaviest first, sizes above zero
    side_sums(std::span<const plate_size> kit, mass most);

    [[nodiscard]] std::size_t size() const { return sums_.size(); }
    [[nodiscard]] mass sum(std::size_t i) const { return sums_[i]; }
    /// The plates of that sum, heaviest first.
    [[nodiscard]] std::vector<mass> plates(std::size_t i) const;

  private:
    void add(std::size_t size, mass most, bool any_number);

    std::span<const plate_size> kit_;
    std::vector<mass> sums_;
    /// For each sum as many counts as the kit has sizes, one behind the other.
    std::vector<std::uint16_t> counts_;
};

}    // namespace bfr::calc
