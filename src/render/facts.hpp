// SPDX-License-Identifier: MIT
//
// What text and list both say about a plan, gathered once: exercises with their sides, where the
// occlusion pressures come from, what all exercises have in common, what is in force, what was left
// out.
#pragma once

#include <bfr/plan.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::render {

/// One exercise as it is printed: sides of unequal load are several parts.
struct exercise_view {
    std::vector<const exercise_dose*> parts;
    sides worked = sides::together;
    [[nodiscard]] const exercise_dose& first() const { return *parts.front(); }
    [[nodiscard]] const std::optional<duration>& off_after() const
    {
        return parts.back()->cuff_off_after;
    }
};
[[nodiscard]] std::vector<exercise_view> exercises_of(const session& s);
[[nodiscard]] exercise_view view_of(const exercise_dose& dose);

/// The cuffs of a session, each with the number of its exercise. A rated set counts as one.
struct numbered_cuff {
    int exercise = 0;
    const cuff_setting* cuff = nullptr;
};
[[nodiscard]] std::vector<numbered_cuff> cuffs_of(const session& s);

/// An origin of occlusion pressures, and what it is the origin of.
struct aop_origin {
    const occlusion_basis* basis = nullptr;
    std::string of;    ///< numbers of exercises: "1, 3 right"; empty: of all
};
[[nodiscard]] std::vector<aop_origin> aop_origins(const session& s);
/// "left leg ____ mmHg, right leg ____ mmHg" for the limbs of which the occlusion pressure has to
/// be measured before there is any pressure; empty where there are none.
[[nodiscard]] std::string blanks_to_measure_first(const session& s);

/// Finds the session of a week that says the same.
class repeat_finder {
  public:
    /// The session that was written out with this text; nothing for the first one, which is kept.
    [[nodiscard]] const session* earlier(const session& s, std::string text);

  private:
    struct written {
        const session* of;
        std::string text;
    };
    std::vector<written> all_;
};

/// "Measure the occlusion pressure again: left leg ____ mmHg", for what has run out by that day;
/// empty where blanks_to_measure_first() says it.
[[nodiscard]] std::string ask_words(std::string_view asked, const session& s);

/// What holds for most exercises in print, said once; the others say their own below themselves.
struct common_facts {
    std::optional<duration> off_after;    ///< nothing where no exercise is followed by another
    std::optional<duration> on_limit;     ///< nothing without exercises
    std::optional<tempo> pace;
    bool any_measured = false;     ///< mmHg of a measured occlusion pressure
    bool any_estimate = false;     ///< mmHg of an estimated one
    bool any_tightness = false;    ///< in place of a pressure
};
[[nodiscard]] common_facts common_to(const plan& p);
[[nodiscard]] bool same(duration a, duration b);
[[nodiscard]] bool same(const tempo& a, const tempo& b);

/// An effect in force on a day in print, in its own words.
struct line_in_force {
    std::string words;            ///< with the limbs that it speaks of
    std::optional<date> until;    ///< where it ends before the last day in print
};
/// Without notes, and without the two that hold for every plan.
[[nodiscard]] std::vector<line_in_force> lines_in_force(const plan& p);

/// What was left out for one reason, with its days.
struct left_out_line {
    std::string rule, words;
    std::vector<date> days;
};
[[nodiscard]] std::vector<left_out_line> left_out_lines(const plan& p);

}    // namespace bfr::render
