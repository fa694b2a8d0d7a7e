// SPDX-License-Identifier: MIT
//
// The screening as a report. The verdict in words comes first; then what is urgent, what decides,
// worst first, what is still open, what changes the plan, and what raises no concern.
#include <bfr/explain.hpp>

#include "clearance_form.hpp"
#include "entries.hpp"
#include "fields.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace bfr::explain {
namespace {

using screening::applied;
using severity = evidence::condition_severity;

/// The findings by what they lead to; every record that applies stands in exactly one list, and
/// what is urgent once more in the first.
struct sorted {
    std::vector<const applied*> emergency, same_day;
    std::vector<const applied*> stop, refer, first, limbs, care, covered, limits, noted;
    std::vector<const screening::open_question*> open, void_clearances;
    /// Nothing rules cuffs out, but no limb is left that the exercises need, whoever clears what.
    bool no_limb_left = false;
    /// No clearance would help.
    [[nodiscard]] bool is_final() const { return !stop.empty() || no_limb_left; }
};

void sort_uncleared(sorted& into, const applied& one, const evidence::condition_row& row,
                    const screening::findings& found)
{
    if (row.urgent == evidence::urgency::emergency) into.emergency.push_back(&one);
    if (row.urgent == evidence::urgency::same_day) into.same_day.push_back(&one);
    switch (consequence_of(row)) {
    case consequence::stop: into.stop.push_back(&one); break;
    case consequence::refer: into.refer.push_back(&one); break;
    case consequence::first: into.first.push_back(&one); break;
    case consequence::limb: into.limbs.push_back(&one); break;
    case consequence::care: into.care.push_back(&one); break;
    case consequence::note:
        (sets_limits(row, found) ? into.limits : into.noted).push_back(&one);
        break;
    }
}

sorted sort_out(const screening::findings& found)
{
    sorted by;
    for (const auto& one : found.conditions) {
        if (one.cleared)
            by.covered.push_back(&one);
        else
            sort_uncleared(by, one, evidence::conditions()[one.row], found);
    }
    for (const auto& one : found.open) {
        (one.id == "clearance" ? by.void_clearances : by.open).push_back(&one);
    }
    by.no_limb_left = found.result == outcome::refuse && by.stop.empty() && by.open.empty() &&
                      !found.limbs_out_for_good.empty();
    return by;
}

struct verdict_words {
    std::string_view words;
    tone how;
};

verdict_words verdict_of(const screening::findings& found, const sorted& by)
{
    constexpr verdict_words no{"DO NOT START", tone::alarm};
    constexpr verdict_words ask{"ASK A CLINICIAN FIRST", tone::alarm};
    switch (found.result) {
    case outcome::clear: return {"NO FINDING", tone::strong};
    case outcome::adapt: return {"START ONLY WITH CHANGES", tone::strong};
    case outcome::refuse:
    case outcome::refer: break;
    }
    if (by.is_final()) return no;
    if (!by.refer.empty()) return ask;
    if (!by.open.empty() || !by.first.empty()) return {"NOT COMPLETE", tone::alarm};
    return found.result == outcome::refuse ? no : ask;
}

document titled(const screened& of, const sorted& by)
{
    const auto [words, how] = verdict_of(of.found, by);
    document page;
    page.title = "SCREENING RESULT";
    page.verdict = words;
    page.verdict_tone = how;
    if (!of.who.files.empty()) page.aside = of.who.files.front();
    if (of.who.screening && of.who.screening->answered_on) {
        page.aside += fmt::format("{}answers of {}", page.aside.empty() ? "" : ", ",
                                  short_date(of.who.screening->answered_on->value));
    }
    return page;
}

template <class Entry>
void add(document& page, std::string_view label, tone how, std::string headline,
         const std::vector<const applied*>& records, Entry entry, const screened& of)
{
    if (records.empty()) return;
    report_section section{std::string{label}, how, std::move(headline), {}, {}, {}, {}};
    for (const auto* one : records) section.entries.push_back(entry(*one, of));
    page.sections.push_back(std::move(section));
}

void add_open(document& page, std::string_view label, std::string headline,
              const std::vector<const screening::open_question*>& questions, const screened& of)
{
    if (questions.empty()) return;
    report_section section{std::string{label}, tone::strong, std::move(headline), {}, {}, {}, {}};
    for (const auto* one : questions) section.entries.push_back(open_entry(*one, of));
    page.sections.push_back(std::move(section));
}

/// Of the limbs that records take out, whether the exercises of the plan have any left.
std::string limbs_headline(const screening::findings& found, const sorted& by)
{
    auto words = counted(by.limbs.size(), "answer takes a limb out", "answers take limbs out");
    const bool decides = !by.is_final() && by.refer.empty() && by.first.empty() && by.open.empty();
    if (decides && found.result == outcome::refer)
        words += "; no limb is left for the exercises in the profile";
    return words;
}

report_section no_limb_left(const screening::findings& found)
{
    constexpr std::size_t limbs_of_a_person = 4;
    report_section section;
    section.label = "STOP";
    section.how = tone::alarm;
    section.headline = "no limb is left for the exercises in the profile";
    section.paragraphs.push_back(fmt::format(
        "No cuff, whatever a clinician clears, on: {}.{}", limb_words(found.limbs_out_for_good),
        found.limbs_out_for_good.size() < limbs_of_a_person
            ? " Next: choose exercises for the other limbs and screen again, or train "
              "without cuffs."
            : " Next: train without cuffs."));
    return section;
}

void add_what_decides(document& page, const sorted& by, const screened& of)
{
    auto* const besides = !by.is_final() ? deciding_entry : deciding_besides;
    auto urgent = by.emergency;
    urgent.insert(urgent.end(), by.same_day.begin(), by.same_day.end());
    add(page, "URGENT", tone::alarm, "before anything else", urgent, urgent_entry, of);
    add(page, "STOP", tone::alarm,
        counted(by.stop.size(), "answer rules cuffs out", "answers rule cuffs out"), by.stop,
        deciding_entry, of);
    if (by.no_limb_left) page.sections.push_back(no_limb_left(of.found));
    add(page, "ASK", tone::strong,
        counted(by.refer.size(), "answer needs a clinician's clearance in writing",
                "answers need a clinician's clearance in writing"),
        by.refer, besides, of);
    add(page, "FIRST", tone::strong,
        counted(by.first.size(), "fact is missing; no clearance replaces it",
                "facts are missing; no clearance replaces them"),
        by.first, besides, of);
    add(page, "LIMBS", tone::strong, limbs_headline(of.found, by), by.limbs, besides, of);
    add_open(page, "OPEN",
             counted(by.open.size(), "question without an answer; silence is not a \"no\"",
                     "questions without an answer; silence is not a \"no\""),
             by.open, of);
    add_open(
        page, "VOID",
        counted(by.void_clearances.size(), "clearance does not count", "clearances do not count"),
        by.void_clearances, of);
}

void add_form(document& page, const sorted& by)
{
    // Where something rules cuffs out whatever a clinician says, there is nothing to sign.
    if (by.is_final()) return;
    auto records = by.refer;
    for (const auto* one : by.limbs) {
        if (can_be_cleared(evidence::conditions()[one->row])) records.push_back(one);
    }
    if (records.empty()) return;
    auto form = clearance_form(records);
    if (!by.first.empty() || !by.open.empty()) {
        form.paragraphs.emplace_back(
            "A clearance alone is not enough: what stands under FIRST and OPEN is needed as well.");
    }
    page.sections.push_back(std::move(form));
}

/// Where there is no plan nothing changes it: it only would.
void add_what_changes(document& page, const sorted& by, const screened& of, bool all)
{
    const bool plan = of.found.result == outcome::adapt || of.found.result == outcome::clear;
    auto* const entry = !by.is_final() ? changing_entry : mentioned_entry;
    add(page, "CARE", tone::strong,
        plan ? counted(by.care.size(), "answer changes the plan", "answers change the plan")
             : counted(by.care.size(), "answer would change a plan", "answers would change a plan"),
        by.care, entry, of);
    add(page, "SIGNED", tone::strong,
        counted(by.covered.size(), "answer is covered by a clearance in writing",
                "answers are covered by a clearance in writing"),
        by.covered, !by.is_final() ? cleared_entry : mentioned_entry, of);
    if (by.is_final() && !all) return;
    add(page, "LIMITS", tone::plain,
        counted(by.limits.size(), "fact sets limits without changing the result",
                "facts set limits without changing the result"),
        by.limits, entry, of);
    if (!all) return;
    add(page, "NOTE", tone::plain,
        counted(by.noted.size(), "fact counts in the point scores at most",
                "facts count in the point scores at most"),
        by.noted, entry, of);
}

// ---- groups without a concern

struct groups {
    std::size_t asked = 0, open = 0;
    std::vector<std::uint16_t> clear;    ///< evidence::gates()
};

bool is_open(std::string_view gate, const screening::findings& found)
{
    return std::ranges::any_of(found.open, [gate](const auto& one) {
        if (one.id == gate) return true;
        const auto row = evidence::conditions().find(one.id);    // an answer not understood
        return row && evidence::gates()[row->group].id.view() == gate;
    });
}

bool raises_concern(std::uint16_t gate, const screening::findings& found)
{
    return std::ranges::any_of(found.conditions, [gate](const applied& one) {
        const auto row = evidence::conditions()[one.row];
        return row.group == gate && row.severity != severity::note;
    });
}

groups count_groups(const screened& of)
{
    groups count;
    const bool answered = of.who.screening && of.who.screening->conditions;
    const auto table = evidence::gates();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto gate = table[i];
        const auto at = static_cast<std::uint16_t>(i);
        if (gate.ask.empty()) continue;
        ++count.asked;
        if (!answered || is_open(gate.id, of.found))
            ++count.open;
        else if (!raises_concern(at, of.found))
            count.clear.push_back(at);
    }
    return count;
}

