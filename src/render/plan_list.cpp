// SPDX-License-Identifier: MIT
//
// The plan as sentences, for narrow windows and for reading aloud: the facts of the table, each
// with its words.
#include <bfr/render.hpp>

#include "facts.hpp"
#include "letters.hpp"
#include "notes.hpp"
#include "page.hpp"
#include "phrases.hpp"
#include "sheet_end.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace bfr::render {
namespace {

constexpr std::size_t narrowest = 40;
constexpr std::size_t indent = 2;

/// A sentence of an exercise; its further lines stand a step further in.
void tell(page& out, std::string_view words) { out.paragraph(words, indent, 2 * indent); }

std::string capital(std::string_view word)
{
    std::string out{word};
    if (!out.empty() && 'a' <= out[0] && out[0] <= 'z')
        out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

// ---- loads

std::string amount(mass m, bool pounds)
{
    return pounds ? fmt::format("{} lb ({} kg)", lb_text(m), kg_text(m)) : kg_text(m) + " kg";
}

/// "4 kg in each hand", "40 kg, 20 kg bar + 10 kg a side", "the red band"
std::string load_words(const load& l)
{
    if (!l.band.empty()) return fmt::format("the {} band", shown(l.band));
    if (l.each) return amount(*l.each, l.in_pounds) + " in each hand";
    if (l.total) {
        const auto plates = plates_words(l);
        return amount(*l.total, l.in_pounds) + (plates.empty() ? "" : ", " + plates);
    }
    if (l.implement == name(implement_kind::limb)) return "the weight of the limb alone";
    return l.status == load_status::ordinal ? "found by repetitions" : "body weight";
}

std::string load_sentence(const exercise_dose& dose)
{
    const auto share = percent_of_max(dose.weight);
    const auto* of = is_of_mvc(dose.weight) ? " % of MVC" : " % of 1RM";
    return fmt::format("{}{}.", tied(load_words(dose.weight)),
                       share ? ", " + tied(*share + of) : "");
}

// ---- cuffs

void tell_cuff(page& out, const cuff_setting& c)
{
    const auto side = capital(name(c.on_side));
    if (c.tightness) {
        tell(out, fmt::format("{} cuff: tightness {}, no pressure.", side,
                              tied(fmt::format("{} of 10", *c.tightness))));
    } else if (!c.set) {
        tell(out,
             fmt::format("{} cuff: measure first, then {}, rounded down to a mark of the gauge.",
                         side, tied(percent(c.asked) + " % of it")));
    } else if (const auto range = delivered_by(c)) {
        tell(out, fmt::format("{} cuff: {}, {} of the {} occlusion pressure.", side,
                              tied(decimal(c.set->hundredths_of_mmhg(), 2) + " mmHg"),
                              tied(fmt::format("{} to {} %", range->low, range->high)),
                              c.aop->is_estimate() ? "ESTIMATED" : "MEASURED"));
    }
    if (const auto note = cuff_note(c); !note.empty()) {
        tell(out, fmt::format("Note on the {} cuff: {}.", name(c.on_side), note));
    }
}

void tell_part(page& out, const exercise_dose& dose, phase in)
{
    if (const auto note = spoken_load_note(dose, in); !note.empty())
        tell(out, "Note: " + note + '.');
    for (const auto& c : dose.cuffs) tell_cuff(out, c);
    if (dose.cuffs.empty()) tell(out, "No cuff.");
}

// ---- sets and times

std::string rest_sentence(const exercise_dose& dose, std::string_view cuffs, bool several)
{
    if (dose.sets.size() < 2) return "";
    const auto between = std::span{dose.sets}.first(dose.sets.size() - 1);
    std::string rests;
    bool equal = true;
    for (const auto& s : between) {
        equal = equal && s.rest_after == between.front().rest_after;
        rests += (rests.empty() ? "" : ", ") + tied(spoken_time(s.rest_after.value_or(duration{})));
    }
    if (equal) rests = tied(spoken_time(between.front().rest_after.value_or(duration{})));
    const bool on = between.front().in_rest == cuff_in_rest::inflated;
    const auto stay = on ? fmt::format("{} stay{} on", cuffs, several ? "" : "s")
                         : fmt::format("{} off in the rests", cuffs);
    return fmt::format(" Rest: {}, {}.", rests, tied(stay));
}

void tell_work(page& out, const exercise_dose& dose, sides worked, const common_facts& common)
{
    const bool several = worked == sides::together;
    const std::string cuffs = several ? "cuffs" : "cuff";
    std::string reps;
    for (const auto& s : dose.sets) {
        reps += (reps.empty() ? "" : ", ") +
                (s.to_failure ? std::string{"to failure"} : std::to_string(s.reps));
    }
    tell(out, fmt::format("Repetitions: {}.{}", reps, rest_sentence(dose, cuffs, several)));
    if (!common.pace || !same(*common.pace, dose.pace)) tell(out, spoken_tempo(dose.pace));
    tell(out,
         fmt::format("{} on: {}{}. Limit: {}.", capital(cuffs), tied(spoken_time(dose.cuff_on)),
                     worked == sides::each ? " on each side" : "",
                     tied(spoken_time(dose.cuff_on_limit))));
    for (const auto& note : dose.notes) tell(out, fmt::format("Note: {}.", shown(note)));
}

// ---- exercises and tests

void tell_exercise(page& out, const exercise_view& view, phase in, const common_facts& common)
{
    const auto& dose = view.first();
    const auto title = fmt::format("Exercise {}: {}, {}.", dose.number, shown(dose.name),
                                   sides_words(view.worked, dose.on_limb));
    if (view.parts.size() == 1) {
        out.paragraph(fmt::format("{} Load {}", title, load_sentence(dose)), 0, indent);
        tell_part(out, dose, in);
    } else {
        out.paragraph(title, 0, indent);
        for (const auto* part : view.parts) {
            tell(out,
                 fmt::format("{}: load {}", capital(name(part->worked)), load_sentence(*part)));
            tell_part(out, *part, in);
        }
    }
    tell_work(out, dose, view.worked, common);
    if (const auto& off = view.off_after()) {
        out.paragraph(fmt::format("Then: cuffs off, at least {}.", tied(spoken_time(*off))), 0,
                      indent);
    }
}

void tell_test(page& out, const retest& t, int number, phase in, const common_facts& common)
{
    const auto title = fmt::format("Test {}: {}, {}.", number, shown(t.name), test_sides(t.worked));
    if (!t.under_cuff) {
        const auto* unit = t.in_pounds ? "lb" : "kg";
        const auto what =
            t.kind == test_kind::one_rep_max
                ? fmt::format("1RM test, no cuff. Result: ____ {}.", unit)
                : fmt::format("One set to failure (rep set), no cuff. Result: ____ {} x ____.",
                              unit);
        out.paragraph(fmt::format("{} {}", title, what), 0, indent);
        return;
    }
    const auto& dose = *t.under_cuff;
    const int reps = dose.sets.empty() ? 0 : dose.sets.front().reps;
    out.paragraph(
        fmt::format("{} One set of up to {} under the cuff, load {} Rate the effort: ____ of 10.",
                    title, reps, load_sentence(dose)),
        0, indent);
    tell_part(out, dose, in);
    tell_work(out, dose, t.worked, common);
}

// ---- sessions and weeks

page body_of(const session& s, const plan& p, const looks& how, const common_facts& common)
{
    page out{how};
    for (const auto& o : aop_origins(s)) {
        if (o.basis->is_estimate()) {
            out.paragraph(estimate_line(o, p), 0, indent);
            continue;
        }
        const auto differs = differs_words(o.basis->differs);
        out.paragraph(fmt::format("Occlusion pressure{}{} MEASURED: {}, {}, {}{}.",
                                  o.of.empty() ? "" : " of ", of_exercises(o.of),
                                  method_words(o.basis->method), name(o.basis->taken),
                                  tied(long_date(o.basis->measured_on)),
                                  differs.empty() ? "" : "; " + differs + ", hence the range"),
                      0, indent);
    }
    for (const auto& view : exercises_of(s)) tell_exercise(out, view, s.phase, common);
    int number = 0;
    for (const auto& t : s.tests) tell_test(out, t, ++number, s.phase, common);
    return out;
}

std::string tail_of(const session& s, const week& w)
{
    std::string tail;
    if (s.is_retest) tail = ", re-test day";
    if (s.length) {
        const auto n = whole_minutes(*s.length);
        tail += tied(fmt::format(", about {} minute{}", n, n == 1 ? "" : "s"));
        tail[tail.find(hard_space)] = ' ';
    }
    if (s.phase != w.phase) tail += fmt::format(", {}", phase_words(s.phase));
    return tail + '.';
}

void tell_week(page& out, const week& w, const plan& p, const common_facts& common)
{
    out.paragraph(fmt::format("Week {} of {}, {}: {}.", w.number, p.week_count,
                              days_from_to(w.starts_on, w.starts_on + 6, true),
                              phase_words(w.phase)),
                  0, indent);
    if (w.sessions.empty()) out.line("No session this week.");
    repeat_finder repeats;
    for (const auto& s : w.sessions) {
        const auto tail = tail_of(s, w);
        const auto body = body_of(s, p, out.how(), common);
        const auto* twin =
            out.how().full ? nullptr : repeats.earlier(s, tail + '\n' + body.lines());
        out.blank();
        out.put("Session ").put(s.id, style::strong);
        out.paragraph(fmt::format(", {}, number {} of {}{}", long_day(s.on), s.number,
                                  p.session_count, twin ? fmt::format(": as {}.", twin->id) : tail),
                      0, indent);
        if (s.after_heavy)
            out.paragraph("After the heavy lifts: cuffed work comes last that day.", 0, indent);
        put_asks(out, s);
        if (!twin) out.append(body);
    }
}

}    // namespace

std::string plan_as_list(const plan& p, const looks& how)
{
    auto wrapped_at = how;
    wrapped_at.width =
        std::max(how.width, narrowest) - 1;    // some terminals turn at the last column
    const auto common = common_to(p);
    page out{wrapped_at};
    for (const auto& w : p.weeks) {
        if (&w != p.weeks.data()) out.blank();
        tell_week(out, w, p, common);
    }
    out.blank();
    put_fixed_lines(out, common, speech::full);
    put_plan_lines(out, p);
    put_before(out, p);
    return out.finished();
}

}    // namespace bfr::render
