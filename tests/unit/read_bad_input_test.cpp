// SPDX-License-Identifier: MIT
//
// Bad input: each kind has its code and its place, and all of a file are told in one run.
#include "catch.hpp"
#include "read_reading.hpp"

#include <read/codes.hpp>

#include <set>

using namespace bfr;
using namespace bfr::reading;

TEST_CASE("a syntax error stands alone, at its place")
{
    const auto [toml, key] = GENERATE(table<std::string, std::string>({
        {"[#", "E001 1:1+1"},
        {"[[ #", "E001 1:1+3"},
        {"[]\n", "E001 1:1+1"},
        {"id \"x\"\n", "E001 1:4+1"},
        {"id =\n", "E001 1:5+1"},
        {"id = \"x\n", "E001 1:6+2"},
        {"id = \"\\q\"\n", "E001 1:8+1"},
        {"id = 'x' y\n", "E001 1:10+1"},
        {"a = [1, 2\nb = 3\n", "E001 2:1+1"},
        {"a = [\"x\" 12]\n", "E001 1:10+2"},
        {"a = { b = 1,\n c = 2 }\n", "E001 1:13+1"},
        {"\xC3\xA4 = 1\n", "E001 1:1+1"},
        {"id = \xC3\xA4\n", "E001 1:6+1"},
        {"format = 1\nformat = 1\n", "E001 2:1+6"},
        {"[a]\n[a]\n", "E001 2:1+3"},
        {"id = \"a\x01\"\n", "E001 1:8+1"},
        {"x = 1979-05-27 07:32:00\n", "E001 1:16+8"},
    }));
    const auto result = read_text(toml);
    CAPTURE(toml, result.told());
    CHECK_FALSE(result.profile);
    CHECK(result.keys() == keys{key});
}

TEST_CASE("a quantity or a word without quotes is told how to be written")
{
    const auto result = read_text("[[exercise]]\none_rm = 60 kg\nside = left\nload = 30%\n");
    CHECK(result.keys() == keys{"E001 2:10+5", "E001 3:8+4", "E001 4:8+3"});
    CHECK(result.problems.at(0).help == "write \"60 kg\"");
    CHECK(result.problems.at(1).help == "write \"left\"");
}

