// SPDX-License-Identifier: MIT
//
// What must hold of loads and plates for every kit, not only for the worked ones.
#include "catch.hpp"

#include <bfr/calc.hpp>
#include <bfr/desk.hpp>
#include <bfr/evidence_equipment.hpp>
#include <bfr/read.hpp>

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

/// A bar with up to four sizes, kg and lb mixed, some bounded.
equipment some_kit()
{
    equipment kit;
    kit.kind = equipment_kind::barbell;
    kit.bar = located<mass>{kilograms(*rc::gen::inRange(0, 21)), {}};
    const auto some = *rc::gen::container<std::vector<int>>(4, rc::gen::inRange(1, 80));
    std::set<mass> sizes;
    for (const int n : some) sizes.insert(n % 3 == 0 ? pounds(n) : grams(n * 250));
    for (const auto size : sizes) kit.plates.push_back({size, *rc::gen::inRange(1, 4), false, {}});
    return kit;
}

/// Every subset by hand, each total with its fewest plates.
std::vector<std::pair<mass, int>> brute_force(const equipment& kit)
{
    std::vector<std::pair<mass, int>> all{{calc::unloaded(kit), 0}};
    for (const auto& plate : kit.plates) {
        const auto before = all;
        for (int n = 1; n <= *plate.pairs; ++n) {
            for (const auto& [sum, count] : before)
                all.emplace_back(sum + 2 * n * plate.size, count + n);
        }
    }
    return all;
}

calc::load_window some_window()
{
    const auto asked = share_of_1rm::of(*rc::gen::inRange(1, 1001));
    const int kind = *rc::gen::inRange(0, 4);
    if (kind == 0) return calc::usual_window(asked, calc::ramp_week::first, std::nullopt);
    if (kind == 1) return calc::usual_window(asked, calc::ramp_week::second, std::nullopt);
    if (kind == 2)
        return calc::usual_window(asked, std::nullopt, share_of_1rm::of(*rc::gen::inRange(1, 400)));
    return calc::usual_window(asked, std::nullopt, std::nullopt);
}

bool over(mass m, mass one_rm, share_of_1rm share) { return compare_share(m, one_rm, share) > 0; }

}    // namespace

TEST_CASE("plates are the best subset that brute force finds, with the fewest plates")
{
    holds("search", [] {
        const auto kit = some_kit();
        const auto wanted = grams(*rc::gen::inRange(0, 200'000));
        const auto found = calc::load_plates(kit, wanted);
        std::optional<std::pair<mass, int>> best;
        std::optional<mass> above;
        for (const auto& [total, plates] : brute_force(kit)) {
            if (total > wanted) {
                above = std::min(above.value_or(total), total);
                continue;
            }
            if (!best || total > best->first || (total == best->first && plates < best->second))
                best = {total, plates};
        }
        RC_ASSERT(found.above == above);
        RC_ASSERT(best.has_value() == (found.how != calc::plates_fit::below_bar));
        if (!best) return;
        RC_ASSERT(found.load.total == best->first);
        RC_ASSERT(found.load.per_side.size() == static_cast<std::size_t>(best->second));
        RC_ASSERT(found.missing == wanted - best->first);
        RC_ASSERT((found.how == calc::plates_fit::exact) == (found.missing == mass{}));
        mass sum = calc::unloaded(kit);
        for (const auto plate : found.load.per_side) sum += 2 * plate;
        RC_ASSERT(sum == found.load.total);
    });
}

TEST_CASE("plates without an end are as many pairs as fit")
{
    holds("endless", [] {
        auto kit = some_kit();
        const auto wanted = grams(*rc::gen::inRange(0, 120'000));
        kit.plates.front().pairs.reset();
        auto counted = kit;
        const auto pair = 2 * kit.plates.front().size;
        counted.plates.front().pairs = static_cast<int>((wanted + pair).count() / pair.count()) + 1;
        const auto found = calc::load_plates(kit, wanted);
        const auto expected = calc::load_plates(counted, wanted);
        RC_ASSERT(found.load.total == expected.load.total);
        RC_ASSERT(found.load.per_side == expected.load.per_side);
        RC_ASSERT(found.above == expected.above);
    });
}

TEST_CASE("another plate never gives a worse match")
{
    holds("more plates", [] {
        const auto kit = some_kit();
        auto more = kit;
        more.plates.push_back({grams(*rc::gen::inRange(1, 100) * 125 + 1), 1, false, {}});
        const auto wanted = grams(*rc::gen::inRange(0, 200'000));
        const auto before = calc::load_plates(kit, wanted);
        const auto after = calc::load_plates(more, wanted);
        RC_ASSERT(before.how == calc::plates_fit::below_bar ||
                  after.load.total >= before.load.total);
        RC_ASSERT(after.missing <= before.missing);
    });
}

TEST_CASE("a stronger person is never given less")
{
    holds("monotone", [] {
        const auto kit = some_kit();
        const auto window = some_window();
        const auto less = grams(*rc::gen::inRange(1'000, 300'000));
        const auto more = less + grams(*rc::gen::inRange(1, 50'000));
        const auto before = calc::choose_load_on(kit, less, window);
        const auto after = calc::choose_load_on(kit, more, window);
        if (before.how == calc::choice::infeasible || after.how == calc::choice::infeasible) return;
        RC_ASSERT(after.load.total >= before.load.total);
    });
}

TEST_CASE("no load leaves its window unnoticed, and no neighbour lies inside")
{
    holds("window", [] {
        const auto kit = some_kit();
        const auto w = some_window();
        const auto one_rm = grams(*rc::gen::inRange(1'000, 300'000));
        const auto picked = calc::choose_load_on(kit, one_rm, w);
        const auto high = w.no_floor ? std::min(w.smallest_up_to, w.high) : w.high;
        const auto low = w.no_floor ? share_of_1rm{} : w.low;
        const auto inside = [&](mass m) {
            return m > mass{} && compare_share(m, one_rm, low) >= 0 && !over(m, one_rm, high);
        };
        if (picked.how == calc::choice::infeasible) {
            for (const auto& [total, plates] : brute_force(kit)) {
                if (!w.no_floor) RC_ASSERT(!inside(total));
                if (total > mass{} && over(total, one_rm, high))
                    RC_ASSERT(picked.above && *picked.above <= total);
            }
            return;
        }
        RC_ASSERT(inside(picked.load.total));
        RC_ASSERT(!over(picked.load.total, one_rm, percent_of_1rm(40)));
        RC_ASSERT((picked.how == calc::choice::down) !=
                  over(picked.load.total, one_rm, std::min(w.asked, w.high)));
    });
}

TEST_CASE("kg to lb and back is the identity on plates, and so is lb to kg")
{
    const auto sets = evidence::plate_sets();
    for (std::size_t i = 0; i < sets.size(); ++i) {
        for (std::size_t j = 0; j < sets[i].plate_count; ++j) {
            const mass plate = sets[i].plates.at(j);
            const auto exact_kg = fixed_decimal(plate.count(), 10) + " kg";
            CHECK(read::parse_mass(exact_kg, std::nullopt).value == plate);
            // Six decimals of a pound are finer than a milligram.
            const auto in_lb =
                decimal((plate.count() * 1'000'000 + mass_per_lb / 2) / mass_per_lb, 6);
            const auto back = read::parse_mass(in_lb + " lb", std::nullopt);
            REQUIRE(back.value);
            CHECK(kg_text(*back.value) == kg_text(plate));
            CHECK(lb_text(*back.value) == lb_text(plate));
        }
    }
}
