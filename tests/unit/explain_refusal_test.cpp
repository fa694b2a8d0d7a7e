// SPDX-License-Identifier: MIT
#include <bfr/explain.hpp>
#include <bfr/render.hpp>

#include "catch.hpp"
#include "render_lines.hpp"
#include "render_sample.hpp"

namespace {

using namespace bfr;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

screening::applied condition(const char* id, std::uint32_t line, std::string detail = "")
{
    screening::applied a;
    a.row = evidence::conditions().position(id).value();
    a.detail = std::move(detail);
    a.where = {line, 3, 1, 0};
    return a;
}

screening::refusal refused(outcome result, std::vector<screening::applied> conditions)
{
    screening::refusal no;
    no.who.files = {"profile.toml"};
    no.who.screening.emplace();
    no.who.screening->answered_on = located<date>{sample::day(2026, 1, 5), {}};
    no.found.result = result;
    no.found.conditions = std::move(conditions);
    return no;
}

std::string text_of(const screening::refusal& no, const render::looks& how = {})
{
    return render::document_as_text(explain::refusal_report(no.found, no.who), how);
}

}    // namespace

TEST_CASE("a refusal says in its first line not to start, then what decides and where it stands")
{
    const auto text =
        text_of(refused(outcome::refuse, {condition("clot-history", 40, "left leg")}));
    CHECK_THAT(
        text,
        StartsWith("SCREENING RESULT: DO NOT START              profile.toml, answers of 5 Jan "
                   "2026\n\nSTOP   1 answer rules cuffs out\n  1  "));
    CHECK_THAT(text, ContainsSubstring("clot-history         line 40\n"));
    CHECK_THAT(text, ContainsSubstring("Yes: left leg."));
    CHECK_THAT(text, ContainsSubstring(
                         "     No BFR from this program; only a specialist-run programme may "
                         "decide.\n"));
    CHECK_THAT(text, ContainsSubstring("     What would change it: nothing; it holds for life.\n"));
    CHECK_THAT(text, ContainsSubstring("     Source"));
    CHECK_THAT(text, ContainsSubstring("No plan was made."));
}

TEST_CASE("what is urgent stands before everything else, emergencies first")
{
    const auto text = text_of(
        refused(outcome::refuse, {condition("clot-signs", 41), condition("lung-clot-signs", 42)}));
    const auto emergency = text.find("Call the emergency number now.");
    const auto today = text.find("See a doctor today.");
    CHECK(emergency < today);
    CHECK(today < text.find("STOP   2 answers rule cuffs out"));
    CHECK_THAT(text, ContainsSubstring("URGENT before anything else\n"));
}

TEST_CASE("a referral asks for a clinician, names who clears it, and is no refusal")
{
    const auto text = text_of(refused(outcome::refer, {condition("sickle-trait", 50)}));
    CHECK_THAT(text, StartsWith("SCREENING RESULT: ASK A CLINICIAN FIRST"));
    CHECK_THAT(text,
               ContainsSubstring("ASK    1 answer needs a clinician's clearance in writing\n"));
}

TEST_CASE("a missing reading is a missing fact, not a question for a clinician")
{
    const auto text =
        text_of(refused(outcome::refer, {condition("bp-unknown-at-risk", 0, "no reading")}));
    CHECK_THAT(text, StartsWith("SCREENING RESULT: NOT COMPLETE"));
    CHECK_THAT(text, ContainsSubstring("FIRST  1 fact is missing; no clearance replaces it\n"));
}

TEST_CASE("silence is not a no: open questions alone make a screening that is not complete")
{
    auto no = refused(outcome::refuse, {});
    no.found.open = {
        {"nerves", "Have you ever had a stroke, a seizure or a nerve disease?", {41, 1, 1, 0}},
        {"screening", "answer the screening questions", {}}};
    const auto text = text_of(no);
    CHECK_THAT(text, StartsWith("SCREENING RESULT: NOT COMPLETE"));
    CHECK_THAT(
        text, ContainsSubstring("OPEN   2 questions without an answer; silence is not a \"no\"\n"));
    CHECK_THAT(text, ContainsSubstring("nerves               line 41\n"));
}

TEST_CASE("limbs that are out are named where nothing else decides")
{
    auto limb_out = condition("varicose-veins", 44);
    limb_out.limbs = {{limb::leg, side::left}};
    const auto text = text_of(refused(outcome::refer, {limb_out}));
    CHECK_THAT(text, StartsWith("SCREENING RESULT: ASK A CLINICIAN FIRST"));
    CHECK_THAT(text, ContainsSubstring("LIMBS  1 answer takes a limb out; no limb is left for the "
                                       "exercises in the\n"));
    CHECK_THAT(text, ContainsSubstring("Yes: left leg."));
}

TEST_CASE("a condition that a clearance covers decides nothing")
{
    auto covered = condition("sickle-trait", 50);
    covered.cleared = true;
    const auto text = text_of(refused(outcome::refuse, {covered, condition("clot-history", 40)}));
    CHECK_THAT(text, !ContainsSubstring("sickle-trait"));
}

TEST_CASE("every condition keeps a report inside 80 columns, plain and in ASCII")
{
    const auto table = evidence::conditions();
    std::vector<screening::applied> all;
    for (std::size_t i = 0; i < table.size(); ++i) {
        all.push_back(condition(std::string{table[i].id.view()}.c_str(), 1000, "a detail"));
    }
    auto no = refused(outcome::refuse, all);
    no.found.open = {{std::string(90, 'x'), std::string(300, 'y'), {12345, 1, 1, 7}}};
    no.who.files = {std::string(120, 'f')};
    const auto text = text_of(no);
    CHECK(sample::widest(text) <= 80);
    CHECK_FALSE(sample::any_trailing_space(text));
    render::looks how;
    how.ascii = true;
    CHECK(sample::all_ascii(text_of(no, how)));
    how.color = true;
    CHECK(sample::without_styles(text_of(no, how)) == text_of(no, {.color = false, .ascii = true}));
}
