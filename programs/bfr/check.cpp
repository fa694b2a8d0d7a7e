// SPDX-License-Identifier: MIT
//
// Goes the whole way to a plan, throws it away and ends as `plan` would: a wish outside the limits
// is a problem of the profile too, and only planning finds it.
#include "commands.hpp"
#include "files.hpp"
#include "planning.hpp"
#include "surroundings.hpp"

#include <bfr/render.hpp>

#include <fmt/core.h>

namespace bfr::cli {
namespace {

std::string verdict(const plan& made, std::size_t warnings, const std::string& name)
{
    const auto found = warnings == 0   ? std::string{"no problem"}
                       : warnings == 1 ? std::string{"1 warning"}
                                       : fmt::format("{} warnings", warnings);
    return fmt::format("{}: {}; {} weeks with {} sessions from {}\n", name, found, made.week_count,
                       made.session_count, iso(made.starts_on));
}

}    // namespace

exit_code run(const check_request& wish)
{
    const auto source = read_source(wish.profile);
    if (const auto* wrong = std::get_if<failure>(&source)) return complain(*wrong);
    const auto& profile = std::get<text::source>(source);
    const auto talk = looks_for(stream::err, wish.looks);
    text::sink problems;
    const auto made = plan_for(profile, today_or(wish.today), problems);
    say(problems_as_text(problems, profile, talk));
    if (const auto* sound = std::get_if<plan>(&made)) {
        return answer(verdict(*sound, problems.warnings(), profile.name()));
    }
    return say_no(made, talk);
}

}    // namespace bfr::cli
