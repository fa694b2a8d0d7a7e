// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <bfr/read.hpp>
#include <read/codes.hpp>

#include <string>

using namespace bfr;
namespace codes = bfr::read::codes;

namespace {

std::string code_of_mass(std::string_view text)
{
    const auto read = read::parse_mass(text, unit_system::kg);
    if (read.value) return "read";
    CHECK_FALSE(read.problem.what.empty());
    CHECK_FALSE(read.problem.help.empty());
    return std::string{read.problem.code};
}

std::int64_t tenths_of_microgram(std::string_view text)
{
    const auto read = read::parse_mass(text, std::nullopt);
    REQUIRE(read.value);
    return read.value->tenths_of_microgram();
}

}    // namespace

TEST_CASE("a mass is exact in kg and in hundredths of a pound")
{
    CHECK(tenths_of_microgram("60 kg") == 60 * mass_per_kg);
    CHECK(tenths_of_microgram("60kg") == 60 * mass_per_kg);
    CHECK(tenths_of_microgram(" 60\tkg ") == 60 * mass_per_kg);
    CHECK(tenths_of_microgram("0.0000000001 kg") == 1);
    CHECK(tenths_of_microgram("132.5 lb") == 13'250 * mass_per_hundredth_lb);
    CHECK(tenths_of_microgram("0.01 lb") == mass_per_hundredth_lb);
    CHECK(tenths_of_microgram("27.500 lb") == 2'750 * mass_per_hundredth_lb);
    CHECK(tenths_of_microgram("-60 kg") == -60 * mass_per_kg);
    CHECK(tenths_of_microgram("0 kg") == 0);
}

TEST_CASE("a bare number takes the unit that was declared, and none without")
{
    CHECK(read::parse_mass("60", unit_system::kg).value == kilograms(60));
    const auto pounds_read = read::parse_mass("60", unit_system::lb);
    CHECK(pounds_read.value == pounds(60));
    CHECK(pounds_read.in_pounds);
    const auto none = read::parse_mass("60", std::nullopt);
    CHECK_FALSE(none.value);
    CHECK(none.problem.code == codes::no_unit);
    CHECK(none.problem.what == "\"60\" has no unit");
    CHECK(read::parse_length("181", unit_system::kg).value == millimetres(1810));
    CHECK(read::parse_length("66", unit_system::lb).value == length::of(66 * 254));
    CHECK(read::parse_pressure("196", unit_system::lb).value == mmhg(196));
    CHECK_FALSE(read::parse_pressure("196", std::nullopt).value);
}

TEST_CASE("a unit in the value wins over the declared one")
{
    CHECK(read::parse_mass("60 lb", unit_system::kg).value == pounds(60));
    CHECK_FALSE(read::parse_mass("60 kg", unit_system::lb).in_pounds);
}

TEST_CASE("lengths are read in cm, m, in, and feet with inches")
{
    CHECK(read::parse_length("181 cm", {}).value == millimetres(1810));
    CHECK(read::parse_length("1.68 m", {}).value == millimetres(1680));
    CHECK(read::parse_length("66 in", {}).value == length::of(16'764));
    CHECK(read::parse_length("5 ft 6 in", {}).value == length::of(66 * 254));
    CHECK(read::parse_length("5ft6in", {}).value == length::of(66 * 254));
    CHECK(read::parse_length("5 ft 6.5 in", {}).value == length::of(16'891));
    CHECK(read::parse_length("13.75 in", {}).value == length::of(3'493));    // 3492.5, half up
    CHECK_FALSE(read::parse_length("5 ft 12 in", {}).value);
    CHECK_FALSE(read::parse_length("5.5 ft 6 in", {}).value);
    CHECK(read::parse_length("5 ft 60 cm", {}).problem.code == codes::two_units);
}

TEST_CASE("pressures are read in mmHg, and in kPa to the nearest hundredth")
{
    CHECK(read::parse_pressure("196 mmHg", {}).value == mmhg(196));
    CHECK(read::parse_pressure("0.25 mmHg", {}).value == pressure::of(25));
    CHECK(read::parse_pressure("26.1 kPa", {}).value == pressure::of(19'577));    // 195.766182
    CHECK(read::parse_pressure("1 kPa", {}).value == pressure::of(750));
}

TEST_CASE("a percentage needs its sign and keeps one decimal")
{
    CHECK(read::parse_percent("30 %").value == 300);
    CHECK(read::parse_percent("27.5%").value == 275);
    CHECK(read::parse_percent("30").problem.code == codes::no_unit);
    CHECK(read::parse_percent("27.55 %").problem.code == codes::not_a_number);
}

TEST_CASE("what is no number is refused by its name")
{
    const auto [text, words] = GENERATE(table<std::string, std::string>({
        {"", "empty"},
        {"nan", "not a number"},
        {"NaN kg", "not a number"},
        {"inf kg", "not a number"},
        {"-infinity", "not a number"},
        {"1e400", "exponent"},
        {"6E1 kg", "exponent"},
        {"0x10 kg", "not a decimal"},
        {"0b1 kg", "not a decimal"},
        {"0o17 kg", "not a decimal"},
        {"010 kg", "begins with a zero"},
        {"00 kg", "begins with a zero"},
        {"+5 kg", "plus sign"},
        {".5 kg", "begins with a point"},
        {"5. kg", "point out of place"},
        {"5.5.5 kg", "point out of place"},
        {"1,5 kg", "comma"},
        {"1_000 kg", "mark between digits"},
        {"1'000 kg", "mark between digits"},
        {"\uFF16\uFF10 kg", "does not begin with a digit"},
        {"6\uFF10 kg", "outside ASCII"},
        {"60\u00A0kg", "outside ASCII"},
        {"heavy", "does not begin with a number"},
        {"60 kg and a bit", "goes on after the unit"},
        {"60 (kg)", "goes on after the number"},
        {"1234567890123456789012345678901234567890 kg", "more than 18 digits"},
    }));
    CAPTURE(text);
    const auto read = read::parse_mass(text, unit_system::kg);
    REQUIRE_FALSE(read.value);
    CHECK(read.problem.code == codes::not_a_number);
    CHECK_THAT(read.problem.what, Catch::Matchers::ContainsSubstring(words));
    CHECK_FALSE(read.problem.help.empty());
}

TEST_CASE("a unit of the wrong kind, an unknown unit and a second unit are told apart")
{
    CHECK(code_of_mass("60 cm") == codes::wrong_unit);
    CHECK(read::parse_mass("60 cm", {}).problem.what == "\"60 cm\" is a length, not a mass");
    CHECK(code_of_mass("60 %") == codes::wrong_unit);
    CHECK(code_of_mass("60 stone") == codes::wrong_unit);
    CHECK(read::parse_mass("60 KG", {}).problem.help == "write \"kg\"");
    CHECK(read::parse_mass("60 lbs", {}).problem.help == "write \"lb\"");
    CHECK(read::parse_pressure("60 mmhg", {}).problem.help == "write \"mmHg\"");
    CHECK(code_of_mass("60 kg 5 lb") == codes::two_units);
    CHECK(code_of_mass("1 kg 500 kg") == codes::two_units);
}

TEST_CASE("what was reckoned from another unit keeps all its decimals")
{
    const auto kg = read::parse_mass("60.100989025 kg", {}).value;
    CHECK(kg == read::parse_mass("132.5 lb", {}).value);
    CHECK(read::parse_mass("132.2774 lb", {}).value == mass::of(600'000'193'634));
    CHECK(read::parse_mass("0.00000000005 kg", {}).value == mass::of(1));
    CHECK(read::parse_length("180.975 cm", {}).value == read::parse_length("71.25 in", {}).value);
    CHECK(read::parse_pressure("26.131235 kPa", {}).value == pressure::of(19'600));
}

TEST_CASE("a mass beyond 64 bits is too large, not another mass")
{
    CHECK(code_of_mass("999999999999999 kg") == codes::out_of_range);
    CHECK(code_of_mass("-999999999999999 lb") == codes::out_of_range);
    CHECK(code_of_mass("900000000 kg") == "read");
}

TEST_CASE("a message cites a long or ugly text in short")
{
    const auto read = read::parse_mass(std::string(500, 'x') + "\x1b[31m", {});
    CHECK(read.problem.what.size() < 100);
    CHECK(read::parse_mass("\x1b[31m", {}).problem.what.find('\x1b') == std::string::npos);
}

TEST_CASE("a set is a weight, its repetitions and the effort")
{
    const auto plain = read::parse_rep_set("140 kg x 8", {});
    REQUIRE(plain.value);
    CHECK(plain.value->weight == kilograms(140));
    CHECK(plain.value->reps == 8);
    CHECK(plain.value->halves_in_reserve == 0);

    const auto effort = read::parse_rep_set("60kgx10@8.5", {});
    REQUIRE(effort.value);
    CHECK(effort.value->reps == 10);
    CHECK(effort.value->halves_in_reserve == 3);
    CHECK(read::parse_rep_set("60 lb x 10 @5", {}).value->halves_in_reserve == 10);
    CHECK(read::parse_rep_set("60 lb x 10", {}).in_pounds);
    CHECK(read::parse_rep_set("60 x 10", unit_system::kg).value->weight == kilograms(60));
}

TEST_CASE("a set that says too little or too much is refused")
{
    const auto text =
        GENERATE(as<std::string>{}, "", "140 kg", "140 kg x", "140 kg x 0", "x 8", "140 kg x -8",
                 "140 kg x 8.5", "140 kg x 8 reps", "140 x 8", "140 kg x 8 @", "140 kg x 8 @4.5",
                 "140 kg x 8 @10.5", "140 kg x 8 @8.3", "140 kg x 8 @9 @9", "140 kg x 1e3",
                 "140 kg x 99999999999999999999", "140 cm x 8");
    CAPTURE(text);
    const auto read = read::parse_rep_set(text, std::nullopt);
    CHECK_FALSE(read.value);
    CHECK_FALSE(read.problem.what.empty());
    CHECK_FALSE(read.problem.code.empty());
}
