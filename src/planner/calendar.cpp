// SPDX-License-Identifier: MIT
//
// planning.toml, stage calendar.
#include "calendar.hpp"
#include "sessions.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <iterator>

namespace bfr::planner {
namespace {

namespace rules = evidence::planning;

constexpr std::array both_pairs{limb::arm, limb::leg};

constexpr std::size_t index(limb on) { return static_cast<std::size_t>(on); }

struct week_state {
    const course* of;
    prescriptions* doses;
    progress at_monday;
    progress so_far;
    int week;
    std::array<int, 2> trained{};    ///< sessions of arms, of legs in this week
    int sessions = 0;                ///< in this week
};

bool is_day_off(const course& of, date day)
{
    const auto& off = of.who->wants->days_off;
    return std::ranges::any_of(off, [day](const located<date>& d) { return d.value == day; });
}

day_rules rules_on(const week_state& w, date day)
{
    const auto plan_first = w.so_far.plan_first_session.value_or(day);
    day_facts facts{day,
                    w.week,
                    w.so_far.first_session.value_or(plan_first),
                    w.so_far.sessions_done,
                    plan_first,
                    is_lighter_week(w.week, w.of->weeks),
                    day};
    if (facts.lighter && w.at_monday.plan_first_session) {
        facts.effects_on = *std::max(w.at_monday.last[0], w.at_monday.last[1]);
        facts.sessions_before = w.at_monday.sessions_done - 1;
    }
    return rules_of(*w.of, facts);
}

/// Nobody's first session of a pair has the full dose: one that missed the first weeks stays out.
bool has_missed_the_start(const week_state& w, const slot& s, limb on)
{
    return !s.rules.familiarisation && !w.of->found->familiarised && !w.so_far.trained[index(on)];
}

/// Whether anything of this pair can be trained on that day.
bool is_feasible(const week_state& w, const slot& s, limb on)
{
    if (on == limb::leg && w.of->found->legs_not_before && s.on < *w.of->found->legs_not_before) {
        return false;
    }
    if (has_missed_the_start(w, s, on)) return false;
    const auto& entries = w.doses->for_day(s.rules).by_exercise;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i] && w.of->exercises[i].on() == on) return true;
    }
    return false;
}

/// planning.toml, both-pairs: both where they fit, otherwise in turn by date, legs first.
void choose_pairs(const week_state& w, slot& s)
{
    s.by_turn = w.of->places_of(limb::arm) > 0 && w.of->places_of(limb::leg) > 0 &&
                !both_pairs_allowed(*w.of, s.rules);
    for (const limb on : both_pairs) {
        if (w.of->places_of(on) == 0 || (s.by_turn && on != w.so_far.turn)) continue;
        s.due.add(on);
        if (is_feasible(w, s, on)) s.pairs.add(on);
    }
}

/// planning.toml, spacing: for each pair to be trained; under a gap effect for any pair.
std::optional<reported> too_soon(const week_state& w, const slot& s)
{
    const auto gap = greatest(*w.of, s.rules, effect_kind::min_gap, limb::leg);
    const int gap_days = gap ? static_cast<int>((gap->value + 23) / 24) : 0;
    for (const limb on : both_pairs) {
        const auto& last = w.so_far.last[index(on)];
        const int least_days =
            std::max(s.due.contains(on) ? rules::spacing::days_between : 0, gap_days);
        if (!last || s.on - *last >= least_days) continue;
        return reported{"planning.spacing",
                        short_date(s.on) + " is less than " + std::to_string(24 * least_days) +
                            " h after " + short_date(*last),
                        s.on};
    }
    return std::nullopt;
}

/// planning.toml, heavy-days: cuffed sessions of a week, whichever pair they train.
bool is_over_heavy_maximum(const week_state& w, const slot& s)
{
    const bool mixed = !w.of->who->wants->heavy_days.empty() && !s.rules.familiarisation;
    return mixed && w.sessions >= rules::heavy_days::sessions_max;
}

/// planning.toml, week-maximum: sessions of one pair.
int week_maximum(const week_state& w) { return w.of->dose.sessions.max_permille / 1000; }

bool is_over_maximum(const week_state& w, const slot& s)
{
    const int most = week_maximum(w);
    return std::ranges::any_of(
        both_pairs, [&](limb on) { return s.due.contains(on) && w.trained[index(on)] >= most; });
}

