// SPDX-License-Identifier: MIT
//
// The words around the screening questions: what stands on the terminal.
#pragma once

#include <bfr/interview.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace bfr::cli {

[[nodiscard]] std::string opening_words(std::size_t groups, std::size_t width);
/// The question, with a prompt at its end.
[[nodiscard]] std::string question_words(const screening::question& asked, std::size_t width);
/// What can be typed here.
[[nodiscard]] std::string help_words(const screening::question& asked, std::size_t width);

/// What the answers come to, before they are written or after the person has stopped.
[[nodiscard]] std::string review_words(const screening_answers& answers, std::size_t width);

/// "1 group", "3 groups"
[[nodiscard]] std::string counted(std::size_t count, std::string_view noun);

}    // namespace bfr::cli
