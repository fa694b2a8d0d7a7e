// SPDX-License-Identifier: MIT
//
// The questionnaire in the terminal: `bfr screen --ask [FILE]`.
#pragma once

#include "exit_codes.hpp"
#include "request.hpp"

namespace bfr::cli {

/// Asks what is still open and writes the answers into the profile, or prints the table where no
/// profile is named. @pre wish.ask
[[nodiscard]] exit_code ask(const screen_request& wish);

}    // namespace bfr::cli
