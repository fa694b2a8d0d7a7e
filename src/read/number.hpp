// SPDX-License-Identifier: MIT
//
// Strict numbers: what a quantity begins with, before its unit. No double, no locale.
#pragma once

#include <bfr/read.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bfr::read {

/// A decimal as written, digit by digit: "-62.50" is {-625, 1}. Zeros at the end of the decimals
/// say nothing and are dropped.
struct decimal_number {
    std::int64_t digits = 0;
    int places = 0;
};

/// A number at the beginning of a text, and what follows it.
struct number_taken {
    std::optional<decimal_number> value;
    std::string_view rest;    ///< without the blanks between
    misread problem;
};

/// Takes a number off the front of `text`: a '-' or nothing, digits, and at most one point with
/// digits after it. Exponents, hexadecimal, leading zeros, signs, separators, infinities and digits
/// of other scripts are misread, each by its name.
[[nodiscard]] number_taken take_number(std::string_view text);

/// A whole number and nothing else, up to 10^18. @param example  for the cure: "8"
[[nodiscard]] reading<std::int64_t> parse_whole(std::string_view text, std::string_view example);

/// `number` times `per`, over `divisor`, to the nearest whole, halves away from zero; nothing where
/// 64 bits do not hold it. @param divisor  at most 10^12
[[nodiscard]] std::optional<std::int64_t> scaled(decimal_number number, std::int64_t per,
                                                 std::int64_t divisor = 1);

/// The text in quotes as messages cite it: control characters masked, the end of a long text cut.
[[nodiscard]] std::string cited(std::string_view text);

/// Without blanks at both ends. Blanks are spaces and tabs.
[[nodiscard]] std::string_view trimmed(std::string_view text);

[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
[[nodiscard]] constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80U; }

}    // namespace bfr::read
