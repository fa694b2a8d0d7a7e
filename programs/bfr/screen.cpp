// SPDX-License-Identifier: MIT
#include "ask.hpp"
#include "commands.hpp"

namespace bfr::cli {

exit_code run(const screen_request& wish)
{
    if (wish.ask) return ask(wish);
    return complain({exit_code::usage, "screen: not built in", {}});
}

}    // namespace bfr::cli
