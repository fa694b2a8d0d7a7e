// SPDX-License-Identifier: MIT
#include <bfr/explain.hpp>
