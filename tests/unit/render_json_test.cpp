// SPDX-License-Identifier: MIT
#include <bfr/render.hpp>

#include "catch.hpp"
#include "render_odd_sample.hpp"

#include <rapidjson/document.h>

#include <fstream>
#include <functional>
#include <iterator>

namespace {

using namespace bfr;
using Catch::Matchers::ContainsSubstring;
using rapidjson::Document;
using rapidjson::Value;

Document parsed(const std::string& text)
{
    Document d;
    d.Parse<rapidjson::kParseFullPrecisionFlag | rapidjson::kParseValidateEncodingFlag>(
        text.c_str());
    REQUIRE_FALSE(d.HasParseError());
    return d;
}

std::string file(const char* name)
{
    std::ifstream in{std::string{BFR_TESTS_DIR} + "/data/" + name};
    return {std::istreambuf_iterator<char>{in}, {}};
}

// In C++20 RapidJSON's own comparison of a value with a number or text calls itself for ever.
std::string words(const Value& v) { return v.GetString(); }

/// Every value of `expected` stands in `made`, the members in the same order; `made` may have more.
void check_holds(const Value& made, const Value& expected, const std::string& path)
{
    CAPTURE(path);
    if (expected.IsObject()) {
        REQUIRE(made.IsObject());
        auto at = made.MemberBegin();
        for (const auto& m : expected.GetObject()) {
            while (at != made.MemberEnd() && at->name != m.name) ++at;
            CAPTURE(m.name.GetString());
            REQUIRE(at != made.MemberEnd());
            check_holds(at->value, m.value, path + '/' + m.name.GetString());
        }
    } else if (expected.IsArray()) {
        REQUIRE(made.IsArray());
        REQUIRE(made.Size() == expected.Size());
        for (rapidjson::SizeType i = 0; i < expected.Size(); ++i) {
            check_holds(made[i], expected[i], path + '/' + std::to_string(i));
        }
    } else if (expected.IsNumber()) {
        REQUIRE(made.IsNumber());
        CHECK(made.GetDouble() == expected.GetDouble());
    } else {
        CHECK(made.GetType() == expected.GetType());
        if (expected.IsString()) CHECK(words(made) == words(expected));
    }
}

const Value& first_exercise(const Document& d)
{
    return d["weeks"][0]["sessions"][0]["exercises"][0];
}

}    // namespace

TEST_CASE("the plan file of the mock-up holds, value by value and in its order")
{
    const auto text = render::plan_as_json(sample::one_session_plan());
    check_holds(parsed(text), parsed(file("plan.json")), "");
    CHECK(text.ends_with("}\n"));
    CHECK(text.find('\r') == std::string::npos);
}

TEST_CASE("numbers in a plan file are the decimals that they are")
{
    const auto text = render::plan_as_json(sample::one_session_plan());
    CHECK_THAT(text, ContainsSubstring("\"kg\": 173.793, \"low_kg\": 168, \"high_kg\": 178.74,"));
    CHECK_THAT(text, ContainsSubstring("\"percent_of_1rm\": 25.0, \"percent_asked\": 30,"));
    CHECK_THAT(text, ContainsSubstring("\"percent_of_aop\": 49.2,"));
    CHECK_THAT(text, !ContainsSubstring("00000"));
}

