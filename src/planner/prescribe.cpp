// SPDX-License-Identifier: MIT
#include "prescribe.hpp"
#include "strength.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <utility>

namespace bfr::planner {
namespace {

/// An exercise on its way through the stages of one day.
struct draft {
    std::size_t at = 0;    ///< position in course::exercises
    const training* what = nullptr;
    std::vector<load_or_reason> loads;    ///< by part
    scheme_pick scheme;
    timing time;
};

std::optional<draft> drafted(const course& of, std::size_t at, const day_rules& day,
                             std::vector<reported>& left_out)
{
    draft d;
    d.at = at;
    d.what = &of.exercises[at];
    for (const auto& p : d.what->parts) {
        d.loads.push_back(prescribe_load(of, *d.what, p, day));
        if (d.loads.back().chosen) continue;
        left_out.push_back({"load_choice.infeasible", d.loads.back().why_not, std::nullopt});
        return std::nullopt;
    }
    d.scheme = pick_scheme(of, *d.what, day);
    d.time = time_scheme(of, *d.what, d.scheme, day);
    return d;
}

duration inflated_in(const std::vector<draft>& pair)
{
    duration sum;
    for (const auto& d : pair) sum += d.time.cuff_on_if_inflated;
    return sum;
}

/// planning.toml, scheme-fit. @return false when an exercise must be left out
bool take_next_scheme(const course& of, draft& d, const day_rules& day)
{
    auto next = next_scheme(of, *d.what, d.scheme);
    if (!next) return false;
    d.scheme = std::move(*next);
    d.time = time_scheme(of, *d.what, d.scheme, day);
    return true;
}

void leave_out(std::vector<draft>& pair, std::size_t at, std::vector<reported>& left_out)
{
    left_out.push_back(
        {"planning.scheme-fit",
         pair[at].what->parts.front().entry->id.value + ": no scheme fits into the cuff minutes",
         std::nullopt});
    pair.erase(pair.begin() + static_cast<std::ptrdiff_t>(at));
}

/// Each exercise into its cuff minutes, all work of a pair into the minutes of a session.
void fit(const course& of, std::vector<draft>& pair, const day_rules& day,
         std::vector<reported>& left_out)
{
    for (std::size_t i = 0; i < pair.size();) {
        if (pair[i].time.cuff_on_if_inflated <= pair[i].time.limit)
            ++i;
        else if (!take_next_scheme(of, pair[i], day))
            leave_out(pair, i, left_out);
    }
    const auto session_max = evidence::limits().find("inflated-session");
    const auto most = minutes(session_max ? session_max->value : 0);
    for (std::size_t i = pair.size(); i-- > 0;) {
        while (inflated_in(pair) > most && take_next_scheme(of, pair[i], day)) {
        }
    }
    while (inflated_in(pair) > most && !pair.empty()) leave_out(pair, pair.size() - 1, left_out);
}

std::vector<training_set> sets_of(const draft& d)
{
    std::vector<training_set> sets;
    const auto n = d.time.reps.size();
    for (std::size_t i = 0; i < n; ++i) {
        training_set s;
        s.reps = d.time.reps[i];
        const bool last = i + 1 == d.scheme.row.sets;
        s.to_failure = d.scheme.row.failure == evidence::failure_sets::all ||
                       (d.scheme.row.failure == evidence::failure_sets::last && last);
        if (i + 1 < n) {
            s.rest_after = d.time.rest;
            s.in_rest = d.time.in_rest;
        } else {
            s.in_rest = cuff_in_rest::deflated;
        }
        sets.push_back(s);
    }
    return sets;
}

exercise_dose entry_of(const course& of, const draft& d, std::size_t part_at, const day_rules& day)
{
    const auto& p = d.what->parts[part_at];
    const auto& row = d.what->row;
    exercise_dose e;
    e.id = row.id;
    e.name = row.name;
    e.on_limb = row.cuff;
    e.worked = p.worked;
    e.weight = *d.loads[part_at].chosen;
    e.pace = {seconds(d.scheme.row.up_s), seconds(d.scheme.row.hold_s),
              seconds(d.scheme.row.down_s)};
    e.scheme = d.scheme.id;
    e.sets = sets_of(d);
    e.cuff_on = d.time.cuff_on;
    e.cuff_on_limit = d.time.limit;
    for (const int n : d.time.reps) e.total_reps += n;
    const auto muscles = evidence::muscles();
    for (const auto m : row.primary) e.muscles.emplace_back(muscles[m].id);
    e.notes = d.what->notes;
    tell_finding(of, *d.what, p, e);
    e.reasons = d.loads[part_at].reasons;
    prescribe_cuffs(of, *d.what, p, d.loads[part_at].asked_before_caps, day, e);
    e.reasons.insert(e.reasons.end(), d.scheme.reasons.begin(), d.scheme.reasons.end());
    e.reasons.insert(e.reasons.end(), d.time.reasons.begin(), d.time.reasons.end());
    return e;
}

}    // namespace

prescription prescribe(const course& of, const day_rules& day)
{
    prescription result;
    result.by_exercise.resize(of.exercises.size());
    for (const limb on : {limb::arm, limb::leg}) {
        std::vector<draft> pair;
        for (std::size_t i = 0; i < of.exercises.size(); ++i) {
            if (of.exercises[i].on() != on) continue;
            if (auto d = drafted(of, i, day, result.left_out)) pair.push_back(std::move(*d));
        }
        fit(of, pair, day, result.left_out);
        for (const auto& d : pair) {
            exercise_entries entries;
            for (std::size_t p = 0; p < d.what->parts.size(); ++p) {
                entries.push_back(entry_of(of, d, p, day));
            }
            result.by_exercise[d.at] = std::move(entries);
        }
    }
    return result;
}

}    // namespace bfr::planner
