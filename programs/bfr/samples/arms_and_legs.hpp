// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace bfr::cli::sample {

inline constexpr std::string_view arms_and_legs =
    R"toml(# Four exercises in a gym, arms and legs in one session, never cuffed at the same
# time.
# bfr-profile(5) explains each key.

format = 1
units = "kg"
id = "arms-and-legs"

[person]
age = 31
sex = "female"
height = "168 cm"
mass = "62 kg"

[blood_pressure]
systolic = "112 mmHg"
diastolic = "70 mmHg"
heart_rate = 64
date = {today-2}

[history]
sessions = 12
first_session = {today-44}
last_session = {today-4}

[screening]
date = {today-6}
conditions = []

[goal]
aim = "hypertrophy"
start = {monday}
weeks = 8
days = ["mon", "thu"]

[[cuff]]
id = "thigh-13"
limb = "leg"
width = "13 cm"
girth_min = "45 cm"
girth_max = "75 cm"
material = "nylon"

[[cuff]]
id = "arm-7"
limb = "arm"
width = "7 cm"
girth_min = "22 cm"
girth_max = "38 cm"
material = "nylon"

[limbs]
left_leg = "54 cm"
right_leg = "54 cm"
left_arm = "28 cm"
right_arm = "28.5 cm"

[[occlusion]]
cuff = "thigh-13"
side = "left"
pressure = "172 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-2}

[[occlusion]]
cuff = "thigh-13"
side = "right"
pressure = "168 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-2}

[[occlusion]]
cuff = "arm-7"
side = "left"
pressure = "126 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-2}

[[occlusion]]
cuff = "arm-7"
side = "right"
pressure = "130 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-2}

[[equipment]]
id = "dumbbells"
kind = "dumbbell"               # loads count per hand
first = "1 kg"
step = "0.5 kg"
last = "12 kg"

[[equipment]]
id = "cable-tower"
kind = "cable"
first = "2.5 kg"
step = "2.5 kg"
last = "60 kg"

[[equipment]]
id = "leg-extension"
kind = "stack"
first = "5 kg"
step = "5 kg"
last = "100 kg"

[[equipment]]
id = "press-machine"
kind = "stack"
first = "10 kg"
step = "5 kg"
last = "200 kg"

[[exercise]]
id = "biceps-curl-dumbbell"
side = "together"
equipment = "dumbbells"
one_rm = "10 kg"                # in each hand
tested = {today-10}

[[exercise]]
id = "triceps-pressdown-cable"
side = "together"
equipment = "cable-tower"
rep_set = "27.5 kg x 9"
tested = {today-10}

[[exercise]]
id = "knee-extension-machine"
side = "each"
equipment = "leg-extension"
one_rm = "40 kg"                # one leg
tested = {today-10}

[[exercise]]
id = "leg-press-machine"
side = "together"
equipment = "press-machine"
rep_set = "100 kg x 6 @9"       # effort 9 of 10: one repetition was left
tested = {today-10}
)toml";

}    // namespace bfr::cli::sample
