// SPDX-License-Identifier: MIT
//
// What the desk says about a pressure: words for people and members for programs.
#include "catch.hpp"

#include <bfr/desk_pressure.hpp>

#include <algorithm>
#include <string>

namespace {

using namespace bfr;

desk::pressure_question measured(int reading_mmhg, int percent)
{
    desk::pressure_question question;
    question.on = limb::leg;
    question.read = desk::pressure_reading{mmhg(reading_mmhg), "handheld-doppler", {}, {}, false};
    question.asked = percent_of_aop(percent);
    question.known.used = posture::seated;
    return question;
}

desk::pressure_question estimated(int percent)
{
    desk::pressure_question question;
    question.on = limb::leg;
    question.asked = percent_of_aop(percent);
    question.known.used = posture::seated;
    question.known.cuff_width = millimetres(180);
    question.known.circumference = millimetres(550);
    question.known.systolic = mmhg(120);
    question.known.age = 30;
    return question;
}

const datum& at(const answer& said, std::string_view key)
{
    const auto found = std::ranges::find(said.members, key, &member::key);
    REQUIRE(found != said.members.end());
    return found->value;
}

bool is_null(const datum& value) { return std::holds_alternative<std::monostate>(value.is); }

std::string text_at(const answer& said, std::string_view key)
{
    return std::get<std::string>(at(said, key).is);
}

std::string words_of(const answer& said)
{
    std::string all;
    for (const auto& line : said.lines) all += line.words + '\n';
    return all;
}

bool says(const answer& said, std::string_view words)
{
    return words_of(said).find(words) != std::string::npos;
}

}    // namespace

TEST_CASE("the members of a pressure stand in the order of the schema")
{
    const auto said = desk::pressure_answer(measured(196, 60));
    CHECK(said.schema == "bfr-pressure/1");
    std::vector<std::string_view> keys;
    for (const auto& one : said.members) keys.push_back(one.key);
    keys.resize(8);
    CHECK(keys == std::vector<std::string_view>{"set_mmhg", "tier", "status", "aop", "nominal_mmhg",
                                                "cap_mmhg", "bound_by", "delivered_percent"});
    CHECK_FALSE(said.is_no);
}

TEST_CASE("measured is never said of an estimate, nor estimated of a measured value")
{
    const auto reading = desk::pressure_answer(measured(196, 60));
    CHECK(says(reading, "MEASURED"));
    CHECK_FALSE(says(reading, "ESTIMATED"));
    CHECK(says(reading, "97.5 % confidence"));
    const auto estimate = desk::pressure_answer(estimated(60));
    CHECK(says(estimate, "ESTIMATED"));
    CHECK_FALSE(says(estimate, "MEASURED"));
    CHECK_FALSE(says(estimate, "97.5 % confidence"));
    CHECK(says(estimate, "Estimate only: measure the occlusion pressure with a Doppler"));
}

TEST_CASE("a refusal has no pressure, ends with a no, and says why")
{
    auto question = estimated(60);
    question.known.age = 46;
    const auto said = desk::pressure_answer(question);
    CHECK(said.is_no);
    CHECK(is_null(at(said, "set_mmhg")));
    CHECK(text_at(said, "status") == "refuse");
    CHECK(text_at(said, "tier") == "T5");
    CHECK(says(said, "NO PRESSURE"));
    CHECK(says(said, "age 46 is outside 18-45"));
}

TEST_CASE("a reading is no cuff pressure under 80 or over 350 mmHg")
{
    CHECK(desk::pressure_answer(measured(79, 60)).is_no);
    CHECK_FALSE(desk::pressure_answer(measured(80, 60)).is_no);
    CHECK_FALSE(desk::pressure_answer(measured(350, 60)).is_no);
    CHECK(desk::pressure_answer(measured(351, 60)).is_no);
}

TEST_CASE("without a limb the answer is never above that for either of them")
{
    for (const int reading : {100, 150, 190, 200, 240, 300}) {
        for (const int percent : {40, 60, 80}) {
            auto question = measured(reading, percent);
            const auto set = [&](std::optional<limb> on) {
                question.on = on;
                const auto said = desk::pressure_answer(question);
                return std::get<figure>(at(said, "set_mmhg").is).count;
            };
            CAPTURE(reading, percent);
            CHECK(set(std::nullopt) <= std::min(set(limb::arm), set(limb::leg)));
        }
    }
}

TEST_CASE("too little for an effect is told with the pressure, and is no refusal")
{
    auto question = estimated(60);
    question.device_max = mmhg(60);
    const auto said = desk::pressure_answer(question);
    CHECK(text_at(said, "status") == "measure-aop");
    CHECK(says(said, "Set 60 mmHg."));
    CHECK_FALSE(said.is_no);
}

TEST_CASE("high blood pressure takes tightness away as well, and so does a flag")
{
    auto question = estimated(60);
    question.known.age = 46;
    CHECK(says(desk::pressure_answer(question), "Tightness"));
    question.known.systolic = mmhg(140);
    CHECK_FALSE(says(desk::pressure_answer(question), "Tightness"));
    question.known.systolic = mmhg(120);
    question.diastolic = mmhg(90);
    CHECK_FALSE(says(desk::pressure_answer(question), "Tightness"));
    question.diastolic = pressure::of(8'999);
    CHECK(says(desk::pressure_answer(question), "Tightness"));
}
