// SPDX-License-Identifier: MIT
#include <bfr/calc_estimate.hpp>
#include <bfr/evidence_planning.hpp>

#include "estimate_refusals.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace bfr::calc {
namespace {

// mmHg * 100 000: thousandths of a coefficient times hundredths of cm or mmHg, so nothing is lost.
constexpr std::int64_t fine_per_hundredth = 1000;
// mmHg * 10 000 000: the same with hundred-thousandths.
constexpr std::int64_t own_per_hundredth = 100'000;

std::int64_t divide_down(std::int64_t n, std::int64_t by)
{
    return n >= 0 ? n / by : -((-n + by - 1) / by);
}

pressure down(std::int64_t fine) { return pressure::of(divide_down(fine, fine_per_hundredth)); }

/// A nearest, L down, U up. @param per  parts of a hundredth of a mmHg
occlusion_range range_of(std::int64_t centre, std::int64_t half_width, std::int64_t per)
{
    return {pressure::of(divide_down(centre + per / 2, per)),
            pressure::of(divide_down(centre - half_width, per)),
            pressure::of(-divide_down(-centre - half_width, per)), "T2"};
}

std::optional<evidence::sbp_floor_row> floor_for(const estimate_inputs& known)
{
    const auto rows = evidence::sbp_floors();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = rows[i];
        const bool fits = row.on == known.on && *known.cuff_width >= row.width_min &&
                          (row.width_below == length{} || *known.cuff_width < row.width_below);
        if (fits && has_posture(row.postures, *known.used)) return row;
    }
    return std::nullopt;
}

/// L is never above k * SBP.
void hold_by_floor(const estimate_inputs& known, occlusion_estimate& made)
{
    const auto row = floor_for(known);
    if (!row) throw std::logic_error("no floor by systolic pressure for this cuff");
    const auto floor = down(known.systolic->hundredths_of_mmhg() * row->k_permille);
    if (floor < made.range.low) {
        made.range.low = floor;
        made.floor = row->id.view();
    }
}

occlusion_estimate by_equation(const estimate_inputs& known)
{
    const auto row = evidence::equations().find(*known.equation).value();
    const auto centre =
        equation_value(row, *known.circumference, *known.systolic, *known.age, *known.sex);
    const auto half_width = row.half_width.hundredths_of_mmhg() * fine_per_hundredth;
    occlusion_estimate made;
    made.range = range_of(centre, half_width, fine_per_hundredth);
    made.origin = row.id.view();
    hold_by_floor(known, made);
    return made;
}

/// The half-width of a prediction; of limits of agreement alone 1.15 times as wide.
std::int64_t half_width_of(const own_equation& own)
{
    constexpr int inflation = evidence::planning::aop::loa_inflation_permille;
    if (own.half_width) return own.half_width->hundredths_of_mmhg() * own_per_hundredth;
    return own.limits_of_agreement.value().hundredths_of_mmhg() * own_per_hundredth / 1000 *
           inflation;
}

occlusion_estimate by_own_equation(const estimate_inputs& known)
{
    occlusion_estimate made;
    made.range = range_of(own_equation_value(*known.own, known), half_width_of(*known.own),
                          own_per_hundredth);
    made.origin = known.own->id.value;
    hold_by_floor(known, made);
    return made;
}

occlusion_estimate by_reference(const estimate_inputs& known, std::string_view tier)
{
    const auto row = reference_for(known).value();
    occlusion_estimate made;
    made.range = {row.mean, row.low, row.high, tier};
    made.origin = row.id.view();
    if (known.systolic) hold_by_floor(known, made);
    return made;
}

}    // namespace

std::int64_t equation_value(const evidence::equation_row& by, length thigh, pressure systolic,
                            int age, bfr::sex sex)
{
    if (by.state != evidence::equation_state::confirmed) {
        throw std::logic_error("an equation that is not confirmed is never evaluated");
    }
    constexpr std::int64_t whole = 100;    // of hundredths
    const std::int64_t coded_sex = sex == bfr::sex::male ? 1 : 2;
    return by.b0_thousandths * whole + by.b_tc_thousandths * thigh.tenths_of_mm() +
           by.b_sbp_thousandths * systolic.hundredths_of_mmhg() +
           by.b_age_thousandths * age * whole + by.b_sex_thousandths * coded_sex * whole;
}

std::int64_t own_equation_value(const own_equation& by, const estimate_inputs& of)
{
    constexpr std::int64_t whole = 100;    // of hundredths
    const auto hundredths = [](const std::optional<pressure>& p) {
        return p ? p->hundredths_of_mmhg() : 0;
    };
    std::int64_t sum = by.by.constant * whole;
    if (of.sex) sum += (*of.sex == sex::male ? by.by.for_men : by.by.for_women) * whole;
    if (of.circumference) sum += by.by.per_cm * of.circumference->tenths_of_mm();
    return sum + by.by.per_systolic_mmhg * hundredths(of.systolic) +
           by.by.per_diastolic_mmhg * hundredths(of.diastolic) +
           by.by.per_year * of.age.value_or(0) * whole;
}

std::variant<occlusion_estimate, not_estimated> estimate_occlusion(const estimate_inputs& known)
{
    std::vector<refusal_reason> dropped;
    if (known.equation || known.own != nullptr) {
        auto why = refusals_of(known, "T2");
        if (why.empty()) return known.own != nullptr ? by_own_equation(known) : by_equation(known);
        std::ranges::move(why, std::back_inserter(dropped));
    }
    for (const std::string_view tier : {"T3", "T4"}) {
        auto why = refusals_of(known, tier);
        if (why.empty()) {
            auto made = by_reference(known, tier);
            made.dropped = std::move(dropped);
            return made;
        }
        std::ranges::move(why, std::back_inserter(dropped));
    }
    return not_estimated{std::move(dropped)};
}

asked_judgement judge_asked_pressure(pressure asked, const occlusion_range& range, limb on,
                                     bool by_rule)
{
    // Any share and step: only the limits of the tier are wanted.
    const auto limits = limits_of(range, on);
    asked_judgement found{{}, limits.guarantee, limits.absolute_cap};
    if (by_rule) found.reasons.push_back(asked_refusal::refused_rule);
    if (asked > limits.guarantee) found.reasons.push_back(asked_refusal::over_guarantee);
    if (asked > limits.absolute_cap) found.reasons.push_back(asked_refusal::over_absolute_cap);
    if (range.centre > pressure{}) {
        found.tenths_of_percent_of_centre =
            tenths_of_percent(asked.hundredths_of_mmhg(), range.centre.hundredths_of_mmhg());
    }
    return found;
}

}    // namespace bfr::calc
