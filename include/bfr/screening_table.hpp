// SPDX-License-Identifier: MIT
//
// The [screening] table of a profile by itself: read whatever else is wrong in the file, and
// written back without touching another byte of it.
#pragma once

#include <bfr/profile.hpp>
#include <bfr/read.hpp>
#include <bfr/text.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace bfr::read {

struct screening_part {
    std::optional<screening_answers> answers;    ///< nothing: there is no such table
    bool sound = true;    ///< false: something in the table is wrong; it proves nothing answered
    std::optional<date> born;    ///< where it stands there and can be read
    bool male = false;           ///< stated
};

/// Reads the screening alone, so that it can be answered while the rest is still to be filled in.
/// @param out  receives what makes the file no TOML, nothing else
/// @return nothing when the file is no TOML
[[nodiscard]] std::optional<screening_part> parse_screening(const text::source& from, date today,
                                                            text::sink& out);

/// Why a number cannot be given with a condition, as the reader of profiles will judge it.
[[nodiscard]] std::optional<misread> misread_value(std::string_view condition,
                                                   std::string_view text);
/// Whether a yes to this condition contradicts `sex = "male"`, as the reader will judge it.
[[nodiscard]] bool contradicts_male(std::string_view condition);
/// "6.9 %"; empty for a condition that takes no value.
[[nodiscard]] std::string value_example(std::string_view condition);

/// The table as it can be pasted into a profile: date, conditions, open. Clearances are left out.
[[nodiscard]] std::string screening_table(const screening_answers& answers);

/// Why the table could not be put into the file.
struct not_edited {
    std::string words;
    bool our_bug = false;    ///< the new text did not hold what it should; nothing was lost
};

/// The file with these answers: `date`, `conditions` and `open` of [screening] get new values in
/// their places or are added, `open` goes when it is empty; comments, clearances, order and line
/// ends stay. The new text is read again and compared before it is returned: all but those three
/// keys must be what it was, and they must be the answers.
/// @pre `from` is TOML (parse_screening gave something)
[[nodiscard]] std::variant<std::string, not_edited> with_screening(const text::source& from,
                                                                   const screening_answers& answers,
                                                                   date today);

}    // namespace bfr::read
