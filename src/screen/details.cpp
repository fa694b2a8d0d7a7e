// SPDX-License-Identifier: MIT
#include "details.hpp"

#include "values.hpp"

#include <fmt/core.h>

namespace bfr::screening {
namespace {

using evidence::condition_limbs;
using evidence::condition_row;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

/// Takes the first word off a text; a comma is a word.
std::string_view next_word(std::string_view& rest)
{
    while (!rest.empty() && is_blank(rest.front())) rest.remove_prefix(1);
    std::size_t end = 0;
    while (end < rest.size() && !is_blank(rest[end]) && rest[end] != ',') ++end;
    if (end == 0 && !rest.empty()) end = 1;
    const auto word = rest.substr(0, end);
    rest.remove_prefix(end);
    return word;
}

unsigned sides_named(std::string_view word)
{
    if (word == "left" || word == "l") return limb_bit::lefts;
    if (word == "right" || word == "r") return limb_bit::rights;
    if (word == "both") return limb_bit::lefts | limb_bit::rights;
    return 0;
}

unsigned kind_named(std::string_view word)
{
    if (word == "arm" || word == "arms") return limb_bit::arms;
    if (word == "leg" || word == "legs") return limb_bit::legs;
    return 0;
}

std::string_view kind_of(unsigned limbs) { return limbs == limb_bit::arms ? "arms" : "legs"; }

bool is_left_out_sometimes(const condition_row& row)
{
    return row.date_of.view().find("leave out") != std::string_view::npos;
}

std::string date_hint(const condition_row& row)
{
    if (!is_left_out_sometimes(row)) return "a day as 2026-01-31; ? not known, it counts as recent";
    const auto of = row.date_of.view();
    const auto until = of.find("leave out ") + std::string_view{"leave out "}.size();
    return fmt::format("a day as 2026-01-31; ? not known, or {}", of.substr(until));
}

std::string limbs_hint(const condition_row& row)
{
    const auto possible = limbs_possible(row);
    if (possible == (limb_bit::arms | limb_bit::legs)) {
        return "one or more as: left leg; both arms; left arm, right leg; all. "
               "? not known, all count";
    }
    return "left, right or both; ? not known, both count";
}

}    // namespace

std::string_view without_blanks(std::string_view text)
{
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

std::string in_small_letters(std::string_view text)
{
    std::string small{text};
    for (char& c : small) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return small;
}

unsigned limbs_possible(const condition_row& row)
{
    switch (row.limbs) {
    case condition_limbs::arms: return limb_bit::arms;
    case condition_limbs::legs: return limb_bit::legs;
    case condition_limbs::any: break;
    }
    return limb_bit::arms | limb_bit::legs;
}

std::vector<asks> details_of(const condition_row& row)
{
    std::vector<asks> all;
    if (row.needs_date) all.push_back(asks::date);
    if (row.needs_limb) all.push_back(asks::limbs);
    if (row.needs_side && !row.needs_limb) all.push_back(asks::sides);
    if (row.needs_value) all.push_back(asks::value);
    // A number without its day proves nothing normal.
    if (row.needs_value && !row.needs_date) all.push_back(asks::measured_on);
    return all;
}

detail_words words_of(asks what, const condition_row& row)
{
    const auto of = row.date_of.view();
    switch (what) {
    case asks::date:
        return {fmt::format("Which day? ({}; if several, the last)", of.substr(0, of.find(';'))),
                date_hint(row)};
    case asks::limbs: return {"Which limb, or which limbs?", limbs_hint(row)};
    case asks::sides: return {"Which side?", "left, right or both; ? not known, both count"};
    case asks::value:
        return {"Which value, with its unit?", "? not known, or it stands under [measurements]"};
    case asks::measured_on:
        return {"On which day was it measured?", "a day as 2026-01-31; ? not known"};
    case asks::group:
    case asks::item: break;
    }
    return {};
}

typed<date> typed_day(std::string_view text, date today, date earliest)
{
    const auto day = parse_iso(text);
    if (!day) return {{}, "write a day that exists, year first: 2026-01-31"};
    if (*day > today) return {{}, fmt::format("that is in the future; today is {}", iso(today))};
    if (*day < earliest) return {{}, fmt::format("that is before {}", iso(earliest))};
    return {day, {}};
}

typed<unsigned> typed_limbs(std::string_view text, const condition_row& row, bool sides)
{
    const unsigned possible = limbs_possible(row);
    const bool one_kind = possible != (limb_bit::arms | limb_bit::legs);
    unsigned named = 0;
    unsigned waiting = 0;    // sides whose kind of limb is still to come
    for (auto word = next_word(text); !word.empty(); word = next_word(text)) {
        if (word == "and") continue;
        if (word == ",") {
            if (one_kind || sides || waiting == 0) continue;
            return {{}, "say arm or leg with each side"};
        }
        if (word == "all" && !sides) {
            named |= possible;
        } else if (const auto of = sides_named(word)) {
            waiting |= of;
        } else if (const auto kind = kind_named(word); kind != 0 && !sides) {
            if ((kind & possible) == 0) {
                return {{}, fmt::format("this is about the {} alone", kind_of(possible))};
            }
            named |= kind & (waiting == 0 ? kind : waiting);
            waiting = 0;
        } else {
            return {{}, "that is not understood"};
        }
    }
    if (waiting != 0 && !one_kind && !sides) return {{}, "say arm or leg with each side"};
    named |= waiting & possible;
    if (named == 0) return {{}, "that is not understood"};
    return {named, {}};
}

std::vector<condition_answer> entries_for(const condition_answer& one, const condition_row& row,
                                          unsigned limbs)
{
    if (limbs == 0) return {one};
    std::vector<condition_answer> entries;
    const auto add = [&](std::optional<limb> on, std::optional<side> at) {
        auto& entry = entries.emplace_back(one);
        if (on) entry.on_limb = located<limb>{*on, {}};
        if (at) entry.on_side = located<side>{*at, {}};
    };
    if (!row.needs_limb) {    // sides alone
        if ((limbs & limb_bit::lefts) != 0) add({}, side::left);
        if ((limbs & limb_bit::rights) != 0) add({}, side::right);
        return entries;
    }
    for (const limb on : {limb::arm, limb::leg}) {
        const auto pair = limbs & (on == limb::arm ? limb_bit::arms : limb_bit::legs);
        const bool left = (pair & limb_bit::lefts) != 0;
        const bool right = (pair & limb_bit::rights) != 0;
        if (left && right) {
            add(on, {});
        } else if (left || right) {
            add(on, left ? side::left : side::right);
        }
    }
    return entries;
}

}    // namespace bfr::screening
