// SPDX-License-Identifier: MIT
//
// Popular rules for a cuff pressure that are refused, and why. All are red.
#pragma once

#include "named.hpp"

#include <bfr/evidence_pressure.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr refused_rule_row refused_rule_rows[] = {
    {.id = "sbp-130", .rule = "set 130 % of SBP",
     .why = "about 120 % of supine AOP with an 18-cm thigh cuff: full occlusion on average",
     .how = checked::source, .sources = from("sbp130-preprint")},
    {.id = "tightness-7-arm", .rule = "7 of 10 tightness on the arm as a target",
     .why = "mean already 81 % of AOP; 16-25 % of people reach AOP", .how = checked::source,
     .sources = from("bell2018-tightness", "bell2020-tightness")},
    {.id = "thigh-5cm", .rule = "estimate for a 5-cm thigh cuff",
     .why = "limits of agreement -134 to +148 mmHg", .how = checked::source,
     .sources = from("spitz2024")},
    {.id = "sbp-plus-100", .rule = "SBP + 100, SBP + 50, LOP + margin",
     .why = "surgical full-occlusion settings", .how = checked::source,
     .sources = from("sato2012", "ast-guideline", "aorn")},
    {.id = "flat-250", .rule = "one pressure for everybody (for example 250 mmHg)",
     .why = "may occlude instead of restrict", .how = checked::source,
     .sources = from("mcewen2018")},
    {.id = "sku", .rule = "SKU read as mmHg or as % AOP", .why = "a maker scale, not a pressure",
     .how = checked::source, .sources = from("kaatsu-sku")},
    {.id = "other-cuff", .rule = "AOP of one cuff used for another width or material",
     .why = "the same pressure is a different dose", .how = checked::source,
     .sources = from("loenneke2012-leg", "sieljacks2018", "nylon-elastic-arm")},
    {.id = "bare-percent", .rule = "a percent of an estimated AOP without its interval",
     .why = "hides an error of a third of the value", .how = checked::project},
};

}    // namespace bfr::evidence
