// SPDX-License-Identifier: MIT
//
// The evidence tables: every constant with its id, its sources and how well it was checked. The
// rows are written in src/evidence/*_rows.hpp as plain constexpr text and packed at compile time
// into one text and offsets a table, so that nothing is relocated when the program starts.
// Members without a value of their own say {}, so that a row names only what it has.
#pragma once

#include <bfr/evidence_table.hpp>
#include <bfr/units.hpp>
#include <bfr/vocabulary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace bfr::evidence {

// ---- dosing.toml

enum class dose_parameter : std::uint8_t {
    load,    ///< percent of 1RM; for disuse of the isometric maximum (see parameter_name)
    pressure_leg, pressure_arm, sets_reps, rest_s, cuff_in_rest, sessions_per_week,
    sessions_per_week_block, sessions_per_day_block, weeks, cuff_minutes, tempo, reps_per_week,
    other
};

struct dose_row {
    words id{};
    aim goal = aim::hypertrophy;
    bool any_goal = false;
    method by = method::resistance;
    bool any_method = false;
    words variant{};    ///< electrical-stimulation; empty: the plain method
    dose_parameter parameter = dose_parameter::other;
    words parameter_name{};
    std::int32_t min_permille = 0;    ///< thousandths of the unit in the parameter's name
    std::int32_t default_permille = 0;
    std::int32_t max_permille = 0;
    bool has_min = false, has_default = false, has_max = false, max_exclusive = false;
    words value{};           ///< the default of schemes and words
    words alternatives{};    ///< ids separated by a space
    words ladders{};
    char certainty = 'D';
    bfr::checked how = bfr::checked::project;
    other_status but{};
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(variant), f(parameter_name), f(value), f(alternatives), f(ladders), f(note);
        but.each_text(f);
    }
};

struct pressure_by_load_row {
    words id{};
    limb on = limb::leg;
    int load_min_percent = 0, load_max_percent = 0;
    share_of_aop min{}, usual{}, max{};    ///< `usual` is the record's `default`
    char certainty = 'D';
    bfr::checked how = bfr::checked::project;
    other_status but{};
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(note), but.each_text(f); }
};

struct limit_row {
    words id{};
    words methods{}, goals{};    ///< ids separated by a space, or "any"
    words limb_name{};         ///< any | arm | leg
    words phase{};
    words parameter{};
    words relation{};          ///< le | lt | ge
    std::int32_t value = 0;
    std::int32_t smallest_load_value = 0;    ///< 0: none
    std::int32_t body_weight_value = 0;      ///< 0: none
    words unit{};
    bool judges_asked = false;
    bool red = false;
    words passed_by{};
    bfr::checked how = bfr::checked::project;
    other_status but{};
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(methods), f(goals), f(limb_name), f(phase), f(parameter), f(relation), f(unit),
            f(passed_by), f(note), but.each_text(f);
    }
};

enum class generate_status : std::uint8_t { yes, notice, opt_in, clinician, no };

struct generate_row {
    words id{};
    aim goal = aim::hypertrophy;
    bool any_goal = false;
    method by = method::resistance;
    bool any_method = false;
    words variant{};
    words limb_name{};    ///< any | arm | leg
    generate_status status = generate_status::no;
    char certainty = 'D';
    char certainty_other = 0;    ///< a lower grade for a part of the users; 0: none
    words certainty_other_scope{};
    words notice{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(variant), f(limb_name), f(certainty_other_scope), f(notice), f(note);
    }
};

// ---- schemes.toml

enum class failure_sets : std::uint8_t { none, last, all };

enum class modality : std::uint8_t { resistance, walk, cycle, passive, kaatsu };

struct scheme_row {
    words id{};
    method by = method::resistance;
    bool any_method = false;
    modality work = modality::resistance;
    bool generate = false;
    std::array<std::uint8_t, 6> reps{};    ///< sets to failure: the expected figure, rounded up
    std::array<std::uint16_t, 6> expected_tenths{};    ///< sets to failure: tenths of a repetition
    std::uint8_t sets = 0;
    failure_sets failure = failure_sets::none;
    std::uint8_t up_s = 2, hold_s = 0, down_s = 2;
    std::uint16_t rest_s = 0;    ///< as published; a plan uses the rest of the goal
    bfr::cuff_in_rest in_rest = bfr::cuff_in_rest::inflated;
    std::uint8_t bouts = 0;      ///< schemes of bouts: sets is 0
    std::uint16_t bout_s = 0;
    bfr::checked how = bfr::checked::project;
    other_status but{};
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(note), but.each_text(f); }
};

