// SPDX-License-Identifier: MIT
//
// One condition of the screening, as its row has it.
#include <bfr/explain.hpp>

#include "fields.hpp"

#include <fmt/core.h>

namespace bfr::explain {
namespace {

using evidence::asked;
using evidence::condition_limbs;
using evidence::condition_row;
using evidence::condition_scope;

std::string_view verdict_words(const condition_row& row)
{
    switch (consequence_of(row)) {
    case consequence::stop:
        return has_effect(row, effect_kind::refuse_today) ? "no cuff while it is so"
                                                          : "rules cuffs out";
    case consequence::refer: return "needs a clinician's clearance in writing";
    case consequence::first: return "asks for a fact before any plan";
    case consequence::limb: return "takes the limb out";
    case consequence::care: return "changes the plan";
    case consequence::note: return "is noted, and changes nothing in the result";
    }
    return "";
}

std::string details_of(const condition_row& row)
{
    std::string out;
    const auto add = [&out](bool needed, std::string_view key) {
        if (needed) out += fmt::format("{}{}", out.empty() ? "" : ", ", key);
    };
    add(row.needs_date, "date");
    add(row.needs_limb, "limb");
    add(row.needs_side, "side");
    add(row.needs_value, "value");
    return out;
}

std::string answered_words(const condition_row& row)
{
    switch (row.where) {
    case asked::profile: {
        const auto details = details_of(row);
        return details.empty() ? "in the profile"
                               : fmt::format("in the profile, with {}; what is missing counts at "
                                             "its worst",
                                             details);
    }
    case asked::daily: return "before each session, on the session sheet";
    case asked::computed:
        return fmt::format("by the program, from other answers and numbers{}",
                           row.on_sheet ? "; the session sheet checks it again" : "");
    }
    return {};
}

std::string concerns_words(const condition_row& row)
{
    if (row.scope == condition_scope::whole) return "the whole person";
    const auto* which = row.limbs == condition_limbs::arms   ? "arms"
                        : row.limbs == condition_limbs::legs ? "legs"
                                                             : "arms and legs";
    return fmt::format("{} ({})",
                       row.scope == condition_scope::limb ? "the limb that is named"
                                                          : "the limb on the side that is named",
                       which);
}

std::string_view severity_words(const condition_row& row)
{
    using severity = evidence::condition_severity;
    switch (row.severity) {
    case severity::refuse: return is_whole(row) ? "refuse" : "refuse, this limb alone";
    case severity::refer: return "refer";
    case severity::adapt: return "adapt";
    case severity::note: return "note";
    }
    return "";
}

std::string_view caution_words(evidence::caution counts)
{
    switch (counts) {
    case evidence::caution::none: return "";
    case evidence::caution::vte: return "a clot caution; two of these refer, or three of any kind";
    case evidence::caution::cv: return "a heart caution; two of these refer, or three of any kind";
    case evidence::caution::other: return "a caution; three of any kind refer";
    }
    return "";
}

std::string_view urgency_words(evidence::urgency urgent)
{
    switch (urgent) {
    case evidence::urgency::none: return "";
    case evidence::urgency::same_day: return "see a doctor the same day";
    case evidence::urgency::emergency: return "an emergency: call for help";
    }
    return "";
}

std::string_view id_of(std::uint16_t condition) { return evidence::conditions()[condition].id; }

std::string weeks_words(int weeks)
{
    return weeks == 1 ? std::string{"1 week"} : fmt::format("{} weeks", weeks);
}

// ---- when it applies

std::string thresholds_words(const condition_row& row)
{
    std::string words;
    for (std::size_t i = 0; i < row.threshold_count; ++i) {
        if (i > 0) words += row.match_any ? ", or " : ", and ";
        words += threshold_words(row.thresholds[i]);
    }
    return words;
}

std::string missing_words(const condition_row& row)
{
    const auto old = row.fact_max_age_weeks == 0
                         ? std::string{}
                         : fmt::format(", or older than {}", weeks_words(row.fact_max_age_weeks));
    switch (row.fact_missing) {
    case evidence::missing_fact::none: return {};
    case evidence::missing_fact::bp: return "the blood pressure is not known" + old;
    case evidence::missing_fact::hba1c: return "HbA1c is not known" + old;
    case evidence::missing_fact::aop: return "an occlusion pressure of the plan is missing";
    }
    return {};
}

/// One of these has to hold besides.
std::string any_words(const condition_row& row)
{
    std::string words;
    const auto add = [&words](std::string_view part) {
        words += fmt::format("{}{}", words.empty() ? "" : ", or ", part);
    };
    for (const auto gate : row.if_any_groups) {
        add(fmt::format("a finding of the group {}", evidence::gates()[gate].id.view()));
    }
    if (row.if_any_counts == evidence::caution::vte) add("a clot caution");
    if (row.if_any_counts == evidence::caution::cv) add("a heart caution");
    if (row.if_any_refer) add("a finding that a clinician has to clear");
    for (const auto effect : row.if_any_effects) {
        add(fmt::format("the effect {}", evidence::effects()[effect].id.view()));
    }
    return words;
}

/// The conditions whose window ends in this one, or that leave a value out.
std::vector<std::string> reached_from(std::string_view id)
{
    std::vector<std::string> lines;
    const auto table = evidence::conditions();
    const auto here = table.position(id);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table[i];
        if (row.then == here)
            lines.push_back(fmt::format("{} is more than {} past", row.id.view(),
                                        weeks_words(row.window_weeks)));
        if (row.missing == here) lines.push_back(fmt::format("{} has no value", row.id.view()));
    }
    return lines;
}

std::vector<std::string> applies_words(const condition_row& row)
{
    std::vector<std::string> lines;
    const auto add = [&lines](std::string words) {
        if (!words.empty()) lines.push_back(std::move(words));
    };
    add(thresholds_words(row));
    if (row.girth_outside_cuff_range) add("no cuff in the profile is made for this girth");
    if (row.sex_is_female) add("sex female, or not stated");
    if (row.aim_is_rehab) add("the aim of the plan is rehab");
    add(missing_words(row));
    for (const auto other : row.requires_all) add(fmt::format("{} applies as well", id_of(other)));
    const auto any = any_words(row);
    if (!any.empty()) add(fmt::format("and with it {}", any));
    for (auto& line : reached_from(row.id)) add(std::move(line));
    if (!row.family.empty()) add("only where no worse record of its family applies");
    return lines;
}

std::string window_words(const condition_row& row)
{
    if (row.window_weeks == 0) return {};
    const auto next = row.then == evidence::no_ref
                          ? std::string{"then it no longer applies"}
                          : fmt::format("then {} applies", id_of(row.then));
    return fmt::format("{} from this date: {}; {}", weeks_words(row.window_weeks),
                       row.date_of.view(), next);
}

// ---- what it does

std::vector<std::string> after_words(const condition_row& row)
{
    if (!can_be_cleared(row)) return {};
    std::vector<std::string> lines{
        fmt::format("by {}; it has to name {}", clearing_role(row), row.id.view())};
    for (auto& line : effect_lines(row.after_clearance)) lines.push_back(std::move(line));
    lines.emplace_back("and every limit that the clinician writes");
    return lines;
}

std::string points_words(const condition_row& row)
{
    std::string words;
    const auto add = [&words](int points, std::string_view score) {
        if (points > 0) words += fmt::format("{}{} {}", words.empty() ? "" : ", ", score, points);
    };
    add(row.nakajima, "Nakajima (2011)");
    add(row.improve, "IMPROVE");
    add(row.caprini, "Caprini (decides nothing)");
    return words;
}

std::string status_words(const condition_row& row)
{
    std::string words{checked_words(row.how)};
    if (row.window_how && *row.window_how != row.how) {
        words += fmt::format("; its window or threshold: {}", checked_words(*row.window_how));
    }
    return words;
}

void add_disagreements(document& page, const condition_row& row)
{
    const auto here = evidence::conditions().position(row.id.view());
    const auto table = evidence::disagreements();
    for (std::size_t i = 0; here && i < table.size(); ++i) {
        const auto one = table[i];
        if (!one.about.contains(*here)) continue;
        report_section section;
        section.headline = fmt::format("Where sources disagree: {}", one.id.view());
        add_field(section, "they say", std::string{one.sayings.view()});
        add_field(section, "taken here", std::string{one.taken.view()});
        page.sections.push_back(std::move(section));
    }
}

report_section rule_section(const condition_row& row)
{
    report_section rule;
    add_field(rule, "question", std::string{row.ask.view()});
    add_field(rule, "group", std::string{evidence::gates()[row.group].id.view()});
    add_field(rule, "answered", answered_words(row));
    add_field(rule, "concerns", concerns_words(row));
    add_field(rule, "severity", std::string{severity_words(row)});
    add_field(rule, "urgent", std::string{urgency_words(row.urgent)});
    add_field(rule, "applies when", applies_words(row));
    add_field(rule, "window", window_words(row));
    add_field(rule, "does", effect_lines(row.effects));
    if (row.effects_amber) add_field(rule, "strength", "a recorded reason passes these effects");
    add_field(rule, "clearance", after_words(row));
    add_field(rule, "changed by", std::string{row.clears.view()});
    add_field(rule, "counts as", std::string{caution_words(row.counts)});
    add_field(rule, "points", points_words(row));
    add_field(rule, "checked", status_words(row));
    add_field(rule, "note", std::string{row.note.view()});
    return rule;
}

}    // namespace

