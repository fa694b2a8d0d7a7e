// SPDX-License-Identifier: MIT
#include "gate.hpp"

#include "codes.hpp"
#include "number.hpp"
#include "utf8.hpp"

#include <algorithm>
#include <array>
#include <fmt/core.h>

namespace bfr::read {
namespace {

constexpr std::size_t largest = 256UL * 1024;
constexpr int deepest = 8;       // lists and tables in each other; the format needs three
constexpr int most_parts = 8;    // of a dotted key; the format needs two

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20U || c == 0x7f; }
bool in_bare_key(char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; }
bool in_bare_value(char c) { return in_bare_key(c) || c == '+' || c == '.' || c == ':'; }

/// Something that only a number or a date can be meant by, well written or not.
bool looks_like_number(std::string_view word)
{
    const bool sign = word.starts_with('+') || word.starts_with('-');
    const auto body = word.substr(sign ? 1 : 0);
    if (body == "inf" || body == "nan" || body.empty()) return sign || !body.empty();
    if (!is_digit(body[0]) && body[0] != '.' && !sign) return false;
    if (body.starts_with("0x") || body.starts_with("0o") || body.starts_with("0b")) return true;
    return std::ranges::all_of(body, [](char c) {
        return is_digit(c) || std::string_view{"_.+-:eETtZz"}.find(c) != std::string_view::npos;
    });
}

/// Walks over the words of a text: keys, strings, brackets, values. It knows where words begin and
/// end, and leaves what they may mean together to the library.
class walk {
  public:
    walk(std::string_view in, std::size_t begin, report& out)
        : in_(in), at_(begin), copied_(begin), report_(out)
    {
        out_.reserve(in.size());
    }

    void file()
    {
        while (at_ < in_.size() && !stopped_) statement();
        if (!cut_) keep_until(in_.size());
    }
    [[nodiscard]] let_in result() &&
    {
        return {std::move(out_), cut_ ? std::optional{place_of(*cut_, 1)} : std::nullopt};
    }

  private:
    [[nodiscard]] char here() const { return at_ < in_.size() ? in_[at_] : '\0'; }
    [[nodiscard]] bool here_is(std::string_view s) const { return in_.substr(at_).starts_with(s); }
    void skip_blanks()
    {
        while (is_blank(here())) ++at_;
    }
    [[nodiscard]] std::size_t line_end(std::size_t from) const
    {
        return std::min(in_.find('\n', from), in_.size());
    }

    // ---- what is kept

    void keep_until(std::size_t end)
    {
        out_.append(in_, copied_, end - copied_);
        copied_ = end;
    }
    void skip_comment()
    {
        keep_until(at_);
        at_ = line_end(at_);
        if (in_[at_ - 1] == '\r') --at_;
        copied_ = at_;
    }
    /// Blanks keep the columns of what follows; after a value of its own line nothing does.
    void replace_by_zero(std::size_t begin, int depth)
    {
        keep_until(begin);
        out_ += '0';
        if (depth > 0) out_.append(text::columns(in_.substr(begin, at_ - begin)) - 1, ' ');
        copied_ = at_;
    }

    // ---- what is wrong

    [[nodiscard]] text::place place_of(std::size_t offset, std::size_t length) const
    {
        const auto before = in_.substr(0, offset);
        const auto line = std::ranges::count(before, '\n') + 1;
        const auto start = before.rfind('\n');
        const auto column = start == std::string_view::npos ? offset + 1 : offset - start;
        return {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(column),
                static_cast<std::uint32_t>(length)};
    }
    void complain(std::string_view code, std::size_t begin, std::size_t end, std::string message,
                  std::string help)
    {
        report_
            .error(code, place_of(begin, std::max<std::size_t>(end - begin, 1)), std::move(message))
            .help = std::move(help);
        if (report_.full()) stopped_ = true;
    }
    /// TOML has no word for what stands here: the library sees this byte as its last and says so.
    /// Of what follows it may try to make a value, and it is not sound on letters outside ASCII.
    void cut()
    {
        if (stopped_) return;
        if (!is_ascii(here())) {
            complain(codes::syntax, at_, at_ + 1, "a character outside ASCII stands outside quotes",
                     "write texts in quotes, and plain spaces between words");
        }
        keep_until(std::min(at_ + 1, in_.size()));
        out_ += '\n';
        cut_ = at_;
        stopped_ = true;
    }
    void stop(std::string_view code, std::size_t begin, std::size_t end, std::string message,
              std::string help)
    {
        complain(code, begin, end, std::move(message), std::move(help));
        stopped_ = true;
    }

