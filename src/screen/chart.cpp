// SPDX-License-Identifier: MIT
#include "chart.hpp"

#include "named.hpp"

#include <algorithm>
#include <map>

namespace bfr::screening {

const record* chart::find(std::uint16_t at) const
{
    const auto found = std::ranges::find(records, at, &record::at);
    return found == records.end() ? nullptr : &*found;
}

void chart::add(record one)
{
    const auto there = std::ranges::find(records, one.at, &record::at);
    if (there == records.end()) {
        records.push_back(std::move(one));
        return;
    }
    if (one.event > there->event) there->event = one.event;
    there->undated |= one.undated;
    there->limbs |= one.limbs;
    if (one.detail != there->detail) there->detail += "; " + one.detail;
}

void chart::settle()
{
    std::ranges::sort(records, {}, &record::at);
    std::map<std::string_view, limb_set> taken;    // by the worse records of a family
    std::erase_if(records, [&](record& one) {
        if (one.row.family.empty()) return false;
        const auto [family, first] = taken.try_emplace(one.row.family.view());
        if (one.is_whole()) return !first;
        one.limbs = one.limbs - family->second;
        family->second |= one.limbs;
        return one.limbs.empty();
    });
}

bool has_effect(const evidence::condition_row& row, effect_kind kind)
{
    return std::any_of(row.effects.begin(), row.effects.end(),
                       [kind](std::uint16_t at) { return evidence::effects()[at].kind == kind; });
}

bool can_be_cleared(const evidence::condition_row& row)
{
    if (has_effect(row, effect_kind::refer)) return true;
    return std::any_of(row.effects.begin(), row.effects.end(), [](std::uint16_t at) {
        return evidence::effects()[at].id.view() == named::lifted_by_clearance();
    });
}

bool only_do_first(const evidence::condition_row& row)
{
    return has_effect(row, effect_kind::do_first) && !has_effect(row, effect_kind::refer) &&
           !has_effect(row, effect_kind::refuse) && !has_effect(row, effect_kind::refuse_today);
}

bool is_total(const evidence::condition_row& row)
{
    using evidence::fact;
    for (std::size_t i = 0; i < row.threshold_count; ++i) {
        switch (row.thresholds[i].of) {
        case fact::nakajima_gate:
        case fact::improve:
        case fact::cautions_vte:
        case fact::cautions_cv:
        case fact::cautions_any: return true;
        default: break;
        }
    }
    return false;
}

}    // namespace bfr::screening
