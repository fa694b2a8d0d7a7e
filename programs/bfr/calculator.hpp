// SPDX-License-Identifier: MIT
//
// What the calculators share: their inputs stand on the command line or in the lines of standard
// input, each gives one answer, and the worst of them tells how the program ends.
#pragma once

#include "exit_codes.hpp"
#include "request.hpp"

#include <bfr/answer.hpp>
#include <bfr/read.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bfr::cli {

/// An answer, or why the input is none.
using answered = std::variant<bfr::answer, read::misread>;

struct calculator {
    /// Cuts the operands into inputs: "100kg" "30%" "60kg" "30%" are two.
    std::function<std::vector<std::string>(const std::vector<std::string>& operands)> cut;
    /// One input, "100kg 30%". Called once for each.
    std::function<answered(std::string_view input)> compute;
};

/// Every operand is an input.
[[nodiscard]] std::vector<std::string> one_by_one(const std::vector<std::string>& operands);
/// The words of an input, without blanks.
[[nodiscard]] std::vector<std::string_view> words_of(std::string_view input);

/// The options of the command, read; what is wrong in them is a failure of usage.
[[nodiscard]] result<calculator> one_rm_calculator(const invocation& said);
[[nodiscard]] result<calculator> load_calculator(const invocation& said);
[[nodiscard]] result<calculator> plates_calculator(const invocation& said);
[[nodiscard]] result<calculator> pressure_calculator(const invocation& said);
[[nodiscard]] result<calculator> time_calculator(const invocation& said);

/// A misread option in words: `load: --bar "20": "20" has no unit`.
[[nodiscard]] failure misread_option(const invocation& said, std::string_view option,
                                     const read::misread& why);

}    // namespace bfr::cli
