// SPDX-License-Identifier: MIT
//
// UTF-8 for a terminal: how many columns a text takes, and what of it may be sent there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bfr::render {

/// The first letter of a text that is not empty. Bytes that are no UTF-8 are letters of one byte.
struct letter {
    char32_t code = 0;
    std::size_t bytes = 1;
    bool sound = true;    ///< false: no UTF-8
};
[[nodiscard]] letter first_letter(std::string_view utf8);

/// Columns of one letter: 0 for marks that join the letter before, 2 for wide ones.
[[nodiscard]] std::size_t columns_of(char32_t code);
/// Columns of a text without line ends.
[[nodiscard]] std::size_t columns_of(std::string_view utf8);

/// Every byte lies from `least` to '~'. Eight at a time: every text of a page is asked.
/// @pre 0 < least <= ' '
[[nodiscard]] bool is_plain_ascii(std::string_view bytes, char least = ' ');

/// True for what must not reach a terminal: control characters and those that turn the direction.
[[nodiscard]] bool is_control(char32_t code);
/// What somebody else wrote, fit for a terminal: control characters and broken bytes become U+FFFD.
[[nodiscard]] std::string shown(std::string_view foreign);

/// Every letter outside ASCII by a mark of as many columns: rules and dashes "-", the rest "?".
[[nodiscard]] std::string in_ascii(std::string_view utf8);

}    // namespace bfr::render
