// SPDX-License-Identifier: MIT
//
// Whole plans of people, week by week, from the profile's text to every number of the case.
#include "cases.hpp"
#include "catch.hpp"

#include <bfr/planner.hpp>
#include <bfr/read.hpp>
#include <bfr/verify.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>
#include <sstream>

namespace {

using namespace bfr;
using tests::number;
using tests::whole;
using tests::word;
using view = toml::node_view<const toml::node>;

date day_of(view n)
{
    const auto d = n.value<toml::date>();
    REQUIRE(d);
    return date::of(d->year, d->month, d->day).value();
}

std::string file_text(const std::string& name)
{
    std::ifstream in(std::string{BFR_TESTS_DIR "/data/"} + name, std::ios::binary);
    std::ostringstream all;
    all << in.rdbuf();
    return all.str();
}

profile profile_of(const std::string& name, date today)
{
    text::sink problems;
    const text::source from(name, file_text(name));
    auto read = read::parse_profile(from, today, problems);
    for (const auto& d : problems.sorted()) UNSCOPED_INFO(d.where.line << ": " << d.message);
    REQUIRE(read);
    return std::move(*read);
}

std::set<std::string> ids(view list)
{
    std::set<std::string> all;
    if (const auto* array = list.as_array()) {
        for (const auto& n : *array) all.insert(word(view{n}));
    }
    return all;
}

std::set<std::string> effects_on(const plan& p, date on, bool familiarisation)
{
    std::set<std::string> all;
    for (const auto& e : p.screening.effects) {
        if (e.from.empty() || (e.until && on > *e.until)) continue;
        if (e.amber && !familiarisation) continue;
        all.insert(e.id);
    }
    return all;
}

const week& week_numbered(const plan& p, int n)
{
    return p.weeks.at(static_cast<std::size_t>(n - 1));
}

void check_cuff(const cuff_setting& c, view expected)
{
    CHECK(name(c.on_side) == word(expected["side"]));
    REQUIRE(c.set);
    CHECK(c.set->hundredths_of_mmhg() == whole(expected["set_mmhg"]) * 100);
    CHECK(tenths_of_percent(c.set->count(), c.aop->value.count()) ==
          std::llround(number(expected["percent_of_aop"]) * 10));
    CHECK(c.set->count() * 100 / c.aop->high.count() == whole(expected["delivered_low_percent"]));
    CHECK((c.set->count() * 100 + c.aop->low.count() - 1) / c.aop->low.count() ==
          whole(expected["delivered_high_percent"]));
    CHECK(name(c.status) == word(expected["status"]));
}

void check_load(const load& l, view expected)
{
    REQUIRE(l.total);
    CHECK(l.total->count() == std::llround(number(expected["load_kg"]) * 1000) * mass_per_gram);
    CHECK(tenths_of_percent(l.total->count(), l.of->value.count()) ==
          std::llround(number(expected["percent_of_1rm"]) * 10));
    CHECK(name(l.status) == word(expected["load_status"]));
    const std::set<std::string> marks(l.marks.begin(), l.marks.end());
    CHECK(marks == ids(expected["load_marks"]));
}

void check_sets(const exercise_dose& e, view expected)
{
    CHECK(e.scheme == word(expected["scheme"]));
    const auto& reps = *expected["reps"].as_array();
    REQUIRE(e.sets.size() == reps.size());
    for (std::size_t i = 0; i < reps.size(); ++i) {
        CHECK(e.sets[i].reps == whole(view{reps[i]}));
        if (i + 1 == reps.size()) continue;
        CHECK(e.sets[i].rest_after == seconds(whole(expected["rest_s"])));
        CHECK(name(e.sets[i].in_rest) == word(expected["cuff_in_rest"]));
    }
    CHECK(e.cuff_on.seconds() == whole(expected["cuff_on_s"]));
    CHECK(e.cuff_on_limit.seconds() == whole(expected["cuff_on_limit_s"]));
}

/// The entries of one exercise in a session: one, or one for each side.
void check_exercise(const std::vector<const exercise_dose*>& entries, view expected)
{
    REQUIRE_FALSE(entries.empty());
    std::vector<cuff_setting> cuffs;
    const bool by_feel = word(expected["tier"]) == "T5";
    for (const auto* e : entries) {
        check_sets(*e, expected);
        if (expected["band"])
            CHECK(e->weight.band == word(expected["band"]));
        else
            CHECK(e->weight.asked == percent_of_1rm(whole(expected["percent_asked"])));
        cuffs.insert(cuffs.end(), e->cuffs.begin(), e->cuffs.end());
    }
    if (const auto* sides = expected["sides"].as_array()) {
        REQUIRE(entries.size() == sides->size());
        for (std::size_t i = 0; i < sides->size(); ++i)
            check_load(entries[i]->weight, view{(*sides)[i]});
    } else if (!expected["band"]) {
        check_load(entries.front()->weight, expected);
    }
    if (by_feel) {
        for (const auto& c : cuffs) {
            CHECK(c.tightness == whole(expected["tightness"]));
            CHECK_FALSE((c.set || c.aop || c.asked > share_of_aop{}));
        }
        return;
    }
    const auto& wanted = *expected["cuffs"].as_array();
    REQUIRE(cuffs.size() == wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        INFO("cuff " << i);
        CHECK(cuffs[i].asked == percent_of_aop(whole(expected["pressure_asked_percent"])));
        CHECK(cuffs[i].under_band == expected["under_band"].value_or(false));
        CHECK(cuffs[i].aop->tier == word(expected["tier"]));
        check_cuff(cuffs[i], view{wanted[i]});
    }
}

void check_session(const session& s, view expected)
{
    INFO(s.id);
    CHECK(s.id == word(expected["id"]));
    CHECK(s.number == whole(expected["number"]));
    CHECK(s.on == day_of(expected["date"]));
    CHECK(s.is_retest == expected["retest"].value_or(false));
    if (s.is_retest) return;
    CHECK(s.length->seconds() == whole(expected["duration_s"]));
    std::vector<std::string> order;
    for (const auto& e : s.exercises) {
        if (order.empty() || order.back() != e.id) order.push_back(e.id);
    }
    const auto& wanted = *expected["exercises"].as_array();
    REQUIRE(order.size() == wanted.size());
    for (std::size_t i = 0; i < order.size(); ++i) CHECK(order[i] == word(view{wanted[i]}));
}

void check_week(const plan& p, view expected)
{
    const auto& w = week_numbered(p, static_cast<int>(whole(expected["number"])));
    INFO("week " << w.number);
    CHECK(w.starts_on == day_of(expected["starts_on"]));
    CHECK(name(w.phase) == word(expected["phase"]));
    const auto& sessions = *expected["sessions"].as_array();
    REQUIRE(w.sessions.size() == sessions.size());
    for (std::size_t i = 0; i < sessions.size(); ++i)
        check_session(w.sessions[i], view{sessions[i]});
    for (const auto& item : *expected["exercise"].as_array()) {
        const auto id = word(view{item}["id"]);
        INFO(id);
        for (const auto& s : w.sessions) {
            std::vector<const exercise_dose*> entries;
            for (const auto& e : s.exercises) {
                if (e.id == id) entries.push_back(&e);
            }
            if (!entries.empty()) check_exercise(entries, view{item});
        }
    }
    if (const auto* tests = expected["retest"].as_array()) {
        const auto& made = w.sessions.back().tests;
        REQUIRE(made.size() == tests->size());
        for (std::size_t i = 0; i < made.size(); ++i) {
            CHECK(made[i].id == word(view{(*tests)[i]}["exercise"]));
            CHECK(name(made[i].kind) == word(view{(*tests)[i]}["kind"]));
        }
    }
}

std::string first_asking(const plan& p, const std::string& what)
{
    for (const auto& w : p.weeks) {
        for (const auto& s : w.sessions) {
            if (std::ranges::find(s.asks, what) != s.asks.end()) return s.id;
        }
    }
    return {};
}

void check_plan(const plan& p, view expect)
{
    CHECK(name(p.screening.result) == word(expect["outcome"]));
    CHECK(p.at_risk == expect["at_risk"].value_or(false));
    CHECK(p.guarded == expect["guarded"].value_or(false));
    CHECK(p.screening_flag == expect["screening_flag"].value_or(false));
    CHECK(effects_on(p, p.starts_on, true) == ids(expect["effects"]));
    CHECK(effects_on(p, week_numbered(p, 3).sessions.front().on, false) ==
          ids(expect["effects_week_3"]));
    CHECK(p.session_count == whole(expect["sessions_total"]));
    CHECK(p.left_out.empty());
    std::set<std::string> notices;
    for (const auto& n : p.notices) notices.insert(n.id);
    CHECK(notices == ids(expect["notices"]));
    CHECK(first_asking(p, "aop") == word(expect["measure_again_from"]["aop"]));
    CHECK(first_asking(p, "bp") == word(expect["measure_again_from"]["bp"]));
    for (const auto& w : *expect["week"].as_array()) check_week(p, view{w});
}

}    // namespace

TEST_CASE("the plan cases come out with every number of their weeks")
{
    const auto file = tests::data("plan_cases.toml");
    int planned = 0;
    for (const auto& item : *file["case"].as_array()) {
        const view c{item};
        const auto id = word(c["id"]);
        ++planned;
        INFO(id);
        const date today = day_of(c["today"]);
        auto who = profile_of(id + ".toml", today);
        const auto facts = who;
        auto seen = screening::screen(std::move(who), planner::first_day(facts, today));
        REQUIRE(std::holds_alternative<screening::cleared>(seen));
        text::sink problems;
        const auto p = planner::make_plan(std::get<screening::cleared>(seen), today, problems);
        for (const auto& d : problems.sorted()) UNSCOPED_INFO(d.message);
        REQUIRE(p);
        check_plan(*p, c["expect"]);
        for (const auto& f : verify::verify(*p, &facts))
            FAIL_CHECK(f.rule << ' ' << f.where << ' ' << f.words);
    }
    CHECK(planned == 3);
}
