// SPDX-License-Identifier: MIT
//
// The edit is made from the layout of the text, byte by byte, and then not believed: the new text
// goes through the whole reading again and must say what it should.
#include <bfr/screening_table.hpp>

#include "list_edit.hpp"
#include "statements.hpp"
#include "toml.hpp"
#include "written_answers.hpp"

#include <algorithm>
#include <array>
#include <fmt/core.h>

namespace bfr::read {
namespace {

using strings = std::vector<std::string>;

constexpr std::string_view table_name = "screening";
enum key_of_ours : std::size_t { on, conditions, open, keys };
constexpr std::array<std::string_view, keys> key_names{"date", "conditions", "open"};

const node* inside(const node* table, std::string_view key)
{
    if (table == nullptr) return nullptr;
    for (const auto& e : table->entries) {
        if (e.key == key) return &e.value;
    }
    return nullptr;
}

/// Puts answers into one text.
class surgeon {
  public:
    surgeon(std::string_view text, const node& tree, const screening_answers& answers)
        : text_(text), table_(inside(&tree, table_name)), answers_(answers)
    {
        wanted_[conditions] = wanted_conditions(answers);
        wanted_[open] = wanted_open(answers);
    }

    /// @return why it cannot be done; the text otherwise
    std::variant<std::string, not_edited> operate()
    {
        const auto all = layout_of(text_);
        if (!all) return not_edited{"its layout is not understood", true};
        if (const auto why = find(*all); !why.empty()) return not_edited{why};
        bool understood = true;
        for (std::size_t key = on; key < keys; ++key) {
            understood = understood && (there_[key] ? change(key) : add(key));
        }
        if (!understood) return not_edited{"its layout is not understood", true};
        finish_additions();
        return with_edits(text_, std::move(edits_));
    }

  private:
    [[nodiscard]] static bool is_ours(const std::string& word)
    {
        return std::ranges::find(key_names, word) != key_names.end();
    }

    /// Finds the table in any of its forms. @return why it cannot be edited
    std::string find(const layout& all)
    {
        for (const auto& one : all.statements) {
            if (one.path.front() != table_name) continue;
            const bool pair = one.is == statement::kind::pair;
            if (one.path.size() == 1) {
                if (one.is == statement::kind::list_header) return "it has [[screening]]";
                (pair ? inline_ : header_) = one;
            } else if (is_ours(one.path[1]) && (!pair || one.path.size() > 2)) {
                return fmt::format("it writes \"{}\" as a table of its own", one.path[1]);
            } else if (pair && one.path.size() == 2 && is_ours(one.path[1])) {
                keep(one);
            } else if (!pair && !first_inner_) {
                first_inner_ = one;
            }
            if (pair && one.table_parts == 0) last_dotted_ = one;
        }
        if (!inline_) return {};
        auto pairs = pairs_of(text_, inline_->value);
        if (!pairs) return "its [screening] is no table";
        inline_pairs_ = *std::move(pairs);
        for (const auto& one : inline_pairs_) {
            if (is_ours(one.path.front()) && one.path.size() > 1)
                return "it writes dotted keys inside screening = { }";
            if (!is_ours(one.path.front())) continue;
            auto named = one;
            named.path.insert(named.path.begin(), std::string{table_name});
            keep(named);
        }
        return {};
    }
    void keep(const statement& one)
    {
        const auto* const at = std::ranges::find(key_names, one.path[1]);
        there_[static_cast<std::size_t>(at - key_names.begin())] = one;
    }

    [[nodiscard]] std::string written(std::size_t key, std::size_t column,
                                      std::string_view indent) const
    {
        if (key == on) return iso(answers_.answered_on->value);
        return written_list(wanted_[key], column, indent, ends(), inline_.has_value());
    }
    [[nodiscard]] std::string_view ends() const
    {
        const auto& place = header_ ? header_ : first_inner_ ? first_inner_ : last_dotted_;
        return line_end_at(text_, place ? place->whole.begin : 0);
    }

    // ---- a key that is there

