// SPDX-License-Identifier: MIT
#include "course.hpp"

#include <stdexcept>

namespace bfr::planner {

dose_rows doses_of(aim wanted)
{
    using enum evidence::dose_parameter;
    dose_rows rows;
    int found = 0;
    const auto all = evidence::doses();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto raw = all[i];
        if (!raw.variant.empty() || raw.any_goal || raw.any_method || raw.by != method::resistance || raw.goal != wanted) {
            continue;
        }
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

}    // namespace bfr::planner
