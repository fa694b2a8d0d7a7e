// SPDX-License-Identifier: MIT
//
// The screening tables: gates, conditions, what they do, and point scores (conditions.toml,
// effects.toml, scores.toml).
#pragma once

#include <bfr/evidence.hpp>

namespace bfr::evidence {

enum class asked : std::uint8_t { profile, daily, computed };
enum class condition_scope : std::uint8_t { whole, limb, side };
enum class condition_limbs : std::uint8_t { any, arms, legs };
enum class condition_severity : std::uint8_t { refuse, refer, adapt, note };    ///< worst first
enum class caution : std::uint8_t { none, vte, cv, other };
enum class urgency : std::uint8_t { none, same_day, emergency };

/// A number that a threshold asks for. Values count thousandths of the unit.
enum class fact : std::uint8_t {
    age_years, bmi, sbp_mmhg, dbp_mmhg, hr_bpm, abi, mets, platelets_10e9_per_l, tc_mg_dl,
    ldl_mg_dl, tc_mmol_l, ldl_mmol_l, hba1c_percent, glucose_mg_dl, temp_c, girth_cm,
    days_since_journey, days_since_session, weeks_since_first_session, sessions_done,
    screening_age_weeks, nakajima_gate, improve, cautions_vte, cautions_cv, cautions_any,
    sbp_fall_mmhg, peak_sbp_mmhg, hold_s, soreness, hours_since, weight_gain_3_days_kg
};

/// Of a fact against a threshold: _min, _max, _above, _below in the name of a published key.
enum class compare : std::uint8_t { at_least, at_most, over, under };

struct threshold {
    fact of = fact::age_years;
    compare how = compare::at_least;
    std::int32_t thousandths = 0;
};

enum class missing_fact : std::uint8_t { none, bp, hba1c, aop };

struct gate_row {
    words id{}, title{}, ask{}, note{};
    template <class F> constexpr void each_text(F f) { f(id), f(title), f(ask), f(note); }
};

struct condition_row {
    words id{}, ask{};
    std::uint16_t group = no_ref;    ///< gates()
    asked where = asked::profile;
    bool on_sheet = false;
    condition_scope scope = condition_scope::whole;
    condition_limbs limbs = condition_limbs::any;
    condition_severity severity = condition_severity::note;
    caution counts = caution::none;
    bool needs_date = false, needs_limb = false, needs_side = false, needs_value = false;
    words date_of{};
    std::uint16_t window_weeks = 0;    ///< 0: no window
    std::uint16_t then = no_ref;       ///< conditions(); no_ref: none
    std::uint16_t missing = no_ref;    ///< conditions(): applies when the value is missing
    words family{};
    ref_list<3> requires_all{};          ///< conditions()
    bool match_any = false;
    std::array<threshold, 4> thresholds{};
    std::uint8_t threshold_count = 0;
    bool girth_outside_cuff_range = false;
    bool sex_is_female = false;
    bool aim_is_rehab = false;
    missing_fact fact_missing = missing_fact::none;
    std::uint16_t fact_max_age_weeks = 0;
    ref_list<3> if_any_groups{};         ///< gates()
    caution if_any_counts = caution::none;
    bool if_any_refer = false;         ///< if_any_severity = ["refer"]
    ref_list<2> if_any_effects{};        ///< effects()
    ref_list<8> effects{};               ///< effects()
    bool effects_amber = false;
    ref_list<8> after_clearance{};       ///< effects()
    words clear_by{};                    ///< role; empty: any physician
    std::uint8_t nakajima = 0, improve = 0, caprini = 0;
    bool table5 = false;
    urgency urgent = urgency::none;
    words clears{};
    sources_of sources{};
    bfr::checked how = bfr::checked::project;
    std::optional<bfr::checked> window_how{};    ///< of window or threshold, where it differs
    words note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(ask), f(date_of), f(family), f(clear_by), f(clears), f(note);
    }
};

enum class combine : std::uint8_t { worst, lowest, highest, union_of, present };
enum class acts_on : std::uint8_t { whole, limb, legs, arms, site, joint };

/// Numbers are 0 where the record has none.
struct effect_row {
    words id{}, text{};
    effect_kind kind = effect_kind::note;
    acts_on on = acts_on::whole;
    bfr::evidence::combine how_combined = combine::present;
    bool always = false;
    std::int32_t leg_percent_aop_max = 0, arm_percent_aop_max = 0;
    std::int32_t load_percent_1rm_max = -1;    ///< -1: none (0 is a cap)
    std::int32_t inflation_min_max = 0, exercises_max = 0, limb_pairs_max = 0, sets_max = 0;
    std::int32_t cuffs_max = 0, rest_s_min = 0, gap_h_min = 0, reps_left_min = 0, day_min = 0;
    std::int32_t duration_weeks = 0;
    std::int32_t percent_aop_step = 0;    ///< points that lower the pressure of the last session
    std::int32_t days_well_min = 0;
    bool except_passive = false;    ///< stays in for the passive method where a clearance says so
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(text), f(note); }
};

enum class score : std::uint8_t { nakajima, improve, caprini };

struct score_item_row {
    words id{}, text{};
    bfr::evidence::score of = bfr::evidence::score::nakajima;
    std::uint8_t points = 0;
    ref_list<12> fed_by{};    ///< conditions()
    words band{};             ///< only the highest item of a band counts
    std::uint16_t within_days = 0;    ///< 0: always
    bool gate = true;       ///< false: shown, but not in the total that refers
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(text), f(band), f(note); }
};

/// A question on which sources disagree, and the choice. `id` is its name in words.
struct disagreement_row {
    words id{}, sayings{}, taken{};
    ref_list<8> about{};    ///< conditions()
    template <class F> constexpr void each_text(F f) { f(id), f(sayings), f(taken); }
};

[[nodiscard]] table<gate_row> gates();
[[nodiscard]] table<condition_row> conditions();    ///< in file order: families are worst first
[[nodiscard]] table<effect_row> effects();
[[nodiscard]] table<score_item_row> score_items();
[[nodiscard]] table<disagreement_row> disagreements();

}    // namespace bfr::evidence
