// SPDX-License-Identifier: MIT
#include <bfr/profile.hpp>

#include <algorithm>

namespace bfr {

const own_equation* equation_named(const profile& who, std::string_view id)
{
    const auto found = std::ranges::find_if(
        who.equations, [id](const own_equation& e) { return e.id.value == id; });
    return found != who.equations.end() ? &*found : nullptr;
}

}    // namespace bfr
