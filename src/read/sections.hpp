// SPDX-License-Identifier: MIT
//
// The tables of a profile, each read into its part of the model. What two tables say of each other
// is checked where the second is read, or in agree.cpp.
#pragma once

#include "fields.hpp"

#include <bfr/evidence_screening.hpp>
#include <bfr/profile.hpp>

namespace bfr::read {

void read_person(fields& top, profile& into);          ///< [person], [blood_pressure], [history]
void read_measurements(fields& top, profile& into);    ///< [measurements]
void read_screening(fields& top, profile& into);       ///< after [measurements]
void read_goal(fields& top, profile& into);            ///< [goal]
void read_equations(fields& top, profile& into);       ///< [[define.equation]]
void read_cuffs(fields& top, profile& into);           ///< after [[define.equation]]: [[cuff]],
                                                       ///< [limbs], [[occlusion]]
void read_equipment(fields& top, profile& into);       ///< [[equipment]]
void read_exercises(fields& top, profile& into);       ///< after [[equipment]]

/// What tables say of each other.
void check_agreement(const profile& read, circumstances& in);

/// Known, but planned with in a later version only. @param what  `the aim "cardiac"`
void report_later(fields& f, text::place where, std::string_view what);

/// A scheme of sets for resistance work that is planned.
[[nodiscard]] maybe<std::string> read_scheme(fields& f);

/// The number of a measurement in its unit, say of "130 mg/dL".
struct measured_number {
    std::int64_t thousandths = 0;
    std::size_t unit = 0;    ///< position in the ranges that were allowed
};
[[nodiscard]] std::optional<measured_number> read_measured(
    fields& f, const node& found, std::span<const measurement_range> allowed);

}    // namespace bfr::read
