// SPDX-License-Identifier: MIT
//
// The worked cases of 1RM, loads and measured pressures, number by number.
#include "cases.hpp"
#include "catch.hpp"

#include <bfr/calc.hpp>

#include <cmath>

namespace {

using namespace bfr;
using tests::number;
using tests::whole;
using tests::word;
using view = toml::node_view<const toml::node>;

mass kg(double x) { return nearest_mass_from_kg(x); }

mass in_unit(double x, bool pounds_)
{
    return pounds_ ? mass::of(std::llround(x * 100) * mass_per_hundredth_lb) : kg(x);
}

equipment kit_of(view e, bool lb)
{
    equipment kit;
    kit.in_pounds = lb;
    const auto set = [&](maybe<mass>& to, const char* key) {
        if (e[key]) to = located<mass>{in_unit(number(e[key]), lb), {}};
    };
    set(kit.bar, "bar");
    set(kit.first, "first");
    set(kit.step, "step");
    kit.kind = word(e["kind"]) == "barbell" ? equipment_kind::barbell : equipment_kind::stack;
    if (const auto* inventory = e["inventory"].as_array()) {
        for (const auto& item : *inventory) {
            const view plate{item};
            kit.plates.push_back({in_unit(number(plate["size"]), lb),
                                  static_cast<int>(whole(plate["pairs"])),
                                  lb,
                                  {}});
        }
    }
    return kit;
}

calc::load_window window_of(view c)
{
    calc::load_window w;
    w.asked = percent_of_1rm(whole(c["planned_percent"]) < 0
                                 ? static_cast<std::int64_t>(number(c["planned_percent"]))
                                 : whole(c["planned_percent"]));
    w.low = percent_of_1rm(20);
    w.high = percent_of_1rm(40);
    const auto phase = word(c["phase"]);
    if (!phase.empty()) {
        w.no_floor = true;
        w.high = w.smallest_up_to = percent_of_1rm(30);
        w.plain_up_to = percent_of_1rm(phase.ends_with('1') ? 25 : 30);
    }
    if (c["cap_percent"]) {
        w.no_floor = true;
        w.high = w.smallest_up_to = w.plain_up_to =
            percent_of_1rm(static_cast<std::int64_t>(number(c["cap_percent"])));
    }
    return w;
}

void check_load_case(view c)
{
    const bool lb = word(c["unit"]) == "lb";
    const mass max = in_unit(number(c["one_rep_max"]), lb);
    const auto kit = kit_of(c["equipment"], lb);
    const auto loads = calc::achievable_loads(kit, max);
    const auto picked = calc::choose_load(loads, max, window_of(c));
    const auto status = word(c["status"]);
    if (status == "infeasible") {
        CHECK(picked.how == calc::choice::infeasible);
        REQUIRE(picked.above);
        CHECK(*picked.above == in_unit(number(c["nearest_above"]), lb));
        return;
    }
    CHECK(picked.how == (status == "up" ? calc::choice::up : calc::choice::down));
    CHECK(picked.load.total == in_unit(number(c["chosen"]), lb));
    CHECK(tenths_of_percent(picked.load.total.count(), max.count()) ==
          std::llround(number(c["percent_of_1rm"]) * 10));
    if (const auto* plates = c["per_side"].as_array()) {
        REQUIRE(picked.load.per_side.size() == plates->size());
        for (std::size_t i = 0; i < plates->size(); ++i) {
            CHECK(picked.load.per_side[i] == in_unit(number(view{(*plates)[i]}), lb));
        }
    }
    bool light = false;
    bool heavy = false;
    if (const auto* marks = c["marks"].as_array()) {
        for (const auto& m : *marks) {
            light = light || word(view{m}) == "starting-light";
            heavy = heavy || word(view{m}) == "heavier-than-asked";
        }
    }
    CHECK(picked.starting_light == light);
    CHECK(picked.heavier_than_asked == heavy);
}

posture posture_of(view n, posture otherwise)
{
    return n ? named<posture>(word(n)).value() : otherwise;
}

bool near_mmhg(pressure p, double expected)
{
    return std::abs(static_cast<double>(p.hundredths_of_mmhg()) / 100 - expected) <= 0.1;
}

void check_pressure_case(view c)
{
    const auto expect = c["expect"];
    const limb on = word(c["limb"]) == "leg" ? limb::leg : limb::arm;
    const auto method = evidence::aop_methods().find(word(c["method"]));
    REQUIRE(method);
    const auto used = posture_of(c["posture"], posture::seated);
    const auto taken = posture_of(c["posture_measured"], used);
    const calc::use_today use{on, used, whole(c["age_days"]) > 0, false};
    const auto range = calc::occlusion_today(mmhg(whole(c["reading_mmhg"])), taken, *method, use);
    CHECK(range.tier == word(c["tier"]));
    CHECK(near_mmhg(range.centre, number(expect["A"])));
    CHECK(near_mmhg(range.low, number(expect["L"])));
    CHECK(near_mmhg(range.high, number(expect["U"])));
    const auto share = share_of_aop::of(std::llround(number(c["fraction"]) * 1000));
    const auto set =
        calc::set_pressure(range, on, share, mmhg(whole(c["gauge_step_mmhg"])), std::nullopt);
    CHECK(set.set == mmhg(whole(expect["p_mmhg"])));
    CHECK(near_mmhg(set.nominal, number(expect["p_nom"])));
    CHECK(near_mmhg(set.guarantee, number(expect["c_times_l"])));
    CHECK(set.absolute_cap == mmhg(whole(expect["cap_mmhg"])));
    CHECK(set.delivered_low_percent == whole(expect["printed_low_percent"]));
    CHECK(set.delivered_high_percent == whole(expect["printed_high_percent"]));
    CHECK((set.status == calc::verdict::ok) == (word(expect["status"]) == "ok"));
}

}    // namespace

