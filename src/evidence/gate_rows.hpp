// SPDX-License-Identifier: MIT
//
// Gates: one question that opens a group; "no" answers every profile condition of the group with
// no. Without a question all of the group is computed. Order: as they are asked.
#pragma once

#include <bfr/evidence_screening.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr gate_row gate_rows[] = {
    {.id = "veins-and-clots", .title = "Veins, clots and lymph",
     .ask = "Have you or a parent, brother, sister or child ever had a blood clot or a clotting "
            "disorder, or have you ever had vein trouble, lasting swelling of an arm or leg, "
            "lymph nodes removed or radiated, or a catheter or port in a vein?"},
    {.id = "arteries", .title = "Arteries",
     .ask = "Has a doctor ever found narrowed, widened or torn arteries, have you had artery "
            "surgery, a stent, graft or dialysis access in a limb, or do you get leg pain on "
            "walking, white or blue fingers or toes in the cold, or cold or shiny skin that "
            "heals slowly?"},
    {.id = "blood", .title = "Blood",
     .ask = "Do you have a blood disease, or does sickle cell run in your family or ancestry: "
            "sickle cell disease or trait, a bleeding disorder, low platelets, anaemia, or too "
            "many red cells?"},
    {.id = "heart", .title = "Heart",
     .ask = "Have you ever had any heart trouble: chest pain, unusual breathlessness, irregular "
            "beat, heart attack, heart failure, valve disease, inflammation, a birth defect of "
            "the heart, pressure in the lung arteries, a pacemaker or an abnormal exercise test?"},
    {.id = "blood-pressure", .title = "Blood pressure and fainting",
     .ask = "Are you treated for high blood pressure, has a test ever shown your pressure too "
            "high or falling, or have you fainted, nearly fainted or felt dizzy or light-headed "
            "in the last 12 months?"},
    {.id = "nerves", .title = "Brain, spine and nerves",
     .ask = "Have you ever had a stroke, TIA, brain bleed, brain surgery, head injury, seizure, "
            "spinal cord injury or nerve disease, or is any limb weak, numb or burning, or would "
            "you find it hard to tell someone about pain?"},
    {.id = "muscles-and-joints", .title = "Muscles, bones, joints and earlier BFR trouble",
     .ask = "Have you ever had muscle breakdown, a muscle disease, severe cramps or dark urine "
            "after exercise, compartment syndrome, weak bones, a lost limb part, a device or "
            "implant in a limb, or a bad reaction to BFR?"},
    {.id = "surgery-and-injury", .title = "Operations, injuries and bed rest",
     .ask = "In the last 12 months have you had an operation, a broken bone, a crush injury or "
            "muscle tear, a skin graft, a plaster, boot or other rigid immobiliser (not a "
            "functional brace), a hospital stay, or a day or more in bed or chair-bound? Have "
            "you ever had a skin graft, or is a fracture still not healed?"},
    {.id = "pregnancy", .title = "Pregnancy and birth",
     .ask = "Are you or could you be pregnant, have you given birth or had fertility treatment "
            "in the last 12 weeks, or have you ever had a stillbirth or three or more "
            "miscarriages?"},
    {.id = "medicines", .title = "Medicines, hormones and drugs",
     .ask = "Do you take any medicine, hormone, contraceptive, supplement or drug, prescribed or "
            "not, or did you in the last 12 weeks?"},
    {.id = "other-illness", .title = "Other illness",
     .ask = "Do you have or have you had diabetes, kidney, lung or eye disease, cancer or a "
            "tumour, high blood fats, COVID-19 in the last 12 weeks, an inflammatory or any "
            "other long-term illness, a serious acute illness in the last 4 weeks, or a doctor's "
            "advice to exercise only under supervision?"},
    {.id = "habits-and-training", .title = "Body, habits and training",
     .ask = "Do you smoke or vape, sit 10 hours or more a day, or have you sat through a journey "
            "of more than 4 hours in the last 4 weeks?",
     .note = "Age, sex, height, weight, limb girth, sessions done and dates are always asked as "
             "numbers."},
    {.id = "totals", .title = "Totals",
     .note = "Computed from the other answers; nothing is asked."},
};

}    // namespace bfr::evidence
