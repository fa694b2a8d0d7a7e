// SPDX-License-Identifier: MIT
//
// Step (4): the point scores, an item once however many records feed it, and the count of cautions.
// Neither can make an outcome milder.
#include "chart.hpp"

#include <algorithm>

namespace bfr::screening {
namespace {

/// An item that holds, the first record that feeds it, and whether its points refer.
struct counted_item {
    evidence::score of = evidence::score::nakajima;
    std::string_view band;
    std::string_view fed_by;
    int points = 0;
    bool gate = true;
};

bool feeds(const record& one, const evidence::score_item_row& item, const facts& known)
{
    if (!item.fed_by.contains(one.at)) return false;
    if (item.within_days == 0 || one.undated || !one.event) return true;
    return known.days_since(*one.event) <= item.within_days;
}

/// Of a band only its highest item counts.
void count_item(counted_item item, std::vector<counted_item>& counted)
{
    if (!item.band.empty()) {
        const auto same = std::ranges::find_if(counted, [&](const counted_item& one) {
            return one.of == item.of && one.band == item.band;
        });
        if (same != counted.end()) {
            if (item.points > same->points) *same = item;
            return;
        }
    }
    counted.push_back(item);
}

std::vector<counted_item> counted_items(const chart& person)
{
    const auto items = evidence::score_items();
    std::vector<counted_item> counted;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto item = items[i];
        const auto by = std::ranges::find_if(
            person.records, [&](const record& one) { return feeds(one, item, person.known); });
        if (by == person.records.end()) continue;
        count_item({item.of, item.band.view(), by->row.id.view(), item.points, item.gate}, counted);
    }
    return counted;
}

bool counts_in(evidence::fact total, evidence::caution one)
{
    using evidence::caution;
    switch (total) {
    case evidence::fact::cautions_vte: return one == caution::vte;
    case evidence::fact::cautions_cv: return one == caution::cv;
    case evidence::fact::cautions_any: return one != caution::none;
    default: return false;
    }
}

void count_cautions(const std::vector<record>& records, scores& points)
{
    for (const record& one : records) {
        switch (one.row.counts) {
        case evidence::caution::none: continue;
        case evidence::caution::vte: ++points.cautions_vte; break;
        case evidence::caution::cv: ++points.cautions_cv; break;
        case evidence::caution::other: break;
        }
        ++points.cautions_any;
    }
}

}    // namespace

scores count_points(const chart& person)
{
    scores points;
    for (const counted_item& one : counted_items(person)) {
        if (one.of == evidence::score::improve) points.improve += one.points;
        if (one.of != evidence::score::nakajima) continue;
        points.nakajima += one.points;
        if (one.gate) points.nakajima_gate += one.points;
    }
    count_cautions(person.records, points);
    return points;
}

std::string parts_of_total(evidence::fact total, const chart& person)
{
    std::string parts;
    const auto add = [&](std::string_view id, int points) {
        parts += parts.empty() ? "" : ", ";
        parts += id;
        if (points > 0) parts += ' ' + std::to_string(points);
    };
    for (const record& one : person.records) {
        if (counts_in(total, one.row.counts)) add(one.row.id.view(), 0);
    }
    for (const counted_item& one : counted_items(person)) {
        const bool nakajima = one.of == evidence::score::nakajima;
        if (total == (nakajima ? evidence::fact::nakajima_gate : evidence::fact::improve) &&
            (one.gate || !nakajima)) {
            add(one.fed_by, one.points);
        }
    }
    return parts;
}

}    // namespace bfr::screening
