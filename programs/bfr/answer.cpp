// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include "files.hpp"

#include <fmt/core.h>

namespace bfr::cli {

exit_code complain(const failure& wrong)
{
    auto words = fmt::format("bfr: {}\n", wrong.words);
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
