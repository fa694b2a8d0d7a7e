// SPDX-License-Identifier: MIT
#include <bfr/calc.hpp>

#include <algorithm>

namespace bfr::calc {
namespace {

using loads_in_order = std::vector<achievable>;

bool over(mass part, mass one_rm, share_of_1rm share)
{
    return compare_share(part, one_rm, share) > 0;
}

/// The first load that lies over `share`; everything before it does not.
loads_in_order::const_iterator first_over(const loads_in_order& loads, mass one_rm,
                                          share_of_1rm share)
{
    return std::ranges::partition_point(
        loads, [&](const achievable& a) { return !over(a.total, one_rm, share); });
}

/// The first load that is not under `share`.
loads_in_order::const_iterator first_from(const loads_in_order& loads, mass one_rm,
                                          share_of_1rm share)
{
    return std::ranges::partition_point(
        loads, [&](const achievable& a) { return compare_share(a.total, one_rm, share) < 0; });
}

std::optional<mass> step_around(const loads_in_order& loads, loads_in_order::const_iterator at)
{
    if (at + 1 != loads.end()) return (at + 1)->total - at->total;
    if (at != loads.begin()) return at->total - (at - 1)->total;
    return std::nullopt;
}

load_chosen infeasible(const loads_in_order& loads, mass one_rm, const load_window& window,
                       share_of_1rm upper)
{
    load_chosen none;
    const auto inside = first_from(loads, one_rm, window.no_floor ? share_of_1rm{} : window.low);
    if (inside != loads.begin()) none.below = (inside - 1)->total;
    const auto above = first_over(loads, one_rm, upper);
    if (above != loads.end()) none.above = above->total;
    return none;
}

load_chosen taken(const loads_in_order& loads, loads_in_order::const_iterator at, choice how)
{
    load_chosen result;
    result.how = how;
    result.load = *at;
    result.step = step_around(loads, at);
    return result;
}

/// load_choice.no-floor: any load above zero up to the target, else the smallest there is.
load_chosen choose_without_floor(const loads_in_order& loads, mass one_rm, share_of_1rm target,
                                 const load_window& window)
{
    const auto above = first_over(loads, one_rm, target);
    const auto positive = first_over(loads, one_rm, share_of_1rm{});
    if (above != positive) {
        auto result = taken(loads, above - 1, choice::down);
        result.starting_light = true;
        return result;
    }
    const auto most = std::min(window.smallest_up_to, window.high);
    if (positive == loads.end() || over(positive->total, one_rm, most)) {
        return infeasible(loads, one_rm, window, most);
    }
    auto result = taken(loads, positive, choice::up);
    result.starting_light = true;
    result.heavier_than_asked = over(positive->total, one_rm, window.plain_up_to);
    return result;
}

}    // namespace

load_chosen choose_load(const std::vector<achievable>& loads, mass one_rm,
                        const load_window& window)
{
    const auto target = std::min(window.asked, window.high);
    if (window.no_floor) return choose_without_floor(loads, one_rm, target, window);

    const auto above = first_over(loads, one_rm, target);
    if (above != loads.begin() && compare_share((above - 1)->total, one_rm, window.low) >= 0) {
        return taken(loads, above - 1, choice::down);
    }
    const auto up = first_from(loads, one_rm, window.low);
    const auto next = std::max(above, up);
    if (next != loads.end() && !over(next->total, one_rm, window.high)) {
        return taken(loads, next, choice::up);
    }
    return infeasible(loads, one_rm, window, window.high);
}

}    // namespace bfr::calc
