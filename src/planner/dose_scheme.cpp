// SPDX-License-Identifier: MIT
//
// planning.toml, stages scheme and time.
#include "prescribe.hpp"
#include "wishes.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace bfr::planner {
namespace {

namespace rules = evidence::planning;

evidence::scheme_row row_of(std::string_view id)
{
    const auto row = evidence::schemes().find(id);
    if (!row) throw std::logic_error("a dose record names a scheme that does not exist");
    return *row;
}

scheme_pick pick(std::string_view id, std::vector<reason> why = {})
{
    scheme_pick p{row_of(id), std::string{id}, std::move(why)};
    p.reasons.insert(p.reasons.begin(), {"sets", "scheme." + p.id, {}});
    return p;
}

bool to_failure(const evidence::scheme_row& row)
{
    return row.failure != evidence::failure_sets::none;
}

int reps_of(const evidence::scheme_row& row)
{
    int sum = 0;
    for (std::size_t i = 0; i < row.sets; ++i) sum += row.reps[i];
    return sum;
}

std::string_view instead_of(const training& what, std::string_view preferred,
                            std::string_view smallest)
{
    const auto& dose = what.dose->sets_reps;
    const bool listed = dose.value.view() == preferred || lists(dose.alternatives, preferred);
    return listed ? preferred : smallest;
}

const maybe<std::string>& wish_of(const course& of, const training& what)
{
    const auto& own = what.parts.front().entry->scheme;
    return own ? own : of.who->wants->scheme;
}

}    // namespace

scheme_pick pick_scheme(const course& of, const training& what, const day_rules& day)
{
    const auto& wish = wish_of(of, what);
    const std::string_view chosen =
        wish ? std::string_view{wish->value} : what.dose->sets_reps.value.view();
    const auto smallest = rules::scheme_smallest::of(of.wanted);
    std::vector<text::place> asked;
    if (wish) asked.push_back(wish->where);

    if (day.lighter) return pick(smallest, {{"sets", "planning.lighter-week-content", {}}});
    if (day.in_ramp == ramp::week_1) return pick(smallest, {{"sets", "planning.scheme-ramp", {}}});
    const auto row = row_of(chosen);
    if (day.in_ramp == ramp::week_2 &&
        (to_failure(row) || reps_of(row) > rules::scheme_ramp::reps_max)) {
        return pick(instead_of(what, rules::scheme_ramp::instead(), smallest),
                    {{"sets", "planning.scheme-ramp", asked}});
    }
    if (to_failure(row) && effect_of(of, day, effect_kind::no_failure, what.on())) {
        return pick(instead_of(what, rules::scheme_failure::instead(), smallest),
                    {{"sets", "planning.scheme-failure", asked}});
    }
    auto result = pick(chosen);
    result.reasons.front().inputs = asked;
    return result;
}

std::optional<scheme_pick> next_scheme(const course& of, const training& what,
                                       const scheme_pick& now)
{
    const auto& dose = what.dose->sets_reps;
    const auto smallest = rules::scheme_smallest::of(of.wanted);
    if (now.id == smallest) return std::nullopt;
    // value, the alternatives without sets to failure, smallest: the one after `now` in this row.
    std::vector<std::string> row{std::string{dose.value.view()}};
    std::string_view rest = dose.alternatives;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(' '), rest.size());
        row.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    row.emplace_back(smallest);
    std::erase_if(row,
                  [&](const std::string& id) { return id != now.id && to_failure(row_of(id)); });
    auto at = std::ranges::find(row, now.id);
    at = at == row.end() ? row.begin() : at + 1;
    if (at == row.end()) return std::nullopt;
    return pick(*at, {{"sets", "planning.scheme-fit", {}}});
}

timing time_scheme(const course& of, const training& what, const scheme_pick& scheme,
                   const day_rules& day)
{
    const auto& row = scheme.row;
    timing t;
    t.reps.assign(row.reps.begin(), row.reps.begin() + row.sets);
    if (const auto cap = least(of, day, "sets", what.on());
        cap && static_cast<std::size_t>(cap->value) < t.reps.size()) {
        t.reps.resize(static_cast<std::size_t>(cap->value));
        t.reasons.push_back({"sets", cap->rule, {}});
    }
    t.rest = seconds(what.dose->rest.default_permille / 1000);
    if (const auto floor = greatest(of, day, effect_kind::min_rest, what.on());
        floor && seconds(floor->value) > t.rest) {
        t.rest = seconds(floor->value);
        t.reasons.push_back({"sets", floor->rule, {}});
    }
    t.in_rest = row.in_rest;
    if (const auto id = effect_of(of, day, effect_kind::cuff_in_rest, what.on());
        id && t.in_rest != cuff_in_rest::deflated) {
        t.in_rest = cuff_in_rest::deflated;
        t.reasons.push_back({"sets", "effect." + *id, {}});
    }
    const int per_rep = row.up_s + row.hold_s + row.down_s;
    const auto planned = calc::time_of(t.reps, per_rep, t.rest, t.in_rest);
    t.cuff_on = planned.cuff_on;
    t.wall = planned.wall;
    t.cuff_on_if_inflated = calc::time_of(t.reps, per_rep, t.rest, cuff_in_rest::inflated).cuff_on;

    t.limit = minutes(what.dose->cuff_minutes.max_permille / 1000);
    std::string rule = "limit.cuff-minutes-exercise";
    if (const auto cap = least(of, day, "min", what.on()); cap && minutes(cap->value) < t.limit) {
        t.limit = minutes(cap->value);
        rule = cap->rule;
    }
    t.reasons.push_back({"cuff_on_limit_s", rule, {}});
    return t;
}

}    // namespace bfr::planner
