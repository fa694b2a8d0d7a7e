// SPDX-License-Identifier: MIT
#include "notes.hpp"

#include "letters.hpp"
#include "phrases.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace bfr::render {
namespace {

/// 0 is "a", 25 "z", 26 "aa".
std::string letter_for(std::size_t n)
{
    std::string out;
    for (++n; n > 0; n = (n - 1) / 26) {
        out.insert(out.begin(), static_cast<char>('a' + static_cast<char>((n - 1) % 26)));
    }
    return out;
}

void join(std::string& to, std::string_view clause, std::string_view mark = "; ")
{
    if (!to.empty() && !clause.empty()) to += mark;
    to += clause;
}

/// Why less was asked than the aim would take; empty where nothing cut it.
std::string cut_by(const exercise_dose& dose)
{
    for (const auto& r : dose.reasons) {
        if (r.of != "load") continue;
        if (r.rule == "planning.load-asked") return "in the first weeks";
        if (r.rule.starts_with("effect.")) return "under " + r.rule;
    }
    return "";
}

bool is_rounded(const load& l)
{
    return l.total && l.of && l.asked && share_of(l.of->value, *l.asked) != *l.total;
}

std::string asked_words(const exercise_dose& dose)
{
    const auto& l = dose.weight;
    const auto why = cut_by(dose);
    return fmt::format("{} % asked{}{}", percent(*l.asked), why.empty() ? "" : " ", why);
}

std::string spread_words(const load& l, bool with_unit)
{
    const auto& m = *l.of;
    if (!m.low || !m.high) return "";
    const auto number = [&](mass of) {
        auto text = about_mass(of, l.in_pounds);
        if (!with_unit) text.erase(text.find(' '));
        return text;
    };
    return fmt::format(" ({} to {})", number(*m.low), number(*m.high));
}

bool is_estimate(const load& l) { return l.of && l.of->kind == one_rm_kind::estimated; }

/// "5 kg steps, rounded down"
std::string rounding_words(const load& l)
{
    const auto steps = l.step ? own_mass(*l.step) + " steps, " : std::string{};
    if (l.status == load_status::up) return steps + "none lower is heavy enough, rounded up";
    return steps + "rounded down";
}

std::string mark_words(std::string_view mark, phase in)
{
    if (mark == "starting-light") {
        return in == phase::familiarisation ? "starting light: no load is too light in these weeks"
                                            : "starting light: no load is too light under this cap";
    }
    if (mark == "heavier-than-asked") return "heavier than asked: the smallest load there is";
    if (mark == "low-load-end") return "low-load end";
    if (mark == "cut-to-mvc-window") return "no more than 30 % of MVC is planned";
    std::string words{mark};
    std::ranges::replace(words, '-', ' ');
    return words;
}

/// Whose maximum it is, where it is no 1RM of this side.
std::string other_maximum_words(const load& l)
{
    if (!l.of) return "";
    if (is_of_sound_side(l)) {
        return fmt::format("of the 1RM of the sound side, {}; this side has none",
                           about_mass(l.of->value, l.in_pounds));
    }
    if (!is_of_mvc(l)) return "";
    return fmt::format("MVC {}f, the force of a held contraction, to be measured on this equipment",
                       about_mass(l.of->value, l.in_pounds));
}

/// What is known of a load without a percentage.
std::string free_words(const load& l)
{
    std::string out;
    if (l.system_share_permille) {
        out = fmt::format("{} % of the most that this movement could carry, body weight counted",
                          decimal(*l.system_share_permille, 1));
    }
    if (l.status == load_status::ordinal) {
        join(out, l.band.empty() ? "found by repetitions: no percentage is known"
                                 : "a band: no percentage is known, go by repetitions and effort");
    }
    return out;
}

void join_marks(std::string& to, const load& l, phase in)
{
    join(to, other_maximum_words(l));
    for (const auto& mark : l.marks) {
        if (mark != "sound-side") join(to, mark_words(mark, in));
    }
    join(to, free_words(l));
}

std::string_view mover(const load& l)
{
    if (l.implement.starts_with("dumbbell")) return "the dumbbells move";
    if (l.implement == "stack" || l.implement == "cable") return "the stack moves";
    if (l.implement == "ankle-weight") return "the ankle weights move";
    return "the plates move";
}

}    // namespace

std::string footnotes::letter_of(const std::string& note)
{
    const auto there = std::ranges::find(all_, note, &lettered::note);
    if (there != all_.end()) return there->letter;
    return all_.emplace_back(lettered{letter_for(all_.size()), note}).letter;
}

std::string load_note(const exercise_dose& dose, phase in)
{
    const auto& l = dose.weight;
    std::string out;
    const bool rounded = is_rounded(l);
    const bool estimate = is_estimate(l);
    if (l.asked && l.of && (rounded || estimate || !cut_by(dose).empty())) {
        out = asked_words(dose);
        const auto amount = share_of(l.of->value, *l.asked);
        if (estimate) {
            out += fmt::format(", {}, of an ESTIMATED 1RM of {}{}", about_mass(amount, l.in_pounds),
                               about_mass(l.of->value, l.in_pounds), spread_words(l, false));
        } else if (rounded) {
            out += ", " + mass_in(amount, l.in_pounds);
        }
        // The amount asked and the estimate say enough where the load was rounded down.
        if (rounded && (!estimate || l.status == load_status::up)) out += ": " + rounding_words(l);
    }
    join_marks(out, l, in);
    return out;
}

std::string spoken_load_note(const exercise_dose& dose, phase in)
{
    const auto& l = dose.weight;
    std::string out;
    if (l.asked && l.of && (is_rounded(l) || is_estimate(l) || !cut_by(dose).empty())) {
        const auto why = cut_by(dose);
        out = fmt::format("{} % was asked{}{}", percent(*l.asked), why.empty() ? "" : " ", why);
        if (is_estimate(l)) {
            join(out, fmt::format("the 1RM of {} is ESTIMATED{}",
                                  about_mass(l.of->value, l.in_pounds), spread_words(l, true)));
        }
        if (is_rounded(l)) {
            if (l.step) join(out, fmt::format("{} in {} steps", mover(l), own_mass(*l.step)));
            join(out, l.status == load_status::up ? "none lower is heavy enough; rounded up"
                                                  : "rounded down");
        }
    }
    join_marks(out, l, in);
    return out;
}

std::string cuff_note(const cuff_setting& c)
{
    std::string out;
    if (!c.capped_by.empty()) {
        out = fmt::format("{} % of AOP asked, cut to this by {}", percent(c.asked),
                          shown(c.capped_by));
    }
    if (c.set && c.bound_by == "device") {
        join(out, fmt::format("held at {} mmHg by the limit of the device",
                              decimal(c.set->hundredths_of_mmhg(), 2)));
    } else if (c.set && !c.bound_by.empty() && c.bound_by != "asked") {
        join(out,
             fmt::format("held at {} mmHg by a limit of this program ({}); no published ceiling "
                         "exists",
                         decimal(c.set->hundredths_of_mmhg(), 2), c.bound_by));
    }
    if (c.under_band) join(out, "asked under the usual range for this load");
    if (c.status == cuff_status::measure_aop)
        join(out, "too little for an effect to be expected: measure the occlusion pressure");
    if (c.under_band || c.status == cuff_status::may_be_under_dosed)
        join(out, "may be under-dosed");
    return out;
}

}    // namespace bfr::render
