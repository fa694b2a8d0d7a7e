// SPDX-License-Identifier: MIT
//
// What must hold between the rows that stand beside an estimated 1RM. Nothing of this file reaches
// the program.
#include "checks.hpp"

#include <bfr/evidence_planning.hpp>

#include "formula_rows.hpp"
#include "one_rm_error_rows.hpp"
#include "one_rm_load_rows.hpp"
#include "rep_band_rows.hpp"

namespace bfr::evidence::check {
namespace {

static_assert(ids_are_unique(error_band_rows));
static_assert(ids_are_unique(published_error_rows));
static_assert(ids_are_unique(rir_limit_rows));
static_assert(ids_are_unique(window_margin_rows));
static_assert(ids_are_unique(rep_percent_rows));
static_assert(ids_are_unique(no_one_rep_max_rows));

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

}    // namespace
}    // namespace bfr::evidence::check
