// expect-error: private
// SPDX-License-Identifier: MIT
//
// Nobody but screen() says that a person may train: no plan for an unscreened person.
#include <bfr/screen.hpp>

bool may_train(const bfr::screening::cleared& person) { return person.found().open.empty(); }

#ifdef MISTAKE
bool forged()
{
    return may_train(bfr::screening::cleared{bfr::profile{}, bfr::screening::findings{}});
}
#endif
