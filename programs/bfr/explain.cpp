// SPDX-License-Identifier: MIT
#include "commands.hpp"

namespace bfr::cli {

exit_code run(const explain_request& wish)
{
    return complain({exit_code::usage, "explain: there is nothing with the id " + wish.id, {}});
}

}    // namespace bfr::cli
