// SPDX-License-Identifier: MIT
//
// What must hold between the rows of doses, schemes, exercises and equations. Nothing of this file
// reaches the program.
#include "checks.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <iterator>
#include <string_view>

#include <bfr/evidence_ids.hpp>
#include <bfr/evidence_planning.hpp>

#include "absolute_cap_rows.hpp"
#include "aop_method_rows.hpp"
#include "band_rows.hpp"
#include "dose_rows.hpp"
#include "exercise_rows.hpp"
#include "formula_rows.hpp"
#include "generate_rows.hpp"
#include "limit_rows.hpp"
#include "load_choice_rows.hpp"
#include "planning_rows.hpp"
#include "posture_conversion_rows.hpp"
#include "pressure_by_load_rows.hpp"
#include "rep_band_rows.hpp"
#include "scheme_rows.hpp"
#include "stop_sign_rows.hpp"
#include "tier_rows.hpp"

namespace bfr::evidence::check {
namespace {

static_assert(ids_are_unique(absolute_cap_rows));
static_assert(ids_are_unique(aop_method_rows));
static_assert(ids_are_unique(band_rows));
static_assert(ids_are_unique(dose_rows));
static_assert(ids_are_unique(exercise_rows));
static_assert(ids_are_unique(formula_rows));
static_assert(ids_are_unique(generate_rows));
static_assert(ids_are_unique(limit_rows));
static_assert(ids_are_unique(load_choice_rows));
static_assert(ids_are_unique(muscle_rows));
static_assert(ids_are_unique(planning_rows));
static_assert(ids_are_unique(posture_conversion_rows));
static_assert(ids_are_unique(pressure_by_load_rows));
static_assert(ids_are_unique(rep_band_rows));
static_assert(ids_are_unique(scheme_rows));
static_assert(ids_are_unique(stop_sign_rows));
static_assert(ids_are_unique(tier_rows));

static_assert(ids_agree(dose_rows, ids::doses));
static_assert(ids_agree(limit_rows, ids::limits));
static_assert(ids_agree(generate_rows, ids::generates));
static_assert(ids_agree(scheme_rows, ids::schemes));
static_assert(ids_agree(planning_rows, ids::planning_rules));

// ---- doses and pressure by load

constexpr bool dose_numbers_ascend(const dose_row& row)
{
    const bool min_fits =
        !row.has_min || !row.has_default || row.min_permille <= row.default_permille;
    const bool max_fits =
        !row.has_max || !row.has_default || row.default_permille <= row.max_permille;
    const bool ends_fit = !row.has_min || !row.has_max || row.min_permille <= row.max_permille;
    const bool says_something = row.has_min || row.has_max || !row.value.empty();
    return min_fits && max_fits && ends_fit && says_something &&
           (!row.max_exclusive || row.has_max);
}
static_assert(each(dose_rows, dose_numbers_ascend));

constexpr bool is_scheme(std::string_view id) { return has(scheme_rows, id); }

constexpr bool dose_words_are_known(const dose_row& row)
{
    const bool of_schemes = one_of(row.parameter_name, {"sets_reps", "bouts"});
    const bool known =
        !of_schemes || (is_scheme(row.value) && each_word(row.alternatives, is_scheme));
    // The one scheme ladder that may be chosen; a ladder is two schemes and a week.
    return known && one_of(row.ladders, {"", "4x15-to-5x15"}) && row.certainty >= 'A' &&
           row.certainty <= 'D';
}
static_assert(each(dose_rows, dose_words_are_known));

constexpr bool pressures_ascend(const pressure_by_load_row& row)
{
    return row.min <= row.usual && row.usual <= row.max && row.max <= planning::aop::share_max &&
           row.load_min_percent <= row.load_max_percent;
}
static_assert(each(pressure_by_load_rows, pressures_ascend));

/// Legs, then arms, each from the weight of the limb to 50 % without a gap.
consteval bool pressures_cover_all_loads()
{
    constexpr int past_the_last = 51;
    int next = 0;    // load at which the next row must begin
    auto on = limb::leg;
    for (const auto& row : pressure_by_load_rows) {
        if (row.on != on && on == limb::leg && next == past_the_last) {
            on = row.on;
            next = 0;
        }
        if (row.on != on || row.load_min_percent != next) return false;
        next = row.load_max_percent + 1;
    }
    return on == limb::arm && next == past_the_last;
}
static_assert(pressures_cover_all_loads());

// ---- limits and what may be generated

constexpr bool is_method(std::string_view w) { return w == "any" || named<method>(w); }
constexpr bool is_aim(std::string_view w) { return w == "any" || named<aim>(w); }

constexpr bool limit_is_well_formed(const limit_row& row)
{
    return one_of(row.relation, {"le", "lt", "ge"}) &&
           one_of(row.limb_name, {"any", "arm", "leg"}) &&
           one_of(row.phase, {"any", "familiarisation", "first-week", "floor-holds", "build",
                              "intensive-block", "outside-block", "at-risk"}) &&
           one_of(row.passed_by, {"", "clinician"}) && (!row.red || row.passed_by.empty()) &&
           !row.parameter.empty() && !row.unit.empty() && !row.methods.empty() &&
           each_word(row.methods, is_method) && each_word(row.goals, is_aim) &&
           (row.smallest_load_value == 0 || row.smallest_load_value > row.value);
}
static_assert(each(limit_rows, limit_is_well_formed));

consteval bool every_aim_and_method_asks()
{
    for (const auto a : names_of<aim>::all) {
        for (const auto m : names_of<method>::all) {
            const bool asked = std::ranges::any_of(generate_rows, [a, m](const generate_row& row) {
                return row.variant.empty() && row.limb_name.view() == "any" && !row.any_goal &&
                       !row.any_method && name(row.goal) == a && name(row.by) == m;
            });
            if (!asked) return false;
        }
    }
    return true;
}
static_assert(every_aim_and_method_asks());

constexpr bool notice_is_there(const generate_row& row)
{
    return one_of(row.limb_name, {"any", "arm"}) &&
           (row.status == generate_status::yes || !row.notice.empty());
}
static_assert(each(generate_rows, notice_is_there));

// ---- schemes

constexpr bool sets_and_reps_agree(const scheme_row& row)
{
    const auto sets = std::ranges::find(row.reps, 0) - row.reps.begin();
    for (std::size_t i = 0; i < row.reps.size(); ++i) {
        const int rounded_up = (row.expected_tenths[i] + 9) / 10;
        if (rounded_up != (row.failure == failure_sets::all ? row.reps[i] : 0)) return false;
    }
    return sets == row.sets && (row.bouts == 0) == (row.bout_s == 0) &&
           (!row.generate || (row.sets == 0) != (row.bouts == 0)) &&
           (!row.generate || row.sets + row.bouts == 1 || row.rest_s > 0);
}
static_assert(each(scheme_rows, sets_and_reps_agree));

// ---- exercises

constexpr bool is_exercise(std::string_view id) { return has(exercise_rows, id); }

constexpr bool exercise_is_well_formed(const exercise_row& row)
{
    const auto helps = [&row](std::uint16_t muscle) {
        return row.primary.contains(muscle) || row.secondary.contains(muscle);
    };
    return row.carrier_count > 0 && row.carrier_count <= row.carriers.size() &&
           row.primary.size() > 0 && std::ranges::all_of(row.indirect, helps) &&
           (row.easier.empty() || is_exercise(row.easier));
}
static_assert(each(exercise_rows, exercise_is_well_formed));

/// What replaces an exercise when one limb alone may be cuffed can be done with one limb.
constexpr bool single_is_for_one_limb(const exercise_row& row)
{
    if (row.single.empty()) return true;
    const auto& single = exercise_rows[position_in(exercise_rows, row.single)];
    return row.sides == laterality::bilateral && single.sides != laterality::bilateral;
}
static_assert(each(exercise_rows, single_is_for_one_limb));

// ---- formulas and the bands of repetitions

constexpr bool formula_is_well_formed(const formula_row& row)
{
    const bool evaluated = row.use != formula_use::listed_only;
    return (!evaluated || (row.kind != formula_kind::listed && row.reps_max > 0)) &&
           (row.kind == formula_kind::listed || row.a != 0) && row.reps_min <= row.reps_max &&
           (!row.in_five || row.in_seven) && (!row.in_seven || evaluated) &&
           (!row.inverse || row.kind == formula_kind::linear) &&
           each_word(row.exercises, is_exercise);
}
static_assert(each(formula_rows, formula_is_well_formed));
static_assert(std::ranges::count(formula_rows, formula_use::usual, &formula_row::use) == 1);

constexpr bool is_evaluated(std::string_view id)
{
    return has(formula_rows, id) &&
           formula_rows[position_in(formula_rows, id)].use != formula_use::listed_only;
}

constexpr bool rep_band_is_well_formed(const rep_band_row& row)
{
    return each_word(row.formulas, is_evaluated) && each_word(row.spread, is_evaluated) &&
           one_of(row.rule, {"return-weight", "formula", "median", "refuse"}) &&
           one_of(row.verdict, {"exact", "ok", "warn", "opt-in", "refuse"});
}
static_assert(each(rep_band_rows, rep_band_is_well_formed));

consteval bool rep_bands_ascend_without_a_gap()
{
    int next = 1;
    for (const auto& row : rep_band_rows) {
        if (next == 0 || row.reps_min != next) return false;
        next = row.reps_max == 0 ? 0 : row.reps_max + 1;
    }
    return next == 0;
}
static_assert(rep_bands_ascend_without_a_gap());
static_assert(std::ranges::is_sorted(band_rows, {}, &band_row::order));

// ---- occlusion pressure

/// A method that is not stated is given the widest bounds of its limb.
constexpr bool unknown_method_is_wider(const aop_method_row& row)
{
    const std::string_view unknown = row.on == limb::leg ? "unknown-leg" : "unknown-arm";
    const auto& widest = aop_method_rows[position_in(aop_method_rows, unknown)];
    return row.half_width_hundredths <= widest.half_width_hundredths &&
           row.limit_high_hundredths <= widest.half_width_hundredths &&
           -row.limit_low_hundredths <= widest.half_width_hundredths;
}
static_assert(each(aop_method_rows, unknown_method_is_wider));

constexpr bool method_fits_its_mode(const aop_method_row& row)
{
    return (row.mode == method_mode::symmetric) == (row.half_width_hundredths > 0) &&
           (row.mode == method_mode::from_signed) == (row.limit_high_hundredths > 0) &&
           row.limit_low_hundredths <= row.bias_hundredths &&
           row.bias_hundredths <= row.limit_high_hundredths;
}
static_assert(each(aop_method_rows, method_fits_its_mode));

constexpr bool tier_is_well_formed(const tier_row& row)
{
    return row.c_leg <= planning::aop::share_max && row.c_arm <= row.c_leg &&
           row.gives_mmhg == (row.c_leg > share_of_aop{}) &&
           one_of(row.cap, {"", "measured", "unmeasured"});
}
static_assert(each(tier_rows, tier_is_well_formed));
static_assert(std::ranges::is_sorted(tier_rows, std::ranges::greater{}, &tier_row::c_leg));
static_assert(std::ranges::is_sorted(tier_rows, std::ranges::greater{}, &tier_row::c_arm));

consteval pressure absolute_cap(limb on, bool measured)
{
    for (const auto& row : absolute_cap_rows) {
        if (row.on == on && row.measured == measured) return row.limit;
    }
    throw "no absolute cap";
}
static_assert(absolute_cap(limb::leg, false) < absolute_cap(limb::leg, true));
static_assert(absolute_cap(limb::arm, false) < absolute_cap(limb::arm, true));
static_assert(std::size(absolute_cap_rows) == 4);

/// No conversion raises the low end; the arm has no factors at all.
constexpr bool conversion_is_on_the_safe_side(const posture_conversion_row& row)
{
    const bool factors = row.low_divisor != 1000 || row.high_multiplier != 1000;
    return row.low_divisor >= 1000 && row.high_divisor >= 1000 &&
           row.low_multiplier <= row.low_divisor && row.any_posture != factors &&
           (row.on == limb::arm) == row.any_posture &&
           (row.any_posture || row.measured != row.used);
}
static_assert(each(posture_conversion_rows, conversion_is_on_the_safe_side));

constexpr bool stop_sign_is_well_formed(const stop_sign_row& row)
{
    return one_of(row.action, {"stop", "hold"}) &&
           one_of(row.urgency, {"emergency", "same-day", "none"}) && !row.sign.empty() &&
           !row.what_to_do.empty() && !row.next_time.empty();
}
static_assert(each(stop_sign_rows, stop_sign_is_well_formed));

}    // namespace
}    // namespace bfr::evidence::check
