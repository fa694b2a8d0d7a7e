// SPDX-License-Identifier: MIT
//
// The arithmetic of one number: 1RM, load on real equipment, cuff pressure, time under the cuff.
// Each result keeps its working; whole numbers end to end but inside published equations.
#pragma once

#include <bfr/evidence.hpp>
#include <bfr/profile.hpp>
#include <bfr/units.hpp>

#include <optional>
#include <string_view>
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

// ---- load on real equipment (equipment.toml)

/// A load that the equipment can make.
struct achievable {
    mass total;    ///< counted as the 1RM: dumbbells per hand, bars and sleds included
    std::vector<mass> per_side;    ///< plates on each side, heaviest first
};

/// Every load up to `most`, ascending, each once. Exact subset sums over the pairs owned; among
/// equal totals the fewest plates, then the heavier first (plate_choice.tie).
[[nodiscard]] std::vector<achievable> achievable_loads(const equipment& kit, mass most);

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
    duration cuff_on;    ///< of one limb
    duration wall;       ///< of one side, rests included
};

/// @param seconds_per_rep  tempo; @param rest  between sets
[[nodiscard]] exercise_time time_of(const std::vector<int>& reps, int seconds_per_rep,
                                    duration rest, cuff_in_rest in_rest);

}    // namespace bfr::calc
