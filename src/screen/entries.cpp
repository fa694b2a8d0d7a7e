// SPDX-License-Identifier: MIT
#include "entries.hpp"

#include <algorithm>
#include <tuple>

namespace bfr::screening {
namespace {

/// A number of an effect row, and the limb for which alone it holds.
struct number {
    std::optional<std::int64_t> value;
    std::string_view unit;
    std::optional<limb> on;
};

/// The numbers that a plan can be held against; where there is none, one entry without a value.
std::vector<number> numbers_of(const evidence::effect_row& row)
{
    std::vector<number> numbers;
    const auto add = [&](std::int64_t value, std::string_view unit, std::optional<limb> on = {}) {
        if (value > 0) numbers.push_back({value, unit, on});
    };
    switch (row.kind) {
    case effect_kind::cap_pressure:
        add(row.leg_percent_aop_max, "percent_aop", limb::leg);
        add(row.arm_percent_aop_max, "percent_aop", limb::arm);
        break;
    case effect_kind::max_load:
        // 0 is a cap, -1 is none.
        if (row.load_percent_1rm_max >= 0) {
            numbers.push_back({row.load_percent_1rm_max, "percent_1rm", {}});
        }
        break;
    case effect_kind::short_cuff_time:
        add(row.inflation_min_max, "min");
        add(row.exercises_max, "exercises");
        break;
    case effect_kind::max_exercises:
        add(row.exercises_max, "exercises");
        add(row.limb_pairs_max, "pairs");
        break;
    case effect_kind::max_sets: add(row.sets_max, "sets"); break;
    case effect_kind::max_cuffs: add(row.cuffs_max, "cuffs"); break;
    case effect_kind::min_rest: add(row.rest_s_min, "s"); break;
    case effect_kind::min_gap: add(row.gap_h_min, "h"); break;
    case effect_kind::no_failure: add(row.reps_left_min, "reps"); break;
    default: break;
    }
    if (numbers.empty()) numbers.push_back({});
    return numbers;
}

auto place_of(const effect& one)
{
    return std::tie(one.id, one.on_limb, one.on_side, one.unit, one.scope, one.value, one.words);
}

/// Same restriction, and in force for as long: an amber one ends with the first sessions, so it may
/// only disappear in one that nothing ends.
bool joins(const effect& a, const effect& b)
{
    if (place_of(a) != place_of(b)) return false;
    if (a.amber == b.amber) return true;
    return a.amber ? !b.until : !a.until;
}

}    // namespace

std::vector<target> each_limb(limb_set limbs)
{
    std::vector<target> targets;
    for (const limb_side one : limbs.list()) targets.push_back({"side", one.on, one.at});
    if (targets.empty()) targets.emplace_back();
    return targets;
}

std::vector<effect> entries_of(const evidence::effect_row& row, const target& bound)
{
    std::vector<effect> entries;
    for (const number& one : numbers_of(row)) {
        if (one.on && bound.on && one.on != bound.on) continue;
        effect entry;
        entry.id = row.id.view();
        entry.kind = row.kind;
        entry.value = one.value;
        entry.unit = one.unit;
        entry.scope = bound.scope;
        entry.on_limb = bound.on ? bound.on : one.on;
        entry.on_side = bound.at;
        entry.words = row.text.view();
        entries.push_back(std::move(entry));
    }
    return entries;
}

void join(std::vector<effect>& all, effect one)
{
    const auto same = std::ranges::find_if(all, [&](const effect& e) { return joins(e, one); });
    if (same == all.end()) {
        all.push_back(std::move(one));
        return;
    }
    same->from.insert(same->from.end(), one.from.begin(), one.from.end());
    std::ranges::sort(same->from);
    same->from.erase(std::unique(same->from.begin(), same->from.end()), same->from.end());
    same->until = same->until && one.until ? std::max(same->until, one.until) : std::nullopt;
    same->amber = same->amber && one.amber;
}

void sort_entries(std::vector<effect>& all)
{
    std::ranges::stable_sort(
        all, [](const effect& a, const effect& b) { return place_of(a) < place_of(b); });
}

}    // namespace bfr::screening
