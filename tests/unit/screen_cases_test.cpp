// SPDX-License-Identifier: MIT
//
// The worked cases of tests/data/screening_cases.toml: one person each, with everything that the
// tables say of them. A key that this reader does not know fails the case.

// toml++ misbehaves with assertions on, and must be the same here as in the room `read`.
#ifndef NDEBUG
#define NDEBUG
#endif
#include <toml++/toml.h>

#include "screen_people.hpp"

#include "catch.hpp"

#include <cmath>
#include <map>

namespace {

using namespace people;
using bfr::limb;
using bfr::side;

std::set<std::string> strings(const toml::node_view<const toml::node>& list)
{
    std::set<std::string> all;
    for (const auto& one : *list.as_array()) all.insert(one.value<std::string>().value());
    return all;
}

bfr::screening::limb_side limb_named(std::string_view name)
{
    return {name.ends_with("leg") ? limb::leg : limb::arm,
            name.starts_with("left") ? side::left : side::right};
}

std::string name_of(bfr::screening::limb_side one)
{
    return std::string{bfr::name(one.at)} + '-' + std::string{bfr::name(one.on)};
}

int whole(const toml::node& node) { return static_cast<int>(node.value<std::int64_t>().value()); }
std::int64_t times(const toml::node& node, int factor)
{
    return std::llround(node.value<double>().value() * factor);
}

void read_measured_fact(bfr::profile& who, const std::string& key, const toml::node& node)
{
    auto& measured = who.measured;
    if (key == "tc_mg_dl") {
        measured.total_cholesterol = {{times(node, 1000), today, line(1)}, true};
    } else if (key == "abi_left" || key == "abi_right") {
        if (!measured.abi) measured.abi.emplace();
        measured.abi->taken_on = today;
        auto& index =
            key == "abi_left" ? measured.abi->left_thousandths : measured.abi->right_thousandths;
        index = times(node, 1000);
    } else if (key == "hba1c_percent") {
        if (!measured.hba1c_percent) measured.hba1c_percent.emplace();
        measured.hba1c_percent->thousandths = times(node, 1000);
    } else if (key == "hba1c_age_weeks") {
        if (!measured.hba1c_percent) measured.hba1c_percent.emplace();
        measured.hba1c_percent->taken_on = today - 7 * whole(node);
    } else {
        FAIL("unknown fact " << key);
    }
}

void read_fact(bfr::profile& who, const std::string& key, const toml::node& node)
{
    if (key == "sessions_done") {
        who.history.sessions = at(whole(node));
    } else if (key == "weeks_since_first_session") {
        who.history.first_session = at(today - 7 * whole(node));
    } else if (key == "days_since_session") {
        who.history.last_session = at(today - whole(node));
    } else if (key == "days_since_journey") {
        who.history.last_journey = at(today - whole(node));
    } else if (key == "aop_measured") {
        if (!node.value<bool>().value()) return;
        measure_occlusion(who, limb::leg);
        measure_occlusion(who, limb::arm);
    } else if (key == "screening_age_weeks") {
        who.screening->answered_on = at(today - 7 * whole(node));
    } else if (key == "bp_age_weeks") {
        who.blood_pressure->taken_on = at(today - 7 * whole(node));
    } else if (key == "sbp_mmhg") {
        who.blood_pressure->systolic = at(bfr::mmhg(whole(node)));
    } else if (key == "dbp_mmhg") {
        who.blood_pressure->diastolic = at(bfr::mmhg(whole(node)));
    } else if (key == "sex") {
        who.who.sex_stated = at(bfr::named<bfr::sex>(node.value<std::string>().value()).value());
    } else if (key == "age_years") {
        who.who.age = at(whole(node));
    } else if (key == "bmi") {
        set_bmi(who, static_cast<int>(times(node, 10)));
    } else {
        read_measured_fact(who, key, node);
    }
}

void read_condition(bfr::profile& who, const toml::table& condition)
{
    const auto id = condition["id"].value<std::string>().value();
    std::vector<bfr::screening::limb_side> limbs;
    if (condition.contains("limbs")) {
        for (const auto& name : strings(condition["limbs"])) limbs.push_back(limb_named(name));
    }
    const std::size_t answers = std::max<std::size_t>(limbs.size(), 1);
    for (std::size_t i = 0; i < answers; ++i) {
        auto& answer = list(who, id);
        if (const auto days = condition["days_since"].value<std::int64_t>()) {
            answer.on = at(today - static_cast<int>(*days));
        }
        if (limbs.empty()) continue;
        answer.on_limb = at(limbs[i].on);
        answer.on_side = at(limbs[i].at);
    }
}

bfr::profile person_of(const toml::table& given, bool with_today)
{
    bfr::profile who;
    who.blood_pressure.emplace();
    who.screening.emplace();
    who.screening->conditions.emplace();
    for (const auto& [key, node] : *given["facts"].as_table()) {
        read_fact(who, std::string{key.str()}, node);
    }
    for (const auto& one : *given["conditions"].as_array()) read_condition(who, *one.as_table());
    if (with_today && given.contains("today")) {
        for (const auto& id : strings(given["today"])) list(who, id);
    }
    if (!given.contains("clearances")) return who;
    for (const auto& one : *given["clearances"].as_array()) {
        const toml::table& note = *one.as_table();
        const auto ids = strings(note["conditions"]);
        clear(who, {ids.begin(), ids.end()}, note["role"].value<std::string>().value(),
              whole(*note["age_days"].node()));
    }
    return who;
}

/// The lowest cap in a unit that holds for a limb of the plan.
std::optional<std::int64_t> lowest(const findings& found, std::string_view unit,
                                   std::optional<limb> on)
{
    std::optional<std::int64_t> cap;
    for (const auto& one : found.effects) {
        if (one.unit != unit || (one.on_limb && one.on_limb != on)) continue;
        if (!cap || *one.value < *cap) cap = one.value;
    }
    return cap;
}

std::set<std::string> names_of(const std::vector<bfr::screening::limb_side>& limbs)
{
    std::set<std::string> names;
    for (const auto one : limbs) names.insert(name_of(one));
    return names;
}

void check_ids(const findings& found, const std::string& key, const toml::node& node)
{
    const auto expected = strings(toml::node_view{node});
    INFO(key);
    if (key == "applies") {
        CHECK(applying(found) == expected);
    } else if (key == "cleared") {
        std::set<std::string> ids;
        for (const auto& one : found.conditions) {
            if (one.cleared) ids.insert(id_of(one));
        }
        CHECK(ids == expected);
    } else if (key == "effects") {
        CHECK(effect_ids(found) == expected);
    } else if (key == "limbs_out") {
        CHECK(names_of(found.limbs_out) == expected);
    } else if (key == "limbs_delayed") {
        CHECK(expected.empty() == !found.legs_not_before);
        if (!expected.empty()) CHECK(expected == std::set<std::string>{"left-leg", "right-leg"});
    } else {
        FAIL("unknown expectation " << key);
    }
}

void check_numbers(const findings& found, const toml::table& expect)
{
    const std::map<std::string, int> points{
        {"nakajima", found.points.nakajima},       {"nakajima_gate", found.points.nakajima_gate},
        {"improve", found.points.improve},         {"cautions_vte", found.points.cautions_vte},
        {"cautions_cv", found.points.cautions_cv}, {"cautions_any", found.points.cautions_any},
    };
    for (const auto& [key, number] : points) {
        INFO(key);
        CHECK(expect[key].value<std::int64_t>() == number);
    }
    if (found.result != bfr::outcome::adapt && found.result != bfr::outcome::clear) return;
    CHECK(expect["cap_leg_percent_aop"].value<std::int64_t>() ==
          lowest(found, "percent_aop", limb::leg));
    CHECK(expect["cap_arm_percent_aop"].value<std::int64_t>() ==
          lowest(found, "percent_aop", limb::arm));
    CHECK(expect["cap_load_percent_1rm"].value<std::int64_t>() ==
          lowest(found, "percent_1rm", std::nullopt));
}

void check_case(const toml::table& given)
{
    const auto answer = bfr::screening::screen(person_of(given, true), today);
    const findings found = found_in(answer);
    const toml::table& expect = *given["expect"].as_table();
    CHECK(bfr::name(found.result) == expect["outcome"].value<std::string>());
    CHECK(may_train(answer) == (found.result >= bfr::outcome::adapt));
    CHECK(found.open.empty());
    check_numbers(found, expect);
    for (const auto& [key, node] : expect) {
        if (node.is_array()) check_ids(found, std::string{key.str()}, node);
    }
    if (const auto* plan = given["plan"].as_table()) {
        CHECK((*plan)["at_risk"].value<bool>() == found.at_risk);
        CHECK((*plan)["guarded"].value<bool>() == found.guarded);
        CHECK((*plan)["screening_flag"].value<bool>() == found.screening_flag);
    }
    if (const auto outcome = expect["outcome_without_today"].value<std::string>()) {
        const findings tomorrow = screened(person_of(given, false));
        CHECK(bfr::name(tomorrow.result) == *outcome);
        CHECK(expect["nakajima_without_today"].value<std::int64_t>() == tomorrow.points.nakajima);
    }
}

}    // namespace

