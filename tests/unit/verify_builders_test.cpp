// SPDX-License-Identifier: MIT
#include "verify_builders.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace bfr::verify_tests {

std::vector<training_set> sets_of(std::span<const int> reps, int rest_s)
{
    std::vector<training_set> sets;
    for (const int r : reps) sets.push_back({r, false, seconds(rest_s), cuff_in_rest::inflated});
    sets.back().rest_after.reset();
    sets.back().in_rest = cuff_in_rest::deflated;
    return sets;
}

one_rm tested(mass value, date on)
{
    one_rm m;
    m.value = value;
    m.on = on;
    return m;
}

load of_1rm(mass total, int percent_asked, one_rm of, std::string implement, std::string equipment)
{
    load l;
    l.total = total;
    l.asked = percent_of_1rm(percent_asked);
    l.of = std::move(of);
    if (implement == "dumbbell-each") l.each = total;
    l.implement = std::move(implement);
    l.equipment = std::move(equipment);
    return l;
}

cuff_setting cuff_on(limb l, const std::string& cuff, int percent_asked, const measured& m, date on,
                     std::vector<std::string> differs)
{
    cuff_setting c;
    c.on_side = m.on_side;
    c.on_limb = l;
    c.cuff = cuff;
    c.set = mmhg(m.set);
    c.asked = percent_of_aop(percent_asked);
    c.bound_by = "asked";
    const std::string method = l == limb::leg ? "handheld-doppler-leg" : "handheld-doppler-arm";
    c.aop = occlusion_basis{mmhg(m.value),
                            pressure::of(m.value * 100 - m.half),
                            pressure::of(m.value * 100 + m.half),
                            method,
                            posture::seated,
                            on,
                            "T1",
                            std::move(differs)};
    if (m.set * 1000 * 100 < (m.value * 100 + m.half) * 400)
        c.status = cuff_status::may_be_under_dosed;
    return c;
}

exercise_dose dose(int number, const exercise& e, std::span<const int> reps, int cuff_on_s,
                   int total_reps)
{
    exercise_dose d;
    d.number = number;
    d.id = e.id;
    d.name = e.id;
    d.on_limb = e.on;
    d.worked = e.worked;
    d.weight = e.weight;
    d.pace = {seconds(2), seconds(0), seconds(2)};
    d.sets = sets_of(reps, 30);
    d.cuffs = e.cuffs;
    d.cuff_on = seconds(cuff_on_s);
    d.cuff_on_limit = seconds(600);
    d.cuff_off_after = seconds(180);
    d.total_reps = total_reps;
    d.muscles = e.muscles;
    d.reasons = {
        {"load", "load_choice.down", {}}, {"sets", "scheme", {}}, {"cuffs", "tier.T1", {}}};
    return d;
}

shared_list<daily_question> asked_every_day()
{
    std::vector<daily_question> all;
    for (const char* id :
         {"clot-signs", "lung-clot-signs", "chest-symptoms-today", "dark-urine", "acute-illness",
          "skin-wound", "inflamed-vein", "dizzy-today", "intoxicated", "bp-severe"}) {
        all.push_back({id, "Is it so?", "No cuff today."});
    }
    return all;
}

session training(std::string id, int number, date on, phase when, int length_s,
                 std::vector<exercise_dose> exercises)
{
    session s;
    s.before = asked_every_day();
    s.id = std::move(id);
    s.number = number;
    s.on = on;
    s.phase = when;
    s.length = seconds(length_s);
    s.exercises = std::move(exercises);
    s.exercises.back().cuff_off_after.reset();
    return s;
}

session retest_day(std::string id, int number, date on, std::vector<retest> tests)
{
    session s;
    s.before = asked_every_day();
    s.id = std::move(id);
    s.number = number;
    s.on = on;
    s.phase = phase::deload;
    s.is_retest = true;
    s.tests = std::move(tests);
    return s;
}

retest test(const exercise& e, test_kind kind) { return {e.id, e.id, e.worked, kind, {}}; }

plan blank(std::string id, date made_on, date starts_on, int weeks, int sessions)
{
    plan p;
    p.id = std::move(id);
    p.made_on = made_on;
    p.starts_on = starts_on;
    p.week_count = weeks;
    p.session_count = sessions;
    p.screening.result = outcome::clear;
    p.rules = {{"load_choice.down", {}, checked::project},
               {"scheme", {"hughes2018"}, checked::source},
               {"tier.T1", {}, checked::project}};
    p.fingerprint = "5c41e09a";
    add_effect(p, "no-arm-and-leg-together", effect_kind::no_arm_and_leg_together);
    add_effect(p, "max-cuffs-2", effect_kind::max_cuffs, 2, "cuffs");
    return p;
}

