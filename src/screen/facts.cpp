// SPDX-License-Identifier: MIT
#include "facts.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <limits>

namespace bfr::screening {
namespace {

using evidence::fact;

constexpr int days_per_week = 7;

amount whole(std::int64_t number, text::place where) { return {number * 1000, 1, where}; }
amount weeks(int days, text::place where)
{
    return {std::int64_t{days} * 1000, days_per_week, where};
}
/// A fact that ought to be there and is not counts as longer ago than any limit.
amount longer_than_any(text::place where) { return whole(std::numeric_limits<int>::max(), where); }

std::optional<amount> age_of(const person& who, date on)
{
    if (who.born) return whole(std::max(age_in_years(who.born->value, on), 0), who.born->where);
    if (who.age) return whole(who.age->value, who.age->where);
    return std::nullopt;
}

/// kg/m2 in thousandths is 10 m / h^2 for tenths of a microgram and tenths of a millimetre.
std::optional<amount> bmi_of(const person& who)
{
    if (!who.height || !who.body_mass) return std::nullopt;
    const std::int64_t h = who.height->value.tenths_of_mm();
    const std::int64_t m = who.body_mass->value.tenths_of_microgram();
    if (h <= 0 || m <= 0) return std::nullopt;
    return amount{10 * m, h * h, who.body_mass->where};
}

void ask_for_body_facts(const person& who, std::vector<open_question>& open)
{
    if (!who.born && !who.age) open.push_back({"age", "give the date of birth or the age", {}});
    if (!who.height || who.height->value <= length{}) {
        open.push_back({"height", "give the height", {}});
    }
    if (!who.body_mass || who.body_mass->value <= mass{}) {
        open.push_back({"mass", "give the body mass", {}});
    }
}

const maybe<length>& girth_of(const girths& limbs, limb_side at)
{
    if (at.on == limb::leg) return at.at == side::left ? limbs.left_leg : limbs.right_leg;
    return at.at == side::left ? limbs.left_arm : limbs.right_arm;
}

}    // namespace

bool meets(const amount& known, const evidence::threshold& limit)
{
    const std::int64_t bound = limit.thousandths * known.under;
    switch (limit.how) {
    case evidence::compare::at_least: return known.over >= bound;
    case evidence::compare::at_most: return known.over <= bound;
    case evidence::compare::over: return known.over > bound;
    case evidence::compare::under: return known.over < bound;
    }
    return true;
}

facts::facts(const profile& who, date on, std::vector<open_question>& open)
    : who_(&who), on_(on), age_(age_of(who.who, on)), bmi_(bmi_of(who.who)),
      readings_(readings_of(who, open))
{
    ask_for_body_facts(who.who, open);
}

amounts facts::of(fact which, std::optional<limb_side> at) const
{
    amounts found;
    switch (which) {
    case fact::age_years:
        if (age_) found.add(*age_);
        return found;
    case fact::bmi:
        if (bmi_) found.add(*bmi_);
        return found;
    case fact::sbp_mmhg:
    case fact::dbp_mmhg:
    case fact::hr_bpm: return of_pressure(which);
    case fact::abi:
    case fact::girth_cm: return at ? of_limb(which, *at) : found;
    case fact::mets:
        if (const auto& m = who_->measured.mets) found.add({m->thousandths, 1, m->where});
        return found;
    case fact::platelets_10e9_per_l:
    case fact::tc_mg_dl:
    case fact::ldl_mg_dl:
    case fact::tc_mmol_l:
    case fact::ldl_mmol_l:
    case fact::hba1c_percent:
        for (const reading& one : current(which)) found.add({one.thousandths, 1, one.where});
        return found;
    case fact::days_since_journey:
    case fact::days_since_session:
    case fact::weeks_since_first_session:
    case fact::sessions_done:
    case fact::screening_age_weeks: return of_history(which);
    case fact::nakajima_gate:
    case fact::improve:
    case fact::cautions_vte:
    case fact::cautions_cv:
    case fact::cautions_any: return of_total(which);
    case fact::glucose_mg_dl:    // from here on: only the question of a row speaks of them
    case fact::temp_c:
    case fact::sbp_fall_mmhg:
    case fact::peak_sbp_mmhg:
    case fact::hold_s:
    case fact::soreness:
    case fact::hours_since:
    case fact::weight_gain_3_days_kg: return found;
    }
    return found;
}

amounts facts::of_pressure(fact which) const
{
    amounts found;
    if (!who_->blood_pressure) return found;
    const blood_pressure_reading& bp = *who_->blood_pressure;
    if (which == fact::hr_bpm) {
        if (bp.heart_rate) found.add(whole(bp.heart_rate->value, bp.heart_rate->where));
        return found;
    }
    const auto& p = which == fact::sbp_mmhg ? bp.systolic : bp.diastolic;
    found.add({p.value.hundredths_of_mmhg() * 10, 1, p.where});
    return found;
}

amounts facts::of_limb(fact which, limb_side at) const
{
    amounts found;
    if (which == fact::girth_cm) {
        const auto& girth = girth_of(who_->limbs, at);
        if (girth) found.add({girth->value.tenths_of_mm() * 10, 1, girth->where});
        return found;
    }
    if (!who_->measured.abi || at.on != limb::leg) return found;
    const ankle_brachial_index& abi = *who_->measured.abi;
    const auto& index = at.at == side::left ? abi.left_thousandths : abi.right_thousandths;
    if (index) found.add({*index, 1, abi.where});
    return found;
}

amounts facts::of_history(fact which) const
{
    amounts found;
    const training_history& done = who_->history;
    const int sessions = done.sessions ? done.sessions->value : 0;
    const text::place where = done.sessions ? done.sessions->where : text::place{};
    switch (which) {
    case fact::sessions_done: found.add(whole(sessions, where)); break;
    case fact::days_since_journey:
        if (const auto& j = done.last_journey) found.add(whole(days_since(j->value), j->where));
        break;
    case fact::days_since_session:
        if (const auto& last = done.last_session) {
            found.add(whole(days_since(last->value), last->where));
        } else if (sessions > 0) {
            found.add(longer_than_any(where));
        }
        break;
    case fact::weeks_since_first_session:
        if (const auto& first = done.first_session) {
            found.add(weeks(days_since(first->value), first->where));
        } else if (sessions > 0) {
            found.add(whole(0, where));    // not known: as if it had been today
        }
        break;
    default:
        if (who_->screening && who_->screening->answered_on) {
            const auto& answered = *who_->screening->answered_on;
            found.add(weeks(days_since(answered.value), answered.where));
        }
        break;
    }
    return found;
}

amounts facts::of_total(fact which) const
{
    amounts found;
    if (!points) return found;
    switch (which) {
    case fact::nakajima_gate: found.add(whole(points->nakajima_gate, {})); break;
    case fact::improve: found.add(whole(points->improve, {})); break;
    case fact::cautions_vte: found.add(whole(points->cautions_vte, {})); break;
    case fact::cautions_cv: found.add(whole(points->cautions_cv, {})); break;
    default: found.add(whole(points->cautions_any, {})); break;
    }
    return found;
}

std::vector<reading> facts::current(fact which) const
{
    std::optional<date> newest;
    for (const reading& one : readings_) {
        if (one.of == which && one.taken_on) newest = std::max(newest, one.taken_on);
    }
    std::vector<reading> found;
    for (const reading& one : readings_) {
        if (one.of == which && (!one.taken_on || one.taken_on == newest)) found.push_back(one);
    }
    return found;
}

bool facts::missing(const evidence::condition_row& row) const
{
    const int days_max = row.fact_max_age_weeks * days_per_week;
    switch (row.fact_missing) {
    case evidence::missing_fact::none: return false;
    case evidence::missing_fact::bp:
        return !who_->blood_pressure || days_since(who_->blood_pressure->taken_on.value) > days_max;
    case evidence::missing_fact::hba1c: {
        const auto known = current(fact::hba1c_percent);
        return std::ranges::none_of(known, [&](const reading& one) {
            return one.taken_on && days_since(*one.taken_on) <= days_max;
        });
    }
    case evidence::missing_fact::aop: return !without_occlusion_pressure().empty();
    }
    return true;
}

limb_set facts::without_occlusion_pressure() const
{
    limb_set unmeasured = needed_limbs(*who_);
    for (const occlusion_reading& one : who_->occlusion) {
        unmeasured = unmeasured - limb_set::both(one.on);
    }
    return unmeasured;
}

bool facts::fits_no_cuff(limb_side at) const
{
    const auto& girth = girth_of(who_->limbs, at);
    if (!girth) return false;
    bool some_range = false;
    for (const cuff& one : who_->cuffs) {
        if (one.on != at.on || (!one.girth_min && !one.girth_max)) continue;
        some_range = true;
        const bool too_thin = one.girth_min && girth->value < one.girth_min->value;
        const bool too_thick = one.girth_max && girth->value > one.girth_max->value;
        if (!too_thin && !too_thick) return false;
    }
    return some_range;
}

}    // namespace bfr::screening
