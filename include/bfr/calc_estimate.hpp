// SPDX-License-Identifier: MIT
//
// An occlusion pressure that nobody measured: tiers T2, T3 and T4 of aop.toml, deliberately low,
// and every reason for which there is none.
#pragma once

#include <bfr/calc.hpp>
#include <bfr/evidence_pressure.hpp>
#include <bfr/profile.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace bfr::calc {

/// What is known of a person and a cuff. What is missing closes the tiers that need it.
struct estimate_inputs {
    limb on = limb::leg;
    std::optional<posture> used;                        ///< in which the cuff is used
    std::optional<length> cuff_width, circumference;    ///< circumference: under the cuff
    bool elastic = false;                               ///< cuff, band or wrap
    std::optional<pressure> systolic;                   ///< resting
    std::optional<int> age;                             ///< whole years; on the plan's first day
    std::optional<bfr::sex> sex;                        ///< for eq-1 alone
    bool screening_flag = false;    ///< planning.screening-flag, or the effect measured-aop-only
    bool pregnant = false;
    std::optional<std::string_view> equation;    ///< id; T2 only where it is named
    const own_equation* own = nullptr;           ///< instead: the user's own; T2 as well
    std::optional<pressure> diastolic;           ///< resting; for one of the user's own alone
};

/// Why a tier gives nothing.
struct refusal_reason {
    std::string_view tier;       ///< "T2" | "T3" | "T4" | "T5"
    std::string_view refusal;    ///< id of evidence::refusals()
    std::string words;           ///< "cuff width 9 cm is under 10 cm"
};

struct occlusion_estimate {
    occlusion_range range;      ///< tier T2, T3 or T4
    std::string_view origin;    ///< id of the equation (T2, own or not) or of the reference
    std::optional<std::string_view> floor;    ///< id of the SBP floor where it decides the low end
    std::vector<refusal_reason> dropped;      ///< of the better tiers, best first
};

struct not_estimated {
    std::vector<refusal_reason> reasons;    ///< of every tier that was tried, best first
};

/// A, L and U of the first tier whose inputs exist and whose domain holds (aop.md). T2 is tried
/// where an equation is named. L is rounded down, U up, A to the nearest, to 0.01 mmHg.
/// Sources: each in the row of its equation, reference or floor; tiers: this project's.
/// @throws nothing for any input; what is out of every range is refused
[[nodiscard]] std::variant<occlusion_estimate, not_estimated> estimate_occlusion(
    const estimate_inputs& known);

/// The value of a confirmed equation, outside of any domain. @return mmHg * 100 000, exact
/// @throws std::logic_error for an equation that is not confirmed: those are never evaluated
[[nodiscard]] std::int64_t equation_value(const evidence::equation_row& by, length thigh,
                                          pressure systolic, int age, bfr::sex sex);

/// The value of an equation of the user's own, outside of any domain. What it does not use may be
/// missing. @return mmHg * 10 000 000, exact
[[nodiscard]] std::int64_t own_equation_value(const own_equation& by, const estimate_inputs& of);

/// Why a pressure that somebody wants to set is refused.
enum class asked_refusal : std::uint8_t { refused_rule, over_guarantee, over_absolute_cap };

struct asked_judgement {
    std::vector<asked_refusal> reasons;    ///< none: it may be set
    pressure guarantee, absolute_cap;      ///< c*L and the cap it was held against
    std::int64_t tenths_of_percent_of_centre = 0;
};

/// Judges a pressure in mmHg instead of a share: it is refused, not rounded down.
/// @param by_rule  it comes from a rule of evidence::refused_rules(), such as 130 % of SBP
[[nodiscard]] asked_judgement judge_asked_pressure(pressure asked, const occlusion_range& range,
                                                   limb on, bool by_rule);

}    // namespace bfr::calc
