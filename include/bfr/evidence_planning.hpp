// SPDX-License-Identifier: MIT
//
// The constants of the planning rules, and those of other tables that a plan reckons with, each
// group under the id of its rule. What a rule says in words, its sources and its status stand in
// planning_rules(); reasons name a rule as "planning.exercise-count".
#pragma once

#include <bfr/units.hpp>
#include <bfr/vocabulary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace bfr::evidence::planning {

// ---- definitions

/// planning.clinical-aims: the aims are those of bfr::is_clinical().
struct clinical_aims {
    static constexpr std::array aims{aim::rehab, aim::cardiac, aim::disuse, aim::ageing};
};

/// planning.at-risk: kinds of effects that make at-risk, and conditions whose effects do not count.
struct at_risk {
    static constexpr std::array kinds{effect_kind::cap_pressure, effect_kind::max_load,
                                      effect_kind::passive_only};
    /// @param condition_id  of the record that brings the effect
    [[nodiscard]] static constexpr bool not_from(std::string_view condition_id)
    {
        return condition_id == "first-sessions" || condition_id == "layoff" ||
               condition_id == "aop-unmeasured";
    }
};

/// planning.guarded: the aim, or the gates of a record of severity adapt or refer.
struct guarded {
    static constexpr aim goal = aim::cardiac;
    [[nodiscard]] static constexpr bool from_group(std::string_view gate_id)
    {
        return gate_id == "heart" || gate_id == "blood-pressure";
    }
};

/// planning.screening-flag: the gates of which any record but a note is a flag.
struct screening_flag {
    [[nodiscard]] static constexpr bool from_group(std::string_view gate_id)
    {
        return gate_id == "heart" || gate_id == "arteries" || gate_id == "blood-pressure";
    }
};

/// planning.familiarised: cuffed sessions done, days since the first, days since the last.
struct familiarised {
    static constexpr int sessions_min = 4, days_min = 14, days_since_last_max = 21;
};

// ---- dates

/// planning.runs-out: a fact is valid to the last of these days; the line stands from the next on.
struct runs_out {
    static constexpr int aop_days = 14, bp_days = 28, platelets_days = 91, hba1c_days = 364;
    static constexpr int abi_days = 364, screening_days = 182, clearance_days = 365;
};

// ---- exercises

/// planning.exercise-count: a session of familiarisation, any other session, one pair of limbs.
struct exercise_count {
    static constexpr int familiarisation_max = 2, session_max = 4, pair_max = 2;
};

/// planning.both-pairs: where the pairs alternate by date, this one has the plan's first session.
struct both_pairs {
    static constexpr limb first = limb::leg;
};

/// planning.order-in-session: this pair comes first where one session trains both.
struct order_in_session {
    static constexpr limb first = limb::arm;
};

// ---- calendar

/// planning.days: the days of a week when the user chose none.
struct days {
    static constexpr std::size_t sessions_max = 5;
    static constexpr std::array<std::array<weekday, sessions_max>, sessions_max> by_sessions{{
        {weekday::mon},
        {weekday::mon, weekday::thu},
        {weekday::mon, weekday::wed, weekday::fri},
        {weekday::mon, weekday::tue, weekday::thu, weekday::fri},
        {weekday::mon, weekday::tue, weekday::wed, weekday::thu, weekday::fri},
    }};
    /// @pre 1 <= sessions <= sessions_max
    [[nodiscard]] static constexpr std::span<const weekday> of_week(std::size_t sessions)
    {
        return std::span{by_sessions[sessions - 1]}.first(sessions);
    }
};

/// planning.spacing: between two sessions of one pair of limbs.
struct spacing {
    static constexpr int days_between = 2;
    static constexpr duration time_between = minutes(60 * 48);
};

/// planning.heavy-days: most cuffed sessions a week in the phase mixed-heavy.
struct heavy_days {
    static constexpr int sessions_max = 2;
};

// ---- phases

/// planning.ramp: ramp week 1 is the sessions up to this many days after the plan's first session.
struct ramp {
    static constexpr int week_1_days = 6;
};

/// planning.lighter-weeks: weeks 5, 9, 13 and so on.
struct lighter_weeks {
    static constexpr int every_weeks = 4;
};

/// planning.lighter-week-content: no session in these hours before the re-test.
struct lighter_week_content {
    static constexpr duration before_test = minutes(60 * 48);
};

