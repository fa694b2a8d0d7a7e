// SPDX-License-Identifier: MIT
#include "screening_report.hpp"

#include "letters.hpp"
#include "phrases.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace bfr::render {
namespace {

constexpr std::size_t words_column = 5;
constexpr std::size_t usual_id_column = 51;
constexpr std::size_t narrowest_words = 30;

/// What stands at the right ends here: some terminals turn at the last column.
std::size_t right_end(const page& out) { return out.how().width - 1; }

std::string place_words(const text::place& at, const profile& who)
{
    if (at.line == 0) return "";
    if (at.file == 0 || at.file >= who.files.size()) return fmt::format("line {}", at.line);
    return fmt::format("{}:{}", shown(who.files[at.file]), at.line);
}

/// "left leg, right leg"
std::string limb_words(const std::vector<screening::limb_side>& limbs)
{
    std::string out;
    for (const auto& l : limbs) {
        out += fmt::format("{}{} {}", out.empty() ? "" : ", ", name(l.at), name(l.on));
    }
    return out;
}

std::string answer_words(const screening::applied& one)
{
    const auto* yes = one.from == screening::origin::answered ? "Yes" : "By your profile yes";
    const auto& more = one.detail.empty() ? limb_words(one.limbs) : one.detail;
    return more.empty() ? fmt::format("{}.", yes) : fmt::format("{}: {}.", yes, shown(more));
}

bool is_told(effect_kind kind)
{
    switch (kind) {
    case effect_kind::refuse:
    case effect_kind::refuse_today:
    case effect_kind::refer:
    case effect_kind::do_first:
    case effect_kind::exclude_limb:
    case effect_kind::exclude_joint:
    case effect_kind::exclude_site:
    case effect_kind::delay_days:
    case effect_kind::delay_until:
    case effect_kind::advice: return true;
    default: return false;
    }
}

std::string source_words(const evidence::condition_row& row)
{
    if (row.sources.size() == 0) return "Chosen by this project; no source.";
    std::string out = row.sources.size() == 1 ? "Source: " : "Sources: ";
    const auto table = evidence::sources();
    for (std::size_t i = 0; i < row.sources.size(); ++i) {
        if (i > 0) out += ", ";
        out += table[row.sources[i]].id.view();
    }
    return out + '.';
}

}    // namespace

bool has_effect(const evidence::condition_row& row, effect_kind kind)
{
    return std::ranges::any_of(
        row.effects, [kind](std::uint16_t e) { return evidence::effects()[e].kind == kind; });
}

std::string urgent_words(const evidence::condition_row& row)
{
    if (row.urgent == evidence::urgency::none) return "";
    for (const auto e : row.effects) {
        const auto effect = evidence::effects()[e];
        if (effect.kind == effect_kind::urgent) return std::string{effect.text.view()};
    }
    return row.urgent == evidence::urgency::emergency ? "Call the emergency number now."
                                                      : "See a doctor today.";
}

report_entry entry_of(const screening::applied& one, const profile& who)
{
    const auto row = evidence::conditions()[one.row];
    report_entry entry{fmt::format("{} {}", row.ask.view(), answer_words(one)),
                       std::string{row.id.view()},
                       place_words(one.where, who),
                       {}};
    for (const auto e : row.effects) {
        const auto effect = evidence::effects()[e];
        if (is_told(effect.kind)) entry.below.emplace_back(effect.text.view());
    }
    if (!row.clear_by.empty() && has_effect(row, effect_kind::refer)) {
        entry.below.push_back(fmt::format("Clearance by: {}.", row.clear_by.view()));
    }
    if (!row.clears.empty()) {
        entry.below.push_back(fmt::format("What would change it: {}.", row.clears.view()));
    }
    entry.below.push_back(source_words(row));
    return entry;
}

report_entry entry_of(const screening::open_question& one, const profile& who)
{
    return {shown(one.words), shown(one.id), place_words(one.where, who), {}};
}

void report_writer::title(std::string_view verdict, const profile& who)
{
    out_.put("SCREENING RESULT: ", style::strong).put(verdict, style::alarm);
    std::string read = who.files.empty() ? std::string{} : shown(who.files.front());
    if (who.screening && who.screening->answered_on) {
        read += fmt::format("{}answers of {}", read.empty() ? "" : ", ",
                            short_date(who.screening->answered_on->value));
    }
    const auto end = right_end(out_);
    const auto wide = columns_of(read);
    if (!read.empty() && out_.column() + 2 + wide > end) out_.end_line();
    if (wide <= end)
        out_.at(end - wide).put(read).end_line();
    else
        out_.paragraph(read);
}

void report_writer::section(std::string_view label, style s, std::string_view headline,
                            const std::vector<report_entry>& entries)
{
    if (entries.empty()) return;
    out_.blank();
    out_.put(label, s).at(7);
    out_.paragraph(headline, 7, 7);
    std::size_t id_wide = 0;
    std::size_t place_wide = 0;
    for (const auto& e : entries) {
        id_wide = std::max(id_wide, columns_of(e.id));
        place_wide = std::max(place_wide, columns_of(e.place));
    }
    const auto right = id_wide + place_wide + 2;
    const auto end = right_end(out_);
    const bool fits = words_column + narrowest_words + 2 + right <= end;
    for (const auto& e : entries) put(e, fits ? std::min(usual_id_column, end - right) : 0);
}

/// @param id_column  0: id and line have no room beside the words and stand below
void report_writer::put(const report_entry& entry, std::size_t id_column)
{
    const auto end = right_end(out_);
    const auto room = (id_column > 0 ? id_column - 2 : end) - words_column;
    out_.put(fmt::format("{:>3}", ++number_));
    bool first = true;
    for (const auto& line : wrapped(entry.words, room, room)) {
        out_.at(words_column).put(line);
        if (first && id_column > 0) {
            out_.at(id_column).put(entry.id);
            out_.at(end - columns_of(entry.place)).put(entry.place);
        }
        out_.end_line();
        first = false;
    }
    if (id_column == 0) out_.paragraph(entry.id + "  " + entry.place, words_column, words_column);
    for (const auto& line : entry.below) out_.paragraph(line, words_column, words_column + 2);
}

}    // namespace bfr::render
