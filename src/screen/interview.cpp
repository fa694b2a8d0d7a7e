// SPDX-License-Identifier: MIT
//
// The state is the list of answers and nothing else. Where they end is the question, and `back` is
// to drop the last: everything is found by going through them again, which takes microseconds.
#include <bfr/interview.hpp>

#include "details.hpp"
#include "values.hpp"

#include <bfr/evidence_planning.hpp>
#include <bfr/evidence_screening.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace bfr::screening {
namespace {

using evidence::condition_scope;

bool holds(const groups& some, std::uint16_t group)
{
    return std::ranges::find(some, group) != some.end();
}

/// Answers that count: a list, a day, and not too old on the day.
bool stands(const std::optional<screening_answers>& before, date today)
{
    if (!before || !before->conditions || !before->answered_on) return false;
    const auto age = today - before->answered_on->value;
    return age >= 0 && age <= evidence::planning::runs_out::screening_days;
}

bool is_open(const screening_answers& answers, std::string_view group)
{
    return std::ranges::any_of(answers.open, [&](const auto& open) { return open.value == group; });
}

}    // namespace

groups groups_with_a_question()
{
    const auto gates = evidence::gates();
    groups all;
    for (std::size_t i = 0; i < gates.size(); ++i) {
        if (!gates[i].ask.empty()) all.push_back(static_cast<std::uint16_t>(i));
    }
    return all;
}

groups groups_without_answer(const std::optional<screening_answers>& before, date today)
{
    auto all = groups_with_a_question();
    if (!stands(before, today)) return all;
    std::erase_if(
        all, [&](std::uint16_t group) { return !is_open(*before, evidence::gates()[group].id); });
    return all;
}

std::string details_in_words(const condition_answer& answer)
{
    std::string words;
    const auto add = [&](std::string_view more, std::string_view between = ", ") {
        if (!words.empty()) words += between;
        words += more;
    };
    if (answer.on) add(iso(answer.on->value));
    if (answer.on_side) add(name(answer.on_side->value));
    if (answer.on_limb) add(name(answer.on_limb->value), answer.on_side ? " " : ", ");
    if (answer.value) add(answer.value->value);
    return words;
}

interview::interview(std::optional<screening_answers> before, groups ask, date today, date earliest)
    : before_(std::move(before)), ask_(std::move(ask)), today_(today), earliest_(earliest)
{
    closed_before_ = groups_with_a_question();
    const auto open = groups_without_answer(before_, today_);
    std::erase_if(closed_before_, [&](std::uint16_t group) { return holds(open, group); });
}

std::vector<const condition_answer*> interview::noted(std::uint16_t row) const
{
    std::vector<const condition_answer*> entries;
    if (!before_ || !before_->conditions) return entries;
    const auto id = evidence::conditions()[row].id;
    for (const auto& answer : *before_->conditions) {
        if (answer.id.value == id.view()) entries.push_back(&answer);
    }
    return entries;
}

std::vector<std::uint16_t> interview::items_of(std::uint16_t group, said is) const
{
    const auto rows = evidence::conditions();
    std::vector<std::uint16_t> items;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows.packed_row(i);
        if (row.group != group || row.where != evidence::asked::profile) continue;
        const auto at = static_cast<std::uint16_t>(i);
        if (is != said::no || !noted(at).empty()) items.push_back(at);
    }
    return items;
}

class interview::tape {
  public:
    explicit tape(const std::vector<given>& all) : all_(all) {}
    /// The answer to this question. @return nothing where there is none yet: it is the next
    const given* next(const place& where)
    {
        if (at_ < all_.size()) return &all_[at_++];
        made.next = where;
        return nullptr;
    }
    transcript made;

  private:
    const std::vector<given>& all_;
    std::size_t at_ = 0;
};

interview::transcript interview::replay() const
{
    tape answers{given_};
    for (std::size_t g = 0; g < ask_.size(); ++g) {
        if (!replay_group({asks::group, ask_[g], 0, g + 1, 0, 0}, answers)) break;
        answers.made.groups_done = g + 1;
    }
    return std::move(answers.made);
}

bool interview::replay_group(place where, tape& answers) const
{
    const auto* const gate = answers.next(where);
    if (gate == nullptr) return false;
    const auto items = items_of(where.group, gate->is);
    where.items = items.size();
    for (const std::uint16_t row : items) {
        where.what = asks::item;
        where.row = row;
        ++where.item_number;
        const auto* const item = answers.next(where);
        if (item == nullptr) return false;
        answers.made.items.push_back({row, item->is, {}, 0, {}});
        const bool has_details = item->is == said::yes || item->is == said::not_sure;
        if (has_details && !replay_details(where, answers)) return false;
    }
    return true;
}

bool interview::replay_details(place where, tape& answers)
{
    auto& heard = answers.made.items.back();
    for (const asks detail : details_of(evidence::conditions()[where.row])) {
        if (detail == asks::measured_on && heard.value.empty()) continue;
        where.what = detail;
        const auto* const answer = answers.next(where);
        if (answer == nullptr) return false;
        if (answer->day) heard.day = answer->day;
        heard.limbs |= answer->limbs;
        if (!answer->value.empty()) heard.value = answer->value;
    }
    return true;
}

