// SPDX-License-Identifier: MIT
//
// Sound plans, written out by hand, that the tests of `verify` wound in one place each.
#pragma once

#include <bfr/plan.hpp>
#include <bfr/profile.hpp>
#include <bfr/verify.hpp>

#include <span>
#include <string_view>

namespace bfr::verify_tests {

struct case_of_plan {
    plan planned;
    profile facts;
};

/// Arms and legs, size, three days, six weeks, all of them: week 5 is lighter and ends with tests.
[[nodiscard]] case_of_plan sam();
/// A beginner's first three weeks of eight: two of familiarisation, then the first of build.
[[nodiscard]] case_of_plan beginner();
/// One-leg press after an operation on the right: weeks 3 and 5 of eight, with a rated set.
[[nodiscard]] case_of_plan rehab();

/// Sam, with nothing measured: legs by published values, arms by feel.
[[nodiscard]] case_of_plan unmeasured();

/// The same, with the legs by an equation of the user's own.
[[nodiscard]] case_of_plan by_own_equation();
/// Sam, without two 1RMs: the knee by repetitions, the press by the force of a held contraction.
[[nodiscard]] case_of_plan without_one_rm();
/// The rehab plan, where the right side goes by the 1RM of the left one.
[[nodiscard]] case_of_plan sound_side();

enum class base { sam, beginner, rehab, unmeasured, own_equation, without_one_rm, sound_side };

/// One change to a sound plan or its profile, and the rule that must find it, alone.
struct wound {
    std::string_view rule;
    std::string_view sentence;
    base of;
    bool with_profile;
    void (*make)(plan&, profile&);
};

[[nodiscard]] std::span<const wound> load_wounds();
[[nodiscard]] std::span<const wound> pressure_wounds();
[[nodiscard]] std::span<const wound> occlusion_wounds();
[[nodiscard]] std::span<const wound> time_wounds();
[[nodiscard]] std::span<const wound> calendar_wounds();
[[nodiscard]] std::span<const wound> phase_wounds();
[[nodiscard]] std::span<const wound> effect_wounds();
[[nodiscard]] std::span<const wound> sum_wounds();
[[nodiscard]] std::span<const wound> person_wounds();
[[nodiscard]] std::span<const wound> unmeasured_wounds();
[[nodiscard]] std::span<const wound> own_equation_wounds();
[[nodiscard]] std::span<const wound> strength_wounds();

// ---- ways into a plan

[[nodiscard]] date day(int year, int month, int day_of_month);
[[nodiscard]] session& session_of(plan& p, std::string_view id);
/// Exercise by its place in the session, from 1.
[[nodiscard]] exercise_dose& dose_of(plan& p, std::string_view session_id, int place);
[[nodiscard]] cuff_setting& cuff_of(plan& p, std::string_view session_id, int place, side s);
/// An effect with a number, on everything and to the plan's last day.
effect& add_effect(plan& p, std::string_view id, effect_kind kind,
                   std::optional<std::int64_t> value = {}, std::string_view unit = {});
void drop_effect(plan& p, std::string_view id);
/// Gives an exercise these sets, and puts right whatever is summed from them, the session included.
void set_sets(plan& p, std::string_view session_id, int place, std::vector<int> reps, int rest_s);
/// Sums cuff-on times, repetitions and the length of the session again.
void sum_up(session& s);
/// Sam's sessions of one phase hold the very same exercises: those of the first, as they stand now.
void share_exercises(plan& sams);
/// The answer to a condition in the profile.
condition_answer& answer(profile& who, std::string_view id);
void clear_by_doctor(profile& who, std::string_view id, date given_on);

}    // namespace bfr::verify_tests
