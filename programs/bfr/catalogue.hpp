// SPDX-License-Identifier: MIT
//
// The tables of the screening as lists, in lines of at most 80 columns that read well with grep.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace bfr::cli {

/// Every condition with its id, question and sources, by group.
/// @param gate  that group alone, by its place in evidence::gates()
[[nodiscard]] std::string condition_list(std::optional<std::uint16_t> gate);

/// Every effect with its id, words and sources.
[[nodiscard]] std::string effect_list();

/// Every way of measuring an occlusion pressure with its error, also those that are refused.
[[nodiscard]] std::string method_list();

/// Every published equation: whether it is evaluated, why not, and its sources.
[[nodiscard]] std::string equation_list();

}    // namespace bfr::cli
