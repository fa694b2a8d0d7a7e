// SPDX-License-Identifier: MIT
//
// From a day and its prescriptions to one session.
#pragma once

#include "calendar.hpp"

#include <bfr/text.hpp>

namespace bfr::planner {

/// The exercises of these pairs of limbs under the rules of a day, in the order of a session.
[[nodiscard]] assembly assemble(const course& of, const prescription& doses, const day_rules& day,
                                limb_pairs pairs);

/// A training session of that day; the caller gives it its id and number.
[[nodiscard]] session make_session(const course& of, const assembly& work, const slot& day);

/// A re-test day; without tests where there is nothing to test. What cannot be tested on it goes to
/// `left_out`.
[[nodiscard]] session make_retest(const course& of, const prescription& doses, const slot& day,
                                  std::vector<reported>& left_out);

/// planning.toml, week-volume: the last sessions of the week take the smallest scheme until no
/// muscle group does more repetitions than reps-week allows.
void keep_week_volume(aim wanted, week& of_week, std::vector<reported>& left_out);

/// planning.toml, week-minimum: a week that trains a pair less often than the dose's minimum. Days
/// off are reported; too few usable days are an error at the chosen days.
/// @param by_turns  the pairs took turns in this week, so each has fewer
void check_week_minimum(const course& of, const week& made, bool by_turns,
                        std::vector<reported>& left_out, text::sink& out);

/// Numbers exercises and sets the time after each. @return length of the session
duration sum_up(std::vector<exercise_dose>& exercises);

}    // namespace bfr::planner
