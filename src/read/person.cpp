// SPDX-License-Identifier: MIT
#include "codes.hpp"
#include "sections.hpp"

#include <fmt/core.h>

namespace bfr::read {
namespace {

void read_who(fields& f, person& into)
{
    into.name = f.words("name");
    into.born = f.past_day("born");
    into.age = f.read("age", ranges::age);
    into.sex_stated = f.one_of<sex>("sex");
    into.height = f.read("height", ranges::height);
    into.body_mass = f.read("mass", ranges::body_mass);
    f.close();

    const auto born = f.where_of("born");
    const auto age = f.where_of("age");
    if (born && age) {
        auto& problem = f.error(codes::contradiction, *age, "\"born\" and \"age\" are both given");
        problem.others.push_back({*born, "the birthday"});
        problem.help = "keep born; the age follows from it";
    }
    if (into.born && age_in_years(into.born->value, f.in().today) > ranges::age.most) {
        f.error(codes::out_of_range, into.born->where,
                fmt::format("age must be at most {} years", ranges::age.most))
            .help = "write the day of birth: born = 1991-04-17";
    }
}

void read_blood_pressure(fields& f, profile& into)
{
    f.require("systolic", "systolic = \"118 mmHg\"");
    f.require("diastolic", "diastolic = \"74 mmHg\"");
    f.require("date", "the day of the reading: date = 2026-01-09");
    const auto systolic = f.read("systolic", ranges::systolic);
    const auto diastolic = f.read("diastolic", ranges::diastolic);
    const auto rate = f.read("heart_rate", ranges::heart_rate);
    const auto taken_on = f.past_day("date");
    f.close();
    if (!systolic || !diastolic || !taken_on) return;

    if (systolic->value <= diastolic->value) {
        auto& problem = f.error(codes::contradiction, systolic->where,
                                "systolic pressure must be above diastolic pressure");
        problem.others.push_back({diastolic->where, "the diastolic pressure"});
        problem.help = "of 118/74 the first number is systolic";
    }
    into.blood_pressure = {*systolic, *diastolic, rate, *taken_on};
}

void read_history(fields& f, training_history& into)
{
    into.sessions = f.read("sessions", ranges::sessions);
    into.first_session = f.past_day("first_session");
    into.last_session = f.past_day("last_session");
    into.last_journey = f.past_day("last_journey");
    f.close();

    const auto& first = into.first_session;
    const auto& last = into.last_session;
    if (into.sessions && into.sessions->value > 0) {
        f.require("first_session",
                  "the day of the first cuffed session: first_session = 2025-12-08");
        f.require("last_session", "the day of the last cuffed session: last_session = 2026-01-08");
    } else if (into.sessions && (first || last)) {
        auto& problem =
            f.error(codes::contradiction, into.sessions->where, "no sessions, and the day of one");
        problem.others.push_back({first ? first->where : last->where, "a session"});
        problem.help = "write how many cuffed sessions there were: sessions = 9";
    } else if (first || last) {
        f.require("sessions", "the number of cuffed sessions so far: sessions = 9");
    }
    if (first && last && first->value > last->value) {
        auto& problem =
            f.error(codes::wrong_day, last->where, "the last session lies before the first");
        problem.others.push_back({first->where, "the first session"});
    }
}

}    // namespace

void read_person(fields& top, profile& into)
{
    if (const auto* table = top.table("person")) {
        fields f{*table, "[person]", top.in()};
        read_who(f, into.who);
    }
    if (const auto* table = top.table("blood_pressure")) {
        fields f{*table, "[blood_pressure]", top.in()};
        read_blood_pressure(f, into);
    }
    if (const auto* table = top.table("history")) {
        fields f{*table, "[history]", top.in()};
        read_history(f, into.history);
    }
}

}    // namespace bfr::read
