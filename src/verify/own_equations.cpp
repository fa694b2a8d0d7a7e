// SPDX-License-Identifier: MIT
//
// Equations of the user's own. The reader has refused what passes a red limit; here it is held
// against the same limits a second time, and so is the person.
#include "estimates.hpp"

#include "limits.hpp"

namespace bfr::verify::estimates {
namespace {

constexpr std::int64_t half_width_least = 100;     // hundredths of mmHg; project
constexpr std::int64_t agreement_percent = 115;    // of the limits of agreement; project

bool within(std::int64_t n, std::int64_t least, std::int64_t most)
{
    return least <= n && n <= most;
}

/// The range that the user states, where it is wider than anything is estimated in.
std::string wider_than_red(const own_equation& e)
{
    if (e.width_min.tenths_of_mm() < width_least) return "holds for cuffs under 10 cm: red";
    if (e.age_min < age_least || e.age_max > age_most)
        return "holds for others than 18 to 45 years: red";
    if (e.systolic_min.hundredths_of_mmhg() < systolic_least ||
        e.systolic_max.hundredths_of_mmhg() >= systolic_below)
        return "holds for a systolic pressure that is not within 90 to 139 mmHg: red";
    const auto thinnest = e.circumference_min.tenths_of_mm();
    const auto thickest = e.circumference_max.tenths_of_mm();
    if (e.on == limb::leg ? thickest > thigh_most : thinnest < arm_least || thickest > arm_most)
        return "holds for limbs outside the range of the estimates: red";
    return {};
}

std::string outside_of(const own_equation& e, const cuff_at& c, const circumstances& k)
{
    if (e.on != c.cuff->on_limb) return "is for the other limb";
    if (e.used != c.cuff->aop->taken) return "is for another posture";
    if (!within(k.width, e.width_min.tenths_of_mm(), e.width_max.tenths_of_mm()))
        return "does not hold for this width";
    if (!within(k.girth, e.circumference_min.tenths_of_mm(), e.circumference_max.tenths_of_mm()))
        return "does not hold for this girth";
    if (!within(k.systolic, e.systolic_min.hundredths_of_mmhg(),
                e.systolic_max.hundredths_of_mmhg()))
        return "does not hold for this systolic pressure";
    if (!within(k.age, e.age_min, e.age_max)) return "does not hold for this age";
    if (e.diastolic_min && k.diastolic < e.diastolic_min->hundredths_of_mmhg())
        return "does not hold for this diastolic pressure";
    if (e.diastolic_max && k.diastolic > e.diastolic_max->hundredths_of_mmhg())
        return "does not hold for this diastolic pressure";
    return {};
}

/// Hundredths of mmHg; 0 where none is stated.
std::int64_t half_width_of(const own_equation& e)
{
    if (e.half_width) return e.half_width->hundredths_of_mmhg();
    if (!e.limits_of_agreement) return 0;
    return (e.limits_of_agreement->hundredths_of_mmhg() * agreement_percent + 99) / 100;
}

}    // namespace

std::string problem_of_own(const own_equation& e, const cuff_at& c, const circumstances& k)
{
    if (auto words = wider_than_red(e); !words.empty()) return words;
    if (half_width_of(e) < half_width_least) return "states no error of 1 mmHg or more";
    if (e.by.needs_sex && !k.sex_known) return "needs the sex, which is not known";
    if (e.by.needs_diastolic && (!e.diastolic_min || !e.diastolic_max || k.diastolic == 0))
        return "needs a diastolic pressure and a range of it";
    return outside_of(e, c, k);
}

range by_own_equation(const own_equation& e, const circumstances& k)
{
    // In hundred-thousandths of a hundredth: girth in tenths of a mm are hundredths of a cm.
    const auto& by = e.by;
    const std::int64_t of_sex = k.male ? by.for_men : by.for_women;
    const std::int64_t once = by.constant + k.age * by.per_year + (k.sex_known ? of_sex : 0);
    std::int64_t sum = 100 * once;
    sum += k.girth * by.per_cm;
    sum += k.systolic * by.per_systolic_mmhg;
    sum += k.diastolic * by.per_diastolic_mmhg;
    const std::int64_t centre = (sum + 50'000) / 100'000;
    const std::int64_t half = half_width_of(e);
    return {centre - half, centre, centre + half};
}

}    // namespace bfr::verify::estimates
