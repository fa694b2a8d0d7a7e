// SPDX-License-Identifier: MIT
//
// The options of `bfr pressure`, read strictly.
#pragma once

#include "arguments.hpp"

#include <bfr/desk_pressure.hpp>
#include <bfr/read.hpp>

namespace bfr::cli {

struct pressure_wish {
    desk::pressure_question question;    ///< without a reading and a target: those are operands
    desk::pressure_reading reading;      ///< without its value
    bool about_a_reading = false;        ///< an option was given that has no sense without one
    bool is_sku = false;                 ///< --method sku
};

/// Without the cure that only a profile has: units declared at its top.
[[nodiscard]] read::misread without_profile(read::misread why);

[[nodiscard]] result<pressure_wish> read_pressure_options(const invocation& said);

}    // namespace bfr::cli
