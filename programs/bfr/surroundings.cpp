// SPDX-License-Identifier: MIT
#include "surroundings.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <string_view>

namespace bfr::cli {
namespace {

constexpr std::size_t table_width = 80;

int number_of(stream where) { return where == stream::out ? STDOUT_FILENO : STDERR_FILENO; }

std::string_view variable(const char* name)
{
    const char* const found = std::getenv(name);    // NOLINT(concurrency-mt-unsafe): one thread
    return found == nullptr ? std::string_view{} : found;
}

bool wants_color(stream where, color_choice choice)
{
    if (choice != color_choice::automatic) return choice == color_choice::always;
    return where != stream::file && ::isatty(number_of(where)) != 0 &&
           variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

/// Nothing where the stream is no terminal, or does not tell.
std::optional<std::size_t> terminal_columns(stream where)
{
    struct winsize size {};
    if (where == stream::file) return std::nullopt;
    // NOLINTNEXTLINE(*-vararg): POSIX has it so
    if (::ioctl(number_of(where), TIOCGWINSZ, &size) != 0) return std::nullopt;
    return size.ws_col == 0 ? std::nullopt : std::optional<std::size_t>{size.ws_col};
}

}    // namespace

date today_or(std::optional<date> asked)
{
    constexpr std::time_t seconds_a_day = 86400;
    if (asked) return *asked;
    return date::of_days(static_cast<std::int32_t>(std::time(nullptr) / seconds_a_day));
}

render::looks looks_for(stream where, const looks_wish& wish)
{
    render::looks looks;
    looks.color = wants_color(where, wish.color);
    looks.ascii = wish.ascii;
    looks.full = wish.full;
    looks.width = std::min(terminal_columns(where).value_or(table_width), table_width);
    return looks;
}

bool is_narrow(const render::looks& looks) { return looks.width < table_width; }

}    // namespace bfr::cli
