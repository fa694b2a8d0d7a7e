// SPDX-License-Identifier: MIT
#include "planning.hpp"

#include "commands.hpp"
#include "files.hpp"

#include <bfr/explain.hpp>
#include <bfr/planner.hpp>
#include <bfr/read.hpp>
#include <bfr/verify.hpp>

#include <fmt/core.h>

#include <utility>

namespace bfr::cli {
namespace {

/// A plan that fails the second reading is never shown: it is our bug, whatever the profile says.
std::optional<failure> second_reading(const plan& made, const profile& who)
{
    const auto findings = verify::verify(made, &who);
    if (findings.empty()) return std::nullopt;
    std::string words = "the plan failed its own check, so it is not shown; please report this:";
    for (const auto& each : findings) {
        words += fmt::format("\n     {} at {}: {}", each.rule, each.where, each.words);
    }
    return failure{exit_code::our_bug, std::move(words), {}};
}

}    // namespace

planned plan_for(const text::source& profile, date today, text::sink& problems)
{
    auto who = read::parse_profile(profile, today, problems);
    if (!who) return needs_work{};
    const auto judged_on = planner::first_day(*who, today);
    auto screened = screening::screen(*std::move(who), judged_on);
    if (auto* no = std::get_if<screening::refusal>(&screened)) return std::move(*no);
    const auto& cleared = std::get<screening::cleared>(screened);
    auto made = planner::make_plan(cleared, today, problems);
    if (!made) return needs_work{};
    if (auto bug = second_reading(*made, cleared.who())) return *std::move(bug);
    return *std::move(made);
}

exit_code say_no(const planned& made, const render::looks& how)
{
    if (const auto* bug = std::get_if<failure>(&made)) return complain(*bug);
    const auto* const no = std::get_if<screening::refusal>(&made);
    if (no == nullptr) return exit_code::bad_input;
    say(render::document_as_text(explain::refusal_report(no->found, no->who), how));
    return exit_code::answer_is_no;
}

std::string problems_as_text(const text::sink& problems, const text::source& profile,
                             const render::looks& looks)
{
    if (problems.errors() + problems.warnings() == 0) return {};
    const std::string_view closing = problems.has_errors() ? "no plan was made." : "";
    return render::diagnostics_as_text(problems, {&profile, 1}, closing, looks);
}

}    // namespace bfr::cli
