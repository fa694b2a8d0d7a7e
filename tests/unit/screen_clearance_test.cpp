// SPDX-License-Identifier: MIT
//
// Who may clear what, for how long, and what stands afterwards.
#include "screen_people.hpp"

#include "catch.hpp"

#include <screen/roles.hpp>

namespace {

using namespace people;
using bfr::limb;
using bfr::outcome;
using bfr::profile;
using bfr::side;
using bfr::screening::limb_side;
using bfr::screening::role_fits;

profile with(const std::string& id)
{
    profile who = trained_man();
    list(who, id);
    return who;
}

outcome result_of(const profile& who) { return screened(who).result; }

bool asks_about_a_clearance(const profile& who)
{
    for (const auto& one : screened(who).open) {
        if (one.id == "clearance") return true;
    }
    return false;
}

}    // namespace

TEST_CASE("a clearance lifts a referral for 365 days", "[screen]")
{
    for (const auto& [days, result] :
         {std::pair{0, outcome::adapt}, {365, outcome::adapt}, {366, outcome::refer}}) {
        profile who = with("lung-disease");
        clear(who, {"lung-disease"}, "physician", days);
        INFO(days);
        CHECK(result_of(who) == result);
        CHECK(asks_about_a_clearance(who) == (result == outcome::refer));
    }
}

TEST_CASE("a clearance from before the event does not count", "[screen]")
{
    profile who = trained_man();
    list(who, "surgery", 28);
    SECTION("given the day before")
    {
        clear(who, {"surgery-2-6wk", "nakajima-over-4"}, "surgeon", 29);
        CHECK(result_of(who) == outcome::refer);
    }
    SECTION("given on the day")
    {
        clear(who, {"surgery-2-6wk", "nakajima-over-4"}, "surgeon", 28);
        CHECK(result_of(who) == outcome::adapt);
    }
    SECTION("the total named only in one from before")
    {
        clear(who, {"surgery-2-6wk"}, "surgeon", 2);
        clear(who, {"nakajima-over-4"}, "surgeon", 200);
        CHECK(result_of(who) == outcome::refer);
    }
    SECTION("the total not named")
    {
        clear(who, {"surgery-2-6wk"}, "surgeon", 2);
        CHECK(result_of(who) == outcome::refer);
    }
}

TEST_CASE("without the date of an event nobody knows whether its clearance is newer", "[screen]")
{
    profile who = with("seizures");
    clear(who, {"seizures"}, "neurologist");
    CHECK(result_of(who) == outcome::refer);
    CHECK(asks_about_a_clearance(who));
    who.screening->conditions->front().on = at(today - 100);
    CHECK(result_of(who) == outcome::adapt);
    // An illness that lasts has no date to give.
    profile trapped = with("nerve-compression");
    clear(trapped, {"nerve-compression"}, "neurologist");
    CHECK(screened(trapped).limbs_out.empty());
}

TEST_CASE("the role that a record asks for must sign", "[screen]")
{
    for (const auto& [role, result] : {std::pair{"cardiologist", outcome::adapt},
                                       {"consultant cardiologist", outcome::adapt},
                                       {"physician", outcome::refer},
                                       {"physiotherapist", outcome::refer}}) {
        profile who = with("atrial-fibrillation");
        clear(who, {"atrial-fibrillation"}, role);
        INFO(role);
        CHECK(result_of(who) == result);
    }
    CHECK(role_fits("GP", ""));
    CHECK(role_fits("Sports Physician", ""));
    CHECK(role_fits("orthopaedic surgeon", "surgeon"));
    CHECK(role_fits("hematologist", "haematologist"));
    CHECK(role_fits("ophthalmologist", "eye doctor"));
    CHECK_FALSE(role_fits("surgeon", "eye doctor"));
    CHECK_FALSE(role_fits("doctor of physiotherapy", ""));
    CHECK_FALSE(role_fits("physician assistant", ""));
    CHECK_FALSE(role_fits("kinesiologist", ""));
    CHECK_FALSE(role_fits("nurse practitioner", ""));
    CHECK_FALSE(role_fits("", ""));
}

TEST_CASE("a whole-body refusal and a missing fact cannot be cleared", "[screen]")
{
    profile clot = with("clot-history");
    clear(clot, {"clot-history"}, "physician");
    CHECK(result_of(clot) == outcome::refuse);
    profile unread = trained_man();
    unread.blood_pressure.reset();
    unread.who.age = at(45);
    clear(unread, {"bp-unknown-at-risk"}, "physician");
    CHECK(result_of(unread) == outcome::refer);
    CHECK(asks_about_a_clearance(unread));
}

