// SPDX-License-Identifier: MIT
#include "calculator.hpp"

#include "typed_kit.hpp"

#include <bfr/desk_load.hpp>
#include <bfr/text.hpp>
#include <bfr/typed_kit.hpp>

#include <algorithm>
#include <array>
#include <fmt/core.h>

namespace bfr::cli {
namespace {

constexpr std::string_view example = "write 1RM and percentage: bfr load 100kg 30%";

/// What holds for every input.
struct wishes {
    std::optional<calc::ramp_week> week;
    std::optional<share_of_1rm> cap;
    std::optional<std::size_t> band;    ///< position in bands()
    std::optional<evidence::exercise_row> exercise;
};

std::optional<failure> refuse(const invocation& said, std::string_view option, std::string what,
                              std::string help)
{
    return misread_option(said, option, {std::move(what), std::move(help), {}});
}

std::optional<failure> read_phase(const invocation& said, wishes& into)
{
    const auto word = said.value_of("phase");
    if (!word) return std::nullopt;
    if (*word == "week-1")
        into.week = calc::ramp_week::first;
    else if (*word == "week-2")
        into.week = calc::ramp_week::second;
    else
        return refuse(said, "phase", fmt::format("there is no phase \"{}\"", *word),
                      "write week-1 or week-2: the first weeks with cuffs");
    return std::nullopt;
}

/// A share above 0 and up to 100 %.
read::reading<share_of_1rm> parse_share(std::string_view text)
{
    auto share = read::parse_percent(text);
    if (!share.value) return {{}, std::move(share.problem)};
    if (*share.value <= 0 || *share.value > 1000) {
        return {{},
                {fmt::format("\"{}\" is no share of a 1RM", text),
                 "write more than 0 % and at most 100 %, e.g. 30%",
                 {}}};
    }
    return {share_of_1rm::of(*share.value), {}};
}

std::optional<failure> read_cap(const invocation& said, wishes& into)
{
    const auto text = said.value_of("cap");
    if (!text) return std::nullopt;
    const auto cap = parse_share(*text);
    if (!cap.value) return misread_option(said, "cap", cap.problem);
    into.cap = *cap.value;
    return std::nullopt;
}

std::optional<failure> read_band(const invocation& said, wishes& into)
{
    const auto colour = said.value_of("band");
    if (!colour) return std::nullopt;
    const auto rows = evidence::bands();
    std::vector<std::string_view> known;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        known.push_back(rows.text(rows.packed_row(i).colour));
        if (known.back() == *colour) into.band = i;
    }
    if (into.band) return std::nullopt;
    return refuse(said, "band", fmt::format("nothing is known of a band \"{}\"", *colour),
                  "known are " + text::joined(known));
}

std::optional<failure> read_exercise(const invocation& said, wishes& into)
{
    const auto id = said.value_of("exercise");
    if (id.has_value() != said.has("body")) {
        return refuse(said, id ? "exercise" : "body", "--exercise and --body go together",
                      "write --exercise bodyweight-squat --body 80kg");
    }
    if (!id) return std::nullopt;
    into.exercise = evidence::exercises().find(*id);
    if (into.exercise) return std::nullopt;
    return refuse(said, "exercise", fmt::format("there is no exercise \"{}\"", *id),
                  "bfr list exercises");
}

bool carries(const evidence::carrier& by, std::optional<equipment_kind> kit)
{
    const auto kind = by.kind;
    if (!kit) return kind == implement_kind::bodyweight || kind == implement_kind::limb;
    switch (*kit) {
    case equipment_kind::barbell: return kind == implement_kind::barbell;
    case equipment_kind::dumbbell:
        return kind == implement_kind::dumbbell_each || kind == implement_kind::dumbbell_single;
    case equipment_kind::ankle_weight: return kind == implement_kind::ankle_weight;
    case equipment_kind::plate_sled: return kind == implement_kind::plate_sled;
    case equipment_kind::stack:
        return kind == implement_kind::stack || kind == implement_kind::cable;
    default: return false;
    }
}

/// How the exercise moves the body: by itself, or besides what the kit carries.
std::optional<evidence::carrier> carrier_of(const evidence::exercise_row& row,
                                            std::optional<equipment_kind> kit)
{
    for (std::size_t i = 0; i < row.carrier_count; ++i) {
        const auto& by = row.carriers.at(i);
        const int fraction = kit ? by.plus_fraction_permille : by.fraction_permille;
        if (carries(by, kit) && fraction > 0) return by;
    }
    return std::nullopt;
}

std::optional<equipment_kind> kind_given(const kit_or_not& kit)
{
    const auto* typed = std::get_if<std::optional<desk::kit_typed>>(&kit);
    if (typed == nullptr || !typed->has_value()) return std::nullopt;
    return (*typed)->kit.kind;
}

/// An exercise of which no share of the body is known is refused, before any input.
std::optional<failure> check_share_known(const invocation& said, const wishes& all)
{
    if (!all.exercise) return std::nullopt;
    const auto kit = kind_given(read_kit(said, unit_system::kg));
    if (carrier_of(*all.exercise, kit)) return std::nullopt;
    return refuse(said, "exercise",
                  fmt::format("no share of the body is known that \"{}\" moves{}",
                              all.exercise->id.view(),
                              kit ? fmt::format(" with a {}", name(*kit)) : " by itself"),
                  kit ? "leave --exercise and --body out; the load needs neither"
                      : "give the equipment that carries the load: --bar, --stack, ...");
}

/// "100kg 30%" as the 1RM and the rest from where the percentage begins.
struct two_words {
    std::string_view one_rm, percent;
};

std::optional<two_words> split(std::string_view input)
{
    const auto end = input.find_last_not_of(" \t\r");
    if (end == std::string_view::npos || input[end] != '%') return std::nullopt;
    const auto digit = end == 0 ? end : input.find_last_not_of(" \t", end - 1);
    if (digit == std::string_view::npos) return std::nullopt;
    const auto blank = input.find_last_of(" \t", digit);
    if (blank == std::string_view::npos) return std::nullopt;
    return two_words{input.substr(0, blank), input.substr(blank + 1, end - blank)};
}

std::variant<desk::load_question, read::misread> question_of(std::string_view input,
                                                             const wishes& all)
{
    const auto words = split(input);
    if (!words) {
        const bool lone = input.find('%') != std::string_view::npos;
        return read::misread{fmt::format("\"{}\" has no {}", input, lone ? "1RM" : "percentage"),
                             std::string{example},
                             {}};
    }
    const auto max = read::parse_typed_mass(words->one_rm, read::typed::one_rm, std::nullopt);
    if (!max.value) {
        const auto first = words_of(words->one_rm);
        if (first.size() > 1 &&
            read::parse_typed_mass(first[0], read::typed::one_rm, std::nullopt).value) {
            return read::misread{
                fmt::format("\"{}\" has no percentage", first[0]), std::string{example}, {}};
        }
        return max.problem;
    }
    const auto share = parse_share(words->percent);
    if (!share.value) return share.problem;
    return desk::load_question{*max.value, *share.value, max.in_pounds, all.week, all.cap};
}

std::optional<desk::body_moved> body_of(const invocation& said, const wishes& all,
                                        std::optional<equipment_kind> kit, unit_system bare)
{
    if (!all.exercise) return std::nullopt;
    const auto by = carrier_of(*all.exercise, kit);
    const auto body = read::parse_typed_mass(*said.value_of("body"), read::typed::body, bare);
    if (!by || !body.value) return std::nullopt;
    return desk::body_moved{*all.exercise, *by, *body.value};
}

answered compute(const invocation& said, const wishes& all, std::string_view input)
{
    const auto asked = question_of(input, all);
    if (const auto* wrong = std::get_if<read::misread>(&asked)) return *wrong;
    const auto& q = std::get<desk::load_question>(asked);
    if (all.band) return desk::load_of_band(q, *all.band);
    const auto bare = q.in_pounds ? unit_system::lb : unit_system::kg;
    auto kit = read_kit(said, bare);
    if (const auto* wrong = std::get_if<wrong_option>(&kit)) return for_input(*wrong);
    const auto moved = body_of(said, all, kind_given(kit), bare);
    auto& typed = std::get<std::optional<desk::kit_typed>>(kit);
    if (!typed) return moved ? desk::load_of_body(q, *moved) : desk::load_without_kit(q);
    desk::fill_in_usual(*typed, q.in_pounds);
    return desk::load_on_kit(q, *typed, moved);
}

/// Up to each percentage is an input: "100kg" "30%" "60kg" "25%" are two.
std::vector<std::string> cut_at_percentages(const std::vector<std::string>& operands)
{
    std::vector<std::string> inputs;
    bool open = false;
    for (const auto& word : operands) {
        if (open)
            inputs.back() += ' ' + word;
        else
            inputs.push_back(word);
        open = !word.ends_with('%');
    }
    return inputs;
}

std::optional<failure> check_body(const invocation& said)
{
    const auto text = said.value_of("body");
    if (!text) return std::nullopt;
    const auto body = read::parse_typed_mass(*text, read::typed::body, std::nullopt);
    return body.value ? std::nullopt : std::optional{misread_option(said, "body", body.problem)};
}

}    // namespace

result<calculator> load_calculator(const invocation& said)
{
    wishes all;
    if (auto wrong = kit_failure(said)) return *wrong;
    for (const auto read : {read_phase, read_cap, read_band, read_exercise}) {
        if (auto wrong = read(said, all)) return *wrong;
    }
    if (auto wrong = check_body(said)) return *wrong;
    if (auto wrong = check_share_known(said, all)) return *wrong;
    return calculator{cut_at_percentages,
                      [said, all](std::string_view input) { return compute(said, all, input); }};
}

}    // namespace bfr::cli
