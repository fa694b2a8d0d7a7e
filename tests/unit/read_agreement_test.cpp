// SPDX-License-Identifier: MIT
//
// What the values of a profile say of each other, and names that stand in no table.
#include "catch.hpp"
#include "read_reading.hpp"

using namespace bfr;
using namespace bfr::reading;

TEST_CASE("unknown names are told with the nearest")
{
    const auto [lines, key, near] = GENERATE(table<std::string, std::string, std::string>({
        {"[goal]\naim = \"hypertrofy\"\ndays = [\"mon\"]\n", "E013 5:7+12", "hypertrophy"},
        {"[goal]\naim = \"rehab\"\ndays = [\"mno\"]\n", "E013 6:9+5", "mon"},
        {"[goal]\naim = \"rehab\"\ndays = [\"mon\"]\nscheme = \"3x51\"\n", "E013 7:10+6", "3x15"},
        {"[screening]\ndate = 2026-01-05\nconditions = [\"smokr\"]\n", "E013 6:15+7", "smoker"},
        {"[screening]\ndate = 2026-01-05\nopen = [\"nervs\"]\n", "E013 6:9+7", "nerves"},
        {stack +
             "[[exercise]]\nid = \"knee-extention-machine\"\nside = \"each\"\nequipment = \"m\"\n",
         "E013 11:6+24", "knee-extension-machine"},
        {"[[equipment]]\nid = \"b\"\nkind = \"band\"\ncolours = [\"gren\"]\n", "E013 7:12+6",
         "green"},
    }));
    CAPTURE(lines);
    const auto result = read_text(minimal + lines);
    REQUIRE(result.keys() == keys{key});
    CHECK(result.problems[0].at == "did you mean \"" + near + "\"?");
}

TEST_CASE("conditions that nobody lists are told why")
{
    const auto computed = read_text(minimal + "[screening]\ndate = 2026-01-05\n"
                                              "conditions = [\"surgery-2-6wk\"]\n");
    REQUIRE(computed.keys() == keys{"E013 6:15+15"});
    CHECK(computed.problems[0].note == "it follows from numbers, dates and other conditions");
    const auto daily = read_text(minimal + "[screening]\ndate = 2026-01-05\n"
                                           "conditions = [\"pregnancy-possible\"]\n");
    REQUIRE(daily.keys() == keys{"E013 6:15+20"});
    CHECK(daily.problems[0].note == "it is asked before each session, on the session sheet");
}

TEST_CASE("a condition without a detail is read as the strictest case, with a warning")
{
    const auto result = read_text(minimal + R"([screening]
date = 2026-01-05
conditions = ["surgery", "varicose-veins", "combined-hormonal",
  { id = "stroke", limb = "leg", date = 2020-01-01 }]
)");
    CAPTURE(result.told());
    REQUIRE(result.profile);
    CHECK(result.keys() == keys{"W001 6:15+9", "W001 6:26+16", "W002 7:27+5"});
}

TEST_CASE("one thing twice")
{
    CHECK(problems_of(cuffed + cuffed) == keys{"E011 8:6+3"});
    CHECK(problems_of(stack + stack) == keys{"E011 11:6+3"});
    CHECK(problems_of(stack + knee + "one_rm = 60\n" + knee + "one_rm = 60\n") ==
          keys{"E011 16:6+24"});
    CHECK(problems_of("[screening]\ndate = 2026-01-05\nconditions = [\"smoker\", \"smoker\"]\n") ==
          keys{"E011 6:25+8"});
    CHECK(problems_of("[goal]\naim = \"rehab\"\ndays = [\"mon\", \"mon\"]\n") ==
          keys{"E011 6:16+5"});
    CHECK(problems_of("[[equipment]]\nid = \"r\"\nkind = \"barbell\"\nbar = 20\n"
                      "plates = [{ size = 5 }, { size = \"5 kg\" }]\n") == keys{"E011 8:34+6"});
    CHECK(problems_of(cuffed + R"([[occlusion]]
cuff = "c"
side = "left"
pressure = 196
posture = "seated"
date = 2026-01-09
[[occlusion]]
cuff = "c"
side = "left"
pressure = 190
posture = "seated"
date = 2026-01-09
)") == keys{"E011 14:8+3"});
}

TEST_CASE("an occlusion pressure without cuff, side, posture or date")
{
    const auto result = read_text(minimal + "[[occlusion]]\npressure = 196\n");
    CHECK(result.keys() == keys{"E008 4:1+13", "E008 4:1+13", "E008 4:1+13", "E008 4:1+13"});
    CHECK(problems_of(cuffed + "[[occlusion]]\ncuff = \"d\"\nside = \"left\"\npressure = 196\n"
                               "posture = \"seated\"\ndate = 2026-01-09\n") == keys{"E013 8:8+3"});
    CHECK(problems_of(cuffed + "[[occlusion]]\ncuff = \"c\"\nside = \"left\"\npressure = 900\n"
                               "posture = \"seated\"\ndate = 2026-01-09\n") ==
          keys{"E021 10:12+3"});
    CHECK(problems_of(cuffed +
                      "[[occlusion]]\ncuff = \"c\"\nside = \"left\"\npressure = 196\n"
                      "posture = \"seated\"\ndate = 2026-01-09\nmethod = \"tightness\"\n") ==
          keys{"E012 13:10+11"});
    CHECK(problems_of(cuffed + "[[occlusion]]\ncuff = \"c\"\nside = \"left\"\npressure = 196\n"
                               "posture = \"seated\"\ndate = 2026-01-09\nmethod = \"dopler\"\n") ==
          keys{"E013 13:10+8"});
}

TEST_CASE("values that cannot both be true")
{
    const auto [lines, key] = GENERATE(table<std::string, std::string>({
        {"[person]\nborn = 1991-04-17\nage = 34\n", "E012 6:7+2"},
        {"[person]\nborn = 1991-02-30\nage = 34\n", "E025 5:8+10"},
        {"[blood_pressure]\nsystolic = 74\ndiastolic = 118\ndate = 2026-01-09\n", "E012 5:12+2"},
        {"[history]\nsessions = 0\nfirst_session = 2026-01-05\n", "E012 5:12+1"},
        {cuffed + "girth_min = 70\ngirth_max = 46\n", "E012 8:13+2"},
        {"[person]\nsex = \"male\"\n[screening]\ndate = 2026-01-05\nconditions = [\"pregnant\"]\n",
         "E012 8:15+10"},
        {"[screening]\ndate = 2026-01-05\n"
         "conditions = [{ id = \"leg-cast\", limb = \"arm\", side = \"left\" }]\n",
         "E012 6:41+5"},
        {stack + "sizes = [\"5 kg\"]\n", "E012 7:9+6"},
        {stack + "bar = \"20 kg\"\n", "E012 10:1+3"},
        {stack + knee + "one_rm = 60\nrep_set = \"50 kg x 5\"\n", "E012 15:11+11"},
    }));
    CAPTURE(lines);
    const auto found = problems_of(lines);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front() == key);
}