/// Every group with its question, so that the page shows what the "no" was said to.
std::vector<std::string> listed(const std::vector<std::uint16_t>& clear)
{
    std::vector<std::string> lines;
    for (const auto i : clear) {
        const auto gate = evidence::gates()[i];
        lines.push_back(fmt::format("{}. {} No, or nothing that raises a concern.",
                                    gate.title.view(), gate.ask.view()));
    }
    return lines;
}

void add_clear_groups(document& page, const groups& count, bool all)
{
    if (count.clear.empty()) return;
    report_section section;
    section.label = "CLEAR";
    section.headline =
        fmt::format("{} of {} groups of questions {} no concern{}", count.clear.size(), count.asked,
                    count.clear.size() == 1 ? "raises" : "raise", all ? "" : " (to list: --all)");
    if (all) section.paragraphs = listed(count.clear);
    page.sections.push_back(std::move(section));
}

// ---- the end

/// The publications behind the lines, in full, for a reader without this program.
void add_sources(document& page, const screening::findings& found)
{
    std::vector<std::uint16_t> cited;
    for (const auto& one : found.conditions) {
        const auto row = evidence::conditions()[one.row];
        cited.insert(cited.end(), row.sources.begin(), row.sources.end());
    }
    std::ranges::sort(cited);
    cited.erase(std::unique(cited.begin(), cited.end()), cited.end());
    if (!cited.empty()) page.sections.push_back(sources_section(cited));
}

