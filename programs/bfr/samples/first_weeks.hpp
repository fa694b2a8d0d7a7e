// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace bfr::cli::sample {

inline constexpr std::string_view first_weeks =
    R"toml(# Somebody who lifts but has never worn a cuff: the plan begins with two easy weeks.
# bfr-profile(5) explains each key.

format = 1
units = "kg"
id = "first-weeks"

[person]
age = 35
sex = "male"
height = "178 cm"
mass = "76 kg"

[blood_pressure]
systolic = "122 mmHg"
diastolic = "78 mmHg"
date = {today-1}

# No [history]: no cuffed session so far.

[screening]
date = {today-1}
conditions = []

[goal]
aim = "hypertrophy"
start = {monday}
weeks = 8
days = ["mon", "wed", "fri"]

[[cuff]]
id = "thigh-11"
limb = "leg"
width = "11.5 cm"
girth_min = "46 cm"
girth_max = "70 cm"
material = "nylon"

[[cuff]]
id = "arm-12"
limb = "arm"
width = "12 cm"
girth_min = "26 cm"
girth_max = "42 cm"
material = "nylon"

[limbs]
left_leg = "57 cm"
right_leg = "57.5 cm"
left_arm = "33 cm"
right_arm = "33.5 cm"

[[occlusion]]
cuff = "thigh-11"
side = "left"
pressure = "196 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-1}

[[occlusion]]
cuff = "thigh-11"
side = "right"
pressure = "204 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-1}

[[occlusion]]
cuff = "arm-12"
side = "left"
pressure = "132 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-1}

[[occlusion]]
cuff = "arm-12"
side = "right"
pressure = "130 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-1}

[[equipment]]
id = "dumbbells"
kind = "dumbbell"               # loads count per hand
first = "1 kg"
step = "1 kg"
last = "24 kg"

[[equipment]]
id = "leg-extension"
kind = "stack"
first = "5 kg"
step = "5 kg"
last = "120 kg"

[[equipment]]
id = "press-machine"
kind = "stack"
first = "10 kg"
step = "10 kg"
last = "250 kg"

[[exercise]]
id = "biceps-curl-dumbbell"
side = "together"
equipment = "dumbbells"
one_rm = "16 kg"                # in each hand
tested = {today-4}

[[exercise]]
id = "knee-extension-machine"
side = "together"
equipment = "leg-extension"
one_rm = "60 kg"
tested = {today-4}

[[exercise]]
id = "leg-press-machine"
side = "together"
equipment = "press-machine"
one_rm = "160 kg"
tested = {today-4}
)toml";

}    // namespace bfr::cli::sample
