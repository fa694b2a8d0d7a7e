// SPDX-License-Identifier: MIT
//
// The way from a profile's text to a plan that has passed its second reading, as `plan` and `check`
// share it.
#pragma once

#include "exit_codes.hpp"

#include <bfr/plan.hpp>
#include <bfr/render.hpp>
#include <bfr/screen.hpp>
#include <bfr/text.hpp>

#include <optional>
#include <variant>

namespace bfr::cli {

/// The file needs work; the sink says what.
struct needs_work {};

/// A plan, or the screening's "no", or problems in the file, or our bug.
using planned = std::variant<plan, screening::refusal, needs_work, failure>;

[[nodiscard]] planned plan_for(const text::source& profile, date today, text::sink& problems);

/// Says why there is no plan, where the problems do not say it all, and how that ends.
/// @pre no plan was made
exit_code say_no(const planned& made, const render::looks& how);

/// The problems for stderr; empty where there are none.
[[nodiscard]] std::string problems_as_text(const text::sink& problems, const text::source& profile,
                                           const render::looks& looks);

}    // namespace bfr::cli
