// SPDX-License-Identifier: MIT
//
// The arithmetic of one number: 1RM, load on real equipment, cuff pressure, time under the cuff.
// Each result keeps its working; whole numbers end to end but inside published equations.
#pragma once

#include <bfr/evidence.hpp>
#include <bfr/profile.hpp>
#include <bfr/units.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace bfr::calc {

// ---- one-repetition maximum (one-rep-max.toml)

/// What a formula gives. @param reps  repetitions to failure, with those left over added
/// @return kg, for a weight in kg (affine formulas are stated in kg)
[[nodiscard]] double formula_kg(const evidence::formula_row& formula, double weight_kg,
                                double reps);

struct one_rm_estimate {
    std::string_view band;       ///< id of the rep band
    std::string_view verdict;    ///< exact | ok | warn | opt-in | refuse
    std::string_view
        formula;    ///< id of the formula; "median" for the long sets; empty: the weight itself
    mass value;
    mass low, median, high;    ///< spread of the formulas of the band
};

/// 1RM by the default policy: one repetition returns the weight, 2 to 10 Brzycki (Brzycki 1993,
/// best of six in Mayhew 1995), 11 to 15 the median of five formulas; more is refused.
/// @return nothing above 15 repetitions (16 to 20 only by name), or below 1
[[nodiscard]] std::optional<one_rm_estimate> estimate_one_rm(const rep_set& done);

/// How a 1RM is asked for, beyond the default.
struct one_rm_wish {
    std::string_view formula;     ///< id of a row of formulas(); empty: the default policy
    std::string_view exercise;    ///< id of a row of exercises(); empty: not said
};

/// Why there is no number.
enum class no_one_rm : std::uint8_t {
    listed_only,          ///< no coefficients that were confirmed, or a duplicate
    by_name_only,         ///< 16 to 20 repetitions: only by a formula that was named
    too_few_reps,         ///< below what the formula was made from
    too_many_reps,        ///< above it, or above 20
    exercise_not_said,    ///< the formula holds for some exercises alone
    other_exercise,       ///< and not for this one
    too_light             ///< below where the constant of an affine formula outweighs the weight
};

struct one_rm_refused {
    no_one_rm why = no_one_rm::too_many_reps;
    std::string_view band;    ///< id of the rep band
};

/// The 1RM behind a set: by the default policy (see estimate_one_rm), or by one formula inside its
/// published range of repetitions, exercises and weight. One repetition returns the weight,
/// whatever the formula; between one and two (half a repetition in reserve) the range of the seven
/// begins. The spread is that of the rep band, also where an opt-in formula was named.
/// @param done  weight 0.1 g to 100 000 kg, at least 1 repetition; those in reserve are added
/// @pre `wish.formula` is empty or the id of a row  @throws std::logic_error if not
/// Sources: Brzycki 1993 (JOPERD 64(1): 88-90); Mayhew 1995 (J Sports Med Phys Fitness 35(2):
/// 108-113); Kemmler 2006 (J Strength Cond Res 20(4): 838-842); Reynolds 2006 (doi
/// 10.1519/R-15304.1); Erlangen 2024 (doi 10.3390/sports12090233); the others with formulas().
[[nodiscard]] std::variant<one_rm_estimate, one_rm_refused> one_rm_of(const rep_set& done,
                                                                      const one_rm_wish& wish);

struct rep_max {
    mass load;
    std::string_view formula;    ///< as one_rm_estimate::formula
};

/// The load that could be lifted `reps` times: the algebraic inverse of what one_rm_of reckons with
/// at so many repetitions ([[inverse]]: W = 1RM*(37 - r)/36 for Brzycki). One repetition is the
/// 1RM. @param one_rm  above 0  @param reps  1 or more
[[nodiscard]] std::variant<rep_max, one_rm_refused> rep_max_of(mass one_rm, int reps,
                                                               const one_rm_wish& wish);

/// A load of the window of 20 to 40 % of an estimated 1RM.
struct window_load {
    int percent = 0;
    mass load;                   ///< greatest mass that is not over this share
    mass of_low, of_high;        ///< the same share of the low and the high end of the spread
    mass true_low, true_high;    ///< between these a true 1RM keeps `load` at 20 to 40 % of itself
};

/// Loads for 20, 25, 30, 35 and 40 %, exact, before any equipment ([[window_margin]], a decision of
/// this project).
[[nodiscard]] std::vector<window_load> window_loads(const one_rm_estimate& estimate);

// ---- load on real equipment (equipment.toml)

