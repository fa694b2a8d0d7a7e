// SPDX-License-Identifier: MIT
//
// What is found while one person is judged: the records that apply, and how they came to.
// The order of the steps is that of conditions.toml (ORDER).
#pragma once

#include "facts.hpp"
#include "limbs.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::screening {

/// A record that applies.
struct record {
    std::uint16_t at = 0;    ///< evidence::conditions()
    evidence::condition_row row;
    origin from = origin::answered;
    limb_set limbs;               ///< of a limb or side record; empty for the whole person
    std::optional<date> event;    ///< the latest of its answers
    bool undated = false;         ///< one of its answers has no date
    text::place where;
    std::string detail;
    limb_set cleared_limbs;
    bool cleared = false;                     ///< wholly: every limb of it
    std::vector<std::uint16_t> cleared_by;    ///< positions among the clearances of the profile

    [[nodiscard]] bool is_whole() const { return row.scope == evidence::condition_scope::whole; }
};

struct chart {
    chart(const profile& person, date on) : who(&person), known(person, on, open) {}
    chart(const chart&) = delete;    // `known` was made with `open`
    chart& operator=(const chart&) = delete;
    chart(chart&&) = delete;
    chart& operator=(chart&&) = delete;
    ~chart() = default;

    const profile* who;
    std::vector<open_question> open;    ///< declared before `known`, which asks
    facts known;
    std::vector<record> records;    ///< in table order once settled

    [[nodiscard]] const record* find(std::uint16_t at) const;
    /// Joins a record that is there already: more limbs, the later event.
    void add(record one);
    /// Puts the records into table order and leaves of each family the worst, limb by limb.
    void settle();
};

// ---- rows and their effects

/// Whether a row has an effect of this kind.
[[nodiscard]] bool has_effect(const evidence::condition_row& row, effect_kind kind);
/// A clearance can lift it: its effects hold `refer` or exclude-limb-until-cleared.
[[nodiscard]] bool can_be_cleared(const evidence::condition_row& row);
/// Nothing blocks but a fact that is to be supplied: a reading, a value, new answers.
[[nodiscard]] bool only_do_first(const evidence::condition_row& row);
/// A record that reckons with scores or cautions.
[[nodiscard]] bool is_total(const evidence::condition_row& row);

/// The date of the event was asked for and is missing, and not because it still lasts.
[[nodiscard]] bool date_is_owed(const record& one);

// ---- the steps

/// (1) The listed answers, their windows, and the records that take over after those.
void add_answers(chart& person);
/// (2), (3), (5), (6) Records that follow from numbers, dates, missing facts, totals, other
/// records.
void add_computed(chart& person);
/// (4) and the count of cautions of (5).
[[nodiscard]] scores count_points(const chart& person);
/// What a total is made of: "age-60-74, bmi-25-plus"; for a score with the points of each.
[[nodiscard]] std::string parts_of_total(evidence::fact total, const chart& person);
/// (7) Marks what a clearance in its time covers, and asks about those that cover nothing.
void clear_records(chart& person);

/// The clearances of the profile that are in their time, and whether each covers a record.
struct standing_clearance {
    const clearance_note* note = nullptr;
    std::vector<std::string> covers;    ///< ids of records, sorted
};
[[nodiscard]] std::vector<standing_clearance> standing_clearances(const chart& person);

/// The limbs of a record that an answer names; a record of the whole person has none.
[[nodiscard]] limb_set limbs_in(const evidence::condition_row& row, const condition_answer& answer);

}    // namespace bfr::screening
