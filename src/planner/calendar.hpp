// SPDX-License-Identifier: MIT
//
// Which days train what: spacing, the week's maximum, alternating pairs, lighter weeks.
#pragma once

#include "course.hpp"
#include "prescribe.hpp"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bfr::planner {

/// Arms, legs, both or none.
class limb_pairs {
  public:
    void add(limb on) { bits_ |= bit(on); }
    [[nodiscard]] bool contains(limb on) const { return (bits_ & bit(on)) != 0; }
    [[nodiscard]] bool empty() const { return bits_ == 0; }
    friend bool operator==(const limb_pairs&, const limb_pairs&) = default;

  private:
    static unsigned bit(limb on) { return 1U << static_cast<unsigned>(on); }
    unsigned bits_ = 0;
};

/// The exercises of a session in order, numbered, with the times between them.
struct assembly {
    limb_pairs pairs;
    shared_list<exercise_dose> exercises;
    duration length;
    std::vector<reported> left_out;
};

/// Prescriptions by the rules of a day, and the sessions made of them: equal days are reckoned
/// once.
class prescriptions {
  public:
    explicit prescriptions(const course& of) : of_(&of) {}
    const prescription& for_day(const day_rules& day) { return known_for(day).doses; }
    const assembly& session_of(const day_rules& day, limb_pairs pairs);

  private:
    struct known {
        day_rules rules;
        prescription doses;
        std::vector<std::unique_ptr<assembly>> sessions;
    };
    known& known_for(const day_rules& day);

    const course* of_;
    std::vector<std::unique_ptr<known>> known_;
};

/// What has no load or no scheme on such a day.
[[nodiscard]] std::vector<reported> left_out_on(prescriptions& doses, const day_rules& day);

/// How far the plan has come before the day that is looked at.
struct progress {
    std::optional<date> first_session;    ///< of this person
    std::optional<date> plan_first_session;
    int sessions_done = 0;
    std::array<std::optional<date>, 2> last;    ///< session of arms, of legs
    std::array<bool, 2> trained{};              ///< that this pair had a session, before or in it
    limb turn = limb::leg;                      ///< pair whose turn it is where they alternate
};

/// A day on which there will be a session, or would be if the pair whose turn it is were not out.
/// Spacing, turns and maxima count the pairs that are due, as if nothing were out: so no answer of
/// the screening gives the other pair, or a later day, more.
struct slot {
    date on;
    limb_pairs due;      ///< those that the profile names for this day
    limb_pairs pairs;    ///< of them, those that can be trained
    bool by_turn = false;
    day_rules rules;
};

[[nodiscard]] progress at_start(const course& of);
void train(progress& so_far, const slot& done);

[[nodiscard]] bool is_lighter_week(int week, int weeks);

struct usable_week {
    std::vector<slot> days;    ///< in order; without pairs where a turn passes
    progress after;            ///< once all of them are done
    bool by_turns;             ///< a session trains one pair only, though both are named
};

/// The usable days of a week. What is passed over or dropped goes to `out`.
[[nodiscard]] usable_week usable_days(const course& of, prescriptions& doses,
                                      const progress& so_far, int week, std::vector<reported>& out);

/// "Sat 31 Jan"
[[nodiscard]] std::string short_date(date d);

}    // namespace bfr::planner
