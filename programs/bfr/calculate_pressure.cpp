// SPDX-License-Identifier: MIT
#include "calculator.hpp"
#include "pressure_options.hpp"

#include <bfr/desk_pressure.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace bfr::cli {
namespace {

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::string uppercase(std::string_view word)
{
    std::string out{word};
    std::ranges::transform(out, out.begin(), upper);
    return out;
}

bool is_unit(std::string_view word)
{
    const auto big = uppercase(word);
    return big == "MMHG" || big == "KPA" || big == "%" || big == "SKU" || big == "%SBP";
}

/// The words of an input, a unit that stands alone put behind its number: "196 mmHg" is one.
std::vector<std::string> tokens_of(std::string_view input)
{
    std::vector<std::string> tokens;
    for (const auto word : words_of(input)) {
        if (is_unit(word) && !tokens.empty())
            tokens.back() += word;
        else
            tokens.emplace_back(word);
    }
    return tokens;
}

bool is_percent(std::string_view token) { return token.ends_with('%'); }
bool is_sku(std::string_view token) { return uppercase(token).ends_with("SKU"); }
bool is_of_systolic(std::string_view token) { return uppercase(token).ends_with("%SBP"); }
bool is_systolic_plus(std::string_view token) { return uppercase(token).starts_with("SBP+"); }

/// "196mmHg" "60%" "70%" are two inputs with that pressure; a pressure alone asks for the table.
std::vector<std::string> cut_pressures(const std::vector<std::string>& operands)
{
    if (operands.empty()) return {""};
    std::string all;
    for (const auto& operand : operands) all += operand + ' ';
    std::vector<std::string> inputs;
    std::string reading;
    bool used = true;
    for (auto& token : tokens_of(all)) {
        if (is_percent(token)) {
            inputs.push_back(reading.empty() ? token : fmt::format("{} {}", reading, token));
            used = true;
            continue;
        }
        if (!used) inputs.push_back(reading);
        reading = std::move(token);
        used = false;
    }
    if (!used) inputs.push_back(reading);
    return inputs;
}

/// A cuff pressure of more is a slip of the pen.
constexpr pressure most_mmhg = mmhg(600);

struct asked_for {
    std::optional<pressure> reading;
    std::optional<share_of_aop> share;
};

std::optional<read::misread> take(const std::string& token, asked_for& into)
{
    if (is_percent(token)) {
        const auto share = read::parse_percent(token);
        if (!share.value) return share.problem;
        if (into.share) {
            return read::misread{
                fmt::format("\"{}\" is a second percentage", token), "write a line for each", {}};
        }
        into.share = share_of_aop::of(*share.value);
        return std::nullopt;
    }
    const auto reading = read::parse_pressure(token, std::nullopt);
    if (!reading.value) return without_profile(reading.problem);
    if (into.reading) {
        return read::misread{
            fmt::format("\"{}\" is a second pressure", token), "write a line for each", {}};
    }
    if (*reading.value <= pressure{} || *reading.value > most_mmhg) {
        return read::misread{fmt::format("\"{}\" is no occlusion pressure", token),
                             "write what was measured, e.g. \"196mmHg\"",
                             {}};
    }
    into.reading = *reading.value;
    return std::nullopt;
}

answered compute_of_systolic(std::string_view token, const pressure_wish& wish)
{
    const auto share = read::parse_percent(token.substr(0, token.size() - 3));
    if (!share.value) return share.problem;
    constexpr std::int64_t most_permille = 10'000;
    if (*share.value <= 0 || *share.value > most_permille) {
        return read::misread{fmt::format("\"{}\" is no share of a pressure", token),
                             "write for instance 130%SBP",
                             {}};
    }
    auto question = wish.question;
    question.asked_of_systolic = *share.value;
    return desk::pressure_answer(question);
}

answered compute(std::string_view input, const pressure_wish& wish)
{
    const auto tokens = tokens_of(input);
    if (wish.is_sku || std::ranges::any_of(tokens, is_sku)) return desk::refused_rule_answer("sku");
    if (std::ranges::any_of(tokens, is_systolic_plus)) {
        return desk::refused_rule_answer("sbp-plus-100");
    }
    if (const auto share = std::ranges::find_if(tokens, is_of_systolic); share != tokens.end()) {
        return compute_of_systolic(*share, wish);
    }
    asked_for asked;
    for (const auto& token : tokens) {
        if (auto wrong = take(token, asked)) return *std::move(wrong);
    }
    auto question = wish.question;
    question.asked = asked.share;
    if (asked.reading) {
        question.read = wish.reading;
        question.read->value = *asked.reading;
    } else if (wish.about_a_reading) {
        return read::misread{"--method and --measured-on go with a measured pressure",
                             "bfr pressure 196mmHg 60% ...",
                             {}};
    }
    return desk::pressure_answer(question);
}

}    // namespace

result<calculator> pressure_calculator(const invocation& said)
{
    auto read = read_pressure_options(said);
    if (auto* const wrong = std::get_if<failure>(&read)) return std::move(*wrong);
    return calculator{cut_pressures, [wish = std::get<pressure_wish>(std::move(read))](
                                         std::string_view input) { return compute(input, wish); }};
}

}    // namespace bfr::cli
