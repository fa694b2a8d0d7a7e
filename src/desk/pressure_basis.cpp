// SPDX-License-Identifier: MIT
#include "pressure_basis.hpp"

#include <bfr/evidence_ids.hpp>
#include <bfr/evidence_planning.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <span>
#include <stdexcept>
#include <utility>

namespace bfr::desk {
namespace {

namespace rules = evidence::planning;

std::vector<limb> limbs_of(const pressure_question& question)
{
    if (question.on) return {*question.on};
    return {limb::leg, limb::arm};
}

/// The wider of two ranges with the lower centre: what is stricter in every part.
void widen(std::optional<calc::occlusion_range>& all, const calc::occlusion_range& one)
{
    if (!all) {
        all = one;
        return;
    }
    all->centre = std::min(all->centre, one.centre);
    all->low = std::min(all->low, one.low);
    all->high = std::max(all->high, one.high);
    all->tier = std::max(all->tier, one.tier);
}

calc::refusal_reason reason(std::string_view tier, std::string_view refusal, std::string words)
{
    const auto row = evidence::refusals().find(refusal);
    if (!row) throw std::logic_error("a refusal without a row");
    return {tier, row->id.view(), std::move(words)};
}

/// A diastolic pressure that the screening calls high is its flag, as a systolic one is a refusal.
bool is_high(pressure diastolic)
{
    const auto row = evidence::condition("bp-stage1");
    for (std::size_t i = 0; i < row.threshold_count; ++i) {
        const auto& at = row.thresholds[i];
        if (at.of == evidence::fact::dbp_mmhg) {
            return diastolic.hundredths_of_mmhg() * 10 >= at.thousandths;
        }
    }
    throw std::logic_error("bp-stage1 without a diastolic pressure");
}

calc::estimate_inputs inputs_of(const pressure_question& question, limb on)
{
    auto known = question.known;
    known.on = on;
    known.screening_flag =
        known.screening_flag || (question.diastolic && is_high(*question.diastolic));
    return known;
}

std::string origin_of(const calc::occlusion_estimate& made)
{
    const std::string_view floor = made.floor ? " with SBP floor" : "";
    if (const auto row = evidence::equations().find(made.origin)) {
        return fmt::format("{} {}{}", made.origin, row->name.view(), floor);
    }
    const auto row = evidence::references().find(made.origin).value();
    std::string from;
    for (const auto source : row.sources) {
        if (!from.empty()) from += ", ";
        from += evidence::sources()[source].id.view();
    }
    return fmt::format("reference {} ({}){}", made.origin, from, floor);
}

/// The rules behind an estimate: "reference.leg-18-seated", "sbp_floor.leg-upright".
void add_rules(std::vector<std::string>& to, const calc::occlusion_estimate& made)
{
    const auto* const table = made.range.tier == "T2" ? "equation" : "reference";
    to.push_back(fmt::format("{}.{}", table, made.origin));
    if (made.floor) to.push_back(fmt::format("sbp_floor.{}", *made.floor));
}

void add_reasons(std::vector<calc::refusal_reason>& to, std::vector<calc::refusal_reason> more)
{
    for (auto& one : more) {
        const bool known = std::ranges::any_of(to, [&one](const auto& r) {
            return r.tier == one.tier && r.refusal == one.refusal && r.words == one.words;
        });
        if (!known) to.push_back(std::move(one));
    }
}

bool is_met(const evidence::threshold& limit, std::int64_t whole)
{
    const auto known = whole * 1000;
    using enum evidence::compare;
    switch (limit.how) {
    case at_least: return known >= limit.thousandths;
    case at_most: return known <= limit.thousandths;
    case over: return known > limit.thousandths;
    case under: return known < limit.thousandths;
    }
    return false;
}

bool limits_pressure(const evidence::condition_row& row)
{
    return std::any_of(row.effects.begin(), row.effects.end(), [](std::uint16_t at) {
        const auto kind = evidence::effects()[at].kind;
        return kind == effect_kind::cap_pressure || kind == effect_kind::refuse ||
               kind == effect_kind::refer;
    });
}

/// The screening refuses people of this age, or caps their pressure, for the age alone.
bool is_limited_by_age(int age)
{
    const auto rows = evidence::conditions();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = rows[i];
        const auto limits = std::span{row.thresholds}.first(row.threshold_count);
        const bool alone = row.requires_all.size() == 0 && row.if_any_groups.size() == 0;
        const bool holds =
            alone && !limits.empty() && std::ranges::all_of(limits, [&](const auto& one) {
                return one.of == evidence::fact::age_years && is_met(one, age);
            });
        if (holds && limits_pressure(row)) return true;
    }
    return false;
}

/// What of the facts the screening would not pass over.
std::vector<std::string> limiting_facts(const pressure_question& question)
{
    std::vector<std::string> all;
    const auto& known = question.known;
    using thresholds = rules::estimate_refused;
    const bool odd = known.systolic && (*known.systolic < thresholds::sbp_below ||
                                        *known.systolic >= thresholds::sbp_from);
    if (odd)
        all.push_back(fmt::format("systolic pressure {} mmHg",
                                  decimal(known.systolic->hundredths_of_mmhg(), 2)));
    if (question.diastolic && is_high(*question.diastolic)) {
        all.push_back(fmt::format("diastolic pressure {} mmHg",
                                  decimal(question.diastolic->hundredths_of_mmhg(), 2)));
    }
    if (known.age && is_limited_by_age(*known.age))
        all.push_back(fmt::format("age {}", *known.age));
    if (known.pregnant || known.screening_flag) all.emplace_back("the screening flag");
    return all;
}

/// A cap in percent cannot be kept without a gauge: then tightness is no way out either.
void judge_no_gauge(const pressure_question& question, pressure_basis& basis)
{
    if (!limiting_facts(question).empty()) {
        basis.reasons.push_back(
            reason("T5", "no-gauge-capped", "a cap in percent cannot be kept without a gauge"));
    }
}

pressure_basis estimated_basis(const pressure_question& question)
{
    pressure_basis basis;
    basis.on = limbs_of(question);
    bool all_give = true;
    for (const auto on : basis.on) {
        auto made = calc::estimate_occlusion(inputs_of(question, on));
        if (auto* const found = std::get_if<calc::occlusion_estimate>(&made)) {
            widen(basis.range, found->range);
            basis.origin = origin_of(*found);
            add_rules(basis.rules, *found);
            add_reasons(basis.reasons, std::move(found->dropped));
        } else {
            all_give = false;
            add_reasons(basis.reasons, std::move(std::get<calc::not_estimated>(made).reasons));
        }
    }
    if (all_give) return basis;
    basis.range = std::nullopt;
    judge_no_gauge(question, basis);
    return basis;
}

/// An estimate from the same facts, where it contradicts the measured range.
std::optional<pressure> contradiction(const pressure_question& question, const pressure_basis& by)
{
    if (by.on.size() != 1) return std::nullopt;
    const auto made = calc::estimate_occlusion(inputs_of(question, by.on.front()));
    const auto* const found = std::get_if<calc::occlusion_estimate>(&made);
    if (found == nullptr) return std::nullopt;
    const auto centre = found->range.centre;
    if (centre >= by.range->low && centre <= by.range->high) return std::nullopt;
    return centre;
}

pressure_basis measured_basis(const pressure_question& question, const pressure_reading& read)
{
    pressure_basis basis;
    basis.on = limbs_of(question);
    const bool other_day = read.days_ago.value_or(0) > 0;
    const auto used = question.known.used;
    // Who names the posture of the measurement says that it differs.
    const bool is_t1 = other_day || read.other_side || read.taken.has_value();
    if (!used && is_t1) {
        basis.reasons.push_back(reason("T1", "unknown-posture", "the posture of use is not given"));
        return basis;
    }
    // Without a posture of use the reading is T0 in it: measured and used alike.
    const auto use = used.value_or(read.taken.value_or(posture::seated));
    const auto taken = read.taken.value_or(use);
    for (const auto on : basis.on) {
        const auto row = method_row(read.method, on);
        basis.method = row.name.view();
        basis.rules.push_back(fmt::format("aop_method.{}", row.id.view()));
        if (row.mode == evidence::method_mode::refused) {
            basis.range = std::nullopt;
            basis.reasons.push_back(
                {"T0", row.id.view(),
                 fmt::format("{}: {}. {}", row.name.view(), row.printed.view(), row.note.view())});
            return basis;
        }
        widen(basis.range,
              calc::occlusion_today(read.value, taken, row, {on, use, other_day, read.other_side}));
    }
    basis.other_estimate = contradiction(question, basis);
    basis.limiting = limiting_facts(question);
    return basis;
}

/// Refused first, then the lower one.
bool is_stricter(const calc::pressure_set& a, const calc::pressure_set& b)
{
    return a.set < b.set || (a.set == b.set && a.absolute_cap < b.absolute_cap);
}

}    // namespace

