// SPDX-License-Identifier: MIT
#include <bfr/evidence.hpp>

#include "absolute_cap_rows.hpp"
#include "aop_method_rows.hpp"
#include "pack.hpp"
#include "posture_conversion_rows.hpp"
#include "stop_sign_rows.hpp"
#include "tier_rows.hpp"

namespace bfr::evidence {
namespace {

constexpr auto packed_aop_methods = pack<text_bytes(aop_method_rows)>(aop_method_rows);
constexpr auto packed_tiers = pack<text_bytes(tier_rows)>(tier_rows);
constexpr auto packed_posture_conversions =
    pack<text_bytes(posture_conversion_rows)>(posture_conversion_rows);
constexpr auto packed_absolute_caps = pack<text_bytes(absolute_cap_rows)>(absolute_cap_rows);
constexpr auto packed_stop_signs = pack<text_bytes(stop_sign_rows)>(stop_sign_rows);

}    // namespace

table<aop_method_row> aop_methods() { return packed_aop_methods.view(); }
table<tier_row> tiers() { return packed_tiers.view(); }
table<posture_conversion_row> posture_conversions() { return packed_posture_conversions.view(); }
table<absolute_cap_row> absolute_caps() { return packed_absolute_caps.view(); }
table<stop_sign_row> stop_signs() { return packed_stop_signs.view(); }

}    // namespace bfr::evidence