// ---- exercises.toml

struct muscle_row {
    words id{}, name{};
    template <class F> constexpr void each_text(F f) { f(id), f(name); }
};

enum class laterality : std::uint8_t { bilateral, unilateral, both };
enum class fits : std::uint8_t { fits, limits, avoid };

struct carrier {
    implement_kind kind = implement_kind::stack;
    std::uint16_t fraction_permille = 0;         ///< share of body mass moved; 0: no value known
    std::uint16_t plus_fraction_permille = 0;    ///< moved besides the implement
};

struct exercise_row {
    words id{}, name{};
    limb cuff = limb::leg;
    ref_list<4> primary{}, secondary{}, indirect{};    ///< muscles
    laterality sides = laterality::both;
    std::array<carrier, 2> carriers{};
    std::uint8_t carrier_count = 0;
    bool test_1rm = false, test_nrm = false, test_mvc = false;
    posture used = posture::seated;
    fits post_op = fits::fits, older = fits::fits, cardiac = fits::fits;
    words single{};    ///< the one-limb exercise that replaces it
    words easier{};
    sources_of trials{};
    sources_of sources{};    ///< others: strength-test data, related work
    bfr::checked how = bfr::checked::project;
    words note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(name), f(single), f(easier), f(note);
    }
};

// ---- one-rep-max.toml

enum class formula_kind : std::uint8_t {
    linear,         ///< W*(1 + k*r), k = a, or 1/a where `inverse`
    hyperbolic,     ///< a*W/(b - c*r)
    power,          ///< W*r^a
    exponential,    ///< a*W/(b + c*exp(-d*r))
    polynomial,     ///< W*(a + b*r + c*r^2 + d*r^3)
    affine,         ///< a*W + b (kg)
    listed          ///< never evaluated: `expression` is of another form, or has no coefficients
};
enum class formula_use : std::uint8_t { usual, spread, opt_in, listed_only };

struct formula_row {
    words id{}, name{};
    formula_kind kind = formula_kind::listed;
    bool inverse = false;
    words expression{};    ///< as published; W weight, r repetitions
    double a = 0, b = 0, c = 0, d = 0;
    std::uint8_t reps_min = 0, reps_max = 0;
    std::uint8_t alone_reps_max = 0;    ///< most outside a median; 0: reps_max
    std::uint8_t least_kg = 0;          ///< lightest weight; 0: any
    words exercises{};    ///< ids separated by a space; empty: any exercise
    formula_use use = formula_use::listed_only;
    bool in_seven = false, in_five = false;
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words population{}, note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(name), f(expression), f(exercises), f(population), f(note);
    }
};

struct rep_band_row {
    words id{};
    int reps_min = 1;
    int reps_max = 0;    ///< 0: no bound
    words rule{};          ///< return-weight | formula | median | refuse
    words formulas{}, spread{};    ///< ids separated by a space
    words verdict{};       ///< exact | ok | warn | opt-in | refuse
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(rule), f(formulas), f(spread), f(verdict), f(note);
    }
};

// ---- equipment.toml

struct load_choice_row {
    words id{}, text{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(text), f(note); }
};

struct band_row {
    words id{}, colour{};
    int order = 0;    ///< 1 lightest
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(colour), f(note); }
};

// ---- aop.toml

enum class method_mode : std::uint8_t { symmetric, from_signed, refused };

struct aop_method_row {
    words id{}, name{};
    limb on = limb::leg;
    method_mode mode = method_mode::refused;
    std::int32_t half_width_hundredths = 0;    ///< mmHg/100, like the rest
    std::int32_t bias_hundredths = 0, limit_low_hundredths = 0, limit_high_hundredths = 0;
    words printed{};    ///< the figures of the publication that these come from
    bfr::checked how = bfr::checked::project;
    other_status but{};
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(name), f(printed), f(note), but.each_text(f);
    }
};

