// SPDX-License-Identifier: MIT
//
// What stands beside an estimated 1RM (one-rep-max.toml): how wrong it may be, how far the loads
// stay in their window all the same, and what to do without one.
#pragma once

#include <bfr/evidence_table.hpp>
#include <bfr/vocabulary.hpp>

namespace bfr::evidence {

struct error_band_row {
    words id{}, applies_to{};
    int low_percent = 0, high_percent = 0;    ///< either way; 0: no number is said
    words text{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(applies_to), f(text), f(note); }
};

struct published_error_row {
    words id{}, tested{}, result{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(tested), f(result), f(note); }
};

/// Hundredths of a repetition; 0 where the record has no such number.
struct rir_limit_row {
    words id{};
    int mean_hundredths = 0, ci_low_hundredths = 0, ci_high_hundredths = 0;
    int slope_up_to_12_hundredths = 0, slope_above_12_hundredths = 0;
    words text{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(text), f(note); }
};

struct window_margin_row {
    words id{};
    int planned_percent = 0;
    int most_permille = 0;     ///< estimated 1RM over true: up to here the load is at most 40 %
    int least_permille = 0;    ///< from here on it is at least 20 %
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    template <class F> constexpr void each_text(F f) { f(id); }
};

struct rep_percent_row {
    words id{};
    int reps = 0, percent = 0;
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    template <class F> constexpr void each_text(F f) { f(id); }
};

struct no_one_rep_max_row {
    words id{};
    int order = 0;    ///< 1 first
    words basis{}, text{};
    words said{};    ///< the same for a reader who does not know the tables
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f)
    {
        f(id), f(basis), f(text), f(said), f(note);
    }
};

/// How a load is found under the cuff, by repetitions and effort of 0 to 10.
struct rep_finding_row {
    words id{}, basis{}, tempo{};
    int target_reps = 0;
    int step_percent = 0;    ///< where the equipment has no step
    int steps_max = 0, steps_max_clinical = 0;    ///< in one session
    int effort_cap_guarded = 0;
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(basis), f(tempo), f(note); }
};

/// Tested from the top; the first that matches decides.
struct rep_finding_rule_row {
    words id{};
    bool only_guarded = false;
    int pain_over = -1;    ///< -1: pain has no say; otherwise repetitions have none
    int reps_min = 0, reps_max = 30;
    int effort_over = -1, effort_max = 10;
    int step = 0;    ///< of the equipment, for the next training day; negative: down
    words result{};  ///< stop | lower | retry | raise | found | keep
    words text{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    template <class F> constexpr void each_text(F f) { f(id), f(result), f(text); }
};

/// Work at a share of the isometric maximum, as it was studied.
struct mvc_loading_row {
    words id{};
    int percent_low = 0, percent_high = 0;
    words exercises{};    ///< ids of the catalogue that it speaks of, separated by a space
    words text{};
    bfr::checked how = bfr::checked::project;
    sources_of sources{};
    words note{};
    template <class F> constexpr void each_text(F f) { f(id), f(exercises), f(text), f(note); }
};

[[nodiscard]] table<error_band_row> error_bands();
[[nodiscard]] table<published_error_row> published_errors();
[[nodiscard]] table<rir_limit_row> rir_limits();
[[nodiscard]] table<window_margin_row> window_margins();
[[nodiscard]] table<rep_percent_row> rep_percents();
[[nodiscard]] table<no_one_rep_max_row> no_one_rep_maxes();
[[nodiscard]] table<rep_finding_row> rep_findings();
[[nodiscard]] table<rep_finding_rule_row> rep_finding_rules();
[[nodiscard]] table<mvc_loading_row> mvc_loadings();

}    // namespace bfr::evidence
