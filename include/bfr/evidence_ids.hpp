// SPDX-License-Identifier: MIT
//
// The rows that code names by id: an id that does not exist does not compile.
//
//     evidence::limit("cuff-minutes-exercise").value
//     row == evidence::condition_ref{"pregnancy"}.position()
//
// The lists stand in the order of the rows; src/evidence/checks.cpp holds both together.
#pragma once

#include <bfr/evidence_screening.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bfr::evidence {

namespace ids {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): std::array would have to be counted by hand
inline constexpr std::string_view doses[] = {
    "resistance.hypertrophy.load", "resistance.hypertrophy.pressure-leg",
    "resistance.hypertrophy.pressure-arm", "resistance.hypertrophy.sets-reps",
    "resistance.hypertrophy.rest", "resistance.hypertrophy.cuff-in-rest",
    "resistance.hypertrophy.sessions-week", "resistance.hypertrophy.sessions-week-block",
    "resistance.hypertrophy.weeks", "resistance.hypertrophy.cuff-minutes",
    "resistance.strength.load", "resistance.strength.pressure-leg",
    "resistance.strength.pressure-arm", "resistance.strength.sets-reps", "resistance.strength.rest",
    "resistance.strength.cuff-in-rest", "resistance.strength.sessions-week",
    "resistance.strength.sessions-week-block", "resistance.strength.weeks",
    "resistance.strength.cuff-minutes", "resistance.endurance.load",
    "resistance.endurance.pressure-leg", "resistance.endurance.pressure-arm",
    "resistance.endurance.sets-reps", "resistance.endurance.rest",
    "resistance.endurance.cuff-in-rest", "resistance.endurance.sessions-week",
    "resistance.endurance.weeks", "resistance.endurance.cuff-minutes", "resistance.rehab.load",
    "resistance.rehab.pressure-leg", "resistance.rehab.pressure-arm", "resistance.rehab.sets-reps",
    "resistance.rehab.rest", "resistance.rehab.cuff-in-rest", "resistance.rehab.sessions-week",
    "resistance.rehab.sessions-day-block", "resistance.rehab.weeks",
    "resistance.rehab.cuff-minutes", "resistance.ageing.load", "resistance.ageing.pressure-leg",
    "resistance.ageing.pressure-arm", "resistance.ageing.sets-reps", "resistance.ageing.rest",
    "resistance.ageing.cuff-in-rest", "resistance.ageing.sessions-week", "resistance.ageing.weeks",
    "resistance.ageing.cuff-minutes", "resistance.cardiac.load", "resistance.cardiac.pressure-leg",
    "resistance.cardiac.sets-reps", "resistance.cardiac.rest", "resistance.cardiac.cuff-in-rest",
    "resistance.cardiac.sessions-week", "resistance.cardiac.weeks",
    "resistance.cardiac.cuff-minutes", "resistance.disuse.load", "resistance.disuse.pressure-leg",
    "resistance.disuse.sets-reps", "resistance.disuse.rest", "resistance.disuse.cuff-in-rest",
    "resistance.disuse.sessions-week", "resistance.disuse.weeks", "resistance.disuse.cuff-minutes",
    "aerobic.hypertrophy.intensity", "aerobic.hypertrophy.speed",
    "aerobic.hypertrophy.pressure-leg", "aerobic.hypertrophy.bouts",
    "aerobic.hypertrophy.sessions-week", "aerobic.hypertrophy.weeks", "aerobic.hypertrophy.minutes",
    "aerobic.strength.intensity", "aerobic.strength.speed", "aerobic.strength.pressure-leg",
    "aerobic.strength.bouts", "aerobic.strength.sessions-week", "aerobic.strength.weeks",
    "aerobic.strength.minutes", "aerobic.endurance.intensity", "aerobic.endurance.speed",
    "aerobic.endurance.grade", "aerobic.endurance.pressure-leg", "aerobic.endurance.bouts",
    "aerobic.endurance.sessions-week", "aerobic.endurance.weeks", "aerobic.endurance.minutes",
    "aerobic.rehab.intensity", "aerobic.rehab.speed", "aerobic.rehab.pressure-leg",
    "aerobic.rehab.bouts", "aerobic.rehab.sessions-week", "aerobic.rehab.weeks",
    "aerobic.rehab.minutes", "aerobic.ageing.speed", "aerobic.ageing.pressure-leg",
    "aerobic.ageing.bouts", "aerobic.ageing.sessions-week", "aerobic.ageing.weeks",
    "aerobic.ageing.minutes", "aerobic.cardiac.intensity", "aerobic.cardiac.pressure-leg",
    "aerobic.cardiac.bouts", "aerobic.cardiac.sessions-week", "aerobic.cardiac.weeks",
    "aerobic.cardiac.minutes", "aerobic.disuse.intensity", "aerobic.disuse.pressure-leg",
    "aerobic.disuse.bouts", "aerobic.disuse.sessions-week", "aerobic.disuse.weeks",
    "aerobic.disuse.minutes", "passive.rehab.pressure-leg", "passive.rehab.bouts",
    "passive.rehab.bout-count", "passive.rehab.bout-min", "passive.rehab.bout-rest",
    "passive.rehab.sessions-day", "passive.rehab.days", "passive.rehab.minutes",
    "passive.rehab.stim-pressure-leg", "passive.rehab.stim-bouts",
    "passive.rehab.stim-sessions-day", "passive.rehab.stim-days-week", "passive.rehab.stim-weeks",
    "passive.rehab.stim-minutes", "passive.disuse.pressure-leg", "passive.disuse.bouts",
    "passive.disuse.bout-count", "passive.disuse.bout-min", "passive.disuse.bout-rest",
    "passive.disuse.sessions-day", "passive.disuse.days", "passive.disuse.minutes",
    "passive.disuse.stim-pressure-leg", "passive.disuse.stim-bouts",
    "passive.disuse.stim-sessions-day", "passive.disuse.stim-days-week",
    "passive.disuse.stim-weeks", "passive.disuse.stim-minutes", "resistance.any.tempo",
    "resistance.any.exercises", "any.any.hours-between", "any.any.reperfusion",
    "resistance.any.reps-week",
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): std::array would have to be counted by hand
inline constexpr std::string_view limits[] = {
    "load-floor", "load-floor-endurance", "load-ceiling", "load-ceiling-never",
    "load-ceiling-clinical", "load-cardiac", "load-first-week", "load-familiarisation",
    "load-rise-week", "load-steps-clinical", "pressure-ceiling", "pressure-floor", "pressure-arm",
    "pressure-arm-clinical", "pressure-ageing", "pressure-cardiac", "pressure-at-risk-leg",
    "pressure-at-risk-arm", "pressure-first-leg", "pressure-first-arm", "pressure-step", "aop-age",
    "tightness-leg", "tightness-arm", "tightness-first-leg", "tightness-first-arm",
    "arm-and-leg-together", "cuffs-at-once", "one-limb-cardiac", "cuff-minutes-exercise",
    "cuff-minutes-cardiac", "bout-arm-amber", "bout-arm", "bout-leg-amber", "bout-leg-aerobic",
    "bout-leg", "bout-passive", "inflated-session", "inflated-session-passive",
    "reperfusion-default", "reperfusion-least", "reperfusion-after-long",
    "cuff-off-in-rest-cardiac", "hours-between", "hours-between-least", "hours-between-block",
    "hours-between-passive", "sessions-week-resistance", "sessions-week-rehab",
    "sessions-week-cardiac", "sessions-week-aerobic", "sessions-week-aerobic-ageing",
    "sessions-week-block", "sessions-day", "sessions-day-passive", "twice-daily-days", "block-days",
    "block-gap", "test-after-block", "passive-days", "exercises-session", "exercises-limb",
    "exercises-first", "failure-first", "failure-cardiac", "reps-per-set", "reps-week",
    "one-progress-week", "bfr-before-max", "test-rest", "intensity", "intensity-cardiac",
    "clearance-cardiac", "arms-cardiac", "arms-aerobic", "arms-passive", "heavy-load-cuff",
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): std::array would have to be counted by hand
inline constexpr std::string_view generates[] = {
    "resistance-hypertrophy", "resistance-strength", "resistance-endurance", "resistance-rehab",
    "resistance-ageing", "resistance-cardiac", "resistance-disuse", "aerobic-hypertrophy",
    "aerobic-strength", "aerobic-endurance", "aerobic-rehab", "aerobic-ageing", "aerobic-cardiac",
    "aerobic-disuse", "passive-hypertrophy", "passive-strength", "passive-endurance",
    "passive-cardiac", "passive-rehab", "passive-rehab-stim", "passive-disuse",
    "passive-disuse-stim", "passive-ageing", "aerobic-any-arm", "passive-any-arm",
    "resistance-cardiac-arm", "resistance-heavy-load", "resistance-elastic", "kaatsu-cycle",
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): std::array would have to be counted by hand
inline constexpr std::string_view schemes[] = {
    "30-15-15-15", "4x-failure", "3x-failure", "2x-failure", "3x15", "4x15", "5x15", "30-20-20-20",
    "30-15-15-amrap", "30-15-15-30max", "8-10-12", "1x8", "3x12", "walk-5x2", "walk-5x3",
    "walk-3x2", "walk-10", "walk-2x10", "walk-20", "cycle-15", "passive-5x5-3", "passive-3x5-5",
    "kaatsu-cycle-20", "kaatsu-cycle-60", "kaatsu-constant",
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): std::array would have to be counted by hand
inline constexpr std::string_view planning_rules[] = {
    "clinical-aims", "at-risk", "guarded", "screening-flag", "familiarised", "floors-and-ceilings",
    "amber-kept", "first-day", "weeks", "dated-facts", "runs-out", "durations", "delays",
    "method-default", "generate", "two-methods", "suitability", "operated-limb", "one-limb-only",
    "passive-only", "strictest", "exercise-list", "exercise-count", "both-pairs",
    "order-in-session", "sides", "side-order", "days", "days-off", "spacing", "week-maximum",
    "week-minimum", "heavy-days", "session-ids", "phase-of-a-session", "ramp", "lighter-weeks",
    "lighter-week-content", "retest-day", "plan-length", "load-asked", "load-chosen", "load-stands",
    "load-without-1rm", "load-bands", "load-body-weight", "load-limb-weight", "scheme-smallest",
    "scheme-chosen", "scheme-ramp", "scheme-failure", "scheme-sets", "scheme-fit", "rest",
    "cuff-in-rest", "tempo", "week-volume", "pressure-asked", "pressure-under-band",
    "posture-of-use", "aop-of-a-side", "tier-of-a-session", "pressure-set", "no-gauge",
    "aop-too-old", "cuff-on", "cuff-on-limit", "reperfusion", "session-duration", "week-sums",
    "aerobic-work", "aerobic-bouts", "aerobic-ramp", "bouts-cut", "heart-rate", "passive-plan",
    "percent-print", "marks", "sheet-lines",
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): std::array would have to be counted by hand
inline constexpr std::string_view effects[] = {
    "refuse", "refuse-specialist-only", "refuse-until-seen", "refuse-today", "refer",
    "urgent-emergency", "urgent-same-day", "ask-team", "measure-bp-first", "measure-aop-first",
    "blood-count", "rescreen", "hba1c-first", "exclude-limb", "exclude-limb-until-cleared",
    "passive-above-cast", "exclude-limb-today", "exclude-insensate-limb", "exclude-legs",
    "exclude-arms", "exclude-joint-today", "no-cuff-over-site", "cap-40", "cap-50", "cap-50-4wk",
    "cap-50-legs", "lower-10-points", "measured-aop-only", "max-load-20", "max-load-30",
    "passive-or-load-20", "passive-only", "no-failure", "no-failure-2wk", "surgeon-limits",
    "clinician-limits", "no-impact", "short-cuff-time", "max-exercises-2", "one-limb-pair",
    "max-sets-2", "min-rest-60", "deflate-in-rests", "gap-48h", "unilateral-only",
    "no-arm-and-leg-together", "max-cuffs-2", "restart-as-first", "delay-legs-day-8",
    "delay-until-negative-test", "delay-carbohydrate", "delay-well-7-days", "rest-muscle",
    "supervised", "never-alone", "guardian", "quick-release-seated", "seated-or-supine",
    "deflate-slowly", "stand-slowly", "sit-2-min", "warm-room", "no-heat", "prophylaxis-day",
    "measure-bp", "manual-pulse-check", "hr-not-a-limit", "refill-check", "skin-check",
    "glucose-check", "no-pain-dosing", "cuff-fit-check", "wide-cuff", "hydrate", "rhabdo-warning",
    "no-smoking-2h", "walk-5-min", "ask-aps-test", "caution-count", "score-only", "noted",
};

