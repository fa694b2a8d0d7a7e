// SPDX-License-Identifier: MIT
#include "strength.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <stdexcept>

namespace bfr::planner {
namespace {

one_rm estimated(const rep_set& done)
{
    const auto estimate = calc::estimate_one_rm(done);
    if (!estimate) throw std::logic_error("a rep set without an estimate got past the reader");
    one_rm max;
    max.kind = estimate->formula.empty() ? one_rm_kind::tested : one_rm_kind::estimated;
    max.by_rep_set = true;
    max.value = estimate->value;
    if (max.kind == one_rm_kind::estimated) {
        max.low = estimate->low;
        max.high = estimate->high;
        max.formula = estimate->formula;
    }
    return max;
}

std::optional<one_rm> maximum_of(const exercise_entry& entry)
{
    one_rm max;
    if (entry.one_rm) {
        max.value = entry.one_rm->value;
    } else if (entry.from_set) {
        max = estimated(entry.from_set->value);
    } else if (entry.isometric) {
        max.kind = one_rm_kind::mvc;
        max.value = calc::weight_of(entry.isometric->value);
    } else {
        return std::nullopt;
    }
    if (entry.tested) max.on = entry.tested->value;
    return max;
}

/// The same exercise on the same equipment of the other side, for a side that was operated on
/// alone.
const exercise_entry* sound_side_of(const course& of, limb on, const exercise_entry& entry)
{
    const auto worked = entry.worked.value;
    if (worked != sides::left && worked != sides::right) return nullptr;
    const auto own = worked == sides::left ? side::left : side::right;
    const auto other = worked == sides::left ? side::right : side::left;
    if (!is_operated(of, on, own) || is_operated(of, on, other)) return nullptr;
    for (const auto& e : of.who->exercises) {
        const bool same = e.id.value == entry.id.value && e.equipment_id && entry.equipment_id &&
                          e.equipment_id->value == entry.equipment_id->value;
        const bool is_other = e.worked.value == (other == side::left ? sides::left : sides::right);
        if (same && is_other && (e.one_rm || e.from_set)) return &e;
    }
    return nullptr;
}

}    // namespace

void find_strength(const course& of, limb on, const equipment* kit, part& into)
{
    const auto& entry = *into.entry;
    into.strength = into.entry;
    if (!kit || kit->kind == equipment_kind::band) return;    // nothing is a share of it
    // one-rep-max.toml, no_one_rep_max: the sound side before the force of the operated one.
    if (!entry.one_rm && !entry.from_set) {
        if (const auto* sound = sound_side_of(of, on, entry)) into.strength = sound;
    }
    into.max = maximum_of(*into.strength);
    into.loads =
        into.max ? calc::achievable_loads(*kit, into.max->value) : calc::lightest_loads(*kit);
    if (!entry.too_long) return;
    const auto most = entry.too_long->value.weight;
    std::erase_if(into.loads, [most](const calc::achievable& a) { return a.total > most; });
}

bool is_limited_in_percent(const course& of, limb on, const part& p, const day_rules& day)
{
    for (std::size_t i = 0; i < of.effects.size(); ++i) {
        const auto& e = of.effects[i];
        if (!day.in_force[i] || e.amber || !e.value || e.unit != "percent_1rm") continue;
        const bool here = !e.on_limb || *e.on_limb == on;
        if (here && (!e.on_side || std::ranges::find(p.order, *e.on_side) != p.order.end()))
            return true;
    }
    return false;
}

bool is_found_by_repetitions(const load& l) { return l.status == load_status::ordinal && l.total; }

}    // namespace bfr::planner