/// Where the day cannot be used: the rule and its words.
std::optional<reported> obstacle_on(const week_state& w, const slot& s)
{
    const auto day = [&] { return short_date(s.on); };    // only where there is something to say
    if (is_day_off(*w.of, s.on))
        return reported{"planning.days-off", day() + " is a day off", s.on};
    if (s.pairs.empty() && !s.by_turn) {
        return reported{"planning.exercise-list",
                        day() + ": no exercise can be planned on this day", s.on};
    }
    if (auto soon = too_soon(w, s)) return soon;
    if (is_over_heavy_maximum(w, s)) {
        return reported{"planning.heavy-days",
                        day() + " is over the " + std::to_string(rules::heavy_days::sessions_max) +
                            " cuffed sessions of a week with heavy days",
                        s.on};
    }
    if (is_over_maximum(w, s)) {
        return reported{"planning.week-maximum",
                        day() + " is over the " + std::to_string(week_maximum(w)) +
                            " sessions of a week",
                        s.on};
    }
    if (s.pairs.empty()) {
        const bool arms = w.so_far.turn == limb::arm;
        return reported{"planning.both-pairs",
                        day() + " is the turn of the " + (arms ? "arms" : "legs") +
                            ", which have no exercise on this day",
                        s.on};
    }
    return std::nullopt;
}

}    // namespace

prescriptions::known& prescriptions::known_for(const day_rules& day)
{
    // The latest first: a day is most often like the one before it.
    for (std::size_t i = known_.size(); i-- > 0;) {
        if (known_[i]->rules == day) return *known_[i];
    }
    known_.push_back(std::make_unique<known>(known{day, prescribe(*of_, day), {}}));
    return *known_.back();
}

const assembly& prescriptions::session_of(const day_rules& day, limb_pairs pairs)
{
    auto& k = known_for(day);
    for (const auto& s : k.sessions) {
        if (s->pairs == pairs) return *s;
    }
    k.sessions.push_back(std::make_unique<assembly>(assemble(*of_, k.doses, day, pairs)));
    return *k.sessions.back();
}

std::vector<reported> left_out_on(prescriptions& doses, const day_rules& day)
{
    auto all = doses.for_day(day).left_out;
    for (auto& r : all) {
        if (day.familiarisation) r.words += " (in the first weeks)";
    }
    return all;
}

progress at_start(const course& of)
{
    const auto& history = of.who->history;
    progress p;
    p.turn = rules::both_pairs::first;
    if (!history.last_session) return p;
    const date last = history.last_session->value;
    if (last < of.first_day) p.last = {last, last};    // which pair it was is not known: both
    if (of.first_day - last > rules::familiarised::days_since_last_max)
        return p;    // counts begin anew
    p.trained = {true, true};
    if (history.first_session) p.first_session = history.first_session->value;
    p.sessions_done = history.sessions ? history.sessions->value : 0;
    return p;
}

void train(progress& so_far, const slot& done)
{
    for (const limb on : both_pairs) {
        if (done.due.contains(on)) so_far.last[index(on)] = done.on;
    }
    if (done.by_turn) so_far.turn = so_far.turn == limb::leg ? limb::arm : limb::leg;
    if (done.pairs.empty()) return;
    for (const limb on : both_pairs) {
        so_far.trained[index(on)] = so_far.trained[index(on)] || done.pairs.contains(on);
    }
    if (!so_far.plan_first_session) so_far.plan_first_session = done.on;
    if (!so_far.first_session) so_far.first_session = done.on;
    ++so_far.sessions_done;
}

bool is_lighter_week(int week, int weeks)
{
    const int every = rules::lighter_weeks::every_weeks;
    if (week == 1 || week % every != 1) return false;
    return week < weeks || weeks == every + 1;    // a fifth loaded week in a row
}

usable_week usable_days(const course& of, prescriptions& doses, const progress& so_far, int week,
                        std::vector<reported>& out)
{
    std::vector<slot> days;
    bool by_turns = false;
    week_state w{&of, &doses, so_far, so_far, week, {}};
    const date monday = of.first_day.monday() + 7 * (week - 1);
    for (const auto weekday : of.days) {
        slot s;
        s.on = monday + static_cast<int>(weekday);
        if (s.on < of.first_day) continue;
        s.rules = rules_on(w, s.on);
        choose_pairs(w, s);
        for (const limb on : both_pairs) {
            if (s.due.contains(on) && has_missed_the_start(w, s, on)) {
                out.push_back(
                    {"planning.familiarised",
                     std::string{name(on)} +
                         "s: no session in the first weeks, so none after them in this plan",
                     std::nullopt});
            }
        }
        by_turns = by_turns || s.by_turn;
        if (auto no = obstacle_on(w, s)) {
            const bool turn_passes = no->rule == "planning.both-pairs";
            if (s.pairs.empty())
                std::ranges::move(left_out_on(doses, s.rules), std::back_inserter(out));
            out.push_back(std::move(*no));
            if (!turn_passes) continue;
        }
        for (const limb on : both_pairs) w.trained[index(on)] += s.due.contains(on) ? 1 : 0;
        ++w.sessions;
        train(w.so_far, s);
        days.push_back(std::move(s));
    }
    return {std::move(days), w.so_far, by_turns};
}

std::string short_date(date d)
{
    static constexpr std::array weekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto [year, month, day] = d.ymd();
    return std::string{weekdays[static_cast<std::size_t>(d.weekday())]} + ' ' +
           std::to_string(day) + ' ' + months[static_cast<std::size_t>(month - 1)];
}

}    // namespace bfr::planner
