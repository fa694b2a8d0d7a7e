// SPDX-License-Identifier: MIT
#include "codes.hpp"
#include "sections.hpp"

#include <bfr/evidence.hpp>

#include <algorithm>
#include <fmt/core.h>

namespace bfr::read {
namespace {

constexpr int first_year = 1970, last_year = 2199;

std::vector<located<weekday>> read_days(fields& f, std::string_view key)
{
    std::vector<located<weekday>> days;
    for (const auto& item : f.list(key, fmt::format("{} = [\"tue\", \"thu\"]", key))) {
        const auto day = f.one_of<weekday>(item, key);
        if (!day) continue;
        const auto before = std::ranges::find(days, day->value, &located<weekday>::value);
        if (before == days.end()) {
            days.push_back(*day);
            continue;
        }
        f.error(codes::said_twice, day->where,
                fmt::format("\"{}\" stands here twice", name(day->value)))
            .others.push_back({before->where, "here first"});
        if (f.in().out.full()) break;
    }
    return days;
}

bool in_known_years(fields& f, const located<date>& day)
{
    const int year = day.value.ymd().year;
    if (year >= first_year && year <= last_year) return true;
    f.error(codes::out_of_range, day.where,
            fmt::format("a day of a plan must lie from {} to {}", first_year, last_year));
    return false;
}

void read_dates(fields& f, goal& into)
{
    into.start = f.day("start");
    if (into.start && !in_known_years(f, *into.start)) into.start.reset();
    into.weeks = f.read("weeks", ranges::weeks);
    f.require("days", "the days of training: days = [\"tue\", \"thu\", \"sat\"]");
    into.days = read_days(f, "days");
    into.heavy_days = read_days(f, "heavy_days");
    for (const auto& item : f.list("days_off", "days_off = [2026-01-31]")) {
        const auto day = f.day(item, "days_off");
        if (day && in_known_years(f, *day)) into.days_off.push_back(*day);
        if (f.in().out.full()) return;
    }
}

void read_aim_and_method(fields& f, goal& into)
{
    f.require("aim", "what the training is for: aim = \"hypertrophy\"");
    if (const auto wanted = f.one_of<aim>("aim")) {
        into.wanted = *wanted;
        if (wanted->value == aim::cardiac || wanted->value == aim::disuse) {
            report_later(f, wanted->where, fmt::format("the aim \"{}\"", name(wanted->value)));
        }
    }
    into.by = f.one_of<method>("method");
    if (into.by && into.by->value != method::resistance) {
        report_later(f, into.by->where, fmt::format("the method \"{}\"", name(into.by->value)));
    }
}

}    // namespace

maybe<std::string> read_scheme(fields& f)
{
    auto wanted = f.words("scheme");
    if (!wanted) return wanted;
    const auto schemes = evidence::schemes();
    const auto row = schemes.find(wanted->value);
    if (!row) {
        std::vector<std::string_view> planned;
        for (std::size_t i = 0; i < schemes.size(); ++i) {
            if (schemes[i].generate && schemes[i].by == method::resistance) {
                planned.push_back(schemes[i].id);
            }
        }
        f.unknown_name(*wanted, "scheme", planned);
        return std::nullopt;
    }
    if (!row->generate) {
        f.error(
            codes::unknown_name, wanted->where,
            fmt::format("the scheme \"{}\" is on record only and never planned", wanted->value));
        return std::nullopt;
    }
    if (row->by != method::resistance) {
        report_later(f, wanted->where, fmt::format("the scheme \"{}\"", wanted->value));
        return std::nullopt;
    }
    return wanted;
}

void read_goal(fields& top, profile& into)
{
    const auto* table = top.table("goal");
    if (table == nullptr) return;
    fields f{*table, "[goal]", top.in()};
    auto& wants = into.wants.emplace();
    wants.where = table->where;
    read_aim_and_method(f, wants);
    read_dates(f, wants);
    wants.load = f.read("load", ranges::load);
    wants.pressure_share = f.read("pressure", ranges::asked_pressure);
    wants.scheme = read_scheme(f);
    if (const auto* ladder = f.take("progression")) {
        report_later(f, ladder->where, "\"progression\"");
    }
    if (const auto revision = f.read("revision", ranges::revision))
        wants.revision = revision->value;
    f.close();

    if (f.has("days") && wants.days.empty() && f.in().out.errors() == 0) {
        f.error(codes::missing_key, table->where, "\"days\" names no day").help =
            "write the days of training: days = [\"tue\", \"thu\", \"sat\"]";
    }
}

}    // namespace bfr::read