TEST_CASE("each worked case of screening comes out as its tables say", "[screen]")
{
    const auto all = toml::parse_file(BFR_TESTS_DIR "/data/screening_cases.toml");
    const auto& cases = *all["case"].as_array();
    REQUIRE(cases.size() == 20);
    for (const auto& one : cases) {
        const toml::table& given = *one.as_table();
        INFO(given["id"].value<std::string>().value());
        check_case(given);
    }
}

namespace {

struct planned {
    std::string what;
    bfr::profile who;
    bfr::outcome result;
    bool at_risk;
    std::set<std::string> applies, effects;
};

bfr::profile beginner(std::string_view sex, int age, int bmi_tenths, int systolic, int diastolic)
{
    bfr::profile who = trained_man();
    who.who.sex_stated = at(bfr::named<bfr::sex>(sex).value());
    who.who.age = at(age);
    who.history = {};
    set_bmi(who, bmi_tenths);
    set_pressure(who, systolic, diastolic, 1);
    return who;
}

void plan_with(bfr::profile& who, std::initializer_list<const char*> exercises)
{
    for (const char* id : exercises) {
        bfr::exercise_entry entry;
        entry.id = at(std::string{id});
        entry.worked = at(bfr::sides::each);
        who.exercises.push_back(entry);
    }
}

/// The people of the worked plans, as screening finds them on the first day.
std::vector<planned> people_with_plans()
{
    const std::set<std::string> first{"cap-50",      "gap-48h",    "max-exercises-2",
                                      "max-load-30", "no-failure", "one-limb-pair"};
    bfr::profile size = beginner("male", 35, 247, 122, 78);
    plan_with(size, {"biceps-curl-dumbbell", "knee-extension-machine"});
    bfr::profile knee = beginner("male", 26, 235, 118, 72);
    list(knee, "surgery", 56);
    plan_with(knee, {"leg-press-single"});
    auto after_surgery = first;
    after_surgery.insert({"surgeon-limits", "unilateral-only"});
    bfr::profile bands = beginner("female", 38, 225, 116, 74);
    bands.occlusion.clear();
    plan_with(bands, {"biceps-curl-band", "knee-extension-band", "leg-curl-band"});
    auto unmeasured = first;
    unmeasured.insert({"cap-40", "score-only"});
    using bfr::outcome;
    return {
        {"size, arms and legs", size, outcome::clear, false, {"first-sessions"}, first},
        {"knee, 8 weeks after its operation",
         knee,
         outcome::adapt,
         true,
         {"first-sessions", "surgery-6-12wk"},
         after_surgery},
        {"bands, nothing measured",
         bands,
         outcome::clear,
         false,
         {"aop-unmeasured", "first-sessions", "sex-female"},
         unmeasured},
    };
}

}    // namespace

TEST_CASE("the people of the worked plans are screened as those plans say", "[screen]")
{
    for (const planned& one : people_with_plans()) {
        INFO(one.what);
        const findings found = screened(one.who);
        CHECK(found.result == one.result);
        CHECK(found.at_risk == one.at_risk);
        CHECK_FALSE(found.guarded);
        CHECK_FALSE(found.screening_flag);
        CHECK(applying(found) == one.applies);
        CHECK(effect_ids(found) == one.effects);
    }
}
