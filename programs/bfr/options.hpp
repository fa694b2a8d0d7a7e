// SPDX-License-Identifier: MIT
//
// The commands and their options, each written down once: the parser, "did you mean" and --help are
// all made from these rows, and a test holds the manual page against them.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace bfr::cli {

struct option_row {
    std::string_view name;     ///< without the dashes
    char letter = 0;           ///< 0: no short form
    std::string_view value;    ///< "N|all|now"; empty: a flag; "[NAME]": the value may be left out
    std::string_view text;
};

enum class command : unsigned char {
    plan,
    check,
    screen,
    one_rm,
    load,
    plates,
    pressure,
    time,
    init,
    list,
    explain,
    help
};

struct command_row {
    command which = command::help;
    std::string_view name;
    std::string_view operands;    ///< "FILE", "[FILE]"
    std::string_view summary;
    std::string_view examples;    ///< whole lines
    std::string_view details;     ///< paragraphs before the options; may be empty
    std::span<const option_row> options;
};

[[nodiscard]] std::span<const command_row> commands();
/// @return nothing for a word that is no command
[[nodiscard]] const command_row* find_command(std::string_view name);

/// `bfr --help`: examples first, then the commands.
[[nodiscard]] std::string overview();
/// `bfr NAME --help`: examples first, then the options.
[[nodiscard]] std::string help_of(const command_row& row);

}    // namespace bfr::cli
