// SPDX-License-Identifier: MIT
//
// Bars, plates and bands held against each other and against the numbers of the plan, while
// compiling.
#include "band_force_rows.hpp"
#include "band_rows.hpp"
#include "bar_rows.hpp"
#include "checks.hpp"
#include "equipment_rule_rows.hpp"
#include "plate_set_rows.hpp"

#include <bfr/evidence_planning.hpp>

#include <span>

namespace bfr::evidence::check {
namespace {

static_assert(ids_are_unique(bar_rows));
static_assert(ids_are_unique(plate_set_rows));
static_assert(ids_are_unique(band_force_rows));
static_assert(ids_are_unique(band_rule_rows));
static_assert(ids_are_unique(out_of_reach_rows));
static_assert(ids_are_unique(plate_choice_rows));
static_assert(ids_are_unique(load_trap_rows));

template <class Row>
constexpr bool role_fits_its_unit(const Row& row)
{
    return row.role == equipment_role::listed ||
           (row.role == equipment_role::default_lb) == row.in_pounds;
}

template <class Row, std::size_t Rows>
// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
consteval bool one_default_of_each_unit(const Row (&rows)[Rows])
{
    return each(rows, role_fits_its_unit<Row>) &&
           std::ranges::count(rows, equipment_role::default_kg, &Row::role) == 1 &&
           std::ranges::count(rows, equipment_role::default_lb, &Row::role) == 1;
}
static_assert(one_default_of_each_unit(bar_rows));
static_assert(one_default_of_each_unit(plate_set_rows));
static_assert(each(bar_rows, [](const bar_row& row) {
    const auto unit = row.in_pounds ? mass_per_lb : mass_per_kg;
    return row.weight > mass{} && row.weight.count() % unit == 0;
}));
static_assert(each(plate_set_rows, [](const plate_set_row& row) {
    const std::span plates{row.plates.data(), row.plate_count};
    const auto unit = row.in_pounds ? mass_per_hundredth_lb : mass_per_gram;
    return !plates.empty() && std::ranges::is_sorted(plates, std::ranges::greater{}) &&
           std::ranges::all_of(plates,
                               [unit](mass m) { return m > mass{} && m.count() % unit == 0; });
}));

// ---- bands

/// kgf is lbf times 0.45359237, to the nearest hundredth.
constexpr bool is_same_force(int hundredths_kgf, int tenths_lbf)
{
    const auto exact = tenths_lbf * mass_per_lb / 10;
    const auto unit = mass_per_kg / 100;
    return hundredths_kgf == (exact + unit / 2) / unit;
}
static_assert(each(band_force_rows, [](const band_force_row& row) {
    return is_same_force(row.at_100_hundredths_kgf, row.at_100_tenths_lbf) &&
           is_same_force(row.at_200_hundredths_kgf, row.at_200_tenths_lbf) &&
           row.at_100_tenths_lbf < row.at_200_tenths_lbf && !row.brand.empty();
}));
static_assert(std::ranges::is_sorted(band_force_rows, {}, &band_force_row::at_100_tenths_lbf));
static_assert(std::ranges::is_sorted(band_force_rows, {}, &band_force_row::at_200_tenths_lbf));
static_assert(std::ranges::equal(
    band_force_rows, band_rows, {}, [](const band_force_row& row) { return row.id.view(); },
    [](const band_row& row) { return row.id.view(); }));
static_assert(has(band_rule_rows, "ordinal") && has(band_rule_rows, "elongation"));

// ---- loads out of reach

static_assert(has(out_of_reach_rows, "too-light-only") && has(out_of_reach_rows, "too-heavy-only"));
static_assert(planning::load_window::low < reduced_effect::load_under &&
              reduced_effect::load_under < planning::load_window::high);
static_assert(planning::load_window::low == percent_of_1rm(20) &&
              planning::load_window::high == percent_of_1rm(40));    // as the texts above say

}    // namespace
}    // namespace bfr::evidence::check
