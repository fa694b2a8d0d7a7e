// SPDX-License-Identifier: MIT
//
// What must hold for every number, not only for the worked ones.
#include "catch.hpp"

#include <bfr/calc.hpp>

#include <rapidcheck.h>

#include <algorithm>
#include <set>

namespace {

using namespace bfr;

void holds(const char* what, const auto& property)
{
    INFO(what);
    CHECK(rc::check(what, property));
}

evidence::aop_method_row way(std::string_view id)
{
    return evidence::aop_methods().find(id).value();
}

share_of_1rm some_share(int low, int high)
{
    return share_of_1rm::of(*rc::gen::inRange(low, high + 1));
}

calc::load_window some_window()
{
    calc::load_window w;
    w.low = percent_of_1rm(20);
    w.high = percent_of_1rm(40);
    w.asked = some_share(200, 400);
    return w;
}

equipment barbell(const std::vector<int>& quarter_kilos, int pairs)
{
    equipment kit;
    kit.kind = equipment_kind::barbell;
    kit.bar = located<mass>{kilograms(10), {}};
    for (const int q : quarter_kilos) kit.plates.push_back({grams(q * 250), pairs, false, {}});
    return kit;
}

/// Every subset by hand: the slow way that cannot be wrong.
std::set<mass> brute_force(const equipment& kit, mass most)
{
    std::set<mass> sums{kit.bar->value};
    for (const auto& plate : kit.plates) {
        for (int n = 0; n < *plate.pairs; ++n) {
            const auto before = sums;
            for (const auto sum : before) sums.insert(sum + 2 * plate.size);
        }
    }
    std::erase_if(sums, [most](mass m) { return m > most; });
    return sums;
}

}    // namespace

TEST_CASE("one repetition returns the weight and formulas rise with repetitions")
{
    holds("r = 1", [] {
        const auto weight = grams(*rc::gen::inRange(1000, 500'000));
        RC_ASSERT(calc::estimate_one_rm({weight, 1, 0})->value == weight);
    });
    holds("monotone", [] {
        const auto weight = grams(*rc::gen::inRange(1000, 400'000));
        const int reps = *rc::gen::inRange(1, 10);
        const auto less = calc::estimate_one_rm({weight, reps, 0});
        const auto more = calc::estimate_one_rm({weight, reps + 1, 0});
        RC_ASSERT(less->value < more->value);
        RC_ASSERT(more->low <= more->median);
        RC_ASSERT(more->median <= more->high);
    });
    CHECK_FALSE(calc::estimate_one_rm({kilograms(50), 16, 0}));
    CHECK_FALSE(calc::estimate_one_rm({kilograms(50), 40, 0}));
    CHECK_FALSE(calc::estimate_one_rm({kilograms(50), 0, 0}));
}

TEST_CASE("the subset search equals brute force on small kits")
{
    holds("subset", [] {
        const auto plates = *rc::gen::container<std::vector<int>>(4, rc::gen::inRange(1, 100));
        std::set<int> sizes(plates.begin(), plates.end());
        const auto kit = barbell({sizes.begin(), sizes.end()}, *rc::gen::inRange(1, 3));
        const auto most = kilograms(*rc::gen::inRange(10, 120));
        std::set<mass> found;
        for (const auto& load : calc::achievable_loads(kit, most)) {
            mass sum = kit.bar->value;
            for (const auto plate : load.per_side) sum += 2 * plate;
            RC_ASSERT(sum == load.total);
            RC_ASSERT(found.insert(load.total).second);
        }
        RC_ASSERT(found == brute_force(kit, most));
    });
}

TEST_CASE(
    "a load never leaves the window, never passes what was asked when rounded down, is the best")
{
    holds("window", [] {
        const auto one_rm = grams(*rc::gen::inRange(5000, 300'000));
        const auto w = some_window();
        const auto loads = calc::achievable_loads(barbell({1, 5, 10, 20, 40}, 2), one_rm);
        const auto picked = calc::choose_load(loads, one_rm, w);
        const auto inside = [&](mass m) {
            return compare_share(m, one_rm, w.low) >= 0 && compare_share(m, one_rm, w.high) <= 0;
        };
        const bool any = std::ranges::any_of(loads, [&](const auto& a) { return inside(a.total); });
        RC_ASSERT(any == (picked.how != calc::choice::infeasible));
        if (!any) return;
        RC_ASSERT(inside(picked.load.total));
        if (picked.how == calc::choice::down) {
            RC_ASSERT(std::is_lteq(compare_share(picked.load.total, one_rm, w.asked)));
        }
        for (const auto& a : loads) {
            const bool better =
                compare_share(a.total, one_rm, w.asked) <= 0 && a.total > picked.load.total;
            RC_ASSERT(!(better && inside(a.total)));
        }
    });
}

TEST_CASE("the pressure keeps its guarantee for every reading, method, posture, day and side")
{
    holds("P <= c*L", [] {
        const limb on = *rc::gen::element(limb::arm, limb::leg);
        const auto id =
            on == limb::leg
                ? *rc::gen::element("handheld-doppler-leg", "oximeter-leg", "unknown-leg")
                : *rc::gen::element("handheld-doppler-arm", "oximeter-arm", "unknown-arm");
        const auto some = rc::gen::element(posture::supine, posture::seated, posture::standing);
        const calc::use_today use{on, *some, *rc::gen::arbitrary<bool>(),
                                  *rc::gen::arbitrary<bool>()};
        const auto range = calc::occlusion_today(pressure::of(*rc::gen::inRange(5000, 36'000)),
                                                 *some, way(id), use);
        RC_ASSERT(range.low <= range.centre);
        RC_ASSERT(range.centre <= range.high);
        const auto step = mmhg(*rc::gen::element(1, 2, 5, 10));
        const auto asked = share_of_aop::of(*rc::gen::inRange(400, 801));
        const auto p = calc::set_pressure(range, on, asked, step, std::nullopt);
        RC_ASSERT(p.set.count() * 1000 <= 800 * range.low.count() || p.set == pressure{});
        RC_ASSERT(p.set.count() * 1000 <= asked.permille() * range.centre.count());
        RC_ASSERT(p.set <= (on == limb::leg ? mmhg(200) : mmhg(150)));
        RC_ASSERT(p.set.count() % step.count() == 0);
    });
    holds("more doubt never gives more pressure", [] {
        const auto reading = pressure::of(*rc::gen::inRange(9000, 30'000));
        const auto asked = share_of_aop::of(*rc::gen::inRange(400, 801));
        const auto set = [&](bool other_day, std::string_view id) {
            const auto range = calc::occlusion_today(
                reading, posture::seated, way(id), {limb::leg, posture::seated, other_day, false});
            return calc::set_pressure(range, limb::leg, asked, mmhg(5), std::nullopt).set;
        };
        RC_ASSERT(set(true, "handheld-doppler-leg") <= set(false, "handheld-doppler-leg"));
        RC_ASSERT(set(false, "unknown-leg") <= set(false, "handheld-doppler-leg"));
    });
}
