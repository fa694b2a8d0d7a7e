// SPDX-License-Identifier: MIT
#include <bfr/evidence_one_rm.hpp>

#include "one_rm_error_rows.hpp"
#include "one_rm_load_rows.hpp"
#include "pack.hpp"
#include "rep_finding_rows.hpp"

namespace bfr::evidence {
namespace {

constexpr auto packed_error_bands = pack<text_bytes(error_band_rows)>(error_band_rows);
constexpr auto packed_published_errors =
    pack<text_bytes(published_error_rows)>(published_error_rows);
constexpr auto packed_rir_limits = pack<text_bytes(rir_limit_rows)>(rir_limit_rows);
constexpr auto packed_window_margins = pack<text_bytes(window_margin_rows)>(window_margin_rows);
constexpr auto packed_rep_percents = pack<text_bytes(rep_percent_rows)>(rep_percent_rows);
constexpr auto packed_no_one_rep_maxes = pack<text_bytes(no_one_rep_max_rows)>(no_one_rep_max_rows);
constexpr auto packed_rep_findings = pack<text_bytes(rep_finding_rows)>(rep_finding_rows);
constexpr auto packed_rep_finding_rules =
    pack<text_bytes(rep_finding_rule_rows)>(rep_finding_rule_rows);
constexpr auto packed_mvc_loadings = pack<text_bytes(mvc_loading_rows)>(mvc_loading_rows);

}    // namespace

table<error_band_row> error_bands() { return packed_error_bands.view(); }
table<published_error_row> published_errors() { return packed_published_errors.view(); }
table<rir_limit_row> rir_limits() { return packed_rir_limits.view(); }
table<window_margin_row> window_margins() { return packed_window_margins.view(); }
table<rep_percent_row> rep_percents() { return packed_rep_percents.view(); }
table<no_one_rep_max_row> no_one_rep_maxes() { return packed_no_one_rep_maxes.view(); }
table<rep_finding_row> rep_findings() { return packed_rep_findings.view(); }
table<rep_finding_rule_row> rep_finding_rules() { return packed_rep_finding_rules.view(); }
table<mvc_loading_row> mvc_loadings() { return packed_mvc_loadings.view(); }

}    // namespace bfr::evidence
