// SPDX-License-Identifier: MIT
//
// The worked cases of loads and plates as the calculators answer them, member by member.
#include "cases.hpp"
#include "catch.hpp"

#include <bfr/desk_load.hpp>
#include <bfr/desk_plates.hpp>

#include <algorithm>
#include <cmath>

namespace {

using namespace bfr;
using tests::number;
using tests::whole;
using tests::word;
using view = toml::node_view<const toml::node>;

mass in_unit(double x, bool lb)
{
    return lb ? mass::of(std::llround(x * 100) * mass_per_hundredth_lb)
              : grams(std::llround(x * 1000));
}

const datum& member_of(const std::vector<member>& members, std::string_view key)
{
    const auto found = std::ranges::find(members, key, &member::key);
    INFO(key);
    REQUIRE(found != members.end());
    return found->value;
}

bool is_null(const datum& d) { return std::holds_alternative<std::monostate>(d.is); }

/// The figure as a mass, exactly.
mass mass_in(const datum& d)
{
    const auto f = std::get<figure>(d.is);
    auto per = mass_per_kg;
    for (int i = 0; i < f.places; ++i) per /= 10;
    return mass::of(f.count * per);
}

std::int64_t tenths_in(const datum& d)
{
    const auto f = std::get<figure>(d.is);
    REQUIRE(f.places == 1);
    return f.count;
}

std::string word_in(const datum& d) { return std::get<std::string>(d.is); }

void check_masses(const datum& found, const toml::array* expected, bool lb)
{
    if (expected == nullptr) return;
    const auto& list = std::get<std::vector<datum>>(found.is);
    REQUIRE(list.size() == expected->size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        CHECK(mass_in(list[i]) == in_unit(number(view{(*expected)[i]}), lb));
    }
}

void add_plates(equipment& kit, view inventory, bool lb)
{
    for (const auto& item : *inventory.as_array()) {
        const view plate{item};
        kit.plates.push_back(
            {in_unit(number(plate["size"]), lb), static_cast<int>(whole(plate["pairs"])), lb, {}});
    }
}

desk::kit_typed barbell_of(view e, bool lb)
{
    desk::kit_typed typed;
    typed.empty_in_pounds = lb;
    typed.kit.kind = equipment_kind::barbell;
    typed.kit.bar = located<mass>{in_unit(number(e["bar"]), lb), {}};
    typed.kit.collar = located<mass>{in_unit(number(e["collar"]), lb), {}};
    add_plates(typed.kit, e["inventory"], lb);
    return typed;
}

desk::kit_typed series_of(equipment_kind kind, mass first, mass step, mass last)
{
    desk::kit_typed typed;
    typed.kit.kind = kind;
    for (mass m = first; m <= last; m += step) typed.kit.sizes.push_back({m, {}});
    return typed;
}

desk::kit_typed kit_of(view e, bool lb)
{
    if (word(e["kind"]) == "barbell") return barbell_of(e, lb);
    return series_of(equipment_kind::stack, in_unit(number(e["first"]), lb),
                     in_unit(number(e["step"]), lb), in_unit(100, lb));
}

desk::load_question question_of(view c)
{
    desk::load_question q;
    q.in_pounds = word(c["unit"]) == "lb";
    q.one_rm = in_unit(number(c["one_rep_max"]), q.in_pounds);
    q.asked = share_of_1rm::of(std::llround(number(c["planned_percent"]) * 10));
    const auto phase = word(c["phase"]);
    if (!phase.empty())
        q.week = phase.ends_with('1') ? calc::ramp_week::first : calc::ramp_week::second;
    if (c["cap_percent"]) q.cap = share_of_1rm::of(std::llround(number(c["cap_percent"]) * 10));
    return q;
}

void check_infeasible(view c, const answer& said, const desk::load_question& q)
{
    CHECK(said.is_no);
    CHECK(is_null(member_of(said.members, "chosen_kg")));
    CHECK(is_null(member_of(said.members, "percent_of_1rm")));
    for (const auto& [key, of] :
         {std::pair{"nearest_below", "below_kg"}, std::pair{"nearest_above", "above_kg"}}) {
        const auto& found = member_of(said.members, of);
        CHECK(is_null(found) == !c[key]);
        if (!c[key]) continue;
        const auto m = in_unit(number(c[key]), q.in_pounds);
        CHECK(mass_in(found) == m);
        CHECK(tenths_of_percent(m.count(), q.one_rm.count()) ==
              std::llround(number(c[std::string{key} + "_percent"]) * 10));
    }
}

void check_chosen(view c, const answer& said, const desk::load_question& q)
{
    CHECK_FALSE(said.is_no);
    CHECK(mass_in(member_of(said.members, "chosen_kg")) ==
          in_unit(number(c["chosen"]), q.in_pounds));
    CHECK(tenths_in(member_of(said.members, "percent_of_1rm")) ==
          std::llround(number(c["percent_of_1rm"]) * 10));
    check_masses(member_of(said.members, "per_side_kg"), c["per_side"].as_array(), q.in_pounds);
    const auto& marks = std::get<std::vector<datum>>(member_of(said.members, "marks").is);
    const auto* expected = c["marks"].as_array();
    REQUIRE(marks.size() == (expected == nullptr ? 0 : expected->size()));
    for (std::size_t i = 0; i < marks.size(); ++i) {
        CHECK(word_in(marks[i]) == word(view{(*expected)[i]}));
    }
}

void check_row(view c, const answer& said, const desk::load_question& q)
{
    CHECK(word_in(member_of(said.members, "status")) == word(c["status"]));
    if (word(c["status"]) == "infeasible")
        check_infeasible(c, said, q);
    else
        check_chosen(c, said, q);
}

/// "10-kg bar, same plates" and "two dumbbells, 1-kg steps", the two that the cases name.
void check_alternative(view alternative, view c, const desk::load_question& q)
{
    const auto name = word(alternative["equipment"]);
    INFO(name);
    if (name == "10-kg bar, same plates") {
        auto typed = kit_of(c["equipment"], q.in_pounds);
        typed.kit.bar->value = kilograms(10);
        check_row(alternative, desk::load_on_kit(q, typed, std::nullopt), q);
        return;
    }
    REQUIRE(name == "two dumbbells, 1-kg steps");    // the 1RM is of the bar: both hands count
    const auto pair =
        series_of(equipment_kind::dumbbell, kilograms(2), kilograms(2), kilograms(60));
    check_row(alternative, desk::load_on_kit(q, pair, std::nullopt), q);
}

}    // namespace

