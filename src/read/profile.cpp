// SPDX-License-Identifier: MIT
#include <bfr/read.hpp>

#include "codes.hpp"
#include "sections.hpp"
#include "toml.hpp"

#include <algorithm>
#include <fmt/core.h>

namespace bfr::read {
namespace {

constexpr std::string_view known_format = "1";

void check_format(fields& top)
{
    const auto* found = top.take("format");
    if (found == nullptr) {
        top.error(codes::no_format, {}, "the file does not say its format").help =
            "write format = 1 at the top";
    } else if (found->is != node::type::bare || found->written != known_format) {
        top.error(codes::no_format, found->where, "this program reads format 1").help =
            "write format = 1";
    }
}

void read_top(fields& top, profile& into)
{
    check_format(top);
    if (const auto units = top.one_of<unit_system>("units")) into.units = units->value;
    top.in().units = into.units;
    top.require("id", "a name for the plan: id = \"sam\"");
    if (const auto id = top.id("id")) into.id = *id;
    read_person(top, into);
    read_measurements(top, into);
    read_screening(top, into);
    read_goal(top, into);
    read_equations(top, into);
    read_cuffs(top, into);
    read_equipment(top, into);
    read_exercises(top, into);
    if (const auto* found = top.take("override")) report_later(top, found->where, "[[override]]");
    top.close();
}

}    // namespace

void report_later(fields& f, text::place where, std::string_view what)
{
    f.error(codes::later_version, where, fmt::format("{} comes with a later version", what)).help =
        "leave it out for now";
}

std::optional<profile> parse_profile(const text::source& from, date today, text::sink& out)
{
    const auto& content = from.content();
    const auto lines = static_cast<std::uint32_t>(std::ranges::count(content, '\n'));
    const bool ends = content.empty() || content.back() == '\n';
    report problems{out, {std::max(lines + (ends ? 0U : 1U), 1U), 1, 1}};

    const auto passed = pass_gate(from, problems);
    const auto tree = passed ? parse_toml(from, *passed, problems) : std::nullopt;
    if (!tree) return std::nullopt;
    if (tree->entries.empty()) {
        problems.error(codes::no_format, {}, "the file holds no keys").help =
            "write one with bfr init, or begin with format = 1";
        return std::nullopt;
    }
    profile read;
    read.files.push_back(from.name());
    circumstances in{problems, today, std::nullopt, {}};
    fields top{*tree, {}, in};
    read_top(top, read);
    check_agreement(read, in);
    if (problems.errors() > 0) return std::nullopt;
    return read;
}

}    // namespace bfr::read
