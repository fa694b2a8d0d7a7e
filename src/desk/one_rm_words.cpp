// SPDX-License-Identifier: MIT
#include "one_rm_words.hpp"

#include <fmt/core.h>

#include <bfr/desk.hpp>
#include <bfr/evidence_one_rm.hpp>
#include <bfr/text.hpp>

namespace bfr::desk {
namespace {

/// "a", "a or b", from ids separated by a space
std::string ids_with(std::string_view list, std::string_view before)
{
    std::string all{before};
    for (const char c : list) {
        if (c == ' ')
            all.append(" or ").append(before);
        else
            all += c;
    }
    return all;
}

std::string range_words(const evidence::formula_row& row)
{
    const int most = row.alone_reps_max != 0 ? row.alone_reps_max : row.reps_max;
    if (row.reps_min == most) return fmt::format("{} repetitions exactly", most);
    return fmt::format("{} to {} repetitions", row.reps_min, most);
}

std::string out_of_reach(const one_rm_question& asked, const calc::one_rm_refused& no)
{
    const auto row = evidence::formulas().find(asked.wish.formula);
    const auto band = evidence::rep_bands().find(no.band);
    if (!row || !band || band->rule.view() == "refuse") {
        return fmt::format("{}: refused. Formulas disagree by more than the load itself on sets "
                           "this long.",
                           band_words(no.band));
    }
    return fmt::format("{} holds for {}.", row->name.view(), range_words(*row));
}

std::string only_listed(const evidence::formula_row& row)
{
    const auto name = row.name.view();
    if (row.note.empty())
        return fmt::format("{} is listed and not used: its coefficients are {}.", name,
                           checked_words(row.how));
    return fmt::format("{} is listed and not used. {}", name, row.note.view());
}

std::string by_name_only(std::string_view band_id)
{
    const auto band = evidence::rep_bands().find(band_id).value();
    const auto row = evidence::formulas().find(band.formulas).value();
    return fmt::format("{}: only by a formula that you name, --formula {}. It was made from {}.",
                       band_words(band_id), row.id.view(), row.population.view());
}

}    // namespace

std::string set_words(const one_rm_question& asked)
{
    auto words =
        fmt::format("{} x {}", mass_words(asked.done.weight, asked.in_pounds), asked.done.reps);
    if (asked.done.halves_in_reserve > 0)
        words += fmt::format(" with {} left", decimal(asked.done.halves_in_reserve * 5, 1));
    return words;
}

std::string formula_words(std::string_view formula)
{
    if (formula.empty()) return {};
    if (formula == "median") return "the median of five formulas";
    return std::string{evidence::formulas().find(formula).value().name.view()};
}

std::string band_words(std::string_view band_id)
{
    const auto band = evidence::rep_bands().find(band_id).value();
    if (band.reps_max == 0) return fmt::format("{} repetitions or more", band.reps_min);
    if (band.reps_max == band.reps_min) return "1 repetition";
    return fmt::format("{} to {} repetitions", band.reps_min, band.reps_max);
}

std::string error_words(std::string_view band_id)
{
    if (band_id == "single") {
        const auto retest = evidence::published_errors().find("retest-one-rep-max").value();
        return fmt::format("Lifted, not estimated. The same 1RM on another day: {}.",
                           retest.result.view());
    }
    const auto bands = evidence::error_bands();
    const bool is_long = band_id != "default";
    std::string words;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const auto band = bands[i];
        if (is_long != (band.id.view() == "error-long-set")) continue;
        words += fmt::format("{} {}: {}", words.empty() ? "Error to expect," : ";",
                             band.applies_to.view(), band.text.view());
    }
    return words + '.';
}

std::string refusal_words(const one_rm_question& asked, const calc::one_rm_refused& no)
{
    using enum calc::no_one_rm;
    if (no.why == by_name_only) return desk::by_name_only(no.band);
    if (no.why == too_many_reps || no.why == too_few_reps) return out_of_reach(asked, no);
    const auto row = evidence::formulas().find(asked.wish.formula).value();
    const auto name = row.name.view();
    switch (no.why) {
    case listed_only: return only_listed(row);
    case exercise_not_said:
        return fmt::format("{} holds for its own exercise alone: say {}.", name,
                           ids_with(row.exercises, "--exercise "));
    case other_exercise:
        return fmt::format("{} holds for {} alone, not for {}.", name, ids_with(row.exercises, ""),
                           asked.wish.exercise);
    default: break;
    }
    return fmt::format("{} holds from about {} kg on: below, its constant outweighs the weight.",
                       name, row.least_kg);
}

std::string_view refusal_name(calc::no_one_rm why)
{
    using enum calc::no_one_rm;
    switch (why) {
    case listed_only: return "listed-only";
    case by_name_only: return "by-name-only";
    case too_few_reps: return "too-few-reps";
    case too_many_reps: return "too-many-reps";
    case exercise_not_said: return "exercise-not-said";
    case other_exercise: return "other-exercise";
    case too_light: break;
    }
    return "too-light";
}

std::string instead_words()
{
    std::string words = "Instead, in this order: ";
    const auto ways = evidence::no_one_rep_maxes();
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (i > 0) words += "; ";
        words += ways[i].said.view();
    }
    return words + '.';
}

std::vector<std::string> source_keys(const evidence::sources_of& sources)
{
    std::vector<std::string> keys;
    for (const auto at : sources) keys.emplace_back(evidence::sources()[at].id.view());
    return keys;
}

std::string_view checked_words(checked how)
{
    switch (how) {
    case checked::source: return "seen in the source";
    case checked::secondary: return "quoted by others";
    case checked::unconfirmed: return "not confirmed";
    case checked::project: break;
    }
    return "chosen by this project";
}

}    // namespace bfr::desk
