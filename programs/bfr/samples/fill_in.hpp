// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace bfr::cli::sample {

/// Nothing about the person is filled in: a number that stands here would be planned with.
inline constexpr std::string_view fill_in =
    R"toml(# A training profile for bfr. bfr-profile(5) explains each key.
#
#   #> marks what a plan needs: take the #> away and put your own figure in place of the example.
#   #  marks what may be left out.
#   bfr check FILE says what is still missing, and bfr plan FILE plans.
#
# A quantity is a text with its unit: "80 kg" "176 lb" "181 cm" "5 ft 11 in" "196 mmHg" "26.1 kPa".
# A percentage is a text too: "30 %". A date is written {today}, without quotes.

format = 1
units = "kg"                      # a number without unit means kg, cm, mmHg; "lb": lb, in, mmHg
id = "me"                         # names the plan: lower case, digits, hyphens

[person]
#> age = 34                       # or: born = 1991-04-17
#> height = "181 cm"
#> mass = "80 kg"
# sex = "male"                    # or "female"; left out: counts as female where a rule asks
# name = "Sam Example"            # stands on the plan when given

#> [blood_pressure]               # at rest, not older than four weeks
#> systolic = "118 mmHg"
#> diastolic = "74 mmHg"
#> date = {today}
# heart_rate = 62                 # beats a minute, at rest

# [measurements]                  # only what is known, and only where a condition asks for it
# hba1c = { value = "6.9 %", date = {today-50} }
# platelets = { value = "240 10^9/L", date = {today-50} }
# total_cholesterol = { value = "5.1 mmol/L", date = {today-50} }
# ldl = { value = "130 mg/dL", date = {today-50} }
# ankle_brachial_index = { left = 1.08, right = 1.05, date = {today-50} }
# mets = { value = 9, date = {today-50} }

[history]                         # cuffed sessions; none: the plan begins with two easy weeks
# sessions = 9
# first_session = {today-35}
# last_session = {today-3}
# last_journey = {today-20}       # the last time seated for more than four hours

# Read `bfr list conditions` with care, best with somebody who knows you: a clot, a heart or artery
# disease, pregnancy, a recent operation and more rule cuffs out. [] means: all read, nothing
# applies. Not sure about one? Count it as a yes.
[screening]
#> date = {today}
#> conditions = []
#
# conditions = [
#   "smoker",
#   { id = "surgery", date = {today-90} },
#   { id = "varicose-veins", limb = "leg", side = "left" },
# ]
# open = ["nerves"]               # groups without an answer yet: no plan while one is open
#
# [[screening.clearance]]         # where a plan needs a clinician's leave; it lapses after 365 days
# conditions = ["varicose-veins"]
# by = "Dr A. Example"
# role = "physician"
# date = {today-5}
# limits = { load = "30 %", pressure = "50 %" }
# note = "right leg only for four weeks"

[goal]
aim = "hypertrophy"               # hypertrophy | strength | endurance | rehab | ageing
method = "resistance"
start = {monday}                # week 1 is the one that holds this day; weeks run Monday to Sunday
weeks = 6
days = ["mon", "thu"]
# heavy_days = ["tue"]            # heavy training without cuffs
# days_off = [{monday+7}]
# load = "25 %"                   # of the 1RM, in place of what the aim brings
# pressure = "50 %"               # of the occlusion pressure; both may stand in an [[exercise]] too
# scheme = "3x15"
revision = 1                      # raise it when a printed plan is replaced

#> [[cuff]]                       # each pair of cuffs
#> id = "thigh-11"
#> limb = "leg"                   # leg | arm
#> width = "11.5 cm"
#> girth_min = "46 cm"            # the range printed on the cuff
#> girth_max = "70 cm"
#> material = "nylon"             # nylon | elastic
# gauge_step = "5 mmHg"           # left out: 5 mmHg
# device_max = "250 mmHg"         # left out: no limit of the device
# count = 2                       # left out: 2, one for each side

[limbs]                           # girth where the cuff sits
#> left_leg = "56 cm"
#> right_leg = "56 cm"
# left_arm = "33 cm"
# right_arm = "33 cm"

# The pressure that stops the flow, measured with this cuff on this side; good for 14 days. Without
# it the plan has percentages and says "measure first". One entry for each cuff and side.
#
# [[occlusion]]
# cuff = "thigh-11"
# side = "left"
# pressure = "196 mmHg"           # of two readings a minute apart the lower
# posture = "seated"              # supine | seated | standing
# method = "handheld-doppler"     # left out: the widest margin
# date = {today}

#> [[equipment]]                  # kind: stack cable barbell dumbbell plate-sled ankle-weight band
#> id = "leg-extension"
#> kind = "stack"
#> first = "5 kg"
#> step = "5 kg"
#> last = "120 kg"
# add_on = "2.5 kg"               # a small weight that may lie on the stack
#
# [[equipment]]
# id = "dumbbells"
# kind = "dumbbell"               # loads count for each hand
# sizes = ["2 kg", "5 kg", "15 lb"]    # or first, step, last
# count = 2                       # of each size
#
# [[equipment]]
# id = "rack"
# kind = "barbell"                # the bar counts in the load; plate-sled: sled = "45 kg" instead
# bar = "20 kg"
# plates = [{ size = "20 kg", pairs = 2 }, { size = "10 kg" }]    # no pairs: any number
#
# [[equipment]]
# id = "bands"
# kind = "band"
# colours = ["yellow", "red", "green"]

#> [[exercise]]                   # in the order of the session; ids: bfr list exercises
#> id = "knee-extension-machine"
#> side = "each"                  # together | each (one, then the other) | left | right
#> equipment = "leg-extension"
#> one_rm = "60 kg"               # the heaviest single repetition, done the way `side` says
#> tested = {today}
#
# [[exercise]]
# id = "leg-press-machine"
# side = "together"
# equipment = "press-machine"
# rep_set = "140 kg x 8"          # or one set to failure; "140 kg x 8 @9": one repetition was left
# tested = {today}
#
# Neither is known: leave both out, the load is found by repetitions from the lightest on. Or write
# rep_max = "25 kg x 30"          # could just be lifted so often; over 15 it is never a 1RM
# mvc = "420 N"                   # or the greatest force held on this equipment
#
# [[exercise]]                    # body weight: no equipment, no 1RM
# id = "sit-to-stand"
# side = "together"
)toml";

}    // namespace bfr::cli::sample
