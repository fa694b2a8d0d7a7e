// SPDX-License-Identifier: MIT
#include "options.hpp"

#include "layout.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace bfr::cli {
namespace {

constexpr option_row today{"today", 0, "DATE",
                           "the day to reckon from, as 2026-01-31; otherwise the date in UTC"};
constexpr option_row color{"color", 0, "auto|always|never",
                           "auto: on a terminal, unless NO_COLOR is set or TERM is dumb"};
constexpr option_row ascii{"ascii", 0, "", "no character outside ASCII"};
constexpr option_row help{"help", 'h', "", "this text"};

constexpr std::array plan_options{
    option_row{"week", 'w', "N|all|now",
               "which weeks; now: the week that holds today (the default)"},
    option_row{"session", 's', "ID", "one session alone, such as W2-A"},
    option_row{
        "format", 'f', "text|list|json",
        "text: a table, the default, on a terminal under 80 columns the list; list: sentences, "
        "for narrow windows and screen readers; json: bfr-plan(5)"},
    option_row{"output", 'o', "FILE", "write there; its ending, .txt or .json, tells the format"},
    today,
    option_row{"full", 0, "", "write out the sessions that repeat another one"},
    color,
    ascii,
    option_row{"quiet", 'q', "", "no warnings"},
    help,
};

constexpr std::array check_options{today, color, ascii, help};

constexpr std::array screen_options{
    option_row{"ask", 0, "",
               "ask the questions that are still open, here in the terminal, and write the answers "
               "into FILE, or print the table without one"},
    option_row{"all", 'a', "", "also what raises no concern, and each source in full"},
    option_row{"format", 'f', "text|list|json|markdown",
               "text: 80 columns, the default; list: sentences, for narrow windows and screen "
               "readers; json: schema bfr-screen/1; markdown: a page to hand on"},
    option_row{"output", 'o', "FILE",
               "write there; its ending, .txt, .json or .md, tells the format"},
    today,
    color,
    ascii,
    option_row{"quiet", 'q', "", "no warnings"},
    help,
};

constexpr std::array explain_options{color, ascii, help};

constexpr std::array init_options{
    option_row{"example", 'e', "[NAME]", "a finished sample; without NAME: what samples there are"},
    option_row{"force", 0, "", "overwrite FILE"},
    today,
    help,
};

constexpr std::array list_options{
    option_row{"cuff", 0, "arm|leg", "only the exercises with the cuff there"},
    option_row{"gate", 0, "GROUP", "only the conditions of that group of questions"},
    help,
};

constexpr option_row calculator_format{"format", 'f', "text|json",
                                       "json: one object in a line for each input"};

constexpr std::array one_rm_options{
    option_row{"rir", 0, "N", "repetitions that were left, 0 to 5 in halves; or @8 behind the set"},
    option_row{"formula", 0, "NAME",
               "brzycki (the default), epley, lander, lombardi, mayhew, oconner, wathan, kemmler, "
               "or one for an exercise: reynolds-5rm-bench, reynolds-5rm-leg-press, "
               "erlangen-lat-pull, erlangen-leg-extension, erlangen-leg-flexion"},
    option_row{"exercise", 0, "ID", "for those that hold for one exercise; bfr list exercises"},
    option_row{"reps", 0, "N|all", "also the load for 1 to 20 repetitions; all: a table to 10"},
    calculator_format,
    help,
};

constexpr std::array load_options{
    option_row{"bar", 0, "MASS", "the empty bar; without it and with --plates 20 kg, or 45 lb"},
    option_row{"collar", 0, "MASS", "each collar; otherwise none"},
    option_row{"plates", 0, "LIST",
               "25,20,1.25: any number of pairs; 25x2,20x1: so many; 25kgx2,45lbx1; otherwise "
               "the usual set of a gym"},
    option_row{"dumbbells", 0, "LIST", "per hand: 1kg..30kg/1kg, or each one: 2kg,4kg,6kg"},
    option_row{"stack", 0, "LIST", "5kg..100kg/5kg"},
    option_row{"add-on", 0, "MASS", "a small weight that goes on the stack"},
    option_row{"sled", 0, "MASS", "the empty sled; with --plates"},
    option_row{"ankle-weight", 0, "LIST", "0.5kg..5kg/0.5kg"},
    option_row{"band", 0, "COLOUR", "an elastic band; prints what is known of its force"},
    option_row{"exercise", 0, "ID",
               "for body weight and limb weight, and the share of the body that moves besides a "
               "bar; with --body"},
    option_row{"body", 0, "MASS", "the mass of the body; with --exercise"},
    option_row{"phase", 0, "week-1|week-2", "the first two weeks with cuffs"},
    option_row{"cap", 0, "PERCENT", "the most of the 1RM that a clinician allows: 20%"},
    calculator_format,
    help,
};

constexpr std::array plates_options{
    option_row{"bar", 0, "MASS", "the empty bar, 0kg for none; otherwise 20 kg, or 45 lb"},
    option_row{"collar", 0, "MASS", "each collar; otherwise none"},
    option_row{"plates", 0, "LIST",
               "25,20,1.25: any number of pairs; 25x2,20x1: so many; 25kgx2,45lbx1; otherwise the "
               "usual set of a gym"},
    calculator_format,
    help,
};

constexpr std::array pressure_options{
    option_row{"limb", 0, "arm|leg", "left out: the stricter of both"},
    option_row{"method", 0, "NAME", "how it was measured; bfr list methods"},
    option_row{"posture", 0, "supine|seated|standing", "in which the cuff is used"},
    option_row{"measured-posture", 0, "POSTURE", "in which it was measured; otherwise the same"},
    option_row{"measured-on", 0, "DATE", "as 2026-01-31; otherwise today"},
    option_row{"other-side", 0, "", "it was measured on the other arm or leg"},
    today,
    option_row{"cuff-width", 0, "LENGTH", "11.5cm"},
    option_row{"material", 0, "nylon|elastic", "of the cuff; otherwise nylon"},
    option_row{"circumference", 0, "LENGTH", "of the limb under the cuff"},
    option_row{"systolic", 0, "PRESSURE", "resting blood pressure"},
    option_row{"diastolic", 0, "PRESSURE", "resting blood pressure"},
    option_row{"age", 0, "YEARS", "whole years"},
    option_row{"sex", 0, "female|male", "for the equation"},
    option_row{"screening-flag", 0, "",
               "pregnant, or the screening asks for a measured value: then nothing is estimated"},
    option_row{"equation", 0, "ID", "estimate by this equation; bfr list equations"},
    option_row{"gauge-step", 0, "PRESSURE", "otherwise 5 mmHg"},
    option_row{"device-max", 0, "PRESSURE", "the most that the pump gives"},
    option_row{"load-percent", 0, "N", "of the 1RM, for the note on too little effect"},
    calculator_format,
    help,
};

constexpr std::array time_options{
    option_row{"tempo", 0, "UP-HOLD-DOWN", "in seconds; otherwise that of the scheme, or 2-0-2"},
    option_row{"rest", 0, "TIME", "between sets; otherwise that of the scheme"},
    option_row{"deflate", 0, "", "the cuff is let down in every rest"},
    calculator_format,
    help,
};

constexpr std::array help_options{help};

constexpr std::array<command_row, 12> rows{{
    {command::plan, "plan", "FILE", "this week's sessions, from a profile",
     "bfr plan me.toml                       this week\n"
     "bfr plan me.toml --week 2              the second week\n"
     "bfr plan me.toml --session W2-A        one session\n"
     "bfr plan me.toml --week all -o me.json the whole plan as a file\n"
     "bfr plan - < me.toml                   the profile from standard input\n",
     "Exit status 1: the screening gives no plan, and why. 65: the profile needs work.\n",
     plan_options},
    {command::check, "check", "FILE", "every problem in a profile, at its line",
     "bfr check me.toml\n"
     "bfr check me.toml --today 2026-02-02   as it will be on that day\n",
     "Tries to plan, shows no plan, and ends as bfr plan would.\n", check_options},
    {command::screen, "screen", "[FILE]", "whether to train with cuffs at all, and why",
     "bfr screen me.toml                     what the answers mean\n"
     "bfr screen me.toml --all               the questions answered with no as well\n"
     "bfr screen me.toml -o doctor.md        a page to hand to a doctor\n"
     "bfr screen --ask me.toml               answer the questions in the terminal\n",
     "Exit status 0: clear, or clear with changes to the plan. 1: do not start, ask a\n"
     "clinician first, or questions are open.\n",
     screen_options},
    {command::one_rm, "1rm", "SET...", "the 1RM behind a set, and the loads that follow",
     "bfr 1rm 60kgx10                        a set to failure\n"
     "bfr 1rm \"60kg x 10 @8\"                 with an effort of 8: two were left\n"
     "bfr 1rm 135lbx5 185lbx3                several\n"
     "bfr 1rm - < sets.txt                   a line each\n",
     "Repetitions: 1 is the weight itself, 2 to 10 are reckoned, 11 to 15 with a\n"
     "warning, 16 to 20 only by --formula kemmler, more are refused.\n"
     "Exit status 1: there is no 1RM, and why.\n",
     one_rm_options},
    {command::load, "load", "1RM PERCENT...", "the load that real equipment makes",
     "bfr load 100kg 30% --bar 20kg --plates 25,20,15,10,5,2.5,1.25\n"
     "bfr load 24kg 30% --dumbbells 1kg..30kg/1kg\n"
     "bfr load 60kg 20% --stack 5kg..100kg/5kg\n",
     "Exit status 1: the equipment makes no load in the window.\n", load_options},
    {command::plates, "plates", "TOTAL...", "which plates go on each side of the bar",
     "bfr plates 42.5kg --bar 20kg --plates 25x2,20x1,10,5,2.5,1.25\n"
     "bfr plates 135lb 225lb                 a 45 lb bar and the usual plates\n",
     "Exit status 1: the empty bar is heavier than that.\n", plates_options},
    {command::pressure, "pressure", "[AOP] [PERCENT]...", "the cuff pressure, and how exact it is",
     "bfr pressure 196mmHg 60% --limb leg --method handheld-doppler --posture seated\n"
     "bfr pressure 196mmHg --limb leg --method handheld-doppler --posture seated\n"
     "bfr pressure 50% --limb leg --posture supine --cuff-width 13.5cm\n"
     "    --systolic 120 --circumference 55cm --age 25    an estimate, not measured\n"
     "bfr pressure 130%SBP --limb leg ...    why this popular rule is refused\n",
     "AOP is a measured occlusion pressure; without one it is estimated or refused.\n"
     "PERCENT is 40% to 80%; without one: a table. SKU and shares of systolic pressure\n"
     "are refused. Exit status 1: no pressure can be given, and why.\n",
     pressure_options},
    {command::time, "time", "REPS...", "time under tension and under the cuff",
     "bfr time 30-15-15-15 --rest 30s\n"
     "bfr time 30-15-15-15 3x15              two exercises of one session\n"
     "bfr time - < sessions.txt              a session in each line\n",
     "Exit status 1: a limit that is never passed, or sets to failure.\n", time_options},
    {command::init, "init", "[FILE]", "write a profile to fill in, or a finished sample",
     "bfr init me.toml                       a profile to fill in\n"
     "bfr init --example                     the samples, a line each\n"
     "bfr init --example athlete-legs me.toml\n"
     "bfr init --example athlete-legs | bfr plan -\n",
     "Without FILE: to standard output. A file that is there is not overwritten.\n", init_options},
    {command::list, "list", "TOPIC", "what a profile or a calculator may name",
     "bfr list exercises\n"
     "bfr list exercises --cuff arm\n"
     "bfr list aims\n"
     "bfr list conditions                    what the screening asks\n"
     "bfr list conditions --gate heart       one group of it\n"
     "bfr list effects                       what conditions do to a plan\n"
     "bfr list methods                       ways to measure an occlusion pressure\n"
     "bfr list equations                     estimates of it, and why few are used\n",
     "", list_options},
    {command::explain, "explain", "ID", "one rule: what it asks, does, and rests on",
     "bfr explain clot-history               a condition of the screening\n", "", explain_options},
    {command::help, "help", "[COMMAND]", "this text, or that of a command",
     "bfr help\n"
     "bfr help plan\n",
     "", help_options},
}};

constexpr std::size_t text_column = 30;

std::string left_column(const option_row& row)
{
    auto left = row.letter != 0 ? fmt::format("  -{}, --{}", row.letter, row.name)
                                : fmt::format("      --{}", row.name);
    if (!row.value.empty()) left += fmt::format(" {}", row.value);
    return left;
}

void add_option(std::string& out, const option_row& row)
{
    auto left = left_column(row);
    if (left.size() + 2 > text_column) {
        out += left + '\n';
        left.clear();
    }
    out += left;
    out.append(text_column - left.size(), ' ');
    add_wrapped(out, text_column, row.text);
}

void add_indented(std::string& out, std::string_view lines)
{
    while (!lines.empty()) {
        const auto end = lines.find('\n') + 1;
        out += "  ";
        out += lines.substr(0, end);
        lines.remove_prefix(end);
    }
}

}    // namespace