TEST_CASE("every worked load comes out on the equipment of the case")
{
    const auto file = tests::data("load_cases.toml");
    for (const auto& c : *file["case"].as_array()) {
        INFO(word(view{c}["id"]));
        check_load_case(view{c});
    }
}

TEST_CASE("every measured occlusion pressure gives the worked pressure")
{
    const auto file = tests::data("aop_cases.toml");
    int measured = 0;
    for (const auto& c : *file["case"].as_array()) {
        if (!view{c}["reading_mmhg"]) continue;    // the estimating tiers are not planned for
        ++measured;
        INFO(word(view{c}["id"]));
        check_pressure_case(view{c});
    }
    CHECK(measured == 6);
}

TEST_CASE("every worked rep set gives its 1RM and its spread, published value and tolerance")
{
    const auto file = tests::data("one_rep_max_cases.toml");
    for (const auto& item : *file["case"].as_array()) {
        const view c{item};
        INFO(word(c["id"]));
        const auto reps = static_cast<int>(whole(c["reps"]));
        for (const auto& [id, raw] : *c["raw"].as_table()) {
            const auto row = evidence::formulas().find(std::string_view{id.str()});
            REQUIRE(row);
            CHECK(std::abs(calc::formula_kg(*row, number(c["weight"]), reps) - number(view{raw})) <=
                  0.006);
        }
        const auto policy = c["policy"];
        const auto estimate = calc::estimate_one_rm({kg(number(c["weight"])), reps, 0});
        if (word(policy["verdict"]) == "opt-in" || word(policy["verdict"]) == "refuse") {
            CHECK(!estimate);
            continue;
        }
        REQUIRE(estimate);
        CHECK(estimate->band == word(policy["band"]));
        CHECK(estimate->verdict == word(policy["verdict"]));
        CHECK(std::abs(to_kg(estimate->value) - number(policy["value"])) <= 0.006);
        CHECK(std::abs(to_kg(estimate->low) - number(policy["spread_min"])) <= 0.006);
        CHECK(std::abs(to_kg(estimate->median) - number(policy["spread_median"])) <= 0.006);
        CHECK(std::abs(to_kg(estimate->high) - number(policy["spread_max"])) <= 0.006);
    }
}