struct tier_row {
    words id{}, knows{};
    share_of_aop c_leg{}, c_arm{};    ///< greatest share of the low end that may be set
    words cap{};                    ///< measured | unmeasured
    words word{};                   ///< MEASURED | ESTIMATED | NO PRESSURE
    bool gives_mmhg = false;
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(knows), f(cap), f(word), f(note); }
};

/// Factors in thousandths; low = low * multiplier / divisor, high likewise. The arm has one row for
/// any posture into any other: no factors, the half-width grows by a share of the reading.
struct posture_conversion_row {
    words id{};
    limb on = limb::leg;
    bool any_posture = false;
    posture measured = posture::seated, used = posture::seated;
    bool downward = false;
    std::int32_t low_multiplier = 1000, low_divisor = 1000;
    std::int32_t high_multiplier = 1000, high_divisor = 1000;
    std::int32_t half_width_permille_of_reading = 0;
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(note); }
};

struct absolute_cap_row {
    words id{};
    limb on = limb::leg;
    bool measured = false;
    pressure limit{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(note); }
};

// ---- planning.toml: the rules in words; their constants are in evidence_planning.hpp

struct planning_row {
    words id{}, stage{}, formula{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(stage), f(formula), f(note); }
};

// ---- stop-signs.toml

/// Numbers are thresholds of the sign, or what changes for the next session; 0 where there is none.
struct stop_sign_row {
    words id{}, sign{}, action{}, urgency{}, what_to_do{}, next_time{};
    int gone_within_s = 0, systolic_from_mmhg = 0, diastolic_from_mmhg = 0;
    int systolic_fall_over_mmhg = 0, systolic_rise_over_mmhg = 0;
    int heart_rate_over_percent_of_age_maximum = 0, refill_over_s = 0, refill_goal_under_s = 0;
    int press_s = 0, repeats_to_stop = 0, stop_if_still_after_min = 0;
    int pain_from = 0, discomfort_from = 0;    ///< 0 none ... 10 the most you can think of
    int warn_at_percent_of_limit = 0, continuous_max_maker_min = 0, reperfusion_min_s = 0;
    int pressure_points = 0;    ///< points of percent AOP
    int load_steps = 0;
    bfr::checked how = bfr::checked::project;
    other_status but{};
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(sign), f(action), f(urgency), f(what_to_do), f(next_time), f(note);
        but.each_text(f);
    }
};

// ---- sources.toml

struct source_row {
    words id{};    ///< its key
    words authors{}, title{}, journal{}, doi{}, where{};
    int year = 0;    ///< 0: not known
    bfr::checked how = bfr::checked::unconfirmed;
    words note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(authors), f(title), f(journal), f(doi), f(where), f(note);
    }
};

[[nodiscard]] table<dose_row> doses();
[[nodiscard]] table<pressure_by_load_row> pressures_by_load();
[[nodiscard]] table<limit_row> limits();
[[nodiscard]] table<generate_row> generates();
[[nodiscard]] table<scheme_row> schemes();
[[nodiscard]] table<muscle_row> muscles();
[[nodiscard]] table<exercise_row> exercises();
[[nodiscard]] table<formula_row> formulas();
[[nodiscard]] table<rep_band_row> rep_bands();
[[nodiscard]] table<load_choice_row> load_choices();
[[nodiscard]] table<band_row> bands();
[[nodiscard]] table<aop_method_row> aop_methods();
[[nodiscard]] table<tier_row> tiers();
[[nodiscard]] table<posture_conversion_row> posture_conversions();
[[nodiscard]] table<absolute_cap_row> absolute_caps();
[[nodiscard]] table<planning_row> planning_rules();
[[nodiscard]] table<stop_sign_row> stop_signs();
[[nodiscard]] table<source_row> sources();

/// Sources and status of a rule as reasons name it: "dose.resistance.hypertrophy.load",
/// "limit.cuff-minutes-exercise", "pressure_by_load.leg-30", "scheme.3x15", "load_choice.down",
/// "rep_band.default", "tier.T1", "absolute_cap.measured-leg", "effect.cap-50",
/// "condition.surgery", "planning.ramp", "generate.resistance-rehab".
struct rule_source {
    sources_of sources{};
    bfr::checked how = bfr::checked::project;
};
/// @return nothing for a rule that does not exist
[[nodiscard]] std::optional<rule_source> find_rule(std::string_view rule);

}    // namespace bfr::evidence
