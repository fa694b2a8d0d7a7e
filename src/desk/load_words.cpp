// SPDX-License-Identifier: MIT
#include "load_words.hpp"

#include <algorithm>
#include <fmt/core.h>

namespace bfr::desk {
namespace {

constexpr std::int64_t digit_of(bool in_pounds)
{
    return in_pounds ? mass_per_hundredth_lb : mass_per_kg / 100;
}

/// Why less, or more, than was asked is aimed at; empty where it is not.
std::string cut_words(const load_question& q, const calc::load_window& w)
{
    const auto target = std::min(w.asked, w.high);
    if (q.asked > target) {
        const bool by_cap = q.cap && target == *q.cap;
        const bool by_week = q.week && !by_cap;
        return fmt::format(", CUT to {}, {}", share_words(target),
                           by_cap    ? "the cap"
                           : by_week ? "the most asked in that week"
                                     : "where loads for cuffs end");
    }
    if (!w.no_floor && target < w.low)
        return fmt::format(", below the window, which begins at {}", share_words(w.low));
    return {};
}

}    // namespace

std::string least_words(mass one_rm, share_of_1rm share, bool in_pounds)
{
    const auto digit = digit_of(in_pounds);
    const auto exact = share_of(one_rm, share).count();
    return mass_words(mass::of((exact + digit - 1) / digit * digit), in_pounds);
}

std::string most_words(mass one_rm, share_of_1rm share, bool in_pounds)
{
    const auto digit = digit_of(in_pounds);
    return mass_words(mass::of(share_of(one_rm, share).count() / digit * digit), in_pounds);
}

std::string share_words(share_of_1rm share) { return decimal(share.permille(), 1) + " %"; }

share_of_1rm lowest(const calc::load_window& w) { return w.no_floor ? share_of_1rm{} : w.low; }

share_of_1rm highest(const calc::load_window& w)
{
    return w.no_floor ? std::min(w.smallest_up_to, w.high) : w.high;
}

std::string asked_words(const load_question& q, const calc::load_window& w)
{
    auto words =
        fmt::format("Asked: {}{}: {}.", share_words(q.asked), cut_words(q, w),
                    mass_words(share_of(q.one_rm, std::min(w.asked, w.high)), q.in_pounds));
    if (w.no_floor) {
        return words + fmt::format(" No load is too light here; the smallest there is may be up "
                                   "to {} ({}).",
                                   most_words(q.one_rm, highest(w), q.in_pounds),
                                   share_words(highest(w)));
    }
    return words + fmt::format(" Window: {} to {} ({} to {}).",
                               least_words(q.one_rm, w.low, q.in_pounds),
                               most_words(q.one_rm, w.high, q.in_pounds), share_words(w.low),
                               share_words(w.high));
}

void begin_members(answer& to, const load_question& q, const calc::load_window& w)
{
    to.schema = "bfr-load/1";
    to.members = {{"target_kg", mass_kg(share_of(q.one_rm, std::min(w.asked, w.high)))},
                  {"chosen_kg", {}},
                  {"percent_of_1rm", {}},
                  {"status", {}},
                  {"per_side_kg", {std::vector<datum>{}}},
                  {"below_kg", {}},
                  {"above_kg", {}},
                  {"one_rm_kg", mass_kg(q.one_rm)},
                  {"asked_percent", percent_of(q.asked)},
                  {"target_percent", percent_of(std::min(w.asked, w.high))},
                  {"window_low_percent", percent_of(lowest(w))},
                  {"window_high_percent", percent_of(highest(w))}};
}

}    // namespace bfr::desk
