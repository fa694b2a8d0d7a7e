// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include "files.hpp"

#include <fmt/core.h>

namespace bfr::cli {
namespace {

constexpr std::size_t longest_complaint = 2'000;

/// What somebody typed stands in a complaint, and a terminal obeys some of it.
std::string shown(std::string_view words)
{
    std::string out{words.substr(0, longest_complaint)};
    for (char& c : out) {
        const bool control = (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F;
        if (control) c = '?';
    }
    return out;
}

}    // namespace

exit_code complain(const failure& wrong)
{
    auto words = fmt::format("bfr: {}\n", shown(wrong.words));
    if (!wrong.help.empty()) words += fmt::format("     {}\n", wrong.help);
    say(words);
    return wrong.code;
}

exit_code answer(std::string_view bytes)
{
    auto out = output::open("-", when_there::replace);
    if (const auto* wrong = std::get_if<failure>(&out)) return complain(*wrong);
    const auto lost = std::get<output>(out).finish(bytes);
    return lost ? complain(*lost) : exit_code::done;
}

exit_code run(const help_request& wish)
{
    return answer(wish.command == nullptr ? overview() : help_of(*wish.command));
}

}    // namespace bfr::cli
