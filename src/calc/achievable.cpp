// SPDX-License-Identifier: MIT
#include <bfr/calc.hpp>

#include <algorithm>
#include <map>

namespace bfr::calc {
namespace {

using plate_counts = std::vector<std::uint16_t>;    // by position in the heaviest-first sizes

int plates_in(const plate_counts& counts)
{
    int sum = 0;
    for (const auto n : counts) sum += n;
    return sum;
}

/// Fewest plates first; then the list that is larger at the first difference, heaviest plate first.
bool is_better(const plate_counts& a, const plate_counts& b)
{
    const int in_a = plates_in(a);
    const int in_b = plates_in(b);
    return in_a != in_b ? in_a < in_b : a > b;
}

std::vector<plate_size> heaviest_first(const equipment& kit)
{
    auto sizes = kit.plates;
    std::ranges::stable_sort(sizes, std::ranges::greater{}, &plate_size::size);
    return sizes;
}

/// Every sum that one side can carry up to `most`, each with its best list of plates.
std::map<mass, plate_counts> side_sums(const std::vector<plate_size>& sizes, mass most)
{
    std::map<mass, plate_counts> sums{{mass{}, plate_counts(sizes.size())}};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const auto without = sums;
        for (const auto& [sum, counts] : without) {
            auto total = sum;
            auto with = counts;
            for (int pairs = 1; !sizes[i].pairs || pairs <= *sizes[i].pairs; ++pairs) {
                total += sizes[i].size;
                if (total > most || sizes[i].size <= mass{}) break;
                ++with[i];
                const auto [at, added] = sums.emplace(total, with);
                if (!added && is_better(with, at->second)) at->second = with;
            }
        }
    }
    return sums;
}

std::vector<achievable> plated_loads(const equipment& kit, mass empty, mass most)
{
    const auto sizes = heaviest_first(kit);
    std::vector<achievable> loads;
    if (empty > most) return {{empty, {}}};    // the neighbour above is still worth naming
    const mass side = mass::of((most - empty).tenths_of_microgram() / 2);
    for (const auto& [sum, counts] : side_sums(sizes, side)) {
        achievable load{empty + 2 * sum, {}};
        for (std::size_t i = 0; i < counts.size(); ++i) {
            load.per_side.insert(load.per_side.end(), counts[i], sizes[i].size);
        }
        loads.push_back(std::move(load));
    }
    return loads;
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
    for (const auto total : totals) loads.push_back({total, {}});
    return loads;
}

}    // namespace

std::vector<achievable> achievable_loads(const equipment& kit, mass most)
{
    switch (kit.kind) {
    case equipment_kind::barbell: {
        const mass collars = kit.collar ? 2 * kit.collar->value : mass{};
        return plated_loads(kit, (kit.bar ? kit.bar->value : mass{}) + collars, most);
    }
    case equipment_kind::plate_sled:
        return plated_loads(kit, kit.sled ? kit.sled->value : mass{}, most);
    case equipment_kind::band: return {};
    default: return stepped_loads(kit, most);
    }
}

}    // namespace bfr::calc
