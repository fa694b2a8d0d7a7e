// SPDX-License-Identifier: MIT
//
// Records that nobody lists: each of them fires for somebody, and does something then.
#include "screen_people.hpp"

#include "catch.hpp"

#include <functional>
#include <map>

namespace {

using namespace people;
using bfr::outcome;
using bfr::profile;
using bfr::evidence::condition_severity;

using change = std::function<void(profile&)>;

change listed(std::string id, int days_ago)
{
    return [=](profile& who) { list(who, id, days_ago); };
}

change all_listed(std::vector<std::string> ids)
{
    return [=](profile& who) {
        for (const auto& id : ids) list(who, id);
    };
}

change aged(int years)
{
    return [=](profile& who) { who.who.age = at(years); };
}

change pressure_of(int systolic, int diastolic)
{
    return [=](profile& who) { set_pressure(who, systolic, diastolic); };
}

change heavy(int bmi_tenths)
{
    return [=](profile& who) { set_bmi(who, bmi_tenths); };
}

change with_abi(std::int64_t thousandths)
{
    return [=](profile& who) { who.measured.abi = {thousandths, std::nullopt, today, line(1)}; };
}

change diabetic(std::int64_t hba1c_thousandths)
{
    return [=](profile& who) {
        list(who, "diabetes");
        who.measured.hba1c_percent = {hba1c_thousandths, today, line(1)};
    };
}

change journey(int days_ago)
{
    return [=](profile& who) { who.history.last_journey = at(today - days_ago); };
}

void wear_a_narrow_cuff(profile& who)
{
    who.limbs.left_leg = at(bfr::millimetres(700));
    bfr::cuff cuff;
    cuff.girth_max = at(bfr::millimetres(600));
    who.cuffs.push_back(cuff);
}

void lose_the_readings(profile& who) { who.blood_pressure.reset(); }

std::map<std::string, change> people_by_record()
{
    return {
        {"abi-low", with_abi(850)},
        {"abi-noncompressible", with_abi(1500)},
        {"abi-borderline", with_abi(950)},
        {"platelets-under-50",
         [](profile& who) { list(who, "low-platelets").value = at(std::string{"40 10^9/L"}); }},
        {"low-exercise-capacity",
         [](profile& who) {
             who.measured.mets = {5500, today, line(1)};
         }},
        {"pacemaker-new", listed("pacemaker", 20)},
        {"resting-tachycardia", [](profile& who) { who.blood_pressure->heart_rate = at(104); }},
        {"bp-severe", pressure_of(184, 96)},
        {"bp-stage2", pressure_of(150, 96)},
        {"bp-stage1", pressure_of(142, 80)},
        {"bp-unknown-at-risk",
         [](profile& who) {
             lose_the_readings(who);
             list(who, "smoker");    // a heart caution
         }},
        {"bp-unknown", lose_the_readings},
        {"low-bp", pressure_of(86, 50)},
        {"low-bp-borderline", pressure_of(94, 60)},
        {"stroke-past", listed("stroke", 100)},
        {"spinal-cord-late", listed("spinal-cord-below-t6", 400)},
        {"rhabdomyolysis-past", listed("rhabdomyolysis", 200)},
        {"surgery-2-6wk", listed("surgery", 20)},
        {"surgery-6-12wk", listed("surgery", 60)},
        {"hip-knee-leg-surgery-6-12wk", listed("hip-knee-leg-surgery", 60)},
        {"hip-knee-leg-surgery-late", listed("hip-knee-leg-surgery", 100)},
        {"skin-graft-old", listed("skin-graft", 400)},
        {"birth-to-12wk", listed("birth-caesarean", 60)},
        {"pill-smoker-35",
         [](profile& who) {
             all_listed({"smoker", "combined-hormonal"})(who);
             who.who.age = at(36);
         }},
        {"lipids-extreme",
         [](profile& who) {
             who.measured.ldl = {{5000, today, line(1)}, false};
         }},
        {"diabetes-hba1c-over-10", diabetic(10500)},
        {"diabetes-hba1c-8-10", diabetic(8500)},
        {"diabetes-hba1c-unknown", all_listed({"diabetes"})},
        {"cancer-remission", listed("cancer", 300)},
        {"osteoarthritis-rehab",
         [](profile& who) {
             list(who, "osteoarthritis-mild");
             who.wants.emplace().wanted = at(bfr::aim::rehab);
         }},
        {"girth-over-100", [](profile& who) { who.limbs.left_leg = at(bfr::millimetres(1010)); }},
        {"girth-outside-cuff", wear_a_narrow_cuff},
        {"bmi-40", heavy(410)},
        {"bmi-30", heavy(310)},
        {"bmi-25", heavy(260)},
        {"age-under-14", aged(12)},
        {"age-14-17", aged(16)},
        {"age-75-plus", aged(80)},
        {"age-60-74", aged(65)},
        {"age-59", aged(59)},
        {"age-40-58", aged(45)},
        {"sex-female", [](profile& who) { who.who.sex_stated = at(bfr::sex::female); }},
        {"flight-7d", journey(2)},
        {"flight-28d", journey(12)},
        {"first-sessions", [](profile& who) { who.history = {}; }},
        {"layoff", [](profile& who) { set_history(who, 12, 200, 100); }},
        {"screening-old", [](profile& who) { who.screening->answered_on = at(today - 200); }},
        {"alone-after-referral",
         [](profile& who) {
             all_listed({"training-alone", "lung-disease"})(who);
             clear(who, {"lung-disease"}, "physician");
         }},
        {"aop-unmeasured-finding",
         [](profile& who) {
             who.occlusion.clear();
             list(who, "hypertension-treated");
         }},
        {"aop-unmeasured", [](profile& who) { who.occlusion.clear(); }},
        {"nakajima-over-4", all_listed({"varicose-veins", "polycythaemia"})},
        {"improve-4-plus", all_listed({"leg-paralysis", "intensive-care", "bed-rest-short"})},
        {"improve-2-3", all_listed({"leg-paralysis"})},
        {"two-vte-cautions", all_listed({"inflammatory-disease", "obstetric-loss"})},
        {"two-cv-cautions", all_listed({"smoker", "hypertension-treated"})},
        {"three-cautions", all_listed({"smoker", "anaemia", "obstetric-loss"})},
    };
}

/// The worst that a record alone leaves: OUTCOME of conditions.toml, nothing cleared.
outcome at_worst(const bfr::evidence::condition_row& row)
{
    const bool whole = row.scope == bfr::evidence::condition_scope::whole;
    switch (row.severity) {
    case condition_severity::refuse: return whole ? outcome::refuse : outcome::adapt;
    case condition_severity::refer: return whole ? outcome::refer : outcome::adapt;
    case condition_severity::adapt: return outcome::adapt;
    case condition_severity::note: return outcome::clear;
    }
    return outcome::refuse;
}

}    // namespace

