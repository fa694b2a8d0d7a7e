// SPDX-License-Identifier: MIT
#include <bfr/explain.hpp>

#include "catch.hpp"
#include "screen_people.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace bfr;
using namespace people;
using Catch::Matchers::ContainsSubstring;

condition_answer answer(std::string id)
{
    condition_answer one;
    one.id = at(std::move(id), 40);
    return one;
}

profile man_with(const std::vector<std::string>& conditions)
{
    auto who = trained_man();
    who.files = {"man.toml"};
    for (const auto& id : conditions) who.screening->conditions->push_back(answer(id));
    return who;
}

document report_of(const profile& who, bool all = false)
{
    const auto screened = screening::screen(who, today);
    if (const auto* no = std::get_if<screening::refusal>(&screened))
        return explain::screening_report(no->found, no->who, all);
    const auto& yes = std::get<screening::cleared>(screened);
    return explain::screening_report(yes.found(), yes.who(), all);
}

const report_section* section(const document& page, std::string_view label)
{
    const auto found = std::ranges::find(page.sections, label, &report_section::label);
    return found == page.sections.end() ? nullptr : &*found;
}

/// All sentences of a section, one a line.
std::string words_of(const document& page, std::string_view label)
{
    const auto* found = section(page, label);
    if (found == nullptr) return "";
    std::string out = found->headline + '\n';
    for (const auto& e : found->entries) {
        out += e.words + '\n';
        for (const auto& line : e.below) out += line + '\n';
    }
    for (const auto& line : found->paragraphs) out += line + '\n';
    for (const auto& line : found->to_copy) out += line + '\n';
    return out;
}

std::vector<std::string> ids_in(const document& page, std::string_view label)
{
    std::vector<std::string> ids;
    if (const auto* found = section(page, label))
        for (const auto& e : found->entries) ids.push_back(e.id);
    return ids;
}

std::string whole_end(const document& page)
{
    std::string out;
    for (const auto& words : page.opening) out += words + '\n';
    for (const auto& words : page.closing) out += words + '\n';
    return out;
}

using strings = std::vector<std::string>;

}    // namespace

TEST_CASE("who has nothing to report gets three lines, and the day on which to ask again")
{
    const auto page = report_of(man_with({}));
    CHECK(page.verdict == "NO FINDING");
    CHECK(page.sections.empty());
    CHECK(page.closing.empty());
    REQUIRE(page.opening.size() == 2);
    CHECK_THAT(page.opening.back(),
               ContainsSubstring("12 of 12 groups answered, none raises a concern. Good until 31 "
                                 "May 2027, or until your health changes."));
}

TEST_CASE("each outcome has its words in the first line")
{
    CHECK(report_of(man_with({"clot-history"})).verdict == "DO NOT START");
    CHECK(report_of(man_with({"sickle-trait"})).verdict == "ASK A CLINICIAN FIRST");
    CHECK(report_of(man_with({"corticosteroids"})).verdict == "START ONLY WITH CHANGES");
    auto silent = man_with({});
    silent.screening->conditions.reset();
    CHECK(report_of(silent).verdict == "NOT COMPLETE");
    CHECK(report_of(silent, true).verdict == "NOT COMPLETE");
}

TEST_CASE("every report says that it is a checklist, no diagnosis and not tested")
{
    for (const auto& who : {man_with({}), man_with({"clot-history"}), man_with({"sickle-trait"}),
                            man_with({"corticosteroids"})}) {
        const auto words = whole_end(report_of(who));
        CHECK_THAT(words, ContainsSubstring("A checklist, not a diagnosis."));
        CHECK_THAT(words, ContainsSubstring("No such list has been tested against outcomes."));
    }
}

