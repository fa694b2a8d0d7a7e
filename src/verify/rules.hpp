// SPDX-License-Identifier: MIT
//
// The rules, by the file in which they stand. Each reads the whole plan and adds what it finds.
#pragma once

#include "reading.hpp"

namespace bfr::verify {

namespace plausible {
void numbers(const dossier&, notes&);
}    // namespace plausible

namespace loads {
void complete(const dossier&, notes&);
void never(const dossier&, notes&);
void clinical_red(const dossier&, notes&);
void familiarisation(const dossier&, notes&);
void window(const dossier&, notes&);
void not_rounded_up(const dossier&, notes&);
void caps(const dossier&, notes&);
void asked(const dossier&, notes&);
void body_weight(const dossier&, notes&);
void isometric(const dossier&, notes&);
void ordinal(const dossier&, notes&);
void finding_line(const dossier&, notes&);
void one_rm_spread(const dossier&, notes&);
}    // namespace loads

namespace kit {
void per_side_sum(const dossier&, notes&);
void achievable(const dossier&, notes&);
void choice(const dossier&, notes&);
void one_rm_source(const dossier&, notes&);
void lightest(const dossier&, notes&);
void stated(const dossier&, notes&);
}    // namespace kit

namespace pressures {
void guarantee(const dossier&, notes&);
void absolute(const dossier&, notes&);
void asked_share(const dossier&, notes&);
void asked(const dossier&, notes&);
void effects(const dossier&, notes&);
void of_the_at_risk(const dossier&, notes&);
void familiarisation(const dossier&, notes&);
void by_load(const dossier&, notes&);
void floor(const dossier&, notes&);
void status(const dossier&, notes&);
void tightness(const dossier&, notes&);
}    // namespace pressures

namespace occlusion {
void basis(const dossier&, notes&);
void bounds(const dossier&, notes&);
void width(const dossier&, notes&);
void source(const dossier&, notes&);
void gauge(const dossier&, notes&);
void cuff_fits(const dossier&, notes&);
}    // namespace occlusion

namespace estimates {
void limits(const dossier&, notes&);
void source(const dossier&, notes&);
}    // namespace estimates

namespace times {
void cuff_time(const dossier&, notes&);
void cuff_minutes(const dossier&, notes&);
void cuff_red(const dossier&, notes&);
void cuff_limit(const dossier&, notes&);
void cuff_session(const dossier&, notes&);
void reperfusion(const dossier&, notes&);
void reperfusion_red(const dossier&, notes&);
void rests(const dossier&, notes&);
void min_rest(const dossier&, notes&);
void deflated_rests(const dossier&, notes&);
void tempo(const dossier&, notes&);
void session_length(const dossier&, notes&);
}    // namespace times

namespace calendar {
void spacing(const dossier&, notes&);
void sessions_per_week(const dossier&, notes&);
void delay(const dossier&, notes&);
void journey(const dossier&, notes&);
void chosen_days(const dossier&, notes&);
void heavy_days(const dossier&, notes&);
void mixed_heavy(const dossier&, notes&);
void retest_day(const dossier&, notes&);
void retest_rest(const dossier&, notes&);
void retest_kind(const dossier&, notes&);
}    // namespace calendar

namespace phases {
void plan_length(const dossier&, notes&);
void week_phase(const dossier&, notes&);
void lighter_weeks(const dossier&, notes&);
void lighter_content(const dossier&, notes&);
void first_sessions(const dossier&, notes&);
void first_scheme(const dossier&, notes&);
void history(const dossier&, notes&);
}    // namespace phases

namespace effects {
void units(const dossier&, notes&);
void blocking(const dossier&, notes&);
void flags(const dossier&, notes&);
void arm_and_leg(const dossier&, notes&);
void cuffs_at_once(const dossier&, notes&);
void sides_worked(const dossier&, notes&);
void unilateral(const dossier&, notes&);
void exercise_count(const dossier&, notes&);
void limb_pairs(const dossier&, notes&);
void sets(const dossier&, notes&);
void no_failure(const dossier&, notes&);
void passive_only(const dossier&, notes&);
void excluded_limb(const dossier&, notes&);
void arms_first(const dossier&, notes&);
void seated_or_supine(const dossier&, notes&);
void aim_has_limb(const dossier&, notes&);
void daily_check(const dossier&, notes&);
}    // namespace effects

namespace sums {
void method_known(const dossier&, notes&);
void outcome(const dossier&, notes&);
void screening_dates(const dossier&, notes&);
void fingerprint(const dossier&, notes&);
void week_numbers(const dossier&, notes&);
void session_numbers(const dossier&, notes&);
void session_dates(const dossier&, notes&);
void session_count(const dossier&, notes&);
void exercise_numbers(const dossier&, notes&);
void total_reps(const dossier&, notes&);
void weekly_reps(const dossier&, notes&);
void reasons(const dossier&, notes&);
}    // namespace sums

namespace people {
void same_person(const dossier&, notes&);
void unscreened(const dossier&, notes&);
void screening_old(const dossier&, notes&);
void facts_missing(const dossier&, notes&);
void never(const dossier&, notes&);
void too_soon(const dossier&, notes&);
void measured_never(const dossier&, notes&);
void age(const dossier&, notes&);
void blood_pressure(const dossier&, notes&);
void heart_rate(const dossier&, notes&);
void not_cleared(const dossier&, notes&);
void limb_never(const dossier&, notes&);
}    // namespace people

}    // namespace bfr::verify
