// SPDX-License-Identifier: MIT
//
// Draws a person of people.hpp at random: a point of a grid over all that a profile can say.
#pragma once

#include "people.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <vector>

namespace people {

/// One of a list; a counterexample shrinks towards its front.
template <class List>
const auto& one_of(const List& all)
{
    return all[*rc::gen::inRange<std::size_t>(0, std::size(all))];
}

inline int number(int least, int most) { return *rc::gen::inRange(least, most + 1); }

inline bool once_in(int times) { return number(1, times) == times; }

/// An exercise of the catalogue with something that carries its load.
struct carried {
    std::string_view id;
    bfr::evidence::laterality sides;
    const kit* on;
};

inline bool carries(bfr::equipment_kind of_kit, bfr::implement_kind carrier)
{
    const auto word = bfr::name(carrier);    // "dumbbell-each" is a dumbbell
    return word.starts_with(bfr::name(of_kit));
}

inline const std::vector<carried>& catalogue()
{
    static const auto all = [] {
        std::vector<carried> found;
        const auto rows = bfr::evidence::exercises();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto row = rows[i];
            for (std::size_t c = 0; c < row.carrier_count; ++c) {
                using bfr::implement_kind;
                const auto by = row.carriers[c].kind;
                if (by == implement_kind::bodyweight || by == implement_kind::limb) {
                    found.push_back({row.id, row.sides, nullptr});
                }
                for (const auto& k : kits) {
                    if (carries(k.kind, by)) found.push_back({row.id, row.sides, &k});
                }
            }
        }
        return found;
    }();
    return all;
}

inline bfr::mass some_strength(const kit& on, figures written)
{
    const int halves = number(2 * on.weakest_kg, 2 * on.strongest_kg);
    if (written == figures::kg) return bfr::grams(500) * halves;
    return bfr::pounds(1) * halves;
}

/// What is known of the strength; once in three times no tested single.
inline void draw_strength(trainee& p, trained& t)
{
    if (t.on == nullptr) return;
    t.strongest = some_strength(*t.on, p.written);
    t.known_by = "one_rm";
    if (!once_in(3)) return;
    static constexpr std::array<std::string_view, 5> keys{"rep_set", "rep_set", "rep_max", "mvc",
                                                          ""};
    t.known_by = one_of(keys);
    t.reps = t.known_by == "rep_max" ? number(1, 60) : number(1, 12);
    const bool by_force = bfr::evidence::exercises().find(t.id)->test_mvc;
    if (t.known_by == "mvc" && !by_force) t.known_by = "";
}

inline void add_exercise(trainee& p)
{
    using bfr::sides;
    static constexpr std::array ways{sides::together, sides::each, sides::left, sides::right};
    const auto& what = one_of(catalogue());
    const bool twice =
        std::ranges::any_of(p.exercises, [&](const trained& t) { return t.id == what.id; });
    if (twice) return;
    trained t{what.id, sides::together, what.on, {}, 0};
    switch (what.sides) {
    case bfr::evidence::laterality::bilateral: break;
    case bfr::evidence::laterality::unilateral:
        t.worked = ways.at(std::size_t(number(1, 3)));
        break;
    case bfr::evidence::laterality::both: t.worked = one_of(ways); break;
    }
    draw_strength(p, t);
    p.exercises.push_back(t);
    if (t.worked != sides::left || once_in(2)) return;
    t.worked = sides::right;    // legs of unequal strength
    draw_strength(p, t);
    p.exercises.push_back(t);
}

inline void measure(trainee& p, bfr::limb on)
{
    using bfr::posture;
    static constexpr std::array<std::string_view, 5> methods{
        "handheld-doppler", "", "in-cuff-automatic", "smartcuffs", "oximeter"};
    static constexpr std::array postures{posture::seated, posture::supine, posture::standing};
    const int days_ago = once_in(5) ? number(0, 20) : number(0, 3);
    const auto method = one_of(methods);
    const auto taken = one_of(postures);
    for (const auto at : {bfr::side::left, bfr::side::right}) {
        if (once_in(12)) continue;
        p.readings.push_back(
            {on, at, number(90, 320), taken, method, once_in(10) ? number(0, 20) : days_ago});
        if (once_in(16))
            p.readings.push_back(
                {on, at, number(90, 320), posture::standing, method, 21 + number(0, 4)});
    }
}

