// SPDX-License-Identifier: MIT
//
// [[define.equation]]: what is mandatory, and what no equation may be used for.
#include "catch.hpp"
#include "read_reading.hpp"

#include <utility>

using namespace bfr;
using namespace bfr::reading;

namespace {

using line = std::pair<std::string, std::string>;

const std::vector<line> sound{
    {"id", "\"doe\""},
    {"name", "\"Doe 2024\""},
    {"citation", "\"Doe J, 2024, J Test 1:2\""},
    {"limb", "\"leg\""},
    {"posture", "\"seated\""},
    {"width_min", "\"10 cm\""},
    {"width_max", "\"12 cm\""},
    {"circumference_min", "\"45 cm\""},
    {"circumference_max", "\"62 cm\""},
    {"systolic_min", "\"90 mmHg\""},
    {"systolic_max", "\"139 mmHg\""},
    {"age_min", "18"},
    {"age_max", "45"},
    {"half_width", "\"1 mmHg\""},
    {"b0", "\"65.29\""},
    {"b_circumference", "1.11"},
};

/// The table with one value changed; "" leaves the key out. Its header stands in line 4, and the
/// keys in the lines after it.
std::string with(const std::string& key, const std::string& value)
{
    std::string out = "[[define.equation]]\n";
    bool known = false;
    for (const auto& [name, usual] : sound) {
        known = known || name == key;
        const auto& says = name == key ? value : usual;
        if (!says.empty()) out += name + " = " + says + "\n";
    }
    return known || value.empty() ? out : out + key + " = " + value + "\n";
}

own_equation read_one(const std::string& lines)
{
    const auto result = read_text(minimal + lines);
    CAPTURE(result.told());
    REQUIRE(result.profile);
    REQUIRE(result.problems.empty());
    REQUIRE(result.profile->equations.size() == 1);
    return result.profile->equations.front();
}

}    // namespace

