// SPDX-License-Identifier: MIT
//
// Used only where Catch2 comes without a library that holds its main (version 2 as one header).
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