inline void draw_body(trainee& p)
{
    static constexpr std::array<std::string_view, 3> sexes{"male", "female", ""};
    p.written = one_of(std::array{figures::kg, figures::lb});
    p.age = once_in(4) ? number(40, 74) : number(18, 39);
    p.sex = one_of(sexes);
    p.half_inches = number(120, 150);
    const int bmi = once_in(5) ? number(27, 33) : number(19, 26);
    const int square_cm = p.half_inches * p.half_inches * 127 / 100 * 127 / 100;
    const int kilos = bmi * square_cm / 10'000;
    p.body = p.written == figures::kg ? bfr::kilograms(kilos) : bfr::pounds(kilos * 22 / 10);
    p.systolic = once_in(6) ? number(90, 155) : number(105, 129);
    p.diastolic = once_in(6) ? number(60, 89) : number(60, 79);
    p.pressure_days_ago = once_in(8) ? number(0, 40) : number(0, 14);
    p.screened_days_ago = number(0, 100);
    if (once_in(2)) {
        p.sessions = number(1, 20);
        p.last_days_ago = once_in(6) ? number(0, 40) : number(0, 10);
        p.first_days_ago = p.last_days_ago + number(0, 60);
    }
    if (once_in(12)) p.journey_days_ago = number(getenv("WISH") ? 0 : 8, 30);
}

inline void draw_goal(trainee& p)
{
    using bfr::aim;
    static constexpr std::array aims{aim::hypertrophy, aim::strength, aim::endurance, aim::rehab,
                                     aim::ageing};
    static const std::array starts{bfr::date::of(2026, 1, 13),  bfr::date::of(2024, 2, 29),
                                   bfr::date::of(2027, 12, 27), bfr::date::of(2000, 2, 28),
                                   bfr::date::of(2100, 2, 28),  bfr::date::of(2019, 10, 21)};
    p.wanted = one_of(aims);
    const bool brief = p.wanted == aim::endurance;
    const bool wide = p.wanted == aim::hypertrophy || p.wanted == aim::rehab;
    p.weeks = once_in(15) ? number(3, 12) : number(wide ? 3 : brief ? 4 : 6, brief ? 8 : 12);
    p.start = *one_of(starts) + number(0, 20);
    p.lead = number(0, 6) - (getenv("LATE") ? 20 : 0);
    p.days = unsigned(number(0, 127)) | (once_in(6) ? 1U : 0b0001001U);
    if (p.wanted == aim::hypertrophy && once_in(4)) p.heavy_days = unsigned(number(1, 127));
}

inline trainee drawn()
{
    trainee p;
    static constexpr std::array<std::string_view, 14> wishes{
        "",
        "load = '20 %'",
        "load = '25 %'",
        "load = '30 %'",
        "load = '35 %'",
        "load = '40 %'",
        "load = '15 %'",
        "pressure = '40 %'",
        "pressure = '50 %'",
        "pressure = '60 %'",
        "pressure = '75 %'",
        "scheme = '3x15'",
        "scheme = '4x-failure'",
        "days_off = [2026-01-31, 2024-03-04, 2024-03-05]"};
    static constexpr std::array<std::string_view, 5> rehab{
        "scheme = '5x15'", "scheme = '30-15-15-30max'", "load = '5 %'", "scheme = '4x15'",
        "scheme = '30-15-15-amrap'"};
    p.wish = once_in(3) ? one_of(wishes) : "";
    if (once_in(12)) p.wish = one_of(rehab);
    draw_body(p);
    draw_goal(p);
    if (once_in(3)) p.ill.push_back(one_of(illnesses));
    if (once_in(8)) p.ill.push_back(one_of(illnesses));
    if (once_in(3))
        p.limits = one_of(std::array<std::string_view, 2>{"load = '25 %'", "pressure = '45 %'"});
    p.gauge_step = number(1, 10);
    if (once_in(4)) p.device_max = number(50, 250);
    p.girth_leg = number(45, 70);
    p.girth_arm = number(25, 40);
    p.has_gauge = !once_in(12);
    const bool measured = p.has_gauge && !once_in(8);
    if (measured) measure(p, bfr::limb::leg);
    if (measured) measure(p, bfr::limb::arm);
    const int exercises = number(1, 4);
    for (int i = 0; i < exercises; ++i) add_exercise(p);
    return p;
}

/// A point of the grid, all of it from the first run on: rapidcheck begins with small numbers.
inline rc::Gen<trainee> some_person()
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::exec(drawn));
}

}    // namespace people
