// SPDX-License-Identifier: MIT
//
// The details of a report: "142/88 mmHg", "56 days ago, right leg".
#pragma once

#include "facts.hpp"

#include <string>

namespace bfr::screening {

/// A fact that a threshold met. Rounded down, so that no print stands on the milder side of a
/// limit.
[[nodiscard]] std::string in_words(evidence::fact which, const amount& known, const profile& who);
/// What is missing: "no reading", "reading of 2025-11-02", "no reading for both legs".
[[nodiscard]] std::string missing_in_words(const evidence::condition_row& row, const facts& known,
                                           const profile& who);
/// Day, limbs and value of an answer.
[[nodiscard]] std::string in_words(const evidence::condition_row& row,
                                   const condition_answer& answer, limb_set limbs,
                                   const facts& known);

}    // namespace bfr::screening