TEST_CASE("what rules cuffs out says what to do, what would change it and that nobody lifts it")
{
    const auto words = words_of(report_of(man_with({"aneurysm"})), "STOP");
    CHECK_THAT(words, ContainsSubstring("No BFR. Train without cuffs."));
    CHECK_THAT(words, ContainsSubstring("Next: train without cuffs until that has changed"));
    CHECK_THAT(words, ContainsSubstring("No clearance lifts this."));
    CHECK_THAT(words,
               ContainsSubstring("What would change it: repaired, and the specialist agrees."));
    CHECK_THAT(words, ContainsSubstring("Sources: "));
}

TEST_CASE("the form names every record that a clearance must name, by the role that must sign")
{
    const auto page = report_of(man_with({"sickle-trait", "coronary-disease", "raynaud"}));
    const auto* form = section(page, "FORM");
    REQUIRE(form != nullptr);
    const auto& lines = form->to_copy;
    CHECK(std::ranges::count(lines, "[[screening.clearance]]") == 2);
    const auto words = words_of(page, "FORM");
    CHECK_THAT(words, ContainsSubstring("  \"raynaud\",\n  \"sickle-trait\",\n"));
    CHECK_THAT(words, ContainsSubstring("conditions = [\"coronary-disease\"]"));
    CHECK_THAT(words, ContainsSubstring("\"cardiologist\", no other counts"));
    CHECK_THAT(words, ContainsSubstring("365 days"));
}

TEST_CASE("every record that refers stands in the form, whatever the person has")
{
    const auto table = evidence::conditions();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table[i];
        if (row.where != evidence::asked::profile) continue;
        const auto page = report_of(man_with({std::string{row.id.view()}}));
        INFO(row.id.view());
        if (page.verdict == "DO NOT START") CHECK(section(page, "FORM") == nullptr);
        const auto form = words_of(page, "FORM");
        for (const auto& id : ids_in(page, "ASK")) {
            if (page.verdict == "ASK A CLINICIAN FIRST")
                CHECK_THAT(form, ContainsSubstring('"' + id + '"'));
        }
    }
}

TEST_CASE("no record that applies is left out of the report")
{
    const auto table = evidence::conditions();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table[i];
        screening::findings found;
        found.result = outcome::refuse;
        found.judged_on = today;
        screening::applied one;
        one.row = static_cast<std::uint16_t>(i);
        found.conditions = {one};
        const auto page = explain::screening_report(found, man_with({}), true);
        const bool there = std::ranges::any_of(page.sections, [&](const report_section& s) {
            return s.label != "URGENT" && std::ranges::find(s.entries, row.id.view(),
                                                            &report_entry::id) != s.entries.end();
        });
        INFO(row.id.view());
        CHECK(there);
    }
}

TEST_CASE("what changes the plan stands with the words of its effects")
{
    const auto page = report_of(man_with({"corticosteroids"}));
    CHECK(ids_in(page, "CARE") == strings{"corticosteroids"});
    const auto words = words_of(page, "CARE");
    CHECK_THAT(words, ContainsSubstring("1 answer changes the plan"));
    CHECK_THAT(words, ContainsSubstring("Pressure at most 50 % of occlusion pressure on legs"));
    CHECK_THAT(words, ContainsSubstring("Look at the skin under the cuff"));
    CHECK_THAT(words, ContainsSubstring("What would change it: stopped."));
    CHECK(section(page, "FORM") == nullptr);
}

TEST_CASE("a cleared record says who cleared it, until when and what holds then")
{
    auto who = man_with({"sickle-trait"});
    clear(who, {"sickle-trait"}, "physician", 10);
    const auto page = report_of(who);
    CHECK(page.verdict == "START ONLY WITH CHANGES");
    CHECK(ids_in(page, "ASK").empty());
    const auto words = words_of(page, "SIGNED");
    CHECK_THAT(words, ContainsSubstring("Cleared by Dr A. Example, physician, on 20 Nov 2026; good "
                                        "until 20 Nov 2027"));
    CHECK_THAT(words, ContainsSubstring("One limb at a time."));
}

