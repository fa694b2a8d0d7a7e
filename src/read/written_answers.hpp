// SPDX-License-Identifier: MIT
//
// Answers of a screening as a profile writes them.
#pragma once

#include "list_edit.hpp"
#include "node.hpp"

#include <bfr/profile.hpp>

#include <string>
#include <vector>

namespace bfr::read {

/// What stands in the file, as we would write it; empty for what no answer can be.
[[nodiscard]] std::string written_node(const node& item);

[[nodiscard]] std::vector<wanted_item> wanted_conditions(const screening_answers& answers);
[[nodiscard]] std::vector<wanted_item> wanted_open(const screening_answers& answers);

}    // namespace bfr::read
