// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace bfr::cli::sample {

inline constexpr std::string_view knee_rehab =
    R"toml(# Eight weeks after a cruciate ligament operation on the right knee, with a
# physiotherapist. The operation brings limits of its own: half of the occlusion
# pressure, one leg at a time.
# bfr-profile(5) explains each key.

format = 1
units = "kg"
id = "knee-rehab"

[person]
age = 26
sex = "male"
height = "180 cm"
mass = "76 kg"

[blood_pressure]
systolic = "118 mmHg"
diastolic = "72 mmHg"
date = {today-2}

# No [history]: no cuffed session so far.

[screening]
date = {today-3}
conditions = [
  { id = "surgery", date = {today-56}, limb = "leg", side = "right" },
]

[goal]
aim = "rehab"
start = {monday}
weeks = 8
days = ["mon", "wed", "fri"]

[[cuff]]
id = "thigh-11"
limb = "leg"
width = "11.5 cm"
girth_min = "40 cm"
girth_max = "70 cm"
material = "nylon"

[limbs]                         # the operated leg has become thinner
left_leg = "54 cm"
right_leg = "51.5 cm"

[[occlusion]]
cuff = "thigh-11"
side = "left"
pressure = "190 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-2}

[[occlusion]]
cuff = "thigh-11"
side = "right"
pressure = "182 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-2}

[[equipment]]
id = "press-machine"
kind = "stack"
first = "5 kg"
step = "5 kg"
last = "200 kg"

[[exercise]]                    # legs of unequal strength: two entries
id = "leg-press-single"
side = "left"
equipment = "press-machine"
rep_set = "65 kg x 8"
tested = {today-4}

[[exercise]]
id = "leg-press-single"
side = "right"
equipment = "press-machine"
rep_set = "38 kg x 8 @7"        # stopped with three repetitions left
tested = {today-4}
)toml";

}    // namespace bfr::cli::sample
