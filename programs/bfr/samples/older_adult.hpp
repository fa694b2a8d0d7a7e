// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace bfr::cli::sample {

inline constexpr std::string_view older_adult =
    R"toml(# A woman of 68 with treated high blood pressure. Age and treatment are one caution
# each, the reading is below 140/90: the plan is made, with lower pressures, the cuffs
# let down in the rests, a blood pressure reading before each session and no set to
# failure. Two heart cautions would ask for a doctor.
# bfr-profile(5) explains each key.

format = 1
units = "kg"
id = "older-adult"

[person]
age = 68
sex = "female"
height = "163 cm"
mass = "64 kg"

[blood_pressure]
systolic = "132 mmHg"
diastolic = "78 mmHg"
heart_rate = 68
date = {today-1}

[screening]
date = {today-2}
conditions = [
  "hypertension-treated",
  "hypothyroidism-treated",     # noted, changes nothing
]

[goal]
aim = "ageing"                  # against the loss of muscle with age
start = {monday}
weeks = 12
days = ["mon", "thu"]

[[cuff]]
id = "thigh-13"
limb = "leg"
width = "13 cm"
girth_min = "42 cm"
girth_max = "75 cm"
material = "nylon"

[limbs]
left_leg = "50 cm"
right_leg = "50.5 cm"

[[occlusion]]
cuff = "thigh-13"
side = "left"
pressure = "184 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-1}

[[occlusion]]
cuff = "thigh-13"
side = "right"
pressure = "188 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-1}

[[equipment]]
id = "leg-extension"
kind = "stack"
first = "2.5 kg"
step = "2.5 kg"
last = "80 kg"

[[equipment]]
id = "press-machine"
kind = "stack"
first = "5 kg"
step = "5 kg"
last = "150 kg"

[[exercise]]
id = "knee-extension-machine"
side = "together"
equipment = "leg-extension"
rep_set = "20 kg x 8 @8"        # not to failure: two repetitions were left
tested = {today-6}

[[exercise]]
id = "leg-press-machine"
side = "together"
equipment = "press-machine"
rep_set = "60 kg x 8 @8"
tested = {today-6}
)toml";

}    // namespace bfr::cli::sample
