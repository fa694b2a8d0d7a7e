// SPDX-License-Identifier: MIT
//
// One function a command: does it, says what is to be said, and tells how the program ends.
#pragma once

#include "exit_codes.hpp"
#include "request.hpp"

namespace bfr::cli {

[[nodiscard]] exit_code run(const plan_request& wish);
[[nodiscard]] exit_code run(const check_request& wish);
[[nodiscard]] exit_code run(const screen_request& wish);
[[nodiscard]] exit_code run(const explain_request& wish);
[[nodiscard]] exit_code run(const init_request& wish);
[[nodiscard]] exit_code run(const list_request& wish);
[[nodiscard]] exit_code run(const calculation_request& wish);
[[nodiscard]] exit_code run(const help_request& wish);

/// Says on stderr what went wrong, and how it ends.
exit_code complain(const failure& wrong);

/// The answer of a short command, to standard output.
[[nodiscard]] exit_code answer(std::string_view bytes);

}    // namespace bfr::cli
