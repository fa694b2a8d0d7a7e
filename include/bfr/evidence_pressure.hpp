// SPDX-License-Identifier: MIT
//
// The tables behind an estimated occlusion pressure, and the words of a pressure: aop.toml. Rows
// are made as evidence.hpp says; how they are measured stands there too (aop_methods, tiers).
#pragma once

#include <bfr/evidence.hpp>

namespace bfr::evidence {

enum class equation_state : std::uint8_t { confirmed, unconfirmed, rejected };

/// Numbers of an equation are 0 where its record has none.
struct equation_row {
    words id{}, name{};
    equation_state state = equation_state::unconfirmed;
    bool opt_in = false;     ///< evaluated where it is named; otherwise only listed
    words limb_name{};       ///< arm | leg | arm and leg | any
    length width_min{}, width_max{}, width_nominal{};
    words cuff{}, material{}, posture_name{};
    words expression{};      ///< AOP in mmHg of TC in cm, SBP in mmHg, age in years, sex 1 or 2
    std::int32_t b0_thousandths = 0, b_tc_thousandths = 0, b_sbp_thousandths = 0;
    std::int32_t b_age_thousandths = 0, b_sex_thousandths = 0;
    int people = 0, terms = 0;
    words sample{}, predictors{}, fit{};
    std::int32_t r_thousandths = 0, r2_thousandths = 0, see_thousandths = 0, t_95_thousandths = 0;
    std::int32_t s_hundredths = 0, rmse_hundredths = 0, loa_hundredths = 0;
    std::int32_t loa_low_hundredths = 0, loa_high_hundredths = 0;
    pressure half_width{};    ///< of a prediction outside the sample, 95 %
    words external_validation{}, reason{};
    bfr::checked how = bfr::checked::project;
    other_status but{};
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(name), f(limb_name), f(cuff), f(material), f(posture_name), f(expression);
        f(sample), f(predictors), f(fit), f(external_validation), f(reason), f(note);
        but.each_text(f);
    }
};

/// Both ends of the band of widths are inside it.
struct reference_row {
    words id{};
    limb on = limb::leg;
    length width_min{}, width_max{};
    words shape{};
    bool any_posture = false;
    posture used = posture::seated;
    pressure mean{}, sd{}, low{}, high{};
    int people = 0;
    bfr::checked how = bfr::checked::project;
    other_status but{};
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(shape), f(note), but.each_text(f);
    }
};

struct sbp_floor_row {
    words id{};
    limb on = limb::leg;
    words postures{};         ///< separated by a space
    length width_min{}, width_below{};    ///< width_below 0: no bound
    std::int32_t k_permille = 0;          ///< of the systolic pressure
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(postures), f(note); }
};

/// Both ends are inside; an upper bound of 0 is none.
struct domain_row {
    words id{}, applies_to{};    ///< a tier or an equation
    limb on = limb::leg;
    length width_min{}, width_max{};
    words postures{};            ///< separated by a space
    int age_min = 0, age_max = 0;
    pressure sbp_min{}, sbp_max{};
    length circumference_min{}, circumference_max{};
    words material{}, health{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(applies_to), f(postures), f(material), f(health), f(note);
    }
};

/// The thresholds of the conditions stand in planning::estimate_refused.
struct refusal_row {
    words id{}, condition{};
    words tiers{};    ///< separated by a space
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(condition), f(tiers), f(note); }
};

struct refused_rule_row {
    words id{}, rule{}, why{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    template <class F> constexpr void each_text(F f) { f(id), f(rule), f(why); }
};

struct pressure_status_row {
    words id{};
    int order = 0;
    words condition{}, text{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    template <class F> constexpr void each_text(F f) { f(id), f(condition), f(text); }
};

struct wording_row {
    words id{};
    words tiers{};    ///< separated by a space
    words text{};     ///< {P} and the like are filled in
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(tiers), f(text), f(note); }
};

struct tightness_row {
    words id{};
    int first_arm = 0, first_leg = 0;    ///< in familiarisation; the aim, and the most
    int arm = 0, leg = 0;
    int overlap_low_percent = 0, overlap_max_percent = 0;
    duration capillary_refill_max{};
    bool pulse_required = false;
    words stop_for{};    ///< separated by a space
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(stop_for), f(note); }
};

/// equipment.toml, load_out_of_reach.reduced-effect
struct reduced_effect_row {
    words id{};
    share_of_1rm load_under{};
    share_of_aop pressure_under{};
    words text{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(text), f(note); }
};

namespace planning {

/// Thresholds of refusals(): narrow-cuff, age, sbp, large-thigh. W/C stands in planning::aop.
struct estimate_refused {
    static constexpr length width_below = millimetres(100);
    static constexpr int age_below = 18, age_over = 45;
    static constexpr pressure sbp_below = mmhg(90), sbp_from = mmhg(140);
    static constexpr length thigh_over = millimetres(620);
};

/// The estimating tiers alone judge the share of the centre that is left before rounding.
struct estimate_status {
    static constexpr share_of_aop measure_below = percent_of_aop(40);
};

}    // namespace planning

[[nodiscard]] table<equation_row> equations();
[[nodiscard]] table<reference_row> references();    ///< those of T3 and T4
[[nodiscard]] table<sbp_floor_row> sbp_floors();
[[nodiscard]] table<domain_row> domains();
[[nodiscard]] table<refusal_row> refusals();
[[nodiscard]] table<refused_rule_row> refused_rules();
[[nodiscard]] table<pressure_status_row> pressure_statuses();
[[nodiscard]] table<wording_row> wordings();
[[nodiscard]] table<tightness_row> tightnesses();
[[nodiscard]] table<reduced_effect_row> reduced_effects();

}    // namespace bfr::evidence
