// SPDX-License-Identifier: MIT
#include "calculator.hpp"

#include <stdexcept>

namespace bfr::cli {

result<calculator> time_calculator(const invocation& /*said*/)
{
    throw std::logic_error("to be written");
}

}    // namespace bfr::cli
