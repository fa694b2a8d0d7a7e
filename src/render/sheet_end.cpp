// SPDX-License-Identifier: MIT
#include "sheet_end.hpp"

#include "letters.hpp"
#include "phrases.hpp"

#include <fmt/core.h>

namespace bfr::render {
namespace {

// aop.toml, wording guarantee-line.
constexpr std::string_view guarantee =
    "At most 80 % of your true occlusion pressure, with 97.5 % confidence.";
// effects.toml, no-arm-and-leg-together and max-cuffs-2: they hold for every plan.
constexpr std::string_view always = "Never arm and leg cuffs together, nor more than 2 cuffs.";

constexpr std::size_t item_indent = 2;

std::string cuff_lines(const common_facts& common)
{
    std::string out;
    if (common.off_after) {
        out =
            fmt::format("Cuffs off at least {} between exercises. ", short_time(*common.off_after));
    }
    if (common.on_limit)
        out += fmt::format("A cuff is on for {} at most.", short_time(*common.on_limit));
    return out;
}

void put_item(page& out, std::string_view words)
{
    out.paragraph(words, item_indent, 2 * item_indent);
}

}    // namespace

void put_asks(page& out, const session& s)
{
    if (const auto blanks = blanks_to_measure_first(s); !blanks.empty()) {
        out.paragraph(fmt::format("Measure the occlusion pressure (AOP) first: {}.", blanks), 0,
                      item_indent);
    }
    for (const auto& asked : s.asks) {
        if (const auto words = ask_words(asked, s); !words.empty())
            out.paragraph(words, 0, item_indent);
    }
}

std::string of_exercises(std::string_view numbers)
{
    if (numbers.empty()) return "";
    const bool several = numbers.find(',') != std::string_view::npos;
    return fmt::format("exercise{} {}", several ? "s" : "", numbers);
}

std::string_view test_sides(sides worked)
{
    switch (worked) {
    case sides::together: return "both sides together";
    case sides::each: return "one side at a time";
    case sides::left: return "left side only";
    case sides::right: return "right side only";
    }
    return "";
}

void put_fixed_lines(page& out, const common_facts& common, speech how)
{
    if (!common.pace) return;    // no exercise in print
    const auto limits = how == speech::brief ? cuff_lines(common) : std::string{};
    if (!limits.empty()) out.paragraph(limits);
    if (common.any_pressure) out.paragraph(guarantee);
    const auto tempo = how == speech::brief ? fmt::format("Tempo {}.", tempo_words(*common.pace))
                                            : spoken_tempo(*common.pace);
    out.paragraph(fmt::format("{} {}", tempo, always));
    out.put("STOP", style::alarm).put(", ");
    out.paragraph(stop_words());
}

void put_plan_lines(page& out, const plan& p)
{
    if (const auto lines = lines_in_force(p); !lines.empty()) {
        out.blank();
        out.line("In force:");
        for (const auto& l : lines) {
            put_item(out, l.until ? fmt::format("{} Until {}.", shown(l.words),
                                                tied(day_beside(*l.until, p.starts_on)))
                                  : shown(l.words));
        }
    }
    if (!p.notices.empty()) {
        out.blank();
        for (const auto& n : p.notices) out.paragraph("Note: " + shown(n.words), 0, item_indent);
    }
    if (const auto lines = left_out_lines(p); !lines.empty()) {
        out.blank();
        out.line("Left out or passed over:");
        for (const auto& l : lines) {
            const auto days = l.days.empty() ? "" : day_list(l.days, p.starts_on) + ": ";
            put_item(out, fmt::format("{}{} ({})", days, shown(l.words), tied(shown(l.rule))));
        }
    }
}

}    // namespace bfr::render
