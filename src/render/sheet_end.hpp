// SPDX-License-Identifier: MIT
//
// What table and list say with the same words: what a session asks for, and below the sessions
// limits, stop signs, what is in force, what was left out.
#pragma once

#include "facts.hpp"
#include "page.hpp"

namespace bfr::render {

/// The table says "2 s" and gathers limits here; the list says "2 seconds", and limits where they
/// hold.
enum class speech : std::uint8_t { brief, full };

/// Pauses, cuff limit, guarantee, tempo, and when to stop.
void put_fixed_lines(page& out, const common_facts& common, speech how);
/// Effects in force, notices, and what was left out or passed over.
void put_plan_lines(page& out, const plan& p);

/// What has run out by the day of a session, and what must be measured first, with blanks.
/// The questions of the day, of all sessions in print, and what holds where one is answered with
/// yes.
void put_before(page& out, const plan& p);
void put_asks(page& out, const session& s);
/// "ESTIMATED occlusion pressure 166 mmHg (95 % range 120-199), equation ..., seated."
[[nodiscard]] std::string estimate_line(const aop_origin& of, const plan& p);
/// "exercise 2", "exercises 1, 3 right"; empty for none
[[nodiscard]] std::string of_exercises(std::string_view numbers);
/// The sides of a test, which has no limb of its own: "both sides together".
[[nodiscard]] std::string_view test_sides(sides worked);

}    // namespace bfr::render
