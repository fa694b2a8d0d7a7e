// SPDX-License-Identifier: MIT
//
// The screening questions without a terminal: lines go in, answers come out. Above all: what was
// not answered is open, whatever way the sitting went.
#include <bfr/evidence_screening.hpp>
#include <bfr/interview.hpp>

#include "catch.hpp"

#include <algorithm>
#include <set>

namespace {

using bfr::condition_answer;
using bfr::date;
using bfr::limb;
using bfr::screening_answers;
using bfr::side;
using bfr::screening::asks;
using bfr::screening::groups;
using bfr::screening::groups_with_a_question;
using bfr::screening::groups_without_answer;
using bfr::screening::heard;
using bfr::screening::interview;

const date today = *date::of(2026, 1, 10);
const date earliest = *date::of(1960, 5, 5);
using strings = std::vector<std::string>;

interview first_sitting() { return {std::nullopt, groups_with_a_question(), today, earliest}; }

groups group_named(std::string_view id) { return {*bfr::evidence::gates().position(id)}; }

/// Lines that must be taken.
void say(interview& talk, const strings& lines)
{
    for (const auto& line : lines) {
        INFO(line << " to " << (talk.now() ? talk.now()->id : "the end"));
        CHECK(talk.hear(line).as == heard::answer);
    }
}

/// Answers no until this question stands.
void go_to(interview& talk, std::string_view id)
{
    while (talk.now() && talk.now()->id != id) say(talk, {"n"});
    REQUIRE(talk.now());
}

void finish(interview& talk)
{
    while (talk.now()) say(talk, {"n"});
}

/// "surgery 2025-10-20, right leg"
strings listed(const screening_answers& answers)
{
    strings all;
    for (const auto& one : answers.conditions.value()) {
        const auto details = bfr::screening::details_in_words(one);
        all.push_back(one.id.value + (details.empty() ? "" : " " + details));
    }
    return all;
}

strings open_in(const screening_answers& answers)
{
    strings all;
    for (const auto& one : answers.open) all.push_back(one.value);
    return all;
}

condition_answer condition(std::string id)
{
    condition_answer one;
    one.id.value = std::move(id);
    return one;
}

screening_answers answered(date on, std::vector<condition_answer> conditions, strings open = {})
{
    screening_answers all;
    all.answered_on = bfr::located<date>{on, {}};
    all.conditions = std::move(conditions);
    for (auto& group : open) all.open.push_back({std::move(group), {}});
    return all;
}

}    // namespace

TEST_CASE("twelve times no is a whole screening with nothing noted")
{
    auto talk = first_sitting();
    for (std::size_t i = 1; i <= 12; ++i) {
        REQUIRE(talk.now());
        CHECK(talk.now()->what == asks::group);
        CHECK(talk.now()->group == i);
        CHECK(talk.now()->groups == 12);
        say(talk, {"n"});
    }
    CHECK(!talk.now());
    const auto result = talk.result();
    CHECK(result.answered_on->value == today);
    CHECK(listed(result).empty());
    CHECK(result.open.empty());
}

TEST_CASE("a yes opens the items of its group, and only those that a profile lists")
{
    auto talk = first_sitting();
    go_to(talk, "heart");
    say(talk, {"Y"});
    std::set<std::string> asked;
    while (talk.now() && talk.now()->title == "Heart") {
        asked.insert(talk.now()->id);
        CHECK(talk.now()->item == asked.size());
        say(talk, {"no"});
    }
    std::set<std::string> expected;
    const auto rows = bfr::evidence::conditions();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].where != bfr::evidence::asked::profile) continue;
        if (bfr::evidence::gates()[rows[i].group].id.view() == "heart") {
            expected.emplace(rows[i].id.view());
        }
    }
    CHECK(asked == expected);
}

TEST_CASE("not sure about a group opens its items, not sure about an item counts as yes")
{
    auto talk = first_sitting();
    say(talk, {"?"});
    CHECK(talk.now()->what == asks::item);
    CHECK(talk.now()->id == "clot-current");
    say(talk, {"n", "not sure"});
    finish(talk);
    CHECK(listed(talk.result()) == strings{"clot-history"});
}

