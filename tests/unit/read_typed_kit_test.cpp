// SPDX-License-Identifier: MIT
//
// Equipment in one word of a command line.
#include "catch.hpp"

#include <bfr/typed_kit.hpp>

namespace {

using namespace bfr;

constexpr auto kg = unit_system::kg;
constexpr auto lb = unit_system::lb;

std::vector<mass> loads(std::string_view list)
{
    return read::parse_loads(list, kg).value.value_or(std::vector<mass>{});
}

}    // namespace

TEST_CASE("a plate list holds sizes in any unit, with or without pairs")
{
    const auto mixed = read::parse_plates("25kgx2, 45lb x 1 ,1.25", kg);
    REQUIRE(mixed.value);
    REQUIRE(mixed.value->size() == 3);
    CHECK((*mixed.value)[0].size == kilograms(25));
    CHECK((*mixed.value)[0].pairs == 2);
    CHECK((*mixed.value)[1].size == pounds(45));
    CHECK((*mixed.value)[1].in_pounds);
    CHECK((*mixed.value)[2].size == grams(1250));
    CHECK_FALSE((*mixed.value)[2].pairs);
    CHECK_FALSE(mixed.in_pounds);
    CHECK(read::parse_plates("45,2.5", lb).in_pounds);
}

TEST_CASE("nonsense in a plate list is misread with a cure")
{
    for (const auto* list : {"", ",", "0", "-5", "25x0", "25x101", "25x1.5", "25x", "x2", "25,25",
                             "201", "25 kg 20 kg", "0x10", "25kg2", "1e1"}) {
        INFO(list);
        const auto found = read::parse_plates(list, kg);
        CHECK_FALSE(found.value);
        CHECK_FALSE(found.problem.what.empty());
        CHECK_FALSE(found.problem.help.empty());
    }
    CHECK_FALSE(read::parse_plates("25", std::nullopt).value);
}

TEST_CASE("a list of loads holds series and single ones, in ascending order")
{
    CHECK(loads("1kg..4kg/1.5kg") == std::vector{grams(1000), grams(2500), grams(4000)});
    CHECK(loads("5..5/1") == std::vector{kilograms(5)});
    CHECK(loads("6,2,4") == std::vector{kilograms(2), kilograms(4), kilograms(6)});
    CHECK(loads("12.5,1..2/1") == std::vector{kilograms(1), kilograms(2), grams(12'500)});
    CHECK(loads("1..500.95/0.05").size() == 10'000);
    CHECK(loads("1..501/0.05").empty());
    for (const auto* list : {"", "1..2", "2..1/1", "1../1", "..2/1", "1..2/0", "1..2/-1", "1,1",
                             "1..3/1,2", "1..2/1/1", "1...2/1", "0", "1001"}) {
        INFO(list);
        CHECK(loads(list).empty());
    }
}

TEST_CASE("a typed mass keeps the bounds of the profile")
{
    using read::typed;
    const auto good = [](std::string_view text, typed as) {
        return read::parse_typed_mass(text, as, std::nullopt).value.has_value();
    };
    CHECK(good("600kg", typed::one_rm));
    CHECK_FALSE(good("600.1kg", typed::one_rm));
    CHECK_FALSE(good("0kg", typed::one_rm));
    CHECK(good("0kg", typed::bar));
    CHECK_FALSE(good("-1kg", typed::bar));
    CHECK_FALSE(good("20", typed::bar));
    CHECK(good("5 kg", typed::collar));
    CHECK_FALSE(good("5.1 kg", typed::collar));
    CHECK_FALSE(good("19kg", typed::body));
}
