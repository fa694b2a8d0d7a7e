// SPDX-License-Identifier: MIT
//
// The plan as a table of 80 columns. A session is rendered by itself first, so that one that
// repeats another of its week in every printed number can be named instead.
#include <bfr/render.hpp>

#include "facts.hpp"
#include "letters.hpp"
#include "notes.hpp"
#include "page.hpp"
#include "phrases.hpp"
#include "sheet_end.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace bfr::render {
namespace {

constexpr std::size_t page_columns = 80;
// Where the cells of an exercise stand.
constexpr std::size_t load_column = 3;
constexpr std::size_t share_column = 20;
constexpr std::size_t side_column = 39;
constexpr std::size_t pressure_column = 46;
constexpr std::size_t delivered_column = 57;
constexpr std::size_t time_end = 78;
constexpr std::size_t left_end = side_column - 1;    // the left cells end before this column
constexpr std::size_t digits_of_pressure = 3;

struct cell {
    std::size_t column = 0;
    std::string words;
    style looks = style::plain;
};
using cells = std::vector<cell>;

struct context {
    const plan& of;
    looks how;
    common_facts common;
    footnotes notes;
};

// ---- the left half: load, share of 1RM, plates

std::string load_words(const load& l)
{
    if (!l.band.empty()) return shown(l.band) + " band";
    if (l.each) return mass_in(*l.each, l.in_pounds) + " each hand";
    if (l.total) return mass_in(*l.total, l.in_pounds);
    if (l.implement == name(implement_kind::limb)) return "limb weight";
    return l.status == load_status::ordinal ? "by repetitions" : "body weight";
}

/// Load and share in one line where they fit, otherwise below each other.
std::vector<cells> left_lines(const exercise_dose& dose, phase in, footnotes& notes)
{
    const auto& l = dose.weight;
    const auto note = load_note(dose, in);
    const auto letter = note.empty() ? "" : " " + notes.letter_of(note);
    const auto of_max = percent_of_max(l);
    const auto share =
        of_max ? *of_max + (is_of_mvc(l) ? " % of MVC" : " % of 1RM") + letter : std::string{};
    auto words = load_words(l) + (of_max ? "" : letter);
    if (l.in_pounds && l.total && !l.each) {
        const auto with_kg = fmt::format("{} ({} kg)", words, kg_text(*l.total));
        if (load_column + with_kg.size() + 2 <= share_column) words = with_kg;
    }
    std::vector<cells> lines;
    for (auto& part : wrapped(words, left_end - load_column, left_end - load_column)) {
        lines.push_back({{load_column, std::move(part), style::strong}});
    }
    if (!share.empty()) {
        const auto column = std::max(share_column, load_column + columns_of(words) + 2);
        const bool beside = lines.size() == 1 && column + share.size() <= left_end;
        if (beside)
            lines.back().push_back({column, share});
        else
            lines.push_back({{share_column - 2, share}});
    }
    if (const auto plates = plates_words(l); !plates.empty()) {
        for (auto& part : wrapped(plates, left_end - load_column, left_end - load_column)) {
            lines.push_back({{load_column, std::move(part)}});
        }
    }
    return lines;
}

// ---- the right half: a row for each limb

cells cuff_cells(const cuff_setting& c, footnotes& notes)
{
    cells row{{side_column, std::string{name(c.on_side)}}};
    const auto note = cuff_note(c);
    const auto letter = note.empty() ? "" : " " + notes.letter_of(note);
    if (c.tightness) {
        row.push_back(
            {pressure_column, fmt::format("tightness {} of 10", *c.tightness), style::strong});
        return row;
    }
    if (!c.set) {
        row.push_back({pressure_column,
                       fmt::format("measure first, then {} %{}", percent(c.asked), letter),
                       style::strong});
        return row;
    }
    const auto mmhg = decimal(c.set->hundredths_of_mmhg(), 2);
    const auto pad = digits_of_pressure - std::min(digits_of_pressure, mmhg.size());
    row.push_back({pressure_column + pad, mmhg + " mmHg", style::strong});
    if (const auto range = delivered_by(c)) {
        row.push_back(
            {delivered_column, fmt::format("{}-{} % of AOP{}", range->low, range->high, letter)});
    } else if (!letter.empty()) {
        row.push_back({delivered_column, letter.substr(1)});
    }
    return row;
}

void put_cells(page& out, const cells& row)
{
    for (const auto& c : row) out.at(c.column, out.column() > 0 ? 1 : 0).put(c.words, c.looks);
}

void put_part(page& out, const exercise_dose& dose, phase in, footnotes& notes)
{
    const auto left = left_lines(dose, in, notes);
    const auto rows = std::max(left.size(), std::max<std::size_t>(dose.cuffs.size(), 1));
    const auto time = clock_time(dose.cuff_on);
    for (std::size_t i = 0; i < rows; ++i) {
        if (i < left.size()) put_cells(out, left[i]);
        if (i < dose.cuffs.size()) {
            put_cells(out, cuff_cells(dose.cuffs[i], notes));
            out.at(time_end - time.size(), 1).put(time);
        } else if (dose.cuffs.empty() && i == 0) {
            out.at(side_column, 1).put("no cuff");
        }
        out.end_line();
    }
}

// ---- exercises and tests

/// The first line: number, name, sides; at the right end, or below where it does not fit, the work.
void put_title(page& out, int number, std::string_view name, std::string_view sides,
               std::string_view work)
{
    out.put(fmt::format("{:<3}", number));
    const auto title = wrapped(fmt::format("{}, {}", shown(name), tied(sides)),
                               page_columns - load_column, page_columns - load_column);
    for (std::size_t i = 0; i < title.size(); ++i) {
        if (i > 0) out.end_line();
        out.at(load_column).put(title[i]);
    }
    const auto wide = columns_of(work);
    if (out.column() + 2 + wide > page_columns) out.end_line();
    if (wide + load_column <= page_columns) {
        out.at(page_columns - wide).put(work).end_line();
    } else {
        out.paragraph(work, load_column, load_column);
    }
}

/// Where this exercise differs from what stands below the table, and its own notes.
void put_own_lines(page& out, const exercise_view& view, const common_facts& common)
{
    const auto& dose = view.first();
    const auto own = [&](const std::string& words) {
        out.paragraph(words, load_column, load_column);
    };
    if (!common.pace || !same(*common.pace, dose.pace)) {
        own(fmt::format("Tempo here {}.", tempo_words(dose.pace)));
    }
    if (common.on_limit != dose.cuff_on_limit) {
        own(fmt::format("A cuff is on here for {} at most.", short_time(dose.cuff_on_limit)));
    }
    for (const auto& note : dose.notes) own("Note: " + shown(note));
    if (const auto& off = view.off_after(); off && common.off_after != off) {
        own(fmt::format("Then cuffs off at least {}.", short_time(*off)));
    }
}

void put_exercise(page& out, const exercise_view& view, phase in, context& c)
{
    const auto& dose = view.first();
    put_title(out, dose.number, dose.name, sides_words(view.worked, dose.on_limb),
              sets_words(dose.sets) + rest_words(dose.sets));
    for (const auto* part : view.parts) put_part(out, *part, in, c.notes);
    put_own_lines(out, view, c.common);
}

void put_test(page& out, const retest& t, int number, phase in, context& c)
{
    if (t.under_cuff) {
        const auto& dose = *t.under_cuff;
        const int reps = dose.sets.empty() ? 0 : dose.sets.front().reps;
        put_title(out, number, t.name, sides_words(t.worked, dose.on_limb),
                  fmt::format("one set of up to {}, rate the effort: ____ of 10", reps));
        put_part(out, dose, in, c.notes);
        put_own_lines(out, view_of(dose), c.common);
        return;
    }
    const auto* unit = t.in_pounds ? "lb" : "kg";
    const auto work =
        t.kind == test_kind::one_rep_max
            ? fmt::format("1RM test, no cuff: ____ {}", unit)
            : fmt::format("one set to failure (rep set), no cuff: ____ {} x ____", unit);
    put_title(out, number, t.name, test_sides(t.worked), work);
}

// ---- sessions and weeks

void put_origins(page& out, const session& s, const plan& p)
{
    for (const auto& o : aop_origins(s)) {
        if (o.basis->is_estimate()) {
            out.paragraph(estimate_line(o, p), 0, 2);
            continue;
        }
        const auto differs = differs_words(o.basis->differs);
        out.paragraph(fmt::format("AOP MEASURED{}{}: {}, {}, {}{}{}", o.of.empty() ? "" : ", ",
                                  of_exercises(o.of), method_words(o.basis->method),
                                  name(o.basis->taken),
                                  tied(day_beside(o.basis->measured_on, s.on)),
                                  differs.empty() ? "" : "; " + differs,
                                  differs.empty() ? "" : ", hence the range"),
                      0, 2);
    }
}

page body_of(const session& s, context& c)
{
    page out{c.how};
    put_origins(out, s, c.of);
    out.blank();
    for (const auto& view : exercises_of(s)) put_exercise(out, view, s.phase, c);
    int number = 0;
    for (const auto& t : s.tests) put_test(out, t, ++number, s.phase, c);
    return out;
}

/// What stands behind number and date: "about 37 min", "re-test day", another phase than the
/// week's.
std::string tail_of(const session& s, const week& w)
{
    std::string tail;
    if (s.is_retest) tail = "   re-test day";
    if (s.length) tail += fmt::format("   about {} min", whole_minutes(*s.length));
    if (s.phase != w.phase) tail += fmt::format("   {}", phase_words(s.phase));
    return tail;
}

void put_head(page& out, const session& s, std::string_view tail, const plan& p)
{
    out.put(s.id, style::strong);
    out.put(
        fmt::format("  {}   session {} of {}{}", short_day(s.on), s.number, p.session_count, tail));
    out.end_line();
    if (s.after_heavy) out.line("After the heavy lifts: cuffed work comes last that day.");
    put_asks(out, s);
    if (!blanks_to_measure_first(s).empty()) {
        out.paragraph("Then set the percentage of it, rounded down to a mark of the gauge.", 2, 2);
    }
}

void put_week(page& out, const week& w, context& c)
{
    out.line(fmt::format("Week {} of {}    {}    {}", w.number, c.of.week_count,
                         days_from_to(w.starts_on, w.starts_on + 6, false), phase_words(w.phase)));
    out.rule();
    if (w.sessions.empty()) out.line("No session this week.");
    repeat_finder repeats;
    bool in_full = false;    // whether the last session was written out
    for (const auto& s : w.sessions) {
        const auto tail = tail_of(s, w);
        const auto body = body_of(s, c);
        const auto* twin = c.how.full ? nullptr : repeats.earlier(s, tail + '\n' + body.lines());
        if (&s != w.sessions.data() && (in_full || !twin)) out.blank();
        put_head(out, s, twin ? "   as " + twin->id : tail, c.of);
        if (!twin) out.append(body);
        in_full = !twin;
    }
}

}    // namespace

std::string plan_as_text(const plan& p, const looks& how)
{
    context c{p, how, common_to(p), {}};
    c.how.width = page_columns;
    page out{c.how};
    for (const auto& w : p.weeks) {
        if (&w != p.weeks.data()) out.blank();
        put_week(out, w, c);
    }
    out.rule();
    put_fixed_lines(out, c.common, speech::brief);
    for (const auto& [letter, note] : c.notes.all()) {
        out.put(fmt::format("{:<3}", letter));
        out.paragraph(note, load_column, load_column);
    }
    put_plan_lines(out, p);
    put_before(out, p);
    return out.finished();
}

}    // namespace bfr::render
