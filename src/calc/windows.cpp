// SPDX-License-Identifier: MIT
#include <bfr/calc.hpp>
#include <bfr/evidence_planning.hpp>

#include <algorithm>

namespace bfr::calc {
namespace {

namespace rules = evidence::planning;

void cut_to_week(load_window& w, ramp_week week)
{
    const bool first = week == ramp_week::first;
    w.asked =
        std::min(w.asked, first ? rules::load_asked::week_1_max : rules::load_asked::week_2_max);
    w.no_floor = true;
    w.smallest_up_to =
        first ? rules::no_floor::week_1_smallest_up_to : rules::no_floor::week_2_smallest_up_to;
    w.plain_up_to = first ? rules::no_floor::week_1_plain_up_to : w.smallest_up_to;
    w.high = std::min(w.high, rules::familiarisation::week_2_load_max);
}

void cut_to_cap(load_window& w, share_of_1rm cap)
{
    w.asked = std::min(w.asked, cap);
    w.high = std::min(w.high, cap);
    if (w.no_floor || cap > rules::load_chosen::no_floor_cap) return;
    w.no_floor = true;
    w.smallest_up_to = w.plain_up_to = cap;
}

load_window cut(load_window w, std::optional<ramp_week> week, std::optional<share_of_1rm> cap)
{
    if (week) cut_to_week(w, *week);
    if (cap) cut_to_cap(w, *cap);
    return w;
}

}    // namespace

load_window usual_window(share_of_1rm asked, std::optional<ramp_week> week,
                         std::optional<share_of_1rm> cap)
{
    load_window w;
    w.high = rules::load_window::high;
    w.low = rules::load_window::low;
    w.asked = std::min(asked, w.high);
    return cut(w, week, cap);
}

load_window body_window(share_of_1rm asked, std::optional<ramp_week> week,
                        std::optional<share_of_1rm> cap)
{
    load_window w;
    w.high = rules::load_body_weight::share_max;
    w.low = rules::load_window::low;
    w.asked = std::min(asked, rules::load_window::high);
    return cut(w, week, cap);
}

}    // namespace bfr::calc
