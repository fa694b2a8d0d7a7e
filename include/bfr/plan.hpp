// SPDX-License-Identifier: MIT
//
// The plan: every number that is printed, with the reasons for it. What renderers show, what the
// verifier re-derives and what bfr-plan(5) writes is exactly this, and nothing else is computed
// later.
#pragma once

#include <bfr/shared_list.hpp>
#include <bfr/text.hpp>
#include <bfr/units.hpp>
#include <bfr/vocabulary.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bfr {

/// Why a number is what it is: a rule by its table and id, and the places of its inputs.
struct reason {
    std::string of;      ///< "load", "left.cuff", "sets", "cuff_on_limit_s"
    std::string rule;    ///< "pressure_by_load.leg-30"
    std::vector<text::place> inputs;
};

/// A rule that some reason names, with its sources and how well they were checked.
struct rule_record {
    std::string rule;
    std::vector<std::string> sources;
    checked how = checked::project;
};

/// One restriction in force, in numbers that the verifier can hold the plan against.
/// An effect with two numbers (leg and arm, minutes and exercises) stands here twice.
struct effect {
    std::string id;    ///< effects.toml; "clinician-limits" for the limits written in a clearance
    effect_kind kind = effect_kind::note;
    std::optional<std::int64_t> value;
    std::string unit;    ///< "percent_aop", "percent_1rm", "s", ...; empty without a value
    std::string scope = "whole";    ///< whole | limb | side
    std::optional<limb> on_limb;
    std::optional<side> on_side;
    std::vector<std::string> from;    ///< condition ids
    std::string words;                ///< the line for the sheet
    std::optional<date> until;        ///< last day in force; nothing: to the plan's last day
    bool amber = false;               ///< a recorded reason may pass it (first sessions)
};

struct screening_record {
    outcome result = outcome::refuse;
    date answered_on;
    date valid_until;
    std::vector<effect> effects;
};

enum class one_rm_kind : std::uint8_t {
    tested,
    estimated,
    mvc    ///< no 1RM: the greatest force of a held contraction, as a weight
};

struct one_rm {
    one_rm_kind kind = one_rm_kind::tested;
    mass value;
    std::optional<mass> low, high;    ///< spread of the formulas, where estimated
    std::string formula;              ///< empty where tested
    std::optional<date> on;
    bool by_rep_set = false;
};

enum class load_status : std::uint8_t {
    down,      ///< the greatest load not over what is asked
    up,        ///< nothing there; the smallest one above it inside the window
    body,      ///< body weight or limb weight: nothing to choose
    ordinal    ///< a band, or a load found by repetitions: no percentage
};

struct load {
    std::optional<mass> total;    ///< counted as the 1RM was; nothing for bands and body weight
    bool in_pounds = false;
    std::optional<mass> each;      ///< one hand
    std::string implement;         ///< kind as in exercises.toml: "dumbbell-each"
    std::string equipment;         ///< id in the profile; empty without equipment
    std::string band;              ///< colour
    std::vector<mass> per_side;    ///< plates on each side, heaviest first
    std::optional<mass> step;      ///< of the equipment around this load, for the note on rounding
    std::optional<share_of_1rm> asked;
    std::optional<one_rm> of;
    std::optional<int> system_share_permille;    ///< body weight as part of the load, where known
    load_status status = load_status::down;
    /// starting-light, heavier-than-asked, low-load-end; sound-side: `of` is that of the other side
    std::vector<std::string> marks;
};

struct training_set {
    int reps = 0;    ///< where `to_failure`: what the times count
    bool to_failure = false;
    std::optional<duration> rest_after;               ///< nothing after the last set
    cuff_in_rest in_rest = cuff_in_rest::inflated;    ///< after the last set deflated
};

/// Before the id of an equation that the profile defines, where rules and methods are named.
inline constexpr std::string_view own_equation_prefix = "define.equation.";

/// An occlusion pressure and its range, measured or estimated.
struct occlusion_basis {
    pressure value, low, high;
    /// Row id: "handheld-doppler-leg"; of the equation or reference; of one of the user's own
    /// "define.equation.my-eq".
    std::string method;
    posture taken = posture::seated;    ///< where estimated: that of use
    date measured_on;                   ///< where estimated: nothing
    std::string tier;                   ///< "T0" | "T1" measured, "T2" | "T3" estimated
    std::vector<std::string>
        differs;    ///< what differs from the measurement: "day", "posture", "side"
    [[nodiscard]] bool is_estimate() const { return tier == "T2" || tier == "T3"; }
};

enum class cuff_status : std::uint8_t {
    ok,
    may_be_under_dosed,
    measure_aop,      ///< estimated, and too little for an effect to be expected
    measure_first,    ///< the measured value is too old: percentage and a blank, no mmHg
    no_pressure       ///< tier T5: a tightness, neither mmHg nor percentage
};

