// SPDX-License-Identifier: MIT
//
// planning.toml, stages exercises (order) and time (reperfusion, session-duration, runs-out).
#include "sessions.hpp"
#include "strength.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>

namespace bfr::planner {
namespace {

namespace rules = evidence::planning;

/// Occlusion pressures that the session goes by and that are out of their days, or missing.
bool asks_for_aop(const session& s)
{
    const auto is_old = [&](const exercise_dose& e) {
        return std::ranges::any_of(e.cuffs, [&](const cuff_setting& c) {
            if (c.tightness || (c.aop && c.aop->is_estimate())) return false;
            return (!c.aop || s.on - c.aop->measured_on > rules::runs_out::aop_days);
        });
    };
    return std::ranges::any_of(s.exercises, is_old) ||
           std::ranges::any_of(
               s.tests, [&](const retest& t) { return t.under_cuff && is_old(*t.under_cuff); });
}

/// planning.toml, runs-out: what is older than its validity on that day.
void note_what_ran_out(const course& of, session& s)
{
    const auto ask = [&](bool ran_out, const char* what) {
        if (ran_out) s.asks.emplace_back(what);
    };
    const auto& who = *of.who;
    ask(asks_for_aop(s), "aop");
    ask(who.blood_pressure && s.on - who.blood_pressure->taken_on.value > rules::runs_out::bp_days,
        "bp");
    ask(s.on > of.found->valid_until, "screening");
    for (const auto& c : who.screening->clearances) {
        if (s.on - c.given_on.value > rules::runs_out::clearance_days) {
            ask(true, "clearance");
            break;
        }
    }
    const auto& m = who.measured;
    ask(m.hba1c_percent && s.on - m.hba1c_percent->taken_on > rules::runs_out::hba1c_days, "hba1c");
    ask(m.platelets_10e9_per_l &&
            s.on - m.platelets_10e9_per_l->taken_on > rules::runs_out::platelets_days,
        "platelets");
    ask(m.abi && s.on - m.abi->taken_on > rules::runs_out::abi_days, "abi");
}

session started(const course& of, const slot& day)
{
    session s;
    s.on = day.on;
    const auto& heavy = of.who->wants->heavy_days;
    s.after_heavy = std::ranges::any_of(heavy, [&](const located<weekday>& d) {
        return static_cast<int>(d.value) == day.on.weekday();
    });
    s.phase = day.rules.lighter           ? phase::deload
              : day.rules.familiarisation ? phase::familiarisation
              : heavy.empty()             ? phase::build
                                          : phase::mixed_heavy;
    return s;
}

duration wall_of(const exercise_dose& e)
{
    const auto per_rep = e.pace.up + e.pace.hold + e.pace.down;
    duration sum;
    for (const auto& set : e.sets) {
        sum += per_rep * set.reps;
        if (set.rest_after) sum += *set.rest_after;
    }
    return e.worked == sides::each ? sum * rules::one_side_at_a_time::wall_time_factor : sum;
}

test_kind kind_of(const course& of, const training& what, const part& p, side at,
                  const day_rules& day)
{
    const bool operated = p.worked == sides::together ? is_operated(of, what.on(), side::left) ||
                                                            is_operated(of, what.on(), side::right)
                                                      : is_operated(of, what.on(), at);
    if (!p.max || p.max->kind == one_rm_kind::mvc || of.found->guarded || operated ||
        effect_of(of, day, effect_kind::no_failure, what.on())) {
        return test_kind::rated_set_of_30;
    }
    return !p.max->by_rep_set && what.row.test_1rm ? test_kind::one_rep_max : test_kind::rep_set;
}

/// One set of up to 30 at the present load, under the cuff, of the sides that are left in `cuffs`.
exercise_dose rated_set(exercise_dose from)
{
    training_set only;
    only.reps = rules::retest_day::reps;
    only.in_rest = cuff_in_rest::deflated;
    drop_finding(from);
    from.sets = {only};
    from.scheme = "rep30";
    from.total_reps = only.reps;
    from.cuff_on = (from.pace.up + from.pace.hold + from.pace.down) * only.reps;
    std::erase_if(from.reasons, [](const reason& r) { return r.of == "sets"; });
    from.reasons.push_back({"sets", "planning.retest-day", {}});
    return from;
}

sides one_side(side at) { return at == side::left ? sides::left : sides::right; }

/// The tests of one entry: one for both sides, or one for each where only one side was operated.
void add_tests(const course& of, const training& what, const part& p, const exercise_dose& dose,
               const slot& day, std::vector<retest>& tests)
{
    const auto add = [&](sides worked, test_kind kind, const std::vector<side>& at) {
        retest t{dose.id, dose.name, worked, kind, std::nullopt};
        if (kind == test_kind::rated_set_of_30) {
            t.under_cuff = rated_set(dose);
            tell_finding(of, what, p, *t.under_cuff);
            t.under_cuff->worked = worked;
            std::erase_if(t.under_cuff->cuffs, [&](const cuff_setting& c) {
                return std::ranges::find(at, c.on_side) == at.end();
            });
        }
        tests.push_back(std::move(t));
    };
    const auto first = kind_of(of, what, p, p.order.front(), day.rules);
    const auto last = kind_of(of, what, p, p.order.back(), day.rules);
    if (first == last) return add(p.worked, first, p.order);
    add(one_side(p.order.front()), first, {p.order.front()});
    add(one_side(p.order.back()), last, {p.order.back()});
}

/// A rated set is done under the cuff: only for the pairs that may have one on this day.
void drop_uncuffed_pairs(const slot& day, std::vector<retest>& tests,
                         std::vector<reported>& left_out)
{
    std::erase_if(tests, [&](const retest& t) {
        if (!t.under_cuff || day.pairs.contains(t.under_cuff->on_limb)) {
            return false;
        }
        left_out.push_back({"planning.retest-day",
                            t.id + ": not tested, one pair of limbs a session (screening)",
                            day.on});
        return true;
    });
}

void number_tests(session& s)
{
    int number = 0;
    exercise_dose* before = nullptr;
    for (auto& t : s.tests) {
        if (!t.under_cuff) continue;
        if (before) before->cuff_off_after = rules::reperfusion::between;
        before = &*t.under_cuff;
        before->number = ++number;
    }
}

}    // namespace

duration sum_up(std::vector<exercise_dose>& exercises)
{
    duration length = rules::session_duration::setup;
    int number = 0;
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        auto& e = exercises[i];
        const bool same_as_before = i > 0 && exercises[i - 1].id == e.id;
        number += same_as_before ? 0 : 1;
        e.number = number;
        length += wall_of(e);
        std::erase_if(e.reasons, [](const reason& r) { return r.of == "cuff_off_after_s"; });
        e.cuff_off_after.reset();
        if (i + 1 == exercises.size() || exercises[i + 1].id == e.id) continue;
        e.cuff_off_after = rules::reperfusion::between;
        e.reasons.push_back({"cuff_off_after_s", "limit.reperfusion-default", {}});
        length += *e.cuff_off_after;
    }
    return length;
}

