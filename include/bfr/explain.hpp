// SPDX-License-Identifier: MIT
//
// Reports about what was found and about the rules behind it, as documents without a form.
#pragma once

#include <bfr/document.hpp>
#include <bfr/screen.hpp>

#include <optional>
#include <string_view>

namespace bfr::explain {

}    // namespace bfr::explain
