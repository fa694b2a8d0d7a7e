// SPDX-License-Identifier: MIT
//
// Reports about what a screening found and about the rules behind it, as documents without a form.
// Every one says that the list is a checklist, no diagnosis, and not tested against outcomes.
#pragma once

#include <bfr/document.hpp>
#include <bfr/screen.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace bfr::explain {

/// The whole screening, a page to hand to a doctor: the result in words; what is urgent; what
/// decides, each with its answer, its line, its sources and the fact that would change it; what
/// changes the plan; what a clearance must name; what raises no concern.
/// @param who  of whom `found` speaks
/// @param all  also each group that raises no concern, and what only counts in the scores
[[nodiscard]] document screening_report(const screening::findings& found, const profile& who,
                                        bool all);

/// Why there is no plan: only what is urgent, what decides and what is open.
[[nodiscard]] document refusal_report(const screening::findings& found, const profile& who);

/// One rule: what it asks, when it applies, what it does, what lifts it, its sources and how well
/// they were checked. @return nothing for an id of no condition
[[nodiscard]] std::optional<document> condition_report(std::string_view id);

/// What an effect does to a plan, in words and numbers, and the conditions that lead to it.
/// @return nothing for an id of no effect
[[nodiscard]] std::optional<document> effect_report(std::string_view id);

/// A group of questions: what opens it, and its conditions. @return nothing for an id of no group
[[nodiscard]] std::optional<document> group_report(std::string_view id);

/// All ids that one of the three explains; none stands for two things.
[[nodiscard]] std::vector<std::string_view> ids();

}    // namespace bfr::explain
