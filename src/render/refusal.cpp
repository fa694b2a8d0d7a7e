// SPDX-License-Identifier: MIT
//
// Why there is no plan. The verdict in words comes first; then what is urgent, what decides, worst
// first, and what is still open.
#include <bfr/render.hpp>

#include "page.hpp"
#include "screening_report.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace bfr::render {
namespace {

using severity = evidence::condition_severity;

/// What decides, by what can be done about it.
struct grounds {
    std::vector<report_entry> urgent, stop, refer, first, limbs, open;
};

void add_urgent(std::vector<report_entry>& to, const evidence::condition_row& row,
                const report_entry& entry)
{
    auto words = urgent_words(row);
    if (words.empty()) return;
    report_entry urgent{std::move(words), entry.id, entry.place, {}};
    if (row.urgent == evidence::urgency::emergency)
        to.insert(to.begin(), std::move(urgent));
    else
        to.push_back(std::move(urgent));
}

grounds grounds_of(const screening::refusal& no)
{
    grounds g;
    for (const auto& one : no.found.conditions) {
        if (one.cleared) continue;
        const auto row = evidence::conditions()[one.row];
        auto entry = entry_of(one, no.who);
        add_urgent(g.urgent, row, entry);
        const bool whole = row.scope == evidence::condition_scope::whole;
        const bool is_fact = has_effect(row, effect_kind::do_first);
        const bool refers = has_effect(row, effect_kind::refer) ||
                            (row.severity == severity::refer && whole && !is_fact);
        if (row.severity == severity::refuse && whole)
            g.stop.push_back(std::move(entry));
        else if (refers)
            g.refer.push_back(std::move(entry));
        else if (is_fact)
            g.first.push_back(std::move(entry));
        else if (has_effect(row, effect_kind::exclude_limb))
            g.limbs.push_back(std::move(entry));
    }
    for (const auto& one : no.found.open) g.open.push_back(entry_of(one, no.who));
    return g;
}

std::string_view verdict(const screening::refusal& no, const grounds& g)
{
    if (!g.stop.empty()) return "DO NOT START";
    if (!g.refer.empty()) return "ASK A CLINICIAN FIRST";
    if (!g.open.empty() || !g.first.empty()) return "NOT COMPLETE";
    return no.found.result == outcome::refuse ? "DO NOT START" : "ASK A CLINICIAN FIRST";
}

std::string counted(std::size_t n, std::string_view one, std::string_view many)
{
    return fmt::format("{} {}", n, n == 1 ? one : many);
}

}    // namespace

std::string refusal_as_text(const screening::refusal& no, const looks& how)
{
    const auto g = grounds_of(no);
    page out{how};
    report_writer report{out};
    report.title(verdict(no, g), no.who);
    report.section("URGENT", style::alarm, "before anything else", g.urgent);
    report.section("STOP", style::alarm,
                   counted(g.stop.size(), "answer rules cuffs out", "answers rule cuffs out"),
                   g.stop);
    report.section("ASK", style::strong,
                   counted(g.refer.size(), "answer needs a clinician's clearance in writing",
                           "answers need a clinician's clearance in writing"),
                   g.refer);
    report.section("FIRST", style::strong,
                   counted(g.first.size(), "fact is missing; no clearance replaces it",
                           "facts are missing; no clearance replaces them"),
                   g.first);
    report.section("LIMBS", style::strong,
                   counted(g.limbs.size(), "answer takes a limb out", "answers take limbs out"),
                   g.limbs);
    report.section("OPEN", style::strong,
                   counted(g.open.size(), "question without an answer; silence is not a \"no\"",
                           "questions without an answer; silence is not a \"no\""),
                   g.open);
    out.blank();
    out.paragraph("No plan was made. A checklist, not a diagnosis. No such list has been tested "
                  "against outcomes.");
    return out.finished();
}

}    // namespace bfr::render
