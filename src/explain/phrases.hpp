// SPDX-License-Identifier: MIT
//
// The words that the reports share.
#pragma once

#include <bfr/evidence_screening.hpp>
#include <bfr/screen.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::explain {

/// Said by every report.
[[nodiscard]] std::string_view no_diagnosis();

/// "1 answer", "2 answers"
[[nodiscard]] std::string counted(std::size_t n, std::string_view one, std::string_view many);
[[nodiscard]] std::string short_date(date d);    ///< "5 Jan 2026"
/// "For Anna Example, 34 years, female. Judged for 5 Jan 2026."
[[nodiscard]] std::string person_words(const screening::findings& found, const profile& who);
/// "left leg, right leg"; empty for the whole person
[[nodiscard]] std::string limb_words(const std::vector<screening::limb_side>& limbs);
/// "line 40", with its file where it is not the first; empty where nothing was written
[[nodiscard]] std::string place_words(const text::place& at, const profile& who);
/// "a cardiologist"; without a role "a physician"
[[nodiscard]] std::string clearing_role(const evidence::condition_row& row);
/// "Sources: patterson2019, esc2019."
[[nodiscard]] std::string source_words(const evidence::sources_of& sources);
/// "seen in its source"
[[nodiscard]] std::string_view checked_words(checked how);
/// "systolic blood pressure at rest 160 mmHg or more"
[[nodiscard]] std::string threshold_words(const evidence::threshold& limit);

// ---- what a row is

[[nodiscard]] bool has_effect(const evidence::condition_row& row, effect_kind kind);
[[nodiscard]] bool is_whole(const evidence::condition_row& row);
/// A clearance lifts it, or brings its limb back.
[[nodiscard]] bool can_be_cleared(const evidence::condition_row& row);
/// The limb stays out even once a clearance covers the record.
[[nodiscard]] bool stays_out_when_cleared(const evidence::condition_row& row);

/// What a record that applies and is not cleared leads to, worst first.
enum class consequence : std::uint8_t { stop, refer, first, limb, care, note };
[[nodiscard]] consequence consequence_of(const evidence::condition_row& row);

}    // namespace bfr::explain
