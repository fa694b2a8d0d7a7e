// SPDX-License-Identifier: MIT
#include <bfr/plan.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace bfr {
namespace {

constexpr int days_in_week = 7;

template <class T>
void leave_only(std::vector<T>& all, typename std::vector<T>::iterator at)
{
    std::swap(all.front(), *at);
    all.erase(all.begin() + 1, all.end());
}

void keep_reports_of(plan& p, date first, date last)
{
    std::erase_if(p.left_out,
                  [&](const reported& r) { return r.on && (*r.on < first || *r.on > last); });
}

}    // namespace

bool keep_week(plan& p, int number)
{
    const auto at = std::ranges::find(p.weeks, number, &week::number);
    if (at == p.weeks.end()) return false;
    keep_reports_of(p, at->starts_on, at->starts_on + (days_in_week - 1));
    leave_only(p.weeks, at);
    return true;
}

bool keep_session(plan& p, std::string_view id)
{
    for (auto& w : p.weeks) {
        const auto at = std::ranges::find(w.sessions, id, &session::id);
        if (at == w.sessions.end()) continue;
        keep_reports_of(p, at->on, at->on);
        leave_only(w.sessions, at);
        leave_only(p.weeks, p.weeks.begin() + (&w - p.weeks.data()));
        return true;
    }
    return false;
}

}    // namespace bfr
