// SPDX-License-Identifier: MIT
//
// planning.toml, tier-of-a-session: what is set where nobody measured. An estimate, held low; where
// there is none a tightness.
#include "prescribe.hpp"

#include <bfr/calc_estimate.hpp>
#include <bfr/evidence_planning.hpp>
#include <bfr/evidence_pressure.hpp>

#include <algorithm>
#include <stdexcept>

namespace bfr::planner {
namespace {

const maybe<length>& girth_of(const girths& all, limb on, side at)
{
    if (on == limb::leg) return at == side::left ? all.left_leg : all.right_leg;
    return at == side::left ? all.left_arm : all.right_arm;
}

template <class T>
std::optional<T> value_of(const maybe<T>& known)
{
    return known ? std::optional{known->value} : std::nullopt;
}

calc::estimate_inputs inputs_of(const course& of, const cuff& c, side at, posture used)
{
    const auto& who = *of.who;
    calc::estimate_inputs known;
    known.on = c.on;
    known.used = used;
    known.cuff_width = value_of(c.width);
    known.circumference = value_of(girth_of(who.limbs, c.on, at));
    known.elastic = c.material && c.material->value == cuff_material::elastic;
    if (who.blood_pressure) {
        known.systolic = who.blood_pressure->systolic.value;
        known.diastolic = who.blood_pressure->diastolic.value;
    }
    if (who.who.born) known.age = age_in_years(who.who.born->value, of.first_day);
    if (who.who.age) known.age = who.who.age->value;
    known.sex = value_of(who.who.sex_stated);
    known.screening_flag =
        of.found->screening_flag || std::ranges::any_of(of.effects, [](const effect& e) {
            return e.id == "measured-aop-only";
        });
    if (!c.equation) return known;
    known.own = equation_named(who, c.equation->value);
    if (known.own == nullptr) known.equation = c.equation->value;
    return known;
}

pressure step_of(const cuff& c)
{
    return c.gauge_step ? c.gauge_step->value : evidence::planning::aop::gauge_step;
}

std::optional<calc::occlusion_estimate> estimate_for(const course& of, const cuff& c, side at,
                                                     posture used)
{
    if (c.gauge && !c.gauge->value) return std::nullopt;
    const auto found = calc::estimate_occlusion(inputs_of(of, c, at, used));
    const auto* range = std::get_if<calc::occlusion_estimate>(&found);
    // Without a blood pressure there is no estimate in a plan: a missing reading is a flag.
    if (range == nullptr || range->range.tier == "T4") return std::nullopt;
    // What leaves nothing to set even at the most that is asked of an estimate is none.
    const auto most =
        calc::set_pressure(range->range, c.on, evidence::planning::pressure_asked::estimate_max,
                           step_of(c), value_of(c.device_max));
    if (most.status == calc::verdict::refuse) return std::nullopt;
    return *range;
}

const char* name_of(calc::bound by)
{
    switch (by) {
    case calc::bound::asked: return "asked";
    case calc::bound::guarantee: return "guarantee";
    case calc::bound::absolute_cap: return "absolute-cap";
    case calc::bound::device: break;
    }
    return "device";
}

cuff_status status_of(calc::verdict found)
{
    switch (found) {
    case calc::verdict::ok: return cuff_status::ok;
    case calc::verdict::measure_aop: return cuff_status::measure_aop;
    case calc::verdict::may_be_under_dosed:
    case calc::verdict::refuse: break;
    }
    return cuff_status::may_be_under_dosed;
}

}    // namespace

const own_equation* own_equation_of(const profile& who, std::string_view rule)
{
    if (!rule.starts_with(own_equation_prefix)) return nullptr;
    return equation_named(who, rule.substr(own_equation_prefix.size()));
}

std::string why_less_is_known(const course& of, const cuff& c, side at, posture used)
{
    if (c.gauge && !c.gauge->value) return {};
    const auto found = calc::estimate_occlusion(inputs_of(of, c, at, used));
    const std::string on{name(c.on)};
    if (const auto* none = std::get_if<calc::not_estimated>(&found)) {
        // Of the tier that everybody has; an equation that was named says less.
        const auto& all = none->reasons;
        const auto of_t3 = std::ranges::find(all, "T3", &calc::refusal_reason::tier);
        const auto& why = of_t3 == all.end() ? all.front() : *of_t3;
        return on + ": no pressure, only tightness: " + why.words;
    }
    if (!estimate_for(of, c, at, used))
        return on + ": no pressure, only tightness: too little of the estimate can be set";
    const auto& dropped = std::get<calc::occlusion_estimate>(found).dropped;
    if (!c.equation || dropped.empty() || dropped.front().tier != "T2") return {};
    return on + ": " + c.equation->value + " is not used: " + dropped.front().words;
}

bool has_estimate(const course& of, const cuff& c, side at, posture used)
{
    return estimate_for(of, c, at, used).has_value();
}

bool set_from_estimate(const course& of, const cuff& c, posture used, cuff_setting& into)
{
    const auto known = estimate_for(of, c, into.on_side, used);
    if (!known) return false;
    const auto p =
        calc::set_pressure(known->range, c.on, into.asked, step_of(c), value_of(c.device_max));
    if (p.status == calc::verdict::refuse) return false;
    into.set = p.set;
    into.status = status_of(p.status);
    into.bound_by = name_of(p.by);
    occlusion_basis basis;
    basis.value = known->range.centre;
    basis.low = known->range.low;
    basis.high = known->range.high;
    const bool own = known->range.tier == "T2" && equation_named(*of.who, known->origin) != nullptr;
    basis.method = (own ? std::string{own_equation_prefix} : "") + std::string{known->origin};
    basis.taken = used;
    basis.tier = known->range.tier;
    into.aop = std::move(basis);
    return true;
}

void add_own_equation(const course& of, const cuff_setting& by, std::vector<reason>& into)
{
    if (const auto* own = own_equation_of(*of.who, by.aop->method); own != nullptr) {
        into.push_back({std::string{name(by.on_side)} + ".cuff", by.aop->method, {own->id.where}});
    }
}

bool must_be_measured(const screening::findings& found)
{
    return found.at_risk || found.screening_flag ||
           std::ranges::any_of(found.effects,
                               [](const effect& e) { return e.id == "measured-aop-only"; });
}

void set_tightness(limb on, const day_rules& day, cuff_setting& into)
{
    const auto row = evidence::tightnesses().find("t5");
    if (!row) throw std::logic_error("the tightness of T5 does not exist");
    const bool leg = on == limb::leg;
    into.asked = {};
    into.under_band = false;
    into.capped_by.clear();
    into.tightness =
        day.familiarisation ? (leg ? row->first_leg : row->first_arm) : (leg ? row->leg : row->arm);
    into.status = cuff_status::no_pressure;
}

}    // namespace bfr::planner