TEST_CASE("each computed record fires for somebody and changes outcome or plan", "[screen]")
{
    const auto rows = bfr::evidence::conditions();
    const auto by_record = people_by_record();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = rows[i];
        if (row.where != bfr::evidence::asked::computed) continue;
        const std::string id{row.id.view()};
        INFO(id);
        REQUIRE(by_record.contains(id));
        profile who = trained_man();
        by_record.at(id)(who);
        const findings found = screened(who);
        CHECK(applying(found).contains(id));
        CHECK(found.result <= at_worst(row));
        CHECK((found.result != outcome::clear || !effect_ids(found).empty()));
        bool effects_of_it = false;
        for (const auto& one : found.effects) {
            for (const auto& from : one.from) effects_of_it |= from == id;
        }
        CHECK(effects_of_it);
        for (const auto& one : found.conditions) {
            if (id_of(one) != id) continue;
            const bool total = bfr::evidence::gates()[row.group].id.view() == "totals";
            CHECK(total == (one.from == bfr::screening::origin::combination));
        }
    }
}

TEST_CASE("nobody trains alone after a referral, cleared or not", "[screen]")
{
    profile who = trained_man();
    list(who, "lung-disease");
    clear(who, {"lung-disease"}, "physician");
    CHECK(screened(who).result == outcome::adapt);
    list(who, "training-alone");
    CHECK(screened(who).result == outcome::refuse);
}

TEST_CASE("mild osteoarthritis asks for a clearance when rehabilitation is the aim", "[screen]")
{
    profile who = trained_man();
    list(who, "osteoarthritis-mild");
    CHECK(screened(who).result == outcome::clear);
    who.wants.emplace().wanted = at(bfr::aim::rehab);
    CHECK(screened(who).result == outcome::refer);
    clear(who, {"osteoarthritis-rehab"}, "physician");
    CHECK(screened(who).result == outcome::adapt);
    CHECK(effect_ids(screened(who)) == std::set<std::string>{"clinician-limits", "noted"});
}

TEST_CASE("each record of a report says what it follows from, and where that was written",
          "[screen]")
{
    profile who = trained_man();
    set_pressure(who, 142, 88);
    who.blood_pressure->systolic.where = line(19);
    auto& answer = list(who, "varicose-veins", 56);
    answer.id.where = line(40);
    answer.on_side = at(bfr::side::right);
    const auto found = screened(who);
    REQUIRE(applying(found) == std::set<std::string>{"bp-stage1", "varicose-veins"});
    CHECK(found.conditions[0].detail == "2026-10-05, 56 days ago, right leg");
    CHECK(found.conditions[0].where == line(40));
    CHECK(found.conditions[0].from == bfr::screening::origin::answered);
    CHECK(found.conditions[1].detail == "142/88 mmHg");
    CHECK(found.conditions[1].where == line(19));
    CHECK(found.conditions[1].from == bfr::screening::origin::computed);
}
