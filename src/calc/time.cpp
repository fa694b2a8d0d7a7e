// SPDX-License-Identifier: MIT
#include <bfr/calc.hpp>

#include <bfr/evidence_planning.hpp>

#include <algorithm>

namespace bfr::calc {
namespace {

std::int64_t seconds_up(std::int64_t tenths) { return (tenths + 9) / 10; }

/// What a limit is about, in the unit of its value; nothing for a limit of something else.
struct judged {
    std::int64_t value = 0;
    std::int64_t per_unit = 1;    ///< of `value` in one unit of the limit
};

std::optional<judged> of_exercise(std::string_view parameter, const exercise_work& work,
                                  const exercise_time& time)
{
    if (parameter == "cuff_minutes_per_exercise") return judged{time.cuff_on.seconds(), 60};
    if (parameter == "continuous_cuff_minutes") return judged{time.longest_bout.seconds(), 60};
    if (parameter == "reps_per_set" && !work.reps.empty())
        return judged{*std::ranges::max_element(work.reps), 1};
    return std::nullopt;
}

std::optional<judged> of_session(std::string_view parameter, const session_time& times)
{
    if (parameter == "inflated_minutes_per_limb_per_session")
        return judged{times.cuff_on.seconds(), 60};
    if (parameter == "exercises_per_session")
        return judged{static_cast<std::int64_t>(times.exercises.size()), 1};
    return std::nullopt;
}

bool passes(const evidence::limit_row& limit, judged what)
{
    const auto most = limit.value * what.per_unit;
    return limit.relation.view() == "lt" ? what.value >= most : what.value > most;
}

bool is_asked(const evidence::limit_row& limit)
{
    return (limit.methods.view() == "any" || limit.methods.view().starts_with("resistance")) &&
           limit.goals.view() == "any" && limit.phase.view() == "any";
}

}    // namespace

exercise_time time_of(const exercise_work& work)
{
    std::int64_t all = 0;
    std::int64_t longest_set = 0;
    for (const int n : work.reps) {
        const auto tenths = std::int64_t{n} * work.tenths_per_rep;
        all += tenths;
        longest_set = std::max(longest_set, tenths);
    }
    const auto rests = work.reps.empty() ? 0 : static_cast<std::int64_t>(work.reps.size()) - 1;
    exercise_time time;
    time.under_tension = seconds(seconds_up(all));
    time.wall = time.under_tension + work.rest * rests;
    const bool inflated = work.in_rest == cuff_in_rest::inflated;
    time.cuff_on = inflated ? time.wall : time.under_tension;
    time.longest_bout = inflated ? time.wall : seconds(seconds_up(longest_set));
    return time;
}

exercise_time time_of(const std::vector<int>& reps, int seconds_per_rep, duration rest,
                      cuff_in_rest in_rest)
{
    return time_of({reps, 10 * seconds_per_rep, rest, in_rest});
}

session_time time_of_session(const std::vector<exercise_work>& exercises)
{
    session_time sum;
    for (const auto& work : exercises) {
        const auto time = time_of(work);
        sum.under_tension += time.under_tension;
        sum.cuff_on += time.cuff_on;
        sum.wall += time.wall;
        sum.exercises.push_back(time);
    }
    const auto gaps = exercises.empty() ? 0 : static_cast<std::int64_t>(exercises.size()) - 1;
    const auto off = evidence::planning::reperfusion::between * gaps;
    sum.wall_by_sides = sum.wall * evidence::planning::one_side_at_a_time::wall_time_factor + off;
    sum.wall += off;
    return sum;
}

std::vector<limit_passed> limits_passed(const std::vector<exercise_work>& exercises,
                                        const session_time& times)
{
    std::vector<limit_passed> passed;
    const auto limits = evidence::limits();
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const auto limit = limits[i];
        if (!is_asked(limit)) continue;
        for (std::size_t e = 0; e < exercises.size(); ++e) {
            const auto what = of_exercise(limit.parameter, exercises[e], times.exercises[e]);
            if (what && passes(limit, *what)) passed.push_back({limit.id, limit.red, e + 1});
        }
        const auto what = of_session(limit.parameter, times);
        if (what && passes(limit, *what)) passed.push_back({limit.id, limit.red, 0});
    }
    return passed;
}

}    // namespace bfr::calc
