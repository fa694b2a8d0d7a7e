// expect-error: no match for .operator\+.|invalid operands to binary expression
// SPDX-License-Identifier: MIT
#include <bfr/units.hpp>

constexpr auto sum = bfr::kilograms(20) + bfr::kilograms(5);
#ifdef MISTAKE
constexpr auto nonsense = bfr::kilograms(20) + bfr::mmhg(120);
#endif
