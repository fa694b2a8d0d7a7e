// SPDX-License-Identifier: MIT
//
// The options that describe equipment, as `bfr load` and `bfr plates` share them.
#pragma once

#include "arguments.hpp"
#include "exit_codes.hpp"

#include <bfr/desk_kit.hpp>
#include <bfr/read.hpp>

#include <optional>
#include <variant>

namespace bfr::cli {

/// What is wrong in which option.
struct wrong_option {
    std::string_view option;
    read::misread why;
};

/// Nothing: no option speaks of equipment.
using kit_or_not = std::variant<std::optional<desk::kit_typed>, wrong_option>;

/// Options that exclude each other, in words. @return nothing where they agree
[[nodiscard]] std::optional<failure> contradiction_in_kit(const invocation& said);
/// The kit of the options, what is not said left open. @param bare  unit of a number without one
[[nodiscard]] kit_or_not read_kit(const invocation& said, unit_system bare);
/// What is wrong in the kit whatever unit the input has.
[[nodiscard]] std::optional<failure> kit_failure(const invocation& said);
/// A wrong option as the misreading of an input: it is wrong for the unit of this input alone.
[[nodiscard]] read::misread for_input(const wrong_option& wrong);

}    // namespace bfr::cli
