// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace bfr::cli::sample {

inline constexpr std::string_view heavy_days =
    R"toml(# A lifter who keeps heavy training and adds two cuffed sessions a week.
# bfr-profile(5) explains each key.

format = 1
units = "kg"
id = "mixed-with-heavy-days"

[person]
age = 24
sex = "male"
height = "184 cm"
mass = "83 kg"

[blood_pressure]
systolic = "124 mmHg"
diastolic = "76 mmHg"
heart_rate = 60
date = {today-3}

[history]
sessions = 14
first_session = {today-60}
last_session = {today-4}

[screening]
date = {today-8}
conditions = []

[goal]
aim = "strength"
start = {monday}
weeks = 8
days = ["tue", "fri"]
heavy_days = ["mon", "fri"]     # heavy lifts without cuffs; on Friday the cuffs come after them

[[cuff]]
id = "thigh-11"
limb = "leg"
width = "11.5 cm"
girth_min = "46 cm"
girth_max = "70 cm"
material = "nylon"
device_max = "250 mmHg"

[[cuff]]
id = "arm-7"
limb = "arm"
width = "7 cm"
girth_min = "26 cm"
girth_max = "44 cm"
material = "nylon"

[limbs]
left_leg = "60 cm"
right_leg = "60 cm"
left_arm = "37 cm"
right_arm = "37.5 cm"

[[occlusion]]                   # lying, as the sled press, the leg curl and the bench are
cuff = "thigh-11"
side = "left"
pressure = "178 mmHg"
posture = "supine"
method = "handheld-doppler"
date = {today-3}

[[occlusion]]
cuff = "thigh-11"
side = "right"
pressure = "182 mmHg"
posture = "supine"
method = "handheld-doppler"
date = {today-3}

[[occlusion]]
cuff = "arm-7"
side = "left"
pressure = "138 mmHg"
posture = "supine"
method = "handheld-doppler"
date = {today-3}

[[occlusion]]
cuff = "arm-7"
side = "right"
pressure = "142 mmHg"
posture = "supine"
method = "handheld-doppler"
date = {today-3}

[[equipment]]
id = "bench-and-bar"
kind = "barbell"
bar = "20 kg"                   # counts in the load
plates = [
  { size = "20 kg", pairs = 4 },
  { size = "10 kg", pairs = 2 },
  { size = "5 kg", pairs = 2 },
  { size = "2.5 kg", pairs = 1 },
  { size = "1.25 kg", pairs = 1 },
]

[[equipment]]
id = "sled"
kind = "plate-sled"
sled = "45 kg"                  # counts in the load
plates = [
  { size = "20 kg", pairs = 6 },
  { size = "10 kg", pairs = 2 },
  { size = "5 kg", pairs = 1 },
  { size = "2.5 kg", pairs = 1 },
]

[[equipment]]
id = "leg-curl"
kind = "stack"
first = "5 kg"
step = "5 kg"
last = "110 kg"

[[exercise]]
id = "bench-press"
side = "together"
equipment = "bench-and-bar"
one_rm = "110 kg"               # the bar included
tested = {today-9}

[[exercise]]
id = "leg-press-sled"
side = "together"
equipment = "sled"
one_rm = "240 kg"               # the sled included
tested = {today-9}

[[exercise]]
id = "leg-curl-lying"
side = "together"
equipment = "leg-curl"
rep_set = "60 kg x 5"
tested = {today-9}
)toml";

}    // namespace bfr::cli::sample
