// SPDX-License-Identifier: MIT
#include <bfr/text.hpp>

#include <algorithm>
#include <array>
#include <cstring>

namespace bfr::text {
namespace {

constexpr std::size_t longest = 48;    // longer words are not slips of a known one

// Optimal string alignment: insert, delete, change, swap of neighbours.
std::size_t slips(std::string_view a, std::string_view b)
{
    using row = std::array<std::size_t, longest + 1>;
    row before{}, last{}, now{};
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                now[j] = std::min(now[j], before[j - 2] + 1);
            }
        }
        before = last;
        last = now;
    }
    return last[b.size()];
}

}    // namespace

std::size_t ascii_until(std::string_view text)
{
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + i, 8);
        if ((eight & 0x8080808080808080U) != 0) break;
    }
    while (i < text.size() && static_cast<unsigned char>(text[i]) < 0x80U) ++i;
    return i;
}

std::string joined(std::span<const std::string_view> words, std::string_view between)
{
    std::string all;
    for (const auto word : words) {
        if (!all.empty()) all += between;
        all += word;
    }
    return all;
}

std::optional<std::string_view> nearest(std::string_view word,
                                        std::span<const std::string_view> candidates)
{
    if (word.empty() || word.size() > longest) return std::nullopt;
    std::optional<std::string_view> best;
    std::size_t fewest = word.size() / 3 + 1;
    for (const auto candidate : candidates) {
        if (candidate.size() > longest) continue;
        const std::size_t n = slips(word, candidate);
        if (n < fewest || (n == fewest && !best)) {
            fewest = n;
            best = candidate;
        }
    }
    return fewest <= std::max<std::size_t>(1, word.size() / 3) ? best : std::nullopt;
}

std::size_t columns(std::string_view utf8)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}    // namespace bfr::text
