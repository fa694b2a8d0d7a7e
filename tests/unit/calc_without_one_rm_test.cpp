// SPDX-License-Identifier: MIT
//
// What stands instead of a share of a 1RM: the weight that pulls like a force, and the lightest
// load.
#include "catch.hpp"

#include <bfr/calc.hpp>

#include <vector>

using namespace bfr;

namespace {

std::vector<mass> lightest_of(const equipment& kit)
{
    std::vector<mass> totals;
    for (const auto& load : calc::lightest_loads(kit)) totals.push_back(load.total);
    return totals;
}

using masses = std::vector<mass>;

}    // namespace

TEST_CASE("a force is the weight that pulls like it, rounded down to a gram")
{
    CHECK(calc::weight_of(newtons(420)) == grams(42'828));    // 42.8281 kgf
    CHECK(calc::weight_of(force::of(980'665)) == grams(1'000'000));
    CHECK(calc::weight_of(force::of(980'664)) == grams(999'998));
    CHECK(calc::weight_of(newtons(20)) == grams(2'039));
}

TEST_CASE("the lightest load is the first above nothing")
{
    equipment stack;
    stack.first = {kilograms(10), {}};
    stack.step = {kilograms(5), {}};
    CHECK(lightest_of(stack) == masses{kilograms(10), kilograms(15)});
    stack.last = {kilograms(10), {}};
    CHECK(lightest_of(stack) == masses{kilograms(10)});

    equipment dumbbells;
    dumbbells.kind = equipment_kind::dumbbell;
    dumbbells.sizes = {{kilograms(6), {}}, {kilograms(2), {}}, {pounds(5), {}}};
    CHECK(lightest_of(dumbbells) == masses{kilograms(2), pounds(5)});

    equipment sled;
    sled.kind = equipment_kind::plate_sled;
    sled.plates = {{kilograms(10), {}, false, {}}, {kilograms(5), 1, false, {}}};
    CHECK(lightest_of(sled) == masses{kilograms(10), kilograms(20)});
    sled.sled = {kilograms(45), {}};
    CHECK(lightest_of(sled) == masses{kilograms(45), kilograms(55)});

    equipment bands;
    bands.kind = equipment_kind::band;
    CHECK(lightest_of(bands).empty());
}