    // ---- words

    void statement()
    {
        skip_blanks();
        if (here() == '[') {
            header();
        } else if (in_bare_key(here()) || here() == '"' || here() == '\'') {
            pair(0);
        }
        if (!stopped_) end_of_line();
    }

    void end_of_line()
    {
        skip_blanks();
        if (here() == '#') skip_comment();
        if (here_is("\r\n")) ++at_;
        if (here() == '\n')
            ++at_;
        else if (at_ < in_.size())
            cut();
    }

    void header()
    {
        const auto begin = at_;
        const bool doubled = here_is("[[");
        at_ += doubled ? 2 : 1;
        skip_blanks();
        if (!in_bare_key(here()) && here() != '"' && here() != '\'') {
            stop(codes::syntax, begin, at_, "a table without a name",
                 doubled ? "write the name of the table: [[cuff]]"
                         : "write the name of the table: [person]");
            return;
        }
        key();
        skip_blanks();
        for (int brackets = doubled ? 2 : 1; brackets > 0 && !stopped_; --brackets) {
            if (here() != ']') return cut();
            ++at_;
        }
    }

    void key()
    {
        const auto begin = at_;
        for (int parts = 1; !stopped_; ++parts) {
            if (parts > most_parts) {
                stop(codes::too_deep, begin, at_, "a key of too many parts",
                     fmt::format("the format needs two, {} are read", most_parts));
                return;
            }
            if (here() == '"' || here() == '\'') {
                quoted();
            } else {
                if (!in_bare_key(here())) return cut();
                while (in_bare_key(here())) ++at_;
            }
            skip_blanks();
            if (here() != '.') return;
            ++at_;
            skip_blanks();
        }
    }

    void pair(int depth)
    {
        key();
        if (stopped_) return;
        if (here() != '=') return cut();
        ++at_;
        skip_blanks();
        value(depth);
    }

    void value(int depth)
    {
        const auto begin = at_;
        if (here() == '"' || here() == '\'') {
            if (quoted() && !stopped_) replace_by_zero(begin, depth);
            return;
        }
        if (here() != '[' && here() != '{') return bare(depth);
        if (depth == deepest) {
            return stop(codes::too_deep, at_, at_ + 1, "values are nested too deeply",
                        fmt::format("the format needs three levels, {} are read", deepest));
        }
        if (here() == '[')
            list(depth + 1);
        else
            inline_table(depth + 1);
    }

    void list(int depth)
    {
        ++at_;
        while (!stopped_) {
            while (is_blank(here()) || here() == '\n' || here() == '\r') ++at_;
            if (here() == '#') {
                skip_comment();
            } else if (here() == ',') {
                ++at_;
            } else if (here() == ']') {
                ++at_;
                return;
            } else {
                value(depth);
            }
        }
    }

    void inline_table(int depth)
    {
        ++at_;
        while (!stopped_) {
            skip_blanks();
            if (here() == ',') {
                ++at_;
            } else if (here() == '}') {
                ++at_;
                return;
            } else {
                pair(depth);
            }
        }
    }