    bool change(std::size_t key)
    {
        const auto& one = *there_[key];
        if (key == on) {
            const auto day = iso(answers_.answered_on->value);
            if (text_.substr(one.value.begin, one.value.end - one.value.begin) != day) {
                edits_.push_back({one.value, day});
            }
            return true;
        }
        if (key == open && wanted_[open].empty() && remove_open()) return true;
        const auto* const read = inside(table_, key_names[key]);
        if (read == nullptr) return false;
        if (read->is != node::type::list) {    // an error of the file: a list takes its place
            edits_.push_back({one.value, written(key, widest_, {})});
            return true;
        }
        return edit_list(text_, {one.value, read, inline_.has_value()}, wanted_[key], written_node,
                         edits_);
    }

    /// Takes the key out with its line. @return false where it has to stay, empty
    bool remove_open()
    {
        const auto& one = *there_[open];
        if (inline_) return remove_inline();
        const auto items = items_of(text_, one.value);
        const auto end = line_end(text_, one.whole.end);
        const auto begin = line_begin(text_, one.whole.begin);
        const auto behind = text_.substr(one.whole.end, end - one.whole.end);
        if (!items || items->has_comments || behind.find_first_not_of(" \t") != behind.npos) {
            return false;
        }
        // Missing keys come behind the last dotted one: then it has to stay.
        const bool holds_others = !header_ && last_dotted_->whole.begin == one.whole.begin;
        if (holds_others && (missing_[on] || missing_[conditions])) return false;
        const auto next = text_.find('\n', end);
        if (next != std::string_view::npos) {
            edits_.push_back({{begin, next + 1}, {}});
        } else {    // the last line has no end: now the line before it is the last
            const auto before = begin == 0 ? 0 : line_end(text_, line_begin(text_, begin - 1));
            edits_.push_back({{before, text_.size()}, {}});
        }
        return true;
    }
    bool remove_inline()
    {
        const auto at = std::ranges::find_if(inline_pairs_, [](const statement& one) {
            return one.path.front() == key_names[open];
        });
        const auto items = items_of(text_, at->value);
        if (!items || items->has_comments) return false;
        if (at != inline_pairs_.begin()) {
            edits_.push_back({{std::prev(at)->whole.end, at->whole.end}, {}});
        } else if (std::next(at) != inline_pairs_.end()) {
            edits_.push_back({{at->whole.begin, std::next(at)->whole.begin}, {}});
        } else {
            edits_.push_back({at->whole, {}});
        }
        return true;
    }

    // ---- a key that is missing

    bool add(std::size_t key)
    {
        if (key == open && wanted_[open].empty()) return true;
        missing_[key] = true;
        return true;
    }

    /// Missing keys come behind the key that stands before them in the order of the format.
    void finish_additions()
    {
        if (std::ranges::none_of(missing_, [](bool b) { return b; })) return;
        if (inline_) return add_inline();
        if (!header_ && !last_dotted_) return add_table();
        for (std::size_t key = on; key < keys; ++key) {
            if (!missing_[key]) continue;
            const statement* after = header_ ? &*header_ : &*last_dotted_;
            bool pair = !header_;
            for (std::size_t before = on; before < key; ++before) {
                if (!there_[before]) continue;
                after = &*there_[before];
                pair = true;
            }
            const auto at = line_end(text_, after->whole.end);
            const std::string indent{pair ? indent_at(text_, after->whole.begin)
                                          : std::string_view{}};
            const auto line =
                fmt::format("{}{}{} = ", indent, header_ ? "" : "screening.", key_names[key]);
            edits_.push_back(
                {{at, at}, std::string{ends()} + line + written(key, line.size(), indent)});
        }
    }
    void add_inline()
    {
        const bool empty = inline_pairs_.empty();
        auto at = empty ? inline_->value.begin + 1 : inline_pairs_.back().whole.end;
        std::string added;
        // Where the last pair is `open` and goes, what follows it goes on from the pair before.
        bool first = empty || (inline_pairs_.size() == 1 && there_[open] && wanted_[open].empty());
        for (std::size_t key = on; key < keys; ++key) {
            if (!missing_[key]) continue;
            added +=
                fmt::format("{}{} = {}", first ? " " : ", ", key_names[key], written(key, 0, {}));
            first = false;
        }
        edits_.push_back({{at, at}, empty ? added + " " : added});
    }
    void add_table()
    {
        std::string table{"[screening]"};
        for (std::size_t key = on; key < keys; ++key) {
            if (!missing_[key]) continue;
            const auto line = fmt::format("{} = ", key_names[key]);
            table += std::string{ends()} + line + written(key, line.size(), {});
        }
        const std::string eol{ends()};
        if (first_inner_) {    // a clearance without the table: it stays in one piece
            const auto at = line_begin(text_, first_inner_->whole.begin);
            edits_.push_back({{at, at}, table + eol + eol});
            return;
        }
        const bool blank = text_.empty() || text_ == byte_order_mark;
        const bool ended = blank || text_.ends_with('\n');
        const auto before = blank ? std::string{} : ended ? eol : eol + eol;
        edits_.push_back({{text_.size(), text_.size()}, before + table + (ended ? eol : "")});
    }

