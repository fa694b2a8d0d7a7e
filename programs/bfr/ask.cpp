// SPDX-License-Identifier: MIT
#include "ask.hpp"

#include "commands.hpp"

namespace bfr::cli {

exit_code ask(const screen_request& /*wish*/)
{
    return complain({exit_code::usage, "screen: --ask is not built in", {}});
}

}    // namespace bfr::cli
