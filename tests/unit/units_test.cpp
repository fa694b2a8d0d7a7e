// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <bfr/units.hpp>

#include <limits>
#include <stdexcept>

using namespace bfr;

TEST_CASE("a gram and a hundredth of a pound are both whole")
{
    CHECK(kilograms(1).tenths_of_microgram() == 10'000'000'000);
    CHECK(pounds(1).tenths_of_microgram() == 4'535'923'700);
}

TEST_CASE("11 lb is exactly 40 percent of 27.5 lb, where whole grams would say it is more")
{
    const auto one_rm = mass::of(2750 * mass_per_hundredth_lb);
    CHECK(std::is_eq(compare_share(pounds(11), one_rm, percent_of_1rm(40))));
    CHECK(4990 * 1000 > 12'474 * 400);    // the same in whole grams
}

TEST_CASE("a share of a mass is never more than the share")
{
    CHECK(share_of(kilograms(60), percent_of_1rm(30)) == kilograms(18));
    CHECK(share_of(mass::of(10), share_of_1rm::of(333)) == mass::of(3));
}

TEST_CASE("the printed percentage is rounded half up")
{
    CHECK(tenths_of_percent(15, 60) == 250);
    CHECK(tenths_of_percent(50, 173) == 289);
    CHECK(tenths_of_percent(1, 2000) == 1);
    CHECK(tenths_of_percent(1, 2001) == 0);
}

TEST_CASE("a pressure is rounded down to the gauge and an exact multiple stays")
{
    CHECK(floor_to_step(pressure::of(11'760), mmhg(5)) == mmhg(115));
    CHECK(floor_to_step(mmhg(115), mmhg(5)) == mmhg(115));
    CHECK(floor_to_step(mmhg(4), mmhg(5)) == mmhg(0));
}

TEST_CASE("the calendar counts days both ways over leap years and centuries")
{
    CHECK(date::of(1970, 1, 1)->days() == 0);
    CHECK(date::of(2000, 2, 29).has_value());
    CHECK_FALSE(date::of(1900, 2, 29).has_value());
    CHECK_FALSE(date::of(2026, 2, 29).has_value());
    CHECK_FALSE(date::of(2026, 13, 1).has_value());
    for (int n = -200'000; n < 200'000; n += 97) {
        const auto [year, month, day] = date::of_days(n).ymd();
        if (year < 1 || year > 9999) continue;
        CHECK(date::of(year, month, day)->days() == n);
    }
}

TEST_CASE("weeks begin on Monday")
{
    const auto day = parse_iso("2026-01-13").value();
    CHECK(day.weekday() == 1);
    CHECK(iso(day.monday()) == "2026-01-12");
    CHECK(day.monday().monday() == day.monday());
}

TEST_CASE("a birthday on 29 February is kept on 1 March in common years")
{
    const auto born = date::of(2004, 2, 29).value();
    CHECK(age_in_years(born, date::of(2022, 2, 28).value()) == 17);
    CHECK(age_in_years(born, date::of(2022, 3, 1).value()) == 18);
}

TEST_CASE("only days that exist are read, and only as YYYY-MM-DD")
{
    CHECK(parse_iso("2026-02-28"));
    for (const auto* wrong :
         {"2026-02-29", "2026-2-8", "26-02-08", "2026/02/08", "2026-02-08 ", "", "2026-+2-08"}) {
        CHECK_FALSE(parse_iso(wrong));
    }
}

TEST_CASE("numbers print without a locale, without noise and without trailing zeros")
{
    CHECK(decimal(15'500, 3) == "15.5");
    CHECK(decimal(15'000, 3) == "15");
    CHECK(decimal(5, 3) == "0.005");
    CHECK(decimal(-25, 1) == "-2.5");
    CHECK(fixed_decimal(250, 1) == "25.0");
    CHECK(fixed_decimal(7, 0) == "7");
    CHECK(kg_text(nearest_mass_from_kg(173.7931034)) == "173.793");
    CHECK(lb_text(mass::of(2750 * mass_per_hundredth_lb)) == "27.5");
}

TEST_CASE("an equation that leaves the plausible range is our bug, not a load")
{
    CHECK_THROWS_AS(nearest_mass_from_kg(-1), std::logic_error);
    CHECK_THROWS_AS(nearest_mass_from_kg(std::numeric_limits<double>::quiet_NaN()),
                    std::logic_error);
    CHECK_THROWS_AS(nearest_mass_from_kg(1e9), std::logic_error);
}

TEST_CASE("kg to lb and back is the identity on plate values")
{
    for (int quarter = 1; quarter <= 400; ++quarter) {
        const auto m = mass::of(quarter * 25 * mass_per_hundredth_lb);
        CHECK(m.tenths_of_microgram() % mass_per_hundredth_lb == 0);
        CHECK(m.tenths_of_microgram() / mass_per_hundredth_lb == quarter * 25);
    }
}
