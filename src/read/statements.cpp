// SPDX-License-Identifier: MIT
#include "statements.hpp"

#include "gate.hpp"
#include "number.hpp"

#include <algorithm>
#include <array>

namespace bfr::read {
namespace {

bool in_bare_key(char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; }

/// Steps over words. After something unexpected it has failed and stands still.
class stepper {
  public:
    stepper(std::string_view in, std::size_t at) : in_(in), at_(at) {}

    [[nodiscard]] bool failed() const { return failed_; }
    [[nodiscard]] bool at_end() const { return at_ >= in_.size(); }
    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] char here() const { return at_ < in_.size() ? in_[at_] : '\0'; }
    [[nodiscard]] const std::vector<std::string_view>& comments() const { return comments_; }

    void fail() { failed_ = true; }
    bool take(char c)
    {
        if (here() != c || at_end()) return false;
        ++at_;
        return true;
    }
    void expect(char c)
    {
        if (!take(c)) fail();
    }
    void blanks()
    {
        while (here() == ' ' || here() == '\t') ++at_;
    }
    void comment()
    {
        if (here() != '#') return;
        const auto begin = at_;
        at_ = std::min(in_.find('\n', at_), in_.size());
        if (in_[at_ - 1] == '\r') --at_;
        comments_.push_back(in_.substr(begin, at_ - begin));
    }
    /// Blanks, line ends and comments.
    void space()
    {
        for (auto before = at_ + 1; before != at_;) {
            before = at_;
            blanks();
            comment();
            while (here() == '\n' || here() == '\r') ++at_;
        }
    }

    /// A key of one or more parts.
    std::vector<std::string> key()
    {
        std::vector<std::string> parts;
        while (!failed_) {
            const auto begin = at_;
            if (here() == '"' || here() == '\'') {
                quoted();
                if (failed_) break;
                // An escape is left as it is: then it names nothing that we look for.
                parts.emplace_back(in_.substr(begin + 1, at_ - begin - 2));
            } else {
                while (in_bare_key(here())) ++at_;
                if (at_ == begin) fail();
                parts.emplace_back(in_.substr(begin, at_ - begin));
            }
            const auto end = at_;
            blanks();
            if (!take('.')) {
                at_ = end;
                break;
            }
            blanks();
        }
        return parts;
    }

    // NOLINTNEXTLINE(misc-no-recursion): the gate lets eight levels in
    extent value()
    {
        const auto begin = at_;
        if (here() == '"' || here() == '\'') {
            quoted();
        } else if (here() == '[') {
            items([](extent, std::optional<std::size_t>) {});
        } else if (here() == '{') {
            pairs([](const std::vector<std::string>&, extent, extent) {});
        } else {
            while (in_bare_key(here()) || here() == '+' || here() == '.' || here() == ':') ++at_;
            if (at_ == begin) fail();
        }
        return {begin, at_};
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    template <class Each>
    void items(Each each)
    {
        expect('[');
        for (space(); !failed_ && !take(']'); space()) {
            const auto one = value();
            space();
            const auto comma = at_;
            const bool more = take(',');
            each(one, more ? std::optional{comma} : std::nullopt);
            if (more || here() == ']') continue;
            fail();
        }
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    template <class Each>
    void pairs(Each each)
    {
        expect('{');
        blanks();
        if (take('}')) return;
        while (!failed_) {
            const auto begin = at_;
            const auto name = key();
            equals();
            const auto one = value();
            each(name, extent{begin, at_}, one);
            blanks();
            if (take('}')) return;
            expect(',');
            blanks();
        }
    }

    void equals()
    {
        blanks();
        expect('=');
        blanks();
    }
    void line_end()
    {
        blanks();
        comment();
        if (at_end()) return;
        take('\r');
        expect('\n');
    }

  private:
    void quoted()
    {
        const char quote = here();
        const std::array<char, 3> three{quote, quote, quote};
        const bool lines = in_.substr(at_).starts_with(std::string_view{three.data(), 3});
        at_ += lines ? 3 : 1;
        for (; at_ < in_.size(); ++at_) {
            if (in_[at_] == '\\' && quote == '"') {
                ++at_;
            } else if (in_[at_] == quote) {
                if (!lines) break;
                if (in_.substr(at_).starts_with(std::string_view{three.data(), 3})) break;
            }
        }
        if (at_ >= in_.size()) return fail();
        at_ += lines ? 3 : 1;
        // One or two quotes before the last three belong to the text.
        for (int more = 0; more < 2 && lines && here() == quote; ++more) ++at_;
    }

    std::string_view in_;
    std::size_t at_;
    bool failed_ = false;
    std::vector<std::string_view> comments_;
};

statement read_header(stepper& over)
{
    statement one;
    one.whole.begin = over.at();
    over.expect('[');
    const bool doubled = over.take('[');
    one.is = doubled ? statement::kind::list_header : statement::kind::header;
    over.blanks();
    one.path = over.key();
    one.table_parts = one.path.size();
    over.blanks();
    over.expect(']');
    if (doubled) over.expect(']');
    one.whole.end = over.at();
    return one;
}

}    // namespace

std::optional<layout> layout_of(std::string_view text)
{
    stepper over{text, text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0};
    layout all;
    std::vector<std::string> table;
    for (over.space(); !over.failed() && !over.at_end(); over.space()) {
        if (over.here() == '[') {
            all.statements.push_back(read_header(over));
            table = all.statements.back().path;
        } else {
            statement one;
            one.whole.begin = over.at();
            one.path = table;
            one.table_parts = table.size();
            for (auto& part : over.key()) one.path.push_back(std::move(part));
            over.equals();
            one.value = over.value();
            one.whole.end = over.at();
            all.statements.push_back(std::move(one));
        }
        over.line_end();
    }
    if (over.failed()) return std::nullopt;
    all.comments = over.comments();
    return all;
}

std::optional<std::vector<statement>> pairs_of(std::string_view text, extent table)
{
    stepper over{text.substr(0, table.end), table.begin};
    std::vector<statement> all;
    over.pairs([&](const std::vector<std::string>& name, extent whole, extent value) {
        all.push_back({statement::kind::pair, name, 0, whole, value});
    });
    if (over.failed() || over.at() != table.end) return std::nullopt;
    return all;
}

std::optional<list_layout> items_of(std::string_view text, extent list)
{
    stepper over{text.substr(0, list.end), list.begin};
    list_layout found;
    over.items([&](extent value, std::optional<std::size_t> comma) {
        found.items.push_back({value, comma});
    });
    if (over.failed() || over.at() != list.end) return std::nullopt;
    found.has_comments = !over.comments().empty();
    return found;
}

}    // namespace bfr::read