TEST_CASE("an exercise on sides on which it is not done, or on equipment that does not carry it")
{
    const auto side = read_text(minimal + stack +
                                "[[exercise]]\nid = \"leg-press-machine\"\n"
                                "side = \"left\"\nequipment = \"m\"\none_rm = 90\n");
    REQUIRE(side.keys() == keys{"E037 12:8+6"});
    CHECK(side.problems[0].note == "for one side: \"leg-press-single\"");
    CHECK(problems_of("[[exercise]]\nid = \"split-squat\"\nside = \"together\"\n") ==
          keys{"E037 6:8+10"});
    CHECK(problems_of(stack + "[[exercise]]\nid = \"back-squat\"\nside = \"together\"\n"
                              "equipment = \"m\"\none_rm = 90\n") == keys{"E034 13:13+3"});
    CHECK(problems_of("[[equipment]]\nid = \"d\"\nkind = \"dumbbell\"\nsizes = [5, 10]\ncount = 1\n"
                      "[[exercise]]\nid = \"biceps-curl-dumbbell\"\nside = \"together\"\n"
                      "equipment = \"d\"\none_rm = 20\n") == keys{"E034 12:13+3"});
}

TEST_CASE("an exercise with a load needs its equipment, and a maximum where a share is asked for")
{
    CHECK(read_text(minimal + stack + knee).profile);
    CHECK(problems_of(stack + knee + "load = \"25 %\"\n") == keys{"E035 14:8+6"});
    CHECK(problems_of(stack + knee + "load = \"25 %\"\nrep_max = \"9 kg x 30\"\n") ==
          keys{"E035 14:8+6"});
    CHECK(read_text(minimal + stack + knee + "load = \"25 %\"\nmvc = \"420 N\"\n").profile);
    CHECK(problems_of(
              "[[exercise]]\nid = \"leg-press-machine\"\nside = \"together\"\none_rm = 90\n") ==
          keys{"E008 4:1+12"});
    CHECK(problems_of("[[exercise]]\nid = \"leg-press-machine\"\nside = \"together\"\n"
                      "equipment = \"m\"\none_rm = 90\n") == keys{"E013 7:13+3"});
}

TEST_CASE("no 1RM comes from a set that is too long")
{
    CHECK(read_text(minimal + stack + knee + "rep_set = \"40 kg x 15\"\n").profile);
    for (const std::string set : {"40 kg x 16", "40 kg x 40"}) {
        const auto result = read_text(minimal + stack + knee + "rep_set = \"" + set + "\"\n");
        REQUIRE(result.keys() == keys{"E036 14:11+12"});
        CHECK_FALSE(result.problems[0].note.empty());
    }
    CHECK(problems_of(stack + knee + "rep_set = \"40 kg x 15 @9.5\"\n") == keys{"E036 14:11+17"});
}

