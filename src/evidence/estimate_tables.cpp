// SPDX-License-Identifier: MIT
#include <bfr/evidence_pressure.hpp>

#include "domain_rows.hpp"
#include "equation_rows.hpp"
#include "pack.hpp"
#include "pressure_status_rows.hpp"
#include "reduced_effect_rows.hpp"
#include "reference_rows.hpp"
#include "refusal_rows.hpp"
#include "refused_rule_rows.hpp"
#include "sbp_floor_rows.hpp"
#include "tightness_rows.hpp"
#include "wording_rows.hpp"

namespace bfr::evidence {
namespace {

constexpr auto packed_equations = pack<text_bytes(equation_rows)>(equation_rows);
constexpr auto packed_references = pack<text_bytes(reference_rows)>(reference_rows);
constexpr auto packed_sbp_floors = pack<text_bytes(sbp_floor_rows)>(sbp_floor_rows);
constexpr auto packed_domains = pack<text_bytes(domain_rows)>(domain_rows);
constexpr auto packed_refusals = pack<text_bytes(refusal_rows)>(refusal_rows);
constexpr auto packed_refused_rules = pack<text_bytes(refused_rule_rows)>(refused_rule_rows);
constexpr auto packed_statuses = pack<text_bytes(pressure_status_rows)>(pressure_status_rows);
constexpr auto packed_wordings = pack<text_bytes(wording_rows)>(wording_rows);
constexpr auto packed_tightnesses = pack<text_bytes(tightness_rows)>(tightness_rows);
constexpr auto packed_reduced_effects = pack<text_bytes(reduced_effect_rows)>(reduced_effect_rows);

}    // namespace

table<equation_row> equations() { return packed_equations.view(); }
table<reference_row> references() { return packed_references.view(); }
table<sbp_floor_row> sbp_floors() { return packed_sbp_floors.view(); }
table<domain_row> domains() { return packed_domains.view(); }
table<refusal_row> refusals() { return packed_refusals.view(); }
table<refused_rule_row> refused_rules() { return packed_refused_rules.view(); }
table<pressure_status_row> pressure_statuses() { return packed_statuses.view(); }
table<wording_row> wordings() { return packed_wordings.view(); }
table<tightness_row> tightnesses() { return packed_tightnesses.view(); }
table<reduced_effect_row> reduced_effects() { return packed_reduced_effects.view(); }

}    // namespace bfr::evidence
