// SPDX-License-Identifier: MIT
#include <bfr/desk_one_rm.hpp>

#include "members.hpp"
#include "one_rm_words.hpp"

#include <fmt/core.h>

#include <bfr/desk.hpp>
#include <bfr/evidence_one_rm.hpp>
#include <bfr/evidence_planning.hpp>

namespace bfr::desk {
namespace {

/// Rounded down to what is printed, so that a share never reads as more than it is.
std::string load_words(mass m, bool in_pounds)
{
    const auto step = (in_pounds ? mass_per_lb : mass_per_kg) / 100;
    return mass_words(mass::of(m.count() / step * step), in_pounds);
}

/// What a formula rests on; nothing for a single repetition.
std::optional<evidence::formula_row> row_of(std::string_view formula)
{
    return evidence::formulas().find(formula);
}

std::string head_words(const one_rm_question& asked, const calc::one_rm_estimate& found)
{
    const auto value = mass_words(found.value, asked.in_pounds);
    if (found.formula.empty()) return fmt::format("1RM {}, the weight itself.", value);
    return fmt::format("1RM {} from {}, by {}.", value, set_words(asked),
                       formula_words(found.formula));
}

std::string spread_words(const one_rm_question& asked, const calc::one_rm_estimate& found)
{
    return fmt::format("Verdict {}: {}. {} formulas give {} to {}, median {}.", found.verdict,
                       band_words(found.band), found.band == "default" ? "Seven" : "Five",
                       mass_words(found.low, asked.in_pounds),
                       mass_words(found.high, asked.in_pounds),
                       mass_words(found.median, asked.in_pounds));
}

std::string reserve_words()
{
    const auto bias = evidence::rir_limits().find("rir-bias").value();
    return fmt::format("What was left is a guess: {}, on average by {} ({} to {}).",
                       bias.text.view(), decimal(bias.mean_hundredths, 2),
                       decimal(bias.ci_low_hundredths, 2), decimal(bias.ci_high_hundredths, 2));
}

std::string source_words(const evidence::formula_row& row)
{
    std::string keys;
    for (const auto& key : source_keys(row.sources)) keys += (keys.empty() ? "" : ", ") + key;
    return fmt::format("{}: {}, coefficients {} ({}).", row.name.view(), row.expression.view(),
                       checked_words(row.how), keys);
}

/// The formulas that hold for one exercise alone, this one.
std::string other_formulas(std::string_view exercise)
{
    std::string words;
    const auto rows = evidence::formulas();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = rows[i];
        if (row.use != evidence::formula_use::opt_in || row.exercises.empty()) continue;
        if ((' ' + std::string{row.exercises.view()} + ' ')
                .find(' ' + std::string{exercise} + ' ') == std::string::npos)
            continue;
        words += fmt::format("Made for this exercise: --formula {}, {} to {} repetitions.",
                             row.id.view(), row.reps_min, row.reps_max);
    }
    return words;
}

void add_paragraph(answer& out, std::string words)
{
    if (!words.empty()) out.lines.push_back({std::move(words), 2, false});
}

void add_row(answer& out, std::string words) { out.lines.push_back({std::move(words), 0, true}); }

void tell_trust(answer& out, const one_rm_question& asked, const calc::one_rm_estimate& found)
{
    if (found.formula.empty()) {
        add_paragraph(out, fmt::format("Verdict {}: {}.", found.verdict, band_words(found.band)));
    } else {
        add_paragraph(out, spread_words(asked, found));
    }
    add_paragraph(out, error_words(found.band));
    if (asked.done.halves_in_reserve > 0) add_paragraph(out, reserve_words());
    const auto row = row_of(found.formula);
    if (row && !row->population.empty())
        add_paragraph(out,
                      fmt::format("Made from {}. {}", row->population.view(), row->note.view()));
    if (row) add_paragraph(out, source_words(*row));
    if (asked.wish.formula.empty() && !asked.wish.exercise.empty())
        add_paragraph(out, other_formulas(asked.wish.exercise));
}

void tell_window(answer& out, const one_rm_question& asked, const calc::one_rm_estimate& found)
{
    const auto of = [&](mass m) { return load_words(m, asked.in_pounds); };
    const auto near = [&](mass m) { return mass_words(m, asked.in_pounds); };
    const bool is_range = !found.formula.empty();
    out.lines.emplace_back();
    add_row(out, is_range ? fmt::format("{:>6}{:>12}{:>12}{:>12}   stays at 20 to 40 % of", "share",
                                        "load", "low end", "high end")
                          : fmt::format("{:>6}{:>12}", "share", "load"));
    if (is_range)
        add_row(out, fmt::format("{:>18}{:>12}{:>12}   a true 1RM from, to", near(found.value),
                                 near(found.low), near(found.high)));
    for (const auto& l : calc::window_loads(found)) {
        auto row = fmt::format("{:>4} %{:>12}", l.percent, of(l.load));
        if (is_range)
            row += fmt::format("{:>12}{:>12}   {}, {}", of(l.of_low), of(l.of_high),
                               near(l.true_low), near(l.true_high));
        add_row(out, std::move(row));
    }
    using policy = evidence::planning::one_rep_max;
    if (is_range)
        add_paragraph(out, fmt::format("Of an estimated 1RM plan {} to {} %, less in the first "
                                       "weeks. Loads are rounded down; what the equipment "
                                       "makes of them: bfr load.",
                                       policy::planned_min.permille() / 10,
                                       policy::planned_max.permille() / 10));
}

/// One wanted number of repetitions: the line, and the member.
struct rep_max_told {
    std::string load;    ///< "71.11 kg"
    std::string line;
    datum member;
    bool is_no = false;
};

rep_max_told rep_max_of(const one_rm_question& asked, mass one_rm, int reps)
{
    auto by = asked;
    by.done.reps = reps;
    const auto found = calc::rep_max_of(one_rm, reps, asked.wish);
    if (const auto* no = std::get_if<calc::one_rm_refused>(&found)) {
        return {"none",
                fmt::format("{} repetitions: no load. {}", reps, refusal_words(by, *no)),
                {std::vector<member>{{"reps", whole(reps)},
                                     {"kg", null()},
                                     {"reason", words(refusal_name(no->why))}}},
                true};
    }
    const auto& max = std::get<calc::rep_max>(found);
    auto load = mass_words(max.load, asked.in_pounds);
    const auto name = formula_words(max.formula);
    auto line = reps == 1
                    ? fmt::format("1 repetition: {}.", load)
                    : fmt::format("{} repetitions: {}, by the inverse of {}.", reps, load, name);
    return {std::move(load),
            std::move(line),
            {std::vector<member>{{"reps", whole(reps)},
                                 {"kg", mass_kg(max.load)},
                                 {"formula", max.formula.empty() ? null() : words(max.formula)}}},
            false};
}

/// The ten of the classic chart, five beside five.
std::vector<datum> tell_all_rep_maxes(answer& out, const one_rm_question& asked, mass one_rm)
{
    const auto chart = evidence::rep_percents();
    std::vector<std::string> cells;
    std::vector<datum> members;
    for (std::size_t i = 0; i < chart.size(); ++i) {
        const auto told = rep_max_of(asked, one_rm, chart[i].reps);
        cells.push_back(fmt::format(
            "{:>5}{:>12}{:>12}", chart[i].reps, told.load,
            mass_words(share_of(one_rm, percent_of_1rm(chart[i].percent)), asked.in_pounds)));
        members.push_back(told.member);
    }
    out.lines.emplace_back();
    const auto head = fmt::format("{:>5}{:>12}{:>12}", "reps", "load", "by chart");
    add_row(out, head + "   " + head);
    const auto half = cells.size() / 2;
    for (std::size_t i = 0; i < half; ++i) add_row(out, cells[i] + "   " + cells[i + half]);
    return members;
}

void tell_rep_maxes(answer& out, const one_rm_question& asked, mass one_rm)
{
    if (asked.also == rep_maxes::none) return;
    std::vector<datum> members;
    if (asked.also == rep_maxes::all) {
        members = tell_all_rep_maxes(out, asked, one_rm);
    } else {
        auto told = rep_max_of(asked, one_rm, asked.reps);
        out.lines.emplace_back();
        add_paragraph(out, std::move(told.line));
        out.is_no = out.is_no || told.is_no;
        members.push_back(std::move(told.member));
    }
    out.members.push_back({"rep_max", {std::move(members)}});
}

datum input_member(const one_rm_question& asked)
{
    return {std::vector<member>{
        {"weight_kg", mass_kg(asked.done.weight)},
        {"unit", words(asked.in_pounds ? "lb" : "kg")},
        {"reps", whole(asked.done.reps)},
        {"in_reserve", {figure{asked.done.halves_in_reserve * 5, 1}}},
        {"formula", asked.wish.formula.empty() ? null() : words(asked.wish.formula)},
        {"exercise", asked.wish.exercise.empty() ? null() : words(asked.wish.exercise)}}};
}

datum loads_member(const calc::one_rm_estimate& found)
{
    std::vector<datum> loads;
    for (const auto& l : calc::window_loads(found)) {
        loads.push_back({std::vector<member>{{"percent", whole(l.percent)},
                                             {"kg", mass_kg(l.load)},
                                             {"low_kg", mass_kg(l.of_low)},
                                             {"high_kg", mass_kg(l.of_high)},
                                             {"true_1rm_min_kg", mass_kg(l.true_low)},
                                             {"true_1rm_max_kg", mass_kg(l.true_high)}}});
    }
    return {std::move(loads)};
}

answer refused(const one_rm_question& asked, const calc::one_rm_refused& no)
{
    answer out;
    out.schema = "bfr-1rm/1";
    out.is_no = true;
    const bool by_name = no.why == calc::no_one_rm::by_name_only;
    out.members = {{"one_rm", null()},
                   {"formula", null()},
                   {"verdict", words(by_name ? "opt-in" : "refuse")},
                   {"range", null()},
                   {"reason", words(refusal_name(no.why))},
                   {"band", words(no.band)},
                   {"asked", input_member(asked)}};
    add_paragraph(out, fmt::format("NO 1RM from {}.", set_words(asked)));
    add_paragraph(out, refusal_words(asked, no));
    if (asked.wish.formula.empty() || no.band == "refused") add_paragraph(out, instead_words());
    return out;
}

}    // namespace

