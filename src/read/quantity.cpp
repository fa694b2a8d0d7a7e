// SPDX-License-Identifier: MIT
#include <bfr/read.hpp>

#include "codes.hpp"
#include "number.hpp"

#include <algorithm>
#include <array>
#include <fmt/core.h>

namespace bfr::read {
namespace {

enum class kind : std::uint8_t { mass, length, pressure, percent, time, force };

constexpr std::array<std::string_view, 6> kind_names{"a mass",       "a length", "a pressure",
                                                     "a percentage", "a time",   "a force"};
constexpr std::array<std::string_view, 6> kind_cures{
    "write kg or lb, e.g. \"60 kg\"",       "write cm, m, in, or ft and in, e.g. \"181 cm\"",
    "write mmHg or kPa, e.g. \"118 mmHg\"", "write a percentage, e.g. \"30 %\"",
    "write s or min, e.g. \"30 s\"",        "write N, e.g. \"420 N\""};

struct unit {
    std::string_view name;
    kind of;
    std::int64_t per;    ///< the finest units of bfr in `divisor` of this one
    std::int64_t divisor;
};

// 1 kPa = 7.50062 mmHg.
constexpr std::array units{
    unit{"kg", kind::mass, mass_per_kg, 1}, unit{"lb", kind::mass, mass_per_lb, 1},
    unit{"cm", kind::length, 100, 1},       unit{"m", kind::length, 10'000, 1},
    unit{"in", kind::length, 254, 1},       unit{"ft", kind::length, 3'048, 1},
    unit{"mmHg", kind::pressure, 100, 1},   unit{"kPa", kind::pressure, 750'062, 1'000},
    unit{"%", kind::percent, 10, 1},        unit{"s", kind::time, 1, 1},
    unit{"min", kind::time, 60, 1},         unit{"N", kind::force, 100, 1},
};
constexpr const unit* kilogram = units.data();
constexpr const unit* pound = &units[1];
constexpr const unit* centimetre = &units[2];
constexpr const unit* inch = &units[4];
constexpr const unit* foot = &units[5];
constexpr const unit* millimetre_of_mercury = &units[6];

/// A number, the unit that stands after it, and what follows both.
struct measured {
    decimal_number number;
    const unit* in = nullptr;    ///< none: the number is bare
    std::string_view rest;
};

struct measured_or_not {
    std::optional<measured> value;
    misread problem;
};

const unit* find_unit(std::string_view name)
{
    for (const auto& u : units) {
        if (u.name == name) return &u;
    }
    return nullptr;
}

/// What was most likely meant: "KG" and "lbs".
const unit* nearest_unit(std::string_view name)
{
    for (const auto& u : units) {
        if (std::ranges::equal(u.name, name, {}, lower, lower)) return &u;
    }
    std::array<std::string_view, units.size()> names{};
    std::ranges::transform(units, names.begin(), &unit::name);
    const auto near = text::nearest(name, names);
    return near ? find_unit(*near) : nullptr;
}

misread unknown_unit(std::string_view text, std::string_view name, kind wanted)
{
    const auto* near = nearest_unit(name);
    auto what = fmt::format("{} has the unknown unit {}", cited(text), cited(name));
    if (near != nullptr && near->of == wanted) {
        return {std::move(what), fmt::format("write \"{}\"", near->name), codes::wrong_unit};
    }
    return {std::move(what), std::string{kind_cures[static_cast<std::size_t>(wanted)]},
            codes::wrong_unit};
}

std::string_view unit_name_at(std::string_view text)
{
    if (text.starts_with('%')) return text.substr(0, 1);
    std::size_t end = 0;
    while (end < text.size() && is_letter(text[end])) ++end;
    return text.substr(0, end);
}

/// One number and its unit at the front of a text.
measured_or_not take_measured(std::string_view text, kind wanted)
{
    auto number = take_number(text);
    if (!number.value) return {{}, std::move(number.problem)};
    if (number.rest.empty()) return {measured{*number.value, nullptr, {}}, {}};
    const auto name = unit_name_at(number.rest);
    if (name.empty()) {
        return {{},
                {fmt::format("{} goes on after the number", cited(text)),
                 std::string{kind_cures[static_cast<std::size_t>(wanted)]}, codes::not_a_number}};
    }
    const auto* in = find_unit(name);
    if (in == nullptr) return {{}, unknown_unit(text, name, wanted)};
    return {measured{*number.value, in, trimmed(number.rest.substr(name.size()))}, {}};
}

misread goes_on(std::string_view text, const measured& first, kind wanted)
{
    const auto second = take_number(first.rest);
    const auto name = second.value ? unit_name_at(second.rest) : std::string_view{};
    auto cure = std::string{kind_cures[static_cast<std::size_t>(wanted)]};
    if (!name.empty() && find_unit(name) != nullptr) {
        return {fmt::format("{} holds two units", cited(text)),
                fmt::format("write one unit: {}", cure.substr(cure.find("write ") + 6)),
                codes::two_units};
    }
    return {fmt::format("{} goes on after the unit", cited(text)), std::move(cure),
            codes::not_a_number};
}

misread no_unit_for(std::string_view text, kind wanted)
{
    auto cure = std::string{kind_cures[static_cast<std::size_t>(wanted)]};
    if (wanted != kind::percent && wanted != kind::time && wanted != kind::force)
        cure += ", or declare units = \"kg\" or \"lb\" at the top";
    return {fmt::format("{} has no unit", cited(text)), std::move(cure), codes::no_unit};
}

/// What a person chooses has few decimals; what was measured, or reckoned from another unit, has as
/// many as it has, and is rounded to the finest unit of its kind.
std::optional<misread> too_many_decimals(std::string_view text, decimal_number number, kind of)
{
    if (of != kind::percent && of != kind::time) return std::nullopt;
    if (number.places <= (of == kind::percent ? 1 : 0)) return std::nullopt;
    return misread{fmt::format("{} has too many decimals", cited(text)),
                   of == kind::percent ? "write % with at most 1 decimal" : "write whole numbers",
                   codes::not_a_number};
}

/// The number in the finest unit of its kind.
reading<std::int64_t> count_of(std::string_view text, const measured& m, const unit& in)
{
    if (auto problem = too_many_decimals(text, m.number, in.of)) return {{}, std::move(*problem)};
    const auto count = scaled(m.number, in.per, in.divisor);
    if (!count) {
        return {{},
                {fmt::format("{} is too large", cited(text)), "write what was measured",
                 codes::out_of_range}};
    }
    return {*count, {}, &in == pound};
}

/// @param bare  what a number without a unit counts; none: it is misread
reading<std::int64_t> parse(std::string_view text, kind wanted, const unit* bare)
{
    auto taken = take_measured(text, wanted);
    if (!taken.value) return {{}, std::move(taken.problem)};
    const auto& m = *taken.value;
    if (!m.rest.empty()) return {{}, goes_on(text, m, wanted)};
    const auto* in = m.in != nullptr ? m.in : bare;
    if (in == nullptr) return {{}, no_unit_for(text, wanted)};
    if (in->of != wanted) {
        return {{},
                {fmt::format("{} is {}, not {}", cited(text),
                             kind_names[static_cast<std::size_t>(in->of)],
                             kind_names[static_cast<std::size_t>(wanted)]),
                 std::string{kind_cures[static_cast<std::size_t>(wanted)]}, codes::wrong_unit}};
    }
    return count_of(text, m, *in);
}

/// "5 ft 6 in" after its feet: one length, written in the way of its country.
std::optional<reading<std::int64_t>> feet_and_inches(std::string_view text)
{
    const auto feet = take_measured(text, kind::length);
    if (!feet.value || feet.value->in != foot || feet.value->rest.empty()) return std::nullopt;
    const auto inches = take_measured(feet.value->rest, kind::length);
    if (!inches.value || inches.value->in != inch || !inches.value->rest.empty()) {
        return std::nullopt;
    }
    auto sum = count_of(text, *inches.value, *inch);
    if (!sum.value) return sum;
    const auto whole = count_of(text, *feet.value, *foot);
    if (feet.value->number.places > 0 || !whole.value || *sum.value < 0 ||
        *sum.value >= foot->per || feet.value->number.digits < 0) {
        return reading<std::int64_t>{{},
                                     {fmt::format("{} is not a length", cited(text)),
                                      "write whole feet and less than 12 inches: \"5 ft 6 in\"",
                                      codes::not_a_number}};
    }
    *sum.value += *whole.value;
    return sum;
}

template <class T>
reading<T> as(reading<std::int64_t> count)
{
    if (!count.value) return {{}, std::move(count.problem)};
    return {T::of(*count.value), {}, count.in_pounds};
}

}    // namespace

reading<mass> parse_mass(std::string_view text, std::optional<unit_system> bare)
{
    const auto* in = !bare ? nullptr : *bare == unit_system::kg ? kilogram : pound;
    return as<mass>(parse(text, kind::mass, in));
}

reading<length> parse_length(std::string_view text, std::optional<unit_system> bare)
{
    if (auto both = feet_and_inches(text)) return as<length>(std::move(*both));
    const auto* in = !bare ? nullptr : *bare == unit_system::kg ? centimetre : inch;
    return as<length>(parse(text, kind::length, in));
}

reading<pressure> parse_pressure(std::string_view text, std::optional<unit_system> bare)
{
    return as<pressure>(parse(text, kind::pressure, bare ? millimetre_of_mercury : nullptr));
}

reading<duration> parse_duration(std::string_view text)
{
    return as<duration>(parse(text, kind::time, nullptr));
}

reading<std::int64_t> parse_percent(std::string_view text)
{
    return parse(text, kind::percent, nullptr);
}

reading<force> parse_force(std::string_view text)
{
    return as<force>(parse(text, kind::force, nullptr));
}

reading<rep_set> parse_rep_set(std::string_view text, std::optional<unit_system> bare)
{
    constexpr std::string_view example = "write weight and repetitions, e.g. \"140 kg x 8\"";
    const auto cross = text.find_first_of("xX");
    if (cross == std::string_view::npos) {
        return {{},
                {fmt::format("{} is not a set", cited(text)), std::string{example},
                 codes::not_a_number}};
    }
    auto weight = parse_mass(text.substr(0, cross), bare);
    if (!weight.value) return {{}, std::move(weight.problem)};

    const auto at = text.find('@', cross);
    auto reps = parse_whole(text.substr(cross + 1, at - cross - 1), "8");
    if (!reps.value) return {{}, std::move(reps.problem)};
    if (*reps.value < 1 || *reps.value > 1000) {
        return {{},
                {fmt::format("{} has no number of repetitions", cited(text)), std::string{example},
                 codes::out_of_range}};
    }
    rep_set done{*weight.value, static_cast<int>(*reps.value), 0};
    if (at != std::string_view::npos) {
        const auto effort = take_number(text.substr(at + 1));
        const auto halves = effort.value ? scaled(*effort.value, 2) : std::nullopt;
        const bool whole = halves && (effort.value->places == 0 ||
                                      (effort.value->places == 1 && effort.value->digits % 5 == 0));
        if (!whole || !effort.rest.empty() || *halves < 10 || *halves > 20) {
            return {{},
                    {fmt::format("{} has no effort from 5 to 10", cited(text)),
                     "write the effort in half steps, 10 being failure, e.g. "
                     "\"140 kg x 8 @8.5\"",
                     codes::out_of_range}};
        }
        done.halves_in_reserve = static_cast<int>(20 - *halves);
    }
    return {done, {}, weight.in_pounds};
}

}    // namespace bfr::read
