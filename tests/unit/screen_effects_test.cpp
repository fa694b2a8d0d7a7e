// SPDX-License-Identifier: MIT
//
// Effects in force as a plan carries them: numbers, limbs, how long, and from which records.
#include "screen_people.hpp"

#include "catch.hpp"

#include <algorithm>

namespace {

using namespace people;
using bfr::effect;
using bfr::limb;
using bfr::outcome;
using bfr::profile;
using bfr::side;
using bfr::screening::limb_side;

std::vector<effect> entries(const findings& found, std::string_view id)
{
    std::vector<effect> all;
    std::ranges::copy_if(found.effects, std::back_inserter(all),
                         [&](const effect& one) { return one.id == id; });
    return all;
}

void add_exercise(profile& who, std::string id, bfr::sides worked)
{
    bfr::exercise_entry entry;
    entry.id = at(std::move(id));
    entry.worked = at(worked);
    who.exercises.push_back(entry);
}

void out(profile& who, const std::string& id, limb on, side at_side)
{
    auto& answer = list(who, id);
    answer.on_limb = at(on);
    answer.on_side = at(at_side);
}

}    // namespace

TEST_CASE("what holds for everybody comes first and names no record", "[screen]")
{
    const auto& all = screened(trained_man()).effects;
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == "no-arm-and-leg-together");
    CHECK_FALSE(all[0].value);
    CHECK(all[0].unit.empty());
    CHECK(all[1].id == "max-cuffs-2");
    CHECK(all[1].value == 2);
    CHECK(all[1].unit == "cuffs");
    for (const auto& one : all) {
        CHECK(one.from.empty());
        CHECK(one.scope == "whole");
        CHECK_FALSE(one.amber);
    }
}

TEST_CASE("first sessions are amber, make nobody at-risk, and leave the end to the planner",
          "[screen]")
{
    profile who = trained_man();
    who.history = {};
    const findings found = screened(who);
    std::vector<std::string> lines;
    for (const auto& one : found.effects) {
        if (one.from.empty()) continue;
        CHECK(one.from == std::vector<std::string>{"first-sessions"});
        CHECK(one.amber);
        CHECK_FALSE(one.until);
        lines.push_back(one.id + (one.value ? ' ' + std::to_string(*one.value) : "") + ' ' +
                        one.unit + (one.on_limb ? ' ' + std::string{bfr::name(*one.on_limb)} : ""));
    }
    CHECK(lines == std::vector<std::string>{
                       "cap-50 40 percent_aop arm", "cap-50 50 percent_aop leg", "gap-48h 48 h",
                       "max-exercises-2 2 exercises", "max-load-30 30 percent_1rm",
                       "no-failure 3 reps", "one-limb-pair 1 pairs"});
    CHECK_FALSE(found.at_risk);
    CHECK_FALSE(found.familiarised);
    who.wants.emplace().by = at(bfr::method::passive);
    CHECK(effect_ids(screened(who)).empty());
}

TEST_CASE("after a layoff everything is as in first sessions", "[screen]")
{
    profile who = trained_man();
    set_history(who, 12, 100, 22);
    const findings found = screened(who);
    CHECK(found.result == outcome::clear);
    CHECK(effect_ids(found) == std::set<std::string>{"cap-50", "gap-48h", "max-exercises-2",
                                                     "max-load-30", "no-failure", "one-limb-pair",
                                                     "restart-as-first"});
    for (const auto& one : found.effects) CHECK(one.amber == !one.from.empty());
    CHECK_FALSE(found.at_risk);
}

TEST_CASE("a cap of a record takes the amber one of first sessions in", "[screen]")
{
    profile who = trained_man();
    who.history = {};
    list(who, "combined-hormonal");
    const auto caps = entries(screened(who), "cap-50");
    REQUIRE(caps.size() == 2);
    for (const auto& one : caps) {
        CHECK_FALSE(one.amber);
        CHECK(one.from == std::vector<std::string>{"combined-hormonal", "first-sessions"});
    }
    CHECK(screened(who).at_risk);
}