// NOLINTNEXTLINE(modernize-avoid-c-arrays): std::array would have to be counted by hand
inline constexpr std::string_view conditions[] = {
    "clot-current", "clot-history", "clot-signs", "lung-clot-signs", "thrombophilia",
    "antiphospholipid", "family-clot", "inflamed-vein", "vein-inflammation-settled",
    "varicose-veins", "thread-veins", "venous-insufficiency", "central-line", "lymphoedema",
    "node-dissection", "thoracic-outlet", "pad", "claudication", "abi-low", "abi-noncompressible",
    "abi-borderline", "limb-artery-surgery", "dialysis-access", "aneurysm", "aortic-dissection",
    "marfan", "raynaud", "vasculitis", "poor-perfusion-signs", "sickle-disease", "sickle-trait",
    "sickle-untested", "bleeding-disorder", "low-platelets", "platelets-under-50", "polycythaemia",
    "anaemia", "anaemia-severe", "chest-symptoms", "chest-symptoms-today", "heart-attack",
    "unstable-angina", "coronary-ischaemia", "coronary-disease", "low-exercise-capacity",
    "heart-failure-severe", "heart-failure-mild", "heart-failure-weight-gain",
    "atrial-fibrillation", "serious-arrhythmia", "valve-severe", "inflammatory-heart",
    "congenital-heart", "pulmonary-hypertension", "pacemaker", "pacemaker-new",
    "resting-tachycardia", "bp-severe", "bp-stage2", "bp-stage1", "hypertension-treated",
    "bp-unknown-at-risk", "bp-unknown", "low-bp", "low-bp-dizzy", "low-bp-borderline",
    "postural-drop", "dizzy-today", "fainting-unexplained", "fainting-simple", "exercise-bp-fall",
    "exercise-bp-rise", "stroke", "stroke-past", "diabetic-neuropathy", "spinal-cord-t6-up",
    "spinal-cord-below-t6", "spinal-cord-late", "leg-paralysis", "sensation-loss",
    "nerve-compression", "brain-bleed-or-pressure", "concussion", "nerve-disease", "seizures",
    "cannot-report", "compartment-syndrome", "rhabdomyolysis", "rhabdomyolysis-past",
    "muscle-disease", "myositis-treated", "warning-sign-open", "joint-unstable", "amputation",
    "osteoporosis", "device-under-cuff", "soreness-strong", "soreness-mild", "dark-urine",
    "skin-wound", "surgery", "surgery-2-6wk", "surgery-6-12wk", "hip-knee-leg-surgery",
    "hip-knee-leg-surgery-6-12wk", "hip-knee-leg-surgery-late", "leg-cast", "bed-rest",
    "bed-rest-short", "hospital-stay", "intensive-care", "fracture-open", "fracture-leg",
    "fracture-arm", "crush-or-muscle-tear", "skin-graft", "skin-graft-old", "postop-swelling",
    "pregnant", "pregnancy-possible", "birth", "birth-caesarean", "birth-to-12wk",
    "fertility-treatment", "obstetric-loss", "combined-hormonal", "pill-smoker-35",
    "progestin-injection", "progestin-other", "hrt-oral", "hrt-skin", "serm", "anabolic-steroids",
    "epo", "corticosteroids", "anticoagulant", "antiplatelet", "clot-promoting-drug",
    "rate-limiting-drug", "myotoxic-drug", "statin-muscle-pain", "intoxicated", "lipids-extreme",
    "familial-high-cholesterol", "high-blood-fats", "lung-disease", "diabetes",
    "diabetes-hba1c-over-10", "diabetes-hba1c-8-10", "diabetes-hba1c-unknown", "diabetes-unstable",
    "glucose-over-300", "glucose-over-250-ketones", "glucose-low", "eye-vessel",
    "glaucoma-controlled", "kidney-disease", "acute-metabolic-illness", "cancer",
    "cancer-remission", "tumour-in-limb", "acute-illness", "covid", "covid-hospital",
    "inflammatory-disease", "inflammatory-flare", "supervision-advised", "asthma-controlled",
    "osteoarthritis-mild", "hypothyroidism-treated", "allergies", "migraine-no-aura", "reflux",
    "anxiety-depression-treated", "refractive-error", "osteoarthritis-rehab",
    "other-chronic-illness", "girth-over-100", "girth-outside-cuff", "bmi-40", "bmi-30", "bmi-25",
    "age-under-14", "age-14-17", "age-75-plus", "age-60-74", "age-59", "age-40-58", "sex-female",
    "smoker", "flight-7d", "flight-28d", "sitting-10h", "first-sessions", "layoff",
    "long-break-today", "screening-old", "training-alone", "alone-after-referral",
    "aop-unmeasured-finding", "aop-unmeasured", "dehydration-heat", "nakajima-over-4",
    "improve-4-plus", "improve-2-3", "two-vte-cautions", "two-cv-cautions", "three-cautions",
};

}    // namespace ids

