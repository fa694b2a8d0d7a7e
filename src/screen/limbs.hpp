// SPDX-License-Identifier: MIT
//
// Sets of limbs: what a record concerns, what a clearance covers, what is out.
#pragma once

#include <bfr/evidence_screening.hpp>
#include <bfr/screen.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace bfr::screening {

/// Some of the four limbs. Of a record the empty set means the whole person.
class limb_set {
  public:
    constexpr limb_set() = default;
    // Implicit on purpose: one limb is a set of one.
    constexpr limb_set(limb_side one) : bits_(bit(one)) {}    // NOLINT(google-explicit-constructor)
    [[nodiscard]] static constexpr limb_set both(limb on)
    {
        return limb_set{{on, side::left}} | limb_set{{on, side::right}};
    }
    [[nodiscard]] static constexpr limb_set all() { return both(limb::arm) | both(limb::leg); }

    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    [[nodiscard]] constexpr bool contains(limb_side one) const { return (bits_ & bit(one)) != 0; }
    /// Arms before legs, left before right.
    [[nodiscard]] std::vector<limb_side> list() const;

    friend constexpr bool operator==(limb_set, limb_set) = default;
    friend constexpr limb_set operator|(limb_set a, limb_set b) { return from(a.bits_ | b.bits_); }
    friend constexpr limb_set operator&(limb_set a, limb_set b) { return from(a.bits_ & b.bits_); }
    friend constexpr limb_set operator-(limb_set a, limb_set b) { return from(a.bits_ & ~b.bits_); }
    constexpr limb_set& operator|=(limb_set other) { return *this = *this | other; }

  private:
    static constexpr std::uint8_t bit(limb_side one)
    {
        const int number = 2 * static_cast<int>(one.on) + static_cast<int>(one.at);
        return static_cast<std::uint8_t>(1 << number);
    }
    static constexpr limb_set from(int bits)
    {
        limb_set made;
        made.bits_ = static_cast<std::uint8_t>(bits);
        return made;
    }
    std::uint8_t bits_ = 0;
};

/// The limbs that a limb record or an answer can concern.
[[nodiscard]] constexpr limb_set limbs_of(evidence::condition_limbs which)
{
    if (which == evidence::condition_limbs::arms) return limb_set::both(limb::arm);
    if (which == evidence::condition_limbs::legs) return limb_set::both(limb::leg);
    return limb_set::all();
}

/// The limbs that a limb and a side name; what is left out names every one.
[[nodiscard]] limb_set named_limbs(const maybe<limb>& on, const maybe<side>& at);

/// "right leg", "both arms", "left arm, both legs"
[[nodiscard]] std::string in_words(limb_set limbs);

/// The limbs that the exercises of a profile need; all four where it lists none or an unknown one.
[[nodiscard]] limb_set needed_limbs(const profile& who);

}    // namespace bfr::screening
