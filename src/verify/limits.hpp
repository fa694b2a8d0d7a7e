// SPDX-License-Identifier: MIT
//
// The limits of the second reading, entered by hand as plain whole numbers. A shared mistake is the
// one thing that a verifier cannot find, so nothing here is taken from the planner's rows. The
// source keys stand beside each number; "project" is a decision of this project.
#pragma once

#include <bfr/vocabulary.hpp>

#include <array>
#include <cstddef>

namespace bfr::verify {

/// What holds for one aim. Shares in permille, times in seconds, sessions of one pair in a week.
struct aim_limits {
    int load_least, load_most;
    int leg_asked_most, arm_asked_most;    ///< 0: no dose for that limb exists
    int rest_least, rest_most;
    int cuff_most;
    int sessions_most;
    int weeks_least, weeks_most;
};

inline constexpr std::array<aim_limits, 7> by_aim{{
    // hypertrophy: load lixandrao2015, vald-protocol, hughes2019, patterson2019; leg lixandrao2015,
    // jorgensen2020; arm counts2016; rest hughes2018, fitcuffs-guide; cuff patterson2019;
    // week loenneke2012-meta; weeks nielsen2012, martinhernandez2013, lixandrao2015
    {200, 400, 800, 600, 30, 60, 600, 3, 3, 12},
    // strength: load lixandrao2015, das2022, yang2022; leg lixandrao2015, das2022; arm counts2016;
    // rest luebbers2014, hughes2018; cuff patterson2019; week and weeks loenneke2012-meta
    {200, 400, 800, 600, 30, 60, 600, 3, 6, 12},
    // endurance: load and leg jessee2018; arm counts2016; rest hughes2018; cuff patterson2019;
    // week jessee2018, cook2010; weeks jessee2018, counts2016, cook2010
    {150, 300, 800, 600, 30, 60, 600, 3, 4, 8},
    // rehab: load jakobsen2022 (limb weight is 0), hughes2019, jorgensen2020; leg jorgensen2020,
    // hughes2018; arm project; rest jakobsen2022, jorgensen2020; cuff patterson2019, jakobsen2022;
    // week jakobsen2022; weeks ladlow2018, hughes2019, ohta2003
    {0, 300, 800, 500, 30, 45, 600, 5, 3, 16},
    // ageing: load vechin2015, older-women-abstract; leg older-women-abstract, vechin2015; arm
    // project;
    // rest patterson2019-quoted, bobes2021; cuff patterson2019; week older-women-abstract,
    // cook2017;
    // weeks older-women-abstract, vechin2015
    {200, 300, 600, 500, 30, 60, 600, 3, 6, 12},
    // cardiac: load, rest, week, weeks kambic2019; leg fitcuffs-guide; no arm dose; cuff
    // trials2022-oa
    {200, 300, 500, 0, 45, 90, 300, 2, 6, 8},
    // disuse: load cook2010, hackney2012; leg project; no arm dose; rest project; cuff
    // patterson2019;
    // week and weeks cook2010
    {200, 300, 800, 0, 30, 90, 600, 3, 2, 4},
}};

[[nodiscard]] constexpr const aim_limits& limits_of(aim a)
{
    return by_aim[static_cast<std::size_t>(a)];
}

/// Load, permille of the 1RM.
namespace load_limit {
inline constexpr int never = 500;               ///< red: fitcuffs-guide, rolnick2024-opinion
inline constexpr int clinical_red = 400;        ///< red: centner2019-review, cook2017
inline constexpr int most = 400;                ///< vald-protocol, lixandrao2015, patterson2019
inline constexpr int no_floor_cap = 200;        ///< project: a cap this low leaves no floor
inline constexpr int first_week_asked = 200;    ///< bobes2021
inline constexpr int first_week = 250;          ///< bobes2021
inline constexpr int first_week_least = 300;    ///< project: where it is the smallest load there is
inline constexpr int second_week_asked = 250;    ///< project
inline constexpr int familiarisation = 300;      ///< clark2017, krieger2018, tabata2016
inline constexpr int isometric_least = 200;      ///< pmc4751635, lambert-registry: project
inline constexpr int isometric_most = 300;       ///< pmc4751635, pmc7727424 (higher): project
inline constexpr int sound_side = 200;           ///< rehab-protocol-page: project
inline constexpr int body = 500;                 ///< project: nobody can be made lighter
inline constexpr int body_clinical = 400;        ///< project
}    // namespace load_limit

/// Pressure: shares in permille of the occlusion pressure, pressures in hundredths of mmHg.
namespace pressure_limit {
inline constexpr int most = 800;               ///< red: vald-protocol, fitcuffs-guide, delivery2025
inline constexpr int least = 400;              ///< vald-protocol, fitcuffs-guide, fphys2019-1018
inline constexpr int at_risk_leg = 500;        ///< fitcuffs-guide
inline constexpr int at_risk_arm = 400;        ///< fitcuffs-guide, the lower end: project
inline constexpr int first_leg = 500;          ///< clark2017, tabata2016
inline constexpr int first_arm = 400;          ///< clark2017, tabata2016
inline constexpr int journey_leg = 500;        ///< clarkson2017-dialysis: legs after a long journey
inline constexpr int heavy_from = 31;          ///< lixandrao2015: from this percent of 1RM on
inline constexpr int heavy_leg = 600;          ///< lixandrao2015
inline constexpr int heavy_arm = 500;          ///< by analogy with the leg: project
inline constexpr int limb_weight_arm = 500;    ///< project
inline constexpr int absolute_leg = 200'00;    ///< red: project, no published ceiling exists
inline constexpr int absolute_arm = 150'00;    ///< red: project
inline constexpr int centre_least = 80'00;     ///< project
inline constexpr int centre_most = 350'00;     ///< project
inline constexpr int gauge_step = 5'00;        ///< project, where the profile gives none
inline constexpr int under_dosed = 400;        ///< of the upper bound: project
inline constexpr int reading_days = 14;        ///< heavy-bfr-registry
/// Tightness without a gauge, of 10. 7 of 10 on the arm is 81 % of the occlusion pressure on
/// average, and reaches it in one of five (bell2018-tightness); these are far below: project.
inline constexpr int feel_first_leg = 4, feel_first_arm = 3, feel_leg = 5, feel_arm = 4;
}    // namespace pressure_limit

/// Time in seconds, days, counts.
namespace time_limit {
inline constexpr int cuff = 600;            ///< kaatsu-rules2022, patterson2019
inline constexpr int bout_arm = 15 * 60;    ///< red, not reached: vald-protocol, fitcuffs-guide
inline constexpr int bout_leg = 20 * 60;    ///< red, not reached: vald-protocol, smartcuffs-manual
inline constexpr int cuff_session = 20 * 60;    ///< vald-protocol, smartcuffs-manual
inline constexpr int off = 180;                 ///< vald-protocol, pmc4751635
inline constexpr int off_red = 60;              ///< red: fitcuffs-guide, trials2022-oa
inline constexpr int set_up = 300;              ///< project
inline constexpr int days_between = 2;          ///< 48 h: jakobsen2022, jorgensen2020, torque2020
inline constexpr int test_days = 2;             ///< 48 h before a test to the maximum: project
inline constexpr int journey_day = 8;           ///< uk-clinic-form, wright-who
inline constexpr int journey_days = 28;         ///< uk-clinic-form
inline constexpr int repetition_least = 2, repetition_most = 5;    ///< tempos 1-0-1 to 2-1-2
}    // namespace time_limit

namespace count_limit {
inline constexpr int exercises = 4;                         ///< bobes2021, fitcuffs-guide
inline constexpr int exercises_pair = 2;                    ///< fitcuffs-guide
inline constexpr int exercises_first = 2;                   ///< clark2017, krieger2018
inline constexpr int cuffs = 2;                             ///< red: jp-kaatsu-studios
inline constexpr int cuffs_cardiac = 1;                     ///< red: kambic2019
inline constexpr int reps_set = 90;                         ///< jessee2019
inline constexpr int reps_week = 540;                       ///< martinhernandez2013
inline constexpr int mixed_sessions = 2;                    ///< yasuda2011, luebbers2014
inline constexpr int lighter_every = 4;                     ///< deload-coaches
inline constexpr int light_sets = 3, light_reps = 15;       ///< 3x15: dequeiros2024-size
inline constexpr int cardiac_sets = 1, cardiac_reps = 8;    ///< 1x8: project
inline constexpr int finding_reps = 30;    ///< rolnick2025: of the set that finds a load
inline constexpr int first_total = 75;     ///< project: second week, repetitions of an exercise
}    // namespace count_limit

/// Facts about the person: days, years, mmHg.
namespace person_limit {
inline constexpr int age_never = 14;        ///< under: kaatsu-maker, clinic-age-page
inline constexpr int age_minor = 18;        ///< under: clearance, chen2025, dequeiros2021
inline constexpr int age_old = 75;          ///< from: clearance, caprini2005, aorn2021
inline constexpr int age_reading = 40;      ///< from: a blood pressure is needed, nascimento2022
inline constexpr int bmi_reading = 30;      ///< from: a blood pressure is needed, nascimento2022
inline constexpr int bmi_clearance = 40;    ///< from: caprini2005, aorn2021
inline constexpr int systolic_never = 180'00;     ///< elitelearning, nascimento2022, ibpc2024
inline constexpr int diastolic_never = 100'00;    ///< nascimento2022, acsm-forum, bacpr-page
inline constexpr int systolic_high = 160'00;     ///< elitelearning, jp-kaatsu-studios, domingos2018
inline constexpr int diastolic_high = 95'00;     ///< ibpc2024, nct05437770
inline constexpr int systolic_low = 90'00;       ///< under: bacpr-page, patterson2018
inline constexpr int heart_rate_never = 100;     ///< from: ers-heart-failure, bacpr-page
inline constexpr int reading_days = 28;          ///< project
inline constexpr int screening_days = 182;       ///< osp-berlin2025
inline constexpr int clearance_days = 365;       ///< project
inline constexpr int girth_leg = 1000'0;         ///< over 100 cm: aorn2021, tenths of a mm
inline constexpr int sessions = 4, days = 14;    ///< familiarised: clark2017, krieger2018
inline constexpr int layoff_days = 21;           ///< project
}    // namespace person_limit

}    // namespace bfr::verify
