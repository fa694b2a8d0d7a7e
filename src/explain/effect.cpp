// SPDX-License-Identifier: MIT
//
// What an effect does to a plan, and the conditions that lead to it.
#include <bfr/explain.hpp>

#include "fields.hpp"

#include <fmt/core.h>

namespace bfr::explain {
namespace {

using evidence::acts_on;
using evidence::combine;
using evidence::effect_row;

std::string_view acts_words(acts_on on)
{
    switch (on) {
    case acts_on::whole: return "the whole plan";
    case acts_on::limb: return "the limb of the condition";
    case acts_on::legs: return "both legs";
    case acts_on::arms: return "both arms";
    case acts_on::site: return "the place on the skin";
    case acts_on::joint: return "the joint";
    }
    return "";
}

std::string_view combine_words(combine how)
{
    switch (how) {
    case combine::worst: return "the worst of its kind wins";
    case combine::lowest: return "the lowest number wins, each limb on its own";
    case combine::highest: return "the highest number wins";
    case combine::union_of: return "all that is named is out";
    case combine::present: return "printed and applied once";
    }
    return "";
}

std::vector<std::string> numbers_of(const effect_row& row)
{
    std::vector<std::string> lines;
    const auto add = [&lines](std::int32_t n, std::string_view before, std::string_view after) {
        if (n > 0) lines.push_back(fmt::format("{}{}{}", before, n, after));
    };
    add(row.leg_percent_aop_max, "legs: at most ", " % of the occlusion pressure");
    add(row.arm_percent_aop_max, "arms: at most ", " % of the occlusion pressure");
    if (row.load_percent_1rm_max >= 0)
        lines.push_back(fmt::format("load: at most {} % of 1RM", row.load_percent_1rm_max));
    add(row.inflation_min_max, "at most ", " min inflated for an exercise");
    add(row.exercises_max, "at most ", " exercises a session");
    add(row.limb_pairs_max, "at most ", " pair of limbs a session");
    add(row.sets_max, "at most ", " sets of an exercise");
    add(row.cuffs_max, "at most ", row.cuffs_max == 1 ? " cuff at a time" : " cuffs at a time");
    add(row.rest_s_min, "at least ", " s of rest between sets");
    add(row.gap_h_min, "at least ", " h between sessions");
    add(row.reps_left_min, "at least ", " repetitions left in a set");
    add(row.day_min, "from day ", " on");
    add(-row.percent_aop_step, "", " points of percentage lower than in the last session");
    add(row.days_well_min, "after ", " days without illness");
    add(row.duration_weeks, "for ", " weeks from the first cuffed session");
    return lines;
}

std::string leading_here(std::uint16_t effect, bool once_cleared)
{
    std::string ids;
    const auto table = evidence::conditions();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table[i];
        const bool leads =
            once_cleared ? row.after_clearance.contains(effect) : row.effects.contains(effect);
        if (leads) ids += fmt::format("{}{}", ids.empty() ? "" : ", ", row.id.view());
    }
    return ids;
}

}    // namespace

std::optional<document> effect_report(std::string_view id)
{
    const auto table = evidence::effects();
    const auto at = table.position(id);
    if (!at) return std::nullopt;
    const auto row = table[*at];
    document page;
    page.title = id;
    page.verdict = row.text.view();
    report_section rule;
    add_field(rule, "kind", std::string{name(row.kind)});
    add_field(rule, "acts on", std::string{acts_words(row.on)});
    add_field(rule, "numbers", numbers_of(row));
    add_field(rule, "with others", std::string{combine_words(row.how_combined)});
    if (row.always) add_field(rule, "holds", "in every plan, with or without conditions");
    if (row.except_passive)
        add_field(rule, "except", "the passive method, where the clearance names it");
    add_field(rule, "led to by", leading_here(*at, false));
    add_field(rule, "once cleared", leading_here(*at, true));
    add_field(rule, "checked", std::string{checked_words(row.how)});
    add_field(rule, "note", std::string{row.note.view()});
    page.sections.push_back(std::move(rule));
    page.sections.push_back(sources_section({row.sources.begin(), row.sources.end()}));
    page.closing.emplace_back(no_diagnosis());
    return page;
}

std::vector<std::string_view> ids()
{
    std::vector<std::string_view> all;
    const auto add = [&all](const auto& table) {
        for (std::size_t i = 0; i < table.size(); ++i) all.push_back(table[i].id);
    };
    add(evidence::conditions());
    add(evidence::effects());
    add(evidence::gates());
    return all;
}

}    // namespace bfr::explain
