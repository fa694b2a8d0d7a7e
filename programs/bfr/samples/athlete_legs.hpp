// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace bfr::cli::sample {

inline constexpr std::string_view athlete_legs =
    R"toml(# A sprinter, used to cuffs, who trains the thighs three times a week.
# bfr-profile(5) explains each key.

format = 1
units = "kg"                    # a bare number would mean kg, cm, mmHg
id = "athlete-legs"

[person]
age = 27
sex = "male"
height = "181 cm"
mass = "80 kg"

[blood_pressure]
systolic = "118 mmHg"
diastolic = "74 mmHg"
heart_rate = 58
date = {today-2}

[history]                       # nine cuffed sessions in five weeks: familiarisation is over
sessions = 9
first_session = {today-35}
last_session = {today-3}

[screening]
date = {today-5}
conditions = []                 # the whole list was read, nothing applies

[goal]
aim = "hypertrophy"
start = {monday}
weeks = 6
days = ["mon", "wed", "fri"]

[[cuff]]
id = "thigh-11"
limb = "leg"
width = "11.5 cm"
girth_min = "46 cm"
girth_max = "70 cm"
material = "nylon"
gauge_step = "5 mmHg"

[limbs]                         # girth where the cuff sits
left_leg = "56 cm"
right_leg = "56.5 cm"

[[occlusion]]                   # measured, each leg on its own
cuff = "thigh-11"
side = "left"
pressure = "196 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-2}

[[occlusion]]
cuff = "thigh-11"
side = "right"
pressure = "204 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-2}

[[equipment]]
id = "leg-extension"
kind = "stack"
first = "5 kg"
step = "5 kg"
last = "120 kg"

[[equipment]]
id = "leg-curl"
kind = "stack"
first = "5 kg"
step = "5 kg"
last = "100 kg"
add_on = "2.5 kg"               # a small weight that may lie on the stack

[[exercise]]
id = "knee-extension-machine"
side = "each"                   # one leg, then the other
equipment = "leg-extension"
one_rm = "60 kg"
tested = {today-12}

[[exercise]]
id = "leg-curl-seated"
side = "together"
equipment = "leg-curl"
rep_set = "55 kg x 8"           # one set to failure; the 1RM is reckoned from it
tested = {today-12}
)toml";

}    // namespace bfr::cli::sample
