// SPDX-License-Identifier: MIT
//
// What a value may be, in one place. These bounds tell slips of the pen from facts (a 1RM of 900
// kg, an age of 150); they are this project's, wider than any person measured, and say nothing
// about who may train: that is for the screening tables.
#pragma once

#include <bfr/units.hpp>

#include <string_view>

namespace bfr::read {

/// Both bounds are allowed. @tparam T  a quantity, or int
template <class T>
struct range {
    std::string_view what;    ///< begins a message: "1RM must be above 0 kg"
    T least, most;
    std::string_view example;    ///< the cure
    std::string_view unit{};     ///< of an int, with a blank before it
};

/// A number of a measurement, in thousandths of a unit that is one of `units`.
struct measurement_range {
    std::string_view what;
    std::int64_t least = 0, most = 0;
    std::string_view unit;    ///< empty: a pure number
    std::string_view example;
};

namespace ranges {

constexpr length centimetres(std::int64_t n) { return millimetres(10 * n); }

// ---- the person
inline constexpr range<int> age{"age", 0, 120, "write the age in years: age = 34", " years"};
inline constexpr range<length> height{"height", centimetres(100), centimetres(250),
                                      "write it as measured: height = \"181 cm\""};
inline constexpr range<mass> body_mass{"body mass", kilograms(20), kilograms(400),
                                       "write it as weighed: mass = \"80 kg\""};
inline constexpr range<pressure> systolic{"systolic pressure", mmhg(50), mmhg(300),
                                          "write the resting value: systolic = \"118 mmHg\""};
inline constexpr range<pressure> diastolic{"diastolic pressure", mmhg(20), mmhg(200),
                                           "write the resting value: diastolic = \"74 mmHg\""};
inline constexpr range<int> heart_rate{
    "heart rate", 20, 250, "write the resting value: heart_rate = 62", " beats a minute"};
inline constexpr range<int> sessions{"sessions", 0, 10'000,
                                     "write the number of cuffed sessions so far: sessions = 9"};

// ---- measurements
inline constexpr measurement_range hba1c{"HbA1c", 2'000, 20'000, "%", "value = \"6.9 %\""};
inline constexpr measurement_range platelets{"platelets", 1'000, 3'000'000, "10^9/L",
                                             "value = \"140 10^9/L\""};
inline constexpr measurement_range lipid_mg{"cholesterol", 10'000, 2'000'000, "mg/dL",
                                            "value = \"130 mg/dL\""};
inline constexpr measurement_range lipid_mmol{"cholesterol", 200, 50'000, "mmol/L",
                                              "value = \"5.1 mmol/L\""};
inline constexpr measurement_range abi{"ankle-brachial index", 100, 4'000, "", "left = 1.08"};
inline constexpr measurement_range mets{"METs", 500, 30'000, "", "value = 9"};

// ---- the goal
inline constexpr range<int> weeks{"weeks", 1, 52, "write the length of the plan: weeks = 6"};
inline constexpr range<int> revision{"revision", 1, 9'999, "begin with revision = 1"};
inline constexpr range<share_of_1rm> load{"load", percent_of_1rm(1), percent_of_1rm(100),
                                          "write the share of the 1RM: load = \"25 %\""};
inline constexpr range<share_of_aop> pressure_share{
    "pressure", percent_of_aop(1), percent_of_aop(100),
    "write the share of the occlusion pressure: pressure = \"50 %\""};
// Above the occlusion pressure has a message of its own, which names the pressure that it exceeds.
inline constexpr range<share_of_aop> asked_pressure{pressure_share.what, pressure_share.least,
                                                    percent_of_aop(1000), pressure_share.example};

// ---- cuffs
inline constexpr range<length> cuff_width{"cuff width", centimetres(1), centimetres(30),
                                          "write the width of the bladder: width = \"11.5 cm\""};
inline constexpr range<length> girth{"girth", centimetres(10), centimetres(150),
                                     "write it as measured, where the cuff sits: \"56 cm\""};
inline constexpr range<pressure> gauge_step{"gauge step", pressure::of(50), mmhg(50),
                                            "write the step of the scale: gauge_step = \"5 mmHg\""};
inline constexpr range<pressure> device_max{"greatest pressure of the device", mmhg(50), mmhg(600),
                                            "write what the maker says: device_max = \"250 mmHg\""};
inline constexpr range<int> cuff_count{"count", 1, 8, "write how many of this cuff there are"};
inline constexpr range<pressure> occlusion{"occlusion pressure", mmhg(40), mmhg(400),
                                           "write it as measured: pressure = \"196 mmHg\""};

// ---- equations of the user's own
inline constexpr range<int> years{"age", 0, 120, "write whole years: age_min = 18", " years"};
inline constexpr range<pressure> half_width{
    "the half-width of a prediction", mmhg(1), mmhg(200),
    "write how far 95 % of predictions are off: half_width = \"32 mmHg\""};
inline constexpr range<pressure> limits_of_agreement{
    "the limits of agreement", mmhg(1), mmhg(200),
    "write how far they lie from the mean difference: loa = \"25 mmHg\""};
inline constexpr std::int64_t coefficient_most = 1'000;    ///< mmHg, on either side of 0

// ---- equipment
inline constexpr range<mass> first{"first", grams(50), kilograms(500),
                                   "write the smallest load: first = \"5 kg\""};
inline constexpr range<mass> step{"step", grams(50), kilograms(100),
                                  "write what one step adds: step = \"5 kg\""};
inline constexpr range<mass> last{"last", grams(50), kilograms(1'000),
                                  "write the greatest load: last = \"120 kg\""};
inline constexpr range<mass> add_on{"add_on", grams(50), kilograms(50),
                                    "write the small weight: add_on = \"2.5 kg\""};
inline constexpr range<mass> bar{"bar", grams(100), kilograms(100),
                                 "write the weight of the empty bar: bar = \"20 kg\""};
// A counterbalanced sled weighs nothing, and so does a bar with its collars left off.
inline constexpr range<mass> sled{"sled", mass{}, kilograms(500),
                                  "write the weight of the empty sled: sled = \"45 kg\""};
inline constexpr range<mass> collar{"collar", mass{}, kilograms(5),
                                    "write the weight of one collar: collar = \"2.5 kg\""};
inline constexpr range<mass> size{"size", grams(50), kilograms(200),
                                  "write the weight of one piece: \"2.5 kg\""};
inline constexpr range<int> pairs{"pairs", 1, 100, "write how many pairs there are: pairs = 2"};
inline constexpr range<int> pieces{"count", 1, 100, "write how many of each size: count = 2"};

// ---- exercises
inline constexpr range<mass> one_rm{"1RM", grams(100), kilograms(600),
                                    "write the heaviest single repetition, e.g. "
                                    "one_rm = \"60 kg\""};
inline constexpr range<mass> set_weight{"the weight of the set", grams(100), kilograms(600),
                                        "write one set to failure, e.g. "
                                        "rep_set = \"140 kg x 8\""};
inline constexpr range<int> rep_max_reps{"the repetitions of rep_max", 1, 100,
                                         "write what could just be done, e.g. "
                                         "rep_max = \"25 kg x 30\""};
inline constexpr range<force> isometric{"the isometric maximum", newtons(20), newtons(5000),
                                        "write the greatest force of a held contraction, e.g. "
                                        "mvc = \"420 N\""};

}    // namespace ranges
}    // namespace bfr::read
