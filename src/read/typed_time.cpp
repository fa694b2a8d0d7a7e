// SPDX-License-Identifier: MIT
#include <bfr/typed_time.hpp>

#include "codes.hpp"
#include "number.hpp"

#include <algorithm>
#include <array>
#include <fmt/core.h>

namespace bfr::read {
namespace {

constexpr int most_reps = 1000;
constexpr int most_sets = 20;
constexpr int most_tempo_s = 60;
constexpr std::int64_t most_rest_s = 1800;
constexpr std::string_view sets_example = "write sets, e.g. \"30-15-15-15\" or \"3x15\"";
constexpr std::string_view tempo_example = "write seconds up, hold and down, e.g. 2-0-2";

std::vector<std::string_view> parts_of(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = std::min(text.find('-'), text.size());
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == text.size()) return parts;
        text.remove_prefix(end + 1);
    }
}

bool means_failure(std::string_view word)
{
    constexpr std::array<std::string_view, 5> words{"failure", "fail", "amrap", "max", "f"};
    return std::ranges::any_of(words, [word](std::string_view w) {
        return std::ranges::equal(word, w, {}, lower, lower);
    });
}

reading<typed_exercise> no_sets(std::string_view text, std::string_view what, std::string_view code)
{
    return {{}, {fmt::format("{} {}", cited(text), what), std::string{sets_example}, code}};
}

/// "3x15" and "4x-failure".
reading<typed_exercise> repeated(std::string_view text, std::size_t cross)
{
    const auto sets = parse_whole(text.substr(0, cross), "3");
    if (!sets.value) return no_sets(text, "is not sets and repetitions", codes::not_a_number);
    if (*sets.value < 1 || *sets.value > most_sets) {
        return no_sets(text, fmt::format("is not 1 to {} sets", most_sets), codes::out_of_range);
    }
    auto of = trimmed(text.substr(cross + 1));
    if (of.starts_with('-')) of.remove_prefix(1);
    if (means_failure(of)) return {typed_exercise{{}, true}, {}};
    const auto reps = parse_whole(text.substr(cross + 1), "15");
    if (!reps.value) return no_sets(text, "is not sets and repetitions", codes::not_a_number);
    if (*reps.value < 1 || *reps.value > most_reps) {
        return no_sets(text, fmt::format("has a set outside 1 to {} repetitions", most_reps),
                       codes::out_of_range);
    }
    return {typed_exercise{std::vector<int>(static_cast<std::size_t>(*sets.value),
                                            static_cast<int>(*reps.value)),
                           false},
            {}};
}

}    // namespace

reading<typed_exercise> parse_typed_exercise(std::string_view text)
{
    const auto cross = text.find_first_of("xX");
    const bool is_product =
        cross != std::string_view::npos && cross > 0 && cross <= 3 && is_digit(text.front());
    if (is_product && text.find('-') > cross) return repeated(trimmed(text), cross);
    const auto parts = parts_of(trimmed(text));
    if (parts.size() > most_sets)
        return no_sets(text, fmt::format("has more than {} sets", most_sets), codes::out_of_range);
    typed_exercise sets;
    for (const auto part : parts) {
        if (means_failure(part)) {
            sets.to_failure = true;
            continue;
        }
        const auto reps = parse_whole(part, "15");
        if (!reps.value) return no_sets(text, "is not sets and repetitions", codes::not_a_number);
        if (*reps.value < 1 || *reps.value > most_reps) {
            return no_sets(text, fmt::format("has a set outside 1 to {} repetitions", most_reps),
                           codes::out_of_range);
        }
        sets.reps.push_back(static_cast<int>(*reps.value));
    }
    if (sets.to_failure) sets.reps.clear();
    return {std::move(sets), {}};
}

reading<typed_tempo> parse_tempo(std::string_view text)
{
    const auto wrong = [text](std::string_view what) {
        return reading<typed_tempo>{{},
                                    {fmt::format("{} {}", cited(text), what),
                                     std::string{tempo_example}, codes::not_a_number}};
    };
    const auto parts = parts_of(text);
    if (parts.size() != 3) return wrong("has not three parts");
    std::array<int, 3> tenths{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto number = take_number(parts[i]);
        if (!number.value) return {{}, number.problem};
        const auto count = scaled(*number.value, 10);
        if (!number.rest.empty()) return wrong("goes on after a number of seconds");
        if (number.value->places > 1) return wrong("has more than one decimal");
        if (!count || *count > 10 * most_tempo_s)
            return wrong(fmt::format("has a part of more than {} s", most_tempo_s));
        tenths[i] = static_cast<int>(*count);
    }
    if (tenths[0] + tenths[1] + tenths[2] == 0) return wrong("takes no time");
    return {typed_tempo{tenths[0], tenths[1], tenths[2]}, {}};
}

reading<duration> parse_rest(std::string_view text)
{
    auto rest = parse_duration(text);
    if (!rest.value) return rest;
    if (rest.value->seconds() < 1 || rest.value->seconds() > most_rest_s) {
        return {{},
                {fmt::format("{} is not 1 s to {} min", cited(text), most_rest_s / 60),
                 "write the rest between two sets, e.g. 30s", codes::out_of_range}};
    }
    return rest;
}

}    // namespace bfr::read