    static constexpr std::size_t widest_ = 80;

    std::string_view text_;
    const node* table_;
    const screening_answers& answers_;
    std::array<std::vector<wanted_item>, keys> wanted_;
    std::optional<statement> header_, inline_, first_inner_, last_dotted_;
    std::vector<statement> inline_pairs_;
    std::array<std::optional<statement>, keys> there_;
    std::array<bool, keys> missing_{};
    std::vector<edit> edits_;
};

// ---- the new text is not believed

std::optional<node> tree_of(const text::source& from)
{
    text::sink unheard;
    report problems{unheard, {1, 1, 1}};
    const auto passed = pass_gate(from, problems);
    return passed ? parse_toml(from, *passed, problems) : std::nullopt;
}

bool same(const node& a, const node& b)    // NOLINT(misc-no-recursion): eight levels
{
    return a.is == b.is && a.written == b.written &&
           std::ranges::equal(a.entries, b.entries,
                              [](const entry& x, const entry& y) {    // NOLINT(misc-no-recursion)
                                  return x.key == y.key && same(x.value, y.value);
                              }) &&
           std::ranges::equal(a.items, b.items, same);
}

/// Without our three keys, and without the table where nothing else is in it.
void strip(node& tree)
{
    for (auto& e : tree.entries) {
        if (e.key != table_name) continue;
        std::erase_if(e.value.entries, [](const entry& inner) {
            return std::ranges::find(key_names, inner.key) != key_names.end();
        });
    }
    std::erase_if(tree.entries, [](const entry& e) {
        return e.key == table_name && e.value.is == node::type::table && e.value.entries.empty();
    });
}

strings sorted_words(const std::vector<wanted_item>& items)
{
    strings all;
    for (const auto& each : items) all.push_back(each.written);
    std::ranges::sort(all);
    return all;
}

bool holds_answers(const text::source& now, const screening_answers& answers, date today)
{
    text::sink unheard;
    const auto part = parse_screening(now, today, unheard);
    if (!part || !part->answers || !part->answers->conditions || !part->answers->answered_on) {
        return false;
    }
    const auto& read = *part->answers;
    return read.answered_on->value == answers.answered_on->value &&
           sorted_words(wanted_conditions(read)) == sorted_words(wanted_conditions(answers)) &&
           sorted_words(wanted_open(read)) == sorted_words(wanted_open(answers));
}

bool same_but_for_answers(node before, const text::source& from, const text::source& now)
{
    auto after = tree_of(now);
    if (!after) return false;
    strip(before);
    strip(*after);
    const auto comments_before = layout_of(from.content());
    const auto comments_after = layout_of(now.content());
    return same(before, *after) && comments_before && comments_after &&
           comments_before->comments == comments_after->comments;
}

}    // namespace

std::variant<std::string, not_edited> with_screening(const text::source& from,
                                                     const screening_answers& answers, date today)
{
    if (!answers.answered_on || !answers.conditions) return not_edited{"of answers undone", true};
    auto tree = tree_of(from);
    if (!tree) return not_edited{"it is not TOML"};
    auto made = surgeon{from.content(), *tree, answers}.operate();
    if (std::holds_alternative<not_edited>(made)) return made;
    const text::source now{from.name(), std::get<std::string>(made)};
    if (!holds_answers(now, answers, today)) {
        return not_edited{"the new text would not hold the answers", true};
    }
    if (!same_but_for_answers(*std::move(tree), from, now)) {
        return not_edited{"the new text would differ elsewhere", true};
    }
    return made;
}

}    // namespace bfr::read
