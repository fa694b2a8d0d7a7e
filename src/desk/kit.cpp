// SPDX-License-Identifier: MIT
#include <bfr/desk_kit.hpp>

#include <bfr/desk.hpp>
#include <bfr/evidence_equipment.hpp>

#include <algorithm>
#include <fmt/core.h>

namespace bfr::desk {
namespace {

/// The row that is meant in a unit where nobody says which.
template <class Row>
Row usual(const evidence::table<Row>& rows, bool in_pounds)
{
    using evidence::equipment_role;
    const auto role = in_pounds ? equipment_role::default_lb : equipment_role::default_kg;
    std::size_t i = 0;
    while (rows.packed_row(i).role != role) ++i;    // equipment_checks.cpp: there is one of each
    return rows[i];
}

/// A size as it is written on it: 0.125 kg stays 0.125.
std::string size_words(mass m, bool in_pounds)
{
    return in_pounds ? lb_text(m) + " lb" : kg_text(m) + " kg";
}

bool in_pounds(const equipment& kit, mass size)
{
    const auto found = std::ranges::find(kit.plates, size, &plate_size::size);
    return found != kit.plates.end() && found->in_pounds;
}

/// "25, 20, 15 kg" where all are of one unit and any number is there; otherwise one by one.
std::string inventory_words(const equipment& kit)
{
    const bool lb = kit.plates.front().in_pounds;
    const bool alike = std::ranges::all_of(kit.plates, [lb](const plate_size& plate) {
        return !plate.pairs && plate.in_pounds == lb;
    });
    std::string words;
    for (const auto& plate : kit.plates) {
        if (!words.empty()) words += ", ";
        words += alike ? (lb ? lb_text(plate.size) : kg_text(plate.size))
                       : size_words(plate.size, plate.in_pounds);
        if (plate.pairs) words += fmt::format(" x {}", *plate.pairs);
    }
    if (alike) return fmt::format("any number of {} {} plates", words, lb ? "lb" : "kg");
    const bool counted = std::ranges::all_of(
        kit.plates, [](const plate_size& plate) { return plate.pairs.has_value(); });
    return (counted ? "plates, in pairs: " : "plates, in pairs, any number where none stands: ") +
           words;
}

std::string sizes_words(const equipment& kit, bool lb)
{
    if (kit.sizes.size() == 1) return size_words(kit.sizes.front().value, lb) + " alone";
    return fmt::format("{} loads from {} to {}", kit.sizes.size(),
                       size_words(kit.sizes.front().value, lb),
                       size_words(kit.sizes.back().value, lb));
}

}    // namespace

void fill_in_usual(kit_typed& typed, bool in_pounds)
{
    auto& kit = typed.kit;
    if (kit.kind == equipment_kind::barbell && !kit.bar) {
        kit.bar = located<mass>{usual(evidence::bars(), in_pounds).weight, {}};
        typed.empty_in_pounds = in_pounds;
        typed.is_bar_usual = true;
    }
    const bool plated =
        kit.kind == equipment_kind::barbell || kit.kind == equipment_kind::plate_sled;
    if (!plated || !kit.plates.empty()) return;
    const auto set = usual(evidence::plate_sets(), in_pounds);
    for (std::size_t i = 0; i < set.plate_count; ++i) {
        kit.plates.push_back({set.plates.at(i), std::nullopt, in_pounds, {}});
    }
    typed.is_plates_usual = true;
}

std::string plates_words(const equipment& kit, const std::vector<mass>& plates)
{
    if (plates.empty()) return "no plates";
    std::string words;
    for (auto at = plates.begin(); at != plates.end();) {
        const auto next = std::find_if(at, plates.end(), [at](mass m) { return m != *at; });
        if (!words.empty()) words += ", ";
        words += size_words(*at, in_pounds(kit, *at));
        if (next - at > 1) words += fmt::format(" x {}", next - at);
        at = next;
    }
    return words;
}

std::string kit_words(const kit_typed& typed, bool in_pounds)
{
    const auto& kit = typed.kit;
    switch (kit.kind) {
    case equipment_kind::barbell: {
        auto words = kit.bar->value == mass{}
                         ? std::string{"no bar"}
                         : size_words(kit.bar->value, typed.empty_in_pounds) + " bar";
        if (typed.is_bar_usual) words += " (none given: the usual one)";
        if (kit.collar && kit.collar->value > mass{})
            words += fmt::format(", 2 collars of {}", size_words(kit.collar->value, in_pounds));
        return words + "; " + inventory_words(kit) +
               (typed.is_plates_usual ? " (none given: the usual set)" : "");
    }
    case equipment_kind::plate_sled:
        return size_words(kit.sled->value, typed.empty_in_pounds) + " sled; " +
               inventory_words(kit) + (typed.is_plates_usual ? " (none given: the usual set)" : "");
    case equipment_kind::dumbbell: return "dumbbells: " + sizes_words(kit, in_pounds);
    case equipment_kind::ankle_weight: return "ankle weight: " + sizes_words(kit, in_pounds);
    default: break;
    }
    auto words = "stack: " + sizes_words(kit, in_pounds);
    if (kit.add_on) words += ", add-on " + size_words(kit.add_on->value, in_pounds);
    return words;
}

}    // namespace bfr::desk
