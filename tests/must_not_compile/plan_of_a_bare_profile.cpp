// expect-error: invalid initialization of reference|no viable conversion from 'const bfr::profile'
// SPDX-License-Identifier: MIT
//
// A profile that nobody screened is no argument of the planner.
#include <bfr/planner.hpp>

auto planned(const bfr::screening::cleared& person, bfr::date today, bfr::text::sink& problems)
{
    return bfr::planner::make_plan(person, today, problems);
}

#ifdef MISTAKE
auto unscreened(const bfr::profile& person, bfr::date today, bfr::text::sink& problems)
{
    return bfr::planner::make_plan(person, today, problems);
}
#endif
