// SPDX-License-Identifier: MIT
//
// Wounds in loads without a 1RM: found by repetitions, by the force of a held contraction, and by
// the sound side.
#include "verify_plans.hpp"

#include "catch.hpp"

#include <algorithm>
#include <string>

namespace bfr::verify_tests {
namespace {

constexpr std::string_view knee_id = "knee-extension-machine", press_id = "leg-press-machine";

/// The lightest of a stack from 5 kg on, and what follows from a set of 30.
void find_by_repetitions(exercise_dose& d)
{
    d.weight.total = kilograms(5);
    d.weight.asked.reset();
    d.weight.of.reset();
    d.weight.status = load_status::ordinal;
    if (d.sets.front().reps == 30)
        d.notes = {"found by repetitions: rated 0-5 two steps up, 6 a step up, 7-10 the same"};
}

/// 1634 N are 166.621 kgf (1 kgf is 9.80665 N), of which 45 kg are 27 %.
void go_by_force(exercise_dose& d)
{
    d.weight.total = kilograms(45);
    d.weight.of->kind = one_rm_kind::mvc;
    d.weight.of->value = grams(166'621);
    d.weight.of->low.reset();
    d.weight.of->high.reset();
    d.weight.of->formula.clear();
    d.weight.of->by_rep_set = false;
}

void go_by_sound_side(exercise_dose& d)
{
    if (d.worked != sides::right) return;
    d.weight.total = kilograms(15);
    d.weight.of->value = kilograms(80);
    d.weight.marks = {"sound-side"};
}

template <class F>
void each_dose(plan& p, F f)
{
    for (week& w : p.weeks) {
        for (session& s : w.sessions) {
            for (exercise_dose& d : s.exercises) f(d);
            for (retest& t : s.tests) {
                if (t.under_cuff) f(*t.under_cuff);
            }
        }
    }
}

exercise_dose& knee(plan& p) { return dose_of(p, "W1-A", 2); }
exercise_dose& press(plan& p) { return dose_of(p, "W1-A", 3); }

constexpr wound all[] = {
    {"load-ordinal", "a percentage of what nobody knows", base::without_one_rm, false,
     [](plan& p, profile&) { knee(p).weight.asked = percent_of_1rm(25); }},
    {"load-ordinal", "a weight and a band at once", base::without_one_rm, false,
     [](plan& p, profile&) { knee(p).weight.band = "red"; }},
    {"load-lightest", "the second lightest", base::without_one_rm, true,
     [](plan& p, profile&) { knee(p).weight.total = kilograms(10); }},
    {"load-achievable", "a load between two plates of the stack", base::without_one_rm, true,
     [](plan& p, profile&) { knee(p).weight.total = kilograms(4); }},
    {"load-stated", "more than could be lifted 30 times", base::without_one_rm, true,
     [](plan&, profile& who) {
         who.exercises[1].too_long = {rep_set{kilograms(4), 30, 0}, {}};
     }},
    {"one-rm-source", "a 1RM that was passed over", base::without_one_rm, true,
     [](plan&, profile& who) {
         who.exercises[1].one_rm = {kilograms(60), {}};
     }},
    {"one-rm-source", "a newton less", base::without_one_rm, true,
     [](plan&, profile& who) { who.exercises[2].isometric->value = newtons(1633); }},
    {"one-rm-spread", "a spread of a force", base::without_one_rm, false,
     [](plan& p, profile&) { press(p).weight.of->low = kilograms(160); }},
    {"mvc-window", "more than 30 % of it", base::without_one_rm, false,
     [](plan& p, profile&) {
         press(p).weight.total = kilograms(50);
         press(p).weight.status = load_status::up;
     }},
    {"mvc-window", "35 % of it asked", base::without_one_rm, false,
     [](plan& p, profile&) { press(p).weight.asked = percent_of_1rm(35); }},
    {"rep-finding", "no word on what follows from the set", base::without_one_rm, false,
     [](plan& p, profile&) { knee(p).notes.clear(); }},
    {"load-ordinal", "a limit in percent of a 1RM that nobody knows", base::without_one_rm, false,
     [](plan& p, profile&) {
         add_effect(p, "clinician-limits", effect_kind::clinician_limits, 35, "percent_1rm");
     }},
    {"rep-finding", "two steps at once in a clinical aim", base::sound_side, false,
     [](plan& p, profile&) {
         exercise_dose& right = dose_of(p, "W3-A", 1);
         find_by_repetitions(right);
         right.weight.marks.clear();
     }},
    {"retest-kind", "a test of a 1RM that nobody needs", base::without_one_rm, false,
     [](plan& p, profile&) {
         retest again = session_of(p, "W5-C").tests.front();
         again.id = knee_id;
         again.worked = sides::each;
         session_of(p, "W5-C").tests.push_back(again);
     }},
    {"asked-load", "a quarter of the 1RM of the sound side", base::sound_side, false,
     [](plan& p, profile&) { dose_of(p, "W3-A", 1).weight.asked = percent_of_1rm(25); }},
    {"one-rm-source", "the 1RM of the sound side as its own", base::sound_side, true,
     [](plan& p, profile&) { dose_of(p, "W3-A", 1).weight.marks.clear(); }},
    {"one-rm-source", "the 1RM of other equipment", base::sound_side, true,
     [](plan&, profile& who) {
         for (exercise_entry& e : who.exercises) {
             if (e.worked.value == sides::left) e.equipment_id = {"sled", {}};
         }
     }},
};

}    // namespace

case_of_plan without_one_rm()
{
    case_of_plan c = sam();
    each_dose(c.planned, [](exercise_dose& d) {
        if (d.id == knee_id) find_by_repetitions(d);
        if (d.id == press_id) go_by_force(d);
    });
    share_exercises(c.planned);
    std::erase_if(session_of(c.planned, "W5-C").tests,
                  [](const retest& t) { return t.id == knee_id || t.id == press_id; });
    c.facts.exercises[1].one_rm.reset();
    c.facts.exercises[2].from_set.reset();
    c.facts.exercises[2].isometric = {newtons(1634), {}};
    return c;
}

case_of_plan sound_side()
{
    case_of_plan c = rehab();
    each_dose(c.planned, go_by_sound_side);
    for (exercise_entry& e : c.facts.exercises) {
        if (e.worked.value == sides::right) e.one_rm.reset();
    }
    return c;
}

std::span<const wound> strength_wounds() { return all; }

TEST_CASE("plans without a 1RM verify clean, with and without the profile", "[verify]")
{
    for (const case_of_plan& c : {without_one_rm(), sound_side()}) {
        auto found = verify::verify(c.planned, &c.facts);
        const auto alone = verify::verify(c.planned);
        found.insert(found.end(), alone.begin(), alone.end());
        for (const auto& f : found) UNSCOPED_INFO(f.rule << ' ' << f.where << ": " << f.words);
        CHECK(found.empty());
    }
}

}    // namespace bfr::verify_tests
