// SPDX-License-Identifier: MIT
//
// `bfr plates`: which plates go on each side, schema bfr-plates/1.
#pragma once

#include <bfr/answer.hpp>
#include <bfr/desk_kit.hpp>

namespace bfr::desk {

/// The plates nearest to a total from below, what is missing, and the next total above it.
/// @param wanted  bar included, >= 0 @return is_no where the empty bar is heavier than that
[[nodiscard]] answer plates_for(mass wanted, bool in_pounds, const kit_typed& typed);

}    // namespace bfr::desk
