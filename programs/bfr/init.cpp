// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include "files.hpp"
#include "samples.hpp"
#include "surroundings.hpp"

#include <bfr/text.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <vector>

namespace bfr::cli {
namespace {

std::string list_of_samples()
{
    std::size_t widest = 0;
    for (const auto& row : samples()) widest = std::max(widest, row.name.size());
    std::string out;
    for (const auto& row : samples())
        out += fmt::format("{:<{}}  {}\n", row.name, widest, row.line);
    return out;
}

failure no_such_sample(std::string_view name)
{
    std::vector<std::string_view> names;
    for (const auto& row : samples()) names.push_back(row.name);
    const auto near = text::nearest(name, names);
    return {exit_code::usage,
            fmt::format("init: there is no sample \"{}\"{}", name,
                        near ? fmt::format("; did you mean {}?", *near) : std::string{}),
            "bfr init --example"};
}

/// The sample that is named, or the profile to fill in.
result<std::string_view> text_for(const init_request& wish)
{
    if (!wish.sample) return profile_to_fill_in();
    const auto found = std::ranges::find(samples(), *wish.sample, &sample_row::name);
    if (found == samples().end()) return no_such_sample(*wish.sample);
    return found->text;
}

std::string next_step(const init_request& wish)
{
    const auto* const next = wish.sample ? "plan" : "check";
    return fmt::format("bfr: wrote {0}; next: bfr {1} {0}\n", wish.output, next);
}

}    // namespace

exit_code run(const init_request& wish)
{
    if (wish.list_samples) return answer(list_of_samples());
    const auto text = text_for(wish);
    if (const auto* wrong = std::get_if<failure>(&text)) return complain(*wrong);
    auto to = output::open(wish.output, wish.force ? when_there::replace : when_there::refuse);
    if (const auto* wrong = std::get_if<failure>(&to)) return complain(*wrong);
    const auto lost = std::get<output>(to).finish(
        with_dates(std::get<std::string_view>(text), today_or(wish.today)));
    if (lost) return complain(*lost);
    if (wish.output != "-") say(next_step(wish));
    return exit_code::done;
}

}    // namespace bfr::cli
