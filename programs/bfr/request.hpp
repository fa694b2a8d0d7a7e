// SPDX-License-Identifier: MIT
//
// The second of two stages: what is asked for, in types. Numbers and dates are read strictly here,
// and whatever does not mean exactly one thing is refused by name.
#pragma once

#include "arguments.hpp"
#include "exit_codes.hpp"

#include <bfr/units.hpp>
#include <bfr/vocabulary.hpp>

#include <optional>
#include <string>
#include <variant>

namespace bfr::cli {

enum class color_choice : unsigned char { automatic, always, never };

/// What changes the looks of an answer, never the answer.
struct looks_wish {
    color_choice color = color_choice::automatic;
    bool ascii = false;
    bool full = false;
    bool quiet = false;
};

enum class weeks : unsigned char { this_one, all, numbered };
enum class format : unsigned char { automatic, text, list, json, markdown };

struct plan_request {
    std::string profile;    ///< "-": standard input
    weeks which = weeks::this_one;
    int week = 0;    ///< where `numbered`
    std::optional<std::string> session;
    format as = format::automatic;
    std::string output = "-";    ///< "-": standard output
    std::optional<date> today;
    looks_wish looks;
};

struct check_request {
    std::string profile;
    std::optional<date> today;
    looks_wish looks;
};

struct screen_request {
    std::string profile;    ///< "-": standard input; empty: none, only where `ask`
    bool ask = false;
    bool all = false;
    format as = format::automatic;
    std::string output = "-";    ///< "-": standard output
    std::optional<date> today;
    looks_wish looks;
};

struct explain_request {
    std::string id;
    looks_wish looks;
};

struct init_request {
    std::string output = "-";
    std::optional<std::string> sample;    ///< nothing: the profile to fill in
    bool list_samples = false;
    bool force = false;
    std::optional<date> today;
};

enum class topic : unsigned char { exercises, aims, conditions, effects, methods, equations };

struct list_request {
    topic of = topic::exercises;
    std::optional<limb> cuff;
    std::optional<std::string> gate;    ///< only with conditions; may be unknown
};

/// What a calculator's options mean is read by the calculator itself.
struct calculation_request {
    invocation said;
    bool from_stdin = false;    ///< the inputs are lines there
    format as = format::text;
};

struct help_request {
    const command_row* command = nullptr;    ///< nothing: the overview
};

using request = std::variant<plan_request, check_request, screen_request, init_request,
                             list_request, explain_request, calculation_request, help_request>;

[[nodiscard]] result<request> understand(const invocation& said);

}    // namespace bfr::cli
