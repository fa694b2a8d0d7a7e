// SPDX-License-Identifier: MIT
//
// CLI11 finds options, values and operands, for the named command alone: building all of them would
// cost more than planning. It takes "[a]" for a list, lets "--week=" swallow the next word and
// "--full=no" pass, so words are looked at before it and values after it.
#include "arguments.hpp"

#include <bfr/text.hpp>

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include <algorithm>

namespace bfr::cli {
namespace {

failure misused(const command_row& row, std::string words)
{
    return {exit_code::usage, fmt::format("{}: {}", row.name, std::move(words)),
            fmt::format("bfr {} --help", row.name)};
}

std::string guess(std::string_view word, std::span<const std::string_view> candidates,
                  std::string_view before = "")
{
    const auto near = text::nearest(word, candidates);
    return near ? fmt::format("; did you mean {}{}?", before, *near) : std::string{};
}

failure unknown_command(std::string_view word)
{
    std::vector<std::string_view> names;
    for (const auto& row : commands()) names.push_back(row.name);
    if (word.starts_with('-')) {
        return {exit_code::usage, fmt::format("the command comes first, before {}", word),
                "bfr --help"};
    }
    return {exit_code::usage, fmt::format("unknown command \"{}\"{}", word, guess(word, names)),
            "bfr --help"};
}

failure unknown_option(const command_row& row, std::string_view word)
{
    const auto name = word.substr(0, word.find('='));
    std::vector<std::string_view> names;
    for (const auto& option : row.options) names.push_back(option.name);
    auto words = fmt::format("unknown option {}", name);
    if (name.starts_with("--")) words += guess(name.substr(2), names, "--");
    return misused(row, std::move(words));
}

bool is_optional(const option_row& row) { return row.value.starts_with('['); }

/// What CLI11 would misread, put right or refused.
std::optional<failure> prepare(const command_row& row, std::vector<std::string>& words)
{
    bool options = true;    // until "--"
    for (auto& word : words) {
        options = options && word != "--";
        if (options && word.starts_with("--") && word.ends_with('=') &&
            std::ranges::count(word, '=') == 1) {
            return misused(row, fmt::format("{} has no value after the =", word));
        }
        if (word.starts_with('[') && word.ends_with(']')) word.insert(0, "./");
    }
    return std::nullopt;
}

struct built {
    const option_row* row = nullptr;
    CLI::Option* option = nullptr;
};

/// Whether some word may be this option. An option that nobody named need not be built, and CLI11
/// takes ten thousand instructions for each.
bool is_named(const option_row& option, const std::vector<std::string>& words)
{
    return std::ranges::any_of(words, [&](std::string_view word) {
        if (!word.starts_with('-')) return false;
        if (word.starts_with("--")) return word.substr(2).starts_with(option.name);
        return option.letter != 0 && word.find(option.letter) != std::string_view::npos;
    });
}

std::vector<built> build(CLI::App& app, const command_row& row,
                         const std::vector<std::string>& words)
{
    app.set_help_flag();
    app.allow_extras();
    std::vector<built> all;
    all.reserve(row.options.size());
    for (const auto& each : row.options) {
        if (!is_named(each, words)) continue;
        auto flags = fmt::format("--{}", each.name);
        if (each.letter != 0) flags += fmt::format(",-{}", each.letter);
        auto* const option = each.value.empty() ? app.add_flag(flags) : app.add_option(flags);
        option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
        if (is_optional(each)) option->expected(0, 1);
        all.push_back({&each, option});
    }
    return all;
}

std::optional<failure> collect(const command_row& row, const built& one, invocation& into)
{
    const auto name = fmt::format("--{}", one.row->name);
    if (one.option->count() == 0) return std::nullopt;
    const auto& values = one.option->results();
    if (values.size() > 1) return misused(row, fmt::format("{} is given twice", name));
    const bool flag = one.row->value.empty();
    auto value = values.empty() ? std::string{} : values.front();
    if (flag && value != "true") return misused(row, fmt::format("{} takes no value", name));
    if (!flag && value.starts_with("--")) {
        return misused(row, fmt::format("{} needs a value: {}", name, one.row->value));
    }
    into.options.push_back({one.row->name, flag ? std::string{} : std::move(value)});
    return std::nullopt;
}

/// The option that CLI11 complains about, in our words.
failure complaint(const command_row& row, const CLI::ParseError& error)
{
    const std::string_view words = error.what();
    for (const auto& option : row.options) {
        const auto name = fmt::format("--{}", option.name);
        if (!words.starts_with(name + ":")) continue;
        if (option.value.empty()) return misused(row, name + " takes no value");
        return misused(row, fmt::format("{} needs a value: {}", name, option.value));
    }
    return misused(row, std::string{words});
}

result<invocation> parse(const command_row& row, std::vector<std::string> words)
{
    if (auto wrong = prepare(row, words)) return *wrong;
    CLI::App app;
    const auto all = build(app, row, words);
    auto* const operands = app.add_option("operands");
    operands->expected(0, 1000)->allow_extra_args();
    std::ranges::reverse(words);    // CLI11 takes them from the back
    try {
        app.parse(std::move(words));
    } catch (const CLI::ParseError& error) {
        return complaint(row, error);
    }
    for (const auto& extra : app.remaining()) {
        if (extra != "--") return unknown_option(row, extra);
    }
    invocation taken{&row, operands->results(), {}};
    for (const auto& one : all) {
        if (auto wrong = collect(row, one, taken)) return *wrong;
    }
    return taken;
}

bool asks_help(std::span<char* const> words)
{
    for (const std::string_view word : words) {
        if (word == "--") return false;
        if (word == "--help" || word == "-h") return true;
    }
    return false;
}

invocation help_on(std::string_view name)
{
    invocation help{find_command("help"), {}, {}};
    if (!name.empty()) help.operands.emplace_back(name);
    return help;
}

}    // namespace

bool invocation::has(std::string_view name) const
{
    return std::ranges::find(options, name, &given_option::name) != options.end();
}

std::optional<std::string> invocation::value_of(std::string_view name) const
{
    const auto found = std::ranges::find(options, name, &given_option::name);
    return found == options.end() ? std::nullopt : std::optional{found->value};
}

result<invocation> take_apart(std::span<char* const> words)
{
    const std::string_view first = words.front();
    if (first == "--help" || first == "-h") return help_on("");
    const auto* const row = find_command(first);
    if (row == nullptr) return unknown_command(first);
    const auto rest = words.subspan(1);
    if (asks_help(rest)) return help_on(row->which == command::help ? "" : row->name);
    return parse(*row, {rest.begin(), rest.end()});
}

}    // namespace bfr::cli
