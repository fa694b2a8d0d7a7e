// SPDX-License-Identifier: MIT
//
// What must hold for every set, formula and session.
#include "catch.hpp"

#include <bfr/calc.hpp>
#include <bfr/evidence_one_rm.hpp>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <compare>

namespace {

using namespace bfr;

void holds(const char* what, const auto& property)
{
    INFO(what);
    CHECK(rc::check(what, property));
}

/// Those that are ever evaluated.
std::vector<evidence::formula_row> used_formulas()
{
    std::vector<evidence::formula_row> rows;
    for (std::size_t i = 0; i < evidence::formulas().size(); ++i) {
        auto row = evidence::formulas()[i];
        if (row.use != evidence::formula_use::listed_only) rows.push_back(row);
    }
    return rows;
}

calc::one_rm_wish wish_for(const evidence::formula_row& row)
{
    const auto first = row.exercises.view().substr(0, row.exercises.view().find(' '));
    return {row.id, first};
}

mass some_weight() { return grams(*rc::gen::inRange(50'000, 400'000)); }

calc::exercise_work some_work()
{
    calc::exercise_work work;
    work.reps = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 60)));
    work.tenths_per_rep = *rc::gen::inRange(10, 80);
    work.rest = seconds(*rc::gen::inRange(10, 120));
    return work;
}

}    // namespace

TEST_CASE("one repetition returns the weight, whatever the formula")
{
    holds("r = 1", [] {
        const auto weight = some_weight();
        for (const auto& row : used_formulas()) {
            const auto found = calc::one_rm_of({weight, 1, 0}, wish_for(row));
            RC_ASSERT(std::get<calc::one_rm_estimate>(found).value == weight);
        }
    });
}

TEST_CASE("every formula rises with the repetitions inside its range, and is refused outside")
{
    holds("rising", [] {
        const auto weight = some_weight();
        for (const auto& row : used_formulas()) {
            const int most = row.alone_reps_max != 0 ? row.alone_reps_max : row.reps_max;
            mass before;
            for (int reps = row.reps_min; reps <= most; ++reps) {
                const auto found = calc::one_rm_of({weight, reps, 0}, wish_for(row));
                const auto value = std::get<calc::one_rm_estimate>(found).value;
                RC_ASSERT(value > before);
                before = value;
            }
            const auto over = calc::one_rm_of({weight, most + 1, 0}, wish_for(row));
            RC_ASSERT(std::get<calc::one_rm_refused>(over).why == calc::no_one_rm::too_many_reps);
        }
    });
}

TEST_CASE("what is left in reserve counts as if it had been done")
{
    holds("reserve", [] {
        const auto weight = some_weight();
        const int reps = *rc::gen::inRange(1, 11);
        const int left = *rc::gen::inRange(0, 6);
        const auto a = calc::one_rm_of({weight, reps, 2 * left}, {});
        const auto b = calc::one_rm_of({weight, reps + left, 0}, {});
        RC_ASSERT(a.index() == b.index());
        if (a.index() == 0) RC_ASSERT(std::get<0>(a).value == std::get<0>(b).value);
    });
}

TEST_CASE("the load for so many repetitions gives the 1RM back")
{
    holds("inverse", [] {
        const auto one_rm = grams(*rc::gen::inRange(100'000, 400'000));
        for (const auto& row : used_formulas()) {
            const auto wish = wish_for(row);
            for (int reps = 1; reps <= 20; ++reps) {
                const auto max = calc::rep_max_of(one_rm, reps, wish);
                if (max.index() != 0) continue;
                const auto load = std::get<calc::rep_max>(max).load;
                const auto back = calc::one_rm_of({load, reps, 0}, wish);
                const auto value = std::get<calc::one_rm_estimate>(back).value;
                RC_ASSERT(std::abs((value - one_rm).count()) < 1000);
            }
        }
        for (int reps = 1; reps <= 15; ++reps) {
            const auto load = std::get<calc::rep_max>(calc::rep_max_of(one_rm, reps, {})).load;
            const auto value = calc::estimate_one_rm({load, reps, 0})->value;
            RC_ASSERT(std::abs((value - one_rm).count()) < 1000);
        }
    });
}

TEST_CASE("the loads of the window are exact shares that stay in it between the true 1RMs told")
{
    holds("window", [] {
        const auto found = calc::estimate_one_rm({some_weight(), *rc::gen::inRange(1, 16), 0});
        for (const auto& l : calc::window_loads(*found)) {
            const auto share = percent_of_1rm(l.percent);
            RC_ASSERT(std::is_lteq(compare_share(l.load, found->value, share)));
            RC_ASSERT(std::is_gt(compare_share(l.load + mass::of(1), found->value, share)));
            RC_ASSERT(std::abs(l.true_low.count() * 400 - l.load.count() * 1000) <= 2000);
            RC_ASSERT(std::abs(l.true_high.count() * 200 - l.load.count() * 1000) <= 2000);
            RC_ASSERT(l.of_low <= l.of_high);
        }
    });
}

TEST_CASE("times add up, and letting the cuff down never lengthens them")
{
    holds("time", [] {
        auto work = some_work();
        const auto on = calc::time_of(work);
        work.in_rest = cuff_in_rest::deflated;
        const auto off = calc::time_of(work);
        RC_ASSERT(on.wall == off.wall);
        RC_ASSERT(on.cuff_on == on.wall);
        RC_ASSERT(off.cuff_on == off.under_tension);
        RC_ASSERT(off.longest_bout <= off.cuff_on);
        RC_ASSERT(on.longest_bout == on.cuff_on);
    });
    holds("session", [] {
        const std::vector<calc::exercise_work> works{some_work(), some_work(), some_work()};
        const auto all = calc::time_of_session(works);
        duration cuff;
        duration wall = seconds(2 * 180);
        for (const auto& work : works) {
            cuff += calc::time_of(work).cuff_on;
            wall += calc::time_of(work).wall;
        }
        RC_ASSERT(all.cuff_on == cuff);
        RC_ASSERT(all.wall == wall);
        RC_ASSERT(all.wall_by_sides == 2 * (wall - seconds(360)) + seconds(360));
        const auto passed = calc::limits_passed(works, all);
        const bool over = std::ranges::any_of(
            passed, [](const auto& one) { return one.limit == "inflated-session"; });
        RC_ASSERT(over == (cuff > minutes(20)));
    });
}
