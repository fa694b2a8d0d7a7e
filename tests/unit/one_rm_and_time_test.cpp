// SPDX-License-Identifier: MIT
//
// The calculators of 1RM and time: pinned values, the reasons of a refusal, limits.
#include "cases.hpp"
#include "catch.hpp"

#include <bfr/calc.hpp>
#include <bfr/desk_time.hpp>
#include <bfr/evidence_one_rm.hpp>
#include <bfr/typed_one_rm.hpp>
#include <bfr/typed_time.hpp>

#include <array>

namespace {

using namespace bfr;
using calc::no_one_rm;

struct pinned {
    const char* id;
    std::int64_t value, low, median, high;    ///< milligrams
};

// Ours, to the milligram, from a second program; the published values have two decimals of a kg.
constexpr std::array pins{
    pinned{"orm-100x1", 100000000, 100000000, 100000000, 100000000},
    pinned{"orm-80x3", 84705882, 84705882, 87183794, 91192257},
    pinned{"orm-100x5", 112500000, 112500000, 116582505, 119010680},
    pinned{"orm-42-5x8", 52758621, 51000000, 53171419, 54260353},
    pinned{"orm-60x10", 80000000, 75000000, 80000000, 80848020},
};

std::int64_t milligrams(mass m) { return (m.count() + 5000) / 10'000; }

no_one_rm why_not(int reps, const calc::one_rm_wish& wish, mass weight = kilograms(100))
{
    return std::get<calc::one_rm_refused>(calc::one_rm_of({weight, reps, 0}, wish)).why;
}

calc::exercise_work work_of(std::vector<int> reps, int rest_s)
{
    return {std::move(reps), 40, seconds(rest_s), cuff_in_rest::inflated};
}

std::vector<std::string_view> passed_by(const std::vector<calc::exercise_work>& works)
{
    std::vector<std::string_view> ids;
    for (const auto& one : calc::limits_passed(works, calc::time_of_session(works)))
        ids.push_back(one.limit);
    return ids;
}

}    // namespace

TEST_CASE("every worked rep set keeps the value that we pinned")
{
    const auto file = tests::data("one_rep_max_cases.toml");
    std::size_t i = 0;
    for (const auto& item : *file["case"].as_array()) {
        const toml::node_view<const toml::node> c{item};
        REQUIRE(i < pins.size());
        const auto& pin = pins[i++];
        INFO(pin.id);
        REQUIRE(tests::word(c["id"]) == pin.id);
        const auto weight = nearest_mass_from_kg(tests::number(c["weight"]));
        const auto found =
            calc::estimate_one_rm({weight, static_cast<int>(tests::whole(c["reps"])), 0});
        REQUIRE(found);
        CHECK(milligrams(found->value) == pin.value);
        CHECK(milligrams(found->low) == pin.low);
        CHECK(milligrams(found->median) == pin.median);
        CHECK(milligrams(found->high) == pin.high);
    }
    CHECK(i == pins.size());
}

TEST_CASE("a formula outside what it was made from is refused with the reason")
{
    CHECK(why_not(18, {}) == no_one_rm::by_name_only);
    CHECK(why_not(21, {}) == no_one_rm::too_many_reps);
    CHECK(why_not(21, {"kemmler", {}}) == no_one_rm::too_many_reps);
    CHECK(why_not(2, {"kemmler", {}}) == no_one_rm::too_few_reps);
    CHECK(why_not(11, {"brzycki", {}}) == no_one_rm::too_many_reps);
    CHECK(why_not(11, {"epley", {}}) == no_one_rm::too_many_reps);
    CHECK(why_not(5, {"reynolds-5rm-bench", {}}) == no_one_rm::exercise_not_said);
    CHECK(why_not(5, {"reynolds-5rm-bench", "back-squat"}) == no_one_rm::other_exercise);
    CHECK(why_not(4, {"reynolds-5rm-bench", "bench-press"}) == no_one_rm::too_few_reps);
    CHECK(why_not(5, {"reynolds-5rm-leg-press", "leg-press-sled"}, kilograms(49)) ==
          no_one_rm::too_light);
    CHECK(why_not(8, {"adams", {}}) == no_one_rm::listed_only);
    CHECK(why_not(8, {"erlangen-triceps-dip", {}}) == no_one_rm::listed_only);
}

TEST_CASE("a half repetition above one belongs to the seven, one above ten to the median")
{
    const auto low = std::get<0>(calc::one_rm_of({kilograms(100), 1, 1}, {}));
    CHECK(low.band == "default");
    CHECK(low.formula == "brzycki");
    CHECK(std::get<0>(calc::one_rm_of({kilograms(100), 10, 1}, {})).formula == "median");
    CHECK(std::get<0>(calc::one_rm_of({kilograms(100), 17, 0}, {"kemmler", {}})).verdict ==
          "opt-in");
}

TEST_CASE("the session budget of the evidence comes out: 390, 960 and 1530 s")
{
    const auto one = work_of({30, 15, 15, 15}, 30);
    CHECK(calc::time_of_session({one}).wall == seconds(390));
    CHECK(calc::time_of_session({one, one}).wall == seconds(960));
    CHECK(calc::time_of_session({one, one, one}).wall == seconds(1530));
    CHECK(calc::time_of_session({one, one}).wall_by_sides == seconds(4 * 390 + 180));
    CHECK(calc::time_of_session({}).wall == seconds(0));
}

TEST_CASE("a session is held against each limit at its own end")
{
    using ids = std::vector<std::string_view>;
    CHECK(passed_by({work_of({75, 75}, 0)}).empty());    // 10 min, which "at most" allows
    CHECK(passed_by({work_of({75, 75}, 1)}) ==
          ids{"cuff-minutes-exercise", "bout-arm-amber", "bout-leg-amber"});
    CHECK(passed_by({work_of({75, 75, 75}, 0)}) ==
          ids{"cuff-minutes-exercise", "bout-arm-amber", "bout-arm", "bout-leg-amber"});
    CHECK(passed_by({work_of({75, 75}, 0), work_of({75, 75}, 0)}).empty());
    CHECK(passed_by({work_of({75, 75}, 0), work_of({75, 75}, 0), work_of({1}, 0)}) ==
          ids{"inflated-session"});
    CHECK(passed_by({work_of({91}, 0)}) == ids{"reps-per-set"});
    CHECK(passed_by(std::vector<calc::exercise_work>(5, work_of({8}, 0))) ==
          ids{"exercises-session"});
}

TEST_CASE("a fraction of a second under the cuff is rounded up")
{
    CHECK(calc::time_of({{1, 1}, 24, seconds(30), cuff_in_rest::deflated}).cuff_on == seconds(5));
    CHECK(calc::time_of({{75}, 24, seconds(30), cuff_in_rest::deflated}).cuff_on == seconds(180));
}

TEST_CASE("what is typed for a session is read strictly")
{
    CHECK(read::parse_typed_exercise("3x15").value->reps == std::vector{15, 15, 15});
    CHECK(read::parse_typed_exercise("30-15-15-15").value->reps.size() == 4);
    CHECK(read::parse_typed_exercise("4x-failure").value->to_failure);
    CHECK(read::parse_typed_exercise("30-15-15-amrap").value->to_failure);
    for (const auto* bad : {"", "3x", "x15", "0x5", "3x0", "3x015", "21x5", "3x1001", "30--15",
                            "30-", "3x15x2", "1e2", "3.5", "-3", "3x-5"}) {
        INFO(bad);
        CHECK_FALSE(read::parse_typed_exercise(bad).value);
    }
    CHECK(read::parse_tempo("1.5-0-1.5").value->up == 15);
    for (const auto* bad : {"2-2", "2-0-2-0", "0-0-0", "1.25-0-1", "61-0-1", "2s-0-2", "a-b-c"}) {
        INFO(bad);
        CHECK_FALSE(read::parse_tempo(bad).value);
    }
    CHECK(read::parse_rest("1 min").value == seconds(60));
    for (const auto* bad : {"30", "0s", "31min", "-5s", "1.5min", "30 kg"}) {
        INFO(bad);
        CHECK_FALSE(read::parse_rest(bad).value);
    }
    CHECK(desk::needs_rest({20, 10}));
    CHECK_FALSE(desk::needs_rest({30, 15, 15, 15}));
}

TEST_CASE("what is typed for a 1RM is read strictly")
{
    CHECK(read::parse_typed_set("60 kg x 10 @8").value->says_effort);
    CHECK(read::parse_typed_set("132.5lbx5").in_pounds);
    for (const auto* bad : {"60x8", "60kg", "0kgx5", "-60kgx5", "601kgx5", "60kgx0", "60kgx8.5",
                            "60kgx8@11", "60cmx8", "60kgx8x2"}) {
        INFO(bad);
        CHECK_FALSE(read::parse_typed_set(bad).value);
    }
    CHECK(read::parse_reserve("1.5").value == 3);
    for (const auto* bad : {"", "1.2", "-1", "5.5", "two", "2 kg"}) {
        INFO(bad);
        CHECK_FALSE(read::parse_reserve(bad).value);
    }
    CHECK_FALSE(read::parse_reps_wanted("0", 20).value);
    CHECK_FALSE(read::parse_reps_wanted("21", 20).value);
}

TEST_CASE("what stands beside a 1RM keeps sources and status")
{
    CHECK(evidence::error_bands().find("error-leg-press")->low_percent == 15);
    CHECK(evidence::published_errors().size() == 13);
    CHECK(evidence::window_margins().find("plan-30")->most_permille == 1333);
    CHECK(evidence::rep_percents()[4].percent == 87);
    CHECK(evidence::no_one_rep_maxes()[0].basis.view() == "nrm");
    CHECK(evidence::rir_limits().find("rir-bias")->how == checked::source);
    CHECK(evidence::find_rule("error_band.error-press")->sources.size() == 3);
    CHECK(evidence::find_rule("window_margin.plan-20")->how == checked::project);
}
