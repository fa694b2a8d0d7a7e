// SPDX-License-Identifier: MIT
#include <bfr/typed_one_rm.hpp>

#include "codes.hpp"
#include "number.hpp"
#include "ranges.hpp"

#include <fmt/core.h>

namespace bfr::read {
namespace {

constexpr std::string_view set_example = "write a set to failure, e.g. \"60kgx10\"";
constexpr int most_reserve = 5;

misread out_of_range(std::string what, std::string help)
{
    return {std::move(what), std::move(help), codes::out_of_range};
}

}    // namespace

reading<typed_set> parse_typed_set(std::string_view text)
{
    auto set = parse_rep_set(text, std::nullopt);
    if (!set.value) {
        const auto code = set.problem.code;
        if (code == codes::no_unit) set.problem.help = "write kg or lb, e.g. \"60kgx10\"";
        if (code == codes::not_a_number && text.find_first_of("xX") == std::string_view::npos)
            set.problem.help = set_example;
        return {{}, std::move(set.problem)};
    }
    const auto& weight = ranges::set_weight;
    if (set.value->weight <= mass{}) {
        return {{},
                out_of_range(fmt::format("{} has a weight that is not above 0", cited(text)),
                             std::string{set_example})};
    }
    if (set.value->weight < weight.least || set.value->weight > weight.most) {
        return {{},
                out_of_range(fmt::format("{} has a weight outside {} to {} kg", cited(text),
                                         kg_text(weight.least), kg_text(weight.most)),
                             "write what was lifted")};
    }
    return {typed_set{*set.value, text.find('@') != std::string_view::npos}, {}, set.in_pounds};
}

reading<int> parse_reserve(std::string_view text)
{
    const auto number = take_number(text);
    if (!number.value) return {{}, number.problem};
    const auto halves = scaled(*number.value, 2);
    const bool in_halves =
        number.value->places == 0 || (number.value->places == 1 && number.value->digits % 5 == 0);
    if (!number.rest.empty() || !in_halves || !halves || *halves < 0 ||
        *halves > 2 * most_reserve) {
        return {{},
                out_of_range(fmt::format("{} is no number of repetitions from 0 to {}", cited(text),
                                         most_reserve),
                             "write what was left in half steps, e.g. 1.5")};
    }
    return {static_cast<int>(*halves), {}};
}

reading<int> parse_reps_wanted(std::string_view text, int most)
{
    const auto whole = parse_whole(text, "5");
    if (!whole.value) return {{}, whole.problem};
    if (*whole.value < 1 || *whole.value > most) {
        return {{},
                out_of_range(fmt::format("{} is not from 1 to {}", cited(text), most),
                             "write how many, or all for a table to 10")};
    }
    return {static_cast<int>(*whole.value), {}};
}

}    // namespace bfr::read
