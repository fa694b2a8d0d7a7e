// SPDX-License-Identifier: MIT
#include "entries.hpp"

#include <bfr/evidence_planning.hpp>

#include <fmt/core.h>

#include <algorithm>

namespace bfr::explain {
namespace {

using screening::applied;

std::string answer_words(const applied& one)
{
    const auto* yes = one.from == screening::origin::answered ? "Yes"
                      : one.from == screening::origin::computed && one.where.line == 0
                          ? "The profile does not say, so it is taken as yes"
                          : "By your profile yes";
    const auto& more = one.detail.empty() ? limb_words(one.limbs) : one.detail;
    return more.empty() ? fmt::format("{}.", yes) : fmt::format("{}: {}.", yes, more);
}

report_entry head_of(const applied& one, const evidence::condition_row& row, const screened& of)
{
    return {fmt::format("{} {}", row.ask.view(), answer_words(one)),
            std::string{row.id.view()},
            place_words(one.where, of.who),
            {}};
}

/// What of its effects blocks, takes out or advises; caps and the like say nothing before a plan.
bool is_told(effect_kind kind)
{
    switch (kind) {
    case effect_kind::refuse:
    case effect_kind::refuse_today:
    case effect_kind::refer:
    case effect_kind::do_first:
    case effect_kind::exclude_limb:
    case effect_kind::exclude_joint:
    case effect_kind::exclude_site:
    case effect_kind::delay_days:
    case effect_kind::delay_until:
    case effect_kind::advice: return true;
    default: return false;
    }
}

std::string next_after_stop(const evidence::condition_row& row)
{
    if (has_effect(row, effect_kind::refuse_today))
        return "Next: no cuff while this is so. Once it has changed, correct the profile and "
               "screen again.";
    if (row.clears.view().starts_with("nothing"))
        return "Next: train without cuffs. No clearance lifts this.";
    return "Next: train without cuffs until that has changed; then correct the profile and screen "
           "again. No clearance lifts this.";
}

std::string next_after_limb(const evidence::condition_row& row)
{
    if (can_be_cleared(row))
        return fmt::format("Next: leave this limb out, or ask {} to clear it in writing.",
                           clearing_role(row));
    return "Next: leave this limb out and choose exercises for the others. No clearance brings it "
           "back.";
}

/// What to do about it. @pre the record is not cleared
std::string next_step(const evidence::condition_row& row)
{
    switch (consequence_of(row)) {
    case consequence::stop: return next_after_stop(row);
    case consequence::refer:
        return fmt::format("Next: ask {} for a clearance in writing that names {}.{}",
                           clearing_role(row), row.id.view(),
                           stays_out_when_cleared(row) ? " This limb stays out even then." : "");
    case consequence::first:
        return "Next: do that, write it into the profile and screen again. No clearance replaces "
               "it.";
    case consequence::limb: return next_after_limb(row);
    case consequence::care:
    case consequence::note: break;
    }
    return {};
}

void add_change_and_sources(report_entry& to, const applied& one,
                            const evidence::condition_row& row)
{
    if (one.date_is_owed) {
        to.below.push_back(fmt::format("What would change it: the date of the {} in the profile; "
                                       "without one it counts as today's, every day. With it: {}.",
                                       row.date_of.view(), row.clears.view()));
    } else if (!row.clears.empty()) {
        to.below.push_back(fmt::format("What would change it: {}.", row.clears.view()));
    }
    to.below.push_back(source_words(row.sources));
}

/// "Pressure at most 50 % of occlusion pressure. (left leg)"
std::string words_of(const effect& one)
{
    if (one.scope == "side" && one.on_limb && one.on_side)
        return fmt::format("{} ({} {})", one.words, name(*one.on_side), name(*one.on_limb));
    return one.words;
}

bool is_brought_by(const effect& one, std::string_view condition)
{
    return std::ranges::find(one.from, condition) != one.from.end();
}

/// "Cleared by Dr A. Example, cardiologist, on 5 Jan 2026; good until 5 Jan 2027."
std::string signed_words(const clearance_note& note)
{
    const auto until = note.given_on.value + evidence::planning::runs_out::clearance_days;
    return fmt::format("Cleared by {}, {}, on {}; good until {}, or until something changes.",
                       note.by.value, note.role.value, short_date(note.given_on.value),
                       short_date(until));
}

void add_clearances(report_entry& to, const applied& one, const profile& who)
{
    if (!who.screening) return;
    const auto& all = who.screening->clearances;
    for (const auto at : one.cleared_by) {
        if (at < all.size()) to.below.push_back(signed_words(all[at]));
    }
}

/// What the clinician agrees to: the limits that the plan keeps to even then.
std::string limits_once_cleared(const evidence::condition_row& row)
{
    if (!can_be_cleared(row) || row.after_clearance.size() == 0) return {};
    std::string words = "Once cleared:";
    for (const auto at : row.after_clearance) {
        words += fmt::format(" {}", evidence::effects()[at].text.view());
    }
    return words;
}

/// A deciding record without what to do about it.
report_entry decision(const applied& one, const evidence::condition_row& row, const screened& of)
{
    auto entry = head_of(one, row, of);
    for (const auto e : row.effects) {
        const auto effect = evidence::effects()[e];
        if (is_told(effect.kind)) entry.below.emplace_back(effect.text.view());
    }
    if (!one.limbs_cleared.empty()) {
        entry.below.push_back(
            fmt::format("A clearance covers only: {}.", limb_words(one.limbs_cleared)));
        add_clearances(entry, one, of.who);
    }
    return entry;
}

/// Nothing but a clearance would change it, and that is there.
bool only_a_clearance(std::string_view clears)
{
    return clears.find(',') == std::string_view::npos &&
           clears.find("clear") != std::string_view::npos;
}

}    // namespace

std::vector<std::string> effects_brought(const evidence::condition_row& row,
                                         const screening::findings& found)
{
    std::vector<std::string> lines;
    const auto add = [&](const effect& one) {
        const bool told = one.kind != effect_kind::urgent && !one.words.empty() &&
                          is_brought_by(one, row.id.view());
        auto words = words_of(one);
        if (told && std::ranges::find(lines, words) == lines.end())
            lines.push_back(std::move(words));
    };
    for (const auto& one : found.effects) add(one);
    for (const auto& one : found.effects_after_delay) add(one);
    return lines;
}

bool sets_limits(const evidence::condition_row& row, const screening::findings& found)
{
    return std::ranges::any_of(found.effects, [&](const effect& one) {
        return one.kind != effect_kind::note && is_brought_by(one, row.id.view());
    });
}

report_entry deciding_entry(const applied& one, const screened& of)
{
    const auto row = evidence::conditions()[one.row];
    auto entry = decision(one, row, of);
    auto next = next_step(row);
    if (!next.empty()) entry.below.push_back(std::move(next));
    auto limits = limits_once_cleared(row);
    if (!limits.empty()) entry.below.push_back(std::move(limits));
    add_change_and_sources(entry, one, row);
    return entry;
}

report_entry deciding_besides(const applied& one, const screened& of)
{
    const auto row = evidence::conditions()[one.row];
    auto entry = decision(one, row, of);
    if (consequence_of(row) == consequence::refer)
        entry.below.emplace_back("A clearance of this would not lift what stands under STOP.");
    add_change_and_sources(entry, one, row);
    return entry;
}

report_entry mentioned_entry(const applied& one, const screened& of)
{
    const auto row = evidence::conditions()[one.row];
    auto entry = head_of(one, row, of);
    add_change_and_sources(entry, one, row);
    return entry;
}

report_entry changing_entry(const applied& one, const screened& of)
{
    const auto row = evidence::conditions()[one.row];
    auto entry = head_of(one, row, of);
    entry.below = effects_brought(row, of.found);
    add_change_and_sources(entry, one, row);
    return entry;
}

report_entry cleared_entry(const applied& one, const screened& of)
{
    const auto row = evidence::conditions()[one.row];
    auto entry = head_of(one, row, of);
    add_clearances(entry, one, of.who);
    for (auto& line : effects_brought(row, of.found)) entry.below.push_back(std::move(line));
    if (only_a_clearance(row.clears))
        entry.below.push_back(source_words(row.sources));
    else
        add_change_and_sources(entry, one, row);
    return entry;
}

report_entry open_entry(const screening::open_question& one, const screened& of)
{
    report_entry entry{one.words, one.id, place_words(one.where, of.who), {}};
    const bool is_group = evidence::gates().position(one.id).has_value();
    if (is_group || one.id == "screening")
        entry.below.emplace_back("Next: answer it, in the terminal with bfr screen --ask.");
    else if (one.id == "age" || one.id == "height" || one.id == "mass")
        entry.below.emplace_back("Next: write it into the profile and screen again.");
    return entry;
}

report_entry urgent_entry(const applied& one, const screened& of)
{
    const auto row = evidence::conditions()[one.row];
    auto entry = head_of(one, row, of);
    entry.below.push_back(std::move(entry.words));
    entry.words = row.urgent == evidence::urgency::emergency ? "Call the emergency number now."
                                                             : "See a doctor today.";
    for (const auto e : row.effects) {
        const auto effect = evidence::effects()[e];
        if (effect.kind == effect_kind::urgent) entry.words = effect.text.view();
    }
    return entry;
}

}    // namespace bfr::explain
