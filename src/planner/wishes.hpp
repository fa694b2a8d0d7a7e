// SPDX-License-Identifier: MIT
//
// What the user asked for, held against the limits. A wish outside them is said at its line and is
// not planned; it is never quietly trimmed (planning.toml, amber-kept).
#pragma once

#include "course.hpp"

#include <bfr/text.hpp>

namespace bfr::planner {

void check_wishes(const course& of, text::sink& out);

/// Whether `id` is one of the ids in `list`, which are separated by spaces.
[[nodiscard]] bool lists(std::string_view list, std::string_view id);

}    // namespace bfr::planner
