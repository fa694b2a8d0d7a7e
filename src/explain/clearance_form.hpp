// SPDX-License-Identifier: MIT
//
// What a clearance has to name, as tables of the profile to fill in: one for each role that has to
// sign, because a clearance in another role does not count.
#pragma once

#include "phrases.hpp"

#include <bfr/document.hpp>

#include <vector>

namespace bfr::explain {

/// @pre each record can be cleared
[[nodiscard]] report_section clearance_form(const std::vector<const screening::applied*>& records);

}    // namespace bfr::explain