std::string interview::noted_words(const place& at) const
{
    std::string words;
    if (at.what == asks::group) {
        for (const std::uint16_t row : items_of(at.group, said::no)) {
            words += words.empty() ? "" : ", ";
            words += evidence::conditions()[row].id.view();
        }
    } else if (at.what == asks::item) {
        for (const auto* const entry : noted(at.row)) {
            const auto details = details_in_words(*entry);
            words += words.empty() ? "yes" : "; and";
            if (!details.empty()) words += (words == "yes" ? ", " : " ") + details;
        }
    }
    return words;
}

std::optional<question> interview::now() const
{
    const auto at = replay().next;
    if (!at) return std::nullopt;
    const auto gate = evidence::gates()[at->group];
    question q;
    q.what = at->what;
    q.title = gate.title.view();
    q.group = at->group_number;
    q.groups = ask_.size();
    q.item = at->item_number;
    q.items = at->items;
    q.before = noted_words(*at);
    if (at->what == asks::group) {
        q.id = gate.id.view();
        q.words = gate.ask.view();
        return q;
    }
    const auto row = evidence::conditions()[at->row];
    q.id = row.id.view();
    if (at->what == asks::item) {
        q.words = row.ask.view();
        q.any_limb = row.needs_limb || (row.needs_side && row.scope != condition_scope::whole);
    } else {
        auto [words, hint] = words_of(at->what, row);
        q.words = std::move(words);
        q.hint = std::move(hint);
    }
    return q;
}

response interview::hear(std::string_view line)
{
    line = without_blanks(line);
    const auto small = in_small_letters(line);
    if (small.empty() || small == "h" || small == "help") return {heard::help, {}};
    if (small == "q" || small == "quit") return {heard::quit, {}};
    if (small == "b" || small == "back") {
        if (given_.empty()) return {heard::help, "this is the first question"};
        given_.pop_back();
        return {heard::back, {}};
    }
    const auto at = replay().next;
    if (!at) return {heard::help, "all is answered"};
    return at->what == asks::group || at->what == asks::item ? take_word(*at, small)
                                                             : take(*at, line);
}

response interview::take_word(const place& at, std::string_view line)
{
    given answer;
    if (line == "y" || line == "yes") {
        answer.is = said::yes;
    } else if (line == "n" || line == "no") {
        answer.is = said::no;
    } else if (line == "?" || line == "not sure") {
        answer.is = said::not_sure;
    } else if (line == "s" && at.what == asks::item && !noted(at.row).empty()) {
        answer.is = said::same;
    } else {
        return {heard::help, "that is not understood: say y, n or ?"};
    }
    given_.push_back(std::move(answer));
    return {heard::answer, {}};
}

response interview::take(const place& at, std::string_view line)
{
    const auto row = evidence::conditions()[at.row];
    const auto small = in_small_letters(line);
    given answer;
    std::string complaint;
    if (small == "?" || small == "not sure" || small == "unknown") {
        answer.is = said::not_sure;
    } else if (at.what == asks::date || at.what == asks::measured_on) {
        auto day = typed_day(small, today_, earliest_);
        answer.day = day.is;
        complaint = std::move(day.complaint);
    } else if (at.what == asks::value) {
        answer.value = line;
        if (!is_value_for(row.id, line)) complaint = "write a number with its unit";
    } else {
        auto limbs = typed_limbs(small, row, at.what == asks::sides);
        answer.limbs = limbs.is.value_or(0);
        complaint = std::move(limbs.complaint);
    }
    if (!complaint.empty()) return {heard::help, std::move(complaint)};
    given_.push_back(std::move(answer));
    return {heard::answer, {}};
}

screening_answers interview::result() const
{
    const auto so_far = replay();
    const auto rows = evidence::conditions();
    screening_answers result = before_.value_or(screening_answers{});
    std::vector<condition_answer> listed;

    std::vector<std::uint16_t> written;
    const auto write = [&](const item_heard& item) {
        if (std::ranges::find(written, item.row) != written.end()) return;
        written.push_back(item.row);
        condition_answer one;
        one.id.value = std::string{rows[item.row].id.view()};
        if (item.day) one.on = located<date>{*item.day, {}};
        if (!item.value.empty()) one.value = located<std::string>{item.value, {}};
        for (auto& entry : entries_for(one, rows[item.row], item.limbs)) {
            listed.push_back(std::move(entry));
        }
    };
    // What was noted keeps its place in the list, and stays unless it was answered otherwise.
    for (const auto& entry : result.conditions.value_or(std::vector<condition_answer>{})) {
        const auto row = rows.position(entry.id.value);
        const auto item = std::ranges::find_if(
            so_far.items, [&](const item_heard& heard) { return heard.row == row; });
        if (item == so_far.items.end() || item->is == said::same) {
            listed.push_back(entry);
        } else if (item->is != said::no) {
            write(*item);
        }
    }
    for (const auto& item : so_far.items) {
        if (item.is == said::yes || item.is == said::not_sure) write(item);
    }
    result.conditions = std::move(listed);

    result.open.clear();
    bool keeps_earlier = false;
    for (const std::uint16_t group : groups_with_a_question()) {
        const auto asked = std::ranges::find(ask_, group);
        const bool done = asked < ask_.begin() + static_cast<std::ptrdiff_t>(so_far.groups_done);
        const bool kept = asked == ask_.end() && holds(closed_before_, group);
        keeps_earlier |= kept;
        if (done || kept) continue;
        result.open.push_back({std::string{evidence::gates()[group].id.view()}, {}});
    }
    if (!keeps_earlier) result.answered_on = located<date>{today_, {}};
    return result;
}

}    // namespace bfr::screening