std::optional<document> condition_report(std::string_view id)
{
    const auto row = evidence::conditions().find(id);
    if (!row) return std::nullopt;
    document page;
    page.title = id;
    page.verdict = verdict_words(*row);
    page.sections.push_back(rule_section(*row));
    add_disagreements(page, *row);
    page.sections.push_back(sources_section({row->sources.begin(), row->sources.end()}));
    page.closing.emplace_back(no_diagnosis());
    return page;
}

std::optional<document> group_report(std::string_view id)
{
    const auto gates = evidence::gates();
    const auto at = gates.position(id);
    if (!at) return std::nullopt;
    const auto gate = gates[*at];
    document page;
    page.title = id;
    page.verdict = gate.title.view();
    report_section opens;
    add_field(opens, "question", std::string{gate.ask.view()});
    add_field(opens, "\"no\"", gate.ask.empty() ? "" : "answers all of the group with no");
    add_field(opens, "note", std::string{gate.note.view()});
    page.sections.push_back(std::move(opens));
    report_section holds;
    holds.headline = "Its conditions";
    const auto table = evidence::conditions();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table[i];
        if (row.group != *at) continue;
        add_field(holds, row.id, fmt::format("{} ({})", row.ask.view(), verdict_words(row)));
    }
    page.sections.push_back(std::move(holds));
    page.closing.emplace_back(no_diagnosis());
    return page;
}

}    // namespace bfr::explain