TEST_CASE("weeks count from the first cuffed session, or from the first day of the plan",
          "[screen]")
{
    profile who = trained_man();
    who.who.age = at(62);
    set_history(who, 6, 27, 3);
    const findings before = screened(who);
    const auto caps = entries(before, "cap-50-4wk");
    REQUIRE(caps.size() == 2);
    CHECK(caps[0].until == today);
    CHECK(before.at_risk);
    CHECK(before.at_risk_until == today);
    set_history(who, 6, 28, 3);
    CHECK(entries(screened(who), "cap-50-4wk").empty());
    CHECK_FALSE(screened(who).at_risk);
    who.history = {};
    CHECK(entries(screened(who), "cap-50-4wk").front().until == today + 27);
    list(who, "family-clot");    // two clot cautions, but also a cap without an end
    CHECK_FALSE(screened(who).at_risk_until);
}

TEST_CASE("an effect with two numbers stands there twice", "[screen]")
{
    profile who = trained_man();
    list(who, "sickle-untested");
    const auto cuff_time = entries(screened(who), "short-cuff-time");
    REQUIRE(cuff_time.size() == 2);
    CHECK(cuff_time[0].unit == "exercises");
    CHECK(cuff_time[0].value == 2);
    CHECK(cuff_time[1].unit == "min");
    CHECK(cuff_time[1].value == 5);
}

TEST_CASE("legs wait for day 8 after a journey, and are capped from then on", "[screen]")
{
    profile who = trained_man();
    who.history.last_journey = at(today - 3);
    const findings found = screened(who);
    CHECK(found.legs_not_before == today + 5);
    REQUIRE(found.effects_after_delay.size() == 1);
    CHECK(found.effects_after_delay[0].id == "cap-50-legs");
    CHECK(found.effects_after_delay[0].value == 50);
    CHECK(found.effects_after_delay[0].on_limb == limb::leg);
    CHECK(found.effects_after_delay[0].from == std::vector<std::string>{"flight-7d"});
    CHECK(found.limbs_out.empty());
    CHECK(found.at_risk);
    who.history.last_journey = at(today - 8);
    CHECK_FALSE(screened(who).legs_not_before);
    CHECK(screened(who).effects_after_delay.empty());
    const auto caps = entries(screened(who), "cap-50-legs");
    REQUIRE(caps.size() == 1);
    CHECK(caps[0].scope == "limb");
    CHECK(caps[0].on_limb == limb::leg);
    CHECK_FALSE(caps[0].on_side);
}

TEST_CASE("the cap of a missing occlusion pressure binds the limbs that have none", "[screen]")
{
    profile who = trained_man();
    who.occlusion.clear();
    CHECK(entries(screened(who), "cap-40").size() == 2);
    CHECK(entries(screened(who), "cap-40").front().scope == "whole");
    CHECK_FALSE(screened(who).at_risk);
    measure_occlusion(who, limb::leg);
    const auto caps = entries(screened(who), "cap-40");
    REQUIRE(caps.size() == 1);
    CHECK(caps[0].scope == "limb");
    CHECK(caps[0].on_limb == limb::arm);
    CHECK(caps[0].value == 40);
    add_exercise(who, "knee-extension-machine", bfr::sides::each);
    CHECK(entries(screened(who), "cap-40").empty());    // no arm is needed
}

TEST_CASE("whoever must be measured is referred until that is done", "[screen]")
{
    for (const auto& id : {"hypertension-treated", "claudication", "lung-disease"}) {
        profile who = trained_man();
        who.occlusion.clear();
        list(who, id);
        INFO(id);
        CHECK(applying(screened(who)).contains("aop-unmeasured-finding"));
        CHECK(screened(who).result == outcome::refer);
    }
    profile heavy = trained_man();
    heavy.occlusion.clear();
    set_bmi(heavy, 300);
    CHECK(applying(screened(heavy)).contains("aop-unmeasured-finding"));
    profile smoker = trained_man();
    smoker.occlusion.clear();
    list(smoker, "smoker");
    CHECK(applying(screened(smoker)) == std::set<std::string>{"aop-unmeasured", "smoker"});
}

