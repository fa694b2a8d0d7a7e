// SPDX-License-Identifier: MIT
//
// What must hold for every person: more findings never allow more, silence is never a "no", and
// each record that can be listed does something.
#include "screen_people.hpp"

#include "catch.hpp"

#include <algorithm>
#include <limits>

namespace {

using namespace people;
using bfr::effect_kind;
using bfr::limb;
using bfr::outcome;
using bfr::profile;
using bfr::side;
using bfr::evidence::asked;

std::vector<std::string> listable_ids()
{
    const auto rows = bfr::evidence::conditions();
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].where != asked::computed) ids.emplace_back(rows[i].id.view());
    }
    return ids;
}

/// People who differ in what their records meet: nothing, a beginner, an older woman with pressure
/// and weight, a man without readings who trains legs alone, a rehabilitation plan.
std::vector<profile> people_to_try()
{
    std::vector<profile> all{trained_man()};
    profile beginner = trained_man();
    beginner.history = {};
    all.push_back(beginner);
    profile older = trained_man();
    older.who.sex_stated = at(bfr::sex::female);
    older.who.age = at(66);
    set_bmi(older, 312);
    set_pressure(older, 142, 84);
    all.push_back(older);
    profile unmeasured = trained_man();
    unmeasured.occlusion.clear();
    unmeasured.blood_pressure.reset();
    bfr::exercise_entry entry;
    entry.id = at(std::string{"knee-extension-machine"});
    entry.worked = at(bfr::sides::each);
    unmeasured.exercises.push_back(entry);
    all.push_back(unmeasured);
    profile rehab = trained_man();
    rehab.wants.emplace().wanted = at(bfr::aim::rehab);
    set_pressure(rehab, 96, 60);
    rehab.history.last_journey = at(today - 3);
    all.push_back(rehab);
    return all;
}

bool binds(const bfr::effect& one, limb on, side at_side)
{
    return (!one.on_limb || one.on_limb == on) && (!one.on_side || one.on_side == at_side);
}

/// The strictest number of a kind on one limb; `none` where nothing limits it.
std::int64_t strictest(const findings& found, std::string_view unit, limb on, side at_side,
                       bool highest)
{
    std::int64_t value = highest ? 0 : std::numeric_limits<std::int64_t>::max();
    for (const auto& one : found.effects) {
        if (one.unit != unit || !one.value || !binds(one, on, at_side)) continue;
        value = highest ? std::max(value, *one.value) : std::min(value, *one.value);
    }
    return value;
}

/// What the effects in force do; a line of advice may give way to a graver one.
std::set<effect_kind> restrictions(const findings& found)
{
    std::set<effect_kind> kinds;
    for (const auto& one : found.effects) kinds.insert(one.kind);
    kinds.erase(effect_kind::advice);
    kinds.erase(effect_kind::note);
    return kinds;
}

/// Nothing that holds for a limb is looser in `more` than in `less`.
void check_as_strict(const findings& less, const findings& more)
{
    CHECK(more.result <= less.result);    // outcomes stand worst first
    for (const limb on : {limb::arm, limb::leg}) {
        for (const side at_side : {side::left, side::right}) {
            for (const auto unit :
                 {"percent_aop", "percent_1rm", "min", "exercises", "pairs", "sets", "cuffs"}) {
                CHECK(strictest(more, unit, on, at_side, false) <=
                      strictest(less, unit, on, at_side, false));
            }
            for (const auto unit : {"s", "h", "reps"}) {
                CHECK(strictest(more, unit, on, at_side, true) >=
                      strictest(less, unit, on, at_side, true));
            }
        }
    }
    for (const auto out : less.limbs_out) {
        CHECK(std::ranges::find(more.limbs_out, out) != more.limbs_out.end());
    }
    for (const effect_kind kind : restrictions(less)) CHECK(restrictions(more).contains(kind));
    CHECK((more.at_risk || !less.at_risk));
    CHECK((more.guarded || !less.guarded));
    CHECK((more.screening_flag || !less.screening_flag));
    CHECK(more.points.nakajima >= less.points.nakajima);
    CHECK(more.points.improve >= less.points.improve);
}

}    // namespace

TEST_CASE("one more condition never makes anything milder", "[screen]")
{
    for (const profile& who : people_to_try()) {
        const findings before = screened(who);
        for (const auto& id : listable_ids()) {
            INFO(id);
            profile with = who;
            list(with, id);
            const findings after = screened(with);
            CHECK(after.result <= before.result);
            // A referral names no limits before it is cleared; a plan must be as strict.
            if (after.result >= outcome::adapt) check_as_strict(before, after);
        }
    }
}

TEST_CASE("no two conditions are milder together than one of them", "[screen]")
{
    const profile who = trained_man();
    const auto ids = listable_ids();
    for (const auto& first : ids) {
        profile one = who;
        list(one, first);
        const outcome alone = screened(one).result;
        for (const auto& second : ids) {
            profile two = one;
            list(two, second);
            const outcome together = screened(two).result;
            if (together > alone) FAIL_CHECK(first << " and " << second);
        }
    }
}

TEST_CASE("taking a clearance away never makes the outcome milder", "[screen]")
{
    const auto rows = bfr::evidence::conditions();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = rows[i];
        const std::string id{row.id.view()};
        if (row.where == asked::computed) continue;
        INFO(id);
        profile without = trained_man();
        list(without, id, 1);
        profile with = without;
        const std::string role{row.clear_by.empty() ? "physician" : row.clear_by.view()};
        clear(with, {id, "nakajima-over-4", "improve-2-3"}, role, 0);
        CHECK(screened(without).result <= screened(with).result);
    }
}

