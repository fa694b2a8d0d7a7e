// SPDX-License-Identifier: MIT
//
// What must hold for every pressure, of every tier, not only for the worked ones.
#include "catch.hpp"

#include <bfr/calc_estimate.hpp>

#include <rapidcheck.h>

#include <algorithm>

namespace {

using namespace bfr;

void holds(const char* what, const auto& property)
{
    INFO(what);
    CHECK(rc::check(what, property));
}

pressure some_pressure(int low_mmhg, int high_mmhg)
{
    return pressure::of(*rc::gen::inRange(low_mmhg * 100, high_mmhg * 100 + 1));
}

template <class T>
std::optional<T> maybe_one(T value)
{
    return *rc::gen::inRange(0, 20) == 0 ? std::nullopt : std::optional{value};
}

/// Mostly inside the domains, with the bands of the references met often.
calc::estimate_inputs some_inputs()
{
    calc::estimate_inputs known;
    known.on = *rc::gen::element(limb::arm, limb::leg);
    known.used = maybe_one(*rc::gen::element(posture::supine, posture::seated, posture::standing));
    known.cuff_width = maybe_one(millimetres(*rc::gen::element(115, 125, 135, 180, 95, 150)));
    known.circumference = maybe_one(millimetres(*rc::gen::inRange(230, 640)));
    known.systolic = maybe_one(some_pressure(85, 145));
    known.age = maybe_one(*rc::gen::inRange(17, 48));
    known.sex = maybe_one(*rc::gen::element(sex::male, sex::female));
    if (*rc::gen::arbitrary<bool>()) known.equation = "eq-1";
    return known;
}

/// A range of any tier that gives a pressure.
calc::occlusion_range some_range()
{
    const auto low = some_pressure(-10, 300);
    const auto centre = low + some_pressure(0, 60);
    return {centre, low, centre + some_pressure(0, 90),
            *rc::gen::element("T0", "T1", "T2", "T3", "T4")};
}

share_of_aop some_share() { return share_of_aop::of(*rc::gen::inRange(400, 801)); }
pressure some_step() { return mmhg(*rc::gen::element(1, 2, 5, 10)); }
std::optional<pressure> some_device()
{
    return *rc::gen::arbitrary<bool>() ? std::optional{some_pressure(50, 300)} : std::nullopt;
}

}    // namespace

TEST_CASE("no pressure of any tier passes c*L, the cap, the device or what was asked")
{
    holds("P <= floor(c*L)", [] {
        const auto range = some_range();
        const auto on = *rc::gen::element(limb::arm, limb::leg);
        const auto asked = some_share();
        const auto step = some_step();
        const auto device = some_device();
        const auto made = calc::set_pressure(range, on, asked, step, device);
        const auto limits = calc::limits_of(range, on);
        if (made.status == calc::verdict::refuse) {
            RC_ASSERT(made.set == pressure{});
            return;
        }
        RC_ASSERT(made.set.count() * 1000 <= limits.c.permille() * range.low.count());
        RC_ASSERT(made.set <= limits.absolute_cap);
        if (device) RC_ASSERT(made.set <= *device);
        RC_ASSERT(made.set.count() * 1000 <= asked.permille() * range.centre.count());
        RC_ASSERT(made.set.count() % step.count() == 0);
        RC_ASSERT(made.set >= step);
        const bool measured = range.tier == "T0" || range.tier == "T1";
        RC_ASSERT(!measured || made.status != calc::verdict::measure_aop);
    });
}

TEST_CASE("an estimate is ordered, low, and never above the systolic floor")
{
    holds("L <= k*SBP", [] {
        const auto known = some_inputs();
        const auto made = calc::estimate_occlusion(known);
        const auto* const found = std::get_if<calc::occlusion_estimate>(&made);
        if (found == nullptr) {
            RC_ASSERT(!std::get<calc::not_estimated>(made).reasons.empty());
            return;
        }
        const auto& range = found->range;
        RC_ASSERT(range.low <= range.centre);
        RC_ASSERT(range.centre <= range.high);
        if (known.systolic) RC_ASSERT(range.low <= *known.systolic);
        RC_ASSERT(range.tier != "T2" || known.equation.has_value());
        RC_ASSERT((range.tier == "T4") == !known.systolic.has_value());
        const auto made_of_it = calc::set_pressure(range, known.on, some_share(), some_step(), {});
        RC_ASSERT(made_of_it.set <= (known.on == limb::leg ? mmhg(130) : mmhg(100)));
    });
}

TEST_CASE("a higher reading never gives less, and a wider range or a better-known one never more")
{
    holds("monotone in the reading", [] {
        const auto method = evidence::aop_methods().find("handheld-doppler-leg").value();
        const auto reading = some_pressure(90, 300);
        const auto asked = some_share();
        const calc::use_today use{limb::leg, posture::seated, *rc::gen::arbitrary<bool>(), false};
        const auto set = [&](pressure r) {
            const auto range = calc::occlusion_today(r, posture::seated, method, use);
            return calc::set_pressure(range, limb::leg, asked, mmhg(5), {}).set;
        };
        RC_ASSERT(set(reading) <= set(reading + some_pressure(0, 30)));
    });
    holds("never rises with the uncertainty", [] {
        const auto range = some_range();
        auto wider = range;
        wider.low = range.low - some_pressure(0, 40);
        wider.high = range.high + some_pressure(0, 40);
        const auto on = *rc::gen::element(limb::arm, limb::leg);
        const auto asked = some_share();
        const auto step = some_step();
        const auto device = some_device();
        RC_ASSERT(calc::set_pressure(wider, on, asked, step, device).set <=
                  calc::set_pressure(range, on, asked, step, device).set);
    });
    holds("a worse tier never gives more", [] {
        auto range = some_range();
        range.tier = "T1";
        const auto on = *rc::gen::element(limb::arm, limb::leg);
        const auto asked = some_share();
        auto before = calc::set_pressure(range, on, asked, mmhg(5), {}).set;
        for (const std::string_view tier : {"T2", "T3", "T4"}) {
            range.tier = tier;
            const auto set = calc::set_pressure(range, on, asked, mmhg(5), {}).set;
            RC_ASSERT(set <= before);
            before = set;
        }
    });
    holds("what is less known never gives more", [] {
        auto known = some_inputs();
        const auto set = [&] {
            const auto made = calc::estimate_occlusion(known);
            const auto* const found = std::get_if<calc::occlusion_estimate>(&made);
            if (found == nullptr) return pressure{};
            return calc::set_pressure(found->range, known.on, percent_of_aop(80), mmhg(1), {}).set;
        };
        known.equation = std::nullopt;
        const auto with_systolic = set();
        const auto systolic = known.systolic;
        known.elastic = true;
        RC_ASSERT(set() == pressure{});
        known.elastic = false;
        known.screening_flag = true;
        RC_ASSERT(set() == pressure{});
        RC_ASSERT(with_systolic == pressure{} || systolic || with_systolic <= mmhg(130));
    });
}
