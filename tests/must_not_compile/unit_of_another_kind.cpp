// expect-error: constraints not satisfied|no matching function for call to .*seconds
// SPDX-License-Identifier: MIT
#include <bfr/units.hpp>

static_assert(bfr::minutes(2).seconds() == 120);
#ifdef MISTAKE
static_assert(bfr::mmhg(120).seconds() == 120);
#endif
