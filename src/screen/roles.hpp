// SPDX-License-Identifier: MIT
//
// Who signed a clearance: roles as people write them, held against what a record asks for.
#pragma once

#include <string_view>

namespace bfr::screening {

/// Whether a role as written satisfies a record.
/// @param wanted  `clear_by` of the record; empty: any physician
/// A role counts by its last word, so "orthopaedic surgeon" is a surgeon and a "doctor of
/// physiotherapy" is no doctor. A role that is not known here does not count.
[[nodiscard]] bool role_fits(std::string_view role, std::string_view wanted);

}    // namespace bfr::screening