TEST_CASE("the details of a condition are those that its row asks")
{
    auto talk = first_sitting();
    go_to(talk, "surgery-and-injury");
    say(talk, {"y"});
    go_to(talk, "surgery");
    say(talk, {"y"});
    CHECK(talk.now()->what == asks::date);
    CHECK(talk.hear("").as == heard::help);
    CHECK(talk.hear("n").as == heard::help);
    CHECK(talk.hear("2026-02-30").as == heard::help);
    CHECK(talk.hear("2026-01-11").complaint.find("future") != std::string::npos);
    CHECK(talk.hear("1960-05-04").complaint.find("before") != std::string::npos);
    say(talk, {"2025-10-20"});
    go_to(talk, "leg-cast");
    say(talk, {"y", "?"});
    CHECK(talk.now()->what == asks::limbs);
    CHECK(talk.hear("left arm").as == heard::help);
    say(talk, {"both"});
    go_to(talk, "crush-or-muscle-tear");
    say(talk, {"y", "2025-12-01", "Left arm, both legs"});
    finish(talk);
    CHECK(listed(talk.result()) == strings{"surgery 2025-10-20", "leg-cast leg",
                                           "crush-or-muscle-tear 2025-12-01, left arm",
                                           "crush-or-muscle-tear 2025-12-01, leg"});
}

TEST_CASE("limbs are understood as people write them, and otherwise asked again")
{
    const auto limbs_of = [](const std::string& line) {
        interview talk{std::nullopt, group_named("arteries"), today, earliest};
        say(talk, {"y"});
        go_to(talk, "pad");
        say(talk, {"y"});
        REQUIRE(talk.now()->what == asks::limbs);
        if (talk.hear(line).as != heard::answer) return strings{"not understood"};
        return listed(talk.result());
    };
    CHECK(limbs_of("left leg") == strings{"pad left leg"});
    CHECK(limbs_of("LEFT and RIGHT leg") == strings{"pad leg"});
    CHECK(limbs_of("both arms") == strings{"pad arm"});
    CHECK(limbs_of("legs") == strings{"pad leg"});
    CHECK(limbs_of("all") == strings{"pad arm", "pad leg"});
    CHECK(limbs_of("l arm, r leg") == strings{"pad left arm", "pad right leg"});
    CHECK(limbs_of("?") == strings{"pad"});
    for (const auto* const wrong :
         {"left", "both", "left, arm", "left foot", "yes", "arm left", ","}) {
        CHECK(limbs_of(wrong) == strings{"not understood"});
    }
}

TEST_CASE("a side alone is asked where the row wants no more, and both sides are two entries")
{
    interview talk{std::nullopt, group_named("heart"), today, earliest};
    say(talk, {"y"});
    go_to(talk, "pacemaker");
    say(talk, {"y", "2026-01-02"});
    CHECK(talk.now()->what == asks::sides);
    CHECK(talk.hear("left arm").as == heard::help);
    SECTION("one") { say(talk, {"left"}); }
    SECTION("both")
    {
        say(talk, {"both"});
        CHECK(listed(talk.result()).size() == 2);
    }
    CHECK(talk.result().conditions->front().on_side->value == side::left);
    CHECK(!talk.result().conditions->front().on_limb);
}

TEST_CASE("a value has to be a number in a unit of its own, and its day is asked")
{
    interview talk{std::nullopt, group_named("other-illness"), today, earliest};
    say(talk, {"y"});
    go_to(talk, "diabetes");
    say(talk, {"y"});
    REQUIRE(talk.now()->what == asks::value);
    for (const auto* const wrong : {"high", "6,9 %", "6.9 mmol/L", "-6 %", "6.9 % 7 %", "1e1 %"}) {
        INFO(wrong);
        CHECK(talk.hear(wrong).as == heard::help);
    }
    SECTION("known")
    {
        say(talk, {" 6.9 % "});
        CHECK(talk.now()->what == asks::measured_on);
        say(talk, {"2025-11-20"});
        CHECK(listed(talk.result()) == strings{"diabetes 2025-11-20, 6.9 %"});
    }
    SECTION("not known: no day is asked")
    {
        say(talk, {"?"});
        CHECK(talk.now()->what == asks::item);
        CHECK(listed(talk.result()) == strings{"diabetes"});
    }
}

TEST_CASE("whoever stops leaves open what was not answered to its last question")
{
    auto talk = first_sitting();
    CHECK(!talk.answered_anything());
    CHECK(talk.hear("q").as == heard::quit);
    CHECK(talk.result().open.size() == 12);
    say(talk, {"n", "n", "y", "y"});    // the group blood has begun
    CHECK(talk.hear("quit").as == heard::quit);
    const auto result = talk.result();
    CHECK(open_in(result).front() == "blood");
    CHECK(result.open.size() == 10);
    CHECK(listed(result).size() == 1);    // a yes is kept, although its group is open
}

TEST_CASE("a group stays open until the details of its last yes are there")
{
    interview talk{std::nullopt, group_named("habits-and-training"), today, earliest};
    say(talk, {"y", "y"});
    CHECK(talk.result().open.size() == 12);
    say(talk, {"n"});
    CHECK(talk.result().open.size() == 11);
}

