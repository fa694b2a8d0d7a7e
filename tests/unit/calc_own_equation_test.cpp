// SPDX-License-Identifier: MIT
//
// Estimates by an equation of the user's own: two examples reckoned by hand, and each refusal.
#include "catch.hpp"

#include <bfr/calc_estimate.hpp>

#include <algorithm>

using namespace bfr;

namespace {

/// 60.5 + 1.2 a cm + 0.35 a mmHg systolic + 0.25 a year + 4 for men, +- 25 mmHg.
own_equation thigh()
{
    own_equation e;
    e.id.value = "doe";
    e.on = limb::leg;
    e.used = posture::seated;
    e.width_min = millimetres(110);
    e.width_max = millimetres(120);
    e.circumference_min = millimetres(450);
    e.circumference_max = millimetres(620);
    e.systolic_min = mmhg(100);
    e.systolic_max = mmhg(135);
    e.age_min = 18;
    e.age_max = 40;
    e.half_width = mmhg(25);
    e.by = {6'050'000, 120'000, 35'000, 0, 25'000, 400'000, 0, true, false};
    return e;
}

calc::estimate_inputs somebody(const own_equation& by)
{
    calc::estimate_inputs known;
    known.on = limb::leg;
    known.used = posture::seated;
    known.cuff_width = millimetres(115);
    known.circumference = millimetres(550);
    known.systolic = mmhg(120);
    known.diastolic = mmhg(75);
    known.age = 33;
    known.sex = sex::male;
    known.own = &by;
    return known;
}

calc::occlusion_estimate estimated(const calc::estimate_inputs& known)
{
    const auto made = calc::estimate_occlusion(known);
    REQUIRE(std::holds_alternative<calc::occlusion_estimate>(made));
    return std::get<calc::occlusion_estimate>(made);
}

/// T2 gives nothing, for this reason among others.
bool is_refused(const calc::estimate_inputs& known, std::string_view refusal)
{
    const auto made = calc::estimate_occlusion(known);
    const auto* const lower = std::get_if<calc::occlusion_estimate>(&made);
    if (lower != nullptr && lower->range.tier == "T2") return false;
    const auto& why =
        lower != nullptr ? lower->dropped : std::get<calc::not_estimated>(made).reasons;
    return std::ranges::any_of(
        why, [&](const calc::refusal_reason& r) { return r.tier == "T2" && r.refusal == refusal; });
}

}    // namespace

TEST_CASE("an equation of the user's own gives what a hand reckons")
{
    // 60.5 + 1.2 * 55 + 0.35 * 120 + 0.25 * 33 + 4
    //   = 60.5 + 66 + 42 + 8.25 + 4 = 180.75; +- 25: 155.75 to 205.75; L at 1.00 * 120 = 120.
    const auto e = thigh();
    const auto man = estimated(somebody(e));
    CHECK(calc::own_equation_value(e, somebody(e)) == 1'807'500'000);
    CHECK(man.range.tier == "T2");
    CHECK(man.origin == "doe");
    CHECK(man.range.centre == pressure::of(18'075));
    CHECK(man.range.low == mmhg(120));
    CHECK(man.floor);
    CHECK(man.range.high == pressure::of(20'575));

    // A woman, limits of agreement of 61.5 instead: h = 1.15 * 61.5 = 70.725; A = 176.75;
    // 106.025 down to 106.02, under the floor of 120; 247.475 up to 247.48.
    auto agreed = thigh();
    agreed.half_width.reset();
    agreed.limits_of_agreement = pressure::of(6'150);
    auto known = somebody(agreed);
    known.sex = sex::female;
    const auto woman = estimated(known);
    CHECK(woman.range.centre == pressure::of(17'675));
    CHECK(woman.range.low == pressure::of(10'602));
    CHECK_FALSE(woman.floor);
    CHECK(woman.range.high == pressure::of(24'748));
}

TEST_CASE("a hundred-thousandth of a coefficient counts, and a diastolic pressure too")
{
    auto e = thigh();
    e.by = {0, 1, 0, -1, 0, 0, 0, false, true};
    // 0.00001 * 55 - 0.00001 * 75 = -0.0002 mmHg
    CHECK(calc::own_equation_value(e, somebody(e)) == -2'000);
}

TEST_CASE("an equation of the user's own is held to the limits of its tier")
{
    const auto e = thigh();
    const auto range = estimated(somebody(e)).range;
    // 0.70 of 120 is 84, and 60 % of 180.75 is 108.45: 80 on a gauge of 5.
    const auto set =
        calc::set_pressure(range, limb::leg, percent_of_aop(60), mmhg(5), std::nullopt);
    CHECK(set.set == mmhg(80));
    CHECK(set.by == calc::bound::guarantee);
    CHECK(set.absolute_cap == mmhg(130));
}

TEST_CASE("outside its range an equation of the user's own gives nothing")
{
    const auto e = thigh();
    const auto after = [&](auto change) {
        auto known = somebody(e);
        change(known);
        return is_refused(known, "out-of-domain");
    };
    CHECK_FALSE(after([](auto&) {}));
    CHECK(after([](auto& k) { k.on = limb::arm; }));
    CHECK(after([](auto& k) { k.used = posture::supine; }));
    CHECK(after([](auto& k) { k.cuff_width = millimetres(109); }));
    CHECK(after([](auto& k) { k.cuff_width = millimetres(121); }));
    CHECK(after([](auto& k) { k.circumference = millimetres(449); }));
    CHECK(after([](auto& k) { k.circumference.reset(); }));
    CHECK(after([](auto& k) { k.systolic = mmhg(99); }));
    CHECK(after([](auto& k) { k.systolic = mmhg(136); }));
    CHECK(after([](auto& k) { k.systolic.reset(); }));
    CHECK(after([](auto& k) { k.age = 41; }));
    CHECK(after([](auto& k) { k.age.reset(); }));
    CHECK(after([](auto& k) { k.sex.reset(); }));
}

TEST_CASE("an equation of the user's own passes no refusal")
{
    auto e = thigh();
    e.width_min = millimetres(50);
    e.circumference_max = millimetres(900);
    e.systolic_max = mmhg(200);
    e.age_max = 90;
    const auto after = [&](auto change, std::string_view refusal) {
        auto known = somebody(e);
        change(known);
        return is_refused(known, refusal);
    };
    CHECK(after([](auto& k) { k.cuff_width = millimetres(99); }, "narrow-cuff"));
    CHECK(after([](auto& k) { k.elastic = true; }, "elastic"));
    CHECK(after([](auto& k) { k.age = 46; }, "age"));
    CHECK(after([](auto& k) { k.systolic = mmhg(140); }, "sbp"));
    CHECK(after([](auto& k) { k.circumference = millimetres(621); }, "large-thigh"));
    CHECK(after([](auto& k) { k.screening_flag = true; }, "screening-flag"));
    CHECK(after([](auto& k) { k.pregnant = true; }, "screening-flag"));
}

TEST_CASE("a range of diastolic pressures is kept where it is stated")
{
    auto e = thigh();
    e.diastolic_min = mmhg(55);
    e.diastolic_max = mmhg(74);
    CHECK(is_refused(somebody(e), "out-of-domain"));
    e.diastolic_max = mmhg(75);
    CHECK_FALSE(is_refused(somebody(e), "out-of-domain"));
    auto known = somebody(e);
    known.diastolic.reset();
    CHECK(is_refused(known, "out-of-domain"));
}
