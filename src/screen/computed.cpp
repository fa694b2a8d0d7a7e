// SPDX-License-Identifier: MIT
//
// Steps (2), (3), (5) and (6): records that nobody lists, because they follow from numbers, dates,
// missing facts, totals and other records.
#include "chart.hpp"
#include "describe.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace bfr::screening {
namespace {

using evidence::condition_row;
using evidence::missing_fact;

constexpr int days_per_week = 7;

struct candidate {
    std::uint16_t at = 0;
    condition_row row;
};

bool has_if_any(const condition_row& row)
{
    return row.if_any_groups.size() > 0 || row.if_any_counts != evidence::caution::none ||
           row.if_any_refer || row.if_any_effects.size() > 0;
}

enum class step : std::uint8_t { facts, missing_facts, totals, last };

/// ORDER of conditions.toml.
step step_of(const condition_row& row)
{
    if (is_total(row)) return step::totals;
    if (row.fact_missing == missing_fact::aop) return step::last;
    if (row.fact_missing != missing_fact::none) return step::missing_facts;
    return has_if_any(row) ? step::last : step::facts;
}

/// The computed rows without those that only a `then` leads to: these have no conditions of their
/// own.
std::vector<candidate> candidates()
{
    const auto rows = evidence::conditions();
    std::vector<candidate> found;
    std::vector<bool> led_to(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto then = rows.packed_row(i).then;
        if (then != evidence::no_ref) led_to[then] = true;
    }
    found.reserve(rows.size() / 2);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (led_to[i] || rows.packed_row(i).where != evidence::asked::computed) continue;
        found.push_back({static_cast<std::uint16_t>(i), rows[i]});
    }
    return found;
}

/// `if_any_...`: one of the records that apply, but no note, none of the same family, none that
/// only waits for a fact.
bool some_record_fits(const condition_row& row, const chart& person)
{
    return std::ranges::any_of(person.records, [&](const record& other) {
        const condition_row& its = other.row;
        if (its.severity == evidence::condition_severity::note) return false;
        if (!row.family.empty() && its.family.view() == row.family.view()) return false;
        if (its.severity == evidence::condition_severity::refer && only_do_first(its)) return false;
        if (row.if_any_groups.contains(its.group)) return true;
        if (row.if_any_counts != evidence::caution::none && its.counts == row.if_any_counts) {
            return true;
        }
        if (row.if_any_refer && its.severity == evidence::condition_severity::refer) return true;
        return std::ranges::any_of(row.if_any_effects, [&](std::uint16_t effect) {
            return its.effects.contains(effect) || its.after_clearance.contains(effect);
        });
    });
}

/// What made a record apply, for the report.
struct cause {
    bool holds = false;
    std::string detail;
    text::place where;
};

std::optional<amount> met(const evidence::threshold& limit, const facts& known,
                          std::optional<limb_side> at)
{
    for (const amount& one : known.of(limit.of, at)) {
        if (meets(one, limit)) return one;
    }
    return std::nullopt;
}

/// The thresholds of a row: all, or one of them where the row says so or offers other conditions.
cause thresholds_hold(const condition_row& row, const chart& person, std::optional<limb_side> at)
{
    const bool any = row.match_any || has_if_any(row);
    cause found{.holds = !any, .detail = {}, .where = {}};
    for (const auto& limit : std::span{row.thresholds}.first(row.threshold_count)) {
        const auto by = met(limit, person.known, at);
        if (!by) {
            if (any) continue;
            return {};
        }
        if (found.detail.empty()) {
            found.detail = in_words(limit.of, *by, *person.who);
            if (is_total(row)) found.detail += " (" + parts_of_total(limit.of, person) + ')';
            found.where = by->where;
        }
        found.holds = true;
        if (any) break;
    }
    return found;
}

/// The fields of a row that are neither number nor other record. Nothing: a row without any of
/// them.
std::optional<bool> fields_hold(const condition_row& row, const chart& person,
                                std::optional<limb_side> at)
{
    std::optional<bool> all;
    const auto also = [&all](bool holds) { all = all.value_or(true) && holds; };
    const profile& who = *person.who;
    if (row.sex_is_female) {
        also(!who.who.sex_stated || who.who.sex_stated->value == sex::female);
    }
    if (row.aim_is_rehab) also(who.wants && who.wants->wanted.value == aim::rehab);
    if (row.girth_outside_cuff_range) also(at && person.known.fits_no_cuff(*at));
    if (row.fact_missing != missing_fact::none) also(person.known.missing(row));
    return all;
}