equipment stack(std::string id, int first_g, int step_g)
{
    equipment e;
    e.id = {std::move(id), {}};
    e.first = {grams(first_g), {}};
    e.step = {grams(step_g), {}};
    e.last = {kilograms(250), {}};
    return e;
}

cuff cuff_row(std::string id, limb on)
{
    cuff k;
    k.id = {std::move(id), {}};
    k.on = on;
    return k;
}

occlusion_reading reading(const std::string& cuff, limb on, side s, int value, date measured_on)
{
    return {{cuff, {}},
            on,
            {s, {}},
            {mmhg(value), {}},
            {posture::seated, {}},
            located<std::string>{"handheld-doppler", {}},
            {measured_on, {}}};
}

exercise_entry entry(std::string id, sides worked, std::string equipment,
                     std::optional<mass> one_rm)
{
    exercise_entry e;
    e.id = {std::move(id), {}};
    e.worked = {worked, {}};
    e.equipment_id = located<std::string>{std::move(equipment), {}};
    if (one_rm) e.one_rm = located<mass>{*one_rm, {}};
    return e;
}

profile person_of(std::string id, date born, date screened, date reading_on)
{
    profile p;
    p.id = {std::move(id), {}};
    p.who.born = {born, {}};
    p.who.height = {millimetres(1810), {}};
    p.who.body_mass = {kilograms(80), {}};
    p.blood_pressure = blood_pressure_reading{
        {mmhg(118), {}}, {mmhg(74), {}}, located<int>{62, {}}, {reading_on, {}}};
    p.screening = screening_answers{};
    p.screening->answered_on = {screened, {}};
    p.screening->conditions.emplace();
    return p;
}

void wants(profile& p, aim a, date start, std::vector<weekday> days)
{
    goal g;
    g.wanted = {a, {}};
    g.start = {start, {}};
    for (const weekday d : days) g.days.push_back({d, {}});
    p.wants = std::move(g);
}

date day(int year, int month, int day_of_month)
{
    return date::of(year, month, day_of_month).value();
}

session& session_of(plan& p, std::string_view id)
{
    for (week& w : p.weeks) {
        for (session& s : w.sessions) {
            if (s.id == id) return s;
        }
    }
    throw std::logic_error("no such session");
}

exercise_dose& dose_of(plan& p, std::string_view session_id, int place)
{
    return session_of(p, session_id).exercises.at(static_cast<std::size_t>(place - 1));
}

cuff_setting& cuff_of(plan& p, std::string_view session_id, int place, side s)
{
    auto& all = dose_of(p, session_id, place).cuffs;
    return *std::find_if(all.begin(), all.end(),
                         [s](const cuff_setting& c) { return c.on_side == s; });
}

effect& add_effect(plan& p, std::string_view id, effect_kind kind,
                   std::optional<std::int64_t> value, std::string_view unit)
{
    effect e;
    e.id = id;
    e.kind = kind;
    e.value = value;
    e.unit = unit;
    return p.screening.effects.emplace_back(std::move(e));
}

void drop_effect(plan& p, std::string_view id)
{
    std::erase_if(p.screening.effects, [id](const effect& e) { return e.id == id; });
}

void set_sets(plan& p, std::string_view session_id, int place, std::vector<int> reps, int rest_s)
{
    dose_of(p, session_id, place).sets = sets_of(reps, rest_s);
    sum_up(session_of(p, session_id));
}

void sum_up(session& s)
{
    auto length = seconds(300);
    for (exercise_dose& d : s.exercises) {
        duration work, rests, inflated;
        d.total_reps = 0;
        for (const training_set& one : d.sets) {
            d.total_reps += one.reps;
            work += one.reps * (d.pace.up + d.pace.hold + d.pace.down);
            const duration rest = one.rest_after.value_or(duration{});
            rests += rest;
            if (one.in_rest == cuff_in_rest::inflated) inflated += rest;
        }
        d.cuff_on = work + inflated;
        length += (d.worked == sides::each ? 2 : 1) * (work + rests) +
                  d.cuff_off_after.value_or(duration{});
    }
    s.length = length;
}

void share_exercises(plan& sams)
{
    const auto first = std::as_const(session_of(sams, "W1-A")).exercises;
    const auto lighter = std::as_const(session_of(sams, "W5-A")).exercises;
    for (week& w : sams.weeks) {
        for (session& s : w.sessions) {
            if (!s.is_retest) s.exercises = s.phase == phase::deload ? lighter : first;
        }
    }
}

condition_answer& answer(profile& who, std::string_view id)
{
    condition_answer a;
    a.id.value = id;
    return who.screening->conditions->emplace_back(std::move(a));
}

void clear_by_doctor(profile& who, std::string_view id, date given_on)
{
    clearance_note n;
    n.conditions = {{std::string(id), {}}};
    n.given_on = {given_on, {}};
    who.screening->clearances.push_back(std::move(n));
}

}    // namespace bfr::verify_tests