struct cuff_setting {
    side on_side = side::left;
    limb on_limb = limb::leg;
    std::string cuff;    ///< id in the profile
    std::optional<pressure> set;
    share_of_aop asked;    ///< 0 where there is only a tightness
    /// T5, the aim and the most: 0 none ... 10 the most you can think of.
    std::optional<int> tightness;
    bool under_band = false;    ///< asked under the band of dose and load
    cuff_status status = cuff_status::ok;
    std::string bound_by;     ///< asked | guarantee | absolute-cap | device; empty without mmHg
    std::string capped_by;    ///< rule that lowered the percentage asked; empty where none did
    std::optional<occlusion_basis> aop;
};

struct tempo {
    duration up, hold, down;
};

/// One exercise of one session. Sides of unequal load are two entries with one number.
struct exercise_dose {
    int number = 0;
    std::string id;
    std::string name;
    limb on_limb = limb::leg;
    sides worked = sides::together;
    bfr::load weight;
    tempo pace;
    std::string scheme;
    std::vector<training_set> sets;
    std::vector<cuff_setting> cuffs;    ///< in the order in which the sides are worked
    duration cuff_on;                   ///< of one limb
    duration cuff_on_limit;
    std::optional<duration> cuff_off_after;
    int total_reps = 0;                  ///< of one side
    std::vector<std::string> muscles;    ///< primary
    std::vector<std::string> notes;      ///< lines for the sheet: suitability, indirect muscles
    std::vector<reason> reasons;
};

/// Asked on the day of a session, before the cuff goes on.
struct daily_question {
    std::string condition;    ///< id
    std::string ask;
    std::string if_yes;    ///< what then holds, in the words of its effects
};

enum class test_kind : std::uint8_t { one_rep_max, rep_set, rated_set_of_30 };

/// What is tested on a re-test day. A rated set is done under the cuff at the present load.
struct retest {
    std::string id;
    std::string name;
    sides worked = sides::together;
    test_kind kind = test_kind::one_rep_max;
    std::optional<exercise_dose> under_cuff;    ///< of a rated set
    bool in_pounds = false;    ///< unit of the blank for the result: that of the equipment
};

struct session {
    std::string id;    ///< "W2-A"
    int number = 0;
    date on;
    bfr::phase phase = bfr::phase::build;
    bool is_retest = false;
    bool after_heavy = false;          ///< a heavy day: the cuffed work comes after the heavy lifts
    std::optional<duration> length;    ///< nothing on a re-test day
    shared_list<exercise_dose> exercises;
    std::vector<retest> tests;
    std::vector<std::string>
        asks;    ///< what has run out by that day: "aop", "bp", "screening", "clearance", ...
    shared_list<daily_question> before;
};

struct week {
    int number = 0;
    bfr::phase phase = bfr::phase::build;
    date starts_on;    ///< Monday
    std::vector<session> sessions;
};

/// Something passed over, dropped or left out, with the rule; never quietly.
struct reported {
    std::string rule;
    std::string words;
    std::optional<date> on;
};

/// What an equation of the user's own, which this program has not checked, is called in print.
struct cited_equation {
    std::string method;                 ///< as in occlusion_basis
    std::string name, citation, doi;    ///< doi may be empty
};

struct notice {
    std::string id;    ///< [[generate]] record
    std::string words;
};

struct plan {
    std::string id;
    std::string person;    ///< name for print; empty where the profile gives none
    int revision = 1;
    date made_on;
    date starts_on;
    aim wanted = aim::hypertrophy;
    method by = method::resistance;
    int week_count = 0;
    int session_count = 0;
    bool at_risk = false, guarded = false, screening_flag = false;
    screening_record screening;
    std::vector<notice> notices;
    std::vector<cited_equation> own_equations;    ///< those that were used
    std::vector<reported> left_out;
    std::vector<week> weeks;
    std::vector<rule_record> rules;
    std::vector<std::string> files;    ///< names of the profile's files, by place::file
    std::string fingerprint;           ///< eight hex digits of the content
};

/// Leaves one week, with what was left out on its days or throughout.
/// @return false: there is no such week, and nothing changed
bool keep_week(plan& p, int number);
/// Leaves one session, likewise.
bool keep_session(plan& p, std::string_view id);

template <>
struct names_of<one_rm_kind> {
    static constexpr std::array<std::string_view, 3> all{"tested", "estimated", "mvc"};
};
template <>
struct names_of<load_status> {
    static constexpr std::array<std::string_view, 4> all{"down", "up", "body", "ordinal"};
};
template <>
struct names_of<cuff_status> {
    static constexpr std::array<std::string_view, 5> all{"ok", "may-be-under-dosed", "measure-aop",
                                                         "measure-first", "no-pressure"};
};
template <>
struct names_of<test_kind> {
    static constexpr std::array<std::string_view, 3> all{"1rm", "nrm", "rep30"};
};

}    // namespace bfr
