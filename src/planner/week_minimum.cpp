// SPDX-License-Identifier: MIT
//
// planning.toml, week-minimum.
#include "sessions.hpp"

#include <algorithm>

namespace bfr::planner {
namespace {

int sessions_of(const week& w, limb on)
{
    return static_cast<int>(std::ranges::count_if(w.sessions, [on](const session& s) {
        return std::ranges::any_of(s.exercises,
                                   [on](const exercise_dose& e) { return e.on_limb == on; });
    }));
}

bool has_day_off(const course& of, const week& w)
{
    constexpr int days_in_week = 7;
    return std::ranges::any_of(of.who->wants->days_off, [&](const located<date>& d) {
        return d.value >= w.starts_on && d.value < w.starts_on + days_in_week;
    });
}

/// Familiarisation, lighter weeks and a first week begun after Monday may hold less.
bool may_hold_less(const course& of, const week& w)
{
    const bool starting = std::ranges::any_of(
        w.sessions, [](const session& s) { return s.phase == phase::familiarisation; });
    return starting || w.phase == phase::deload || (w.number == 1 && of.first_day != w.starts_on) ||
           of.found->legs_not_before.has_value();
}

}    // namespace

void check_week_minimum(const course& of, const week& made, bool by_turns,
                        std::vector<reported>& left_out, text::sink& out)
{
    if (by_turns || may_hold_less(of, made)) return;
    const int least_sessions = of.dose.sessions.min_permille / 1000;
    for (const limb on : {limb::arm, limb::leg}) {
        const int n = sessions_of(made, on);
        if (!of.trains(on) || n == 0 || n >= least_sessions) continue;
        const auto words = "week " + std::to_string(made.number) + " trains the " +
                           std::string{name(on)} + "s " + std::to_string(n) + " time, " +
                           std::string{name(of.wanted)} + " needs " +
                           std::to_string(least_sessions);
        if (has_day_off(of, made) || of.who->wants->days.empty()) {
            left_out.push_back({"planning.week-minimum", words, std::nullopt});
            continue;
        }
        auto& d = out.error("E206", of.who->wants->days.front().where, words);
        d.help = "choose days at least 48 h apart, " + std::to_string(least_sessions) +
                 " or more a week";
        return;
    }
}

}    // namespace bfr::planner
