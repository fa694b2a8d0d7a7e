// SPDX-License-Identifier: MIT
#include "questions.hpp"

#include "dialogue.hpp"

#include <bfr/read.hpp>
#include <bfr/screening_table.hpp>

#include <fmt/core.h>

namespace bfr::cli {
namespace {

using screening::asks;
using screening::question;

bool is_detail(const question& asked)
{
    return asked.what != asks::group && asked.what != asks::item;
}

std::string hint_of(const question& asked)
{
    if (asked.what != asks::value) return asked.hint;
    return fmt::format("as {}; {}", read::value_example(asked.id), asked.hint);
}

std::string listed(const condition_answer& one)
{
    const auto details = screening::details_in_words(one);
    return details.empty() ? one.id.value : fmt::format("{} ({})", one.id.value, details);
}

}    // namespace

std::string counted(std::size_t count, std::string_view noun)
{
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string opening_words(std::size_t groups, std::size_t width)
{
    std::string out;
    add_folded(out, width, 0,
               fmt::format("{} to go through. Each begins with one question; its items come "
                           "only where the answer is not no.",
                           counted(groups, "group")));
    add_folded(out, width, 0,
               "Not sure? Say ? rather than no: a missing word can hurt. This list supports a "
               "decision and clears nobody medically; no such list was tested against outcomes.");
    add_folded(out, width, 0,
               "Figures are not asked here: blood pressure, girths, measurements, cuffed sessions "
               "and the last long journey stand in tables of their own.");
    add_folded(out, width, 0,
               "y yes, n no, ? not sure, b back, q stop and keep what is answered, h help, each "
               "with Enter. Ctrl-C leaves everything as it was.");
    return out;
}

std::string question_words(const question& asked, std::size_t width)
{
    std::string out = "\n";
    if (is_detail(asked)) {
        add_folded(out, width, 2, fmt::format("[{}] {}", asked.id, asked.words));
        add_folded(out, width, 2, fmt::format("({})", hint_of(asked)));
        return out + "> ";
    }
    if (asked.what == asks::group) {
        add_folded(
            out, width, 2,
            fmt::format("{} of {}: {}  [{}]", asked.group, asked.groups, asked.title, asked.id));
    } else {
        add_folded(out, width, 2,
                   fmt::format("{} of {}, item {} of {}  [{}]", asked.group, asked.groups,
                               asked.item, asked.items, asked.id));
    }
    out += "  ";
    add_folded(out, width, 2, asked.words);
    if (asked.any_limb) out += "  (Yes where it is so of any limb; which one is asked next.)\n";
    if (!asked.before.empty()) {
        out += "  ";
        add_folded(out, width, 2,
                   asked.what == asks::group
                       ? fmt::format("Noted earlier: {}.", asked.before)
                       : fmt::format("Noted earlier: {}. s keeps that.", asked.before));
    }
    return out + (asked.what == asks::item && !asked.before.empty() ? "y/n/?/s > " : "y/n/? > ");
}

std::string help_words(const question& asked, std::size_t width)
{
    std::string out;
    const auto add = [&](std::string_view key, std::string_view words) {
        out += fmt::format("  {:<5} ", key);
        add_folded(out, width, 8, words);
    };
    if (is_detail(asked)) {
        out += "  ";
        add_folded(out, width, 2, "Write " + hint_of(asked) + ".");
        if (asked.what == asks::date) {
            add("", "Only the month is known? Write its last day, that is the strict side.");
        }
    } else {
        add("y", asked.what == asks::group ? "yes: asks the items of this group"
                                           : "yes: it is noted, and its details are asked");
        add("n", asked.what == asks::group && !asked.before.empty()
                     ? "no: what was noted earlier is asked once more"
                     : "no");
        add("?", asked.what == asks::group ? "not sure: asks the items of this group"
                                           : "not sure: counts as yes");
        if (asked.what == asks::item && !asked.before.empty()) {
            add("s", "the same as noted earlier, details and all");
        }
    }
    add("b", "back: takes the last answer back");
    add("q", "stop here: what is answered is kept, the rest stays open; no plan until then");
    add("C-c", "Ctrl-C: stop and write nothing");
    return out;
}

std::string review_words(const screening_answers& answers, std::size_t width)
{
    std::string applies;
    if (answers.conditions) {
        for (const auto& one : *answers.conditions) {
            applies += (applies.empty() ? "" : ", ") + listed(one);
        }
    }
    std::string open;
    for (const auto& group : answers.open) open += (open.empty() ? "" : ", ") + group.value;
    std::string out = "\n";
    add_folded(out, width, 2, fmt::format("Noted: {}.", applies.empty() ? "nothing" : applies));
    if (!open.empty()) add_folded(out, width, 2, fmt::format("Still open: {}.", open));
    return out;
}

}    // namespace bfr::cli
