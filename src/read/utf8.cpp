// SPDX-License-Identifier: MIT
#include "utf8.hpp"

#include <bfr/text.hpp>
#include <cstdint>

namespace bfr::read {
namespace {

unsigned byte_at(std::string_view text, std::size_t i)
{
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
}

bool continues(unsigned byte, unsigned low = 0x80, unsigned high = 0xBF)
{
    return byte >= low && byte <= high;
}

/// Bytes of the character at `i`, 0 where there is none. The table of RFC 3629, section 4.
std::size_t length_at(std::string_view text,
                      std::size_t i)    // NOLINT(*-cognitive-complexity): the table itself
{
    const unsigned a = byte_at(text, i);
    const unsigned b = byte_at(text, i + 1);
    const bool c = continues(byte_at(text, i + 2));
    const bool d = continues(byte_at(text, i + 3));
    if (a < 0x80) return 1;
    if (a < 0xC2) return 0;
    if (a < 0xE0) return continues(b) ? 2 : 0;
    if (a == 0xE0) return continues(b, 0xA0) && c ? 3 : 0;
    if (a == 0xED) return continues(b, 0x80, 0x9F) && c ? 3 : 0;
    if (a < 0xF0) return continues(b) && c ? 3 : 0;
    if (a == 0xF0) return continues(b, 0x90) && c && d ? 4 : 0;
    if (a < 0xF4) return continues(b) && c && d ? 4 : 0;
    if (a == 0xF4) return continues(b, 0x80, 0x8F) && c && d ? 4 : 0;
    return 0;
}

}    // namespace

std::size_t valid_utf8_until(std::string_view text)
{
    std::size_t i = bfr::text::ascii_until(text);
    while (i < text.size()) {
        const std::size_t length = length_at(text, i);
        if (length == 0) return i;
        i += length;
    }
    return i;
}

}    // namespace bfr::read
