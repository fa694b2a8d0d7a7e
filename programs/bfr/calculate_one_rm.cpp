// SPDX-License-Identifier: MIT
#include "calculator.hpp"

#include <bfr/desk_one_rm.hpp>
#include <bfr/evidence_planning.hpp>
#include <bfr/text.hpp>
#include <bfr/typed_one_rm.hpp>

#include <fmt/core.h>

#include <algorithm>

namespace bfr::cli {
namespace {

/// "60kg" "x" "10" "@8" are one input: a word goes on with the input before it unless it begins
/// like a number and nothing waits for one.
std::vector<std::string> sets_of(const std::vector<std::string>& operands)
{
    std::vector<std::string> inputs;
    for (const auto& word : operands) {
        const bool is_number = !word.empty() && (word[0] >= '0' && word[0] <= '9');
        const bool is_sign = !word.empty() && (word[0] == '-' || word[0] == '+' || word[0] == '.');
        const bool waits =
            !inputs.empty() && (inputs.back().ends_with('x') || inputs.back().ends_with('X') ||
                                inputs.back().ends_with('@'));
        if (inputs.empty() || ((is_number || is_sign) && !waits))
            inputs.push_back(word);
        else
            inputs.back() += ' ' + word;
    }
    return inputs;
}

template <class Row>
std::vector<std::string_view> ids_of(const evidence::table<Row>& rows)
{
    std::vector<std::string_view> ids;
    for (std::size_t i = 0; i < rows.size(); ++i) ids.push_back(rows[i].id.view());
    return ids;
}

/// The id that was named, in any case of letters; a misread with the nearest one otherwise.
template <class Row>
std::variant<std::string_view, read::misread> id_of(const evidence::table<Row>& rows,
                                                    std::string word, std::string_view of)
{
    std::ranges::transform(word, word.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (const auto row = rows.find(word)) return row->id.view();
    const auto ids = ids_of(rows);
    const auto near = text::nearest(word, ids);
    return read::misread{fmt::format("there is no {} \"{}\"", of, word),
                         near               ? fmt::format("did you mean {}?", *near)
                         : of == "exercise" ? "bfr list exercises"
                                            : "there are " + text::joined(std::span{ids}.first(8)) +
                                                  " and others for one exercise, see bfr(1)",
                         {}};
}

/// Reads the options into `wish`. @return the option and why it is none
std::optional<failure> read_options(const invocation& said, desk::one_rm_question& wish,
                                    bool& says_reserve)
{
    if (const auto given = said.value_of("rir")) {
        const auto reserve = read::parse_reserve(*given);
        if (!reserve.value) return misread_option(said, "rir", reserve.problem);
        wish.done.halves_in_reserve = *reserve.value;
        says_reserve = true;
    }
    if (const auto given = said.value_of("formula")) {
        const auto id = id_of(evidence::formulas(), *given, "formula");
        if (const auto* wrong = std::get_if<read::misread>(&id))
            return misread_option(said, "formula", *wrong);
        wish.wish.formula = std::get<std::string_view>(id);
    }
    if (const auto given = said.value_of("exercise")) {
        const auto id = id_of(evidence::exercises(), *given, "exercise");
        if (const auto* wrong = std::get_if<read::misread>(&id))
            return misread_option(said, "exercise", *wrong);
        wish.wish.exercise = std::get<std::string_view>(id);
    }
    if (const auto given = said.value_of("reps")) {
        wish.also = *given == "all" ? desk::rep_maxes::all : desk::rep_maxes::one;
        if (wish.also == desk::rep_maxes::all) return std::nullopt;
        const auto reps =
            read::parse_reps_wanted(*given, evidence::planning::one_rep_max::reps_max);
        if (!reps.value) return misread_option(said, "reps", reps.problem);
        wish.reps = *reps.value;
    }
    return std::nullopt;
}

}    // namespace

result<calculator> one_rm_calculator(const invocation& said)
{
    desk::one_rm_question wish;
    bool says_reserve = false;
    if (auto wrong = read_options(said, wish, says_reserve)) return std::move(*wrong);
    return calculator{
        sets_of, [wish, says_reserve](std::string_view input) -> answered {
            const auto set = read::parse_typed_set(input);
            if (!set.value) return set.problem;
            if (set.value->says_effort && says_reserve)
                return read::misread{
                    fmt::format("\"{}\" says what was left, and so does --rir", input),
                    "leave one of them out",
                    {}};
            auto asked = wish;
            asked.in_pounds = set.in_pounds;
            asked.done.weight = set.value->done.weight;
            asked.done.reps = set.value->done.reps;
            if (!says_reserve) asked.done.halves_in_reserve = set.value->done.halves_in_reserve;
            return desk::one_rm_answer(asked);
        }};
}

}    // namespace bfr::cli
