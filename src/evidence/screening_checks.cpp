// SPDX-License-Identifier: MIT
//
// What must hold between gates, conditions, effects and scores, and between the tables and the
// constants of planning. Nothing of this file reaches the program.
#include "checks.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include <bfr/evidence_ids.hpp>
#include <bfr/evidence_planning.hpp>

#include "condition_rows.hpp"
#include "effect_rows.hpp"
#include "gate_rows.hpp"
#include "limit_rows.hpp"
#include "scheme_rows.hpp"
#include "score_item_rows.hpp"

namespace bfr::evidence::check {
namespace {

static_assert(ids_are_unique(condition_rows));
static_assert(ids_are_unique(effect_rows));
static_assert(ids_are_unique(gate_rows));
static_assert(ids_are_unique(score_item_rows));
static_assert(ids_agree(condition_rows, ids::conditions));
static_assert(ids_agree(effect_rows, ids::effects));

constexpr auto refer = effect_ref{"refer"}.position();
constexpr auto exclude_until_cleared = effect_ref{"exclude-limb-until-cleared"}.position();

// ---- gates

/// Every gate but the totals asks, and every gate opens something.
consteval bool gates_ask()
{
    std::uint16_t gate = 0;
    for (const auto& row : gate_rows) {
        const bool asks = !row.ask.empty();
        const auto of_gate = [gate](const condition_row& c) { return c.group == gate; };
        const auto needs_no_question = [gate](const condition_row& c) {
            return c.group != gate || c.where == asked::computed;
        };
        if (asks == (row.id.view() == "totals")) return false;
        if (std::ranges::none_of(condition_rows, of_gate)) return false;
        if (!asks && !each(condition_rows, needs_no_question)) return false;
        ++gate;
    }
    return true;
}
static_assert(gates_ask());

// ---- conditions

/// Something can make a computed condition apply: a number, another condition, or a window's end.
consteval bool computed_conditions_are_reached()
{
    std::uint16_t position = 0;
    for (const auto& row : condition_rows) {
        const auto leads_here = [position](const condition_row& other) {
            return other.then == position || other.missing == position;
        };
        const bool by_itself = row.where != asked::computed || row.threshold_count > 0 ||
                               row.requires_all.size() > 0 || row.girth_outside_cuff_range ||
                               row.sex_is_female || row.if_any_refer ||
                               row.fact_missing != missing_fact::none;
        if (!by_itself && std::ranges::none_of(condition_rows, leads_here)) return false;
        ++position;
    }
    return true;
}
static_assert(computed_conditions_are_reached());

constexpr bool window_ends(const condition_row& row)
{
    std::size_t steps = 0;
    for (auto next = row.then; next != no_ref; next = condition_rows[next].then) {
        if (++steps > std::size(condition_rows)) return false;
    }
    return (row.then == no_ref || row.window_weeks > 0) &&
           (row.window_weeks == 0 || !row.date_of.empty()) &&
           (!row.needs_date || !row.date_of.empty()) && row.group < std::size(gate_rows);
}
static_assert(each(condition_rows, window_ends));

consteval bool families_stand_worst_first()
{
    for (std::size_t i = 0; i < std::size(condition_rows); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const auto& worse = condition_rows[j];
            const auto& row = condition_rows[i];
            if (row.family.empty() || row.family.view() != worse.family.view()) continue;
            if (row.severity < worse.severity || row.scope != worse.scope) return false;
        }
    }
    return true;
}
static_assert(families_stand_worst_first());

constexpr bool thresholds_are_counted(const condition_row& row)
{
    for (std::size_t i = 0; i < row.thresholds.size(); ++i) {
        const auto& t = row.thresholds[i];
        const bool empty = t.of == fact{} && t.how == compare{} && t.thousandths == 0;
        if (empty != (i >= row.threshold_count)) return false;
    }
    return row.threshold_count <= row.thresholds.size() &&
           (!row.match_any || row.threshold_count > 1);
}
static_assert(each(condition_rows, thresholds_are_counted));

/// What a clearance can lift says so, and only adapt records count as cautions.
constexpr bool severity_fits_effects(const condition_row& row)
{
    const bool refers = row.effects.contains(refer);
    const bool clearable = refers || row.effects.contains(exclude_until_cleared);
    return row.effects.size() > 0 && !row.ask.empty() &&
           (clearable || (row.after_clearance.size() == 0 && row.clear_by.empty())) &&
           (row.counts == caution::none || row.severity == condition_severity::adapt) &&
           (row.severity <= condition_severity::refer || !refers) &&
           (row.scope != condition_scope::whole || row.limbs == condition_limbs::any);
}
static_assert(each(condition_rows, severity_fits_effects));

// ---- effects

constexpr bool effect_is_well_formed(const effect_row& row)
{
    const bool caps_load =
        row.kind == effect_kind::max_load || row.kind == effect_kind::passive_only;
    return !row.text.empty() && row.text.size() <= 78 && row.leg_percent_aop_max <= 80 &&
           row.arm_percent_aop_max <= 60 && row.load_percent_1rm_max <= 40 &&
           caps_load == (row.load_percent_1rm_max >= 0) &&
           (row.kind != effect_kind::min_rest || row.rest_s_min > 0) &&
           (row.kind != effect_kind::min_gap || row.gap_h_min > 0) &&
           (row.kind != effect_kind::max_sets || row.sets_max > 0) &&
           (row.kind != effect_kind::short_cuff_time || row.inflation_min_max > 0);
}
static_assert(each(effect_rows, effect_is_well_formed));

// ---- scores

constexpr int points_of(const condition_row& row, score of)
{
    switch (of) {
    case score::nakajima: return row.nakajima;
    case score::improve: return row.improve;
    case score::caprini: return row.caprini;
    }
    throw "unknown score";
}

/// The points that a condition names are those of the highest item that it feeds.
consteval bool points_agree(score of)
{
    std::uint16_t position = 0;
    for (const auto& row : condition_rows) {
        int highest = 0;
        for (const auto& item : score_item_rows) {
            if (item.of != of || item.points <= highest) continue;
            if (item.fed_by.contains(position)) highest = item.points;
        }
        if (highest != points_of(row, of)) return false;
        ++position;
    }
    return true;
}
static_assert(points_agree(score::nakajima));
static_assert(points_agree(score::improve));
static_assert(points_agree(score::caprini));

constexpr bool item_counts(const score_item_row& item)
{
    return item.points > 0 && item.fed_by.size() > 0 && (item.gate || item.of == score::nakajima);
}
static_assert(each(score_item_rows, item_counts));

// ---- planning: its constants against the rows that say the same

consteval const limit_row& limit_at(limit_ref id) { return limit_rows[id.position()]; }
consteval const effect_row& effect_at(effect_ref id) { return effect_rows[id.position()]; }

static_assert(limit_at("exercises-session").value == planning::exercise_count::session_max);
static_assert(limit_at("exercises-limb").value == planning::exercise_count::pair_max);
static_assert(limit_at("exercises-first").value == planning::exercise_count::familiarisation_max);
static_assert(effect_at("max-exercises-2").exercises_max ==
              planning::exercise_count::familiarisation_max);
static_assert(limit_at("aop-age").value == planning::aop_too_old::days_max);
static_assert(minutes(60 * limit_at("hours-between").value) == planning::spacing::time_between);
static_assert(seconds(limit_at("reperfusion-default").value) == planning::reperfusion::between);
static_assert(limit_at("tightness-leg").value == planning::tightness::leg);
static_assert(limit_at("tightness-arm").value == planning::tightness::arm);
static_assert(limit_at("tightness-first-leg").value == planning::tightness::first_leg);
static_assert(limit_at("tightness-first-arm").value == planning::tightness::first_arm);
static_assert(percent_of_1rm(limit_at("load-first-week").value) ==
              planning::familiarisation::week_1_load_up_to);
static_assert(percent_of_1rm(limit_at("load-first-week").smallest_load_value) ==
              planning::familiarisation::week_1_smallest_load_up_to);
static_assert(percent_of_1rm(limit_at("load-familiarisation").value) ==
              planning::familiarisation::week_2_load_max);
static_assert(percent_of_1rm(limit_at("load-ceiling").value) == planning::load_window::high);
static_assert(percent_of_1rm(limit_at("load-ceiling").body_weight_value) ==
              planning::load_body_weight::share_max);
static_assert(percent_of_aop(limit_at("pressure-ceiling").value) == planning::aop::share_max);
static_assert(percent_of_aop(limit_at("pressure-first-leg").value) ==
              planning::familiarisation::leg_pressure_max);
static_assert(percent_of_aop(limit_at("pressure-first-arm").value) ==
              planning::familiarisation::arm_pressure_max);
static_assert(percent_of_aop(limit_at("pressure-floor").value) ==
              planning::pressure_under_band::floor);
static_assert(effect_at("max-sets-2").sets_max == planning::scheme_sets::sets_kept);

constexpr bool may_be_smallest(std::string_view scheme)
{
    return scheme_rows[position_in(scheme_rows, scheme)].failure == failure_sets::none;
}
static_assert(std::ranges::all_of(names_of<aim>::all, [](std::string_view word) {
    return may_be_smallest(planning::scheme_smallest::of(*named<aim>(word)));
}));
static_assert(may_be_smallest(planning::scheme_ramp::instead()));
static_assert(may_be_smallest(planning::scheme_failure::instead()));

consteval auto gates_that(bool (*hold)(std::string_view))
{
    return std::ranges::count_if(gate_rows, [hold](const gate_row& row) { return hold(row.id); });
}
static_assert(gates_that(planning::guarded::from_group) == 2);
static_assert(gates_that(planning::screening_flag::from_group) == 3);
static_assert(planning::at_risk::not_from(condition_rows[condition_named("first-sessions")].id));
static_assert(planning::at_risk::not_from(condition_rows[condition_named("layoff")].id));
static_assert(planning::at_risk::not_from(condition_rows[condition_named("aop-unmeasured")].id));

}    // namespace
}    // namespace bfr::evidence::check