/// planning.retest-day: the rated set of those who are not tested.
struct retest_day {
    static constexpr int reps = 30;
};

// ---- load

/// planning.load-asked: most that is asked in the two ramp weeks.
struct load_asked {
    static constexpr share_of_1rm week_1_max = percent_of_1rm(20), week_2_max = percent_of_1rm(25);
};

/// planning.load-chosen: a cap of this or less takes the lower window away (load_choice.no-floor).
struct load_chosen {
    static constexpr share_of_1rm no_floor_cap = percent_of_1rm(20);
};

/// planning.load-body-weight: greatest share of the system maximum, and that in clinical aims.
struct load_body_weight {
    static constexpr share_of_1rm familiarisation_max = percent_of_1rm(30);
    static constexpr share_of_1rm share_max = percent_of_1rm(50);
    static constexpr share_of_1rm clinical_share_max = percent_of_1rm(40);
};

// ---- scheme: ids of schemes()

/// planning.scheme-smallest
struct scheme_smallest {
    [[nodiscard]] static constexpr std::string_view of(aim wanted)
    {
        return wanted == aim::cardiac ? "1x8" : "3x15";
    }
};

/// planning.scheme-ramp: most repetitions of the chosen scheme in ramp week 2, else `instead`.
struct scheme_ramp {
    static constexpr int reps_max = 75;
    [[nodiscard]] static constexpr std::string_view instead() { return "30-15-15-15"; }
};

/// planning.scheme-failure: what a scheme with sets to failure becomes.
struct scheme_failure {
    [[nodiscard]] static constexpr std::string_view instead() { return "30-15-15-15"; }
};

/// planning.scheme-sets: max-sets-2 keeps the first sets of a scheme.
struct scheme_sets {
    static constexpr int sets_kept = 2;
};

// ---- pressure

/// planning.pressure-asked: most that is asked of an estimated occlusion pressure.
struct pressure_asked {
    static constexpr share_of_aop estimate_max = percent_of_aop(40);
};

/// planning.pressure-under-band: a user's own wish under this is amber (limit pressure-floor).
struct pressure_under_band {
    static constexpr share_of_aop floor = percent_of_aop(40);
};

/// planning.aop-too-old: age on the plan's first day above which no mmHg are printed.
struct aop_too_old {
    static constexpr int days_max = 14;
};

// ---- time

/// planning.reperfusion: cuff off between exercises, between pairs and before bouts.
struct reperfusion {
    static constexpr duration between = seconds(180);
};

/// planning.session-duration: cuff on and occlusion pressure measured, before the first exercise.
struct session_duration {
    static constexpr duration setup = seconds(300);
};

// ---- aerobic and passive

/// planning.aerobic-ramp: ramp week 1's longest single bout, and the step to which watts are cut.
struct aerobic_ramp {
    static constexpr duration single_bout_max = minutes(10);
    static constexpr int step_w = 5;
};

/// planning.heart-rate: the safety reading is limit_percent of (intercept - per_year x age), down.
struct heart_rate {
    static constexpr int limit_percent = 85;
    static constexpr int intercept_tenths = 2080, per_year_tenths = 7;
    /// Beats a minute. Age 32: 157.
    [[nodiscard]] static constexpr int limit_bpm(int age_years)
    {
        return limit_percent * (intercept_tenths - per_year_tenths * age_years) / 1000;
    }
};
static_assert(heart_rate::limit_bpm(32) == 157);

/// planning.passive-plan: between two sessions of one day.
struct passive_plan {
    static constexpr duration between = minutes(60 * 4);
};

// ---- progression

/// phase familiarisation: the first weeks of everybody who is not familiarised.
struct familiarisation {
    static constexpr int days_min = 14, sessions_min = 4;
    static constexpr share_of_1rm week_1_load = percent_of_1rm(20);
    static constexpr share_of_1rm week_1_load_up_to = percent_of_1rm(25);
    static constexpr share_of_1rm week_1_smallest_load_up_to = percent_of_1rm(30);
    static constexpr share_of_1rm week_2_load = percent_of_1rm(25);
    static constexpr share_of_1rm week_2_load_max = percent_of_1rm(30);
    static constexpr share_of_aop leg_pressure_max = percent_of_aop(50);
    static constexpr share_of_aop arm_pressure_max = percent_of_aop(40);
    static constexpr int exercises_max = 2, failure_sets_max = 0, reps_in_reserve_min = 3;
    static constexpr duration between = minutes(60 * 48);
};

