// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include "files.hpp"
#include "planning.hpp"
#include "surroundings.hpp"

#include <bfr/planner.hpp>
#include <bfr/render.hpp>

#include <fmt/core.h>

#include <cstdlib>
#include <vector>

namespace bfr::cli {
namespace {

failure outside(std::string words) { return {exit_code::usage, "plan: " + std::move(words), {}}; }

failure no_such_week(const plan& made, int number)
{
    return outside(fmt::format("--week {}: the plan has weeks 1 to {}", number, made.week_count));
}

failure no_such_session(const plan& made, std::string_view id)
{
    std::vector<std::string_view> ids;
    for (const auto& w : made.weeks) {
        for (const auto& s : w.sessions) ids.push_back(s.id);
    }
    const auto near = text::nearest(id, ids);
    const auto range = ids.empty() ? "the plan has no sessions"
                                   : fmt::format("the plan has {} to {}", ids.front(), ids.back());
    return outside(fmt::format("--session \"{}\": there is no such session; {}", id,
                               near ? fmt::format("did you mean {}?", *near) : range));
}

/// Leaves what was asked for.
std::optional<failure> keep_asked(plan& made, const plan_request& wish, date today)
{
    if (wish.session) {
        if (keep_session(made, *wish.session)) return std::nullopt;
        return no_such_session(made, *wish.session);
    }
    if (wish.which == weeks::all) return std::nullopt;
    const bool numbered = wish.which == weeks::numbered;
    const int number = numbered ? wish.week : planner::week_of(made, today);
    if (keep_week(made, number)) return std::nullopt;
    return no_such_week(made, number);
}

std::string rendered(plan& made, format as, const render::looks& looks)
{
    if (as == format::json) return render::plan_as_json(made);
    const bool list = as == format::list || (as == format::automatic && is_narrow(looks));
    return list ? render::plan_as_list(made, looks) : render::plan_as_text(made, looks);
}

/// Shows a sound plan.
exit_code show(plan made, const plan_request& wish, date today, output& to)
{
    if (wish.as == format::json) made.fingerprint = render::fingerprint(made);
    if (const auto wrong = keep_asked(made, wish, today)) return complain(*wrong);
    const auto where = wish.output == "-" ? stream::out : stream::file;
    const auto lost = to.finish(rendered(made, wish.as, looks_for(where, wish.looks)));
    if (lost) return complain(*lost);
    // All is written and checked. Taking the plan apart again, string by string, would cost as much
    // as making it; the system takes the memory back as a whole.
    std::_Exit(static_cast<int>(exit_code::done));
}

}    // namespace

exit_code run(const plan_request& wish)
{
    const auto source = read_source(wish.profile);
    if (const auto* wrong = std::get_if<failure>(&source)) return complain(*wrong);
    auto to = output::open(wish.output, when_there::replace);
    if (const auto* wrong = std::get_if<failure>(&to)) return complain(*wrong);

    const auto& profile = std::get<text::source>(source);
    const auto today = today_or(wish.today);
    const auto talk = looks_for(stream::err, wish.looks);
    text::sink problems;
    auto made = plan_for(profile, today, problems);
    if (problems.has_errors() || !wish.looks.quiet) say(problems_as_text(problems, profile, talk));

    if (!std::holds_alternative<plan>(made)) return say_no(made, talk);
    return show(std::get<plan>(std::move(made)), wish, today, std::get<output>(to));
}

}    // namespace bfr::cli
