// SPDX-License-Identifier: MIT
//
// Days and times in words.
#include "phrases.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace bfr::render {
namespace {

struct name_pair {
    std::string_view brief, full;
};
constexpr std::array<name_pair, 7> days_of_week{{
    {"Mon", "Monday"},
    {"Tue", "Tuesday"},
    {"Wed", "Wednesday"},
    {"Thu", "Thursday"},
    {"Fri", "Friday"},
    {"Sat", "Saturday"},
    {"Sun", "Sunday"},
}};
constexpr std::array<name_pair, 12> months{{
    {"Jan", "January"},
    {"Feb", "February"},
    {"Mar", "March"},
    {"Apr", "April"},
    {"May", "May"},
    {"Jun", "June"},
    {"Jul", "July"},
    {"Aug", "August"},
    {"Sep", "September"},
    {"Oct", "October"},
    {"Nov", "November"},
    {"Dec", "December"},
}};

const name_pair& weekday_of(date d) { return days_of_week[static_cast<std::size_t>(d.weekday())]; }
const name_pair& month_of(date::civil c) { return months[static_cast<std::size_t>(c.month - 1)]; }

std::string counted(std::int64_t n, std::string_view what)
{
    return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s");
}

}    // namespace

std::string short_day(date d) { return fmt::format("{} {}", weekday_of(d).brief, day_month(d)); }

std::string long_day(date d) { return fmt::format("{} {}", weekday_of(d).full, long_date(d)); }

std::string day_month(date d)
{
    const auto c = d.ymd();
    return fmt::format("{} {}", c.day, month_of(c).brief);
}

std::string short_date(date d) { return fmt::format("{} {}", day_month(d), d.ymd().year); }

std::string long_date(date d)
{
    const auto c = d.ymd();
    return fmt::format("{} {} {}", c.day, month_of(c).full, c.year);
}

std::string day_beside(date d, date beside)
{
    return d.ymd().year == beside.ymd().year ? day_month(d) : short_date(d);
}

std::string days_from_to(date first, date last, bool in_full)
{
    const auto a = first.ymd();
    const auto b = last.ymd();
    std::string start = std::to_string(a.day);
    if (a.month != b.month || a.year != b.year) {
        start += fmt::format(" {}", in_full ? month_of(a).full : month_of(a).brief);
    }
    if (a.year != b.year) start += fmt::format(" {}", a.year);
    return fmt::format("{} to {}", start, in_full ? long_date(last) : short_date(last));
}

std::string day_list(std::vector<date> days, date beside)
{
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::string out;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto now = days[i].ymd();
        out += std::to_string(now.day);
        const bool last = i + 1 == days.size();
        if (!last && days[i + 1].ymd().month == now.month && days[i + 1].ymd().year == now.year) {
            out += ", ";
            continue;
        }
        out += fmt::format(" {}", month_of(now).brief);
        if (now.year != beside.ymd().year) out += fmt::format(" {}", now.year);
        if (!last) out += "; ";
    }
    return out;
}

std::string clock_time(duration d)
{
    return fmt::format("{}:{:02}", d.seconds() / 60, d.seconds() % 60);
}

std::string short_time(duration d)
{
    const auto s = d.seconds();
    if (s % 60 == 0 && s > 0) return fmt::format("{} min", s / 60);
    return s < 120 ? fmt::format("{} s", s) : fmt::format("{} min {} s", s / 60, s % 60);
}

std::string spoken_time(duration d)
{
    const auto s = d.seconds();
    if (s < 60) return counted(s, "second");
    if (s % 60 == 0) return counted(s / 60, "minute");
    return counted(s / 60, "minute") + ' ' + counted(s % 60, "second");
}

std::string tempo_words(const tempo& t)
{
    const auto hold = t.hold > duration{} ? fmt::format("{} s hold, ", t.hold.seconds()) : "";
    return fmt::format("{} s up, {}{} s down", t.up.seconds(), hold, t.down.seconds());
}

std::string spoken_tempo(const tempo& t)
{
    const auto hold = t.hold > duration{} ? spoken_time(t.hold) + " hold, " : std::string{};
    return fmt::format("Tempo: {} up, {}{} down.", spoken_time(t.up), hold, spoken_time(t.down));
}

std::int64_t whole_minutes(duration d) { return (d.seconds() + 59) / 60; }

}    // namespace bfr::render
