// SPDX-License-Identifier: MIT
#include "source_line.hpp"

#include "letters.hpp"

#include <algorithm>

namespace bfr::render {
namespace {

constexpr std::string_view tab = "    ";
constexpr std::string_view cut_mark = "...";
// A place deeper in a line than this is shown from there on: letters are looked at one by one.
constexpr std::size_t bytes_before = 2000;
constexpr std::size_t bytes_after = 2000;

}    // namespace

source_line::source_line(std::string_view line, std::uint32_t column, std::uint32_t length,
                         std::size_t room)
{
    const std::size_t mark = std::min<std::size_t>(column > 0 ? column - 1 : 0, line.size());
    const std::size_t first = mark > bytes_before ? mark - bytes_before : 0;
    const std::size_t last = std::min(line.size(), mark + bytes_after);
    read_pieces(line, first, last);
    to_ = width_;
    if (width_ > room || first > 0 || last < line.size()) {
        // The mark stands a third into the line, or as far left as its own length needs.
        const auto at = column_of(mark);
        const auto end = column_of(std::min<std::size_t>(mark + length, last));
        const auto lead = std::min(room / 3, room - std::min(room - cut_mark.size(), end - at));
        from_ = at > lead + cut_mark.size() ? at - lead : 0;
        while (from_ > 0 && !starts_at(from_)) ++from_;    // not inside a wide letter
        shift_ = from_ > 0 || first > 0 ? cut_mark.size() : 0;
        to_ = std::min(width_, from_ + room - shift_);
        if (to_ < width_ || last < line.size()) to_ = std::max(to_ - cut_mark.size(), from_ + 1);
    }
    if (shift_ > 0) text_ += cut_mark;
    for (const auto& p : pieces_) {
        if (p.column >= from_ && p.column + p.wide <= to_) text_ += p.text;
    }
    if (to_ < width_ || last < line.size()) text_ += cut_mark;
}

void source_line::read_pieces(std::string_view line, std::size_t first, std::size_t last)
{
    for (std::size_t byte = first; byte < last;) {
        const auto l = first_letter(line.substr(byte));
        piece p{byte, width_, 0, {}};
        if (line[byte] == '\t')
            p.text = tab;
        else
            p.text = shown(line.substr(byte, l.bytes));
        p.wide = columns_of(p.text);
        width_ += p.wide;
        byte += l.bytes;
        pieces_.push_back(std::move(p));
    }
}

bool source_line::starts_at(std::size_t column) const
{
    const auto at = std::ranges::lower_bound(pieces_, column, {}, &piece::column);
    return at == pieces_.end() || at->column == column;
}

std::size_t source_line::column_of(std::size_t byte) const
{
    const auto at = std::ranges::upper_bound(pieces_, byte, {}, &piece::byte);
    if (at == pieces_.begin()) return 0;
    const auto& p = *(at - 1);
    return at == pieces_.end() && byte > p.byte ? width_ : p.column;
}

source_line::columns source_line::span(std::uint32_t column, std::uint32_t length) const
{
    const std::size_t mark = column > 0 ? column - 1 : 0;
    const auto clip = [this](std::size_t c) { return std::clamp(c, from_, to_) - from_ + shift_; };
    const auto begin = clip(column_of(mark));
    const auto end = clip(column_of(mark + length));
    return {begin, std::max<std::size_t>(end - begin, 1)};
}

}    // namespace bfr::render
