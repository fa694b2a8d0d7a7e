// SPDX-License-Identifier: MIT
//
// Step (4): the point scores, an item once however many records feed it, and the count of cautions.
// Neither can make an outcome milder.
#include "chart.hpp"

#include <algorithm>

namespace bfr::screening {
namespace {

/// An item that holds, and whether its points refer.
struct counted_item {
    evidence::score of = evidence::score::nakajima;
    std::string_view band;
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
void count_item(const evidence::score_item_row& item, std::vector<counted_item>& counted)
{
    if (!item.band.empty()) {
        const auto same = std::ranges::find_if(counted, [&](const counted_item& one) {
            return one.of == item.of && one.band == item.band.view();
        });
        if (same != counted.end()) {
            if (item.points > same->points) {
                same->points = item.points;
                same->gate = item.gate;
            }
            return;
        }
    }
    counted.push_back({item.of, item.band.view(), item.points, item.gate});
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
    const auto items = evidence::score_items();
    std::vector<counted_item> counted;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto item = items[i];
        if (std::ranges::any_of(person.records, [&](const record& one) {
                return feeds(one, item, person.known);
            })) {
            count_item(item, counted);
        }
    }
    scores points;
    for (const counted_item& one : counted) {
        if (one.of == evidence::score::improve) points.improve += one.points;
        if (one.of != evidence::score::nakajima) continue;
        points.nakajima += one.points;
        if (one.gate) points.nakajima_gate += one.points;
    }
    count_cautions(person.records, points);
    return points;
}

}    // namespace bfr::screening
