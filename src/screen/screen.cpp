// SPDX-License-Identifier: MIT
#include <bfr/screen.hpp>

#include "chart.hpp"
#include "effects.hpp"
#include "outcome.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>

namespace bfr::screening {

/// The only one who signs. What is not answered is never signed, whatever else was found.
struct clerk {
    [[nodiscard]] static clearance decide(profile who, findings found)
    {
        if (found.result == outcome::refuse || found.result == outcome::refer) {
            return refusal{std::move(who), std::move(found)};
        }
        return cleared{std::move(who), std::move(found)};
    }
};

namespace {

using days_valid = evidence::planning::runs_out;

/// Silence is never a "no": a list that was left out, a date, a group of questions.
void ask_for_answers(chart& person)
{
    const auto& screening = person.who->screening;
    if (!screening || !screening->conditions) {
        person.open.push_back({"screening",
                               "answer the screening questions; conditions = [] says that all were "
                               "read and none applies",
                               screening ? screening->where : text::place{}});
    }
    if (!screening) return;
    if (!screening->answered_on) {
        person.open.push_back({"screening", "give the date of the answers", screening->where});
    }
    for (const auto& group : screening->open) {
        const auto gate = evidence::gates().find(group.value);
        person.open.push_back({group.value,
                               gate ? std::string{gate->ask.view()} : "there is no such group",
                               group.where});
    }
}

/// Everything that blocks on its own. Void clearances only leave their records as they are, and
/// answers that are too old are a record (screening-old).
bool blocks(const open_question& one) { return one.id != "clearance"; }

void ask_again_when_old(chart& person)
{
    const auto& screening = person.who->screening;
    if (!screening || !screening->answered_on) return;
    const auto& answered = *screening->answered_on;
    if (person.known.days_since(answered.value) <= days_valid::screening_days) return;
    person.open.push_back(
        {"screening", "answer the screening again: these answers are too old", answered.where});
}

applied published(const record& one)
{
    return {one.at,           one.from,          one.detail,  one.where,
            one.limbs.list(), date_is_owed(one), one.cleared, one.cleared_limbs.list(),
            one.cleared_by};
}

findings examine(const profile& who, date judged_on)
{
    chart person{who, judged_on};
    ask_for_answers(person);
    add_answers(person);
    add_computed(person);
    clear_records(person);
    restrictions in_force = restrictions_in_force(person);

    findings found;
    found.result = outcome_of(person, in_force);
    if (std::ranges::any_of(person.open, blocks)) found.result = outcome::refuse;
    ask_again_when_old(person);
    found.judged_on = judged_on;
    if (who.screening && who.screening->answered_on) {
        found.answered_on = who.screening->answered_on->value;
        found.valid_until = found.answered_on + days_valid::screening_days;
    }
    for (const record& one : person.records) found.conditions.push_back(published(one));
    found.effects = std::move(in_force.effects);
    found.limbs_out = in_force.out.list();
    found.limbs_out_for_good = in_force.out_for_good.list();
    found.legs_not_before = in_force.legs_not_before;
    found.effects_after_delay = std::move(in_force.after_delay);
    found.points = person.known.points.value_or(scores{});
    found.open = person.open;
    found.at_risk = in_force.at_risk;
    found.at_risk_until = in_force.at_risk_until;
    found.guarded = is_guarded(person);
    found.screening_flag = has_screening_flag(person);
    found.clinician_clearance =
        std::ranges::any_of(standing_clearances(person),
                            [](const standing_clearance& one) { return !one.covers.empty(); });
    found.familiarised = is_familiarised(person);
    return found;
}

}    // namespace

clearance screen(profile who, date judged_on)
{
    findings found = examine(who, judged_on);
    return clerk::decide(std::move(who), std::move(found));
}

}    // namespace bfr::screening
