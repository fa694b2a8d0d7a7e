// SPDX-License-Identifier: MIT
//
// What stays the same through a whole plan: the dose rows of the aim, the exercises that are left
// after screening and suitability, and what was left out on the way.
#pragma once

#include <bfr/calc.hpp>
#include <bfr/evidence.hpp>
#include <bfr/plan.hpp>
#include <bfr/profile.hpp>
#include <bfr/screen.hpp>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::planner {

/// The resistance rows of one aim (dosing.toml).
struct dose_rows {
    evidence::dose_row load, pressure_leg, pressure_arm, sets_reps, rest, sessions, weeks,
        cuff_minutes;
};
/// @throws std::logic_error for an aim without resistance rows of its own
[[nodiscard]] dose_rows doses_of(aim wanted);

/// Sides that share a load: both together, one after the other, or one alone.
struct part {
    const exercise_entry* entry = nullptr;
    sides worked = sides::together;
    std::vector<side> order;
    std::optional<one_rm> max;                   ///< none: the load is found by repetitions
    const exercise_entry* strength = nullptr;    ///< whose `max` it is
    std::vector<calc::achievable> loads;         ///< empty where there is nothing to choose
    /// An operated side goes by the maximum of the other one.
    [[nodiscard]] bool is_of_sound_side() const { return strength != nullptr && strength != entry; }
};

/// One exercise of the plan. Left and right given apart are two parts of one exercise.
struct training {
    evidence::exercise_row row;
    evidence::carrier carrier;
    const equipment* kit = nullptr;
    std::vector<part> parts;
    const dose_rows* dose = nullptr;
    std::vector<std::string> notes;
    [[nodiscard]] limb on() const { return row.cuff; }
};

/// A [[limit]] of dosing.toml on the pressure, as far as it speaks of this aim.
struct pressure_limit {
    enum class phase : std::uint8_t { any, familiarisation, at_risk };
    std::optional<limb> on;
    phase when = phase::any;
    share_of_aop most;
    std::string rule;    ///< "limit.pressure-arm"
};
[[nodiscard]] std::vector<pressure_limit> pressure_limits_of(aim wanted);

/// Everything that holds for the whole plan. Points into the cleared person's profile.
struct course {
    const profile* who = nullptr;
    const screening::findings* found = nullptr;
    /// Those of the plan in the making: it is not to be changed before all weeks are made.
    std::span<const effect> effects;
    aim wanted = aim::hypertrophy;
    date first_day;
    dose_rows dose;
    dose_rows operated_dose;    ///< rehab rows, for the operated limb
    std::vector<pressure_limit> pressure_limits;
    std::vector<training> exercises;    ///< arms first, then legs, each in the user's order
    /// By pair of limbs: what the user names and has the kit for, whatever the screening says.
    std::array<std::vector<std::string_view>, 2> named;
    std::vector<weekday> days;    ///< chosen, ascending
    int weeks = 0;
    std::vector<reported> left_out;
    std::vector<notice> notices;

    /// Whether anything of this pair is left after screening.
    [[nodiscard]] bool trains(limb on) const;
    /// Exercises of this pair that count in a session, those that the screening took out among
    /// them.
    [[nodiscard]] int places_of(limb on) const;
};

/// Whether this side is the one that was operated on; both sides where none was named.
[[nodiscard]] bool is_operated(const course& of, limb on, side at);
/// True where an effect of this kind is in force on the first day and does not end with the first
/// weeks.
[[nodiscard]] bool holds_throughout(const course& of, effect_kind kind, limb on);

/// Fills `exercises` from the profile (planning.toml, stages method and exercises).
void choose_exercises(course& of);
/// Fills `notices` from [[generate]].
/// @return words of the record that forbids the plan, if one does
[[nodiscard]] std::optional<std::string> ask_generate(course& of);

}    // namespace bfr::planner
