// SPDX-License-Identifier: MIT
//
// What every output must say. {P} and the like stand for what is filled in.
#pragma once

#include "named.hpp"

#include <bfr/evidence_pressure.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr wording_row wording_rows[] = {
    {.id = "set-line", .tiers = "T0 T1 T2 T3 T4", .text = "Set {P} mmHg.", .how = checked::project},
    {.id = "measured-line", .tiers = "T0",
     .text = "MEASURED occlusion pressure {A} mmHg (95 % range {L}-{U}), {method}, {posture}, "
             "{date}.",
     .how = checked::project},
    {.id = "converted-line", .tiers = "T1",
     .text = "MEASURED occlusion pressure {A} mmHg (95 % range {L}-{U}), {method}; differs today: "
             "{difference}.",
     .how = checked::project},
    {.id = "guarantee-line", .tiers = "T0 T1",
     .text = "At most 80 % of your true occlusion pressure, with 97.5 % confidence.",
     .how = checked::project},
    {.id = "estimated-line", .tiers = "T2 T3 T4",
     .text = "ESTIMATED occlusion pressure {A} mmHg (95 % range {L}-{U}), {origin}, {posture}.",
     .how = checked::project},
    {.id = "delivered-line", .tiers = "T0 T1 T2 T3 T4",
     .text = "Delivered restriction {low} to {high} %.", .how = checked::project},
    {.id = "advice-line", .tiers = "T2 T3 T4",
     .text = "Estimate only: measure the occlusion pressure with a Doppler before raising the "
             "pressure.",
     .how = checked::project},
    {.id = "circumference-line", .tiers = "T4",
     .text = "Blood pressure unknown; the circumference served only to refuse unsuitable cuffs.",
     .how = checked::project},
    {.id = "cap-line", .tiers = "T0 T1 T2 T3 T4",
     .text = "Held at {P} mmHg by a limit of this program ({limit}); no published ceiling exists.",
     .how = checked::project},
    {.id = "validity-line", .tiers = "T0 T1",
     .text = "Valid for this cuff, this limb and this posture; measure again after {remeasure}.",
     .how = checked::project},
    {.id = "no-gauge-line", .tiers = "T5",
     .text = "No pressure can be given. Tightness {arm} of 10 on the arm, {leg} on the leg; pulse "
             "present; colour back within 3 s; stop for numbness, tingling or pallor.",
     .how = checked::project,
     .note = "{arm}, {leg}: 3 and 4 in familiarisation, then 4 and 5; 0 none ... 10 the most you "
             "can think of."},
    {.id = "never", .tiers = "T0 T1 T2 T3 T4 T5",
     .text = "never a fraction without its interval; never decimals of mmHg; never the word "
             "measured for an estimate",
     .how = checked::project},
};

}    // namespace bfr::evidence
