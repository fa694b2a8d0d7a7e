// SPDX-License-Identifier: MIT
//
// How bfr ends, as bfr(1) lists it: the numbers of sysexits.h where they fit. A signal ends it as a
// signal; CLI11's own codes never leave arguments.cpp.
#pragma once

#include <string>
#include <variant>

namespace bfr::cli {

enum class exit_code : int {
    done = 0,
    answer_is_no = 1,    ///< contraindicated or referred: no plan for this person
    usage = 2,           ///< the command line was not understood
    bad_input = 65,      ///< something is wrong in the file
    no_input = 66,       ///< the file cannot be read
    unavailable = 69,    ///< a sibling program or its font is missing
    our_bug = 70,
    cannot_create = 73,    ///< the output cannot be created
    write_failed = 74
};

/// Why something could not be done, in words for stderr, and how the program ends.
struct failure {
    exit_code code = exit_code::our_bug;
    std::string words;
    std::string help;    ///< what to type instead; may be empty
};

template <class T>
using result = std::variant<T, failure>;

}    // namespace bfr::cli