/// The words and the place of what is no number of a threshold: a girth, a reading that is missing.
void describe_fields(const condition_row& row, const chart& person, std::optional<limb_side> at,
                     cause& found)
{
    if (row.girth_outside_cuff_range) {
        for (const amount& girth : person.known.of(evidence::fact::girth_cm, at)) {
            found.detail = in_words(evidence::fact::girth_cm, girth, *person.who);
            found.where = girth.where;
        }
    }
    if (row.fact_missing == missing_fact::none) return;
    found.detail = missing_in_words(row, person.known, *person.who);
    const auto& bp = person.who->blood_pressure;
    if (row.fact_missing == missing_fact::bp && bp) found.where = bp->taken_on.where;
}

cause row_holds(const condition_row& row, const chart& person, std::optional<limb_side> at)
{
    const auto fields = fields_hold(row, person, at);
    const bool reckons = row.threshold_count > 0 || has_if_any(row);
    if (fields == false || (!fields && !reckons)) return {};
    cause found{.holds = true, .detail = {}, .where = {}};
    if (reckons) found = thresholds_hold(row, person, at);
    if (!found.holds && has_if_any(row)) found.holds = some_record_fits(row, person);
    describe_fields(row, person, at, found);
    return found;
}

void add_if_it_holds(const candidate& one, chart& person)
{
    record made;
    made.at = one.at;
    made.row = one.row;
    made.from = is_total(one.row) ? origin::combination : origin::computed;
    if (made.is_whole()) {
        const cause by = row_holds(one.row, person, std::nullopt);
        if (!by.holds) return;
        made.detail = by.detail;
        made.where = by.where;
        person.add(std::move(made));
        return;
    }
    for (const limb_side at : limbs_of(one.row.limbs).list()) {
        const cause by = row_holds(one.row, person, at);
        if (!by.holds) continue;
        made.limbs = at;
        made.detail = by.detail.empty() ? in_words(at) : by.detail + ", " + in_words(at);
        made.where = by.where;
        person.add(made);
    }
}

/// A row with a window and a required record: the same answer, its date and limbs (a new
/// pacemaker).
void add_if_answer_is_new(const candidate& one, chart& person)
{
    const auto required = evidence::conditions()[one.row.requires_all[0]];
    if (!person.who->screening || !person.who->screening->conditions) return;
    for (const condition_answer& answer : *person.who->screening->conditions) {
        if (answer.id.value != required.id.view()) continue;
        const int days_max = one.row.window_weeks * days_per_week;
        if (answer.on && person.known.days_since(answer.on->value) > days_max) continue;
        record made;
        made.at = one.at;
        made.row = one.row;
        made.from = origin::computed;
        made.limbs = limbs_in(one.row, answer);
        made.event = answer.on ? std::optional{answer.on->value} : std::nullopt;
        made.undated = !answer.on;
        made.where = answer.id.where;
        made.detail = in_words(required, answer, made.limbs, person.known);
        person.add(std::move(made));
    }
}

void take_step(step now, std::span<const candidate> rows, chart& person)
{
    for (const candidate& one : rows) {
        if (step_of(one.row) != now) continue;
        const auto& required = one.row.requires_all;
        if (!std::ranges::all_of(required, [&](auto at) { return person.find(at) != nullptr; })) {
            continue;
        }
        if (one.row.window_weeks > 0 && required.size() > 0) {
            add_if_answer_is_new(one, person);
        } else {
            add_if_it_holds(one, person);
        }
    }
    person.settle();
}

}    // namespace

void add_computed(chart& person)
{
    const auto rows = candidates();
    take_step(step::facts, rows, person);
    take_step(step::missing_facts, rows, person);
    person.known.points = count_points(person);
    take_step(step::totals, rows, person);
    take_step(step::last, rows, person);
}

}    // namespace bfr::screening