TEST_CASE("bounds of the occlusion pressure are rounded outward, the interval of the pressure too")
{
    auto p = sample::one_session_plan();
    auto& c = p.weeks[0].sessions[0].exercises[0].cuffs[0];
    c.aop->value = pressure::of(13'250);
    c.aop->low = pressure::of(11'899);
    c.aop->high = pressure::of(14'501);
    const auto d = parsed(render::plan_as_json(p));
    const auto& cuff = first_exercise(d)["cuffs"][0];
    CHECK(cuff["aop"]["mmhg"].GetInt() == 133);
    CHECK(cuff["aop"]["low_mmhg"].GetInt() == 118);
    CHECK(cuff["aop"]["high_mmhg"].GetInt() == 146);
    CHECK(cuff["delivered_percent"]["low"].GetInt() == 44);     // 65 / 145.01 = 44.8
    CHECK(cuff["delivered_percent"]["high"].GetInt() == 55);    // 65 / 118.99 = 54.6
}

TEST_CASE("without a valid measurement there is a percentage and no pressure")
{
    const auto d = parsed(render::plan_as_json(sample::odd_plan()));
    const auto& cuff = d["weeks"][0]["sessions"][0]["exercises"][3]["cuffs"][0];
    CHECK(cuff["mmhg"].IsNull());
    CHECK(cuff["percent_of_aop"].IsNull());
    CHECK(cuff["delivered_percent"].IsNull());
    CHECK(cuff["bound_by"].IsNull());
    CHECK(cuff["aop"].IsNull());
    CHECK(words(cuff["status"]) == "measure-first");
    CHECK(cuff["percent_asked"].GetInt() == 50);
}

TEST_CASE("pounds, plates, bands, sets to failure and tests are in the plan file")
{
    const auto d = parsed(render::plan_as_json(sample::odd_plan()));
    const auto& all = d["weeks"][0]["sessions"][0]["exercises"];
    CHECK(all[2]["load"]["lb"].IsNull());
    CHECK(all[2]["load"]["per_side_kg"][0].GetDouble() == 4.536);
    CHECK(all[2]["sets"][4]["reps"].IsNull());
    CHECK(all[2]["sets"][4]["to_failure"].GetBool());
    CHECK(all[3]["load"]["lb"].GetDouble() == 12.5);
    CHECK(all[3]["load"]["each_kg"].GetDouble() == 5.67);
    CHECK(all[4]["load"]["kg"].IsNull());
    CHECK(words(all[4]["load"]["band"]) == "yellow");
    CHECK(all[5]["load"]["system_share_percent"].GetDouble() == 41.4);
    CHECK(words(all[0]["mode"]) == "one_side");
    const auto& tests = d["weeks"][0]["sessions"][1]["retest"];
    CHECK(words(tests[0]["kind"]) == "1rm");
    CHECK(tests[0]["under_cuff"].IsNull());
    CHECK(tests[2]["under_cuff"]["sets"][0]["reps"].GetInt() == 30);
    CHECK(d["weeks"][0]["sessions"][1]["duration_s"].IsNull());
    CHECK(d["plan"]["left_out"].Size() == 5U);
}

TEST_CASE("what a user wrote is escaped")
{
    auto p = sample::one_session_plan();
    p.person = "Sam \"the\" \\ \x01 Ü";
    const auto text = render::plan_as_json(p);
    const auto d = parsed(text);
    CHECK(words(d["plan"]["person"]) == p.person);
}

TEST_CASE("the fingerprint is eight hex digits and leaves itself out")
{
    auto p = sample::one_week_plan();
    const auto print = render::fingerprint(p);
    CHECK(print.size() == 8);
    CHECK(print.find_first_not_of("0123456789abcdef") == std::string::npos);
    p.fingerprint = "00000000";
    CHECK(render::fingerprint(p) == print);
}

TEST_CASE("the fingerprint is blind to nothing that matters")
{
    const auto original = render::fingerprint(sample::odd_plan());
    const auto changed = [&](const std::function<void(plan&, session&, exercise_dose&)>& wound) {
        auto p = sample::odd_plan();
        auto& s = p.weeks[0].sessions[0];
        wound(p, s, s.exercises[2]);
        return render::fingerprint(p) != original;
    };
    CHECK(changed([](plan&, session&, exercise_dose& d) { *d.weight.total += grams(1); }));
    CHECK(changed([](plan&, session&, exercise_dose& d) { d.cuffs[0].set = mmhg(110); }));
    CHECK(changed(
        [](plan&, session&, exercise_dose& d) { std::swap(*d.cuffs[0].set, *d.cuffs[1].set); }));
    CHECK(changed(
        [](plan&, session&, exercise_dose& d) { std::swap(d.sets[0].reps, d.sets[1].reps); }));
    CHECK(changed([](plan&, session&, exercise_dose& d) { d.cuffs[0].set.reset(); }));
    CHECK(changed([](plan&, session&, exercise_dose& d) { d.weight.marks = {"starting-light"}; }));
    CHECK(changed([](plan&, session&, exercise_dose& d) { d.reasons[0].rule += '2'; }));
    CHECK(changed(
        [](plan&, session& s, exercise_dose&) { std::swap(s.exercises[2], s.exercises[3]); }));
    CHECK(changed([](plan&, session& s, exercise_dose&) { s.on = s.on + 1; }));
    CHECK(changed([](plan&, session& s, exercise_dose&) { s.asks.pop_back(); }));
    CHECK(changed([](plan& p, session&, exercise_dose&) { p.made_on = p.made_on + 1; }));
    CHECK(changed([](plan& p, session&, exercise_dose&) { p.screening.effects.pop_back(); }));
    CHECK(changed([](plan& p, session&, exercise_dose&) { p.weeks.emplace_back(); }));
}