    /// @return whether it is written as it reads: on one line, without escapes
    bool quoted()
    {
        const auto begin = at_;
        const char quote = here();
        const std::array<char, 3> three{quote, quote, quote};
        const bool lines = here_is({three.data(), 3});
        bool plain = !lines;
        at_ += lines ? 3 : 1;
        for (; at_ < in_.size(); ++at_) {
            const char c = in_[at_];
            if (c == quote && (!lines || here_is({three.data(), 3}))) break;
            if (c == '\n' && !lines) break;
            if (is_control(c)) plain = false;
            if (c == '\\' && quote == '"') {
                plain = false;
                ++at_;
            }
        }
        if (here() != quote) {
            stop(codes::syntax, begin, line_end(begin), "a text without an end",
                 fmt::format("close it with {}", std::string_view{three.data(), lines ? 3U : 1U}));
            return false;
        }
        at_ += lines ? 3 : 1;
        // One or two quotes before the last three belong to the text.
        for (int more = 0; more < 2 && lines && here() == quote; ++more) ++at_;
        return plain;
    }

    void bare(int depth)
    {
        const auto begin = at_;
        while (in_bare_value(here())) ++at_;
        const auto word = in_.substr(begin, at_ - begin);
        if (word.empty()) return cut();
        if (word == "true" || word == "false") return;
        const bool number = looks_like_number(word);
        if (!number && equals_follows()) {    // a list without an end: this is the next key
            at_ = begin;
            return cut();
        }
        if (!number || unit_follows()) return without_quotes(begin, number);
        replace_by_zero(begin, depth);
    }
    [[nodiscard]] bool equals_follows() const
    {
        const auto next = in_.find_first_not_of(" \t", at_);
        return next != std::string_view::npos && in_[next] == '=';
    }
    [[nodiscard]] bool unit_follows() const
    {
        const auto next = std::min(in_.find_first_not_of(" \t", at_), in_.size());
        auto end = next;
        while (end < in_.size() && (is_letter(in_[end]) || in_[end] == '%')) ++end;
        const auto after = in_.find_first_not_of(" \t", end);
        return end > next && (after == std::string_view::npos || in_[after] != '=');
    }
    void without_quotes(std::size_t begin, bool and_its_unit)
    {
        if (and_its_unit) {
            skip_blanks();
            while (is_letter(here()) || here() == '%') ++at_;
        }
        const auto text = in_.substr(begin, at_ - begin);
        complain(codes::syntax, begin, at_, fmt::format("{} needs quotes", text.substr(0, 40)),
                 fmt::format("write {}", cited(text)));
    }

    std::string_view in_;
    std::size_t at_;
    std::size_t copied_;
    report& report_;
    std::string out_;
    std::optional<std::size_t> cut_;
    bool stopped_ = false;
};

}    // namespace

std::optional<let_in> pass_gate(const text::source& from, report& out)
{
    const std::string_view content = from.content();
    if (content.size() > largest) {
        out.error(codes::too_large, {}, "the file is larger than 256 KB").help =
            "a profile of one person needs a few KB";
        return std::nullopt;
    }
    const auto ascii = text::ascii_until(content);
    if (const auto valid = valid_utf8_until(content); valid < content.size()) {
        const auto before = content.substr(0, valid);
        const auto start = before.rfind('\n') + 1;    // npos + 1 is 0
        out.error(codes::not_utf8,
                  {static_cast<std::uint32_t>(std::ranges::count(before, '\n') + 1),
                   static_cast<std::uint32_t>(valid - start + 1), 1},
                  "the file is not valid UTF-8")
            .help = "save it as UTF-8";
        return std::nullopt;
    }
    const bool marked = content.starts_with(byte_order_mark);
    walk over{content, marked ? byte_order_mark.size() : 0, out};
    over.file();
    if (out.errors() > 0) return std::nullopt;
    auto result = std::move(over).result();
    result.ascii = ascii == content.size();
    return result;
}

std::string_view word_at(std::string_view line, std::size_t begin)
{
    const auto rest = line.substr(std::min(begin, line.size()));
    if (rest.starts_with('"') || rest.starts_with('\'')) {
        return rest.substr(0, std::min(rest.size(), rest.find(rest[0], 1) + 1));
    }
    std::size_t end = 0;
    while (end < rest.size() && in_bare_value(rest[end])) ++end;
    return rest.substr(0, end);
}

}    // namespace bfr::read
