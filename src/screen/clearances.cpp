// SPDX-License-Identifier: MIT
//
// Step (7): what a clinician has cleared. A clearance counts while it is in its time, not dated
// before the event, by the role that the record asks for, and for the limbs that it names.
#include "chart.hpp"
#include "named.hpp"
#include "roles.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>

namespace bfr::screening {
namespace {

using days_valid = evidence::planning::runs_out;

bool in_its_time(const clearance_note& note, const facts& known)
{
    return known.days_since(note.given_on.value) <= days_valid::clearance_days;
}

/// The day on which a record began, for clearances: a total is as new as the newest event in it.
std::optional<date> event_of(const record& one, const chart& person)
{
    if (!is_total(one.row)) return one.event;
    std::optional<date> newest;
    for (const record& part : person.records) {
        const bool counts = part.row.counts != evidence::caution::none || part.row.nakajima > 0 ||
                            part.row.improve > 0;
        if (counts && part.event > newest) newest = part.event;
    }
    return newest;
}

/// Why a clearance that names a record does not cover it; empty: it does.
std::string objection(const clearance_note& note, const record& one, const chart& person)
{
    if (!can_be_cleared(one.row)) return "cannot be cleared";
    if (!in_its_time(note, person.known))
        return "needs a new clearance: this one is over a year old";
    const auto event = event_of(one, person);
    if (event && note.given_on.value < *event) {
        return "needs a new clearance: this one was given before " + iso(*event);
    }
    if (date_is_owed(one)) {
        return "needs the date of the " + std::string{one.row.date_of.view()} +
               ": a clearance from before it does not count";
    }
    if (!role_fits(note.role.value, one.row.clear_by)) {
        const std::string_view wanted = one.row.clear_by;
        return "needs a clearance by this role: " +
               std::string{wanted.empty() ? "physician" : wanted};
    }
    return {};
}

void apply(const clearance_note& note, record& one)
{
    if (one.is_whole()) {
        one.cleared = true;
        return;
    }
    one.cleared_limbs |= one.limbs & named_limbs(note.on_limb, note.on_side);
    one.cleared = one.cleared_limbs == one.limbs;
}

/// The clearance takes something away from this record.
bool covers(const clearance_note& note, const record& one)
{
    return one.is_whole() || !(one.limbs & named_limbs(note.on_limb, note.on_side)).empty();
}

}    // namespace

bool date_is_owed(const record& one)
{
    return one.row.needs_date && one.undated &&
           one.row.date_of.view().find("leave out") == std::string_view::npos;
}

void clear_records(chart& person)
{
    if (!person.who->screening) return;
    const auto& clearances = person.who->screening->clearances;
    for (const clearance_note& note : clearances) {
        for (const auto& id : note.conditions) {
            const auto at = evidence::conditions().position(id.value);
            const auto one =
                at ? std::ranges::find(person.records, *at, &record::at) : person.records.end();
            if (one == person.records.end()) continue;    // does not apply, so nothing to clear
            const std::string against = objection(note, *one, person);
            if (against.empty()) {
                apply(note, *one);
                if (covers(note, *one)) {
                    const auto number = &note - clearances.data();
                    one->cleared_by.push_back(static_cast<std::uint16_t>(number));
                }
            } else {
                person.open.push_back({"clearance", id.value + " " + against, id.where});
            }
        }
    }
    // One void clearance beside a good one is no question.
    std::erase_if(person.open, [&](const open_question& one) {
        return one.id == "clearance" && std::ranges::any_of(person.records, [&](const record& r) {
                   return r.cleared && one.words.starts_with(std::string{r.row.id.view()} + ' ');
               });
    });
}

std::vector<standing_clearance> standing_clearances(const chart& person)
{
    std::vector<standing_clearance> standing;
    if (!person.who->screening) return standing;
    for (const clearance_note& note : person.who->screening->clearances) {
        if (!in_its_time(note, person.known)) continue;
        standing_clearance one{&note, {}};
        for (const record& r : person.records) {
            const bool named = std::ranges::any_of(
                note.conditions, [&](const auto& id) { return id.value == r.row.id.view(); });
            if (named && covers(note, r) && objection(note, r, person).empty()) {
                one.covers.emplace_back(r.row.id.view());
            }
        }
        std::ranges::sort(one.covers);
        standing.push_back(std::move(one));
    }
    return standing;
}

}    // namespace bfr::screening