TEST_CASE("a file that is no text, or too much of one, is refused before it is parsed")
{
    CHECK(read_text("").keys() == keys{"E005 0:0+0"});
    CHECK(read_text("# nothing\n\n").keys() == keys{"E005 0:0+0"});
    CHECK(read_text("format = 1\nid = \"\xFF\"\n").keys() == keys{"E002 2:7+1"});
    CHECK(read_text("id = \"\xC3").keys() == keys{"E002 1:7+1"});
    CHECK(read_text("id = \"\xED\xA0\x80\"").keys() == keys{"E002 1:7+1"});    // a surrogate
    CHECK(read_text("id = \"\xC0\xAF\"").keys() == keys{"E002 1:7+1"});        // overlong
    CHECK(read_text(std::string(50'000'000, '#')).keys() == keys{"E003 0:0+0"});
    CHECK(read_text(std::string(262'145, '\n')).keys() == keys{"E003 0:0+0"});
    CHECK(read_text(std::string(262'144, '\n')).keys() == keys{"E005 0:0+0"});
}

TEST_CASE("nesting and dots have an end")
{
    CHECK(read_text("a = " + std::string(10'000, '[')).keys() == keys{"E004 1:13+1"});
    CHECK(read_text("a = " + std::string(10'000, '[') + std::string(10'000, ']')).keys() ==
          keys{"E004 1:13+1"});
    std::string tables, dots;
    for (int i = 0; i < 10'000; ++i) tables += "{a=";
    CHECK(read_text("a = " + tables).keys() == keys{"E004 1:29+1"});
    for (int i = 0; i < 100'000; ++i) dots += "a.";
    CHECK(read_text(dots + "a = 1").keys() == keys{"E004 1:1+16"});
    CHECK(read_text("[" + dots + "a]").keys() == keys{"E004 1:2+16"});
    CHECK(read_text("x = { " + dots + "a = 1 }").keys() == keys{"E004 1:7+16"});
}

TEST_CASE("a file that does not say format 1 is not guessed at")
{
    CHECK(read_text("id = \"x\"\n").keys() == keys{"E005 0:0+0"});
    CHECK(read_text("id = \"x\"\nformat = 2\n").keys() == keys{"E005 2:10+1"});
    CHECK(read_text("id = \"x\"\nformat = \"1\"\n").keys() == keys{"E005 2:10+3"});
}

TEST_CASE("an unknown key is told with the nearest known one")
{
    const auto result = read_text(minimal + cuffed + "materail = \"nylon\"\n");
    REQUIRE(result.keys() == keys{"E007 7:1+8"});
    CHECK(result.problems[0].message == "unknown key \"materail\" in [[cuff]]");
    CHECK(result.problems[0].at == "did you mean \"material\"?");
    CHECK(problems_of("[prson]\nage = 3\n") == keys{"E007 4:2+5"});
    CHECK(problems_of("[person]\nxyz = 3\n") == keys{"E007 5:1+3"});
}

TEST_CASE("a value of the wrong type")
{
    const auto [lines, key] = GENERATE(table<std::string, std::string>({
        {"[person]\nage = \"34\"\n", "E006 5:7+4"},
        {"[person]\nage = true\n", "E006 5:7+4"},
        {"[person]\nname = 3\n", "E006 5:8+1"},
        {"[person]\nname = \" \"\n", "E006 5:8+3"},
        {"[person]\nmass = [\"80 kg\"]\n", "E006 5:8+9"},
        {"[person]\nborn = \"1991-04-17\"\n", "E006 5:8+12"},
        {"[person]\nborn = 1991-04-17T00:00:00\n", "E006 5:8+19"},
        {"[person]\nsex = 1\n", "E006 5:7+1"},
        {"person = 3\n", "E006 4:10+1"},
        {"[[person]]\nage = 3\n", "E006 4:1+10"},
        {"[cuff]\nid = \"c\"\n", "E006 4:1+6"},
        {"cuff = [1]\n", "E006 4:8+3"},
        {"[screening]\ndate = 2026-01-05\nconditions = \"smoker\"\n", "E006 6:14+8"},
        {"[screening]\ndate = 2026-01-05\nconditions = [3]\n", "E006 6:15+1"},
    }));
    CAPTURE(lines);
    CHECK(problems_of(lines) == keys{key});
}

TEST_CASE("numbers that are none are told at their place, with and without quotes")
{
    for (const std::string text :
         {"nan", "inf", "-inf", "+5", "1e400", "1e3", "0x10", "1_000", "010", "5.", ".5", "1.5.5",
          "99999999999999999999999999999999999999999"}) {
        CAPTURE(text);
        const auto length = std::to_string(text.size());
        CHECK(problems_of("[person]\nmass = " + text + "\n") == keys{"E020 5:8+" + length});
        CHECK(problems_of("[person]\nage = " + text + "\n") == keys{"E020 5:7+" + length});
        CHECK(problems_of("[person]\nmass = \"" + text + "\"\n") ==
              keys{"E020 5:8+" + std::to_string(text.size() + 2)});
    }
    CHECK(problems_of("[person]\nage = 34.5\n") == keys{"E020 5:7+4"});
}

TEST_CASE("negative, zero and absurd values")
{
    const auto [lines, key] = GENERATE(table<std::string, std::string>({
        {"[person]\nage = 150\n", "E021 5:7+3"},
        {"[person]\nage = -1\n", "E021 5:7+2"},
        {"[person]\nborn = 1900-01-01\n", "E021 5:8+10"},
        {"[person]\nheight = \"18 cm\"\n", "E021 5:10+7"},
        {"[person]\nmass = 0\n", "E021 5:8+1"},
        {"[person]\nmass = \"800 kg\"\n", "E021 5:8+8"},
        {"[limbs]\nleft_leg = \"5.6 cm\"\n", "E021 5:12+8"},
        {"[history]\nsessions = -1\n", "E021 5:12+2"},
        {"[measurements]\nmets = { value = 900, date = 2025-06-03 }\n", "E021 5:18+3"},
        {"[goal]\naim = \"strength\"\ndays = [\"mon\"]\nweeks = 0\n", "E021 7:9+1"},
        {"[goal]\naim = \"strength\"\ndays = [\"mon\"]\nweeks = 500\n", "E021 7:9+3"},
        {"[goal]\naim = \"strength\"\ndays = [\"mon\"]\nrevision = 0\n", "E021 7:12+1"},
        {"[goal]\naim = \"strength\"\ndays = [\"mon\"]\nload = \"0 %\"\n", "E021 7:8+5"},
        {"[goal]\naim = \"strength\"\ndays = [\"mon\"]\nload = \"101 %\"\n", "E021 7:8+7"},
        {"[goal]\naim = \"strength\"\ndays = [\"mon\"]\nstart = 0001-01-01\n", "E021 7:9+10"},
        {cuffed + "width = \"0 cm\"\n", "E021 7:9+6"},
        {cuffed + "gauge_step = \"0 mmHg\"\n", "E021 7:14+8"},
        {cuffed + "count = 0\n", "E021 7:9+1"},
        {stack + knee + "one_rm = \"-60 kg\"\n", "E021 14:10+8"},
        {stack + knee + "one_rm = \"900 kg\"\n", "E021 14:10+8"},
        {stack + knee + "rep_set = \"900 kg x 8\"\n", "E021 14:11+12"},
        {stack + "add_on = \"0 kg\"\n", "E021 10:10+6"},
    }));
    CAPTURE(lines);
    CHECK(problems_of(lines) == keys{key});
}

TEST_CASE("a 1RM below zero is told in the words of the manual")
{
    const auto result = read_text(minimal + stack + knee + "one_rm = \"-60 kg\"\n");
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].message == "1RM must be above 0 kg");
    CHECK(result.problems[0].at == "exercise \"knee-extension-machine\"");
    CHECK(result.problems[0].help ==
          "write the heaviest single repetition, e.g. one_rm = \"60 kg\"");
}

TEST_CASE("units of the wrong kind, two units, and no unit")
{
    CHECK(problems_of("[person]\nmass = \"80 cm\"\n") == keys{"E022 5:8+7"});
    CHECK(problems_of("[person]\nmass = \"80 kg 5 lb\"\n") == keys{"E023 5:8+12"});
    CHECK(problems_of("[measurements]\nhba1c = { value = \"6.9 mmol/L\", date = 2025-06-03 }\n") ==
          keys{"E022 5:19+12"});
    CHECK(read_text("format = 1\nid = \"x\"\n[person]\nmass = 80\n").keys() == keys{"E024 4:8+2"});
    CHECK(read_text("format = 1\nid = \"x\"\n[person]\nmass = \"80\"\n").keys() ==
          keys{"E024 4:8+4"});
    CHECK(problems_of("[goal]\naim = \"strength\"\ndays = [\"mon\"]\nload = 30\n") ==
          keys{"E024 7:8+2"});
}

TEST_CASE("days that do not exist, or not yet")
{
    CHECK(problems_of("[person]\nborn = 1991-02-30\nage = x\n") == keys{"E001 6:7+1"});
    CHECK(problems_of("[person]\nborn = 1991-02-30\n") == keys{"E025 5:8+10"});
    CHECK(problems_of("[person]\nborn = 2027-01-01\n") == keys{"E026 5:8+10"});
    CHECK(problems_of("[history]\nlast_journey = 2026-01-11\n") == keys{"E026 5:16+10"});
    CHECK(read_text(minimal + "[history]\nlast_journey = 2026-01-10\n").profile);
    CHECK(problems_of("[history]\nsessions = 3\nfirst_session = 2026-01-05\n"
                      "last_session = 2026-01-01\n") == keys{"E026 7:16+10"});
    CHECK(problems_of("[person]\nborn = 2000-01-01\n[screening]\ndate = 2026-01-05\n"
                      "conditions = [{ id = \"surgery\", date = 1999-01-01 }]\n") ==
          keys{"E026 8:40+10"});
}

TEST_CASE("ten mistakes are told in one run, in the order of the file")
{
    const auto result = read_text(R"(format = 1
units = "stone"
id = "Sam"
[person]
age = 150
height = "181 kg"
mass = "80 kg 5 lb"
born = 1991-02-30
[blood_pressure]
systolic = 1e400
diastolic = nan
date = 2027-01-09
[[cuff]]
id = "c"
limb = "leg"
materail = "nylon"
)");
    CHECK_FALSE(result.profile);
    CHECK(result.keys() == keys{"E013 2:9+7", "E014 3:6+5", "E021 5:7+3", "E012 5:7+3",
                                "E022 6:10+8", "E023 7:8+12", "E025 8:8+10", "E020 10:12+5",
                                "E020 11:13+3", "E026 12:8+10", "E007 16:1+8"});
}

TEST_CASE("a file of garbage gets a bounded answer")
{
    std::string garbage;
    for (int i = 0; i < 20'000; ++i) garbage += "[[cuff]]\n";
    const auto result = read_text(minimal + garbage);
    REQUIRE(result.problems.size() == 101);
    CHECK(result.problems.back().code == read::codes::too_many);
    CHECK(result.problems.back().where.line == 20'003);
}

TEST_CASE("every code of a problem has its meaning, and none has two")
{
    std::set<std::string_view> codes;
    for (const auto& m : read::codes::meanings) {
        CHECK(codes.insert(m.code).second);
        CHECK_FALSE(m.text.empty());
    }
}
