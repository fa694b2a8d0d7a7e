// SPDX-License-Identifier: MIT
#include <bfr/evidence.hpp>

#include "band_rows.hpp"
#include "exercise_rows.hpp"
#include "formula_rows.hpp"
#include "load_choice_rows.hpp"
#include "muscle_rows.hpp"
#include "pack.hpp"
#include "rep_band_rows.hpp"

namespace bfr::evidence {
namespace {

constexpr auto packed_muscles = pack<text_bytes(muscle_rows)>(muscle_rows);
constexpr auto packed_exercises = pack<text_bytes(exercise_rows)>(exercise_rows);
constexpr auto packed_formulas = pack<text_bytes(formula_rows)>(formula_rows);
constexpr auto packed_rep_bands = pack<text_bytes(rep_band_rows)>(rep_band_rows);
constexpr auto packed_load_choices = pack<text_bytes(load_choice_rows)>(load_choice_rows);
constexpr auto packed_bands = pack<text_bytes(band_rows)>(band_rows);

}    // namespace

table<muscle_row> muscles() { return packed_muscles.view(); }
table<exercise_row> exercises() { return packed_exercises.view(); }
table<formula_row> formulas() { return packed_formulas.view(); }
table<rep_band_row> rep_bands() { return packed_rep_bands.view(); }
table<load_choice_row> load_choices() { return packed_load_choices.view(); }
table<band_row> bands() { return packed_bands.view(); }

}    // namespace bfr::evidence
