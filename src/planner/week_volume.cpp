// SPDX-License-Identifier: MIT
//
// planning.toml, week-volume and week-sums.
#include "sessions.hpp"
#include "strength.hpp"

#include <bfr/evidence.hpp>
#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace bfr::planner {
namespace {

struct muscle_reps {
    const std::string* muscle;
    int reps;
};

/// One side counted; the second side of an exercise has the number of the first.
std::vector<muscle_reps> sums(const week& w)
{
    std::vector<muscle_reps> total;
    for (const auto& s : w.sessions) {
        int last = 0;
        for (const auto& e : s.exercises) {
            if (e.number == last) continue;
            last = e.number;
            for (const auto& m : e.muscles) {
                const auto at = std::ranges::find_if(
                    total, [&](const muscle_reps& known) { return *known.muscle == m; });
                if (at == total.end())
                    total.push_back({&m, e.total_reps});
                else
                    at->reps += e.total_reps;
            }
        }
    }
    return total;
}

std::string muscle_over(const week& w, int most)
{
    for (const auto& [muscle, reps] : sums(w)) {
        if (reps > most) return *muscle;
    }
    return {};
}

void take_smallest(exercise_dose& e, const evidence::scheme_row& smallest)
{
    const auto rest = e.sets.front().rest_after;
    const auto in_rest = e.sets.front().in_rest;
    drop_finding(e);    // there is no set of so many repetitions left
    e.scheme = smallest.id;
    e.sets.clear();
    e.total_reps = 0;
    const auto per_rep = e.pace.up + e.pace.hold + e.pace.down;
    e.cuff_on = duration{};
    for (std::size_t i = 0; i < smallest.sets; ++i) {
        training_set set;
        set.reps = smallest.reps[i];
        const bool last = i + 1 == smallest.sets;
        if (!last) set.rest_after = rest;
        set.in_rest = last ? cuff_in_rest::deflated : in_rest;
        e.total_reps += set.reps;
        e.cuff_on += per_rep * set.reps;
        if (set.rest_after && in_rest == cuff_in_rest::inflated) e.cuff_on += *set.rest_after;
        e.sets.push_back(set);
    }
    e.reasons.push_back({"sets", "scheme." + e.scheme, {}});
    e.reasons.push_back({"sets", "planning.week-volume", {}});
}

/// @return whether something in the session became smaller
bool lighten(session& s, const std::string& muscle, const evidence::scheme_row& smallest)
{
    const auto& before = std::as_const(s).exercises;
    std::vector<exercise_dose> exercises(before.begin(), before.end());
    bool changed = false;
    for (auto& e : exercises) {
        const bool works_it = std::ranges::find(e.muscles, muscle) != e.muscles.end();
        if (!works_it || e.scheme == smallest.id.view()) continue;
        take_smallest(e, smallest);
        changed = true;
    }
    if (!changed) return false;
    s.length = sum_up(exercises);
    s.exercises = std::move(exercises);
    return true;
}

}    // namespace

void keep_week_volume(aim wanted, week& of_week, std::vector<reported>& left_out)
{
    const auto limit = evidence::limits().find("reps-week");
    const auto smallest = evidence::schemes().find(evidence::planning::scheme_smallest::of(wanted));
    if (!limit || !smallest) throw std::logic_error("reps-week or the smallest scheme is missing");
    for (auto s = of_week.sessions.rbegin(); s != of_week.sessions.rend(); ++s) {
        const auto muscle = muscle_over(of_week, limit->value);
        if (muscle.empty()) return;
        if (lighten(*s, muscle, *smallest)) {
            left_out.push_back({"planning.week-volume",
                                short_date(s->on) + ": " + std::string{smallest->id.view()} +
                                    ", since the week would hold over " +
                                    std::to_string(limit->value) + " repetitions for the " + muscle,
                                s->on});
        }
    }
}

}    // namespace bfr::planner
