// SPDX-License-Identifier: MIT
//
// What holds on one day of the plan: its phase, and the effects in force. Two days with equal rules
// get equal prescriptions.
#pragma once

#include "course.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bfr::planner {

enum class ramp : std::uint8_t { none, week_1, week_2 };

struct day_rules {
    bool familiarisation = false;
    ramp in_ramp = ramp::none;
    bool lighter = false;
    bool at_risk = false;
    std::vector<bool> in_force;            ///< by position in course::effects
    std::optional<date> measured_today;    ///< set where an occlusion pressure is of this very day
    int week = 0;                          ///< only where a ladder counts weeks, otherwise 0

    friend bool operator==(const day_rules&, const day_rules&) = default;
};

/// What is known of a day before its session is made.
struct day_facts {
    date on;
    int week = 1;
    date first_session;         ///< of this person, before or in this plan
    int sessions_before = 0;    ///< done before this day, planned ones counted
    date plan_first_session;
    bool lighter = false;
    /// Effects that end are in force up to here. `on`, but in a lighter week the last session
    /// before it: load and pressure of the week before stay (planning.toml, lighter-week-content).
    date effects_on;
};

[[nodiscard]] day_rules rules_of(const course& of, const day_facts& facts);

/// The least number that effects in force allow, and the effect that says so.
struct effect_cap {
    std::int64_t value = 0;
    std::string rule;    ///< "effect.cap-50"
};

/// @param unit  "percent_aop", "percent_1rm", "min", "exercises", ...
[[nodiscard]] std::optional<effect_cap> least(const course& of, const day_rules& day,
                                              std::string_view unit, limb on,
                                              std::optional<side> at = std::nullopt);
/// The greatest number that effects in force demand: rests and gaps.
[[nodiscard]] std::optional<effect_cap> greatest(const course& of, const day_rules& day,
                                                 effect_kind kind, limb on);
/// The id of an effect of this kind that is in force for this limb.
[[nodiscard]] std::optional<std::string> effect_of(const course& of, const day_rules& day,
                                                   effect_kind kind, limb on);

/// Most exercises of a session, and of one pair in it.
[[nodiscard]] int exercises_allowed(const course& of, const day_rules& day);
/// True where arms and legs may share a session on this day.
[[nodiscard]] bool both_pairs_allowed(const course& of, const day_rules& day);

}    // namespace bfr::planner
