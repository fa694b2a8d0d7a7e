// SPDX-License-Identifier: MIT
#include "page.hpp"

#include "letters.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace bfr::render {
namespace {

std::string_view escape(style s)
{
    switch (s) {
    case style::plain: return "";
    case style::strong: return "\x1b[1m";
    case style::alarm: return "\x1b[1;31m";
    case style::caution: return "\x1b[1;33m";
    case style::second: return "\x1b[34m";
    }
    return "";
}
constexpr std::string_view escape_end = "\x1b[0m";

/// Takes as much of `word` as fits into `room` columns, at least one letter.
std::string_view cut(std::string_view& word, std::size_t room)
{
    std::size_t bytes = 0;
    std::size_t used = 0;
    while (bytes < word.size()) {
        const auto l = first_letter(word.substr(bytes));
        if (bytes > 0 && used + columns_of(l.code) > room) break;
        used += columns_of(l.code);
        bytes += l.bytes;
    }
    const auto head = word.substr(0, bytes);
    word.remove_prefix(bytes);
    return head;
}

/// The lines of one paragraph while it is filled.
class filling {
  public:
    filling(std::size_t first, std::size_t next) : room_(first), next_(next) {}

    void add(std::string_view word)
    {
        auto wide = columns_of(word);
        if (used_ > 0 && used_ + 1 + wide > room_) turn();
        if (used_ > 0) {
            line_ += ' ';
            ++used_;
        }
        while (wide > room_ - used_) {    // longer than a line
            const auto head = cut(word, room_ - used_);
            wide -= columns_of(head);
            line_ += head;
            turn();
        }
        line_ += word;
        used_ += wide;
    }
    std::vector<std::string> done()
    {
        if (used_ > 0 || lines_.empty()) turn();
        return std::move(lines_);
    }

  private:
    void turn()
    {
        std::ranges::replace(line_, hard_space, ' ');
        lines_.push_back(std::move(line_));
        line_.clear();
        used_ = 0;
        room_ = next_;
    }

    std::vector<std::string> lines_;
    std::string line_;
    std::size_t used_ = 0;
    std::size_t room_;
    std::size_t next_;
};

/// One byte is one column, and words have one space between them.
bool is_plain(std::string_view words)
{
    if (words.empty() || words.front() == ' ' || words.back() == ' ') return false;
    return is_plain_ascii(words, hard_space) && words.find("  ") == std::string_view::npos;
}

/// Most paragraphs are plain; then a line ends at the last space that fits, and no word needs to be
/// looked at. @return nothing where a word is longer than a line
std::optional<std::vector<std::string>> wrapped_plain(std::string_view words, std::size_t first,
                                                      std::size_t next)
{
    std::vector<std::string> lines;
    lines.reserve(words.size() / std::min(first, next) + 2);
    const bool tied = words.find(hard_space) != std::string_view::npos;
    for (std::size_t room = first; !words.empty(); room = next) {
        const auto end = words.size() <= room ? words.size() : words.rfind(' ', room);
        if (end == std::string_view::npos) return std::nullopt;
        auto& line = lines.emplace_back(words.substr(0, end));
        if (tied) std::ranges::replace(line, hard_space, ' ');
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return lines;
}

}    // namespace

std::string tied(std::string_view words)
{
    std::string out{words};
    std::ranges::replace(out, ' ', hard_space);
    return out;
}

std::string flowing(std::string_view foreign)
{
    auto out = shown(foreign);
    for (auto at = out.find(" %"); at != std::string::npos; at = out.find(" %", at)) {
        out[at] = hard_space;
    }
    return out;
}

std::vector<std::string> wrapped(std::string_view words, std::size_t first, std::size_t next)
{
    first = std::max<std::size_t>(first, 1);
    next = std::max<std::size_t>(next, 1);
    if (is_plain(words)) {
        if (auto lines = wrapped_plain(words, first, next)) return *std::move(lines);
    }
    filling lines{first, next};
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (end > 0) lines.add(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return lines.done();
}

page& page::put(std::string_view words, style s)
{
    const bool styled = how_.color && s != style::plain;
    if (styled) current_ += escape(s);
    current_ += words;
    if (styled) current_ += escape_end;
    column_ += columns_of(words);
    return *this;
}

page& page::at(std::size_t column, std::size_t gap)
{
    const auto to = std::max(column, column_ + gap);
    if (to > column_) {
        current_.append(to - column_, ' ');
        column_ = to;
    }
    return *this;
}

void page::end_line()
{
    current_.erase(current_.find_last_not_of(' ') + 1);
    done_ += current_;
    done_ += '\n';
    current_.clear();
    column_ = 0;
}

void page::paragraph(std::string_view words, std::size_t first, std::size_t next)
{
    const auto room = [this](std::size_t used) { return how_.width - std::min(used, how_.width); };
    const auto start = std::max(first, column_);
    std::size_t indent = start;
    for (const auto& text : wrapped(words, room(start), room(next))) {
        at(indent).put(text).end_line();
        indent = next;
    }
}

void page::line(std::string_view words) { put(words).end_line(); }

void page::blank() { done_ += '\n'; }

void page::rule()
{
    for (std::size_t i = 0; i < how_.width; ++i) current_ += "\xE2\x94\x80";    // U+2500
    end_line();
}

std::string page::finished() const { return how_.ascii ? in_ascii(done_) : done_; }

}    // namespace bfr::render
