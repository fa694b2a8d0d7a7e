// SPDX-License-Identifier: MIT
//
// One finding as an entry of a report: the question and its answer, what it does, what to do next,
// the fact that would change it, its sources.
#pragma once

#include "phrases.hpp"

#include <bfr/document.hpp>

#include <string>
#include <vector>

namespace bfr::explain {

/// Whom a report is about.
struct screened {
    const screening::findings& found;
    const profile& who;
};

/// A record that decides: it blocks the plan or takes a limb out.
[[nodiscard]] report_entry deciding_entry(const screening::applied& one, const screened& of);
/// The same beside something that no clearance lifts: nobody is sent to ask for one.
[[nodiscard]] report_entry deciding_besides(const screening::applied& one, const screened& of);
/// A record that changes the plan or sets limits: with the effects in force that it brings.
[[nodiscard]] report_entry changing_entry(const screening::applied& one, const screened& of);
/// The same where there is no plan for good: no pressure, load or time stands there.
[[nodiscard]] report_entry mentioned_entry(const screening::applied& one, const screened& of);
/// A record that a clearance covers: who cleared it, until when, and what holds then.
[[nodiscard]] report_entry cleared_entry(const screening::applied& one, const screened& of);
/// What is still without an answer, and how to give one.
[[nodiscard]] report_entry open_entry(const screening::open_question& one, const screened& of);
/// What to do at once, and why. @pre the record is urgent
[[nodiscard]] report_entry urgent_entry(const screening::applied& one, const screened& of);

/// The effects in force that a record brings, in their words, with the limbs that they bind.
[[nodiscard]] std::vector<std::string> effects_brought(const evidence::condition_row& row,
                                                       const screening::findings& found);
/// A restriction or a line on the sheet, not only a note for the scores.
[[nodiscard]] bool sets_limits(const evidence::condition_row& row,
                               const screening::findings& found);

}    // namespace bfr::explain
