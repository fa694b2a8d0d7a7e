// SPDX-License-Identifier: MIT
//
// What a person wrote about themselves: bfr-profile(5), format 1. Plain values with their places;
// nothing here is checked against the evidence, and nothing that was left out has a default.
#pragma once

#include <bfr/text.hpp>
#include <bfr/units.hpp>
#include <bfr/vocabulary.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bfr {

template <class T>
using located = text::located<T>;
template <class T>
using maybe = std::optional<text::located<T>>;

struct person {
    maybe<std::string> name;
    maybe<date> born;    ///< at most one of `born` and `age` is set
    maybe<int> age;      ///< years
    maybe<sex> sex_stated;
    maybe<length> height;
    maybe<mass> body_mass;
};

struct blood_pressure_reading {
    located<pressure> systolic;
    located<pressure> diastolic;
    maybe<int> heart_rate;    ///< beats a minute
    located<date> taken_on;
};

/// A dated measurement; the number counts thousandths of the unit that its name says.
struct dated_value {
    std::int64_t thousandths = 0;
    date taken_on;
    text::place where;
};

struct lipid_value {
    dated_value measured;
    bool in_mg_per_dl = false;    ///< otherwise mmol/L
};

struct ankle_brachial_index {
    std::optional<std::int64_t> left_thousandths;
    std::optional<std::int64_t> right_thousandths;
    date taken_on;
    text::place where;
};

struct measurements {
    std::optional<dated_value> hba1c_percent;
    std::optional<dated_value> platelets_10e9_per_l;
    std::optional<lipid_value> total_cholesterol;
    std::optional<lipid_value> ldl;
    std::optional<ankle_brachial_index> abi;
    std::optional<dated_value> mets;
};

struct training_history {
    maybe<int> sessions;
    maybe<date> first_session;
    maybe<date> last_session;
    maybe<date> last_journey;    ///< seated for more than 4 hours
};

/// One condition that applies, with the details that its row asks for. Ids are known to exist.
struct condition_answer {
    located<std::string> id;
    maybe<date> on;
    maybe<limb> on_limb;
    maybe<side> on_side;
    std::optional<located<std::string>> value;    ///< as written, a number with its unit
};

struct clearance_note {
    std::vector<located<std::string>> conditions;
    located<std::string> by;
    located<std::string> role;
    located<date> given_on;
    maybe<share_of_1rm> load_limit;
    maybe<share_of_aop> pressure_limit;
    maybe<std::string> note;
    maybe<limb> on_limb;    ///< none named: every limb of the conditions
    maybe<side> on_side;
    text::place where;
};

struct screening_answers {
    text::place where;
    maybe<date> answered_on;
    /// Nothing: the list was left out, so nobody was screened. Empty: all read, none applies.
    std::optional<std::vector<condition_answer>> conditions;
    std::vector<located<std::string>> open;    ///< groups that are not answered yet
    std::vector<clearance_note> clearances;
};

struct goal {
    text::place where;
    located<aim> wanted;
    maybe<method> by;
    maybe<date> start;
    maybe<int> weeks;
    std::vector<located<weekday>> days;
    std::vector<located<weekday>> heavy_days;
    std::vector<located<date>> days_off;
    maybe<share_of_1rm> load;
    maybe<share_of_aop> pressure_share;
    maybe<std::string> scheme;
    int revision = 1;
};

