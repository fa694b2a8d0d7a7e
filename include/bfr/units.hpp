// SPDX-License-Identifier: MIT
//
// Quantities: one small template, whole numbers of units too fine to be mistaken. The unit stands
// in the name of the function that makes or reads the number, so a forgotten conversion cannot
// compile.
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bfr {

struct mass_tag {};            ///< tenths of a microgram: a gram and 1/100 lb are both whole
struct length_tag {};          ///< tenths of a millimetre
struct pressure_tag {};        ///< hundredths of a millimetre of mercury
struct duration_tag {};        ///< seconds
struct force_tag {};           ///< hundredths of a newton
struct share_of_1rm_tag {};    ///< permille of the one-repetition maximum
struct share_of_aop_tag {};    ///< permille of the arterial occlusion pressure

/// A whole number of the unit that the tag names.
/// Adding, subtracting, comparing and multiplying by a bare number are all that means something.
template <class Tag>
class quantity {
  public:
    constexpr quantity() = default;
    /// Only for the named makers below and for reading back a stored count.
    [[nodiscard]] static constexpr quantity of(std::int64_t count) { return quantity{count}; }
    [[nodiscard]] constexpr std::int64_t count() const { return count_; }

    friend constexpr auto operator<=>(quantity, quantity) = default;
    friend constexpr quantity operator+(quantity a, quantity b) { return of(a.count_ + b.count_); }
    friend constexpr quantity operator-(quantity a, quantity b) { return of(a.count_ - b.count_); }
    friend constexpr quantity operator*(quantity a, std::int64_t n) { return of(a.count_ * n); }
    friend constexpr quantity operator*(std::int64_t n, quantity a) { return a * n; }
    constexpr quantity& operator+=(quantity other) { return *this = *this + other; }

    [[nodiscard]] constexpr std::int64_t seconds() const requires std::same_as<Tag, duration_tag>
    {
        return count_;
    }
    [[nodiscard]] constexpr std::int64_t hundredths_of_mmhg()
        const requires std::same_as<Tag, pressure_tag>
    {
        return count_;
    }
    [[nodiscard]] constexpr std::int64_t tenths_of_mm() const requires std::same_as<Tag, length_tag>
    {
        return count_;
    }
    [[nodiscard]] constexpr std::int64_t tenths_of_microgram()
        const requires std::same_as<Tag, mass_tag>
    {
        return count_;
    }
    [[nodiscard]] constexpr std::int64_t hundredths_of_newton()
        const requires std::same_as<Tag, force_tag>
    {
        return count_;
    }
    [[nodiscard]] constexpr std::int64_t permille()
        const requires std::same_as<Tag, share_of_1rm_tag> || std::same_as<Tag, share_of_aop_tag>
    {
        return count_;
    }

  private:
    explicit constexpr quantity(std::int64_t count) : count_(count) {}
    std::int64_t count_ = 0;
};

using mass = quantity<mass_tag>;
using length = quantity<length_tag>;
using pressure = quantity<pressure_tag>;
using duration = quantity<duration_tag>;
using force = quantity<force_tag>;
using share_of_1rm = quantity<share_of_1rm_tag>;
using share_of_aop = quantity<share_of_aop_tag>;

inline constexpr std::int64_t mass_per_gram = 10'000'000;
inline constexpr std::int64_t mass_per_kg = 1000 * mass_per_gram;
inline constexpr std::int64_t mass_per_hundredth_lb = 45'359'237;    // 1 lb = 0.45359237 kg exactly
inline constexpr std::int64_t mass_per_lb = 100 * mass_per_hundredth_lb;

[[nodiscard]] constexpr mass grams(std::int64_t n) { return mass::of(n * mass_per_gram); }
[[nodiscard]] constexpr mass kilograms(std::int64_t n) { return mass::of(n * mass_per_kg); }
[[nodiscard]] constexpr mass pounds(std::int64_t n) { return mass::of(n * mass_per_lb); }
[[nodiscard]] constexpr length millimetres(std::int64_t n) { return length::of(n * 10); }
[[nodiscard]] constexpr pressure mmhg(std::int64_t n) { return pressure::of(n * 100); }
[[nodiscard]] constexpr force newtons(std::int64_t n) { return force::of(n * 100); }
[[nodiscard]] constexpr duration seconds(std::int64_t n) { return duration::of(n); }
[[nodiscard]] constexpr duration minutes(std::int64_t n) { return duration::of(n * 60); }
[[nodiscard]] constexpr share_of_1rm percent_of_1rm(std::int64_t n)
{
    return share_of_1rm::of(n * 10);
}
[[nodiscard]] constexpr share_of_aop percent_of_aop(std::int64_t n)
{
    return share_of_aop::of(n * 10);
}

/// The one rounding by which a published equation in `double` becomes a mass: to the nearest unit.
/// @param kg 0 to 100 000; @throws std::logic_error outside that or not finite
[[nodiscard]] mass nearest_mass_from_kg(double kg);
/// For handing a mass to a published equation.
[[nodiscard]] double to_kg(mass m);

/// Greatest mass not over `share` of `whole`.
[[nodiscard]] mass share_of(mass whole, share_of_1rm share);
/// `part` compared with `share` of `whole`, by products: exact, never by a printed percentage.
[[nodiscard]] std::strong_ordering compare_share(mass part, mass whole, share_of_1rm share);
/// Tenths of a percent that `part` is of `whole`, half up, for print only. @pre whole > 0
[[nodiscard]] std::int64_t tenths_of_percent(std::int64_t part, std::int64_t whole);

/// Greatest multiple of `step` not over `p`. @pre step > 0
[[nodiscard]] constexpr pressure floor_to_step(pressure p, pressure step)
{
    const auto s = step.hundredths_of_mmhg();
    return pressure::of(p.hundredths_of_mmhg() / s * s);
}

/// A day of the proleptic Gregorian calendar, counted from 1970-01-01. No clock, no time zone.
class date {
  public:
    constexpr date() = default;
    [[nodiscard]] static constexpr date of_days(std::int32_t days) { return date{days}; }
    /// @return nothing where the calendar has no such day
    [[nodiscard]] static std::optional<date> of(int year, int month, int day);
    [[nodiscard]] constexpr std::int32_t days() const { return days_; }
    struct civil {
        int year, month, day;
    };
    [[nodiscard]] civil ymd() const;
    /// 0 Monday ... 6 Sunday
    [[nodiscard]] int weekday() const;
    [[nodiscard]] date monday() const { return *this - weekday(); }
    friend constexpr auto operator<=>(date, date) = default;
    friend constexpr date operator+(date d, int n) { return of_days(d.days_ + n); }
    friend constexpr date operator-(date d, int n) { return of_days(d.days_ - n); }
    friend constexpr int operator-(date a, date b) { return a.days_ - b.days_; }

  private:
    explicit constexpr date(std::int32_t days) : days_(days) {}
    std::int32_t days_ = 0;
};

/// Whole years from `born` to `day`, as birthdays count them (29 Feb: on 1 Mar in common years).
[[nodiscard]] int age_in_years(date born, date day);

/// "2026-01-13"
[[nodiscard]] std::string iso(date d);
/// Strict YYYY-MM-DD; nothing else, and only days that exist.
[[nodiscard]] std::optional<date> parse_iso(std::string_view text);

/// A whole number of 1/10^places as decimal text without trailing zeros: (15500, 3) is "15.5".
[[nodiscard]] std::string decimal(std::int64_t count, int places);
/// The same with exactly `places` digits after the point: (250, 1) is "25.0".
[[nodiscard]] std::string fixed_decimal(std::int64_t count, int places);
/// kg with at most three decimals, nearest: "173.793", "15"
[[nodiscard]] std::string kg_text(mass m);
/// lb with at most two decimals, nearest: "27.5"
[[nodiscard]] std::string lb_text(mass m);

}    // namespace bfr
