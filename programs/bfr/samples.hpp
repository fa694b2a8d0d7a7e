// SPDX-License-Identifier: MIT
//
// Finished profiles to look at and to change, and the one to fill in. Their dates are reckoned from
// a day, so that a sample written today plans today, whatever the year.
#pragma once

#include <bfr/units.hpp>

#include <span>
#include <string>
#include <string_view>

namespace bfr::cli {

struct sample_row {
    std::string_view name;
    std::string_view line;    ///< who it is, for the list
    std::string_view text;    ///< TOML with dates such as {today-4} and {monday}
};

[[nodiscard]] std::span<const sample_row> samples();
/// Every key of the format, commented; what only the user can know is left to fill in.
[[nodiscard]] std::string_view profile_to_fill_in();

/// Puts days in place of {today}, {today-4}, {monday}, {monday+7}; {monday} is the first Monday
/// from today on. @throws std::logic_error for a place it does not know
[[nodiscard]] std::string with_dates(std::string_view text, date today);

}    // namespace bfr::cli
