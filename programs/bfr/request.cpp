// SPDX-License-Identifier: MIT
#include "request.hpp"

#include <bfr/text.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace bfr::cli {
namespace {

failure refuse(const invocation& said, std::string words)
{
    const auto name = said.command->name;
    return {exit_code::usage, fmt::format("{}: {}", name, std::move(words)),
            fmt::format("bfr {} --help", name)};
}

/// Reads one option after another into a request, and keeps the first that is wrong.
class reader {
  public:
    explicit reader(const invocation& said) : said_(said) {}

    [[nodiscard]] std::optional<failure> wrong() const { return wrong_; }
    void reject(std::string words)
    {
        if (!wrong_) wrong_ = refuse(said_, std::move(words));
    }

    /// Exactly one operand, or none where `may_be_missing`.
    [[nodiscard]] std::optional<std::string> operand(bool may_be_missing);
    [[nodiscard]] std::optional<date> today();
    [[nodiscard]] looks_wish looks();
    /// One of a few words, by its place among them.
    [[nodiscard]] std::optional<std::size_t> one_of(std::string_view option,
                                                    std::span<const std::string_view> words);

  private:
    const invocation& said_;
    std::optional<failure> wrong_;
};

std::optional<std::string> reader::operand(bool may_be_missing)
{
    const auto& given = said_.operands;
    if (given.size() > 1) {
        reject(fmt::format("one {} at a time: \"{}\" is one too many", said_.command->operands,
                           given[1]));
    }
    if (given.empty() && !may_be_missing) {
        reject(fmt::format("say what: bfr {} {}", said_.command->name, said_.command->operands));
    }
    if (!given.empty() && given.front().empty()) reject("the name is empty");
    return given.empty() ? std::nullopt : std::optional{given.front()};
}

std::optional<date> reader::today()
{
    const auto said = said_.value_of("today");
    if (!said) return std::nullopt;
    const auto day = parse_iso(*said);
    if (!day)
        reject(
            fmt::format("--today \"{}\" is not a day; write one that exists as 2026-01-31", *said));
    return day;
}

std::optional<std::size_t> reader::one_of(std::string_view option,
                                          std::span<const std::string_view> words)
{
    const auto said = said_.value_of(option);
    if (!said) return std::nullopt;
    const auto found = std::ranges::find(words, *said);
    if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    const auto near = text::nearest(*said, words);
    reject(fmt::format("--{} \"{}\": {}", option, *said,
                       near ? fmt::format("did you mean {}?", *near)
                            : "write " + text::joined(words, ", ")));
    return std::nullopt;
}

looks_wish reader::looks()
{
    static constexpr std::array<std::string_view, 3> colors{"auto", "always", "never"};
    const auto color = one_of("color", colors);
    return {color ? static_cast<color_choice>(*color) : color_choice::automatic, said_.has("ascii"),
            said_.has("full"), said_.has("quiet")};
}

/// "1" to "999": no sign, no leading zero, nothing else.
std::optional<int> week_number(std::string_view text)
{
    const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (text.empty() || text.size() > 3 || !digits || text.front() == '0') return std::nullopt;
    int number = 0;
    for (const char c : text) number = number * 10 + (c - '0');
    return number;
}

void read_week(const invocation& said, reader& from, plan_request& into)
{
    const auto week = said.value_of("week");
    if (!week || *week == "now") return;
    if (*week == "all") {
        into.which = weeks::all;
        return;
    }
    const auto number = week_number(*week);
    if (!number) {
        return from.reject(fmt::format(
            "--week \"{}\" is no week; write its number from 1 on, all, or now", *week));
    }
    into.which = weeks::numbered;
    into.week = *number;
}

void read_session(const invocation& said, reader& from, plan_request& into)
{
    auto session = said.value_of("session");
    if (!session) return;
    if (said.has("week")) return from.reject("--session names its week; leave --week out");
    for (char& c : *session) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    into.session = std::move(session);
}

constexpr std::array<std::string_view, 4> format_names{"text", "list", "json", "markdown"};
constexpr auto plan_formats = std::span{format_names}.first(3);

std::string_view ending_of(std::string_view path)
{
    const auto name = path.substr(path.rfind('/') + 1);
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string_view{} : name.substr(dot);
}

struct output_wish {
    std::string file = "-";
    format as = format::automatic;
};

/// --format decides, otherwise the ending of the file; a file with another ending is refused.
/// @param formats  which of `format_names` the command can write
output_wish read_output(const invocation& said, reader& from,
                        std::span<const std::string_view> formats)
{
    output_wish wish;
    if (const auto file = said.value_of("output")) wish.file = *file;
    if (const auto chosen = from.one_of("format", formats)) {
        wish.as = static_cast<format>(*chosen + 1);
        return wish;
    }
    if (wish.file == "-" || from.wrong()) return wish;
    const bool pages = formats.size() > plan_formats.size();
    const auto ending = ending_of(wish.file);
    if (ending == ".txt") {
        wish.as = format::text;
    } else if (ending == ".json") {
        wish.as = format::json;
    } else if (ending == ".md" && pages) {
        wish.as = format::markdown;
    } else {
        from.reject(fmt::format("--output \"{}\": a file ends in {}, or say --format", wish.file,
                                pages ? ".txt, .json or .md" : ".txt or .json"));
    }
    return wish;
}

result<request> plan_from(const invocation& said)
{
    reader from{said};
    plan_request wish;
    wish.profile = from.operand(false).value_or("");
    read_week(said, from, wish);
    read_session(said, from, wish);
    auto [file, as] = read_output(said, from, plan_formats);
    wish.output = std::move(file);
    wish.as = as;
    wish.today = from.today();
    wish.looks = from.looks();
    if (auto wrong = from.wrong()) return *wrong;
    return request{std::move(wish)};
}

result<request> check_from(const invocation& said)
{
    reader from{said};
    check_request wish{from.operand(false).value_or(""), from.today(), from.looks()};
    if (auto wrong = from.wrong()) return *wrong;
    return request{std::move(wish)};
}

result<request> screen_from(const invocation& said)
{
    reader from{said};
    screen_request wish;
    wish.ask = said.has("ask");
    wish.profile = from.operand(wish.ask).value_or("");
    wish.all = said.has("all");
    auto [file, as] = read_output(said, from, format_names);
    wish.output = std::move(file);
    wish.as = as;
    wish.today = from.today();
    wish.looks = from.looks();
    if (wish.ask && (said.has("format") || said.has("output") || wish.all)) {
        from.reject("--ask writes into the profile; leave --format, --output and --all out");
    }
    if (wish.ask && wish.profile == "-") {
        from.reject("--ask reads answers from the terminal, so FILE cannot be -");
    }
    if (auto wrong = from.wrong()) return *wrong;
    return request{std::move(wish)};
}

result<request> explain_from(const invocation& said)
{
    reader from{said};
    explain_request wish{from.operand(false).value_or(""), from.looks()};
    if (auto wrong = from.wrong()) return *wrong;
    return request{std::move(wish)};
}

result<request> init_from(const invocation& said)
{
    reader from{said};
    init_request wish;
    wish.output = from.operand(true).value_or("-");
    wish.sample = said.value_of("example");
    wish.list_samples = wish.sample && wish.sample->empty();
    wish.force = said.has("force");
    wish.today = from.today();
    if (wish.list_samples && !said.operands.empty()) {
        from.reject(
            "--example needs a NAME before a file is written; bfr init --example lists them");
    }
    if (auto wrong = from.wrong()) return *wrong;
    return request{std::move(wish)};
}

result<request> list_from(const invocation& said)
{
    static constexpr std::array<std::string_view, 6> topics{"exercises", "aims",    "conditions",
                                                            "effects",   "methods", "equations"};
    reader from{said};
    const auto word = from.operand(false).value_or("");
    const auto* const found = std::ranges::find(topics, word);
    if (found == topics.end()) {
        const auto near = text::nearest(word, topics);
        from.reject(fmt::format("there is no list \"{}\"; {}", word,
                                near ? fmt::format("did you mean {}?", *near)
                                     : "there are " + text::joined(topics)));
    }
    list_request wish;
    wish.of = static_cast<topic>(found - topics.begin());
    if (const auto at = from.one_of("cuff", names_of<limb>::all))
        wish.cuff = static_cast<limb>(*at);
    if (wish.cuff && wish.of != topic::exercises) from.reject("--cuff goes with exercises");
    wish.gate = said.value_of("gate");
    if (wish.gate && wish.of != topic::conditions) from.reject("--gate goes with conditions");
    if (auto wrong = from.wrong()) return *wrong;
    return request{wish};
}

result<request> calculation_from(const invocation& said)
{
    reader from{said};
    calculation_request wish{said, false, format::text};
    static constexpr std::array<std::string_view, 2> formats{"text", "json"};
    if (from.one_of("format", formats) == 1) wish.as = format::json;
    // Of a pressure that is estimated all may be said by options.
    const bool by_options = said.command->which == command::pressure && !said.options.empty();
    if (said.operands.empty() && !by_options) {
        from.reject(fmt::format("say what: bfr {} {}", said.command->name, said.command->operands));
    }
    wish.from_stdin = said.operands == std::vector<std::string>{"-"};
    if (auto wrong = from.wrong()) return *wrong;
    return request{std::move(wish)};
}

result<request> help_from(const invocation& said)
{
    reader from{said};
    help_request wish;
    if (const auto name = from.operand(true)) {
        wish.command = find_command(*name);
        if (wish.command == nullptr) from.reject(fmt::format("there is no command \"{}\"", *name));
    }
    if (auto wrong = from.wrong()) return *wrong;
    return request{wish};
}

}    // namespace

result<request> understand(const invocation& said)
{
    switch (said.command->which) {
    case command::plan: return plan_from(said);
    case command::check: return check_from(said);
    case command::screen: return screen_from(said);
    case command::explain: return explain_from(said);
    case command::init: return init_from(said);
    case command::list: return list_from(said);
    case command::one_rm:
    case command::load:
    case command::plates:
    case command::pressure:
    case command::time: return calculation_from(said);
    case command::help: break;
    }
    return help_from(said);
}

}    // namespace bfr::cli
