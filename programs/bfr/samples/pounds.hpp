// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace bfr::cli::sample {

inline constexpr std::string_view pounds =
    R"toml(# One pair of dumbbells in a garage, in pounds, inches and feet.
# bfr-profile(5) explains each key.

format = 1
units = "lb"                    # a bare number means lb, in, mmHg
id = "one-pair"

[person]
age = 36
sex = "male"
height = "5 ft 10 in"
mass = "168 lb"

[blood_pressure]
systolic = 121
diastolic = 77
date = {today-2}

[history]
sessions = 6
first_session = {today-25}
last_session = {today-4}

[screening]
date = {today-30}
conditions = []

[goal]
aim = "endurance"
start = {monday}
weeks = 6
days = ["tue", "fri"]

[[cuff]]
id = "arm-3"
limb = "arm"
width = "3 in"
girth_min = "10 in"
girth_max = "17 in"
material = "nylon"
gauge_step = "2 mmHg"

[limbs]
left_arm = "13.5 in"
right_arm = 13.75

[[occlusion]]
cuff = "arm-3"
side = "left"
pressure = "134 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-2}

[[occlusion]]
cuff = "arm-3"
side = "right"
pressure = "136 mmHg"
posture = "seated"
method = "handheld-doppler"
date = {today-2}

[[equipment]]
id = "the-pair"
kind = "dumbbell"
sizes = ["10 lb"]               # all there is
count = 2

[[exercise]]                    # both tested in a gym, where there are heavier ones
id = "biceps-curl-dumbbell"
side = "together"
equipment = "the-pair"
one_rm = "45 lb"                # in each hand
tested = {today-9}

[[exercise]]
id = "hammer-curl"
side = "together"
equipment = "the-pair"
rep_set = "40 lb x 8"
tested = {today-9}
)toml";

}    // namespace bfr::cli::sample
