// SPDX-License-Identifier: MIT
//
// The screening questions on random ways: whatever is typed, the answers are what was said, and
// the rest is open.
#include <bfr/evidence_screening.hpp>
#include <bfr/interview.hpp>

#include "catch.hpp"

#include <map>
#include <random>
#include <set>

namespace {

using bfr::date;
using bfr::screening_answers;
using bfr::screening::asks;
using bfr::screening::groups;
using bfr::screening::groups_with_a_question;
using bfr::screening::groups_without_answer;
using bfr::screening::heard;
using bfr::screening::interview;

const date today = *date::of(2026, 1, 10);
const date earliest = *date::of(1960, 5, 5);
using strings = std::vector<std::string>;

strings listed(const screening_answers& answers)
{
    strings all;
    for (const auto& one : answers.conditions.value()) {
        all.push_back(one.id.value + " " + bfr::screening::details_in_words(one));
    }
    return all;
}

/// A line that the question takes, or nonsense, or a way to stop.
std::string some_line(const bfr::screening::question& asked, std::mt19937& chance)
{
    const auto one_of = [&](const strings& lines) { return lines[chance() % lines.size()]; };
    switch (asked.what) {
    case asks::group: return one_of({"y", "n", "n", "n", "?", "b", "", "x", "s"});
    case asks::item: return one_of({"y", "n", "n", "n", "?", "b", "s", "h"});
    case asks::date:
    case asks::measured_on:
        return one_of({"2025-10-20", "?", "2026-01-10", "b", "2027-01-01", "n"});
    case asks::limbs: return one_of({"left leg", "left", "both", "all", "arms", "?", "b", "x"});
    case asks::sides: return one_of({"left", "right", "both", "?", "b"});
    case asks::value: return one_of({"6.9 %", "140 10^9/L", "5.1 mmol/L", "?", "b", "6.9"});
    }
    return {};
}

/// What was said, kept by the test itself, question by question.
struct spoken {
    std::string id, title;
    asks what;
    std::string line;
};

/// What must follow from it, reckoned another way than the interview does.
void check_against(const screening_answers& result, const std::vector<spoken>& said,
                   const std::optional<bfr::screening::question>& next)
{
    std::set<std::string> yes;
    std::set<std::string> begun;
    for (const auto& one : said) {
        begun.insert(one.title);
        if (one.what == asks::item && one.line != "n") yes.insert(one.id);
    }
    if (next) begun.erase(next->title);
    std::set<std::string> noted;
    for (const auto& one : *result.conditions) noted.insert(one.id.value);
    CHECK(noted == yes);
    std::set<std::string> open;
    for (const auto& one : result.open) open.insert(one.value);
    const auto gates = bfr::evidence::gates();
    for (const auto group : groups_with_a_question()) {
        const std::string id{gates[group].id.view()};
        CHECK(open.count(id) + begun.count(std::string{gates[group].title.view()}) == 1);
    }
}

}    // namespace

TEST_CASE("any way through the questions yields what was said, and leaves the rest open")
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 chance{seed};
        interview talk{std::nullopt, groups_with_a_question(), today, earliest};
        std::vector<spoken> said;
        for (auto steps = chance() % 300; steps > 0 && talk.now(); --steps) {
            const auto asked = *talk.now();
            const auto line = some_line(asked, chance);
            const auto became = talk.hear(line).as;
            if (became == heard::answer) said.push_back({asked.id, asked.title, asked.what, line});
            if (became == heard::back) said.pop_back();
        }
        INFO("seed " << seed);
        check_against(talk.result(), said, talk.now());
    }
}

TEST_CASE("a sitting in pieces comes to the same as one sitting")
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937 chance{seed};
        std::map<std::string, std::string> line_of;    // one answer to each question
        const auto answer = [&](interview& talk) {
            const auto asked = *talk.now();
            const auto key = asked.id + std::to_string(static_cast<int>(asked.what));
            auto& line = line_of[key];
            while (line.empty() || line == "b" || line == "s") line = some_line(asked, chance);
            if (talk.hear(line).as != heard::answer) line.clear();
        };
        interview whole{std::nullopt, groups_with_a_question(), today, earliest};
        while (whole.now()) answer(whole);

        std::optional<screening_answers> so_far;
        for (groups ask = groups_with_a_question(); !ask.empty();
             ask = groups_without_answer(so_far, today)) {
            interview talk{so_far, ask, today, earliest};
            const auto group = talk.now()->title;
            while (talk.now() && talk.now()->title == group) answer(talk);
            so_far = talk.result();
        }
        CHECK(listed(*so_far) == listed(whole.result()));
        CHECK(so_far->open.empty());
    }
}