TEST_CASE("a clearance of one leg leaves the other in the list, and says which it covers")
{
    auto who = man_with({"raynaud"});
    clear(who, {"raynaud"}, "physician", 10);
    who.screening->clearances.front().on_limb = at(limb::leg);
    who.screening->clearances.front().on_side = at(side::left);
    const auto page = report_of(who);
    CHECK(ids_in(page, "ASK") == strings{"raynaud"});
    CHECK_THAT(words_of(page, "ASK"), ContainsSubstring("A clearance covers only: left leg."));
}

TEST_CASE("a clearance that does not count is shown, and nothing is signed by it")
{
    auto who = man_with({"coronary-disease"});
    clear(who, {"coronary-disease"}, "physiotherapist", 10);
    const auto page = report_of(who);
    CHECK(page.verdict == "ASK A CLINICIAN FIRST");
    CHECK(section(page, "SIGNED") == nullptr);
    CHECK_THAT(words_of(page, "VOID"), ContainsSubstring("1 clearance does not count"));
    CHECK_THAT(words_of(page, "VOID"), ContainsSubstring("needs a clearance by this role"));
}

TEST_CASE("who has no limb left for the exercises is sent to no clinician")
{
    auto who = man_with({"pad"});
    who.screening->conditions->front().on_limb = at(limb::leg);
    exercise_entry legs;
    legs.id = at(std::string{"knee-extension-machine"});
    legs.worked = at(sides::each);
    who.exercises = {legs};
    const auto page = report_of(who);
    CHECK(page.verdict == "DO NOT START");
    CHECK(section(page, "FORM") == nullptr);
    CHECK_THAT(words_of(page, "STOP"),
               ContainsSubstring("on: left leg, right leg. Next: choose exercises for the other"));
    CHECK_THAT(words_of(page, "ASK"), !ContainsSubstring("Next: ask"));
    who.screening->conditions->front().on_side = at(side::left);
    CHECK(report_of(who).verdict == "ASK A CLINICIAN FIRST");
}

TEST_CASE("first sessions set limits without changing the result")
{
    auto who = man_with({});
    who.history = {};
    const auto page = report_of(who);
    CHECK(page.verdict == "NO FINDING");
    CHECK(ids_in(page, "LIMITS") == strings{"first-sessions"});
    CHECK_THAT(words_of(page, "LIMITS"), ContainsSubstring("At most 2 exercises a session."));
}

TEST_CASE("groups without a concern are counted, and with --all each stands with its question")
{
    const auto page = report_of(man_with({"corticosteroids"}));
    const auto* clear_groups = section(page, "CLEAR");
    REQUIRE(clear_groups != nullptr);
    CHECK(clear_groups->headline ==
          "11 of 12 groups of questions raise no concern (to list: --all)");
    CHECK(clear_groups->paragraphs.empty());
    const auto all = report_of(man_with({"corticosteroids"}), true);
    CHECK(section(all, "CLEAR")->paragraphs.size() == 11);
    CHECK(section(all, "CLEAR")->headline == "11 of 12 groups of questions raise no concern");
}

TEST_CASE("a group left open is never counted among those that raise no concern")
{
    auto who = man_with({});
    who.screening->open = {at(std::string{"nerves"}, 41)};
    const auto page = report_of(who, true);
    CHECK(page.verdict == "NOT COMPLETE");
    CHECK(ids_in(page, "OPEN") == strings{"nerves"});
    CHECK_THAT(words_of(page, "OPEN"), ContainsSubstring("bfr screen --ask"));
    CHECK(section(page, "CLEAR")->paragraphs.size() == 11);
    who.screening->conditions.reset();
    CHECK(section(report_of(who, true), "CLEAR") == nullptr);
}

TEST_CASE("points stand beside the answers with their limits")
{
    const auto end = whole_end(report_of(man_with({"sickle-trait"})));
    CHECK_THAT(end, ContainsSubstring("Points: Nakajima (2011) 0 (over 4 refers); IMPROVE 0 (2 and "
                                      "more refers, 4 and more refuses)."));
    CHECK_THAT(end, ContainsSubstring("They make no result milder."));
}
