// SPDX-License-Identifier: MIT
//
// planning.toml, sheet-lines: the questions of the day, before the cuff goes on.
#pragma once

#include "course.hpp"

namespace bfr::planner {

/// Gives each session its questions: what is asked on every day, where it can concern this person,
/// and the readings that a session sheet checks again. @pre all sessions are there
void ask_before_each(const course& of, plan& p);

}    // namespace bfr::planner
