// SPDX-License-Identifier: MIT
//
// What must hold between the rows of estimated occlusion pressures. Nothing of this file reaches
// the program.
#include "checks.hpp"

#include <algorithm>
#include <string_view>

#include <bfr/evidence_planning.hpp>
#include <bfr/evidence_pressure.hpp>

#include "domain_rows.hpp"
#include "equation_rows.hpp"
#include "pressure_status_rows.hpp"
#include "reduced_effect_rows.hpp"
#include "reference_rows.hpp"
#include "refusal_rows.hpp"
#include "refused_rule_rows.hpp"
#include "sbp_floor_rows.hpp"
#include "tier_rows.hpp"
#include "tightness_rows.hpp"
#include "wording_rows.hpp"

namespace bfr::evidence::check {
namespace {

static_assert(ids_are_unique(domain_rows));
static_assert(ids_are_unique(equation_rows));
static_assert(ids_are_unique(pressure_status_rows));
static_assert(ids_are_unique(reduced_effect_rows));
static_assert(ids_are_unique(reference_rows));
static_assert(ids_are_unique(refusal_rows));
static_assert(ids_are_unique(refused_rule_rows));
static_assert(ids_are_unique(sbp_floor_rows));
static_assert(ids_are_unique(tightness_rows));
static_assert(ids_are_unique(wording_rows));

constexpr bool is_tier(std::string_view id) { return has(tier_rows, id); }
constexpr bool is_posture(std::string_view w) { return named<posture>(w).has_value(); }

/// Coefficients and an error stand where an equation is confirmed, and nowhere else.
constexpr bool equation_is_well_formed(const equation_row& row)
{
    const bool confirmed = row.state == equation_state::confirmed;
    return confirmed == (row.b0_thousandths != 0) && confirmed == !row.expression.empty() &&
           confirmed == (row.half_width > pressure{}) && (confirmed || !row.opt_in) &&
           (row.state == equation_state::rejected) == !row.reason.empty() &&
           one_of(row.limb_name, {"arm", "leg", "arm and leg", "any"});
}
static_assert(each(equation_rows, equation_is_well_formed));
static_assert(std::ranges::count(equation_rows, equation_state::confirmed, &equation_row::state) ==
              1);

/// Mean less and plus 1.96 SD, to the tenth; an arm row has no SD and is not symmetric.
constexpr bool reference_is_well_formed(const reference_row& row)
{
    const auto spread = row.sd.hundredths_of_mmhg() * 196 / 100;
    const auto mean = row.mean.hundredths_of_mmhg();
    const auto near = [](std::int64_t a, std::int64_t b) { return a - b <= 10 && b - a <= 10; };
    const bool fits = near(row.low.hundredths_of_mmhg(), mean - spread) &&
                      near(row.high.hundredths_of_mmhg(), mean + spread);
    return row.low < row.mean && row.mean < row.high && row.width_min < row.width_max &&
           (row.sd == pressure{} || fits);
}
static_assert(each(reference_rows, reference_is_well_formed));

/// No limb, posture and width has two rows.
consteval bool references_do_not_overlap()
{
    for (const auto& a : reference_rows) {
        for (const auto& b : reference_rows) {
            const bool other = a.id.view() != b.id.view();
            const bool meet = a.width_min <= b.width_max && b.width_min <= a.width_max;
            const bool same = a.any_posture || b.any_posture || a.used == b.used;
            if (other && meet && same && a.on == b.on) return false;
        }
    }
    return true;
}
static_assert(references_do_not_overlap());

/// From 10 cm on every limb and posture has one floor, and none is above the systolic pressure.
consteval bool floors_cover_each_width_once()
{
    for (const auto on : {limb::arm, limb::leg}) {
        for (const auto wanted : names_of<posture>::all) {
            for (int mm = 100; mm <= 300; ++mm) {
                const auto count = std::ranges::count_if(sbp_floor_rows, [&](const auto& row) {
                    const bool below =
                        row.width_below == length{} || millimetres(mm) < row.width_below;
                    return row.on == on && millimetres(mm) >= row.width_min && below &&
                           !each_word(row.postures,
                                      [&](std::string_view w) { return w != wanted; });
                });
                if (count != 1) return false;
            }
        }
    }
    return true;
}
static_assert(floors_cover_each_width_once());

constexpr bool floor_is_well_formed(const sbp_floor_row& row)
{
    return row.k_permille > 0 && row.k_permille <= 1000 && each_word(row.postures, is_posture);
}
static_assert(each(sbp_floor_rows, floor_is_well_formed));

/// No domain reaches over what is refused.
constexpr bool domain_is_inside_the_refusals(const domain_row& row)
{
    using refused = planning::estimate_refused;
    return row.age_min >= refused::age_below && row.age_max <= refused::age_over &&
           row.width_min >= refused::width_below &&
           (row.sbp_max == pressure{} ||
            (row.sbp_min >= refused::sbp_below && row.sbp_max < refused::sbp_from)) &&
           row.circumference_max > length{} && row.circumference_max <= refused::thigh_over &&
           each_word(row.postures, is_posture) &&
           (is_tier(row.applies_to) || has(equation_rows, row.applies_to));
}
static_assert(each(domain_rows, domain_is_inside_the_refusals));

constexpr bool refusal_is_well_formed(const refusal_row& row)
{
    return !row.condition.empty() && each_word(row.tiers, is_tier);
}
static_assert(each(refusal_rows, refusal_is_well_formed));
static_assert(each(refused_rule_rows, [](const auto& row) { return !row.why.empty(); }));
static_assert(std::ranges::is_sorted(pressure_status_rows, {}, &pressure_status_row::order));
static_assert(each(wording_rows, [](const auto& row) { return each_word(row.tiers, is_tier); }));

/// The row and the constants that plans are made with are one.
constexpr bool tightness_is_that_of_plans(const tightness_row& row)
{
    using of_plans = planning::tightness;
    return row.first_arm == of_plans::first_arm && row.first_leg == of_plans::first_leg &&
           row.arm == of_plans::arm && row.leg == of_plans::leg &&
           row.overlap_low_percent == of_plans::overlap_low_percent &&
           row.overlap_max_percent == of_plans::overlap_max_percent &&
           row.capillary_refill_max == of_plans::capillary_refill_max;
}
static_assert(each(tightness_rows, tightness_is_that_of_plans));

}    // namespace
}    // namespace bfr::evidence::check
