// SPDX-License-Identifier: MIT
#include "effects.hpp"

#include "entries.hpp"
#include "named.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>

namespace bfr::screening {
namespace {

using evidence::acts_on;
using evidence::effect_row;
using at_risk_rule = evidence::planning::at_risk;

constexpr int days_per_week = 7;

/// A record, the limbs for which its effects are brought in, and what has been found so far.
struct entrance {
    const chart& person;
    const record& from;
    limb_set limbs;    ///< empty: the whole person
    restrictions& found;
};

/// The last day of an effect that holds for some weeks from the first cuffed session; who has had
/// none begins on the plan's first day, and so does one whose first session has no date.
std::optional<date> last_day(const effect_row& row, const chart& person)
{
    if (row.duration_weeks == 0) return std::nullopt;
    const auto& first = person.who->history.first_session;
    return (first ? first->value : person.known.on()) + row.duration_weeks * days_per_week - 1;
}

/// The limbs of leg paralysis for which a loss of feeling is listed and not cleared.
limb_set without_feeling(const chart& person, limb_set limbs)
{
    for (const record& one : person.records) {
        if (one.row.id.view() == named::insensate::unless_cleared()) {
            return limbs & (one.limbs - one.cleared_limbs);
        }
    }
    return {};
}

/// The cap of a missing measurement speaks of the limbs that have none.
std::vector<target> unmeasured_limbs(const chart& person)
{
    const limb_set unmeasured = person.known.without_occlusion_pressure();
    if (unmeasured == needed_limbs(*person.who)) return {target{}};
    std::vector<target> targets;
    for (const limb on : {limb::arm, limb::leg}) {
        if (!(unmeasured & limb_set::both(on)).empty()) targets.push_back({"limb", on, {}});
    }
    return targets;
}

std::vector<target> targets_of(const effect_row& row, const entrance& by)
{
    switch (row.on) {
    case acts_on::legs: return {{"limb", limb::leg, {}}};
    case acts_on::arms: return {{"limb", limb::arm, {}}};
    case acts_on::limb:
    case acts_on::site:
    case acts_on::joint: return each_limb(by.limbs);
    case acts_on::whole: break;
    }
    // planning.toml, passive-only: it drops the exercises "of that limb".
    if (row.kind == effect_kind::passive_only) return each_limb(by.limbs);
    if (row.kind == effect_kind::cap_pressure &&
        by.from.row.fact_missing == evidence::missing_fact::aop) {
        return unmeasured_limbs(by.person);
    }
    return {target{}};
}

limb_set limbs_excluded(const effect_row& row, limb_set of_record)
{
    if (row.on == acts_on::legs) return limb_set::both(limb::leg);
    if (row.on == acts_on::arms) return limb_set::both(limb::arm);
    return of_record.empty() ? limb_set::all() : of_record;
}

bool is_for_good(const effect_row& row)
{
    return row.kind == effect_kind::exclude_limb && row.id.view() != named::lifted_by_clearance() &&
           row.id.view() != named::insensate::effect();
}

void take_limbs_out(const effect_row& row, const entrance& by)
{
    const limb_set out = limbs_excluded(row, by.limbs);
    by.found.out |= out;
    if (is_for_good(row)) by.found.out_for_good |= out;
}

/// Limbs that stay out even when the record is cleared: for them nobody need be asked.
void look_behind_clearance(const entrance& by)
{
    if (!can_be_cleared(by.from.row)) return;
    for (const std::uint16_t at : by.from.row.after_clearance) {
        const effect_row row = evidence::effects()[at];
        if (is_for_good(row)) by.found.out_for_good |= limbs_excluded(row, by.limbs);
    }
}

/// planning.toml, at-risk. Two limits in turn: the later end counts, and one without an end most.
void note_at_risk(const entrance& by, std::optional<date> until)
{
    if (!by.found.at_risk) {
        by.found.at_risk = true;
        by.found.at_risk_until = until;
    } else if (!until || !by.found.at_risk_until) {
        by.found.at_risk_until.reset();
    } else {
        by.found.at_risk_until = std::max(by.found.at_risk_until, until);
    }
}

void note_delay_of_legs(const effect_row& row, const entrance& by)
{
    const auto& journey = by.person.who->history.last_journey;
    if (row.on != acts_on::legs || row.day_min == 0 || !journey) return;
    by.found.legs_not_before = journey->value + row.day_min;
    note_at_risk(by, std::nullopt);    // planning.toml, delays: from that day the legs are capped
    const auto cap = evidence::effects().find(named::after_delay_of_legs());
    if (!cap) return;
    by.found.after_delay = entries_of(*cap, {"limb", limb::leg, {}});
    for (effect& entry : by.found.after_delay) {
        entry.from = {std::string{by.from.row.id.view()}};
    }
}

bool makes_at_risk(const effect_row& row, const record& from)
{
    return std::ranges::find(at_risk_rule::kinds, row.kind) != at_risk_rule::kinds.end() &&
           from.row.where != evidence::asked::daily && !at_risk_rule::not_from(from.row.id.view());
}

bool is_passive(const profile& who)
{
    return who.wants && who.wants->by && who.wants->by->value == method::passive;
}

void bring_in(std::uint16_t at, entrance by)
{
    const effect_row row = evidence::effects()[at];
    const auto until = last_day(row, by.person);
    if (until && *until < by.person.known.on()) return;
    if (row.id.view() == named::insensate::effect()) {
        by.limbs = without_feeling(by.person, by.limbs);
        if (by.limbs.empty()) return;
    }
    if (row.kind == effect_kind::exclude_limb) take_limbs_out(row, by);
    if (row.kind == effect_kind::delay_days) note_delay_of_legs(row, by);
    if (makes_at_risk(row, by.from)) note_at_risk(by, until);
    for (const target& bound : targets_of(row, by)) {
        for (effect& entry : entries_of(row, bound)) {
            entry.from = {std::string{by.from.row.id.view()}};
            entry.until = until;
            entry.amber = by.from.row.effects_amber;
            join(by.found.effects, std::move(entry));
        }
    }
}

template <std::size_t N>
void bring_in_all(const evidence::ref_list<N>& effects, const entrance& by)
{
    for (const std::uint16_t at : effects) {
        const bool restart = evidence::effects()[at].kind == effect_kind::restart;
        // effects.toml: the effects of first sessions do not apply to the passive method.
        if (by.from.row.effects_amber && !restart && is_passive(*by.person.who)) continue;
        bring_in(at, by);
        if (!restart) continue;
        const auto like = evidence::conditions().find(named::restart_like());
        if (like) bring_in_all(like->effects, by);
    }
}

void bring_in(const record& from, const chart& person, restrictions& found)
{
    const limb_set rest = from.limbs - from.cleared_limbs;
    const bool some_open = from.is_whole() ? !from.cleared : !rest.empty();
    const bool some_cleared = from.is_whole() ? from.cleared : !from.cleared_limbs.empty();
    if (some_open) {
        const entrance by{person, from, rest, found};
        bring_in_all(from.row.effects, by);
        look_behind_clearance(by);
    }
    if (some_cleared) {
        bring_in_all(from.row.after_clearance, {person, from, from.cleared_limbs, found});
    }
}

/// "Keep every limit written in the clearance. Load at most 30 % of 1RM. Right leg only."
std::string limits_in_words(const effect_row& row, const clearance_note& note)
{
    std::string words{row.text.view()};
    const auto add = [&](std::string_view what, std::int64_t permille, std::string_view of) {
        words.append(" ").append(what).append(" at most ").append(decimal(permille, 1));
        words.append(" % of ").append(of).append(".");
    };
    if (note.load_limit) add("Load", note.load_limit->value.permille(), "1RM");
    if (note.pressure_limit) {
        add("Pressure", note.pressure_limit->value.permille(), "occlusion pressure");
    }
    if (note.note) words.append(" ").append(note.note->value);
    return words;
}

/// Limits stand while the clearance is in its time, also when its record has moved on to a milder
/// one; without a number they stand beside each record that it covers.
void add_clinician_limits(const chart& person, restrictions& found)
{
    const auto row = evidence::effects().find(named::clinician_limits());
    if (!row) return;
    for (const standing_clearance& one : standing_clearances(person)) {
        effect entry;
        entry.id = row->id.view();
        entry.kind = row->kind;
        entry.words = limits_in_words(*row, *one.note);
        entry.from = one.covers;
        if (entry.from.empty()) {
            for (const auto& id : one.note->conditions) entry.from.push_back(id.value);
            std::ranges::sort(entry.from);
        }
        const auto add = [&](std::int64_t permille, std::string_view unit) {
            entry.value = permille / 10;    // down: a part of a percent is never given away
            entry.unit = unit;
            join(found.effects, entry);
        };
        if (one.note->load_limit) add(one.note->load_limit->value.permille(), "percent_1rm");
        if (one.note->pressure_limit) {
            add(one.note->pressure_limit->value.permille(), "percent_aop");
        }
        if (!entry.value && !one.covers.empty()) join(found.effects, entry);
    }
}

std::vector<effect> always_in_force()
{
    const auto rows = evidence::effects();
    std::vector<effect> always;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const effect_row row = rows[i];
        if (!row.always) continue;
        for (effect& entry : entries_of(row, {})) always.push_back(std::move(entry));
    }
    return always;
}

}    // namespace

restrictions restrictions_in_force(const chart& person)
{
    restrictions found;
    for (const record& one : person.records) bring_in(one, person, found);
    add_clinician_limits(person, found);
    sort_entries(found.effects);
    std::vector<effect> all = always_in_force();
    const auto from_records = std::move(found.effects);
    for (const effect& one : from_records) join(all, one);
    found.effects = std::move(all);
    return found;
}

}    // namespace bfr::screening
