// SPDX-License-Identifier: MIT
//
// Whether a person may train with cuffs, and under which restrictions. Only screen() makes a
// `cleared`, and only a `cleared` can be planned for: no plan for an unscreened person.
#pragma once

#include <bfr/evidence_screening.hpp>
#include <bfr/plan.hpp>
#include <bfr/profile.hpp>

#include <string>
#include <variant>
#include <vector>

namespace bfr::screening {

/// One limb of the four.
struct limb_side {
    limb on = limb::leg;
    side at = side::left;
    friend bool operator==(const limb_side&, const limb_side&) = default;
};

enum class origin : std::uint8_t { answered, computed, combination };

/// A condition that applies on the day that the plan is judged.
struct applied {
    std::uint16_t row = 0;    ///< evidence::conditions()
    origin from = origin::answered;
    std::string detail;              ///< "142/88", "56 days ago, right leg"
    text::place where;               ///< the answer or the fact; line 0 where nothing was written
    std::vector<limb_side> limbs;    ///< empty: the whole person
    bool date_is_owed = false;       ///< its date was asked for and is missing: counts as today's
    bool cleared = false;            ///< wholly: every limb of it
    std::vector<limb_side> limbs_cleared;    ///< of `limbs`, those that a clearance covers
    /// The clearances that cover it, wholly or in part: positions in screening_answers::clearances.
    std::vector<std::uint16_t> cleared_by;
};

struct scores {
    int nakajima = 0;         ///< published total
    int nakajima_gate = 0;    ///< the total that refers
    int improve = 0;
    int cautions_vte = 0, cautions_cv = 0, cautions_any = 0;
};

/// Something without an answer; silence is never a "no".
struct open_question {
    /// A gate id, a condition id (an answer that is not understood), or "screening", "age",
    /// "height", "mass". These refuse (answers that are only too old are a record and refer).
    /// "clearance" blocks nothing itself: it covers nothing, so its record stays as it is.
    std::string id;
    std::string words;    ///< what to do about it
    text::place where;
};

/// What a screening found. All of it is judged on `judged_on` and holds to the plan's last day.
struct findings {
    outcome result = outcome::refuse;
    date judged_on;
    date answered_on;
    date valid_until;
    std::vector<applied> conditions;    ///< in table order
    /// In force on that day. Those that always hold come first, in table order, then by id, limb,
    /// side and unit. `scope` says whom an entry binds: "whole" everybody (a cap for legs and one
    /// for arms are two entries, each with its limb), "limb" both arms or both legs, "side" one
    /// limb. One restriction of several records is one entry; it is amber only when all of them
    /// are.
    std::vector<effect> effects;
    std::vector<limb_side> limbs_out;    ///< arms before legs, left before right
    /// Limbs that stay out, or will be out, even once everything is cleared that can be. When the
    /// exercises need no other the outcome is refuse, and asking a clinician would not help.
    std::vector<limb_side> limbs_out_for_good;
    /// delay-legs-day-8: the first day for a leg cuff, and what holds from that day on, to the
    /// plan's last day (planning.toml, delays). These entries stand in no others: a plan that
    /// trains legs has to take them in.
    std::optional<date> legs_not_before;
    std::vector<effect> effects_after_delay;
    scores points;
    std::vector<open_question> open;
    bool at_risk = false;                 ///< planning.toml, at-risk
    std::optional<date> at_risk_until;    ///< last day of it; nothing: to the plan's last day
    bool guarded = false;                 ///< planning.toml, guarded
    bool screening_flag = false;          ///< planning.toml, screening-flag
    bool clinician_clearance = false;     ///< a clearance in its time stands behind the plan
    bool familiarised = false;            ///< planning.toml, familiarised
};

/// A person who may train, with the restrictions in force. Owns the profile it speaks of.
class cleared {
  public:
    [[nodiscard]] const profile& who() const { return who_; }
    [[nodiscard]] const findings& found() const { return found_; }

  private:
    cleared(profile who, findings found) : who_(std::move(who)), found_(std::move(found)) {}
    friend struct clerk;    // of screen.cpp: the only one who signs
    profile who_;
    findings found_;
};

/// A person who gets no plan, and why.
struct refusal {
    profile who;
    findings found;
};

using clearance = std::variant<cleared, refusal>;

/// Judges the answers of a profile on one day: windows, thresholds, families, scores, cautions,
/// clearances, as conditions.toml and screening.md say. A list that is missing, a group still open,
/// a missing age, height or mass, and a screening out of its validity all refuse.
/// @param judged_on  the plan's first day; without a plan today
[[nodiscard]] clearance screen(profile who, date judged_on);

}    // namespace bfr::screening
