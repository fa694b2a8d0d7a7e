// expect-error: conversion from .int. to non-scalar type|no viable conversion from .int.
// SPDX-License-Identifier: MIT
#include <bfr/units.hpp>

constexpr bfr::mass load = bfr::kilograms(20);
#ifdef MISTAKE
constexpr bfr::mass unknown_unit = 20;
#endif
