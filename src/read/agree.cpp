// SPDX-License-Identifier: MIT
//
// What the tables of a profile say of each other.
#include "codes.hpp"
#include "sections.hpp"

#include <bfr/screening_table.hpp>

#include <algorithm>
#include <array>
#include <fmt/core.h>

namespace bfr::read {
namespace {

void check_pressure_share(const maybe<share_of_aop>& asked, std::string_view table,
                          const profile& p, report& out)
{
    if (!asked || asked->value <= ranges::pressure_share.most) return;
    auto& problem = out.error(codes::over_occlusion, asked->where,
                              "cuff pressure would be above the occlusion pressure");
    problem.note =
        fmt::format("pressure in {} is a share of the occlusion pressure, 40 to 80 %", table);
    if (p.occlusion.empty()) return;
    const auto& measured = p.occlusion.front().measured;
    const auto percent = decimal(asked->value.permille(), 1);
    const auto product = measured.value.hundredths_of_mmhg() * asked->value.permille() / 1000;
    problem.at = fmt::format("{} % of {} mmHg is {} mmHg", percent,
                             decimal(measured.value.hundredths_of_mmhg(), 2), decimal(product, 2));
    problem.others.push_back({measured.where, "the occlusion pressure"});
}

/// Whoever is stated to be male is not asked about pregnancy and birth.
void check_pregnancy(const profile& p, report& out)
{
    if (!p.who.sex_stated || p.who.sex_stated->value != sex::male || !p.screening ||
        !p.screening->conditions) {
        return;
    }
    for (const auto& answer : *p.screening->conditions) {
        if (!contradicts_male(answer.id.value)) continue;
        auto& problem =
            out.error(codes::contradiction, answer.id.where,
                      fmt::format("\"{}\" contradicts the stated sex", answer.id.value));
        problem.others.push_back({p.who.sex_stated->where, "the stated sex"});
        problem.help = "correct one of them; without `sex` the stricter rules apply";
    }
}

void check_after_birth(const profile& p, report& out)
{
    if (!p.who.born) return;
    const auto check = [&](const maybe<date>& day) {
        if (!day || day->value >= p.who.born->value) return;
        out.error(codes::wrong_day, day->where, "this day lies before the birthday")
            .others.push_back({p.who.born->where, "the birthday"});
    };
    check(p.history.first_session);
    check(p.history.last_session);
    if (p.blood_pressure) check(p.blood_pressure->taken_on);
    if (!p.screening || !p.screening->conditions) return;
    for (const auto& answer : *p.screening->conditions) check(answer.on);
}

bool fits(const cuff& c, length girth)
{
    return (!c.girth_min || girth >= c.girth_min->value) &&
           (!c.girth_max || girth <= c.girth_max->value);
}

/// Screening takes out a limb whose girth no cuff fits; this says it at the line of the girth.
void warn_of_girth(const maybe<length>& girth, limb on, const profile& p, report& out)
{
    if (!girth) return;
    const cuff* first = nullptr;
    for (const auto& c : p.cuffs) {
        if (c.on != on) continue;
        if (fits(c, girth->value)) return;
        if (first == nullptr) first = &c;
    }
    if (first == nullptr) return;
    auto& problem = out.warning(codes::girth_outside_cuff, girth->where,
                                fmt::format("no cuff for the {} fits a girth of {} cm", name(on),
                                            decimal(girth->value.tenths_of_mm(), 2)));
    const bool over = first->girth_max && girth->value > first->girth_max->value;
    problem.others.push_back(
        {(over ? first->girth_max : first->girth_min)->where,
         over ? "the greatest girth of this cuff" : "the smallest girth of this cuff"});
    problem.help = "measure again where the cuff sits, or take a cuff whose printed range holds it";
}

}    // namespace

bool contradicts_male(std::string_view condition)
{
    const auto row = evidence::conditions().find(condition);
    // A treatment is had by either of a couple.
    return row && row->group == evidence::gates().position("pregnancy") &&
           condition != "fertility-treatment";
}

void check_agreement(const profile& read, circumstances& in)
{
    if (read.wants) check_pressure_share(read.wants->pressure_share, "[goal]", read, in.out);
    for (const auto& e : read.exercises) {
        check_pressure_share(e.pressure_share, "[[exercise]]", read, in.out);
        if (in.out.full()) return;
    }
    check_pregnancy(read, in.out);
    check_after_birth(read, in.out);
    warn_of_girth(read.limbs.left_leg, limb::leg, read, in.out);
    warn_of_girth(read.limbs.right_leg, limb::leg, read, in.out);
    warn_of_girth(read.limbs.left_arm, limb::arm, read, in.out);
    warn_of_girth(read.limbs.right_arm, limb::arm, read, in.out);
}

}    // namespace bfr::read