std::span<const command_row> commands() { return rows; }

const command_row* find_command(std::string_view name)
{
    const auto* const found = std::ranges::find(rows, name, &command_row::name);
    return found == rows.end() ? nullptr : found;
}

std::string overview()
{
    std::string out = "bfr plans blood-flow-restriction training from a profile.\n\n";
    add_indented(out, "bfr init --example athlete-legs me.toml   a finished sample to look at\n"
                      "bfr plan me.toml                          this week's sessions\n"
                      "bfr init mine.toml                        a profile to fill in\n"
                      "bfr screen --ask mine.toml                may I, and with which care\n"
                      "bfr check mine.toml                       what is missing or wrong in it\n"
                      "bfr load 100kg 30% --stack 5kg..100kg/5kg a number without a profile\n");
    out += "\nCommands:\n";
    for (const auto& row : rows) {
        const auto left = fmt::format("  {} {}", row.name, row.operands);
        out += fmt::format("{:<{}}{}\n", left, text_column, row.summary);
    }
    out += "\n  -h, --help                  this text; bfr COMMAND --help: that of a command\n"
           "  -V, --version               the version\n"
           "\nIt is no medical advice. Pain, numbness, a white or blue limb: cuff off.\n"
           "The manual: man bfr, and man bfr-profile for the profile.\n";
    return out;
}

std::string help_of(const command_row& row)
{
    std::string out = fmt::format("bfr {}: {}\n\n", row.name, row.summary);
    add_indented(out, row.examples);
    out += fmt::format("\nUsage: bfr {} {} [OPTION]...\n", row.name, row.operands);
    if (!row.details.empty()) {
        out += '\n';
        out += row.details;
    }
    out += "\nOptions:\n";
    for (const auto& option : row.options) add_option(out, option);
    return out;
}

}    // namespace bfr::cli
