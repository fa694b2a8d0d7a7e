// expect-error: private
// SPDX-License-Identifier: MIT
//
// Nobody but screen() says that a person may train: no plan for an unscreened person.
#include <bfr/screen.hpp>

int main()
{
    const bfr::screening::cleared forged{bfr::profile{}, bfr::screening::findings{}};
    return forged.found().open.empty() ? 0 : 1;
}
