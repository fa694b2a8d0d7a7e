// SPDX-License-Identifier: MIT
//
// Days: between sessions, in a week, before a test, after a journey, and those that the person
// chose.
#include "rules.hpp"

#include <algorithm>
#include <array>

#include "limits.hpp"

namespace bfr::verify::calendar {
namespace {

constexpr std::array both_pairs{limb::arm, limb::leg};

int gap_days(const dossier& r, date on)
{
    std::int64_t hours = 0;
    for (const effect& e : r.planned.screening.effects) {
        const bool gap = e.kind == effect_kind::min_gap && e.value && e.unit == "h";
        if (gap && in_force(e, on)) hours = std::max(hours, *e.value);
    }
    return static_cast<int>((hours + 23) / 24);
}

bool is_maximal(const retest& t) { return t.kind != test_kind::rated_set_of_30; }

/// The limb of a test: as the same exercise says in the plan, else as it is known.
std::optional<limb> limb_of(const dossier& r, const retest& t)
{
    for (const dose_at& d : r.doses) {
        if (d.dose->id == t.id) return d.dose->on_limb;
    }
    const known_exercise* const facts = known(t.id);
    return facts ? std::optional(facts->cuffed) : std::nullopt;
}

bool no_failure_for(const dossier& r, const session& s, const retest& t)
{
    const auto pair = limb_of(r, t);
    const auto& all = r.planned.screening.effects;
    return std::any_of(all.begin(), all.end(), [&](const effect& e) {
        return e.kind == effect_kind::no_failure && in_force(e, s.on) &&
               (!e.on_limb || !pair || *e.on_limb == *pair);
    });
}

/// A side that was operated on is never tested to its maximum.
bool is_operated(const dossier& r, const retest& t)
{
    if (!r.facts || !r.facts->screening || !r.facts->screening->conditions) return false;
    const auto pair = limb_of(r, t);
    const auto& answers = *r.facts->screening->conditions;
    return std::any_of(answers.begin(), answers.end(), [&](const condition_answer& a) {
        const bool operation = a.id.value == "surgery" || a.id.value == "hip-knee-leg-surgery";
        if (!operation || !a.on_side || r.planned.wanted != aim::rehab) return false;
        if (a.on_limb && pair && a.on_limb->value != *pair) return false;
        const sides operated = a.on_side->value == side::left ? sides::left : sides::right;
        return t.worked == operated || t.worked == sides::together || t.worked == sides::each;
    });
}

/// No 1RM of this side is known, so none is tested: the load was found by repetitions, as a share
/// of the force of a held contraction, or from the sound side.
bool has_no_one_rm(const dossier& r, const retest& t)
{
    return std::any_of(r.doses.begin(), r.doses.end(), [&](const dose_at& d) {
        const load& l = d.dose->weight;
        const bool none = l.status == load_status::ordinal ||
                          (l.of && l.of->kind == one_rm_kind::mvc) ||
                          (!l.marks.empty() && has(l.marks, "sound-side"));
        return none && d.dose->worked == t.worked && d.dose->id == t.id;
    });
}

std::string why_not_maximal(const dossier& r, const session& s, const retest& t)
{
    if (r.planned.guarded || guarded(r, s.on)) return "a guarded person";
    if (no_failure_for(r, s, t)) return "a no-failure effect is in force";
    if (is_operated(r, t)) return "an operated limb";
    if (has_no_one_rm(r, t)) return "no 1RM is known";
    return {};
}

int weekday_of(date d) { return (d.days() % 7 + 10) % 7; }    // 1970-01-01 was a Thursday

bool is_among(const std::vector<located<weekday>>& days, date on)
{
    return std::any_of(days.begin(), days.end(), [on](const located<weekday>& d) {
        return static_cast<int>(d.value) == weekday_of(on);
    });
}

bool is_hard_aim(aim a) { return a == aim::hypertrophy || a == aim::strength; }

}    // namespace

void spacing(const dossier& r, notes& out)
{
    const session_at* before = nullptr;
    std::array<const session_at*, 2> last{};
    for (const session_at& s : r.sessions) {
        const auto too_near = [&](const session_at* earlier, int days) {
            return earlier && s.on() - earlier->on() < days;
        };
        bool found = !s.doses.empty() && too_near(before, gap_days(r, s.on()));
        for (const limb l : both_pairs) {
            if (!s.cuffs(l)) continue;
            auto& latest = last[static_cast<std::size_t>(l)];
            found = found || too_near(latest, time_limit::days_between);
            latest = &s;
        }
        if (found) {
            out.add(s.of_session->id,
                    "less than 48 h after the session before for the same limbs, or "
                    "under an effect for any: amber, under 24 h red");
        }
        if (!s.doses.empty()) before = &s;
    }
}

void sessions_per_week(const dossier& r, notes& out)
{
    const int most = limits_of(r.planned.wanted).sessions_most;
    for (const week& w : r.planned.weeks) {
        for (const limb l : both_pairs) {
            const auto sessions =
                std::count_if(r.sessions.begin(), r.sessions.end(),
                              [&](const session_at& s) { return s.of_week == &w && s.cuffs(l); });
            if (sessions <= most) continue;
            out.add(place_of(w), number(sessions) + " sessions of the " + std::string(name(l)) +
                                     "s, over " + number(most) + " (cardiac: red, others amber)");
        }
    }
}

void delay(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        for (const effect& e : r.planned.screening.effects) {
            if (e.kind != effect_kind::delay_days || !e.until) continue;
            if (!in_force(e, c.at->on()) || !holds_for(e, c)) continue;
            out.add(place_of(c), "no cuff on this limb before " + iso(*e.until + 1) + ": " + e.id);
        }
    }
}

