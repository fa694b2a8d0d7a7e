// SPDX-License-Identifier: MIT
#include "fields.hpp"

#include "codes.hpp"

#include <algorithm>
#include <fmt/core.h>
#include <utility>

namespace bfr::read {
namespace {

std::string shown(mass m) { return kg_text(m) + " kg"; }
std::string shown(length l) { return decimal(l.tenths_of_mm(), 2) + " cm"; }
std::string shown(pressure p) { return decimal(p.hundredths_of_mmhg(), 2) + " mmHg"; }
std::string shown(force f) { return decimal(f.hundredths_of_newton(), 2) + " N"; }
std::string shown(share_of_1rm s) { return decimal(s.permille(), 1) + " %"; }
std::string shown(share_of_aop s) { return decimal(s.permille(), 1) + " %"; }
std::string shown(int n) { return std::to_string(n); }

std::string_view kind_of(const node& found)
{
    switch (found.is) {
    case node::type::table: return "a table";
    case node::type::list: return "a list";
    case node::type::text: return "a text";
    case node::type::boolean: return "true or false";
    case node::type::bare: break;
    }
    return parse_iso(found.written.substr(0, 10)) ? "a date" : "a number";
}

bool is_id(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && text.front() != '-' &&
           std::ranges::all_of(
               text, [](char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-'; });
}

/// Four digits, two, two: what was meant as a day.
bool day_like(std::string_view text)
{
    return text.size() == 10 && text[4] == '-' && text[7] == '-' &&
           std::ranges::count_if(text, is_digit) == 8;
}

template <class Share>
reading<Share> parse_share(std::string_view text)
{
    auto permille = parse_percent(text);
    if (!permille.value) return {{}, std::move(permille.problem)};
    return {Share::of(*permille.value), {}};
}

}    // namespace

fields::fields(const node& table, std::string_view title, circumstances& in)
    : table_(table), title_(title), in_(in)
{}

const node* fields::take(std::string_view key)
{
    if (asked_count_ < asked_.size()) asked_[asked_count_++] = key;
    for (const auto& e : table_.entries) {
        if (e.key == key) {
            ++found_;
            return &e.value;
        }
    }
    return nullptr;
}

std::optional<text::place> fields::where_of(std::string_view key) const
{
    for (const auto& e : table_.entries) {
        if (e.key == key) return e.value.where;
    }
    return std::nullopt;
}

void fields::require(std::string_view key, std::string_view example)
{
    if (has(key)) return;
    const auto where = title_.empty() ? text::place{} : table_.where;
    auto& problem = error(codes::missing_key, where,
                          title_.empty() ? fmt::format("\"{}\" is missing at the top", key)
                                         : fmt::format("\"{}\" is missing in {}", key, title_));
    problem.help = fmt::format("write {}", example);
}

void fields::close()
{
    if (found_ == table_.entries.size()) return;
    const std::span<const std::string_view> known{asked_.data(), asked_count_};
    for (const auto& e : table_.entries) {
        if (std::ranges::find(known, e.key) != known.end()) continue;
        if (in_.out.full()) return;
        auto& problem = in_.out.error(
            codes::unknown_key, e.where,
            title_.empty() ? fmt::format("unknown key {} at the top", cited(e.key))
                           : fmt::format("unknown key {} in {}", cited(e.key), title_));
        if (const auto near = text::nearest(e.key, known)) {
            problem.at = fmt::format("did you mean \"{}\"?", *near);
        } else {
            problem.help = fmt::format("the keys here are {}", text::joined(known));
        }
    }
}

// ---- errors

text::diagnostic& fields::error(std::string_view code, text::place where, std::string message)
{
    auto& problem = in_.out.error(code, where, std::move(message));
    problem.at = subject();
    return problem;
}

std::string fields::subject() const
{
    for (const auto key : {std::string_view{"id"}, std::string_view{"cuff"}}) {
        for (const auto& e : table_.entries) {
            if (e.key != key || e.value.is != node::type::text || title_.empty()) continue;
            const auto noun = key == "id" ? title_.substr(title_.find_first_not_of('[')) : key;
            return fmt::format("{} {}", noun.substr(0, noun.find(']')), cited(e.value.written));
        }
    }
    return {};
}

void fields::wrong_type(const node& found, std::string_view key, std::string_view wanted,
                        std::string_view cure)
{
    error(codes::wrong_type, found.where,
          fmt::format("\"{}\" takes {}, not {}", key, wanted, kind_of(found)))
        .help = cure;
}

void fields::misread_at(const node& found, misread problem)
{
    error(problem.code, found.where, std::move(problem.what)).help = std::move(problem.help);
}

text::diagnostic& fields::unknown_name(const located<std::string>& found, std::string_view what,
                                       std::span<const std::string_view> names)
{
    auto& problem = in_.out.error(codes::unknown_name, found.where,
                                  fmt::format("unknown {} {}", what, cited(found.value)));
    if (const auto near = text::nearest(found.value, names)) {
        problem.at = fmt::format("did you mean \"{}\"?", *near);
    }
    if (!names.empty() && names.size() <= 24)
        problem.help = fmt::format("one of {}", text::joined(names));
    return problem;
}

text::diagnostic& fields::unknown_name(const node& found, std::string_view what,
                                       std::span<const std::string_view> names)
{
    return unknown_name(located<std::string>{found.written, found.where}, what, names);
}

// ---- texts, words and days

std::span<const node> fields::list(std::string_view key, std::string_view example)
{
    const auto* found = take(key);
    if (found == nullptr) return {};
    if (found->is == node::type::list) return found->items;
    wrong_type(*found, key, "a list", fmt::format("write {}", example));
    return {};
}

const node* fields::table(std::string_view key)
{
    const auto* found = take(key);
    if (found == nullptr || found->is == node::type::table) return found;
    wrong_type(*found, key, "a table", fmt::format("write it once, under [{}]", key));
    return nullptr;
}

std::span<const node> fields::tables(std::string_view key)
{
    const auto* found = take(key);
    if (found == nullptr) return {};
    const auto is_table = [](const node& item) { return item.is == node::type::table; };
    if (found->is == node::type::list && std::ranges::all_of(found->items, is_table)) {
        return found->items;
    }
    const auto parent = title_.substr(0, title_.find(']'));    // "[define"; empty for the top
    wrong_type(*found, key, "a list of tables",
               parent.empty() ? fmt::format("write each under [[{}]]", key)
                              : fmt::format("write each under [{}.{}]]", parent, key));
    return {};
}

maybe<std::string> fields::words(const node& found, std::string_view key)
{
    if (found.is != node::type::text) {
        wrong_type(found, key, "a text", "write it in quotes");
        return std::nullopt;
    }
    if (trimmed(found.written).empty()) {
        error(codes::wrong_type, found.where, fmt::format("\"{}\" is empty", key)).help =
            "write it, or leave the key out";
        return std::nullopt;
    }
    return located<std::string>{found.written, found.where};
}

maybe<std::string> fields::words(std::string_view key)
{
    const auto* found = take(key);
    return found != nullptr ? words(*found, key) : maybe<std::string>{};
}

maybe<bool> fields::truth(std::string_view key)
{
    const auto* found = take(key);
    if (found == nullptr) return std::nullopt;
    if (found->is != node::type::boolean) {
        wrong_type(*found, key, "true or false", fmt::format("write {} = false", key));
        return std::nullopt;
    }
    return located<bool>{found->written == "true", found->where};
}

maybe<std::string> fields::id(std::string_view key)
{
    auto text = words(key);
    if (text && !is_id(text->value)) {
        error(codes::bad_id, text->where, fmt::format("{} is not an id", cited(text->value))).help =
            "write lower case letters, digits and hyphens, at most 64";
        return std::nullopt;
    }
    return text;
}

std::optional<std::size_t> fields::word_among(const node& found, std::string_view key,
                                              std::span<const std::string_view> names)
{
    if (found.is != node::type::text) {
        wrong_type(found, key, "a word", fmt::format("one of {}", text::joined(names)));
        return std::nullopt;
    }
    const auto at = std::ranges::find(names, found.written);
    if (at != names.end()) return static_cast<std::size_t>(at - names.begin());
    unknown_name(found, key, names);
    return std::nullopt;
}

maybe<date> fields::day(const node& found, std::string_view key)
{
    const auto as_date = parse_iso(found.written);
    if (found.is == node::type::bare && as_date) return located<date>{*as_date, found.where};
    if (found.is == node::type::bare && day_like(found.written)) {
        error(codes::no_such_day, found.where, fmt::format("the calendar has no {}", found.written))
            .help = "write a day that exists, year first: 2026-01-31";
        return std::nullopt;
    }
    wrong_type(found, key, "a date",
               fmt::format("write the day alone and without quotes, e.g. {}",
                           as_date ? found.written : "2026-01-31"));
    return std::nullopt;
}

maybe<date> fields::day(std::string_view key)
{
    const auto* found = take(key);
    return found != nullptr ? day(*found, key) : maybe<date>{};
}

maybe<date> fields::past_day(const node& found, std::string_view key)
{
    const auto read_day = day(found, key);
    if (!read_day) return read_day;
    if (read_day->value > in_.today) {
        error(codes::wrong_day, found.where, fmt::format("\"{}\" lies in the future", key)).note =
            fmt::format("today is {}", iso(in_.today));
        return std::nullopt;
    }
    if (read_day->value.ymd().year < 1900) {
        error(codes::wrong_day, found.where, fmt::format("\"{}\" lies before 1900", key));
        return std::nullopt;
    }
    return read_day;
}

maybe<date> fields::past_day(std::string_view key)
{
    const auto* found = take(key);
    return found != nullptr ? past_day(*found, key) : maybe<date>{};
}

// ---- quantities

template <class T>
maybe<T> fields::within(const node& found, T amount, const range<T>& r)
{
    if (amount >= r.least && amount <= r.most) return located<T>{amount, found.where};
    const bool sign_alone = amount <= T{} && r.least > T{};
    auto& problem =
        error(codes::out_of_range, found.where,
              sign_alone ? fmt::format("{} must be above {}{}", r.what, shown(T{}), r.unit)
                         : fmt::format("{} must be {} to {}{}", r.what, shown(r.least),
                                       shown(r.most), r.unit));
    problem.help = r.example;
    return std::nullopt;
}

template <class T>
maybe<T> fields::checked(const node& found, std::string_view key, reading<T> parsed,
                         const range<T>& r)
{
    if (found.is != node::type::text && found.is != node::type::bare) {
        wrong_type(found, key, "a quantity", r.example);
        return std::nullopt;
    }
    if (!parsed.value) {
        misread_at(found, std::move(parsed.problem));
        return std::nullopt;
    }
    return within<T>(found, *parsed.value, r);
}

maybe<mass> fields::value(const node& found, std::string_view key, const range<mass>& r)
{
    auto parsed = parse_mass(found.written, in_.units);
    if (parsed.value) note_pounds(parsed.in_pounds);
    return checked<mass>(found, key, std::move(parsed), r);
}

maybe<length> fields::value(const node& found, std::string_view key, const range<length>& r)
{
    return checked<length>(found, key, parse_length(found.written, in_.units), r);
}

maybe<pressure> fields::value(const node& found, std::string_view key, const range<pressure>& r)
{
    return checked<pressure>(found, key, parse_pressure(found.written, in_.units), r);
}

maybe<force> fields::value(const node& found, std::string_view key, const range<force>& r)
{
    return checked<force>(found, key, parse_force(found.written), r);
}

maybe<share_of_1rm> fields::value(const node& found, std::string_view key,
                                  const range<share_of_1rm>& r)
{
    return checked<share_of_1rm>(found, key, parse_share<share_of_1rm>(found.written), r);
}

maybe<share_of_aop> fields::value(const node& found, std::string_view key,
                                  const range<share_of_aop>& r)
{
    return checked<share_of_aop>(found, key, parse_share<share_of_aop>(found.written), r);
}

maybe<int> fields::value(const node& found, std::string_view key, const range<int>& r)
{
    if (found.is != node::type::bare || parse_iso(found.written)) {
        wrong_type(found, key, "a whole number", r.example);
        return std::nullopt;
    }
    auto whole = parse_whole(found.written, std::to_string(r.least));
    if (!whole.value) {
        misread_at(found, std::move(whole.problem));
        return std::nullopt;
    }
    const auto n = std::clamp<std::int64_t>(*whole.value, -1, 1'000'000);    // no range is wider
    return within<int>(found, static_cast<int>(n), r);
}

}    // namespace bfr::read
