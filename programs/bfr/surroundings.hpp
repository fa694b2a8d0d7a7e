// SPDX-License-Identifier: MIT
//
// What the program takes from around it and nowhere else: the date, the terminal, two variables.
#pragma once

#include "request.hpp"

#include <bfr/render.hpp>
#include <bfr/units.hpp>

#include <optional>

namespace bfr::cli {

/// The day asked for, otherwise the date in UTC: two machines in two time zones agree on the plan.
[[nodiscard]] date today_or(std::optional<date> asked);

enum class stream : unsigned char { out, err, file };

/// The looks of what goes to `where`: bytes for a pipe or a file never depend on the surroundings.
[[nodiscard]] render::looks looks_for(stream where, const looks_wish& wish);

/// Whether they are for a terminal too narrow for a table of 80 columns.
[[nodiscard]] bool is_narrow(const render::looks& looks);

}    // namespace bfr::cli