void journey(const dossier& r, notes& out)
{
    const maybe<date>& last = r.facts->history.last_journey;
    if (!last) return;
    const bool capped = r.planned.starts_on - last->value <= time_limit::journey_days;
    for (const cuff_at& c : r.cuffs) {
        if (c.cuff->on_limb != limb::leg || c.at->on() < last->value) continue;
        if (c.at->on() - last->value < time_limit::journey_day) {
            out.add(place_of(c),
                    "a leg cuff before day 8 after the journey of " + iso(last->value));
        } else if (capped && c.cuff->asked.permille() > pressure_limit::journey_leg) {
            out.add(place_of(c), percent(c.cuff->asked.permille()) +
                                     " were asked within 28 days of a journey: at most 50 %");
        }
    }
}

void chosen_days(const dossier& r, notes& out)
{
    if (!r.facts->wants) return;
    const goal& g = *r.facts->wants;
    for (const session_at& s : r.sessions) {
        if (!g.days.empty() && !is_among(g.days, s.on())) {
            out.add(s.of_session->id, iso(s.on()) + " is none of the chosen days");
        }
        const bool off = std::any_of(g.days_off.begin(), g.days_off.end(),
                                     [&](const located<date>& d) { return d.value == s.on(); });
        if (off) out.add(s.of_session->id, iso(s.on()) + " is a day off");
    }
}

void heavy_days(const dossier& r, notes& out)
{
    if (!r.facts->wants) return;
    const goal& g = *r.facts->wants;
    for (const session_at& s : r.sessions) {
        const session& day = *s.of_session;
        if (!s.doses.empty() && is_among(g.heavy_days, s.on()) && !day.after_heavy) {
            out.add(day.id, "a heavy day: the cuffed work comes after the heavy lifts");
        }
        const bool mixes = !g.heavy_days.empty() && is_hard_aim(r.planned.wanted);
        if ((day.phase == phase::build && mixes) || (day.phase == phase::mixed_heavy && !mixes)) {
            out.add(day.id, "phase " + std::string(name(day.phase)) + " where the heavy days " +
                                (mixes ? "make it mixed-heavy" : "do not make it so"));
        }
    }
}

void mixed_heavy(const dossier& r, notes& out)
{
    for (const week& w : r.planned.weeks) {
        const auto sessions =
            std::count_if(w.sessions.begin(), w.sessions.end(), [](const session& s) {
                return s.phase == phase::mixed_heavy && !s.exercises.empty();
            });
        if (sessions > count_limit::mixed_sessions) {
            out.add(place_of(w), number(sessions) +
                                     " cuffed sessions in a week with heavy days, over " +
                                     number(count_limit::mixed_sessions));
        }
        if (sessions > 0 && !is_hard_aim(r.planned.wanted)) {
            out.add(place_of(w), "heavy days belong to the aims hypertrophy and strength");
        }
    }
}

void retest_day(const dossier& r, notes& out)
{
    for (const week& w : r.planned.weeks) {
        for (const session& s : w.sessions) {
            if (!s.is_retest && s.tests.empty()) continue;
            const bool sound = s.is_retest && !s.tests.empty() && s.exercises.empty() &&
                               s.phase == phase::deload && &s == &w.sessions.back();
            if (!sound) {
                out.add(s.id, "tests stand alone on the last day of a lighter week");
            }
        }
    }
}

void retest_rest(const dossier& r, notes& out)
{
    const session_at* before = nullptr;
    for (const session_at& s : r.sessions) {
        const auto& tests = s.of_session->tests;
        const bool maximal = std::any_of(tests.begin(), tests.end(), is_maximal);
        if (maximal && before && s.on() - before->on() < time_limit::test_days) {
            out.add(s.of_session->id, "a test to the maximum less than 48 h after " +
                                          before->of_session->id + ": amber");
        }
        if (!s.doses.empty()) before = &s;
    }
}

void retest_kind(const dossier& r, notes& out)
{
    for (const session_at& s : r.sessions) {
        for (const retest& t : s.of_session->tests) {
            const std::string where = s.of_session->id + '.' + t.id;
            if (is_maximal(t)) {
                if (const auto why = why_not_maximal(r, *s.of_session, t); !why.empty()) {
                    out.add(where, "no test to the maximum: " + why);
                }
                if (t.under_cuff) out.add(where, "a test to the maximum carries no cuff");
            } else if (!t.under_cuff || t.under_cuff->id != t.id) {
                out.add(where, "a rated set under the cuff needs its load and pressure");
            }
        }
    }
}

}    // namespace bfr::verify::calendar
