// SPDX-License-Identifier: MIT
//
// The answers judged as `plan` would judge them, and nothing planned. A "no" is the answer that was
// asked for, so it goes where the answer goes.
#include "ask.hpp"
#include "commands.hpp"
#include "files.hpp"
#include "surroundings.hpp"

#include <bfr/explain.hpp>
#include <bfr/planner.hpp>
#include <bfr/read.hpp>
#include <bfr/render.hpp>
#include <bfr/screen.hpp>

#include <algorithm>

namespace bfr::cli {
namespace {

const screening::findings& findings_of(const screening::clearance& screened)
{
    if (const auto* no = std::get_if<screening::refusal>(&screened)) return no->found;
    return std::get<screening::cleared>(screened).found();
}

const profile& person_of(const screening::clearance& screened)
{
    if (const auto* no = std::get_if<screening::refusal>(&screened)) return no->who;
    return std::get<screening::cleared>(screened).who();
}

std::string rendered(const screening::clearance& screened, const screen_request& wish,
                     const render::looks& looks)
{
    const auto& found = findings_of(screened);
    const auto& who = person_of(screened);
    if (wish.as == format::json) return render::screening_as_json(found, who);
    const auto report = explain::screening_report(found, who, wish.all);
    if (wish.as == format::markdown) return render::document_as_markdown(report, looks);
    const bool list = wish.as == format::list || (wish.as == format::automatic && is_narrow(looks));
    return list ? render::document_as_list(report, looks) : render::document_as_text(report, looks);
}

std::optional<profile> read_person(const text::source& source, date today, bool quiet,
                                   const render::looks& talk)
{
    text::sink problems;
    auto who = read::parse_profile(source, today, problems);
    const auto* closing = problems.has_errors() ? "nobody was screened." : "";
    const bool told = problems.has_errors() || (!quiet && problems.warnings() > 0);
    if (told) say(render::diagnostics_as_text(problems, {&source, 1}, closing, talk));
    return who;
}

}    // namespace

exit_code run(const screen_request& wish)
{
    if (wish.ask) return ask(wish);
    const auto source = read_source(wish.profile);
    if (const auto* wrong = std::get_if<failure>(&source)) return complain(*wrong);
    auto to = output::open(wish.output, when_there::replace);
    if (const auto* wrong = std::get_if<failure>(&to)) return complain(*wrong);

    const auto today = today_or(wish.today);
    const auto talk = looks_for(stream::err, wish.looks);
    auto who = read_person(std::get<text::source>(source), today, wish.looks.quiet, talk);
    if (!who) return exit_code::bad_input;
    // A plan that has begun is looked at as of today.
    const auto judged_on = std::max(planner::first_day(*who, today), today);
    const auto screened = screening::screen(*std::move(who), judged_on);

    const auto where = wish.output == "-" ? stream::out : stream::file;
    const auto bytes = rendered(screened, wish, looks_for(where, wish.looks));
    if (const auto lost = std::get<output>(to).finish(bytes)) return complain(*lost);
    const bool no = std::holds_alternative<screening::refusal>(screened);
    return no ? exit_code::answer_is_no : exit_code::done;
}

}    // namespace bfr::cli