// ---- equipment

/// [load_window]
struct load_window {
    static constexpr share_of_1rm low = percent_of_1rm(20), high = percent_of_1rm(40);
    static constexpr share_of_1rm healthy_hard_stop = percent_of_1rm(50);
};

/// load_choice.no-floor: over `plain_up_to` a load is heavier-than-asked, over the other none.
struct no_floor {
    static constexpr share_of_1rm week_1_target = percent_of_1rm(20);
    static constexpr share_of_1rm week_1_plain_up_to = percent_of_1rm(25);
    static constexpr share_of_1rm week_1_smallest_up_to = percent_of_1rm(30);
    static constexpr share_of_1rm week_2_target = percent_of_1rm(25);
    static constexpr share_of_1rm week_2_smallest_up_to = percent_of_1rm(30);
};

// ---- one-repetition maximum

/// [policy]: advice for an estimated 1RM, printed and not enforced; repetitions a formula is given.
struct one_rep_max {
    static constexpr share_of_1rm planned_min = percent_of_1rm(25);
    static constexpr share_of_1rm planned_max = percent_of_1rm(30);
    static constexpr int reps_min = 1, reps_max = 20;
};

/// no_one_rep_max.contralateral: an operated side without a 1RM, of the 1RM of the sound side.
struct sound_side {
    static constexpr share_of_1rm start = percent_of_1rm(20);
};

/// no_one_rep_max.mvc: load from the isometric maximum, in percent of it.
struct isometric_maximum {
    static constexpr int low_percent = 20, high_percent = 30;
};

/// no_one_rep_max.pain-limited: load by pain of 0 to 10.
struct pain_limited {
    static constexpr int pain_max = 2;
    static constexpr mass step_min = grams(500), step_max = kilograms(1);
};

/// [rep_finding], rep30: a load found by one set under the cuff.
struct rep_finding {
    static constexpr int target_reps = 30, step_percent_without_equipment_step = 10;
    static constexpr int steps_per_session_max = 2, steps_per_session_max_clinical = 1;
    static constexpr int effort_cap_guarded = 6;
};

// ---- arterial occlusion pressure

/// [policy]
struct aop {
    static constexpr share_of_aop share_min = percent_of_aop(40), share_max = percent_of_aop(80);
    static constexpr share_of_aop share_max_estimated = percent_of_aop(40);
    static constexpr share_of_aop estimate_refused_below = percent_of_aop(30);
    static constexpr pressure gauge_step = mmhg(5);
    static constexpr pressure centre_min = mmhg(80), centre_max = mmhg(350);
    static constexpr int max_age_days = 14;
    static constexpr pressure other_day_half_width = mmhg(12);
    static constexpr pressure other_day_sd = mmhg(6);
    static constexpr int arm_posture_share_permille = 100;    ///< of the reading, added to h
    static constexpr int confidence_percent = 95;
    static constexpr int estimate_width_over_circumference_max_permille = 460;
    static constexpr int loa_inflation_permille = 1150;
};

/// other_limb.other-side: L and U of the other side of the body.
struct other_limb {
    static constexpr int low_multiplier_permille = 900, high_multiplier_permille = 1100;
};

/// status.may-be-under-dosed: P below this share of the upper bound.
struct under_dosed {
    static constexpr share_of_aop below = percent_of_aop(40);
};

/// tightness.t5: no gauge, 0 to 10; `first` is in familiarisation. The aim, and the most.
struct tightness {
    static constexpr int first_arm = 3, first_leg = 4, arm = 4, leg = 5;
    static constexpr int overlap_low_percent = 10, overlap_max_percent = 20;
    static constexpr duration capillary_refill_max = seconds(3);
};

// ---- times of schemes

/// time_rule.session-wall-time: a session counts session_duration::setup.
struct session_wall_time {
    static constexpr duration setup_min = seconds(180), setup_max = seconds(300);
};

/// time_rule.one-side-at-a-time: wall time doubles, cuff time of a limb does not.
struct one_side_at_a_time {
    static constexpr int wall_time_factor = 2;
};

// ---- outcomes

/// detectability, and rule retest-use: below this do not say "you improved".
struct detectability {
    static constexpr int smallest_change_permille = 116;
    static constexpr duration rest_before_test = minutes(60 * 48);
};

}    // namespace bfr::evidence::planning
