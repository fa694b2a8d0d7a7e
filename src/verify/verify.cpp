// SPDX-License-Identifier: MIT
//
// The table of rules. A rule's id is stable: it stands in findings and has a mutation test of its
// own.
#include <bfr/verify.hpp>

#include "rules.hpp"

#include <array>

namespace bfr::verify {
namespace {

constexpr bool with_profile = true;

constexpr auto all_rules = std::to_array<rule>({
    {"plausible", plausible::numbers},    // the first: what it finds stands alone
    {"method-known", sums::method_known},
    {"screening-outcome", sums::outcome},
    {"screening-dates", sums::screening_dates},
    {"fingerprint", sums::fingerprint},
    {"plan-length", phases::plan_length},
    {"week-numbers", sums::week_numbers},
    {"session-numbers", sums::session_numbers},
    {"session-dates", sums::session_dates},
    {"session-count", sums::session_count},
    {"exercise-numbers", sums::exercise_numbers},
    {"total-reps", sums::total_reps},
    {"weekly-reps", sums::weekly_reps},
    {"reasons", sums::reasons},
    {"daily-check", effects::daily_check},

    {"load-complete", loads::complete},
    {"load-never", loads::never},
    {"load-clinical-red", loads::clinical_red},
    {"load-familiarisation", loads::familiarisation},
    {"load-window", loads::window},
    {"load-not-rounded-up", loads::not_rounded_up},
    {"load-caps", loads::caps},
    {"asked-load", loads::asked},
    {"body-weight-share", loads::body_weight},
    {"mvc-window", loads::isometric},
    {"load-ordinal", loads::ordinal},
    {"rep-finding", loads::finding_line},
    {"one-rm-spread", loads::one_rm_spread},
    {"load-per-side-sum", kit::per_side_sum},
    {"load-achievable", kit::achievable, with_profile},
    {"load-choice", kit::choice, with_profile},
    {"one-rm-source", kit::one_rm_source, with_profile},
    {"load-lightest", kit::lightest, with_profile},
    {"load-stated", kit::stated, with_profile},

    {"pressure-cap", pressures::guarantee},
    {"pressure-absolute", pressures::absolute},
    {"pressure-not-over-asked", pressures::asked_share},
    {"asked-pressure", pressures::asked},
    {"pressure-effects", pressures::effects},
    {"pressure-at-risk", pressures::of_the_at_risk},
    {"pressure-familiarisation", pressures::familiarisation},
    {"pressure-by-load", pressures::by_load},
    {"pressure-floor", pressures::floor},
    {"pressure-status", pressures::status},
    {"tightness", pressures::tightness},
    {"pressure-basis", occlusion::basis},
    {"aop-bounds", occlusion::bounds},
    {"aop-width", occlusion::width},
    {"aop-source", occlusion::source, with_profile},
    {"gauge", occlusion::gauge, with_profile},
    {"cuff-fits", occlusion::cuff_fits, with_profile},
    {"estimate", estimates::limits},
    {"estimate-source", estimates::source, with_profile},

    {"cuff-time", times::cuff_time},
    {"cuff-minutes", times::cuff_minutes},
    {"cuff-minutes-red", times::cuff_red},
    {"cuff-limit", times::cuff_limit},
    {"cuff-session", times::cuff_session},
    {"reperfusion", times::reperfusion},
    {"reperfusion-red", times::reperfusion_red},
    {"rests", times::rests},
    {"min-rest", times::min_rest},
    {"deflated-rests", times::deflated_rests},
    {"tempo", times::tempo},
    {"session-length", times::session_length},

    {"spacing", calendar::spacing},
    {"sessions-per-week", calendar::sessions_per_week},
    {"delay", calendar::delay},
    {"journey", calendar::journey, with_profile},
    {"chosen-days", calendar::chosen_days, with_profile},
    {"heavy-days", calendar::heavy_days, with_profile},
    {"mixed-heavy", calendar::mixed_heavy},
    {"retest-day", calendar::retest_day},
    {"retest-rest", calendar::retest_rest},
    {"retest-kind", calendar::retest_kind},

    {"week-phase", phases::week_phase},
    {"lighter-weeks", phases::lighter_weeks},
    {"lighter-content", phases::lighter_content},
    {"first-sessions", phases::first_sessions},
    {"first-scheme", phases::first_scheme},
    {"familiarisation-history", phases::history, with_profile},

    {"effect-units", effects::units},
    {"blocking-effect", effects::blocking},
    {"risk-flags", effects::flags},
    {"arm-and-leg", effects::arm_and_leg},
    {"cuffs-at-once", effects::cuffs_at_once},
    {"sides", effects::sides_worked},
    {"unilateral-only", effects::unilateral},
    {"exercise-count", effects::exercise_count},
    {"limb-pairs", effects::limb_pairs},
    {"sets", effects::sets},
    {"no-failure", effects::no_failure},
    {"passive-only", effects::passive_only},
    {"excluded-limb", effects::excluded_limb},
    {"arms-first", effects::arms_first},
    {"seated-or-supine", effects::seated_or_supine},
    {"aim-has-limb", effects::aim_has_limb},

    {"same-person", people::same_person, with_profile},
    {"unscreened", people::unscreened, with_profile},
    {"screening-old", people::screening_old, with_profile},
    {"person-facts", people::facts_missing, with_profile},
    {"never-planned", people::never, with_profile},
    {"too-soon", people::too_soon, with_profile},
    {"measured-never", people::measured_never, with_profile},
    {"age", people::age, with_profile},
    {"blood-pressure", people::blood_pressure, with_profile},
    {"heart-rate", people::heart_rate, with_profile},
    {"bmi", people::not_cleared, with_profile},
    {"limb-never", people::limb_never, with_profile},
});

}    // namespace

std::span<const rule> rules() { return all_rules; }

std::vector<finding> verify(const plan& p, const profile* facts)
{
    const dossier laid_out(p, facts);
    std::vector<finding> found;
    for (const rule& r : all_rules) {
        if (r.needs_profile && !facts) continue;
        notes out(r.id, found);
        r.check(laid_out, out);
        if (&r == all_rules.data() && !found.empty()) break;
    }
    return found;
}

}    // namespace bfr::verify
