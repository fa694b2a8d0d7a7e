// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace bfr::cli::sample {

inline constexpr std::string_view refused =
    R"toml(# Strong, fit, everything measured, and no plan: there was a clot in a leg vein years
# ago. No clearance lifts that.
# bfr-profile(5) explains each key.

format = 1
units = "kg"
id = "refused"

[person]
age = 44
sex = "male"
height = "179 cm"
mass = "77 kg"

[blood_pressure]
systolic = "119 mmHg"
diastolic = "76 mmHg"
date = {today-2}

[screening]
date = {today-2}
conditions = [
  "clot-history",
]

[goal]
aim = "hypertrophy"
start = {monday}
weeks = 6
days = ["mon", "thu"]

[[cuff]]
id = "thigh-11"
limb = "leg"
width = "11.5 cm"
girth_min = "46 cm"
girth_max = "70 cm"
material = "nylon"

[limbs]
left_leg = "56 cm"
right_leg = "56 cm"

[[occlusion]]
cuff = "thigh-11"
side = "left"
pressure = "192 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-2}

[[occlusion]]
cuff = "thigh-11"
side = "right"
pressure = "194 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-2}

[[equipment]]
id = "leg-extension"
kind = "stack"
first = "5 kg"
step = "5 kg"
last = "120 kg"

[[exercise]]
id = "knee-extension-machine"
side = "each"
equipment = "leg-extension"
one_rm = "58 kg"
tested = {today-6}
)toml";

}    // namespace bfr::cli::sample
