// SPDX-License-Identifier: MIT
//
// From the rules of a day to the numbers of each exercise: load, scheme, times, pressure.
#pragma once

#include "course.hpp"
#include "day_rules.hpp"

#include <bfr/plan.hpp>

#include <optional>
#include <string>
#include <vector>

namespace bfr::planner {

/// A load, or why there is none.
struct load_or_reason {
    std::optional<load> chosen;
    std::vector<reason> reasons;
    std::string why_not;
    /// What would be asked without the caps of the screening; nothing where no percentage is asked.
    std::optional<share_of_1rm> asked_before_caps;
};
[[nodiscard]] load_or_reason prescribe_load(const course& of, const training& what,
                                            const part& sides_of, const day_rules& day);

/// The scheme of an exercise on that day, before it is fitted to the cuff minutes.
struct scheme_pick {
    evidence::scheme_row row;
    std::string id;
    std::vector<reason> reasons;
};
[[nodiscard]] scheme_pick pick_scheme(const course& of, const training& what, const day_rules& day);
/// The next smaller scheme of the dose record that has no sets to failure; nothing after the
/// smallest.
[[nodiscard]] std::optional<scheme_pick> next_scheme(const course& of, const training& what,
                                                     const scheme_pick& now);

struct timing {
    duration rest;
    cuff_in_rest in_rest = cuff_in_rest::inflated;
    std::vector<int> reps;
    duration cuff_on, cuff_on_if_inflated, wall, limit;
    std::vector<reason> reasons;
};
[[nodiscard]] timing time_scheme(const course& of, const training& what, const scheme_pick& scheme,
                                 const day_rules& day);

/// Sets the cuffs of the sides of `sides_of` in order for the load that is in `into`, and their
/// reasons. @param before_caps  load_or_reason::asked_before_caps
void prescribe_cuffs(const course& of, const training& what, const part& sides_of,
                     std::optional<share_of_1rm> before_caps, const day_rules& day,
                     exercise_dose& into);

/// One exercise: an entry for each part, numbers and the time after it still open.
using exercise_entries = std::vector<exercise_dose>;

/// All exercises of the course under the rules of one day; nothing where one cannot be planned
/// then.
struct prescription {
    std::vector<std::optional<exercise_entries>> by_exercise;
    std::vector<reported> left_out;
};
/// An estimate (T2, T3) may be used for this side. @param used  posture of the exercise
[[nodiscard]] bool has_estimate(const course& of, const cuff& c, side at, posture used);
/// Why a side that was never measured goes by tightness, or not by the equation that its cuff
/// names; empty where neither is so.
[[nodiscard]] std::string why_less_is_known(const course& of, const cuff& c, side at, posture used);
/// Reports that for every exercise, each reason once.
void report_what_is_not_known(course& of);
/// Sets mmHg by the estimate. @return false: there is none, or it gives no pressure
[[nodiscard]] bool set_from_estimate(const course& of, const cuff& c, posture used,
                                     cuff_setting& into);
/// The equation behind "define.equation.my-eq"; nothing for any other rule or method.
[[nodiscard]] const own_equation* own_equation_of(const profile& who, std::string_view rule);
/// The reason for an estimate by an equation of the user's own; none for any other.
void add_own_equation(const course& of, const cuff_setting& by, std::vector<reason>& into);
/// T5: the feel in place of pressure and percentage.
void set_tightness(limb on, const day_rules& day, cuff_setting& into);
/// aop.toml, refusal no-gauge-capped: a cap in percent cannot be kept by feel.
[[nodiscard]] bool must_be_measured(const screening::findings& found);
/// A side of it that was never measured with this cuff: a tightness, no pressure.
[[nodiscard]] bool is_by_feel(const course& of, const training& what);

[[nodiscard]] prescription prescribe(const course& of, const day_rules& day);

}    // namespace bfr::planner
