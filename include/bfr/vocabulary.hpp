// SPDX-License-Identifier: MIT
//
// The words of the field that profile, evidence and plan share, and how each is written in files.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace bfr {

enum class aim : std::uint8_t { hypertrophy, strength, endurance, rehab, ageing, cardiac, disuse };
enum class method : std::uint8_t { resistance, aerobic, passive };
enum class limb : std::uint8_t { arm, leg };
enum class side : std::uint8_t { left, right };
enum class sex : std::uint8_t { female, male };
enum class posture : std::uint8_t { supine, seated, standing };
enum class unit_system : std::uint8_t { kg, lb };
enum class weekday : std::uint8_t { mon, tue, wed, thu, fri, sat, sun };
/// How the sides of an exercise are worked: both at once, one after the other, or one side alone.
enum class sides : std::uint8_t { together, each, left, right };
enum class cuff_material : std::uint8_t { nylon, elastic };
enum class equipment_kind : std::uint8_t {
    stack, cable, barbell, dumbbell, plate_sled, ankle_weight, band
};
/// What carries the load of a catalogue exercise.
enum class implement_kind : std::uint8_t {
    barbell, dumbbell_each, dumbbell_single, stack, cable, plate_sled, ankle_weight, band,
    bodyweight, limb, mvc, speed, watt
};
/// How well a number was checked: seen in its source, quoted, recalled, or chosen by this project.
enum class checked : std::uint8_t { source, secondary, unconfirmed, project };
enum class outcome : std::uint8_t { refuse, refer, adapt, clear };    ///< worst first
enum class phase : std::uint8_t { familiarisation, build, deload, mixed_heavy };
enum class cuff_in_rest : std::uint8_t { inflated, deflated };
/// `kind` of effects.toml.
enum class effect_kind : std::uint8_t {
    refuse, refuse_today, refer, do_first, urgent, exclude_limb, exclude_joint, exclude_site,
    cap_pressure, measured_only, max_load, passive_only, no_failure, short_cuff_time, max_exercises,
    max_sets, max_cuffs, min_rest, min_gap, cuff_in_rest, unilateral_only, no_arm_and_leg_together,
    restart, delay_days, delay_until, supervised, position, place, measure_bp, check, equipment,
    movement, clinician_limits, advice, note
};

/// The written names of an enumeration, in the order of its values.
template <class Enum>
struct names_of;

template <> struct names_of<aim> {
    static constexpr std::array<std::string_view, 7> all{
        "hypertrophy", "strength", "endurance", "rehab", "ageing", "cardiac", "disuse"};
};
template <> struct names_of<method> {
    static constexpr std::array<std::string_view, 3> all{"resistance", "aerobic", "passive"};
};
template <> struct names_of<limb> {
    static constexpr std::array<std::string_view, 2> all{"arm", "leg"};
};
template <> struct names_of<side> {
    static constexpr std::array<std::string_view, 2> all{"left", "right"};
};
template <> struct names_of<sex> {
    static constexpr std::array<std::string_view, 2> all{"female", "male"};
};
template <> struct names_of<posture> {
    static constexpr std::array<std::string_view, 3> all{"supine", "seated", "standing"};
};
template <> struct names_of<unit_system> {
    static constexpr std::array<std::string_view, 2> all{"kg", "lb"};
};
template <> struct names_of<weekday> {
    static constexpr std::array<std::string_view, 7> all{"mon", "tue", "wed", "thu",
                                                         "fri", "sat", "sun"};
};
template <> struct names_of<sides> {
    static constexpr std::array<std::string_view, 4> all{"together", "each", "left", "right"};
};
template <> struct names_of<cuff_material> {
    static constexpr std::array<std::string_view, 2> all{"nylon", "elastic"};
};
template <> struct names_of<equipment_kind> {
    static constexpr std::array<std::string_view, 7> all{
        "stack", "cable", "barbell", "dumbbell", "plate-sled", "ankle-weight", "band"};
};
template <> struct names_of<implement_kind> {
    static constexpr std::array<std::string_view, 13> all{
        "barbell", "dumbbell-each", "dumbbell-single", "stack", "cable", "plate-sled",
        "ankle-weight", "band", "bodyweight", "limb", "mvc", "speed", "watt"};
};
template <> struct names_of<checked> {
    static constexpr std::array<std::string_view, 4> all{"source", "secondary", "unconfirmed",
                                                         "project"};
};
template <> struct names_of<outcome> {
    static constexpr std::array<std::string_view, 4> all{"refuse", "refer", "adapt", "clear"};
};
template <> struct names_of<phase> {
    static constexpr std::array<std::string_view, 4> all{"familiarisation", "build", "deload",
                                                         "mixed-heavy"};
};
template <> struct names_of<cuff_in_rest> {
    static constexpr std::array<std::string_view, 2> all{"inflated", "deflated"};
};
template <> struct names_of<effect_kind> {
    static constexpr std::array<std::string_view, 35> all{
        "refuse", "refuse-today", "refer", "do-first", "urgent", "exclude-limb", "exclude-joint",
        "exclude-site", "cap-pressure", "measured-only", "max-load", "passive-only", "no-failure",
        "short-cuff-time", "max-exercises", "max-sets", "max-cuffs", "min-rest", "min-gap",
        "cuff-in-rest", "unilateral-only", "no-arm-and-leg-together", "restart", "delay-days",
        "delay-until", "supervised", "position", "place", "measure-bp", "check", "equipment",
        "movement", "clinician-limits", "advice", "note"};
};

/// The name of a value as files and messages write it.
template <class Enum>
[[nodiscard]] constexpr std::string_view name(Enum value)
{
    return names_of<Enum>::all[static_cast<std::size_t>(value)];
}

/// The value that a word names; nothing for an unknown word.
template <class Enum>
[[nodiscard]] constexpr std::optional<Enum> named(std::string_view word)
{
    const auto& all = names_of<Enum>::all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] == word) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

[[nodiscard]] constexpr side other(side s) { return s == side::left ? side::right : side::left; }

/// Clinical aims: `planning.toml`, rule clinical-aims.
[[nodiscard]] constexpr bool is_clinical(aim a)
{
    return a == aim::rehab || a == aim::cardiac || a == aim::disuse || a == aim::ageing;
}

}    // namespace bfr
