// SPDX-License-Identifier: MIT
#include "course.hpp"
#include "wishes.hpp"

#include <stdexcept>
#include <string>
#include <utility>

namespace bfr::planner {

dose_rows doses_of(aim wanted)
{
    using enum evidence::dose_parameter;
    dose_rows rows;
    int found = 0;
    const auto all = evidence::doses();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& numbers = all.packed_row(i);
        if (!numbers.variant.empty() || numbers.any_goal || numbers.any_method ||
            numbers.by != method::resistance || numbers.goal != wanted) {
            continue;
        }
        const auto raw = all[i];
        ++found;
        switch (raw.parameter) {
        case load: rows.load = raw; break;
        case pressure_leg: rows.pressure_leg = raw; break;
        case pressure_arm: rows.pressure_arm = raw; break;
        case sets_reps: rows.sets_reps = raw; break;
        case rest_s: rows.rest = raw; break;
        case sessions_per_week: rows.sessions = raw; break;
        case weeks: rows.weeks = raw; break;
        case cuff_minutes: rows.cuff_minutes = raw; break;
        default: break;
        }
    }
    if (found == 0) throw std::logic_error("no resistance dose for this aim");
    return rows;
}

std::vector<pressure_limit> pressure_limits_of(aim wanted)
{
    std::vector<pressure_limit> limits;
    const auto all = evidence::limits();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& row = all.packed_row(i);
        const auto goals = all.text(row.goals);
        const auto phase = all.text(row.phase);
        const bool at_risk = phase == "at-risk";
        const bool first = phase == "familiarisation";
        const bool speaks =
            all.text(row.parameter) == "pressure" && all.text(row.relation) == "le" &&
            (goals == "any" || lists(goals, name(wanted))) && (phase == "any" || at_risk || first);
        if (!speaks) continue;
        pressure_limit limit;
        limit.on = named<limb>(all.text(row.limb_name));
        if (at_risk) limit.when = pressure_limit::phase::at_risk;
        if (first) limit.when = pressure_limit::phase::familiarisation;
        limit.most = percent_of_aop(row.value);
        limit.rule = "limit." + std::string{all.text(row.id)};
        limits.push_back(std::move(limit));
    }
    return limits;
}

}    // namespace bfr::planner
