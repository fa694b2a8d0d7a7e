// SPDX-License-Identifier: MIT
//
// Problems as compilers show them: message, place, the line with a mark under the value, the cure.
#include <bfr/render.hpp>

#include "letters.hpp"
#include "page.hpp"
#include "source_line.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace bfr::render {
namespace {

/// A place of a problem and what stands beside its mark.
struct mark {
    text::place where;
    std::string_view words;
    bool primary = false;
};

using sources_view = std::span<const text::source>;

std::string file_name(const text::place& at, sources_view sources)
{
    return at.file < sources.size() ? shown(sources[at.file].name()) : std::string{"?"};
}

std::string place_words(const text::place& at, sources_view sources)
{
    const auto file = file_name(at, sources);
    return at.line == 0 ? file : fmt::format("{}:{}:{}", file, at.line, at.column);
}

/// The marks of a problem: those of its own file first, each file in the order of its lines.
std::vector<mark> marks_of(const text::diagnostic& d)
{
    std::vector<mark> all;
    if (d.where.line > 0) all.push_back({d.where, d.at, true});
    for (const auto& other : d.others) {
        if (other.where.line > 0) all.push_back({other.where, other.text, false});
    }
    std::ranges::stable_sort(all, {}, [&](const mark& m) {
        return std::tuple{m.where.file != d.where.file, m.where.file, m.where.line, !m.primary};
    });
    return all;
}

std::size_t digits_of(std::uint32_t n) { return std::to_string(n).size(); }

class snippet {
  public:
    snippet(page& out, sources_view sources, std::size_t gutter)
        : out_(out), sources_(sources), gutter_(gutter)
    {}

    void bar() { side("|").end_line(); }
    page& side(std::string_view sign) { return out_.at(gutter_ + 1).put(sign); }

    void line_of(const std::vector<mark>& marks, std::size_t first, std::size_t last)
    {
        const auto& at = marks[first].where;
        const auto line =
            at.file < sources_.size() ? sources_[at.file].line(at.line) : std::string_view{};
        const auto taken = gutter_ + 3;
        const auto room = out_.how().width > taken + 20 ? out_.how().width - taken : 20;
        const source_line cut{line, at.column, at.length, room};
        out_.put(fmt::format("{:>{}}", at.line, gutter_)).put(" |");
        if (!cut.text().empty()) out_.put(" ").put(cut.text());
        out_.end_line();
        for (std::size_t i = first; i < last; ++i) {
            const auto& m = marks[i];
            const auto span = cut.span(m.where.column, m.where.length);
            side("|").at(taken + span.begin);
            out_.put(std::string(span.length, m.primary ? '^' : '-'),
                     m.primary ? style::alarm : style::second);
            if (!m.words.empty()) out_.put(" ").put(shown(m.words));
            out_.end_line();
        }
    }

  private:
    page& out_;
    sources_view sources_;
    std::size_t gutter_;
};

void put_marks(page& out, const std::vector<mark>& marks, const text::diagnostic& d,
               sources_view sources, std::size_t gutter)
{
    snippet lines{out, sources, gutter};
    lines.bar();
    for (std::size_t i = 0; i < marks.size();) {
        const auto& at = marks[i].where;
        auto next = i;
        while (next < marks.size() && marks[next].where.file == at.file &&
               marks[next].where.line == at.line) {
            ++next;
        }
        const auto file_before = i > 0 ? marks[i - 1].where.file : d.where.file;
        if (at.file != file_before) {
            out.line("  ::: " + place_words(at, sources));
            lines.bar();
        } else if (i > 0 && at.line > marks[i - 1].where.line + 1) {
            lines.side(":").end_line();
        }
        lines.line_of(marks, i, next);
        i = next;
    }
}

/// "= note: ...", with further lines below its first word.
void put_remark(page& out, std::size_t column, std::string_view what, std::string_view words)
{
    if (words.empty()) return;
    const auto head = fmt::format("= {}: ", what);
    for (bool first = true; first || !words.empty(); first = false) {
        const auto end = std::min(words.find('\n'), words.size());
        out.at(column).put(first ? std::string_view{head} : "");
        out.at(column + head.size()).put(shown(words.substr(0, end)));
        out.end_line();
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

void put_problem(page& out, const text::diagnostic& d, sources_view sources)
{
    const bool is_error = d.level == text::severity::error;
    out.put(fmt::format("{}[{}]", is_error ? "error" : "warning", d.code),
            is_error ? style::alarm : style::caution);
    out.put(": ").put(shown(d.message)).end_line();
    if (d.where.line > 0 || d.where.file < sources.size()) {
        out.line("  --> " + place_words(d.where, sources));
    }
    const auto marks = marks_of(d);
    std::size_t gutter = 1;
    for (const auto& m : marks) gutter = std::max(gutter, digits_of(m.where.line));
    if (!marks.empty()) put_marks(out, marks, d, sources, gutter);
    if (d.note.empty() && d.help.empty()) return;
    if (!marks.empty()) snippet{out, sources, gutter}.bar();
    put_remark(out, gutter + 1, "note", d.note);
    put_remark(out, gutter + 1, "help", d.help);
}

std::string counted(std::size_t n, std::string_view what)
{
    return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s");
}

std::string closing_words(const text::sink& problems, std::string_view closing)
{
    std::string words;
    if (problems.errors() > 0) words = counted(problems.errors(), "error");
    if (problems.warnings() > 0) {
        words += (words.empty() ? "" : ", ") + counted(problems.warnings(), "warning");
    }
    return closing.empty() ? words + '.' : fmt::format("{}; {}", words, closing);
}

}    // namespace

std::string diagnostics_as_text(const text::sink& problems, std::span<const text::source> sources,
                                std::string_view closing, const looks& how)
{
    const auto all = problems.sorted();
    if (all.empty()) return "";
    page out{how};
    for (const auto& d : all) {
        put_problem(out, d, sources);
        out.blank();
    }
    out.line(closing_words(problems, closing));
    return out.finished();
}

}    // namespace bfr::render
