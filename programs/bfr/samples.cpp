// SPDX-License-Identifier: MIT
#include "samples.hpp"

#include "samples/arms_and_legs.hpp"
#include "samples/athlete_legs.hpp"
#include "samples/fill_in.hpp"
#include "samples/first_weeks.hpp"
#include "samples/heavy_days.hpp"
#include "samples/home_bands.hpp"
#include "samples/knee_rehab.hpp"
#include "samples/not_measured.hpp"
#include "samples/older_adult.hpp"
#include "samples/pounds.hpp"
#include "samples/refused.hpp"

#include <array>
#include <charconv>
#include <optional>
#include <stdexcept>

namespace bfr::cli {
namespace {

constexpr std::array<sample_row, 10> rows{{
    {"athlete-legs", "used to cuffs, thighs, three times a week", sample::athlete_legs},
    {"arms-and-legs", "used to cuffs, four exercises in a gym", sample::arms_and_legs},
    {"first-weeks", "never cuffed: begins with two easy weeks", sample::first_weeks},
    {"mixed-with-heavy-days", "a lifter who keeps the heavy training", sample::heavy_days},
    {"knee-rehab-after-surgery", "eight weeks after a knee operation", sample::knee_rehab},
    {"older-adult-treated-blood-pressure", "68 years, tablets for blood pressure",
     sample::older_adult},
    {"home-bands-and-body-weight", "no machines, no 1RM", sample::home_bands},
    {"dumbbells-in-pounds", "one pair, in pounds and inches", sample::pounds},
    {"not-measured-yet", "ESTIMATED and held low until it is measured", sample::not_measured},
    {"must-be-refused", "a clot years ago: no plan, and why", sample::refused},
}};

/// "today", "today-4", "monday+7"
std::optional<date> day_named(std::string_view name, date today)
{
    const auto sign = name.find_first_of("+-");
    const auto word = name.substr(0, sign);
    date day = today;
    if (word == "monday") {
        day = today + (7 - today.weekday()) % 7;
    } else if (word != "today") {
        return std::nullopt;
    }
    if (sign == std::string_view::npos) return day;
    const auto digits = name.substr(sign + 1);
    int days = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), days);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return name[sign] == '+' ? day + days : day - days;
}

bool opens_a_place(std::string_view text)
{
    return text.starts_with("{today") || text.starts_with("{monday");
}

}    // namespace

std::span<const sample_row> samples() { return rows; }

std::string_view profile_to_fill_in() { return sample::fill_in; }

std::string with_dates(std::string_view text, date today)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        if (!opens_a_place(text)) {    // an inline table opens with a brace too
            const auto next = text.find('{', 1);
            out += text.substr(0, next);
            text.remove_prefix(next == std::string_view::npos ? text.size() : next);
            continue;
        }
        const auto end = text.find('}');
        const auto day = day_named(text.substr(1, end - 1), today);
        if (!day) throw std::logic_error("a sample names a day that is none");
        out += iso(*day);
        text.remove_prefix(end + 1);
    }
    return out;
}

}    // namespace bfr::cli
