// SPDX-License-Identifier: MIT
#include <bfr/evidence_screening.hpp>

#include "condition_rows.hpp"
#include "effect_rows.hpp"
#include "gate_rows.hpp"
#include "pack.hpp"
#include "score_item_rows.hpp"

namespace bfr::evidence {
namespace {

constexpr auto packed_gates = pack<text_bytes(gate_rows)>(gate_rows);
constexpr auto packed_conditions = pack<text_bytes(condition_rows)>(condition_rows);
constexpr auto packed_effects = pack<text_bytes(effect_rows)>(effect_rows);
constexpr auto packed_score_items = pack<text_bytes(score_item_rows)>(score_item_rows);

}    // namespace

table<gate_row> gates() { return packed_gates.view(); }
table<condition_row> conditions() { return packed_conditions.view(); }
table<effect_row> effects() { return packed_effects.view(); }
table<score_item_row> score_items() { return packed_score_items.view(); }

}    // namespace bfr::evidence
