// SPDX-License-Identifier: MIT
//
// What pressure to set, told for people and for programs (aop.toml, tiers T0 to T5).
#pragma once

#include <bfr/answer.hpp>
#include <bfr/calc_estimate.hpp>
#include <bfr/units.hpp>
#include <bfr/vocabulary.hpp>

#include <optional>
#include <string_view>

namespace bfr::desk {

/// A reading of an occlusion pressure, and how it differs from today.
struct pressure_reading {
    pressure value;                         ///< 1 to 600 mmHg
    std::string_view method = "unknown";    ///< id of aop_methods() without the limb
    std::optional<posture> taken;           ///< nothing: in the posture of use
    std::optional<int> days_ago;            ///< nothing or 0: today
    bool other_side = false;
};

struct pressure_question {
    std::optional<limb> on;                  ///< nothing: the stricter of arm and leg
    std::optional<pressure_reading> read;    ///< nothing: it is estimated
    std::optional<share_of_aop> asked;       ///< nothing: a table of 40 to 80 %
    /// Permille of the systolic pressure that somebody wants to set; always refused (sbp-130).
    std::optional<std::int64_t> asked_of_systolic;
    calc::estimate_inputs known;          ///< its limb is `on`; `used` holds for a reading too
    std::optional<pressure> diastolic;    ///< resting
    pressure gauge_step = mmhg(5);        ///< 0.5 to 50 mmHg
    std::optional<pressure> device_max;
    std::optional<share_of_1rm> load;    ///< for the note on too little effect
};

/// The pressure to set with its tier, range, delivered share and status, or why there is none. A
/// measured value beats an estimate. Schema bfr-pressure/1; is_no where every target is refused.
/// @throws std::logic_error for a method that has no row for the limb
[[nodiscard]] answer pressure_answer(const pressure_question& question);

/// Why a rule of evidence::refused_rules() gives no pressure. @param id  such as "sku"
[[nodiscard]] answer refused_rule_answer(std::string_view id);

/// Whether there is such a way of measuring for this limb. @param method  without the limb
[[nodiscard]] bool has_method(std::string_view method, limb on);

}    // namespace bfr::desk