TEST_CASE("few repetitions of rep_max are a set to failure, many never give a 1RM")
{
    const auto strength = [](const std::string& line) {
        const auto result = read_text(minimal + stack + knee + line);
        REQUIRE(result.profile);
        return result.profile->exercises.at(0);
    };
    CHECK(strength("rep_max = \"60 kg x 10\"\n").from_set->value.reps == 10);
    CHECK(strength("rep_max = \"60 kg x 15\"\n").from_set);
    const auto long_set = strength("rep_max = \"60 kg x 15 @9.5\"\n");
    CHECK_FALSE(long_set.from_set);
    CHECK(long_set.too_long->value.weight == kilograms(60));
    CHECK(strength("rep_max = \"25 kg x 100\"\n").too_long);
    CHECK(problems_of(stack + knee + "rep_max = \"25 kg x 101\"\n") == keys{"E021 14:11+13"});
    CHECK(problems_of(stack + knee + "rep_max = \"0 kg x 30\"\n") == keys{"E021 14:11+11"});
}

TEST_CASE("an isometric maximum is a force, of one joint against the machine")
{
    const auto result = read_text(minimal + stack + knee + "mvc = \"420.5 N\"\n");
    REQUIRE(result.profile);
    CHECK(result.profile->exercises.at(0).isometric->value.hundredths_of_newton() == 42'050);
    const auto [line, key] = GENERATE(table<std::string, std::string>({
        {"mvc = \"19 N\"\n", "E021 14:7+6"},
        {"mvc = \"-420 N\"\n", "E021 14:7+8"},
        {"mvc = \"5001 N\"\n", "E021 14:7+8"},
        {"mvc = \"4.2e2 N\"\n", "E020 14:7+9"},
        {"mvc = \"42 kg\"\n", "E022 14:7+7"},
        {"mvc = \"420\"\n", "E024 14:7+5"},
        {"mvc = 420\n", "E024 14:7+3"},
        {"rep_max = \"9 kg x 30\"\nmvc = \"420 N\"\n", "E012 15:7+7"},
        {"one_rm = 60\nrep_max = \"9 kg x 30\"\n", "E012 15:11+11"},
    }));
    CAPTURE(line);
    CHECK(problems_of(stack + knee + line) == keys{key});
    CHECK(problems_of(stack + "[[exercise]]\nid = \"leg-press-machine\"\nside = \"together\"\n"
                              "equipment = \"m\"\nmvc = \"420 N\"\n") == keys{"E035 14:7+7"});
}

TEST_CASE("a pressure above the occlusion pressure names the one that it exceeds")
{
    const auto result = read_text(minimal +
                                  "[goal]\naim = \"rehab\"\ndays = [\"mon\"]\n"
                                  "pressure = \"160 %\"\n" +
                                  cuffed +
                                  "[[occlusion]]\ncuff = \"c\"\nside = \"left\"\npressure = 196\n"
                                  "posture = \"seated\"\ndate = 2026-01-09\n");
    REQUIRE(result.keys() == keys{"E033 7:12+7"});
    const auto& problem = result.problems[0];
    CHECK(problem.message == "cuff pressure would be above the occlusion pressure");
    CHECK(problem.at == "160 % of 196 mmHg is 313.6 mmHg");
    REQUIRE(problem.others.size() == 1);
    CHECK(problem.others[0].where.line == 14);
    CHECK(problem.note == "pressure in [goal] is a share of the occlusion pressure, 40 to 80 %");
}

TEST_CASE("a girth that no cuff fits is warned of at its line")
{
    const auto result = read_text(minimal + cuffed +
                                  "girth_max = 70\n[limbs]\nleft_leg = 75\n"
                                  "right_leg = 60\nleft_arm = 30\n");
    REQUIRE(result.profile);
    CHECK(result.keys() == keys{"W003 9:12+2"});
}

TEST_CASE("what later versions bring is known and refused by name")
{
    const auto [lines, key] = GENERATE(table<std::string, std::string>({
        {"[goal]\naim = \"cardiac\"\ndays = [\"mon\"]\n", "E010 5:7+9"},
        {"[goal]\naim = \"disuse\"\ndays = [\"mon\"]\n", "E010 5:7+8"},
        {"[goal]\naim = \"rehab\"\nmethod = \"passive\"\ndays = [\"mon\"]\n", "E010 6:10+9"},
        {"[goal]\naim = \"rehab\"\ndays = [\"mon\"]\nscheme = \"walk-5x2\"\n", "E010 7:10+10"},
        {"[goal]\naim = \"rehab\"\ndays = [\"mon\"]\nprogression = [\"x\"]\n", "E010 7:15+5"},
        {"[[exercise]]\nid = \"bfr-walk\"\nside = \"together\"\n", "E010 5:6+10"},
        {"[[exercise]]\nid = \"handgrip\"\nside = \"each\"\n", "E010 5:6+10"},
        {"[[override]]\nlimit = \"x\"\n", "E010 4:1+12"},
        {"[[define.exercise]]\nid = \"x\"\n", "E010 4:1+19"},
    }));
    CAPTURE(lines);
    const auto result = read_text(minimal + lines);
    CHECK(result.keys() == keys{key});
    CHECK_THAT(result.told(), Catch::Matchers::ContainsSubstring("later version"));
}