TEST_CASE("back takes answers back, one after another, to the first question")
{
    auto talk = first_sitting();
    const auto fresh = talk.now()->id;
    CHECK(talk.hear("b").as == heard::help);
    say(talk, {"y", "n", "y"});
    CHECK(talk.hear("back").as == heard::back);
    CHECK(talk.now()->id == "clot-history");
    CHECK(listed(talk.result()).empty());
    CHECK(talk.hear("B").as == heard::back);
    CHECK(talk.hear("b").as == heard::back);
    CHECK(talk.now()->id == fresh);
    CHECK(!talk.answered_anything());
    finish(talk);
    CHECK(talk.hear("b").as == heard::back);
    CHECK(talk.now()->id == "habits-and-training");
}

TEST_CASE("no line but the words for it is an answer")
{
    auto talk = first_sitting();
    const auto id = talk.now()->id;
    for (const auto* const line :
         {"", " ", "h", "help", "nope", "yy", "y n", "0", "s", "?n", "\x1b[A"}) {
        INFO(line);
        CHECK(talk.hear(line).as == heard::help);
        CHECK(talk.now()->id == id);
    }
    CHECK(!talk.answered_anything());
}

TEST_CASE("only open groups are asked, and the others keep their answers and their date")
{
    const auto earlier = today - 100;
    const auto before = answered(earlier, {condition("smoker")}, {"nerves", "blood"});
    const auto ask = groups_without_answer(before, today);
    CHECK(ask.size() == 2);
    interview talk{before, ask, today, earliest};
    CHECK(talk.now()->id == "blood");
    say(talk, {"n"});
    CHECK(open_in(talk.result()) == strings{"nerves"});
    say(talk, {"n"});
    const auto result = talk.result();
    CHECK(result.open.empty());
    CHECK(listed(result) == strings{"smoker"});
    // Today's date would make the answers of a hundred days ago good for another half a year.
    CHECK(result.answered_on->value == earlier);
}

TEST_CASE("all groups are asked where nobody was screened, and where the answers are too old")
{
    CHECK(groups_without_answer(std::nullopt, today).size() == 12);
    CHECK(groups_without_answer(screening_answers{}, today).size() == 12);
    auto undated = answered(today, {});
    undated.answered_on.reset();
    CHECK(groups_without_answer(undated, today).size() == 12);
    CHECK(groups_without_answer(answered(today - 182, {}), today).empty());
    CHECK(groups_without_answer(answered(today - 183, {}), today).size() == 12);
    CHECK(groups_without_answer(answered(today + 1, {}), today).size() == 12);

    const auto old = answered(today - 183, {condition("smoker"), condition("clot-history")});
    interview talk{old, groups_without_answer(old, today), today, earliest};
    CHECK(talk.now()->before == "clot-history");
    say(talk, {"n", "s"});
    const auto result = talk.result();
    CHECK(result.answered_on->value == today);
    CHECK(result.open.size() == 11);
    CHECK(listed(result) == strings{"smoker", "clot-history"});
}

TEST_CASE("no to a group still asks what was noted in it, so that one word drops no clot")
{
    const auto before = answered(today - 3, {condition("clot-history"), condition("smoker")});
    interview talk{before, groups_with_a_question(), today, earliest};
    say(talk, {"n"});
    REQUIRE(talk.now()->id == "clot-history");
    CHECK(talk.now()->before == "yes");
    CHECK(talk.now()->items == 1);
    say(talk, {"n"});
    CHECK(talk.now()->title == "Arteries");
    CHECK(listed(talk.result()) == strings{"smoker"});
}

TEST_CASE("s keeps a noted condition with all its details, yes asks them anew")
{
    auto surgery = condition("surgery");
    surgery.on = bfr::located<date>{*date::of(2025, 10, 20), {}};
    surgery.on_limb = bfr::located<limb>{limb::leg, {}};
    surgery.on_side = bfr::located<side>{side::right, {}};
    const auto before = answered(today - 3, {condition("smoker"), surgery, condition("asthma")});
    interview talk{before, group_named("surgery-and-injury"), today, earliest};
    CHECK(talk.hear("s").as == heard::help);
    say(talk, {"n"});
    CHECK(talk.now()->before == "yes, 2025-10-20, right leg");
    SECTION("the same")
    {
        say(talk, {"s"});
        CHECK(listed(talk.result())[1] == "surgery 2025-10-20, right leg");
    }
    SECTION("another day, in the same place of the list")
    {
        say(talk, {"y", "2025-12-24"});
        CHECK(listed(talk.result())[1] == "surgery 2025-12-24");
    }
    CHECK(listed(talk.result()).size() == 3);
}

TEST_CASE("clearances are handed through")
{
    auto before = answered(today - 3, {condition("varicose-veins")}, {"nerves"});
    before.clearances.emplace_back().by.value = "Dr A. Example";
    interview talk{before, groups_without_answer(before, today), today, earliest};
    say(talk, {"n"});
    CHECK(talk.result().clearances.size() == 1);
}
