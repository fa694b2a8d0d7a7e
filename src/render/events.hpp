// SPDX-License-Identifier: MIT
//
// What the members of a plan file are told to a sink with. A sink has: begin_object, end_object,
// begin_array, end_array, string, number, boolean, null. Each but the ends takes a key first;
// `element` stands for the elements of an array.
#pragma once

#include "digits.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bfr::render {

/// The name of a member, hashed when it is compiled.
struct key {
    std::string_view text;
    std::uint64_t hash = 0;
    template <std::size_t N>
    consteval key(
        const char (&literal)[N])    // NOLINT(google-explicit-constructor,modernize-avoid-c-arrays)
        : text(literal, N - 1), hash(fnv1a(text))
    {}
    /// For sinks that only write it.
    [[nodiscard]] static constexpr key unhashed(std::string_view name) { return key{name, 0}; }

  private:
    constexpr key(std::string_view name, std::uint64_t no_hash) : text(name), hash(no_hash) {}
};
inline constexpr key element{""};

/// How an object or array lies on the page: in one line, or over several.
enum class shape : std::uint8_t { line, block };

/// A whole number of 1/10^places. `fixed`: written with all its places, "25.0".
struct number {
    std::int64_t count = 0;
    int places = 0;
    bool fixed = false;
};

}    // namespace bfr::render
