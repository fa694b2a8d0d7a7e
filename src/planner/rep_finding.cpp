// SPDX-License-Identifier: MIT
//
// one-rep-max.toml, [rep_finding] and its rules, in a line for one person.
#include "prescribe.hpp"
#include "strength.hpp"

#include <bfr/evidence_one_rm.hpp>
#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <utility>

namespace bfr::planner {
namespace {

using evidence::planning::rep_finding;

constexpr std::string_view beginning = "found by repetitions: ";
constexpr int most_effort = 10;
constexpr int judged_reps = rep_finding::target_reps + 1;    // from 0 on

struct who_is_told {
    bool guarded = false;
    int steps_up_max = rep_finding::steps_per_session_max;
};

/// Steps of the equipment for the next time, by effort.
using steps_by_effort = std::array<int, most_effort + 1>;

int step_after(int reps, int effort, const who_is_told& who)
{
    const auto rules = evidence::rep_finding_rules();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto& rule = rules.packed_row(i);
        if (rule.pain_over >= 0 || (rule.only_guarded && !who.guarded)) continue;
        const bool matches = reps >= rule.reps_min && reps <= rule.reps_max &&
                             effort > rule.effort_over && effort <= rule.effort_max;
        if (matches) return std::min(rule.step, who.steps_up_max);
    }
    throw std::logic_error("no rule of rep_finding speaks of such a set");
}

steps_by_effort steps_after(int reps, const who_is_told& who)
{
    steps_by_effort steps{};
    for (int effort = 0; effort <= most_effort; ++effort) {
        steps[static_cast<std::size_t>(effort)] = step_after(reps, effort, who);
    }
    return steps;
}

std::string range_words(int from, int to)
{
    return from == to ? std::to_string(from) : std::to_string(from) + '-' + std::to_string(to);
}

std::string step_words(int step)
{
    if (step == 0) return "the same";
    const int n = step < 0 ? -step : step;
    return std::string{n == 1   ? "a step"
                       : n == 2 ? "two steps"
                                : "more steps"} +
           (step < 0 ? " down" : " up");
}

std::string reps_words(int from, int to)
{
    return from == 0 ? "under " + std::to_string(to + 1) : range_words(from, to);
}

/// "rated 0-5 two steps up, 6 a step up, 7-10 the same"; "a step down" where effort has no say.
std::string effort_words(const steps_by_effort& steps)
{
    if (std::ranges::all_of(steps, [&](int s) { return s == steps[0]; }))
        return step_words(steps[0]);
    std::string words = "rated ";
    for (std::size_t from = 0; from < steps.size();) {
        auto end = from;
        while (end < steps.size() && steps[end] == steps[from]) ++end;
        if (from > 0) words += ", ";
        words += range_words(static_cast<int>(from), static_cast<int>(end) - 1) + ' ' +
                 step_words(steps[from]);
        from = end;
    }
    return words;
}

/// Sets of so many repetitions that are judged alike, from none on.
std::string next_time_words(const who_is_told& who)
{
    std::string words;
    for (int from = 0; from < judged_reps;) {
        const auto steps = steps_after(from, who);
        int end = from + 1;
        while (end < judged_reps && steps_after(end, who) == steps) ++end;
        if (from > 0) words += "; ";
        words += reps_words(from, end - 1) + ' ' + effort_words(steps);
        from = end;
    }
    return words;
}

std::string pain_words()
{
    const auto rules = evidence::rep_finding_rules();
    const auto row = rules[rules.position("pain").value()];
    return "pain over " + std::to_string(row.pain_over) +
           " or in a joint: " + std::string{row.result.view()} + ", " + step_words(row.step);
}

bool has_finding_set(const exercise_dose& e)
{
    return !e.sets.empty() && e.sets.front().reps == rep_finding::target_reps &&
           !e.sets.front().to_failure;
}

}    // namespace

void drop_finding(exercise_dose& from)
{
    std::erase_if(from.notes, [](const std::string& n) { return n.starts_with(beginning); });
}

void tell_finding(const course& of, const training& what, const part& sides_of, exercise_dose& into)
{
    if (!is_found_by_repetitions(into.weight) || !has_finding_set(into)) return;
    const bool clinical = is_clinical(of.wanted) || what.dose == &of.operated_dose;
    who_is_told who{of.found->guarded, rep_finding::steps_per_session_max};
    if (clinical) who.steps_up_max = rep_finding::steps_per_session_max_clinical;
    std::string words{beginning};
    words += "do up to " + std::to_string(rep_finding::target_reps) +
             " in set 1, rate its effort 0 to 10; next time: " + next_time_words(who) + "; " +
             pain_words();
    const auto slow = evidence::limits().find("load-steps-clinical");
    if (clinical && slow) {
        words += "; at most " + std::to_string(slow->value) +
                 (slow->value == 1 ? " step" : " steps") + " up in two weeks";
    }
    words += "; nothing lighter there: other equipment";
    if (const auto& most = sides_of.entry->too_long) {
        const auto m = most->value.weight;    // in the unit in which it was lifted
        words +=
            "; never over " + (sides_of.entry->in_pounds ? lb_text(m) + " lb" : kg_text(m) + " kg");
    }
    into.notes.push_back(std::move(words));
}

}    // namespace bfr::planner
