// SPDX-License-Identifier: MIT
//
// What a pressure is reckoned from: the occlusion pressure, measured or estimated, and where it
// comes from; and the pressure that follows for one target.
#pragma once

#include <bfr/desk_pressure.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::desk {

struct pressure_basis {
    std::optional<calc::occlusion_range> range;    ///< nothing: T5
    std::vector<limb> on;                          ///< both where the limb is not known
    std::vector<calc::refusal_reason> reasons;     ///< of the tiers that gave nothing
    std::string method;                            ///< "hand-held Doppler"
    std::string origin;                            ///< "eq-1 Cirilo-Sousa 2019 with SBP floor"
    std::vector<std::string> rules;    ///< as evidence::find_rule knows them, the tier first
    std::optional<pressure> other_estimate;    ///< outside of the measured range
    std::vector<std::string> limiting;         ///< facts that the screening would not pass over
};

[[nodiscard]] bool is_measured(const pressure_basis& basis);

/// The row of a method for a limb. @throws std::logic_error where there is none
[[nodiscard]] evidence::aop_method_row method_row(std::string_view method, limb on);

[[nodiscard]] pressure_basis basis_of(const pressure_question& question);

/// The stricter of the limbs of the basis. @pre basis.range
[[nodiscard]] calc::pressure_set set_for(const pressure_basis& basis, share_of_aop asked,
                                         const pressure_question& question);

/// Why `set_for` refused, in words.
[[nodiscard]] std::string why_refused(const pressure_basis& basis, pressure gauge_step);

}    // namespace bfr::desk
