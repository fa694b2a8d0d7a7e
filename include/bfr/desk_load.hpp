// SPDX-License-Identifier: MIT
//
// `bfr load`: from a share of the 1RM to what the equipment makes of it, schema bfr-load/1.
#pragma once

#include <bfr/answer.hpp>
#include <bfr/calc.hpp>
#include <bfr/desk_kit.hpp>
#include <bfr/evidence_equipment.hpp>

#include <optional>

namespace bfr::desk {

struct load_question {
    mass one_rm;    ///< > 0, counted as the kit is: per hand, bar included, or added to the body
    share_of_1rm asked;        ///< 0.1 to 100 %
    bool in_pounds = false;    ///< the 1RM was, so the answer is
    std::optional<calc::ramp_week> week;
    std::optional<share_of_1rm> cap;
};

/// The body, or a limb, in an exercise of the catalogue.
struct body_moved {
    evidence::exercise_row exercise;
    evidence::carrier by;    ///< of that exercise
    mass body;               ///< > 0
};

/// The load of [[load_choice]], with its neighbours, the plates, what else there is where it makes
/// none, and the share of the system maximum where part of the body moves too.
/// @return is_no where the equipment makes no load in the window
[[nodiscard]] answer load_on_kit(const load_question& asked, const kit_typed& typed,
                                 const std::optional<body_moved>& moved);
/// The exact share and the window; no equipment is guessed.
[[nodiscard]] answer load_without_kit(const load_question& asked);
/// Body weight or a limb as the only load (load_trap.body-weight, planning.load-body-weight and
/// load-limb-weight). @pre the carrier has a fraction @return is_no above 50 % of the maximum
[[nodiscard]] answer load_of_body(const load_question& asked, const body_moved& moved);
/// What is known of a band; never a percentage of the 1RM (band_rule.ordinal).
/// @param band  position in bands()
[[nodiscard]] answer load_of_band(const load_question& asked, std::size_t band);

}    // namespace bfr::desk
