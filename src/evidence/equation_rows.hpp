// SPDX-License-Identifier: MIT
//
// Published equations of the occlusion pressure. Order: the confirmed one, those that are only
// listed, in the order of their numbers; lists are printed so.
//
//   state   confirmed: may be evaluated; unconfirmed: listed, has no coefficients; rejected: listed
//           with the reason
//   opt_in  evaluated only where it is named
// how of one that is not confirmed speaks of the statistics.
//
// eq-1 is opt-in: the slope of systolic pressure is small and not significant, against wedig2024,
// wedig2025 and dequeiros2024-aop, where it leads; the slope of age comes from a sample of 23 (SD
// 5) years and adds 48 mmHg at 65. Transcription check: SEE with R2, and the slope of age with its
// standardised weight, give the same SD of the occlusion pressure, 18.88 mmHg.
#pragma once

#include "named.hpp"

#include <bfr/evidence_pressure.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr equation_row equation_rows[] = {
    {.id = "eq-1", .name = "Cirilo-Sousa 2019", .state = equation_state::confirmed, .opt_in = true,
     .limb_name = "leg", .width_min = millimetres(170), .width_max = millimetres(190),
     .width_nominal = millimetres(180), .material = "not stated", .posture_name = "seated",
     .expression = "AOP = b0 + b_tc*TC_cm + b_sbp*SBP_mmhg + b_age*age_years + b_sex*sex; sex: "
                   "male 1, female 2",
     .b0_thousandths = 65'290, .b_tc_thousandths = 1'110, .b_sbp_thousandths = 178,
     .b_age_thousandths = 1'153, .b_sex_thousandths = -7'984, .people = 51, .terms = 4,
     .sample = "32 men, 19 women, 23.23 (SD 5.24) years", .r_thousandths = 630,
     .r2_thousandths = 397, .see_thousandths = 15'289, .t_95_thousandths = 2'013,
     .s_hundredths = 1'610, .half_width = pressure::of(3'240), .external_validation = "none",
     .how = checked::source,
     .but = {.project = "posture width_min_cm width_max_cm t_95 s_mmhg half_width_mmhg"},
     .sources = from("cirilo2019"),
     .note = "Posture not printed; its level fits seated values (161), about 35 above supine "
             "(124). half_width_mmhg is computed."},
    {.id = "eq-2", .name = "Wedig 2024", .state = equation_state::unconfirmed, .limb_name = "leg",
     .cuff = "18 cm thigh cuff", .posture_name = "seated", .people = 143,
     .predictors = "TC, SBP, age", .r2_thousandths = 540, .rmse_hundredths = 718,
     .loa_hundredths = 1'835, .how = checked::source, .sources = from("wedig2024"),
     .note = "RMSE 7.18 does not fit LoA 18.35 (it is near the mean absolute error): use the LoA. "
             "SBP the main predictor."},
    {.id = "eq-3", .name = "Wedig 2025", .state = equation_state::unconfirmed, .limb_name = "leg",
     .cuff = "11, 13, 18 cm", .posture_name = "seated", .people = 116,
     .predictors = "TC, SBP, DBP, age, sex; width by TC", .fit = "60-70 %, more in narrower cuffs",
     .how = checked::source, .sources = from("wedig2025"),
     .note = "Unique variance of TC 36 / 26 / 11 %, of SBP 2 / 6 / 12 % at 11 / 13 / 18 cm."},
    {.id = "eq-4", .name = "Loenneke 2012", .state = equation_state::unconfirmed,
     .limb_name = "leg", .cuff = "5 cm elastic; 13.5 cm nylon", .posture_name = "supine",
     .people = 116, .predictors = "TC or tissue area, ankle pressure, DBP", .how = checked::source,
     .sources = from("loenneke2012-leg"), .note = "Inflation ended at 300 mmHg."},
    {.id = "eq-5", .name = "Loenneke 2015", .state = equation_state::unconfirmed,
     .limb_name = "arm and leg", .posture_name = "supine", .people = 171,
     .predictors = "arm: AC, SBP, DBP; leg: TC, SBP", .fit = "arm 58-60 %, leg 49 %",
     .how = checked::source, .sources = from("loenneke2015-aop"),
     .note = "Standardised weights are printed, coefficients are not; width not stated."},
    {.id = "eq-6", .name = "Jessee 2016", .state = equation_state::unconfirmed, .limb_name = "arm",
     .cuff = "5, 10, 12 cm", .how = checked::unconfirmed, .sources = from("jessee2016")},
    {.id = "eq-7", .name = "Seated arm study, J Strength Cond Res",
     .state = equation_state::unconfirmed, .limb_name = "arm", .posture_name = "seated",
     .people = 62, .predictors = "AC, SBP, sex",
     .fit = "error -0.55 (SD 7.12) % men, -0.39 (6.31) % women", .r2_thousandths = 420,
     .how = checked::source, .sources = from("jscr2582-arm"),
     .note = "About +-14 % and +-12 % limits. Width not stated."},
    {.id = "eq-8", .name = "Sieljacks 2018", .state = equation_state::unconfirmed,
     .limb_name = "leg", .cuff = "wide and narrow", .posture_name = "supine and seated",
     .people = 24, .predictors = "TC", .how = checked::source, .sources = from("sieljacks2018")},
    {.id = "eq-9", .name = "Brown 2018", .state = equation_state::unconfirmed,
     .limb_name = "arm and leg", .cuff = "arm 6 and 13 cm, leg 13 and 18 cm", .people = 20,
     .predictors = "sex, SBP, anthropometry", .fit = "arm 77-91 %, leg 61-87 %",
     .how = checked::source, .sources = from("brown2018"),
     .note = "20 athletes, many predictors: expect overfit."},
    {.id = "eq-10", .name = "Hunt 2016", .state = equation_state::unconfirmed,
     .limb_name = "arm and leg", .people = 50, .predictors = "DBP, BMI; arm fat, DBP",
     .how = checked::source, .sources = from("hunt2016"),
     .note = "Pressure for 60 % flow reduction, not AOP: 111 (12) leg, 101 (12) arm mmHg."},
    {.id = "eq-11", .name = "Hannah and Miller 2018", .state = equation_state::unconfirmed,
     .limb_name = "leg", .posture_name = "supine and seated", .people = 20,
     .predictors = "supine TC, DBP; seated height", .fit = "R2 0.55 supine, 0.277 seated",
     .how = checked::source, .sources = from("hannah2018")},
    {.id = "eq-12", .name = "Kamis 2025", .state = equation_state::unconfirmed, .limb_name = "leg",
     .cuff = "10 cm automatic", .posture_name = "supine", .people = 104,
     .predictors = "circumference", .fit = "R2 0.352 and 0.360", .how = checked::source,
     .sources = from("kamis2025")},
    {.id = "eq-13", .name = "Yasar 2025", .state = equation_state::unconfirmed, .limb_name = "leg",
     .people = 158, .predictors = "BMI first", .how = checked::source,
     .sources = from("yasar2025")},
    {.id = "eq-14", .name = "Spitz 2024", .state = equation_state::unconfirmed, .limb_name = "leg",
     .cuff = "5 cm, from the 12-cm AOP and TC", .people = 170, .loa_low_hundredths = -13'360,
     .loa_high_hundredths = 14'780, .how = checked::source, .sources = from("spitz2024"),
     .note = "Proportional bias; the authors advise wider cuffs. Not wanted even when confirmed."},
    {.id = "eq-15", .name = "Tafuna'i 2021", .state = equation_state::unconfirmed,
     .limb_name = "leg", .people = 35,
     .predictors = "circumference; after it age, sex, BP and skinfold add nothing",
     .how = checked::source, .sources = from("tafunai2021", "byu-thesis-9003")},
    {.id = "eq-16", .name = "de Queiros 2024", .state = equation_state::unconfirmed,
     .limb_name = "leg", .cuff = "11 and 18 cm", .posture_name = "supine, seated, standing",
     .people = 51, .predictors = "18 cm SBP; 11 cm TC", .how = checked::source,
     .sources = from("dequeiros2024-aop")},
    {.id = "eq-17", .name = "Tuncali 2006", .state = equation_state::unconfirmed,
     .limb_name = "arm and leg", .cuff = "surgical", .posture_name = "supine", .people = 30,
     .predictors = "SBP plus a constant, over a tissue coefficient tabulated by circumference",
     .how = checked::source, .sources = from("tuncali2006"), .note = "The table is not available."},
    {.id = "eq-18", .name = "Graham 1993 (Crenshaw type)", .state = equation_state::unconfirmed,
     .limb_name = "any", .predictors = "pulse pressure, circumference over width, DBP",
     .how = checked::unconfirmed, .sources = from("graham1993", "crenshaw1988"),
     .note = "Formula only as recalled; no posture term; far too low for arm 5 cm and leg 11.5 cm "
             "cuffs."},
    {.id = "eq-19", .name = "Levy 1993", .state = equation_state::unconfirmed, .limb_name = "arm",
     .people = 50, .predictors = "mean blood pressure", .how = checked::source,
     .sources = from("levy1993"), .note = "Mean 168.5 (SD 42.7); equation not in the abstract."},
    {.id = "eq-20", .name = "Liu 2013", .state = equation_state::unconfirmed, .limb_name = "arm",
     .how = checked::source, .sources = from("liu2013"),
     .note = "Mean 152.3 (SD 16.7); model not in the abstract."},
    {.id = "eq-21", .name = "SBP + 100 (surgical setting)", .state = equation_state::rejected,
     .limb_name = "arm",
     .reason = "a full-occlusion setting of surgery, not an occlusion pressure",
     .how = checked::source, .sources = from("sato2012")},
    {.id = "eq-22", .name = "130 % of SBP", .state = equation_state::rejected, .limb_name = "leg",
     .cuff = "18 cm", .people = 51,
     .reason = "92.5 % of seated and 84.7 % of standing AOP; about 120 % of supine AOP, full "
               "occlusion",
     .how = checked::source, .sources = from("sbp130-preprint"),
     .note = "The 120 % is computed from the same means."},
    {.id = "eq-23", .name = "Reid; Van Roekel and Thurston; Ishii; Evin; Bezerra de Morais",
     .state = equation_state::unconfirmed, .limb_name = "arm and leg", .how = checked::unconfirmed,
     .sources = from("reid1983", "vanroekel1985", "ishii2005", "evin2021", "bezerra-arm"),
     .note = "Named in the literature; nothing confirmed."},
    {.id = "eq-24", .name = "Fit Cuffs pressure calculator", .state = equation_state::unconfirmed,
     .limb_name = "arm and leg", .predictors = "circumference only", .how = checked::source,
     .sources = from("fitcuffs-app"), .note = "Proprietary, unpublished."},
};

}    // namespace bfr::evidence
