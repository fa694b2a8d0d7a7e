// SPDX-License-Identifier: MIT
#include <bfr/evidence_screening.hpp>

#include "disagreement_rows.hpp"
#include "pack.hpp"

namespace bfr::evidence {
namespace {

constexpr auto packed_disagreements = pack<text_bytes(disagreement_rows)>(disagreement_rows);

}    // namespace

table<disagreement_row> disagreements() { return packed_disagreements.view(); }

}    // namespace bfr::evidence
