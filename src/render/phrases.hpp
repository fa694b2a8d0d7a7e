// SPDX-License-Identifier: MIT
//
// The words that all forms of output share: days, times, masses, sides, sets. English, from tables.
#pragma once

#include <bfr/plan.hpp>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::render {

// ---- days

[[nodiscard]] std::string short_day(date d);     ///< "Tue 13 Jan"
[[nodiscard]] std::string long_day(date d);      ///< "Tuesday 13 January 2026"
[[nodiscard]] std::string day_month(date d);     ///< "9 Jan"
[[nodiscard]] std::string short_date(date d);    ///< "9 Jan 2026"
[[nodiscard]] std::string long_date(date d);     ///< "9 January 2026"
/// "9 Jan", with the year where it is not that of `beside`.
[[nodiscard]] std::string day_beside(date d, date beside);
/// "12 to 18 Jan 2026", "26 Jan to 1 Feb 2026"; in full words: "12 to 18 January 2026"
[[nodiscard]] std::string days_from_to(date first, date last, bool in_full);
/// "14, 16, 21 Jan; 4 Feb", each once, in order; a year is named where it is not that of `beside`.
[[nodiscard]] std::string day_list(std::vector<date> days, date beside);

// ---- times

[[nodiscard]] std::string clock_time(duration d);        ///< "6:30"
[[nodiscard]] std::string short_time(duration d);        ///< "3 min", "30 s", "2 min 30 s"
[[nodiscard]] std::string spoken_time(duration d);       ///< "6 minutes 30 seconds"
[[nodiscard]] std::int64_t whole_minutes(duration d);    ///< rounded up

// ---- masses and shares

/// In its own unit: kg, or lb where it is a whole number of hundredths of a pound and not of grams.
[[nodiscard]] std::string own_mass(mass m);
[[nodiscard]] std::string mass_in(mass m, bool pounds);
/// For amounts that are estimates: one decimal.
[[nodiscard]] std::string about_mass(mass m, bool pounds);
/// "5 + 2.5 kg", "10 kg + 2.5 lb"
[[nodiscard]] std::string sum_of(std::span<const mass> plates);
[[nodiscard]] std::string percent(share_of_1rm s);
[[nodiscard]] std::string percent(share_of_aop s);
/// The 1RM is that of the other side, so the share says nothing of this one.
[[nodiscard]] bool is_of_sound_side(const load& l);
/// The share is one of an isometric maximum, never called one of a 1RM.
[[nodiscard]] bool is_of_mvc(const load& l);
/// Of 1RM or MVC, from what is set: "25.0"; nothing without a maximum of this side or a load.
[[nodiscard]] std::optional<std::string> percent_of_max(const load& l);

/// The interval in which the pressure lies, in whole percent of the occlusion pressure: low end
/// down, high end up.
struct delivered {
    std::int64_t low = 0, high = 0;
};
/// @return nothing without a pressure
[[nodiscard]] std::optional<delivered> delivered_by(const cuff_setting& c);

/// An occlusion pressure and its range in whole mmHg: nearest, low end down, high end up.
struct whole_range {
    std::int64_t value = 0, low = 0, high = 0;
    [[nodiscard]] bool operator==(const whole_range&) const = default;
};
[[nodiscard]] whole_range whole_mmhg(const occlusion_basis& of);

// ---- exercises

[[nodiscard]] std::string_view phase_words(phase p);
/// "one leg at a time", "both arms together", "left leg only"
[[nodiscard]] std::string sides_words(sides worked, limb on);
[[nodiscard]] std::string_view method_words(std::string_view aop_method);
/// Of an estimate: "equation Cirilo-Sousa 2019"; of one of the user's own with its citation.
[[nodiscard]] std::string origin_words(std::string_view estimated_by,
                                       std::span<const cited_equation> own);
/// "another day and posture, the other side"; empty where nothing differs
[[nodiscard]] std::string differs_words(std::span<const std::string> differs);
/// "30-15-15-15", "3x15", "30-15-15-failure"
[[nodiscard]] std::string sets_words(std::span<const training_set> sets);
/// ", rest 30 s, cuff on"; empty for a single set
[[nodiscard]] std::string rest_words(std::span<const training_set> sets);
/// "2 s up, 2 s down"
[[nodiscard]] std::string tempo_words(const tempo& t);
/// "Tempo: 2 seconds up, 2 seconds down."
[[nodiscard]] std::string spoken_tempo(const tempo& t);
/// "20 kg bar + 5 + 2.5 kg a side"; empty where there are no plates to put on
[[nodiscard]] std::string plates_words(const load& l);
/// What lies on a bar or sled before plates, where plates are counted.
[[nodiscard]] std::optional<mass> without_plates(const load& l);

// ---- stop signs

/// A sign of stop-signs.toml in the few words that a line has room for.
struct short_sign {
    std::string_view id, words;
};
extern const std::array<short_sign, 5> signs_to_stop;
extern const std::array<short_sign, 3> signs_to_call_for_help;
/// "cuff off: numb or tingling; ... call for help." without the word STOP
[[nodiscard]] std::string stop_words();

}    // namespace bfr::render