/// A load that the equipment can make.
struct achievable {
    mass total;    ///< counted as the 1RM: dumbbells per hand, bars and sleds included
    std::vector<mass> per_side;    ///< plates on each side, heaviest first
};

/// Every load up to `most`, ascending, each once. Exact subset sums over the pairs owned; among
/// equal totals the fewest plates, then the heavier first (plate_choice.tie).
[[nodiscard]] std::vector<achievable> achievable_loads(const equipment& kit, mass most);

/// The lightest load above zero and the one after it, where there are any; a band makes none.
[[nodiscard]] std::vector<achievable> lightest_loads(const equipment& kit);

/// The weight that pulls with this force, 1 kgf being 9.80665 N, rounded down to a gram.
[[nodiscard]] mass weight_of(force f);

/// What stands there before any plate: bar and collars, or the sled; 0 for all other kinds.
[[nodiscard]] mass unloaded(const equipment& kit);

enum class plates_fit : std::uint8_t { exact, below_target, below_bar };

struct plates_loaded {
    plates_fit how = plates_fit::below_bar;
    achievable load;              ///< below_bar: the empty bar, which is more than was wanted
    mass missing;                 ///< to what was wanted; 0 where below_bar
    std::optional<mass> above;    ///< the least total above what was wanted
};

/// The plates that come nearest to a total from below, none lighter than the bar ([[plate_choice]]
/// of equipment.toml). Exact: masses are whole tenths of a microgram, kg and lb may be mixed.
/// @param kit  a barbell or sled; sizes of zero or less are passed over
/// @param wanted  bar included, >= 0, at most 100 000 kg
[[nodiscard]] plates_loaded load_plates(const equipment& kit, mass wanted);

/// The window of [[load_choice]].
struct load_window {
    share_of_1rm asked;
    share_of_1rm low;    ///< 20 %, or the min of the dose record; 0 where there is no floor
    share_of_1rm
        high;    ///< smallest of 40 %, dose max and caps; no load that is set lies above it
    bool no_floor = false;          ///< familiarisation, or a cap of 20 % or less
    share_of_1rm smallest_up_to;    ///< no floor: the smallest load may lie up to here
    share_of_1rm plain_up_to;       ///< no floor: above this it carries heavier-than-asked
};

enum class choice : std::uint8_t { down, up, infeasible };

struct load_chosen {
    choice how = choice::infeasible;
    achievable load;
    bool starting_light = false, heavier_than_asked = false;
    std::optional<mass> below, above;    ///< neighbours outside the window, where infeasible
    std::optional<mass> step;            ///< to the next load above, or from the one below
};

/// [[load_choice]] of equipment.toml: cut the target to the cap, the greatest load not over it, up
/// only inside the window, otherwise none. @param loads  ascending @pre one_rm > 0
[[nodiscard]] load_chosen choose_load(const std::vector<achievable>& loads, mass one_rm,
                                      const load_window& window);

/// Both at once, with every neighbour that the equipment makes. @pre one_rm > 0
[[nodiscard]] load_chosen choose_load_on(const equipment& kit, mass one_rm,
                                         const load_window& window);

enum class ramp_week : std::uint8_t { first, second };

/// The window where no dose record has a say ([load_window], load_choice.bounds and no-floor,
/// planning.load-asked): 20 to 40 % of 1RM; in the first two weeks at most 20 and 25 % asked, no
/// floor, and a smallest load of up to 30 %; a cap cuts both, and one of 20 % or less has no floor.
/// @param asked  above 0; @param cap  above 0, of an effect or a clinician
[[nodiscard]] load_window usual_window(share_of_1rm asked, std::optional<ramp_week> week,
                                       std::optional<share_of_1rm> cap);

/// The same where the body is the load: nobody can be made lighter, so up to 50 % of the maximum of
/// body and weight together, 30 % in the first two weeks (planning.load-body-weight).
[[nodiscard]] load_window body_window(share_of_1rm asked, std::optional<ramp_week> week,
                                      std::optional<share_of_1rm> cap);

/// The part of the body that an exercise moves. @param fraction_permille  0 to 1000, exercises.toml
[[nodiscard]] constexpr mass moved_of(mass body, int fraction_permille)
{
    return mass::of(body.tenths_of_microgram() * fraction_permille / 1000);
}

// ---- cuff pressure from an occlusion pressure (aop.toml)

/// How a measurement differs from its use today.
struct use_today {
    limb on = limb::leg;
    posture used = posture::seated;
    bool other_day = false;
    bool other_side = false;
};

