// SPDX-License-Identifier: MIT
//
// Numbers and dates as digits in a buffer of their own: a plan file has ten thousands of them.
#pragma once

#include <bfr/units.hpp>

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bfr::render {

/// 64-bit FNV-1a (Fowler, Noll, Vo), going on from `hash`.
[[nodiscard]] constexpr std::uint64_t fnv1a(std::string_view bytes,
                                            std::uint64_t hash = 0xcbf29ce484222325)
{
    for (const char c : bytes) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3;
    }
    return hash;
}

/// To the nearest, halves away from zero. @pre by > 0
[[nodiscard]] constexpr std::int64_t nearest(std::int64_t count, std::int64_t by)
{
    return count >= 0 ? (count + by / 2) / by : -((-count + by / 2) / by);
}

/// A whole number of 1/10^places, without trailing zeros after the point unless `fixed`.
class number_digits {
  public:
    explicit number_digits(std::int64_t count, int places = 0, bool fixed = false)
    {
        while (!fixed && places > 0 && count % 10 == 0) {
            count /= 10;
            --places;
        }
        std::int64_t scale = 1;
        for (int i = 0; i < places; ++i) scale *= 10;
        char* to = buffer_.data();
        if (count < 0) {
            *to++ = '-';
            count = -count;
        }
        to = std::to_chars(to, end(), count / scale).ptr;
        if (places > 0) {
            *to++ = '.';
            for (scale /= 10; scale > 0; scale /= 10) {
                *to++ = static_cast<char>('0' + count / scale % 10);
            }
        }
        size_ = static_cast<std::size_t>(to - buffer_.data());
    }
    [[nodiscard]] std::string_view text() const { return {buffer_.data(), size_}; }

  private:
    char* end() { return buffer_.data() + buffer_.size(); }
    std::array<char, 32> buffer_{};
    std::size_t size_ = 0;
};

/// "2026-01-13"
class date_digits {
  public:
    explicit date_digits(date d)
    {
        const auto [year, month, day] = d.ymd();
        put(0, year / 100);
        put(2, year % 100);
        put(5, month);
        put(8, day);
    }
    [[nodiscard]] std::string_view text() const { return {buffer_.data(), buffer_.size()}; }

  private:
    void put(std::size_t at, int two_digits)
    {
        buffer_[at] = static_cast<char>('0' + two_digits / 10);
        buffer_[at + 1] = static_cast<char>('0' + two_digits % 10);
    }
    std::array<char, 10> buffer_{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
};

}    // namespace bfr::render
