// SPDX-License-Identifier: MIT
//
// A pressure in sentences: the words of [[wording]] and [[status]] of aop.toml, filled in.
#pragma once

#include "pressure_basis.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bfr::desk {

/// One target of a question and what came of it.
struct pressure_target {
    share_of_aop asked;
    calc::pressure_set made;
};

/// "may-be-under-dosed": the id of [[status]].
[[nodiscard]] std::string_view status_id(calc::verdict status);

[[nodiscard]] std::vector<answer_line> lines_of_one(const pressure_question& question,
                                                    const pressure_basis& basis,
                                                    const pressure_target& target);
[[nodiscard]] std::vector<answer_line> lines_of_table(const pressure_question& question,
                                                      const pressure_basis& basis,
                                                      const std::vector<pressure_target>& targets);
/// No pressure: every reason, and what is left without one.
[[nodiscard]] std::vector<answer_line> lines_of_none(const pressure_basis& basis);
/// "NO PRESSURE: measure AOP."
[[nodiscard]] std::string no_pressure();
/// "MEASURED occlusion pressure 196 mmHg (95 % range 187-205), ..." @pre basis.range
[[nodiscard]] std::string range_line(const pressure_question& question,
                                     const pressure_basis& basis);

}    // namespace bfr::desk
