// SPDX-License-Identifier: MIT
#include "day_rules.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>

namespace bfr::planner {
namespace {

namespace rules = evidence::planning;

bool speaks_of(const effect& e, limb on, std::optional<side> at)
{
    return (!e.on_limb || *e.on_limb == on) && (!e.on_side || !at || *e.on_side == *at);
}

bool makes_at_risk(const effect& e)
{
    const auto& kinds = rules::at_risk::kinds;
    return std::ranges::find(kinds, e.kind) != kinds.end() &&
           !std::ranges::all_of(e.from,
                                [](const std::string& id) { return rules::at_risk::not_from(id); });
}

/// Effects of these kinds carry numbers that bind the plan; a number of any other kind is for the
/// sheet.
bool binds(effect_kind kind)
{
    switch (kind) {
    case effect_kind::cap_pressure:
    case effect_kind::max_load:
    case effect_kind::short_cuff_time:
    case effect_kind::max_exercises:
    case effect_kind::max_sets:
    case effect_kind::clinician_limits: return true;
    default: return false;
    }
}

template <class F>
void for_each_in_force(const course& of, const day_rules& day, limb on, std::optional<side> at, F f)
{
    for (std::size_t i = 0; i < of.effects.size(); ++i) {
        const auto& e = of.effects[i];
        if (day.in_force[i] && speaks_of(e, on, at)) f(e);
    }
}

}    // namespace

day_rules rules_of(const course& of, const day_facts& facts)
{
    day_rules day;
    // planning.toml, phase-of-a-session: until both the days and the sessions have passed.
    day.familiarisation =
        !of.found->familiarised &&
        (facts.effects_on - facts.first_session < rules::familiarisation::days_min ||
         facts.sessions_before < rules::familiarisation::sessions_min);
    day.lighter = facts.lighter;
    if (day.familiarisation) {
        day.in_ramp = facts.effects_on - facts.plan_first_session <= rules::ramp::week_1_days
                          ? ramp::week_1
                          : ramp::week_2;
    }
    day.in_force.reserve(of.effects.size());
    for (const auto& e : of.effects) {
        const bool over =
            (e.until && facts.effects_on > *e.until) || (e.amber && !day.familiarisation);
        day.in_force.push_back(!over);
        day.at_risk = day.at_risk || (!over && makes_at_risk(e));
    }
    for (const auto& reading : of.who->occlusion) {
        if (reading.measured_on.value == facts.on) day.measured_today = facts.on;
    }
    return day;
}

std::optional<effect_cap> least(const course& of, const day_rules& day, std::string_view unit,
                                limb on, std::optional<side> at)
{
    std::optional<effect_cap> cap;
    for_each_in_force(of, day, on, at, [&](const effect& e) {
        if (e.value && binds(e.kind) && e.unit == unit && (!cap || *e.value < cap->value)) {
            cap = effect_cap{*e.value, "effect." + e.id};
        }
    });
    return cap;
}

std::optional<effect_cap> greatest(const course& of, const day_rules& day, effect_kind kind,
                                   limb on)
{
    std::optional<effect_cap> floor;
    for_each_in_force(of, day, on, std::nullopt, [&](const effect& e) {
        if (e.value && e.kind == kind && (!floor || *e.value > floor->value)) {
            floor = effect_cap{*e.value, "effect." + e.id};
        }
    });
    return floor;
}

std::optional<std::string> effect_of(const course& of, const day_rules& day, effect_kind kind,
                                     limb on)
{
    std::optional<std::string> id;
    for_each_in_force(of, day, on, std::nullopt, [&](const effect& e) {
        if (e.kind == kind && !id) id = e.id;
    });
    return id;
}

int exercises_allowed(const course& of, const day_rules& day)
{
    int most = day.familiarisation ? rules::exercise_count::familiarisation_max
                                   : rules::exercise_count::session_max;
    for (const limb on : {limb::arm, limb::leg}) {
        if (const auto cap = least(of, day, "exercises", on)) {
            most = std::min(most, static_cast<int>(cap->value));
        }
    }
    return most;
}

bool both_pairs_allowed(const course& of, const day_rules& day)
{
    const auto pairs = least(of, day, "pairs", limb::leg);
    const int all = of.places_of(limb::arm) + of.places_of(limb::leg);
    return (!pairs || pairs->value > 1) && all <= exercises_allowed(of, day);
}

}    // namespace bfr::planner