TEST_CASE("every worked load is answered member by member, its alternatives too")
{
    const auto file = tests::data("load_cases.toml");
    int rows = 0;
    for (const auto& item : *file["case"].as_array()) {
        const view c{item};
        INFO(word(c["id"]));
        ++rows;
        const auto q = question_of(c);
        const auto said = desk::load_on_kit(q, kit_of(c["equipment"], q.in_pounds), std::nullopt);
        CHECK(said.schema == "bfr-load/1");
        CHECK(mass_in(member_of(said.members, "target_kg")) ==
              in_unit(number(c["target"]), q.in_pounds));
        check_row(c, said, q);
        const auto high = in_unit(number(c["window_high"]), q.in_pounds).count();
        CHECK(tenths_in(member_of(said.members, "window_high_percent")) ==
              tenths_of_percent(high, q.one_rm.count()));
        if (const auto* others = c["alternatives"].as_array()) {
            for (const auto& other : *others) check_alternative(view{other}, c, q);
        }
    }
    CHECK(rows == 14);
}

TEST_CASE("every worked bar is loaded as its row says")
{
    const auto file = tests::data("plates_cases.toml");
    int rows = 0;
    for (const auto& item : *file["case"].as_array()) {
        const view c{item};
        INFO(word(c["id"]));
        ++rows;
        const bool lb = word(c["unit"]) == "lb";
        const auto said = desk::plates_for(in_unit(number(c["target"]), lb), lb, barbell_of(c, lb));
        const auto status = word(c["status"]);
        CHECK(said.schema == "bfr-plates/1");
        CHECK(word_in(member_of(said.members, "status")) == status);
        CHECK(said.is_no == (status == "below-bar"));
        CHECK(mass_in(member_of(said.members, "total_kg")) == in_unit(number(c["total"]), lb));
        const auto& missing = member_of(said.members, "missing_kg");
        CHECK(is_null(missing) == !c["missing"]);
        if (c["missing"]) CHECK(mass_in(missing) == in_unit(number(c["missing"]), lb));
        check_masses(member_of(said.members, "per_side_kg"), c["per_side"].as_array(), lb);
    }
    CHECK(rows == 14);
}

TEST_CASE("body weight counts as part of the load, and over half of the most is not a low load")
{
    // load_trap.body-weight and barbell-squat-share of equipment.toml: 41.4 %, 77.9 % and 59 %.
    const auto squat = evidence::exercises().find("bodyweight-squat").value();
    const auto share = [&](int added) {
        const auto said = desk::load_of_body({kilograms(added), percent_of_1rm(30), false, {}, {}},
                                             {squat, squat.carriers[0], kilograms(80)});
        const auto& system = std::get<std::vector<member>>(member_of(said.members, "system").is);
        return std::pair{tenths_in(member_of(system, "percent")), said.is_no};
    };
    CHECK(share(100) == std::pair{std::int64_t{414}, false});
    CHECK(share(20) == std::pair{std::int64_t{779}, true});

    const auto bar = evidence::exercises().find("back-squat").value();
    desk::kit_typed typed;
    typed.kit.kind = equipment_kind::barbell;
    desk::fill_in_usual(typed, false);
    const auto said = desk::load_on_kit({kilograms(100), percent_of_1rm(30), false, {}, {}}, typed,
                                        desk::body_moved{bar, bar.carriers[0], kilograms(80)});
    const auto& system = std::get<std::vector<member>>(member_of(said.members, "system").is);
    CHECK(tenths_in(member_of(system, "percent")) == 590);
}
