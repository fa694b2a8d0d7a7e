// SPDX-License-Identifier: MIT
#include <bfr/calc.hpp>
#include <bfr/evidence_planning.hpp>
#include <bfr/evidence_pressure.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace bfr::calc {
namespace {

namespace rules = evidence::planning;

constexpr int permille = 1000;

std::int64_t divide_up(std::int64_t n, std::int64_t by) { return (n + by - 1) / by; }

/// Least whole r with r*r >= n; on the safe side of the true root.
std::int64_t root_up(std::int64_t n)
{
    std::int64_t low = 0;
    std::int64_t high = 4'000'000;
    while (low < high) {
        const auto middle = (low + high) / 2;
        if (middle * middle >= n)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

struct bounds {
    std::int64_t centre, half_width;    // mmHg/100
};

bounds of_method(std::int64_t reading, const evidence::aop_method_row& method)
{
    switch (method.mode) {
    case evidence::method_mode::symmetric: return {reading, method.half_width_hundredths};
    case evidence::method_mode::from_signed:
        return {reading - method.bias_hundredths,
                divide_up(method.limit_high_hundredths - method.limit_low_hundredths, 2)};
    case evidence::method_mode::refused: break;
    }
    throw std::logic_error("no pressure follows from this way of measuring");
}

/// aop.toml, [[posture_conversion]] of the leg: the greatest published ratio lowers the low end.
void convert_posture(occlusion_range& range, posture measured, posture used)
{
    const auto rows = evidence::posture_conversions();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = rows[i];
        if (row.on != limb::leg || row.measured != measured || row.used != used) continue;
        const auto low = range.low.hundredths_of_mmhg() * row.low_multiplier / row.low_divisor;
        const auto high =
            divide_up(range.high.hundredths_of_mmhg() * row.high_multiplier, row.high_divisor);
        range.low = pressure::of(low);
        range.high = pressure::of(high);
        if (row.downward) range.centre = range.low;
        return;
    }
    throw std::logic_error("no conversion between these postures");
}

evidence::tier_row tier_named(std::string_view id)
{
    const auto row = evidence::tiers().find(id);
    if (!row) throw std::logic_error("unknown tier");
    return *row;
}

bool is_measured(const evidence::tier_row& tier) { return tier.cap.view() == "measured"; }

pressure absolute_cap_of(limb on, bool measured)
{
    const auto rows = evidence::absolute_caps();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows.packed_row(i);
        if (row.on == on && row.measured == measured) return row.limit;
    }
    throw std::logic_error("no absolute cap for this limb");
}

pressure share_of_pressure(pressure whole, share_of_aop share)
{
    return pressure::of(whole.hundredths_of_mmhg() * share.permille() / permille);
}

pressure_limits limits_by(const evidence::tier_row& tier, const occlusion_range& range, limb on)
{
    if (!tier.gives_mmhg) throw std::logic_error("no pressure follows from this tier");
    const auto c = on == limb::leg ? tier.c_leg : tier.c_arm;
    return {c, share_of_pressure(range.low, c), absolute_cap_of(on, is_measured(tier))};
}

/// Whether less than a share of the centre is left before the rounding to the gauge; by products,
/// so that 40 % asked is never a trace under 40 %.
bool is_left_under(share_of_aop share, const occlusion_range& range, const pressure_limits& limits,
                   share_of_aop asked, std::optional<pressure> device_max)
{
    const auto floor = range.centre.hundredths_of_mmhg() * share.permille();
    return asked < share || range.low.hundredths_of_mmhg() * limits.c.permille() < floor ||
           limits.absolute_cap.hundredths_of_mmhg() * permille < floor ||
           (device_max && device_max->hundredths_of_mmhg() * permille < floor);
}

/// A measured value is always planned for; only what cannot be a measurement is refused.
bool is_refused(const occlusion_range& range, pressure set, pressure gauge_step)
{
    return range.low <= pressure{} || range.centre < rules::aop::centre_min ||
           range.centre > rules::aop::centre_max || set < gauge_step;
}

}    // namespace

occlusion_range occlusion_today(pressure reading, posture measured,
                                const evidence::aop_method_row& method, const use_today& use)
{
    auto [centre, half_width] = of_method(reading.hundredths_of_mmhg(), method);
    occlusion_range range;
    range.posture_differs = measured != use.used;
    if (range.posture_differs && use.on == limb::arm) {
        half_width += divide_up(
            reading.hundredths_of_mmhg() * rules::aop::arm_posture_share_permille, permille);
    }
    if (use.other_day) {
        const auto day = rules::aop::other_day_half_width.hundredths_of_mmhg();
        half_width = root_up(half_width * half_width + day * day);
    }
    range.centre = pressure::of(centre);
    range.low = pressure::of(centre - half_width);
    range.high = pressure::of(centre + half_width);
    if (range.posture_differs && use.on == limb::leg) convert_posture(range, measured, use.used);
    if (use.other_side) {
        range.low = pressure::of(range.low.hundredths_of_mmhg() *
                                 rules::other_limb::low_multiplier_permille / permille);
        range.high = pressure::of(
            divide_up(range.high.hundredths_of_mmhg() * rules::other_limb::high_multiplier_permille,
                      permille));
    }
    range.tier = use.other_day || use.other_side || range.posture_differs ? "T1" : "T0";
    return range;
}

pressure_limits limits_of(const occlusion_range& range, limb on)
{
    return limits_by(tier_named(range.tier), range, on);
}

pressure_set set_pressure(const occlusion_range& range, limb on, share_of_aop asked,
                          pressure gauge_step, std::optional<pressure> device_max)
{
    const auto tier = tier_named(range.tier);
    const auto limits = limits_by(tier, range, on);
    const auto left_under = [&](share_of_aop share) {
        return !is_measured(tier) && is_left_under(share, range, limits, asked, device_max);
    };
    pressure_set result;
    result.nominal = share_of_pressure(range.centre, asked);
    result.guarantee = limits.guarantee;
    result.absolute_cap = limits.absolute_cap;

    auto least = result.nominal;
    const auto hold_by = [&](pressure limit, bound by) {
        if (limit < least) {
            least = limit;
            result.by = by;
        }
    };
    hold_by(result.guarantee, bound::guarantee);
    hold_by(result.absolute_cap, bound::absolute_cap);
    if (device_max) hold_by(*device_max, bound::device);

    const auto set = floor_to_step(std::max(least, pressure{}), gauge_step);
    if (is_refused(range, set, gauge_step)) return result;
    if (left_under(rules::aop::estimate_refused_below)) return result;

    // Round first, then check: the number that is printed is the number that was checked.
    if (set.hundredths_of_mmhg() * permille >
        range.low.hundredths_of_mmhg() * limits.c.permille()) {
        throw std::logic_error("a pressure was set over its guarantee");
    }
    const auto p = set.hundredths_of_mmhg();
    result.set = set;
    result.delivered_low_percent = static_cast<int>(p * 100 / range.high.hundredths_of_mmhg());
    result.delivered_high_percent =
        static_cast<int>(divide_up(p * 100, range.low.hundredths_of_mmhg()));
    const bool under =
        p * permille < rules::under_dosed::below.permille() * range.high.hundredths_of_mmhg();
    result.status = under ? verdict::may_be_under_dosed : verdict::ok;
    if (left_under(rules::estimate_status::measure_below)) result.status = verdict::measure_aop;
    return result;
}

}    // namespace bfr::calc
