// SPDX-License-Identifier: MIT
//
// From a cleared person to a plan: planning.toml, rule by rule.
#pragma once

#include <bfr/plan.hpp>
#include <bfr/profile.hpp>
#include <bfr/screen.hpp>
#include <bfr/text.hpp>

#include <optional>

namespace bfr::planner {

/// The plan's first day: the start that the profile gives, otherwise the first chosen day from
/// today on (planning.toml, first-day). Everything dated is judged on it.
[[nodiscard]] date first_day(const profile& who, date today);

/// Makes the whole plan. What was passed over, dropped or left out stands in `plan::left_out`.
/// @param who    made by screening::screen() for first_day(who, today)
/// @param today  becomes `made_on`
/// @param out    receives wishes outside the limits, at their lines; then there is no plan
[[nodiscard]] std::optional<plan> make_plan(const screening::cleared& who, date today,
                                            text::sink& out);

/// The number of the week that holds `today`: 1 before the start, the last after the end.
[[nodiscard]] int week_of(const plan& p, date today);

}    // namespace bfr::planner
