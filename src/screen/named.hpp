// SPDX-License-Identifier: MIT
//
// The ids that a rule of the tables itself names. Everything else is decided by the fields of rows.
#pragma once

#include <bfr/evidence_screening.hpp>

#include <array>
#include <string_view>

namespace bfr::screening::named {

/// conditions.toml, after_clearance: besides `refer` the one effect that a clearance lifts.
constexpr std::string_view lifted_by_clearance() { return "exclude-limb-until-cleared"; }
/// effects.toml, clinician-limits: added to each cleared record.
constexpr std::string_view clinician_limits() { return "clinician-limits"; }
/// effects.toml, restart-as-first: brings in all effects of this condition.
constexpr std::string_view restart_like() { return "first-sessions"; }

/// planning.toml, delays: what holds for the legs once their delay is over.
constexpr std::string_view after_delay_of_legs() { return "cap-50-legs"; }

/// effects.toml, exclude-insensate-limb: out where this condition is listed for the limb and not
/// cleared.
struct insensate {
    static constexpr std::string_view effect() { return "exclude-insensate-limb"; }
    static constexpr std::string_view unless_cleared() { return "sensation-loss"; }
};

/// What the number given with an answer is: the question says it ("give the last HbA1c in
/// percent"), no field of the row does.
struct value_of {
    std::string_view condition;
    std::array<evidence::fact, 2> facts;    ///< twice the same where the question means one number
};
inline constexpr std::array values_given{
    value_of{"low-platelets",
             {evidence::fact::platelets_10e9_per_l, evidence::fact::platelets_10e9_per_l}},
    value_of{"diabetes", {evidence::fact::hba1c_percent, evidence::fact::hba1c_percent}},
    value_of{"high-blood-fats", {evidence::fact::tc_mg_dl, evidence::fact::ldl_mg_dl}},
};

}    // namespace bfr::screening::named