answer one_rm_answer(const one_rm_question& asked)
{
    const auto result = calc::one_rm_of(asked.done, asked.wish);
    if (const auto* no = std::get_if<calc::one_rm_refused>(&result)) return refused(asked, *no);
    const auto& found = std::get<calc::one_rm_estimate>(result);
    const auto row = row_of(found.formula);
    answer out;
    out.schema = "bfr-1rm/1";
    out.members = {
        {"one_rm", {std::vector<member>{{"kg", mass_kg(found.value)}}}},
        {"formula", found.formula.empty() ? null() : words(found.formula)},
        {"verdict", words(found.verdict)},
        {"range",
         {std::vector<member>{{"min_kg", mass_kg(found.low)},
                              {"median_kg", mass_kg(found.median)},
                              {"max_kg", mass_kg(found.high)}}}},
        {"band", words(found.band)},
        {"error", words(error_words(found.band))},
        {"sources", row ? texts(source_keys(row->sources)) : texts({})},
        {"checked", row ? words(name(row->how)) : null()},
        {"loads", loads_member(found)},
        {"asked", input_member(asked)},
    };
    add_paragraph(out, head_words(asked, found));
    tell_trust(out, asked, found);
    tell_window(out, asked, found);
    tell_rep_maxes(out, asked, found.value);
    return out;
}

}    // namespace bfr::desk
