// SPDX-License-Identifier: MIT
#include <bfr/evidence_equipment.hpp>

#include "band_force_rows.hpp"
#include "bar_rows.hpp"
#include "equipment_rule_rows.hpp"
#include "pack.hpp"
#include "plate_set_rows.hpp"

namespace bfr::evidence {
namespace {

constexpr auto packed_bars = pack<text_bytes(bar_rows)>(bar_rows);
constexpr auto packed_plate_sets = pack<text_bytes(plate_set_rows)>(plate_set_rows);
constexpr auto packed_band_forces = pack<text_bytes(band_force_rows)>(band_force_rows);
constexpr auto packed_band_rules = pack<text_bytes(band_rule_rows)>(band_rule_rows);
constexpr auto packed_out_of_reach = pack<text_bytes(out_of_reach_rows)>(out_of_reach_rows);
constexpr auto packed_plate_choices = pack<text_bytes(plate_choice_rows)>(plate_choice_rows);
constexpr auto packed_load_traps = pack<text_bytes(load_trap_rows)>(load_trap_rows);

}    // namespace

table<bar_row> bars() { return packed_bars.view(); }
table<plate_set_row> plate_sets() { return packed_plate_sets.view(); }
table<band_force_row> band_forces() { return packed_band_forces.view(); }
table<equipment_rule_row> band_rules() { return packed_band_rules.view(); }
table<equipment_rule_row> loads_out_of_reach() { return packed_out_of_reach.view(); }
table<equipment_rule_row> plate_choices() { return packed_plate_choices.view(); }
table<equipment_rule_row> load_traps() { return packed_load_traps.view(); }

}    // namespace bfr::evidence
