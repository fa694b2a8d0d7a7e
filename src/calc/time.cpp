// SPDX-License-Identifier: MIT
#include <bfr/calc.hpp>

namespace bfr::calc {

exercise_time time_of(const std::vector<int>& reps, int seconds_per_rep, duration rest,
                      cuff_in_rest in_rest)
{
    exercise_time time;
    for (const int n : reps) time.under_tension += seconds(std::int64_t{n} * seconds_per_rep);
    const auto rests = reps.empty() ? 0 : static_cast<std::int64_t>(reps.size()) - 1;
    time.wall = time.under_tension + rest * rests;
    time.cuff_on = in_rest == cuff_in_rest::inflated ? time.wall : time.under_tension;
    return time;
}

}    // namespace bfr::calc
