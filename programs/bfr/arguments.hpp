// SPDX-License-Identifier: MIT
//
// The first of two stages: argv taken apart into a command and strings. What the strings mean is
// for request.hpp; nothing is opened, and nothing is a number yet.
#pragma once

#include "exit_codes.hpp"
#include "options.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::cli {

struct given_option {
    std::string_view name;    ///< of its row
    std::string value;        ///< empty for a flag, and where an optional value was left out
};

struct invocation {
    const command_row* command = nullptr;
    std::vector<std::string> operands;
    std::vector<given_option> options;

    [[nodiscard]] bool has(std::string_view name) const;
    /// @return nothing where the option was not given
    [[nodiscard]] std::optional<std::string> value_of(std::string_view name) const;
};

/// Finds the command and its options; -h and --help anywhere become the command `help`, and so does
/// an argv of nothing else. @param words  argv without the program's name, not empty
[[nodiscard]] result<invocation> take_apart(std::span<char* const> words);

}    // namespace bfr::cli
