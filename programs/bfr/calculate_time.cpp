// SPDX-License-Identifier: MIT
#include "calculator.hpp"

#include <bfr/desk_time.hpp>
#include <bfr/typed_time.hpp>

#include <fmt/core.h>

namespace bfr::cli {
namespace {

/// All operands are the exercises of one session.
std::vector<std::string> one_session(const std::vector<std::string>& operands)
{
    std::string all;
    for (const auto& word : operands) all += (all.empty() ? "" : " ") + word;
    return {all};
}

std::optional<failure> read_options(const invocation& said, desk::time_question& wish)
{
    if (const auto given = said.value_of("tempo")) {
        const auto tempo = read::parse_tempo(*given);
        if (!tempo.value) return misread_option(said, "tempo", tempo.problem);
        wish.tempo = desk::tempo_asked{tempo.value->up, tempo.value->hold, tempo.value->down};
    }
    if (const auto given = said.value_of("rest")) {
        const auto rest = read::parse_rest(*given);
        if (!rest.value) return misread_option(said, "rest", rest.problem);
        wish.rest = *rest.value;
    }
    wish.deflate = said.has("deflate");
    return std::nullopt;
}

answered session_of(desk::time_question wish, std::string_view input)
{
    const auto words = words_of(input);
    if (words.empty())
        return read::misread{"there are no sets", "write sets, e.g. 30-15-15-15", {}};
    for (const auto word : words) {
        const auto sets = read::parse_typed_exercise(word);
        if (!sets.value) return sets.problem;
        const auto& reps = sets.value->reps;
        if (!wish.rest && desk::needs_rest(reps))
            return read::misread{fmt::format("\"{}\" is no scheme with a published rest", word),
                                 "say the rest between sets, e.g. --rest 30s",
                                 {}};
        wish.exercises.push_back({std::string{word}, reps});
    }
    return desk::time_answer(wish);
}

}    // namespace

result<calculator> time_calculator(const invocation& said)
{
    desk::time_question wish;
    if (auto wrong = read_options(said, wish)) return std::move(*wrong);
    return calculator{one_session, [wish](std::string_view input) -> answered {
                          return session_of(wish, input);
                      }};
}

}    // namespace bfr::cli
