// SPDX-License-Identifier: MIT
#include "number.hpp"

#include "codes.hpp"

#include <algorithm>
#include <fmt/core.h>
#include <limits>

namespace bfr::read {
namespace {

constexpr std::size_t most_digits = 18;    // so that every number fits into 64 bits
constexpr std::size_t longest_citation = 40;

misread unusable(std::string what, std::string help)
{
    return {std::move(what), std::move(help), codes::not_a_number};
}

bool same_word(std::string_view text, std::string_view word)
{
    return std::ranges::equal(text, word, {}, lower, lower);
}

/// What stands where a number should begin.
misread no_number(std::string_view text, std::string_view from_sign_on)
{
    if (text.empty()) return unusable("the text is empty", "write a number and its unit");
    const auto word = text.substr(0, text.find_first_of(" \t"));
    if (text.front() == '+') {
        return unusable(fmt::format("{} begins with a plus sign", cited(text)),
                        "write the number without it");
    }
    if (same_word(from_sign_on.substr(0, 3), "nan") ||
        same_word(from_sign_on.substr(0, 3), "inf")) {
        return unusable(fmt::format("{} is not a number", cited(word)), "write what was measured");
    }
    if (text.front() == '.' || text.front() == ',') {
        return unusable(fmt::format("{} begins with a point", cited(text)),
                        "write a digit before the point: \"0.5\"");
    }
    if (!is_ascii(text.front())) {
        return unusable(fmt::format("{} does not begin with a digit", cited(text)),
                        "write the digits 0 to 9 and plain spaces");
    }
    return unusable(fmt::format("{} does not begin with a number", cited(text)),
                    "write a number and its unit");
}

/// A character that continues the number in a way that the format does not know.
std::optional<misread> bad_continuation(std::string_view text, std::string_view digits,
                                        std::string_view rest)
{
    if (rest.empty()) return std::nullopt;
    const char c = lower(rest[0]);
    const char next = rest.size() > 1 ? rest[1] : '\0';
    if (c == 'e' && (is_digit(next) || next == '+' || next == '-')) {
        return unusable(fmt::format("{} has an exponent", cited(text)),
                        "write the number out in digits");
    }
    if (digits == "0" && (c == 'x' || c == 'o' || c == 'b') &&
        (is_digit(next) || is_letter(next))) {
        return unusable(fmt::format("{} is not a decimal number", cited(text)),
                        "write decimal digits");
    }
    if (c == ',') {
        return unusable(fmt::format("{} has a comma", cited(text)),
                        "write decimals after a point and thousands without a mark");
    }
    if (c == '_' || c == '\'') {
        return unusable(fmt::format("{} has a mark between digits", cited(text)),
                        "write the digits without a mark");
    }
    if (c == '.') {
        return unusable(fmt::format("{} has a point out of place", cited(text)),
                        "write at most one point, with a digit on each side");
    }
    if (!is_ascii(c)) {
        return unusable(fmt::format("{} goes on with a character outside ASCII", cited(text)),
                        "write the digits 0 to 9, a plain space, and the unit");
    }
    return std::nullopt;
}

std::size_t digits_at(std::string_view text, std::size_t from)
{
    std::size_t end = from;
    while (end < text.size() && is_digit(text[end])) ++end;
    return end - from;
}

std::int64_t value_of(std::string_view digits)
{
    std::int64_t sum = 0;
    for (const char c : digits) sum = sum * 10 + (c - '0');
    return sum;
}

}    // namespace

number_taken take_number(std::string_view text)
{
    text = trimmed(text);
    const bool negative = text.starts_with('-');
    const auto body = text.substr(negative ? 1 : 0);
    const auto whole = body.substr(0, digits_at(body, 0));
    if (whole.empty()) return {{}, {}, no_number(text, body)};

    std::string_view part;
    auto rest = body.substr(whole.size());
    if (rest.size() > 1 && rest[0] == '.' && is_digit(rest[1])) {
        part = rest.substr(1, digits_at(rest, 1));
        rest.remove_prefix(1 + part.size());
    }
    if (auto problem = bad_continuation(text, whole, rest)) return {{}, {}, std::move(*problem)};
    if (whole.size() > 1 && whole[0] == '0') {
        return {{},
                {},
                unusable(fmt::format("{} begins with a zero", cited(text)),
                         "write the number without leading zeros")};
    }
    while (part.ends_with('0')) part.remove_suffix(1);
    if (whole.size() + part.size() > most_digits) {
        return {{},
                {},
                unusable(fmt::format("{} has more than {} digits", cited(text), most_digits),
                         "write what was measured")};
    }
    std::int64_t digits = value_of(whole);
    for (const char c : part) digits = digits * 10 + (c - '0');
    return {decimal_number{negative ? -digits : digits, static_cast<int>(part.size())},
            trimmed(rest),
            {}};
}

reading<std::int64_t> parse_whole(std::string_view text, std::string_view example)
{
    auto number = take_number(text);
    if (!number.value) return {{}, std::move(number.problem)};
    if (number.value->places > 0 || !number.rest.empty()) {
        return {{},
                unusable(fmt::format("{} is not a whole number", cited(text)),
                         fmt::format("write digits alone, e.g. {}", example))};
    }
    return {number.value->digits, {}};
}

std::optional<std::int64_t> scaled(decimal_number number, std::int64_t per, std::int64_t divisor)
{
    __extension__ using wide = __int128;    // 18 digits of a pound, in its finest unit
    const wide product = wide{number.digits} * per;
    wide over = divisor;
    for (int i = 0; i < number.places; ++i) over *= 10;
    const wide size = product < 0 ? -product : product;
    const wide nearest = (size + over / 2) / over;
    if (nearest > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
    return static_cast<std::int64_t>(product < 0 ? -nearest : nearest);
}

std::string cited(std::string_view text)
{
    std::string out = "\"";
    std::size_t end = text.size();
    if (end > longest_citation) {
        end = longest_citation;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    }
    for (const char c : text.substr(0, end)) {
        out += static_cast<unsigned char>(c) < 0x20U || c == 0x7f ? '?' : c;
    }
    return out + (end < text.size() ? "...\"" : "\"");
}

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

}    // namespace bfr::read