TEST_CASE("an equation of the user's own is read to its last digit")
{
    const auto e = read_one(with("b_age", "-0.00001") + "b_male = \"12\"\nb_systolic = 0.17800\n");
    CHECK(e.id.value == "doe");
    CHECK(e.name == "Doe 2024");
    CHECK(e.citation == "Doe J, 2024, J Test 1:2");
    CHECK(e.doi.empty());
    CHECK(e.on == limb::leg);
    CHECK(e.used == posture::seated);
    CHECK(e.width_min == millimetres(100));
    CHECK(e.circumference_max == millimetres(620));
    CHECK(e.systolic_min == mmhg(90));
    CHECK(e.systolic_max == mmhg(139));
    CHECK(e.age_min == 18);
    CHECK(e.age_max == 45);
    CHECK(e.half_width == mmhg(1));
    CHECK_FALSE(e.limits_of_agreement);
    CHECK(e.by.constant == 6'529'000);
    CHECK(e.by.per_cm == 111'000);
    CHECK(e.by.per_systolic_mmhg == 17'800);
    CHECK(e.by.per_year == -1);
    CHECK(e.by.for_men == 1'200'000);
    CHECK(e.by.for_women == 0);
    CHECK(e.by.needs_sex);
    CHECK_FALSE(e.by.needs_diastolic);
}

TEST_CASE("every key that cannot be left out of an equation is asked for")
{
    for (const auto& [key, value] : sound) {
        CAPTURE(key);
        CHECK(problems_of(with(key, "")) == keys{"E008 4:1+19"});
    }
}

TEST_CASE("an equation states its error once, and no smaller than 1 mmHg")
{
    CHECK(read_one(with("half_width", "") + "loa = \"20 mmHg\"\n").limits_of_agreement == mmhg(20));
    CHECK(problems_of(with("loa", "\"20 mmHg\"")) == keys{"E012 21:7+9"});
    CHECK(problems_of(with("half_width", "\"0.9 mmHg\"")) == keys{"E021 18:14+10"});
    CHECK(problems_of(with("half_width", "\"-5 mmHg\"")) == keys{"E021 18:14+9"});
    CHECK(problems_of(with("half_width", "") + "loa = \"0.5 mmHg\"\n") == keys{"E021 20:7+10"});
}

TEST_CASE("no equation holds beyond a red limit")
{
    const auto [key, value, problem] = GENERATE(table<std::string, std::string, std::string>({
        {"width_min", "\"9.99 cm\"", "E041 10:13+9"},
        {"circumference_max", "\"62.01 cm\"", "E041 13:21+10"},
        {"systolic_min", "\"89.99 mmHg\"", "E041 14:16+12"},
        {"systolic_max", "\"140 mmHg\"", "E041 15:16+10"},
        {"age_min", "17", "E041 16:11+2"},
        {"age_max", "46", "E041 17:11+2"},
    }));
    CAPTURE(key);
    CHECK(problems_of(with(key, value)) == keys{problem});
}

TEST_CASE("an equation for the arm keeps to the arms of which anything is known")
{
    const std::string arm = "id = \"a\"\nname = \"A\"\ncitation = \"Doe 2024\"\nlimb = \"arm\"\n"
                            "posture = \"supine\"\nwidth_min = 10\nwidth_max = 12\n"
                            "systolic_min = 100\nsystolic_max = 130\nage_min = 20\nage_max = 30\n"
                            "half_width = 20\nb0 = 1\nb_age = 1\n";
    const auto of = [&](const std::string& girths) {
        return problems_of("[[define.equation]]\n" + girths + arm);
    };
    CHECK(of("circumference_min = 24\ncircumference_max = 38\n").empty());
    CHECK(of("circumference_min = 23.99\ncircumference_max = 38\n") == keys{"E041 5:21+5"});
    CHECK(of("circumference_min = 24\ncircumference_max = 38.01\n") == keys{"E041 6:21+5"});
}

TEST_CASE("a range of an equation has its ends in order")
{
    CHECK(problems_of(with("width_max", "\"9 cm\"")) == keys{"E012 11:13+6"});
    CHECK(problems_of(with("circumference_max", "\"44 cm\"")) == keys{"E012 13:21+7"});
    CHECK(problems_of(with("systolic_max", "\"80 mmHg\"")) == keys{"E012 15:16+9"});
    CHECK(problems_of(with("age_max", "17")) == keys{"E012 17:11+2"});
}

TEST_CASE("an equation with a diastolic pressure says for which")
{
    CHECK(problems_of(with("b_diastolic", "0.5")) == keys{"E008 4:1+19", "E008 4:1+19"});
    const auto e = read_one(with("b_diastolic", "0.5") +
                            "diastolic_min = \"55 mmHg\"\ndiastolic_max = \"85 mmHg\"\n");
    CHECK(e.by.per_diastolic_mmhg == 50'000);
    CHECK(e.diastolic_max == mmhg(85));
    CHECK(problems_of(with("diastolic_min", "\"55 mmHg\"")) == keys{"E008 4:1+19"});
}

TEST_CASE("coefficients are plain decimal numbers")
{
    const auto [value, problem] = GENERATE(table<std::string, std::string>({
        {"\"1.000001\"", "E020 19:6+10"},
        {"\"1.2 mmHg\"", "E020 19:6+10"},
        {"\"1,2\"", "E020 19:6+5"},
        {"\"1e2\"", "E020 19:6+5"},
        {"1e2", "E020 19:6+3"},
        {"nan", "E020 19:6+3"},
        {"\"+1\"", "E020 19:6+4"},
        {"1000.00001", "E021 19:6+10"},
        {"\"-1001\"", "E021 19:6+7"},
        {"true", "E006 19:6+4"},
        {"[1]", "E006 19:6+3"},
    }));
    CAPTURE(value);
    CHECK(problems_of(with("b0", value)) == keys{problem});
}

TEST_CASE("an equation is cited by author and year, under an id of its own")
{
    CHECK(problems_of(with("citation", "\"Doe\"")) == keys{"E043 7:12+5"});
    CHECK(problems_of(with("citation", "\"2024\"")) == keys{"E043 7:12+6"});
    CHECK(problems_of(with("citation", "\"Doe 2027\"")) == keys{"E043 7:12+10"});
    CHECK(problems_of(with("citation", "\"Doe 12024\"")) == keys{"E043 7:12+11"});
    CHECK(problems_of(with("id", "\"eq-1\"")) == keys{"E042 5:6+6"});
    CHECK(problems_of(with("id", "\"eq-2\"")) == keys{"E042 5:6+6"});
    CHECK(problems_of(with("id", "\"Doe\"")) == keys{"E014 5:6+5"});
    CHECK(problems_of(with("id", "\"doe\"") + with("id", "\"doe\"")) == keys{"E011 22:6+5"});
}

TEST_CASE("keys that no equation has are told")
{
    CHECK(problems_of(with("b_bmi", "1")) == keys{"E007 21:1+5"});
    CHECK(problems_of("[[define.equatoin]]\nid = \"x\"\n").front().substr(0, 4) == "E007");
    CHECK(problems_of("define = 3\n") == keys{"E006 4:10+1"});
    const auto no_table = read_text(minimal + "[define]\nequation = 3\n");
    REQUIRE(no_table.keys() == keys{"E006 5:12+1"});
    CHECK(no_table.problems[0].help == "write each under [[define.equation]]");
}

TEST_CASE("a cuff is estimated by an equation of its own limb alone")
{
    const auto arm_cuff = "[[cuff]]\nid = \"c\"\nlimb = \"arm\"\nequation = \"doe\"\n";
    const auto leg_cuff = "[[cuff]]\nid = \"c\"\nlimb = \"leg\"\nequation = \"doe\"\n";
    CHECK(problems_of(with("", "") + leg_cuff).empty());
    CHECK(problems_of(with("", "") + arm_cuff) == keys{"E012 24:12+5"});
    CHECK(problems_of(leg_cuff) == keys{"E013 7:12+5"});
}
