// SPDX-License-Identifier: MIT
#include "letters.hpp"

#include <bfr/text.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace bfr::render {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";    // U+FFFD

struct range {
    char32_t first, last;
};

// Unicode 15, East Asian Width W and F, by blocks: enough to keep a column straight.
constexpr std::array wide{
    range{0x1100, 0x115F},   range{0x2E80, 0x303E},   range{0x3041, 0xA4CF},
    range{0xA960, 0xA97F},   range{0xAC00, 0xD7A3},   range{0xF900, 0xFAFF},
    range{0xFE30, 0xFE6F},   range{0xFF00, 0xFF60},   range{0xFFE0, 0xFFE6},
    range{0x1F300, 0x1F64F}, range{0x1F680, 0x1F6FF}, range{0x1F900, 0x1F9FF},
    range{0x20000, 0x3FFFD},
};
constexpr std::array joining{
    range{0x0300, 0x036F}, range{0x1AB0, 0x1AFF}, range{0x1DC0, 0x1DFF}, range{0x200B, 0x200D},
    range{0x20D0, 0x20FF}, range{0xFE00, 0xFE0F}, range{0xFE20, 0xFE2F},
};
constexpr std::array controls{
    range{0x00, 0x1F},     range{0x7F, 0x9F},     range{0x200E, 0x200F},
    range{0x2028, 0x202E}, range{0x2066, 0x2069}, range{0xFEFF, 0xFEFF},
};

template <std::size_t N>
bool holds(const std::array<range, N>& ranges, char32_t code)
{
    return std::ranges::any_of(ranges,
                               [code](range r) { return r.first <= code && code <= r.last; });
}

unsigned byte_at(std::string_view text, std::size_t i)
{
    return static_cast<unsigned char>(text[i]);
}

char ascii_for(char32_t code)
{
    if (code == 0x2500 || (0x2010 <= code && code <= 0x2015) || code == 0x2212) return '-';
    if (code == 0x2018 || code == 0x2019) return '\'';
    if (code == 0x201C || code == 0x201D) return '"';
    if (code == 0x00A0) return ' ';
    return code == 0x00D7 ? 'x' : '?';
}

}    // namespace

letter first_letter(std::string_view utf8)
{
    const unsigned lead = byte_at(utf8, 0);
    if (lead < 0x80) return {lead, 1, true};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    constexpr letter broken{0xFFFD, 1, false};
    if (lead < 0xC2 || lead > 0xF4 || utf8.size() < bytes) return broken;
    char32_t code = lead & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte_at(utf8, i) & 0xC0U) != 0x80U) return broken;
        code = code << 6U | (byte_at(utf8, i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = 0xD800 <= code && code <= 0xDFFF;
    if (code < least[bytes] || code > 0x10FFFF || surrogate) return broken;
    return {code, bytes, true};
}

std::size_t columns_of(char32_t code)
{
    if (code < 0x300) return 1;
    if (holds(joining, code)) return 0;
    return holds(wide, code) ? 2 : 1;
}

std::size_t columns_of(std::string_view utf8)
{
    std::size_t sum = text::ascii_until(utf8);    // nearly every text is ASCII
    utf8.remove_prefix(sum);
    while (!utf8.empty()) {
        const auto l = first_letter(utf8);
        sum += columns_of(l.code);
        utf8.remove_prefix(l.bytes);
    }
    return sum;
}

bool is_control(char32_t code) { return holds(controls, code); }

bool is_plain_ascii(std::string_view bytes, char least)
{
    constexpr std::uint64_t each = 0x0101'0101'0101'0101;    // 1 in every byte
    constexpr std::uint64_t top = each * 0x80;
    const auto below = each * static_cast<unsigned char>(least);
    while (bytes.size() >= sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data(), sizeof eight);
        // The top bit of a byte tells: not ASCII, 0x7F where 1 is added, under `least` where that
        // is taken away. A borrow from the byte below only follows where that one told already.
        if (((eight | (eight + each) | (eight - below)) & top) != 0) return false;
        bytes.remove_prefix(sizeof eight);
    }
    return std::ranges::all_of(bytes, [least](char c) { return c >= least && c < 0x7F; });
}

std::string shown(std::string_view foreign)
{
    // Nearly every text is plain from one end to the other.
    if (is_plain_ascii(foreign)) return std::string{foreign};
    const auto plain = [](char c) { return c >= 0x20 && c < 0x7F; };
    const auto first_other = std::ranges::find_if_not(foreign, plain);
    std::string out{foreign.begin(), first_other};
    foreign.remove_prefix(out.size());
    while (!foreign.empty()) {
        const auto l = first_letter(foreign);
        if (l.sound && !is_control(l.code))
            out += foreign.substr(0, l.bytes);
        else
            out += replacement;
        foreign.remove_prefix(l.bytes);
    }
    return out;
}

std::string in_ascii(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        const auto l = first_letter(utf8);
        if (l.code < 0x80)
            out += utf8.front();
        else
            out.append(columns_of(l.code), ascii_for(l.code));
        utf8.remove_prefix(l.bytes);
    }
    return out;
}

}    // namespace bfr::render
