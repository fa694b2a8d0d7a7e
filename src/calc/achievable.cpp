// SPDX-License-Identifier: MIT
#include <bfr/calc.hpp>

#include "side_sums.hpp"

#include <algorithm>
#include <optional>

namespace bfr::calc {
namespace {

std::vector<plate_size> heaviest_first(const equipment& kit)
{
    auto sizes = kit.plates;
    std::erase_if(sizes, [](const plate_size& plate) { return plate.size <= mass{}; });
    std::ranges::stable_sort(sizes, std::ranges::greater{}, &plate_size::size);
    return sizes;
}

mass side_of(mass most, mass empty) { return mass::of((most - empty).tenths_of_microgram() / 2); }

std::vector<achievable> plated_loads(const equipment& kit, mass most)
{
    const mass empty = unloaded(kit);
    if (empty > most) return {{empty, {}}};    // the neighbour above is still worth naming
    const auto sizes = heaviest_first(kit);
    const side_sums sides{sizes, side_of(most, empty)};
    std::vector<achievable> loads;
    loads.reserve(sides.size());
    for (std::size_t i = 0; i < sides.size(); ++i) {
        loads.push_back({empty + 2 * sides.sum(i), sides.plates(i)});
    }
    return loads;
}

/// By so much the first load above a bound may lie over it: taking its heaviest pair off again
/// leads to the bound or below, and so far leads any pair of which there is no end.
mass reach_above(const equipment& kit)
{
    mass heaviest;
    std::optional<mass> endless;
    for (const auto& plate : kit.plates) {
        if (plate.size <= mass{}) continue;
        heaviest = std::max(heaviest, plate.size);
        if (!plate.pairs) endless = std::min(endless.value_or(plate.size), plate.size);
    }
    return 2 * endless.value_or(heaviest);
}

std::vector<achievable> stepped_loads(const equipment& kit, mass most)
{
    std::vector<mass> totals;
    for (const auto& size : kit.sizes) totals.push_back(size.value);
    if (kit.first && kit.step && kit.step->value > mass{}) {
        const mass last = kit.last ? kit.last->value : most + kit.step->value;
        for (mass m = kit.first->value; m <= last && m <= most + kit.step->value;
             m += kit.step->value) {
            totals.push_back(m);
        }
    }
    if (kit.add_on) {
        const auto plain = totals.size();
        for (std::size_t i = 0; i < plain; ++i) totals.push_back(totals[i] + kit.add_on->value);
    }
    std::ranges::sort(totals);
    totals.erase(std::unique(totals.begin(), totals.end()), totals.end());
    std::vector<achievable> loads;
    loads.reserve(totals.size());
    for (const auto total : totals) loads.push_back({total, {}});
    return loads;
}

/// The lightest plate on both sides; nothing without plates.
mass least_pair(const equipment& kit)
{
    mass least;
    for (const auto& plate : kit.plates) {
        if (plate.size > mass{} && (least == mass{} || plate.size < least)) least = plate.size;
    }
    return 2 * least;
}

}    // namespace

mass weight_of(force f)
{
    // 9.80665 N are 980.665 hundredths of a newton and 1000 g.
    return grams(f.hundredths_of_newton() * 1'000'000 / 980'665);
}

std::vector<achievable> lightest_loads(const equipment& kit)
{
    // Twice the least pair: a sled without a weight of its own begins with the first.
    const mass first = kit.first ? kit.first->value : mass{};
    auto loads = achievable_loads(kit, std::max(first, unloaded(kit) + 2 * least_pair(kit)));
    std::erase_if(loads, [](const achievable& a) { return a.total <= mass{}; });
    constexpr std::size_t lightest_and_next = 2;
    if (loads.size() > lightest_and_next) loads.resize(lightest_and_next);
    return loads;
}

mass unloaded(const equipment& kit)
{
    const mass collars = kit.collar ? 2 * kit.collar->value : mass{};
    switch (kit.kind) {
    case equipment_kind::barbell: return (kit.bar ? kit.bar->value : mass{}) + collars;
    case equipment_kind::plate_sled: return kit.sled ? kit.sled->value : mass{};
    default: return {};
    }
}

std::vector<achievable> achievable_loads(const equipment& kit, mass most)
{
    switch (kit.kind) {
    case equipment_kind::barbell:
    case equipment_kind::plate_sled: return plated_loads(kit, most);
    case equipment_kind::band: return {};
    default: return stepped_loads(kit, most);
    }
}

load_chosen choose_load_on(const equipment& kit, mass one_rm, const load_window& window)
{
    const auto bound = share_of(one_rm, std::max(window.high, window.smallest_up_to));
    const mass most = bound + reach_above(kit);
    const mass empty = unloaded(kit);
    const bool is_plated =
        kit.kind == equipment_kind::barbell || kit.kind == equipment_kind::plate_sled;
    if (!is_plated || empty > most) return choose_load(achievable_loads(kit, most), one_rm, window);
    // The plates are written out for the load alone that is chosen.
    const auto sizes = heaviest_first(kit);
    const side_sums sides{sizes, side_of(most, empty)};
    std::vector<achievable> totals;
    totals.reserve(sides.size());
    for (std::size_t i = 0; i < sides.size(); ++i) totals.push_back({empty + 2 * sides.sum(i), {}});
    auto picked = choose_load(totals, one_rm, window);
    const auto at = std::ranges::find(totals, picked.load.total, &achievable::total);
    if (picked.how != choice::infeasible)
        picked.load.per_side = sides.plates(static_cast<std::size_t>(at - totals.begin()));
    return picked;
}

plates_loaded load_plates(const equipment& kit, mass wanted)
{
    plates_loaded result;
    const mass empty = unloaded(kit);
    result.load.total = empty;
    if (wanted < empty) {
        result.how = plates_fit::below_bar;
        result.above = empty;
        return result;
    }
    const auto sizes = heaviest_first(kit);
    const side_sums sides{sizes, side_of(wanted + reach_above(kit), empty)};
    std::size_t next = 0;
    while (next < sides.size() && empty + 2 * sides.sum(next) <= wanted) ++next;
    result.load = {empty + 2 * sides.sum(next - 1), sides.plates(next - 1)};
    if (next < sides.size()) result.above = empty + 2 * sides.sum(next);
    result.missing = wanted - result.load.total;
    result.how = result.missing == mass{} ? plates_fit::exact : plates_fit::below_target;
    return result;
}

}    // namespace bfr::calc
