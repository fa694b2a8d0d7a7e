// SPDX-License-Identifier: MIT
//
// What must hold between the rows that stand beside an estimated 1RM. Nothing of this file reaches
// the program.
#include "checks.hpp"

#include <bfr/evidence_planning.hpp>

#include "exercise_rows.hpp"
#include "formula_rows.hpp"
#include "one_rm_error_rows.hpp"
#include "one_rm_load_rows.hpp"
#include "rep_band_rows.hpp"
#include "rep_finding_rows.hpp"

namespace bfr::evidence::check {
namespace {

static_assert(ids_are_unique(error_band_rows));
static_assert(ids_are_unique(published_error_rows));
static_assert(ids_are_unique(rir_limit_rows));
static_assert(ids_are_unique(window_margin_rows));
static_assert(ids_are_unique(rep_percent_rows));
static_assert(ids_are_unique(no_one_rep_max_rows));
static_assert(ids_are_unique(rep_finding_rows));
static_assert(ids_are_unique(rep_finding_rule_rows));
static_assert(ids_are_unique(mvc_loading_rows));

constexpr bool errors_ascend(const error_band_row& row)
{
    return row.low_percent <= row.high_percent && !row.text.empty() && !row.applies_to.empty();
}
static_assert(each(error_band_rows, errors_ascend));

constexpr bool bias_lies_in_its_interval(const rir_limit_row& row)
{
    return row.ci_low_hundredths <= row.mean_hundredths &&
           row.mean_hundredths <= row.ci_high_hundredths;
}
static_assert(each(rir_limit_rows, bias_lies_in_its_interval));

/// The margins are the ends of the window over the planned share, to three decimals.
constexpr bool margin_is_the_window(const window_margin_row& row)
{
    const auto over = [&row](share_of_1rm end) {
        return (end.permille() * 100 + row.planned_percent / 2) / row.planned_percent;
    };
    return row.most_permille == over(planning::load_window::high) &&
           row.least_permille == over(planning::load_window::low);
}
static_assert(each(window_margin_rows, margin_is_the_window));

/// From one repetition on without a gap, and fewer percent for each more.
consteval bool chart_falls()
{
    int reps = 0;
    int percent = 101;
    for (const auto& row : rep_percent_rows) {
        if (row.reps != ++reps || row.percent >= percent) return false;
        percent = row.percent;
    }
    return true;
}
static_assert(chart_falls());

consteval bool preferences_are_in_order()
{
    int order = 0;
    for (const auto& row : no_one_rep_max_rows) {
        if (row.order != ++order || row.said.empty()) return false;
    }
    return true;
}
static_assert(preferences_are_in_order());

constexpr bool alone_is_within(const formula_row& row)
{
    return row.alone_reps_max == 0 ||
           (row.reps_min <= row.alone_reps_max && row.alone_reps_max <= row.reps_max);
}
static_assert(each(formula_rows, alone_is_within));

/// Each formula that a band is reckoned with holds in the whole of it.
consteval bool formulas_reach_over_their_bands()
{
    for (const auto& band : rep_band_rows) {
        const bool reach = each_word(band.formulas, [&band](std::string_view id) {
            const auto& row = formula_rows[position_in(formula_rows, id)];
            return row.reps_min <= band.reps_min && band.reps_max <= row.reps_max;
        });
        if (!reach) return false;
    }
    return true;
}
static_assert(formulas_reach_over_their_bands());

constexpr bool finding_is_that_of_the_planner(const rep_finding_row& row)
{
    using planning::rep_finding;
    return row.target_reps == rep_finding::target_reps &&
           row.step_percent == rep_finding::step_percent_without_equipment_step &&
           row.steps_max == rep_finding::steps_per_session_max &&
           row.steps_max_clinical == rep_finding::steps_per_session_max_clinical &&
           row.effort_cap_guarded == rep_finding::effort_cap_guarded;
}
static_assert(each(rep_finding_rows, finding_is_that_of_the_planner));

/// The step of the first rule that matches; no rule: no number of steps is so large.
consteval int step_after(int reps, int effort, bool guarded)
{
    for (const auto& row : rep_finding_rule_rows) {
        if (row.pain_over >= 0 || (row.only_guarded && !guarded)) continue;
        if (reps >= row.reps_min && reps <= row.reps_max && effort > row.effort_over &&
            effort <= row.effort_max) {
            return row.step;
        }
    }
    return planning::rep_finding::target_reps;
}

/// Every set is judged, a guarded person is never sent higher than another one, and more than one
/// step up follows only an easy set.
consteval bool finding_rules_reach_everywhere()
{
    for (int reps = 0; reps <= planning::rep_finding::target_reps; ++reps) {
        for (int effort = 0; effort <= 10; ++effort) {
            const int step = step_after(reps, effort, false);
            const int guarded = step_after(reps, effort, true);
            if (step > planning::rep_finding::steps_per_session_max || guarded > step) return false;
            if (guarded > 0 && effort >= planning::rep_finding::effort_cap_guarded) return false;
        }
    }
    return true;
}
static_assert(finding_rules_reach_everywhere());
static_assert(rep_finding_rule_rows[0].pain_over >= 0 && rep_finding_rule_rows[0].step < 0);

constexpr bool speaks_of_known_exercises(const mvc_loading_row& row)
{
    return row.percent_low <= row.percent_high &&
           (row.exercises.empty() ||
            each_word(row.exercises, [](std::string_view id) { return has(exercise_rows, id); }));
}
static_assert(each(mvc_loading_rows, speaks_of_known_exercises));

}    // namespace
}    // namespace bfr::evidence::check