/// Centre and 95 % bounds of the occlusion pressure, for the use of today.
struct occlusion_range {
    pressure centre, low, high;    ///< low rounded down, high up, to 0.01 mmHg
    std::string_view tier;         ///< "T0" | "T1"; estimated (calc_estimate.hpp) "T2" to "T4"
    bool posture_differs = false;
};

/// A, L and U of tiers T0 and T1 (aop.md): method error, then posture (arm: 10 % of the reading),
/// another day sqrt(h^2 + 12^2), posture of the leg by factors, other side L*0.90, U*1.10.
/// @param method  row of aop_methods() for this limb; not one that is refused
[[nodiscard]] occlusion_range occlusion_today(pressure reading, posture measured,
                                              const evidence::aop_method_row& method,
                                              const use_today& use);

enum class bound : std::uint8_t { asked, guarantee, absolute_cap, device };
/// [[status]] of aop.toml; the estimated tiers alone say measure_aop.
enum class verdict : std::uint8_t { ok, may_be_under_dosed, measure_aop, refuse };

/// What no pressure of this range may pass.
struct pressure_limits {
    share_of_aop c;        ///< of the low end, by tier and limb
    pressure guarantee;    ///< c * L, rounded down to 0.01 mmHg
    pressure absolute_cap;
};

/// @param range  of any tier that gives mmHg  @throws std::logic_error for a tier that does not
[[nodiscard]] pressure_limits limits_of(const occlusion_range& range, limb on);

struct pressure_set {
    verdict status = verdict::refuse;
    pressure set;          ///< on the gauge; 0 where refused
    pressure nominal;      ///< asked share of the centre, rounded down to 0.01 mmHg
    pressure guarantee;    ///< c * L, rounded down
    pressure absolute_cap;
    bound by = bound::asked;                                      ///< which of them was least
    int delivered_low_percent = 0, delivered_high_percent = 0;    ///< rounded outward
};

/// P = floor to the gauge step of min(asked*A, c*L, absolute cap, device limit), checked again
/// after the rounding; c and the cap are those of the tier. An estimate is refused where less than
/// 30 % of its centre is left before the rounding, and says measure_aop under 40 %.
/// @param gauge_step  > 0  @throws std::logic_error if the guarantee does not hold
[[nodiscard]] pressure_set set_pressure(const occlusion_range& range, limb on, share_of_aop asked,
                                        pressure gauge_step, std::optional<pressure> device_max);

// ---- time (schemes.toml, time_rule)

struct exercise_time {
    duration under_tension;
    duration cuff_on;         ///< of one limb
    duration wall;            ///< of one side, rests included
    duration longest_bout;    ///< longest time without a deflation
};

/// What is done in one exercise.
struct exercise_work {
    std::vector<int> reps;      ///< set by set
    int tenths_per_rep = 40;    ///< of a second, up and hold and down
    duration rest;              ///< between sets
    cuff_in_rest in_rest = cuff_in_rest::inflated;
};

/// Rules time-under-tension, exercise-time-inflated and cuff-time. Times of fractions of a second
/// are rounded up, so that no time under the cuff comes out shorter.
[[nodiscard]] exercise_time time_of(const exercise_work& work);
/// @param seconds_per_rep  tempo; @param rest  between sets
[[nodiscard]] exercise_time time_of(const std::vector<int>& reps, int seconds_per_rep,
                                    duration rest, cuff_in_rest in_rest);

/// The times of a session.
struct session_time {
    std::vector<exercise_time> exercises;
    duration under_tension;
    duration cuff_on;          ///< of one limb that does every exercise
    duration wall;             ///< reperfusion between exercises included, set-up not
    duration wall_by_sides;    ///< the same with one side at a time
};

/// Rules session-budget and one-side-at-a-time; between exercises the cuff is off for
/// planning::reperfusion::between (180 s: limit.reperfusion-default, from the protocol of a maker,
/// VALD).
[[nodiscard]] session_time time_of_session(const std::vector<exercise_work>& exercises);

/// A limit of [[limit]] that a session passes. Limits of an aim, a phase or another method are not
/// asked: nobody has said whose session it is.
struct limit_passed {
    std::string_view limit;      ///< id
    bool red = false;            ///< never; else only with a recorded reason
    std::size_t exercise = 0;    ///< 1 for the first; 0: the session
};

/// @return nothing where all is within the limits. Both limbs' limits are asked.
[[nodiscard]] std::vector<limit_passed> limits_passed(const std::vector<exercise_work>& exercises,
                                                      const session_time& times);

}    // namespace bfr::calc
