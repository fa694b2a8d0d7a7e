// expect-error: no match for .operator[<>].|invalid operands to binary expression
// SPDX-License-Identifier: MIT
#include <bfr/units.hpp>

static_assert(bfr::percent_of_1rm(30) > bfr::percent_of_1rm(20));
#ifdef MISTAKE
static_assert(bfr::percent_of_aop(60) > bfr::percent_of_1rm(30));
#endif
