// SPDX-License-Identifier: MIT
//
// The one unit that compiles fmt. All others include <fmt/core.h>, which only declares the function
// that does the work; here, with FMT_HEADER_ONLY, it is defined.
#include <fmt/format.h>

namespace bfr::text {

/// Asked for, so that it is written into this unit, for all.
[[gnu::used]] constexpr auto formatter =
    static_cast<std::string (*)(fmt::string_view, fmt::format_args)>(fmt::vformat);

}    // namespace bfr::text