assembly assemble(const course& of, const prescription& doses, const day_rules& day,
                  limb_pairs pairs)
{
    assembly a;
    a.pairs = pairs;
    std::vector<exercise_dose> exercises;
    int room = exercises_allowed(of, day);
    for (std::size_t i = 0; i < of.exercises.size(); ++i) {
        const auto& what = of.exercises[i];
        const auto& entries = doses.by_exercise[i];
        if (!pairs.contains(what.on()) || !entries) continue;
        if (room-- <= 0) {
            a.left_out.push_back(
                {"planning.exercise-count",
                 std::string{what.row.id.view()} + ": more exercises than the screening allows",
                 std::nullopt});
            continue;
        }
        exercises.insert(exercises.end(), entries->begin(), entries->end());
    }
    a.length = sum_up(exercises);
    a.exercises = std::move(exercises);
    return a;
}

session make_session(const course& of, const assembly& work, const slot& day)
{
    session s = started(of, day);
    s.exercises = work.exercises;
    s.length = work.length;
    note_what_ran_out(of, s);
    return s;
}

session make_retest(const course& of, const prescription& doses, const slot& day,
                    std::vector<reported>& left_out)
{
    session s = started(of, day);
    s.is_retest = true;
    for (std::size_t i = 0; i < of.exercises.size(); ++i) {
        const auto& entries = doses.by_exercise[i];
        if (!entries) continue;
        for (std::size_t p = 0; p < entries->size(); ++p) {
            if ((*entries)[p].weight.status == load_status::body) continue;
            add_tests(of, of.exercises[i], of.exercises[i].parts[p], (*entries)[p], day, s.tests);
        }
    }
    drop_uncuffed_pairs(day, s.tests, left_out);
    number_tests(s);
    note_what_ran_out(of, s);
    return s;
}

}    // namespace bfr::planner
