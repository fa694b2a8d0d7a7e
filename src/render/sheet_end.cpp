// SPDX-License-Identifier: MIT
#include "sheet_end.hpp"

#include "letters.hpp"
#include "phrases.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

namespace bfr::render {
namespace {

// aop.toml, wording guarantee-line.
constexpr std::string_view guarantee =
    "At most 80 % of your true occlusion pressure, with 97.5 % confidence.";

// aop.toml, wording advice-line.
constexpr std::string_view advice =
    "Estimate only: measure the occlusion pressure with a Doppler before raising the pressure.";

// aop.toml, wording no-gauge-line and tightness t5.
constexpr std::string_view no_gauge =
    "No pressure can be given. Tightness: 0 none, 10 the most you can think of; never more than "
    "stands here, and a poor guide. An elastic wrap of unknown stiffness overlaps by 10 to 20 % of "
    "its length at most. Pulse present; colour back within 3 s; stop for numbness, tingling or "
    "pallor. Better: measure the occlusion pressure.";

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

/// Each question once, in the order of the first session that asks it.
std::vector<const daily_question*> questions_before(const plan& p)
{
    std::vector<const daily_question*> all;
    const shared_list<daily_question>* last = nullptr;
    for (const auto& w : p.weeks) {
        for (const auto& s : w.sessions) {
            if (last != nullptr && s.before.is_same_as(*last)) continue;
            const bool first = last == nullptr;
            last = &s.before;
            for (const auto& q : s.before) {
                const auto is_there = [&](const auto* o) { return o->condition == q.condition; };
                if (first || std::ranges::none_of(all, is_there)) all.push_back(&q);
            }
        }
    }
    return all;
}

/// An estimate is no better than its equation, and nobody but the user vouches for that.
std::string unchecked_words(const cited_equation& e)
{
    return fmt::format("Note: the equation {} is the user's own, out of the profile. This program "
                       "has not checked it against {}{}{}.",
                       shown(e.name), shown(e.citation), e.doi.empty() ? "" : ", doi ",
                       shown(e.doi));
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

// aop.toml, wording estimated-line.
std::string estimate_line(const aop_origin& of, const plan& p)
{
    auto whose = of_exercises(of.of);
    if (!whose.empty()) {
        whose.front() = 'E';
        whose += ": ";
    }
    const auto [mmhg, low, high] = whole_mmhg(*of.basis);
    return fmt::format("{}ESTIMATED occlusion pressure {} ({}), {}, {}.", whose,
                       tied(fmt::format("{} mmHg", mmhg)),
                       tied(fmt::format("95 % range {}-{}", low, high)),
                       origin_words(of.basis->method, p.own_equations), name(of.basis->taken));
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
    if (common.any_measured) out.paragraph(guarantee);
    if (common.any_estimate) out.paragraph(advice);
    if (common.any_tightness) out.paragraph(no_gauge);
    const auto tempo = how == speech::brief ? fmt::format("Tempo {}.", tempo_words(*common.pace))
                                            : spoken_tempo(*common.pace);
    out.paragraph(fmt::format("{} {}", tempo, always));
    out.put("STOP", style::alarm).put(", ");
    out.paragraph(stop_words());
}

void put_before(page& out, const plan& p)
{
    const auto questions = questions_before(p);
    if (questions.empty()) return;
    out.blank();
    out.line("Before the cuff goes on, every time:");
    std::string asked;
    asked.reserve(512);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        asked += questions[i]->ask;
        asked += ' ';
        const auto& if_yes = questions[i]->if_yes;
        if (i + 1 < questions.size() && questions[i + 1]->if_yes == if_yes) continue;
        asked += "Yes: ";
        asked += if_yes;
        put_item(out, shown(asked));
        asked.clear();
    }
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
    if (!p.own_equations.empty()) {
        out.blank();
        for (const auto& e : p.own_equations) out.paragraph(unchecked_words(e), 0, item_indent);
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
