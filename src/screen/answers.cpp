// SPDX-License-Identifier: MIT
//
// Step (1): what the person listed. A listed answer stands, whatever its row requires besides; only
// time and a valid measurement take it back.
#include "chart.hpp"
#include "describe.hpp"

#include <algorithm>

namespace bfr::screening {
namespace {

constexpr int days_per_week = 7;

/// A record with its own number and an age limit for it: low platelets that a later count found
/// normal. The number must be dated, in its time, and none of the current ones may be abnormal.
bool disproved(const evidence::condition_row& row, const facts& known)
{
    if (!row.needs_value || row.fact_max_age_weeks == 0 || row.threshold_count == 0) return false;
    const evidence::threshold& limit = row.thresholds[0];
    const auto current = known.current(limit.of);
    const int days_max = row.fact_max_age_weeks * days_per_week;
    return !current.empty() && std::ranges::all_of(current, [&](const reading& one) {
        return one.taken_on && known.days_since(*one.taken_on) <= days_max &&
               !meets({one.thousandths, 1, one.where}, limit);
    });
}

/// The record in whose window the date lies, along `then`; nothing once all windows are over.
std::optional<std::uint16_t> in_window(std::uint16_t at, const std::optional<date>& event,
                                       const facts& known)
{
    const auto rows = evidence::conditions();
    while (at != evidence::no_ref) {
        const evidence::condition_row row = rows[at];
        if (row.window_weeks == 0 || !event) return at;
        if (known.days_since(*event) <= row.window_weeks * days_per_week) return at;
        at = row.then;
    }
    return std::nullopt;
}

void add_answer(chart& person, const condition_answer& answer)
{
    const auto rows = evidence::conditions();
    const auto listed = rows.position(answer.id.value);
    if (!listed) {
        person.open.push_back({answer.id.value, "no condition has this id", answer.id.where});
        return;
    }
    if (disproved(rows[*listed], person.known)) return;
    const auto event = answer.on ? std::optional{answer.on->value} : std::nullopt;
    const auto at = in_window(*listed, event, person.known);
    if (!at) return;
    record one;
    one.at = *at;
    one.row = rows[*at];
    one.from = is_total(one.row) ? origin::combination : origin::answered;
    one.limbs = limbs_in(one.row, answer);
    one.event = event;
    one.undated = !event;
    one.where = answer.id.where;
    one.detail = in_words(one.row, answer, one.limbs, person.known);
    person.add(std::move(one));
}

}    // namespace

limb_set limbs_in(const evidence::condition_row& row, const condition_answer& answer)
{
    if (row.scope == evidence::condition_scope::whole) return {};
    const limb_set possible = limbs_of(row.limbs);
    const limb_set named = possible & named_limbs(answer.on_limb, answer.on_side);
    // An arm named for a record of the legs: not understood, so every limb it can concern.
    return named.empty() ? possible : named;
}

void add_answers(chart& person)
{
    if (!person.who->screening || !person.who->screening->conditions) return;
    for (const condition_answer& answer : *person.who->screening->conditions) {
        add_answer(person, answer);
    }
    person.settle();
}

}    // namespace bfr::screening
