// SPDX-License-Identifier: MIT
#include <bfr/units.hpp>

#include <cmath>
#include <stdexcept>

namespace bfr {
namespace {

constexpr double greatest_kg = 100'000;

// Howard Hinnant's days_from_civil and back: exact integer arithmetic on a 400-year era.
constexpr int days_in_era = 146'097;
constexpr int epoch_in_era = 719'468;

std::int32_t days_of(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int year_of_era = y - era * 400;
    const int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * days_in_era + day_of_era - epoch_in_era;
}

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in_month(int year, int month)
{
    if (month == 2) return is_leap(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

std::optional<int> digits(std::string_view text)
{
    int n = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        n = n * 10 + (c - '0');
    }
    return n;
}

std::string padded(int n, std::size_t width)
{
    std::string s = std::to_string(n);
    return s.size() < width ? std::string(width - s.size(), '0') + s : s;
}

std::int64_t divide_nearest(std::int64_t n, std::int64_t by)
{
    return n >= 0 ? (n + by / 2) / by : -((-n + by / 2) / by);
}

}    // namespace

mass nearest_mass_from_kg(double kg)
{
    if (!std::isfinite(kg) || kg < 0 || kg > greatest_kg) {
        throw std::logic_error("an equation gave a mass out of range");
    }
    return mass::of(std::llround(kg * static_cast<double>(mass_per_kg)));
}

double to_kg(mass m)
{
    return static_cast<double>(m.tenths_of_microgram()) / static_cast<double>(mass_per_kg);
}

mass share_of(mass whole, share_of_1rm share)
{
    return mass::of(whole.tenths_of_microgram() / 1000 * share.permille() +
                    whole.tenths_of_microgram() % 1000 * share.permille() / 1000);
}

std::strong_ordering compare_share(mass part, mass whole, share_of_1rm share)
{
    return part.tenths_of_microgram() * 1000 <=> whole.tenths_of_microgram() * share.permille();
}

std::int64_t tenths_of_percent(std::int64_t part, std::int64_t whole)
{
    return divide_nearest(part * 1000, whole);
}

std::optional<date> date::of(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12) return std::nullopt;
    if (day < 1 || day > days_in_month(year, month)) return std::nullopt;
    return of_days(days_of(year, month, day));
}

date::civil date::ymd() const
{
    const int z = days_ + epoch_in_era;
    const int era = (z >= 0 ? z : z - (days_in_era - 1)) / days_in_era;
    const int day_of_era = z - era * days_in_era;
    const int year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
    const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int shifted = (5 * day_of_year + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month,
            day_of_year - (153 * shifted + 2) / 5 + 1};
}

int date::weekday() const
{
    return ((days_ + 3) % 7 + 7) % 7;    // 1970-01-01 was a Thursday
}

int age_in_years(date born, date day)
{
    const auto b = born.ymd();
    const auto d = day.ymd();
    const bool before_birthday = d.month < b.month || (d.month == b.month && d.day < b.day);
    return d.year - b.year - (before_birthday ? 1 : 0);
}

std::string iso(date d)
{
    const auto [year, month, day] = d.ymd();
    return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
}

std::optional<date> parse_iso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return date::of(*year, *month, *day);
}

std::string fixed_decimal(std::int64_t count, int places)
{
    std::string digits = std::to_string(count < 0 ? -count : count);
    const auto width = static_cast<std::size_t>(places) + 1;
    if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
    if (places > 0) digits.insert(digits.size() - static_cast<std::size_t>(places), 1, '.');
    return count < 0 ? '-' + digits : digits;
}

std::string decimal(std::int64_t count, int places)
{
    std::string text = fixed_decimal(count, places);
    if (places > 0) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    return text;
}

std::string kg_text(mass m)
{
    return decimal(divide_nearest(m.tenths_of_microgram(), mass_per_gram), 3);
}

std::string lb_text(mass m)
{
    return decimal(divide_nearest(m.tenths_of_microgram(), mass_per_hundredth_lb), 2);
}

}    // namespace bfr