TEST_CASE("each condition that can be listed applies, and changes outcome or plan", "[screen]")
{
    const findings nothing = screened(trained_man());
    REQUIRE(nothing.result == outcome::clear);
    REQUIRE(effect_ids(nothing).empty());
    for (const auto& id : listable_ids()) {
        INFO(id);
        profile who = trained_man();
        list(who, id);
        const findings found = screened(who);
        CHECK(applying(found).contains(id));
        CHECK((found.result != outcome::clear || !effect_ids(found).empty()));
        const auto row = bfr::evidence::conditions().find(id);
        const bool whole = row->scope == bfr::evidence::condition_scope::whole;
        if (whole && row->severity == bfr::evidence::condition_severity::refuse) {
            CHECK(found.result == outcome::refuse);
        }
        if (whole && row->severity == bfr::evidence::condition_severity::refer) {
            CHECK(found.result <= outcome::refer);
        }
        if (row->severity == bfr::evidence::condition_severity::adapt) {
            CHECK(found.result <= outcome::adapt);
        }
    }
}

TEST_CASE("nobody is judged without answers, date, age, height and mass", "[screen]")
{
    const auto refused = [](const profile& who, std::string_view open) {
        const auto answer = bfr::screening::screen(who, today);
        const findings found = found_in(answer);
        INFO(open);
        CHECK_FALSE(may_train(answer));
        CHECK(found.result == outcome::refuse);
        CHECK(std::ranges::any_of(found.open, [&](const auto& one) { return one.id == open; }));
    };
    profile who = trained_man();
    who.screening.reset();
    refused(who, "screening");
    who = trained_man();
    who.screening->conditions.reset();
    refused(who, "screening");
    who = trained_man();
    who.screening->answered_on.reset();
    refused(who, "screening");
    who = trained_man();
    who.who.age.reset();
    refused(who, "age");
    who = trained_man();
    who.who.height.reset();
    refused(who, "height");
    who = trained_man();
    who.who.body_mass.reset();
    refused(who, "mass");
    who = trained_man();
    list(who, "no-such-condition");
    refused(who, "no-such-condition");
    who = trained_man();
    list(who, "diabetes").value = at(std::string{"52 mmol/mol"});
    refused(who, "diabetes");
    refused(bfr::profile{}, "screening");
}

TEST_CASE("a group that is not answered is no group without findings", "[screen]")
{
    const auto gates = bfr::evidence::gates();
    for (std::size_t i = 0; i < gates.size(); ++i) {
        profile who = trained_man();
        who.screening->open.push_back(at(std::string{gates[i].id.view()}));
        const findings found = screened(who);
        CHECK(found.result == outcome::refuse);
        REQUIRE(found.open.size() == 1);
        CHECK(found.open.front().id == gates[i].id.view());
    }
}

TEST_CASE("a fact that is not known counts as the stricter one", "[screen]")
{
    profile who = trained_man();
    who.who.sex_stated.reset();
    CHECK(applying(screened(who)).contains("sex-female"));
    who = trained_man();
    who.blood_pressure.reset();
    CHECK(applying(screened(who)).contains("bp-unknown"));
    who = trained_man();
    who.history = {};
    CHECK(applying(screened(who)).contains("first-sessions"));
    who = trained_man();
    who.history.first_session.reset();
    CHECK(applying(screened(who)).contains("first-sessions"));
    who = trained_man();
    who.history.last_session.reset();
    CHECK(applying(screened(who)).contains("layoff"));
    CHECK_FALSE(screened(who).familiarised);
    who = trained_man();
    list(who, "varicose-veins");
    CHECK(screened(who).limbs_out.size() == 2);
    who = trained_man();
    list(who, "thread-veins").on_limb = at(limb::arm);    // a record of the legs
    CHECK(screened(who).conditions.front().limbs.size() == 2);
}

TEST_CASE("an old reading counts while it is abnormal, and is missing all the same", "[screen]")
{
    profile who = trained_man();
    set_pressure(who, 150, 92, 200);
    CHECK(applying(screened(who)) == std::set<std::string>{"bp-stage1", "bp-unknown-at-risk"});
    who = trained_man();
    list(who, "diabetes");
    who.measured.hba1c_percent = {8500, today - 900, line(1)};
    CHECK(applying(screened(who)).contains("diabetes-hba1c-8-10"));
    // Without a day nobody knows how old a normal value is; an abnormal one counts.
    who = trained_man();
    list(who, "diabetes").value = at(std::string{"6.9 %"});
    CHECK(applying(screened(who)).contains("diabetes-hba1c-unknown"));
    who = trained_man();
    list(who, "diabetes").value = at(std::string{"10.2 %"});
    CHECK(applying(screened(who)).contains("diabetes-hba1c-over-10"));
    who = trained_man();
    list(who, "low-platelets").value = at(std::string{"140 10^9/L"});
    CHECK(applying(screened(who)).contains("low-platelets"));
    // Blood fats without a name may be LDL.
    who = trained_man();
    list(who, "high-blood-fats").value = at(std::string{"5.0 mmol/L"});
    CHECK(applying(screened(who)).contains("lipids-extreme"));
}

TEST_CASE("days that lie ahead of the judged day have not passed", "[screen]")
{
    profile who = trained_man();
    list(who, "surgery", 10);
    const findings found = screened(who, today - 100);
    CHECK(applying(found).contains("surgery"));
    CHECK(found.valid_until == today + 182);
}