/// An equation of the user's own for an occlusion pressure that nobody measured, and where it
/// holds: [[define.equation]]. Both ends of a range are inside it.
struct own_equation {
    /// In hundred-thousandths of a mmHg; 0 where it was left out.
    struct coefficients {
        std::int64_t constant = 0;
        std::int64_t per_cm = 0;    ///< of circumference
        std::int64_t per_systolic_mmhg = 0, per_diastolic_mmhg = 0;
        std::int64_t per_year = 0;
        std::int64_t for_men = 0, for_women = 0;    ///< added to the constant
        bool needs_sex = false, needs_diastolic = false;
    };
    located<std::string> id;
    std::string name, citation;
    std::string doi;    ///< empty: none
    limb on = limb::leg;
    posture used = posture::seated;
    length width_min, width_max, circumference_min, circumference_max;
    pressure systolic_min, systolic_max;
    int age_min = 0, age_max = 0;    ///< years
    std::optional<pressure> diastolic_min, diastolic_max;
    std::optional<pressure> half_width;             ///< of a prediction, 95 %
    std::optional<pressure> limits_of_agreement;    ///< where no half-width was published
    coefficients by;
};

struct cuff {
    located<std::string> id;
    limb on = limb::leg;
    maybe<length> width;
    maybe<length> girth_min;
    maybe<length> girth_max;
    maybe<cuff_material> material;
    maybe<std::string> equation;    ///< to estimate by: confirmed, or the user's own
    maybe<bool> gauge;              ///< false: there is none, so no pressure can be set
    maybe<pressure> gauge_step;
    maybe<pressure> device_max;
    int count = 2;
};

struct girths {
    maybe<length> left_leg, right_leg, left_arm, right_arm;
};

/// One measured occlusion pressure: of one cuff, side and posture on one day.
struct occlusion_reading {
    located<std::string> cuff_id;
    limb on = limb::leg;    ///< of the cuff
    located<side> on_side;
    located<pressure> measured;
    located<posture> taken;
    maybe<std::string> method;    ///< without the limb: "handheld-doppler"; left out: not stated
    located<date> measured_on;
};

struct plate_size {
    mass size;
    std::optional<int> pairs;    ///< nothing: any number
    bool in_pounds = false;
    text::place where;
};

struct equipment {
    located<std::string> id;
    equipment_kind kind = equipment_kind::stack;
    maybe<mass> first, step, last, add_on, bar, sled, collar;
    std::vector<located<mass>> sizes;    ///< instead of first, step, last
    int count = 2;                       ///< dumbbells of each size
    std::vector<plate_size> plates;
    std::vector<located<std::string>> colours;    ///< bands
    bool in_pounds = false;    ///< every size is written in lb, so loads are printed in lb too
};

/// "140 kg x 8 @9": a set to failure, or with repetitions left over.
struct rep_set {
    mass weight;
    int reps = 0;
    int halves_in_reserve = 0;    ///< half repetitions left: effort 8.5 is 3
};

struct exercise_entry {
    located<std::string> id;
    located<sides> worked;
    maybe<std::string> equipment_id;
    maybe<mass> one_rm;         ///< tested single, as `worked` says
    maybe<rep_set> from_set;    ///< of at most 15 repetitions: the 1RM is estimated from it
    maybe<rep_set> too_long;    ///< more repetitions than give a 1RM; nothing heavier is planned
    maybe<force> isometric;     ///< greatest force of a held contraction, on this equipment
    maybe<date> tested;
    maybe<share_of_1rm> load;
    maybe<share_of_aop> pressure_share;
    maybe<std::string> scheme;
    bool in_pounds = false;    ///< one_rm or rep_set was written in lb
};

struct profile {
    std::vector<std::string> files;    ///< names for messages and reasons, by place::file
    located<std::string> id;
    std::optional<unit_system> units;
    person who;
    std::optional<blood_pressure_reading> blood_pressure;
    measurements measured;
    training_history history;
    std::optional<screening_answers> screening;
    std::optional<goal> wants;
    std::vector<own_equation> equations;
    std::vector<cuff> cuffs;
    girths limbs;
    std::vector<occlusion_reading> occlusion;
    std::vector<equipment> kit;
    std::vector<exercise_entry> exercises;
};

/// The user's equation with this id, or none.
[[nodiscard]] const own_equation* equation_named(const profile& who, std::string_view id);

}    // namespace bfr
