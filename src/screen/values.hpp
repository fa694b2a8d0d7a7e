// SPDX-License-Identifier: MIT
//
// The numbers that were given with an answer: "6.9 %", "140 10^9/L", "5.1 mmol/L".
#pragma once

#include <bfr/evidence_screening.hpp>
#include <bfr/profile.hpp>
#include <bfr/screen.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace bfr::screening {

/// A measured number and the day it was measured; a number without a day proves nothing normal.
struct reading {
    evidence::fact of = evidence::fact::hba1c_percent;
    std::int64_t thousandths = 0;    ///< of the unit in the fact's name
    std::optional<date> taken_on;
    text::place where;
};

/// A number with its unit, as a person writes it.
struct written_value {
    std::int64_t thousandths = 0;
    std::string_view unit;    ///< "%", "mmol/L"; may be empty
};
/// @return nothing unless the text is digits, at most one point, three decimals, and then a unit
[[nodiscard]] std::optional<written_value> parse_value(std::string_view text);

/// Whether a number given with this condition can be understood. @param text  without blanks around
[[nodiscard]] bool is_value_for(std::string_view condition, std::string_view text);

/// What the answers of a profile say of blood fats, HbA1c and platelets, with [measurements]. Blood
/// fats without a name count as both kinds.
/// @param open  receives each value that cannot be understood: it may be the abnormal one
[[nodiscard]] std::vector<reading> readings_of(const profile& who,
                                               std::vector<open_question>& open);

}    // namespace bfr::screening
