// SPDX-License-Identifier: MIT
//
// What can be wrong with a profile: the stable codes of its diagnostics, each with its meaning. A
// code is never given another meaning and never used again; bfr-profile(5) has an entry for each.
#pragma once

#include <array>
#include <string_view>

namespace bfr::read::codes {

inline constexpr std::string_view syntax = "E001";
inline constexpr std::string_view not_utf8 = "E002";
inline constexpr std::string_view too_large = "E003";
inline constexpr std::string_view too_deep = "E004";
inline constexpr std::string_view no_format = "E005";
inline constexpr std::string_view wrong_type = "E006";
inline constexpr std::string_view unknown_key = "E007";
inline constexpr std::string_view missing_key = "E008";
inline constexpr std::string_view too_many = "E009";
inline constexpr std::string_view later_version = "E010";
inline constexpr std::string_view said_twice = "E011";
inline constexpr std::string_view contradiction = "E012";
inline constexpr std::string_view unknown_name = "E013";
inline constexpr std::string_view bad_id = "E014";
inline constexpr std::string_view not_a_number = "E020";
inline constexpr std::string_view out_of_range = "E021";
inline constexpr std::string_view wrong_unit = "E022";
inline constexpr std::string_view two_units = "E023";
inline constexpr std::string_view no_unit = "E024";
inline constexpr std::string_view no_such_day = "E025";
inline constexpr std::string_view wrong_day = "E026";
inline constexpr std::string_view over_occlusion = "E033";
inline constexpr std::string_view does_not_carry = "E034";
inline constexpr std::string_view no_one_rm = "E035";
inline constexpr std::string_view too_many_reps = "E036";
inline constexpr std::string_view impossible_side = "E037";
inline constexpr std::string_view over_red_limit = "E041";
inline constexpr std::string_view id_taken = "E042";
inline constexpr std::string_view no_citation = "E043";

inline constexpr std::string_view detail_missing = "W001";
inline constexpr std::string_view detail_unused = "W002";
inline constexpr std::string_view girth_outside_cuff = "W003";

struct meaning {
    std::string_view code;
    std::string_view text;
};

inline constexpr std::array meanings{
    meaning{syntax, "the file is not TOML as toml.io describes it"},
    meaning{not_utf8, "the file is not valid UTF-8"},
    meaning{too_large, "the file is larger than 256 KB"},
    meaning{too_deep, "values are nested too deeply, or a key has too many parts"},
    meaning{no_format, "the file does not say which format it is written in"},
    meaning{wrong_type, "a value is of another type than its key takes"},
    meaning{unknown_key, "the format has no such key in this table"},
    meaning{missing_key, "a key that cannot be left out is missing"},
    meaning{too_many, "there are more problems than a run lists"},
    meaning{later_version, "known, but this version does not plan with it yet"},
    meaning{said_twice, "one thing stands in the file twice"},
    meaning{contradiction, "two values cannot both be true"},
    meaning{unknown_name, "a name that no table of the catalogue or of the file holds"},
    meaning{bad_id, "an id of other letters than a to z, 0 to 9 and hyphens"},
    meaning{not_a_number, "not a number as the format writes it"},
    meaning{out_of_range, "a number that no person or no equipment has"},
    meaning{wrong_unit, "a unit of another kind, or no unit that is known"},
    meaning{two_units, "one value holds two units"},
    meaning{no_unit, "a bare number, and `units` does not say what it counts"},
    meaning{no_such_day, "the calendar has no such day"},
    meaning{wrong_day, "a past event lies in the future, or two days are in the wrong order"},
    meaning{over_occlusion, "a cuff pressure above the occlusion pressure"},
    meaning{does_not_carry, "this equipment cannot carry the load of this exercise"},
    meaning{no_one_rm, "the strength that is stated, or none, gives no share for a load"},
    meaning{too_many_reps, "a set too long to reckon a 1RM from"},
    meaning{impossible_side, "an exercise that cannot be done on the sides named"},
    meaning{over_red_limit, "a range wider than that in which anything is estimated"},
    meaning{id_taken, "an id that the catalogue has already"},
    meaning{no_citation, "a citation without an author or a year"},
    meaning{detail_missing, "a condition lacks a detail; the strictest case is assumed"},
    meaning{detail_unused, "a condition does not use this detail"},
    meaning{girth_outside_cuff, "no cuff for this limb has its girth in the range printed on it"},
};

}    // namespace bfr::read::codes