int limit_of(std::string_view condition)
{
    const auto row = evidence::conditions().find(condition);
    return row && row->threshold_count > 0 ? row->thresholds[0].thousandths / 1000 : 0;
}

std::string points_words(const screening::findings& found)
{
    const auto& points = found.points;
    const auto counting = points.nakajima == points.nakajima_gate
                              ? std::string{}
                              : fmt::format(", {} of them towards its limit", points.nakajima_gate);
    return fmt::format("Points: Nakajima (2011) {}{} (over {} refers); IMPROVE {} ({} and more "
                       "refers, {} and more refuses). They make no result milder.",
                       points.nakajima, counting, limit_of("nakajima-over-4"), points.improve,
                       limit_of("improve-2-3"), limit_of("improve-4-plus"));
}

std::string validity_words(const screened& of)
{
    if (!of.who.screening || !of.who.screening->answered_on) return {};
    return fmt::format("The answers are good until {}, or until your health changes.",
                       short_date(of.found.valid_until));
}

/// Where the reader finds the rule behind the first line that stands in the report.
std::string more_words(const document& page)
{
    for (const auto& section : page.sections) {
        for (const auto& entry : section.entries) {
            if (evidence::conditions().position(entry.id))
                return fmt::format("The rule behind a line, and its sources: bfr explain {}",
                                   entry.id);
        }
    }
    return {};
}

std::string short_words(const screened& of, const groups& count, bool all)
{
    return fmt::format("{} of {} groups answered, none raises a concern. Good until {}, or until "
                       "your health changes. {}{}",
                       count.asked - count.open, count.asked, short_date(of.found.valid_until),
                       no_diagnosis(), all ? "" : " To list: bfr screen --all");
}

}    // namespace

document screening_report(const screening::findings& found, const profile& who, bool all)
{
    const screened of{found, who};
    const auto by = sort_out(found);
    const auto count = count_groups(of);
    auto page = titled(of, by);
    const bool clear = found.result == outcome::clear;
    page.opening.push_back(person_words(found, who));
    if (clear) page.opening.push_back(short_words(of, count, all));
    add_what_decides(page, by, of);
    add_form(page, by);
    add_what_changes(page, by, of, all);
    if (!clear || all) {
        add_clear_groups(page, count, all);
        page.closing.push_back(points_words(found));
    }
    if (all) add_sources(page, found);
    if (!clear) {
        auto validity = validity_words(of);
        if (!validity.empty()) page.closing.push_back(std::move(validity));
        page.closing.emplace_back(no_diagnosis());
    }
    auto more = more_words(page);
    if (!more.empty()) page.closing.push_back(std::move(more));
    return page;
}

document refusal_report(const screening::findings& found, const profile& who)
{
    const screened of{found, who};
    const auto by = sort_out(found);
    auto page = titled(of, by);
    add_what_decides(page, by, of);
    page.closing.push_back(fmt::format("No plan was made. {}", no_diagnosis()));
    page.closing.emplace_back("The whole report: bfr screen");
    return page;
}

}    // namespace bfr::explain
