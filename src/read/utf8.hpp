// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace bfr::read {

/// How far a text is well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates): its size when
/// all of it is.
[[nodiscard]] std::size_t valid_utf8_until(std::string_view text);

}    // namespace bfr::read
