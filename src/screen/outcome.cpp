// SPDX-License-Identifier: MIT
#include "outcome.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>

namespace bfr::screening {
namespace {

namespace planning = evidence::planning;
using severity = evidence::condition_severity;

outcome outcome_of(const record& one)
{
    const bool refers = one.is_whole() || has_effect(one.row, effect_kind::refer);
    switch (one.row.severity) {
    case severity::refuse:
        if (one.is_whole()) return outcome::refuse;
        return refers && !one.cleared ? outcome::refer : outcome::adapt;
    case severity::refer: return refers && !one.cleared ? outcome::refer : outcome::adapt;
    case severity::adapt: return outcome::adapt;
    case severity::note: return outcome::clear;
    }
    return outcome::refuse;
}

std::string gate_of(const record& one)
{
    if (one.row.group == evidence::no_ref) return {};
    return std::string{evidence::gates()[one.row.group].id.view()};
}

}    // namespace

outcome outcome_of(const chart& person, const restrictions& found)
{
    outcome worst = outcome::clear;    // outcomes stand worst first
    for (const record& one : person.records) worst = std::min(worst, outcome_of(one));
    const limb_set needed = needed_limbs(*person.who);
    if ((needed - found.out_for_good).empty()) return outcome::refuse;
    if ((needed - found.out).empty()) worst = std::min(worst, outcome::refer);
    return worst;
}

bool is_guarded(const chart& person)
{
    const auto& wants = person.who->wants;
    if (wants && wants->wanted.value == planning::guarded::goal) return true;
    return std::ranges::any_of(person.records, [](const record& one) {
        const bool counts =
            one.row.severity == severity::adapt || one.row.severity == severity::refer;
        return counts && planning::guarded::from_group(gate_of(one));
    });
}

bool has_screening_flag(const chart& person)
{
    return std::ranges::any_of(person.records, [](const record& one) {
        const bool some_cleared = one.cleared || !one.cleared_limbs.empty();
        if (one.row.severity == severity::refer && some_cleared) return true;
        return one.row.severity != severity::note &&
               planning::screening_flag::from_group(gate_of(one));
    });
}

bool is_familiarised(const chart& person)
{
    using limits = planning::familiarised;
    const training_history& done = person.who->history;
    if (!done.sessions || !done.first_session || !done.last_session) return false;
    return done.sessions->value >= limits::sessions_min &&
           person.known.days_since(done.first_session->value) >= limits::days_min &&
           person.known.days_since(done.last_session->value) <= limits::days_since_last_max;
}

}    // namespace bfr::screening