bool is_measured(const pressure_basis& basis)
{
    return basis.range && evidence::tiers().find(basis.range->tier)->cap.view() == "measured";
}

bool has_method(std::string_view method, limb on)
{
    return evidence::aop_methods().position(fmt::format("{}-{}", method, name(on))).has_value();
}

evidence::aop_method_row method_row(std::string_view method, limb on)
{
    const auto row = evidence::aop_methods().find(fmt::format("{}-{}", method, name(on)));
    if (!row) throw std::logic_error("no such way of measuring on this limb");
    return *row;
}

pressure_basis basis_of(const pressure_question& question)
{
    auto basis =
        question.read ? measured_basis(question, *question.read) : estimated_basis(question);
    const std::string_view tier = basis.range ? basis.range->tier : "T5";
    basis.rules.insert(basis.rules.begin(), fmt::format("tier.{}", tier));
    return basis;
}

calc::pressure_set set_for(const pressure_basis& basis, share_of_aop asked,
                           const pressure_question& question)
{
    std::optional<calc::pressure_set> strictest;
    for (const auto on : basis.on) {
        const auto set =
            calc::set_pressure(*basis.range, on, asked, question.gauge_step, question.device_max);
        if (!strictest || is_stricter(set, *strictest)) strictest = set;
    }
    return strictest.value();
}

std::string why_refused(const pressure_basis& basis, pressure gauge_step)
{
    const auto& range = *basis.range;
    if (range.low <= pressure{}) return "the low end of its range is not above 0";
    const auto whole = [](pressure p) { return p.hundredths_of_mmhg() / 100; };
    if (range.centre < rules::aop::centre_min) {
        return fmt::format("it is under {} mmHg", whole(rules::aop::centre_min));
    }
    if (range.centre > rules::aop::centre_max) {
        return fmt::format("it is over {} mmHg", whole(rules::aop::centre_max));
    }
    if (is_measured(basis)) {
        return fmt::format("what is left is under one step of the gauge, {} mmHg",
                           decimal(gauge_step.hundredths_of_mmhg(), 2));
    }
    return "under 30 % of the estimate is left, or under one step of the gauge";
}

}    // namespace bfr::desk
