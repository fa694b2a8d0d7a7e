// SPDX-License-Identifier: MIT
#include "limbs.hpp"

namespace bfr::screening {

std::vector<limb_side> limb_set::list() const
{
    std::vector<limb_side> limbs;
    for (const limb on : {limb::arm, limb::leg}) {
        for (const side at : {side::left, side::right}) {
            if (contains({on, at})) limbs.push_back({on, at});
        }
    }
    return limbs;
}

limb_set named_limbs(const maybe<limb>& on, const maybe<side>& at)
{
    limb_set named;
    for (const limb_side one : limb_set::all().list()) {
        if (on && on->value != one.on) continue;
        if (at && at->value != one.at) continue;
        named |= one;
    }
    return named;
}

std::string in_words(limb_set limbs)
{
    std::string words;
    for (const limb on : {limb::arm, limb::leg}) {
        const auto pair = (limbs & limb_set::both(on)).list();
        if (pair.empty()) continue;
        if (!words.empty()) words += ", ";
        words += pair.size() == 2 ? "both" : name(pair.front().at);
        words += ' ';
        words += name(on);
        if (pair.size() == 2) words += 's';
    }
    return words;
}

limb_set needed_limbs(const profile& who)
{
    if (who.exercises.empty()) return limb_set::all();
    limb_set needed;
    for (const exercise_entry& entry : who.exercises) {
        const auto row = evidence::exercises().find(entry.id.value);
        if (!row) return limb_set::all();
        switch (entry.worked.value) {
        case sides::left: needed |= limb_side{row->cuff, side::left}; break;
        case sides::right: needed |= limb_side{row->cuff, side::right}; break;
        case sides::together:
        case sides::each: needed |= limb_set::both(row->cuff); break;
        }
    }
    return needed;
}

}    // namespace bfr::screening
