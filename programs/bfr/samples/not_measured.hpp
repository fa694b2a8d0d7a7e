// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace bfr::cli::sample {

inline constexpr std::string_view not_measured =
    R"toml(# The occlusion pressure is not measured yet: the plan goes by published values for such
# a cuff, holds the pressure low, and says ESTIMATED beside it until it is measured.
# bfr-profile(5) explains each key.

format = 1
units = "kg"
id = "not-measured"

[person]
age = 33
sex = "male"
height = "176 cm"
mass = "74 kg"

[blood_pressure]
systolic = "120 mmHg"
diastolic = "75 mmHg"
date = {today-1}

[history]
sessions = 5
first_session = {today-20}
last_session = {today-4}

[screening]
date = {today-4}
conditions = []

[goal]
aim = "hypertrophy"
start = {monday}
weeks = 4
days = ["mon", "thu"]

[[cuff]]
id = "thigh-11"
limb = "leg"
width = "11.5 cm"
girth_min = "46 cm"
girth_max = "70 cm"
material = "nylon"

[limbs]
left_leg = "55 cm"
right_leg = "55 cm"

# An [[occlusion]] for each leg belongs here: cuff, side, pressure, posture, method, date.

[[equipment]]
id = "leg-extension"
kind = "stack"
first = "5 kg"
step = "5 kg"
last = "100 kg"

[[exercise]]
id = "knee-extension-machine"
side = "each"
equipment = "leg-extension"
one_rm = "52.5 kg"
tested = {today-5}
)toml";

}    // namespace bfr::cli::sample
