// SPDX-License-Identifier: MIT
#include "list_edit.hpp"

#include "gate.hpp"

#include <algorithm>

namespace bfr::read {
namespace {

constexpr std::size_t widest = 80;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// Only blanks stand in these bytes.
bool is_empty(std::string_view text, std::size_t begin, std::size_t end)
{
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(begin),
                       text.begin() + static_cast<std::ptrdiff_t>(end), is_blank);
}

/// The line with its end.
extent whole_line(std::string_view text, std::size_t at)
{
    const auto next = text.find('\n', at);
    return {line_begin(text, at), next == std::string_view::npos ? text.size() : next + 1};
}

/// An item is taken out with its comma; its line goes where nothing else stands on it.
void remove(std::string_view text, const list_item& item, std::vector<edit>& edits)
{
    const bool comma_follows = item.comma && is_empty(text, item.value.end, *item.comma);
    const auto end = comma_follows ? *item.comma + 1 : item.value.end;
    const auto line = whole_line(text, item.value.begin);
    if (item.comma && !comma_follows) edits.push_back({{*item.comma, *item.comma + 1}, {}});
    if (end <= line.end && is_empty(text, line.begin, item.value.begin) &&
        is_empty(text, end, std::max(end, line_end(text, end)))) {
        edits.push_back({line, {}});
        return;
    }
    edits.push_back({{item.value.begin, end}, {}});
}

/// Adds items. @param last  the last one that stays; nothing: in front of the closing bracket
void append(std::string_view text, const standing_list& list, const list_item* last,
            const std::vector<std::string>& items, std::vector<edit>& edits)
{
    const auto close = list.value.end - 1;
    const auto ends = line_end_at(text, list.value.begin);
    auto at = close;
    auto indent = std::string{indent_at(text, list.value.begin)} + "  ";
    if (last != nullptr) {
        at = last->comma ? *last->comma + 1 : last->value.end;
        if (!last->comma) edits.push_back({{at, at}, ","});
        if (is_empty(text, line_begin(text, last->value.begin), last->value.begin)) {
            indent = indent_at(text, last->value.begin);
        }
    }
    std::string added;
    const auto line = line_end(text, at);
    if (line > close) {    // the bracket stands on the same line
        const auto begin = line_begin(text, close);
        const bool alone = begin > list.value.begin && is_empty(text, begin, close);
        if (alone) at = begin;
        for (const auto& each : items) {
            added += alone ? indent + each + "," + std::string{ends} : " " + each + ",";
        }
    } else {
        at = line;
        for (const auto& each : items) added += std::string{ends} + indent + each + ",";
    }
    edits.push_back({{at, at}, std::move(added)});
}

}    // namespace

std::string with_edits(std::string_view text, std::vector<edit> edits)
{
    std::ranges::stable_sort(edits, {}, [](const edit& one) { return one.at.begin; });
    std::string out;
    std::size_t copied = 0;
    for (const auto& one : edits) {
        if (one.at.begin > copied) out += text.substr(copied, one.at.begin - copied);
        out += one.with;
        copied = std::max(copied, one.at.end);
    }
    out += text.substr(copied);
    return out;
}

std::size_t line_begin(std::string_view text, std::size_t at)
{
    const auto before = text.substr(0, at).rfind('\n');
    if (before != std::string_view::npos) return before + 1;
    return text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
}

std::size_t line_end(std::string_view text, std::size_t at)
{
    const auto end = text.find('\n', at);
    if (end == std::string_view::npos) return text.size();
    return end > at && text[end - 1] == '\r' ? end - 1 : end;
}

std::string_view line_end_at(std::string_view text, std::size_t at)
{
    auto end = text.find('\n', at);
    if (end == std::string_view::npos) end = text.find('\n');
    const bool carriage = end != std::string_view::npos && end > 0 && text[end - 1] == '\r';
    return carriage ? "\r\n" : "\n";
}

std::string_view indent_at(std::string_view text, std::size_t at)
{
    const auto begin = line_begin(text, at);
    auto end = begin;
    while (end < text.size() && is_blank(text[end])) ++end;
    return text.substr(begin, end - begin);
}

std::string written_list(const std::vector<wanted_item>& items, std::size_t column,
                         std::string_view indent, std::string_view line_end, bool on_one_line)
{
    if (items.empty()) return "[]";
    std::string line = "[";
    for (const auto& each : items) line += (line.size() == 1 ? "" : ", ") + each.written;
    line += ']';
    if (on_one_line || column + line.size() <= widest) return line;
    std::string lines = "[";
    for (const auto& each : items) {
        lines += line_end;
        lines += indent;
        lines += "  " + each.written + ",";
    }
    lines += line_end;
    lines += indent;
    return lines + "]";
}

bool edit_list(std::string_view text, const standing_list& list,
               const std::vector<wanted_item>& wanted, writer as_written, std::vector<edit>& edits)
{
    const auto there = items_of(text, list.value);
    if (!there || there->items.size() != list.read->items.size()) return false;
    std::vector<bool> placed(wanted.size(), false);
    const auto place = [&](auto fits) -> const wanted_item* {
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (placed[i] || !fits(wanted[i])) continue;
            placed[i] = true;
            return &wanted[i];
        }
        return nullptr;
    };
    std::vector<edit> made;
    std::vector<std::size_t> unlike;
    const list_item* last = nullptr;    // of those that stay
    const auto stays = [&](std::size_t i) {
        const auto* const item = &there->items[i];
        if (last == nullptr || last->value.begin < item->value.begin) last = item;
    };
    for (std::size_t i = 0; i < there->items.size(); ++i) {
        const auto written = as_written(list.read->items[i]);
        if (place([&](const auto& one) { return one.written == written; }) == nullptr) {
            unlike.push_back(i);
        } else {
            stays(i);
        }
    }
    for (const auto i : unlike) {
        const auto& item = list.read->items[i];
        auto id = item.written;
        for (const auto& e : item.entries) id = e.key == "id" ? e.value.written : id;
        const auto* const same = place([&](const auto& one) { return one.id == id; });
        if (same == nullptr) {
            remove(text, there->items[i], made);
        } else {
            made.push_back({there->items[i].value, same->written});
            stays(i);
        }
    }
    std::vector<std::string> rest;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!placed[i]) rest.push_back(wanted[i].written);
    }
    if (made.empty() && rest.empty()) return true;
    if (!there->has_comments) {
        const auto column = list.value.begin - line_begin(text, list.value.begin);
        edits.push_back(
            {list.value, written_list(wanted, column, indent_at(text, list.value.begin),
                                      line_end_at(text, list.value.begin), list.on_one_line)});
        return true;
    }
    if (!rest.empty()) append(text, list, last, rest, made);
    edits.insert(edits.end(), made.begin(), made.end());
    return true;
}

}    // namespace bfr::read
