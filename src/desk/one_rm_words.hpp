// SPDX-License-Identifier: MIT
//
// Sentences of `bfr 1rm` that need the tables and no arithmetic.
#pragma once

#include <bfr/desk_one_rm.hpp>
#include <bfr/evidence.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace bfr::desk {

/// "60 kg x 10", "60 kg x 10 with 2 left"
[[nodiscard]] std::string set_words(const one_rm_question& asked);
/// "Brzycki", "the median of five formulas"; empty for a single repetition
[[nodiscard]] std::string formula_words(std::string_view formula);
/// "2 to 10 repetitions", "21 repetitions or more"
[[nodiscard]] std::string band_words(std::string_view band);
/// The errors that studies lead one to expect of an estimate in this band.
[[nodiscard]] std::string error_words(std::string_view band);
/// Why there is no number: a sentence.
[[nodiscard]] std::string refusal_words(const one_rm_question& asked,
                                        const calc::one_rm_refused& no);
/// The same for programs: "by-name-only".
[[nodiscard]] std::string_view refusal_name(calc::no_one_rm why);
/// What to do without a 1RM, in order of preference.
[[nodiscard]] std::string instead_words();
/// Keys of a row's sources.
[[nodiscard]] std::vector<std::string> source_keys(const evidence::sources_of& sources);
/// "quoted by others", as README.md puts it.
[[nodiscard]] std::string_view checked_words(checked how);

}    // namespace bfr::desk
