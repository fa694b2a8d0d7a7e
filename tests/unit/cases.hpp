// SPDX-License-Identifier: MIT
//
// Worked cases are TOML files in tests/data; this is how tests read them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#define TOML_EXCEPTIONS 1
#include <toml++/toml.h>

namespace bfr::tests {

/// A file of tests/data.
[[nodiscard]] inline toml::table data(const char* file)
{
    return toml::parse_file(std::string{BFR_TESTS_DIR "/data/"} + file);
}

[[nodiscard]] inline std::string word(toml::node_view<const toml::node> n)
{
    return n.value_or(std::string{});
}

[[nodiscard]] inline std::int64_t whole(toml::node_view<const toml::node> n)
{
    return n.value_or(std::int64_t{-1});
}

/// A number written with or without a point.
[[nodiscard]] inline double number(toml::node_view<const toml::node> n) { return n.value_or(0.0); }

}    // namespace bfr::tests
