// SPDX-License-Identifier: MIT
#pragma once

#include "gate.hpp"
#include "node.hpp"
#include "report.hpp"

#include <bfr/text.hpp>

#include <optional>

namespace bfr::read {

/// The tree of a TOML text. toml.cpp alone includes the TOML library; it is compiled with NDEBUG.
/// @param from    the source as it is: numbers and lengths are taken from it
/// @param passed  what the gate let in of it
/// @return nothing when there was an error
[[nodiscard]] std::optional<node> parse_toml(const text::source& from, const let_in& passed,
                                             report& out);

}    // namespace bfr::read
