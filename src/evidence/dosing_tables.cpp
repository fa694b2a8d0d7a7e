// SPDX-License-Identifier: MIT
#include <bfr/evidence.hpp>

#include "dose_rows.hpp"
#include "generate_rows.hpp"
#include "limit_rows.hpp"
#include "pack.hpp"
#include "planning_rows.hpp"
#include "pressure_by_load_rows.hpp"
#include "scheme_rows.hpp"

namespace bfr::evidence {
namespace {

constexpr auto packed_doses = pack<text_bytes(dose_rows)>(dose_rows);
constexpr auto packed_pressures_by_load =
    pack<text_bytes(pressure_by_load_rows)>(pressure_by_load_rows);
constexpr auto packed_limits = pack<text_bytes(limit_rows)>(limit_rows);
constexpr auto packed_generates = pack<text_bytes(generate_rows)>(generate_rows);
constexpr auto packed_schemes = pack<text_bytes(scheme_rows)>(scheme_rows);
constexpr auto packed_planning_rules = pack<text_bytes(planning_rows)>(planning_rows);

}    // namespace

table<dose_row> doses() { return packed_doses.view(); }
table<pressure_by_load_row> pressures_by_load() { return packed_pressures_by_load.view(); }
table<limit_row> limits() { return packed_limits.view(); }
table<generate_row> generates() { return packed_generates.view(); }
table<scheme_row> schemes() { return packed_schemes.view(); }
table<planning_row> planning_rules() { return packed_planning_rules.view(); }

}    // namespace bfr::evidence
