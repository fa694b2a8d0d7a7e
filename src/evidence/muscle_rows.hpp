// SPDX-License-Identifier: MIT
//
// Muscles that the exercises name. In no order that code leans on.
#pragma once

#include <bfr/evidence.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr muscle_row muscle_rows[] = {
    {.id = "quadriceps", .name = "quadriceps"},
    {.id = "hamstrings", .name = "hamstrings"},
    {.id = "hip-flexors", .name = "hip flexors"},
    {.id = "gluteus-maximus", .name = "gluteus maximus"},
    {.id = "gluteus-medius", .name = "gluteus medius"},
    {.id = "gluteus-minimus", .name = "gluteus minimus"},
    {.id = "adductors", .name = "hip adductors"},
    {.id = "trunk", .name = "trunk"},
    {.id = "erector-spinae", .name = "erector spinae"},
    {.id = "gastrocnemius", .name = "gastrocnemius"},
    {.id = "soleus", .name = "soleus"},
    {.id = "tibialis-anterior", .name = "tibialis anterior"},
    {.id = "elbow-flexors", .name = "elbow flexors"},
    {.id = "brachioradialis", .name = "brachioradialis"},
    {.id = "brachialis", .name = "brachialis"},
    {.id = "triceps", .name = "triceps brachii"},
    {.id = "wrist-extensors", .name = "wrist extensors"},
    {.id = "wrist-flexors", .name = "wrist flexors"},
    {.id = "pronators", .name = "forearm pronators"},
    {.id = "supinator", .name = "supinator"},
    {.id = "finger-flexors", .name = "finger flexors"},
    {.id = "pectoralis", .name = "pectoralis"},
    {.id = "anterior-deltoid", .name = "anterior deltoid"},
    {.id = "deltoid", .name = "deltoid"},
    {.id = "latissimus", .name = "latissimus dorsi"},
    {.id = "rhomboids", .name = "rhomboids"},
    {.id = "supraspinatus", .name = "supraspinatus"},
    {.id = "infraspinatus", .name = "infraspinatus"},
    {.id = "teres-minor", .name = "teres minor"},
    {.id = "subscapularis", .name = "subscapularis"},
    {.id = "serratus-anterior", .name = "serratus anterior"},
    {.id = "lower-trapezius", .name = "lower trapezius"},
};

}    // namespace bfr::evidence
