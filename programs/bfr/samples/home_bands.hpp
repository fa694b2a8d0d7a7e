// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace bfr::cli::sample {

inline constexpr std::string_view home_bands =
    R"toml(# Training at home with elastic bands and body weight: no 1RM, so no percentage of
# one. The plan keeps the lightest band; how hard a set of 30 was tells whether to
# take the next.
# bfr-profile(5) explains each key.

format = 1
units = "kg"
id = "home"

[person]
age = 38
sex = "female"
height = "167 cm"
mass = "63 kg"

[blood_pressure]
systolic = "116 mmHg"
diastolic = "74 mmHg"
date = {today}

[screening]
date = {today}
conditions = ["allergies"]      # noted, changes nothing

[goal]
aim = "hypertrophy"
start = {monday}
weeks = 6
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
left_leg = "55 cm"
right_leg = "55 cm"
left_arm = "29 cm"
right_arm = "29 cm"

[[occlusion]]                   # measured once in a practice, with the cuffs that are used at home
cuff = "thigh-13"
side = "left"
pressure = "176 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-3}

[[occlusion]]
cuff = "thigh-13"
side = "right"
pressure = "174 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-3}

[[occlusion]]
cuff = "arm-7"
side = "left"
pressure = "124 mmHg"
posture = "seated"
method = "oximeter"             # a fingertip pulse oximeter: a wider margin than a Doppler
date = {today-3}

[[occlusion]]
cuff = "arm-7"
side = "right"
pressure = "122 mmHg"
posture = "seated"
method = "oximeter"
date = {today-3}

[[equipment]]
id = "bands"
kind = "band"
colours = ["yellow", "red", "green"]

[[exercise]]
id = "biceps-curl-band"
side = "together"
equipment = "bands"

[[exercise]]
id = "knee-extension-band"
side = "each"
equipment = "bands"

[[exercise]]                    # body weight: no equipment, no 1RM
id = "sit-to-stand"
side = "together"
)toml";

}    // namespace bfr::cli::sample