TEST_CASE("a clearance brings back the limbs that it names, and no other", "[screen]")
{
    profile who = with("varicose-veins");
    CHECK(screened(who).limbs_out.size() == 2);
    auto& note = clear(who, {"varicose-veins"}, "physician");
    note.on_side = at(side::left);
    const auto found = screened(who);
    CHECK(found.limbs_out == std::vector{limb_side{limb::leg, side::right}});
    CHECK_FALSE(found.conditions.front().cleared);
    CHECK(effect_ids(found) ==
          std::set<std::string>{"cap-50", "clinician-limits", "exclude-limb-until-cleared"});
    who.screening->clearances.front().on_side.reset();
    CHECK(screened(who).limbs_out.empty());
    CHECK(screened(who).conditions.front().cleared);
}

TEST_CASE("a referral of both arms stands until both are cleared", "[screen]")
{
    profile who = trained_man();
    list(who, "raynaud").on_limb = at(limb::arm);
    clear(who, {"raynaud"}, "physician").on_side = at(side::left);
    CHECK(result_of(who) == outcome::refer);
    clear(who, {"raynaud"}, "physician").on_side = at(side::right);
    CHECK(result_of(who) == outcome::adapt);
}

TEST_CASE("a limb that a refusal takes out stays out, the others are cleared", "[screen]")
{
    profile who = trained_man();
    auto& answer = list(who, "pad");
    answer.on_limb = at(limb::leg);
    answer.on_side = at(side::right);
    CHECK(result_of(who) == outcome::refer);
    clear(who, {"pad"}, "physician");
    const auto found = screened(who);
    CHECK(found.result == outcome::adapt);
    CHECK(found.limbs_out == std::vector{limb_side{limb::leg, side::right}});
    CHECK(effect_ids(found).contains("cap-50"));
    CHECK(found.screening_flag);
    CHECK(found.clinician_clearance);
}

TEST_CASE("the clinician's own limits stand beside those of the table", "[screen]")
{
    profile who = with("lung-disease");
    auto& note = clear(who, {"lung-disease"}, "physician");
    note.load_limit = at(bfr::share_of_1rm::of(275));
    note.pressure_limit = at(bfr::percent_of_aop(45));
    note.note = at(std::string{"Stop when breathless."});
    std::vector<std::pair<std::string, std::int64_t>> limits;
    for (const auto& one : screened(who).effects) {
        if (one.id != "clinician-limits") continue;
        limits.emplace_back(one.unit, *one.value);
        CHECK(one.from == std::vector<std::string>{"lung-disease"});
        CHECK(one.words == "Keep every limit written in the clearance. Load at most 27.5 % of 1RM. "
                           "Pressure at most 45 % of occlusion pressure. Stop when breathless.");
    }
    CHECK(limits == std::vector<std::pair<std::string, std::int64_t>>{{"percent_1rm", 27},
                                                                      {"percent_aop", 45}});
    CHECK(effect_ids(screened(who)).contains("cap-50"));
}

TEST_CASE("limits outlive the record that they were written for", "[screen]")
{
    profile who = trained_man();
    list(who, "surgery", 43);    // cleared at day 41, since then surgery-6-12wk
    clear(who, {"surgery-2-6wk", "nakajima-over-4"}, "surgeon").load_limit =
        at(bfr::percent_of_1rm(20));
    CHECK(effect_ids(screened(who)).contains("clinician-limits"));
    CHECK_FALSE(screened(who).clinician_clearance);
}

TEST_CASE("a leg without feeling stays out after its paralysis is cleared", "[screen]")
{
    profile who = trained_man();
    list(who, "leg-paralysis").on_side = at(side::left);
    clear(who, {"leg-paralysis"}, "neurologist");
    CHECK(screened(who).limbs_out.empty());
    auto& numb = list(who, "sensation-loss");
    numb.on_limb = at(limb::leg);
    numb.on_side = at(side::left);
    const auto found = screened(who);
    CHECK(found.limbs_out == std::vector{limb_side{limb::leg, side::left}});
    CHECK(effect_ids(found).contains("exclude-insensate-limb"));
    clear(who, {"sensation-loss"}, "neurologist");
    CHECK(screened(who).limbs_out.empty());
}
