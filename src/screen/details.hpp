// SPDX-License-Identifier: MIT
//
// What a condition asks besides yes and no, and how that is typed: a day, limbs, sides, a number.
#pragma once

#include <bfr/evidence_screening.hpp>
#include <bfr/interview.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::screening {

/// Limbs as bits.
namespace limb_bit {
inline constexpr unsigned left_arm = 1, right_arm = 2, left_leg = 4, right_leg = 8;
inline constexpr unsigned arms = left_arm | right_arm, legs = left_leg | right_leg;
inline constexpr unsigned lefts = left_arm | left_leg, rights = right_arm | right_leg;
}    // namespace limb_bit

/// The limbs that a record can concern.
[[nodiscard]] unsigned limbs_possible(const evidence::condition_row& row);

/// What a record asks, in order; measured_on only after a value.
[[nodiscard]] std::vector<asks> details_of(const evidence::condition_row& row);

/// The words of a detail, and how it is written.
struct detail_words {
    std::string words, hint;
};
[[nodiscard]] detail_words words_of(asks what, const evidence::condition_row& row);

/// A detail or what is wrong with it.
template <class T>
struct typed {
    std::optional<T> is;
    std::string complaint;
};

[[nodiscard]] typed<date> typed_day(std::string_view text, date today, date earliest);
/// "left leg", "both arms", "left arm, right leg", "all"; without the word arm or leg where the
/// record knows one kind alone. @param sides  sides alone are asked for: "left", "right", "both"
[[nodiscard]] typed<unsigned> typed_limbs(std::string_view text, const evidence::condition_row& row,
                                          bool sides);

/// One entry of a profile for each limb or pair of limbs that is named; one without a limb where
/// none is.
[[nodiscard]] std::vector<condition_answer> entries_for(const condition_answer& one,
                                                        const evidence::condition_row& row,
                                                        unsigned limbs);

[[nodiscard]] std::string_view without_blanks(std::string_view text);
[[nodiscard]] std::string in_small_letters(std::string_view text);

}    // namespace bfr::screening
