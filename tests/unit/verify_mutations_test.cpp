// SPDX-License-Identifier: MIT
//
// Every rule of `verify` bites: a sound plan, one wound, and exactly that finding.
#include "verify_plans.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "verify/reading.hpp"

namespace bfr::verify_tests {
namespace {

std::vector<wound> all_wounds()
{
    std::vector<wound> all;
    for (const auto some : {load_wounds(), pressure_wounds(), occlusion_wounds(), time_wounds(),
                            calendar_wounds(), phase_wounds(), effect_wounds(), sum_wounds(),
                            person_wounds(), unmeasured_wounds(), own_equation_wounds(),
                            strength_wounds()}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

case_of_plan sound(base of)
{
    if (of == base::beginner) return beginner();
    if (of == base::unmeasured) return unmeasured();
    if (of == base::own_equation) return by_own_equation();
    if (of == base::without_one_rm) return without_one_rm();
    if (of == base::sound_side) return sound_side();
    return of == base::rehab ? rehab() : sam();
}

std::vector<verify::finding> findings_after(const wound& w)
{
    case_of_plan c = sound(w.of);
    w.make(c.planned, c.facts);
    return verify::verify(c.planned, w.with_profile ? &c.facts : nullptr);
}

std::string rules_in(const std::vector<verify::finding>& found)
{
    std::set<std::string> names;
    for (const verify::finding& f : found) names.insert(f.rule);
    std::string words;
    for (const std::string& n : names) words += (words.empty() ? "" : ", ") + n;
    return words;
}

}    // namespace

TEST_CASE("a sound plan with one wound has the finding of that wound and no other", "[verify]")
{
    for (const wound& w : all_wounds()) {
        const auto found = findings_after(w);
        INFO(w.rule << ": " << w.sentence);
        for (const verify::finding& f : found) UNSCOPED_INFO(f.where << ": " << f.words);
        CHECK(rules_in(found) == w.rule);
        for (const verify::finding& f : found) {
            CHECK(!f.where.empty());
            CHECK(!f.words.empty());
        }
    }
}

TEST_CASE("every rule of the table has a wound, and every wound a rule", "[verify]")
{
    std::set<std::string_view> rules, wounded;
    for (const verify::rule& r : verify::rules()) {
        INFO(r.id);
        CHECK(rules.insert(r.id).second);
    }
    for (const wound& w : all_wounds()) wounded.insert(w.rule);
    CHECK(rules == wounded);
}

TEST_CASE("a rule that needs the profile is silent without it, and only such a rule", "[verify]")
{
    for (const verify::rule& r : verify::rules()) {
        for (const wound& w : all_wounds()) {
            if (w.rule != r.id || w.with_profile) continue;
            INFO(r.id);
            CHECK_FALSE(r.needs_profile);
        }
    }
}

}    // namespace bfr::verify_tests
