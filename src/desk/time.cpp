// SPDX-License-Identifier: MIT
#include <bfr/desk_time.hpp>

#include "members.hpp"

#include <algorithm>
#include <fmt/core.h>

#include <bfr/evidence_ids.hpp>
#include <bfr/evidence_planning.hpp>

namespace bfr::desk {
namespace {

namespace planning = evidence::planning;

std::string clock_words(duration d)
{
    return fmt::format("{}:{:02}", d.seconds() / 60, d.seconds() % 60);
}

/// The scheme with these sets, all of them counted; nothing where there is none.
std::optional<evidence::scheme_row> scheme_of(const std::vector<int>& reps)
{
    const auto schemes = evidence::schemes();
    for (std::size_t i = 0; i < schemes.size(); ++i) {
        const auto& row = schemes.packed_row(i);
        if (row.failure == evidence::failure_sets::none && row.sets == reps.size() &&
            std::equal(reps.begin(), reps.end(), row.reps.begin()))
            return schemes[i];
    }
    return std::nullopt;
}

/// dose.resistance.any.tempo
constexpr tempo_asked usual_tempo{20, 0, 20};

/// An exercise with all that was left out filled in.
struct exercise {
    std::string name;
    tempo_asked tempo;
    calc::exercise_work work;
};

exercise filled_in(const time_asked& one, const time_question& asked)
{
    const auto scheme = scheme_of(one.reps);
    exercise e{one.as_typed, usual_tempo, {one.reps, 0, {}, cuff_in_rest::inflated}};
    if (scheme) e.tempo = {10 * scheme->up_s, 10 * scheme->hold_s, 10 * scheme->down_s};
    if (asked.tempo) e.tempo = *asked.tempo;
    e.work.tenths_per_rep = e.tempo.up + e.tempo.hold + e.tempo.down;
    if (scheme) e.work.rest = seconds(scheme->rest_s);
    if (asked.rest) e.work.rest = *asked.rest;
    if (asked.deflate) e.work.in_rest = cuff_in_rest::deflated;
    return e;
}

std::string tempo_words(const tempo_asked& t)
{
    return fmt::format("{}-{}-{}", decimal(t.up, 1), decimal(t.hold, 1), decimal(t.down, 1));
}

std::int64_t limit_s(evidence::limit_ref id) { return 60 * evidence::limit(id).value; }

/// "exercise 1: cuff on 16:30, a red limit on an arm is under 15 min"
std::string passed_words(const calc::limit_passed& over)
{
    const auto row = evidence::limits().find(over.limit).value();
    const auto where =
        over.exercise == 0 ? std::string{"Session"} : fmt::format("Exercise {}", over.exercise);
    const auto limb = row.limb_name.view();
    std::string_view what = "repetitions in a set";
    if (row.parameter.view() == "continuous_cuff_minutes") what = "cuff on without a pause";
    if (row.parameter.view() == "cuff_minutes_per_exercise") what = "cuff on in an exercise";
    if (row.parameter.view() == "inflated_minutes_per_limb_per_session")
        what = "cuff on one limb in a session";
    if (row.parameter.view() == "exercises_per_session") what = "exercises in a session";
    return fmt::format("{} {}: {}{}, {} {} {}{} ({}).", over.red ? "NEVER" : "OVER", where, what,
                       limb == "any" ? "" : fmt::format(", {}", limb),
                       row.relation.view() == "lt" ? "must be under" : "at most", row.value,
                       row.unit.view(), over.red ? "" : ", more only with a recorded reason",
                       row.id.view());
}

void add_row(answer& out, std::string words) { out.lines.push_back({std::move(words), 0, true}); }
void add_paragraph(answer& out, std::string words)
{
    out.lines.push_back({std::move(words), 2, false});
}

void tell_table(answer& out, const std::vector<exercise>& all, const calc::session_time& times)
{
    constexpr auto row = "{:<24.24}{:<11}{:<8}{:>8}{:>9}{:>9}{:>9}";
    add_row(out, fmt::format(row, "", "tempo", "rest", "tension", "cuff on", "at most", "in all"));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& e = all[i];
        const auto& t = times.exercises[i];
        const auto rest = e.work.reps.size() < 2 ? std::string{"none"}
                                                 : fmt::format("{} s", e.work.rest.seconds());
        if (i > 0)
            add_row(out, fmt::format(row, "   cuff off", "", "", "", "", "",
                                     clock_words(planning::reperfusion::between)));
        add_row(out, fmt::format(row, fmt::format("{}  {}", i + 1, e.name), tempo_words(e.tempo),
                                 rest, clock_words(t.under_tension), clock_words(t.cuff_on),
                                 clock_words(seconds(limit_s("cuff-minutes-exercise"))),
                                 clock_words(t.wall)));
    }
    if (all.size() > 1)
        add_row(out, fmt::format(row, "Together, on one limb", "", "",
                                 clock_words(times.under_tension), clock_words(times.cuff_on),
                                 clock_words(seconds(limit_s("inflated-session"))),
                                 clock_words(times.wall)));
}

void tell_limits(answer& out, std::size_t exercises, const std::vector<calc::limit_passed>& over)
{
    if (over.empty()) {
        add_paragraph(out, fmt::format("Within the limits: cuff on {} min at most in an exercise "
                                       "and {} min a limb and session; {} min for the aim "
                                       "cardiac.",
                                       evidence::limit("cuff-minutes-exercise").value,
                                       evidence::limit("inflated-session").value,
                                       evidence::limit("cuff-minutes-cardiac").value));
    }
    for (const auto& one : over) add_paragraph(out, passed_words(one));
    const auto pair = evidence::limit("exercises-limb").value;
    if (exercises > static_cast<std::size_t>(pair))
        add_paragraph(out, fmt::format("At most {} exercises for one pair of limbs; nobody said "
                                       "whose these are.",
                                       pair));
}

/// Whether a record of these sets lets the cuff down in its rests, which is not counted on.
bool scheme_lets_down(const exercise& e)
{
    const auto scheme = scheme_of(e.work.reps);
    return scheme && scheme->in_rest == cuff_in_rest::deflated && e.work.reps.size() > 1;
}

std::string notes_words(const time_question& asked, const std::vector<exercise>& all,
                        const calc::session_time& times)
{
    const bool differs = !asked.deflate && std::ranges::any_of(all, scheme_lets_down);
    return fmt::format(
        "{}{} One side at a time: {} in all, the cuff of a limb no longer on. "
        "Putting the cuff on and measuring: {} more.",
        asked.deflate ? "The cuff is let down in every rest." : "The cuff stays on in the rests.",
        differs ? " The scheme lets it down there: --deflate." : "",
        clock_words(times.wall_by_sides), clock_words(planning::session_duration::setup));
}

answer no_time(const time_asked& one)
{
    const auto four = evidence::schemes().find("4x-failure").value();
    std::string expected;
    for (const auto tenths : four.expected_tenths)
        if (tenths != 0) expected += (expected.empty() ? "" : ", ") + decimal(tenths, 1);
    std::string counted;
    for (const auto reps : four.reps)
        if (reps != 0) counted += fmt::format("{}{}", counted.empty() ? "" : "-", reps);
    answer out;
    out.schema = "bfr-time/1";
    out.is_no = true;
    out.members = {{"time_under_tension_s", null()},
                   {"cuff_on_s", null()},
                   {"wall_s", null()},
                   {"limit_s", null()},
                   {"reason", words("to-failure")}};
    add_paragraph(out, fmt::format("NO TIME for {}: how many repetitions a set to failure takes is "
                                   "not known before.",
                                   one.as_typed));
    add_paragraph(out,
                  fmt::format("The means of four such sets in 25 studies are {} (rolnick2025): "
                              "bfr time {} --rest {}s",
                              expected, counted, four.rest_s));
    return out;
}

datum exercise_member(const exercise& e, const calc::exercise_time& t)
{
    std::vector<datum> reps;
    for (const auto n : e.work.reps) reps.push_back(whole(n));
    const auto scheme = scheme_of(e.work.reps);
    return {std::vector<member>{{"reps", {std::move(reps)}},
                                {"scheme", scheme ? words(scheme->id) : null()},
                                {"tempo", words(tempo_words(e.tempo))},
                                {"rest_s", whole(e.work.rest.seconds())},
                                {"time_under_tension_s", whole(t.under_tension.seconds())},
                                {"cuff_on_s", whole(t.cuff_on.seconds())},
                                {"longest_inflation_s", whole(t.longest_bout.seconds())},
                                {"wall_s", whole(t.wall.seconds())},
                                {"limit_s", whole(limit_s("cuff-minutes-exercise"))}}};
}

std::vector<member> members_of(const std::vector<exercise>& all, const calc::session_time& times,
                               const std::vector<calc::limit_passed>& over)
{
    std::vector<datum> exercises;
    for (std::size_t i = 0; i < all.size(); ++i)
        exercises.push_back(exercise_member(all[i], times.exercises[i]));
    std::vector<datum> passed;
    bool red = false;
    for (const auto& one : over) {
        red = red || one.red;
        passed.push_back({std::vector<member>{
            {"limit", words(one.limit)},
            {"tier", words(one.red ? "red" : "amber")},
            {"exercise",
             one.exercise == 0 ? null() : whole(static_cast<std::int64_t>(one.exercise))}}});
    }
    const auto limit = limit_s(all.size() == 1 ? evidence::limit_ref{"cuff-minutes-exercise"}
                                               : evidence::limit_ref{"inflated-session"});
    return {{"time_under_tension_s", whole(times.under_tension.seconds())},
            {"cuff_on_s", whole(times.cuff_on.seconds())},
            {"wall_s", whole(times.wall.seconds())},
            {"limit_s", whole(limit)},
            {"verdict", words(red            ? "red"
                              : over.empty() ? "ok"
                                             : "amber")},
            {"wall_one_side_at_a_time_s", whole(times.wall_by_sides.seconds())},
            {"reperfusion_s", whole(planning::reperfusion::between.seconds())},
            {"setup_s", whole(planning::session_duration::setup.seconds())},
            {"exercises", {std::move(exercises)}},
            {"passed", {std::move(passed)}}};
}

}    // namespace

bool needs_rest(const std::vector<int>& reps) { return reps.size() > 1 && !scheme_of(reps); }

answer time_answer(const time_question& asked)
{
    std::vector<exercise> all;
    std::vector<calc::exercise_work> works;
    for (const auto& one : asked.exercises) {
        if (one.reps.empty()) return no_time(one);
        all.push_back(filled_in(one, asked));
        works.push_back(all.back().work);
    }
    const auto times = calc::time_of_session(works);
    auto over = calc::limits_passed(works, times);
    std::ranges::stable_partition(over, &calc::limit_passed::red);
    answer out;
    out.schema = "bfr-time/1";
    out.is_no = std::ranges::any_of(over, &calc::limit_passed::red);
    out.members = members_of(all, times, over);
    tell_table(out, all, times);
    tell_limits(out, all.size(), over);
    add_paragraph(out, notes_words(asked, all, times));
    return out;
}

}    // namespace bfr::desk