TEST_CASE("a plan whose limbs are all out is refused, or referred where a clearance helps",
          "[screen]")
{
    profile who = trained_man();
    add_exercise(who, "knee-extension-machine", bfr::sides::left);
    out(who, "lymphoedema", limb::leg, side::right);
    CHECK(screened(who).result == outcome::adapt);
    profile for_good = who;
    out(for_good, "lymphoedema", limb::leg, side::left);
    CHECK(screened(for_good).result == outcome::refuse);
    profile clearable = who;
    out(clearable, "varicose-veins", limb::leg, side::left);
    CHECK(screened(clearable).result == outcome::refer);
    clear(clearable, {"varicose-veins"}, "physician");
    CHECK(screened(clearable).result == outcome::adapt);
    profile both = clearable;
    out(both, "lymphoedema", limb::leg, side::left);
    CHECK(screened(both).result == outcome::refuse);
}

TEST_CASE("nobody is sent for a clearance that could not bring a limb back", "[screen]")
{
    profile who = trained_man();
    add_exercise(who, "biceps-curl-dumbbell", bfr::sides::each);
    list(who, "kidney-disease");    // legs only after clearance
    CHECK(screened(who).limbs_out.empty());
    CHECK(screened(who).limbs_out_for_good.size() == 2);
    CHECK(screened(who).result == outcome::refuse);
    clear(who, {"kidney-disease"}, "nephrologist");
    CHECK(screened(who).result == outcome::refuse);
    add_exercise(who, "knee-extension-machine", bfr::sides::each);
    CHECK(screened(who).result == outcome::adapt);
}

TEST_CASE("a record of one limb that allows no load drops that limb's exercises alone", "[screen]")
{
    profile who = trained_man();
    auto& broken = list(who, "fracture-leg", 30);
    broken.on_side = at(side::right);
    clear(who, {"fracture-leg"}, "surgeon");
    const auto passive = entries(screened(who), "passive-only");
    REQUIRE(passive.size() == 1);
    CHECK(passive[0].scope == "side");
    CHECK(passive[0].on_limb == limb::leg);
    CHECK(passive[0].on_side == side::right);
}

TEST_CASE("guarded and screening flag follow the groups heart, arteries and blood pressure",
          "[screen]")
{
    const auto with = [](const char* id) {
        profile who = trained_man();
        list(who, id);
        return screened(who);
    };
    CHECK(with("hypertension-treated").guarded);
    CHECK(with("hypertension-treated").screening_flag);
    CHECK_FALSE(with("claudication").guarded);
    CHECK(with("claudication").screening_flag);
    CHECK_FALSE(with("smoker").guarded);
    CHECK_FALSE(with("smoker").screening_flag);
    CHECK_FALSE(screened(trained_man()).guarded);
    profile cardiac = trained_man();
    cardiac.wants.emplace().wanted = at(bfr::aim::cardiac);
    CHECK(screened(cardiac).guarded);
    profile low = trained_man();
    set_pressure(low, 95, 60);    // a note
    CHECK_FALSE(screened(low).guarded);
    CHECK_FALSE(screened(low).screening_flag);
}

TEST_CASE("familiarised means four sessions, two weeks, and no long break", "[screen]")
{
    const auto familiar = [](int sessions, int first, int last) {
        profile who = trained_man();
        set_history(who, sessions, first, last);
        return screened(who).familiarised;
    };
    CHECK(familiar(4, 14, 21));
    CHECK_FALSE(familiar(3, 14, 21));
    CHECK_FALSE(familiar(4, 13, 3));
    CHECK_FALSE(familiar(4, 40, 22));
}