template <class Row>
struct ids_of;

template <> struct ids_of<dose_row> { static constexpr const auto& all = ids::doses; };
template <> struct ids_of<limit_row> { static constexpr const auto& all = ids::limits; };
template <> struct ids_of<generate_row> { static constexpr const auto& all = ids::generates; };
template <> struct ids_of<scheme_row> { static constexpr const auto& all = ids::schemes; };
template <> struct ids_of<planning_row> { static constexpr const auto& all = ids::planning_rules; };
template <> struct ids_of<effect_row> { static constexpr const auto& all = ids::effects; };
template <> struct ids_of<condition_row> { static constexpr const auto& all = ids::conditions; };

/// The id of a row, checked while compiling.
template <class Row>
class ref {
  public:
    // Implicit on purpose: code names a row by its id.
    template <std::size_t N>
    // NOLINTNEXTLINE(google-explicit-constructor,modernize-avoid-c-arrays)
    consteval ref(const char (&id)[N]) : position_(find({id, N - 1}))
    {
    }
    /// In the table of the rows.
    [[nodiscard]] constexpr std::uint16_t position() const { return position_; }
    friend constexpr bool operator==(ref, ref) = default;

  private:
    static consteval std::uint16_t find(std::string_view id)
    {
        std::uint16_t position = 0;
        for (const auto known : ids_of<Row>::all) {
            if (known == id) return position;
            ++position;
        }
        throw "no row of this table has this id";
    }
    std::uint16_t position_;
};

using dose_ref = ref<dose_row>;
using limit_ref = ref<limit_row>;
using generate_ref = ref<generate_row>;
using scheme_ref = ref<scheme_row>;
using planning_ref = ref<planning_row>;
using effect_ref = ref<effect_row>;
using condition_ref = ref<condition_row>;

[[nodiscard]] inline dose_row dose(dose_ref id)
{
    return doses()[id.position()];
}
[[nodiscard]] inline limit_row limit(limit_ref id)
{
    return limits()[id.position()];
}
[[nodiscard]] inline generate_row generate(generate_ref id)
{
    return generates()[id.position()];
}
[[nodiscard]] inline scheme_row scheme(scheme_ref id)
{
    return schemes()[id.position()];
}
[[nodiscard]] inline planning_row planning_rule(planning_ref id)
{
    return planning_rules()[id.position()];
}
[[nodiscard]] inline effect_row effect(effect_ref id)
{
    return effects()[id.position()];
}
[[nodiscard]] inline condition_row condition(condition_ref id)
{
    return conditions()[id.position()];
}

}    // namespace bfr::evidence
