// SPDX-License-Identifier: MIT
//
// The desk of the calculators: what one number needs is reckoned by calc and told here, for people
// and for programs. One header a calculator: desk_*.hpp.
#pragma once

#include <bfr/answer.hpp>
#include <bfr/units.hpp>

#include <string>

namespace bfr::desk {

/// "60 kg", "132.5 lb": at most two decimals, in the unit that was asked in.
[[nodiscard]] std::string mass_words(mass m, bool in_pounds);
/// A mass in kg for JSON: to the gram, or exactly where it was made of pounds.
[[nodiscard]] datum mass_kg(mass m);
/// "30 %", "29.7 %": to one decimal, half up.
[[nodiscard]] std::string percent_words(std::int64_t part, std::int64_t whole);

}    // namespace bfr::desk
