// SPDX-License-Identifier: MIT
#include "codes.hpp"
#include "sections.hpp"
#include "strength.hpp"

#include <bfr/evidence.hpp>

#include <algorithm>
#include <array>
#include <fmt/core.h>

namespace bfr::read {
namespace {

using evidence::exercise_row;
using evidence::laterality;

/// What equipment a carrier of the catalogue is found as; nothing for the body itself, and for what
/// is neither a weight nor a band.
constexpr std::optional<equipment_kind> equipment_for(implement_kind carrier)
{
    switch (carrier) {
    case implement_kind::barbell: return equipment_kind::barbell;
    case implement_kind::dumbbell_each:
    case implement_kind::dumbbell_single: return equipment_kind::dumbbell;
    case implement_kind::stack: return equipment_kind::stack;
    case implement_kind::cable: return equipment_kind::cable;
    case implement_kind::plate_sled: return equipment_kind::plate_sled;
    case implement_kind::ankle_weight: return equipment_kind::ankle_weight;
    case implement_kind::band: return equipment_kind::band;
    default: return std::nullopt;
    }
}

template <class Test>
bool any_carrier(const exercise_row& row, Test test)
{
    return std::any_of(row.carriers.begin(), row.carriers.begin() + row.carrier_count,
                       [&](const auto& carrier) { return test(carrier.kind); });
}

bool by_body_alone(const exercise_row& row)
{
    return any_carrier(row, [](implement_kind k) {
        return k == implement_kind::bodyweight || k == implement_kind::limb;
    });
}

bool carried_by(const exercise_row& row, equipment_kind kind)
{
    return any_carrier(row, [&](implement_kind k) { return equipment_for(k) == kind; });
}

std::string kinds_for(const exercise_row& row)
{
    std::vector<std::string_view> kinds;
    for (std::size_t i = 0; i < row.carrier_count; ++i) {
        if (const auto kind = equipment_for(row.carriers[i].kind)) kinds.push_back(name(*kind));
    }
    return text::joined(kinds, " or ");
}

std::optional<exercise_row> read_row(fields& f, const located<std::string>& id)
{
    const auto exercises = evidence::exercises();
    const auto row = exercises.find(id.value);
    if (!row) {
        f.unknown_name(id, "exercise", ids_of(exercises)).help = "see bfr list exercises";
        return std::nullopt;
    }
    const bool has_known_kit =
        any_carrier(*row, [](implement_kind k) { return equipment_for(k).has_value(); });
    if (!by_body_alone(*row) && !has_known_kit) {
        report_later(f, id.where, fmt::format("the exercise \"{}\"", id.value));
        return std::nullopt;
    }
    return row;
}

void check_side(fields& f, const located<sides>& worked, const exercise_row& row)
{
    const bool together = worked.value == sides::together;
    if (row.sides == laterality::both || together == (row.sides == laterality::bilateral)) return;
    auto& problem = f.error(codes::impossible_side, worked.where,
                            fmt::format("\"{}\" works {}", row.id.view(),
                                        together ? "one side at a time" : "both sides at once"));
    problem.help =
        together ? "write side = \"each\", \"left\" or \"right\"" : "write side = \"together\"";
    if (!row.single.empty()) problem.note = fmt::format("for one side: \"{}\"", row.single.view());
}

const equipment* equipment_named(fields& f, const located<std::string>& id, const profile& into)
{
    const auto found =
        std::ranges::find_if(into.kit, [&](const equipment& e) { return e.id.value == id.value; });
    if (found != into.kit.end()) return &*found;
    std::vector<std::string_view> ids;
    for (const auto& e : into.kit) ids.push_back(e.id.value);
    auto& problem = f.unknown_name(id, "equipment", ids);
    if (ids.empty()) problem.help = "describe it in an [[equipment]] of its own";
    return nullptr;
}

void check_carrier(fields& f, const exercise_entry& e, const equipment& on, const exercise_row& row)
{
    if (std::ranges::find(f.in().unclear, on.id.value) != f.in().unclear.end()) return;
    if (!carried_by(row, on.kind)) {
        auto& problem = f.error(
            codes::does_not_carry, e.equipment_id->where,
            fmt::format("a {} does not carry the load of \"{}\"", name(on.kind), row.id.view()));
        problem.others.push_back({on.id.where, fmt::format("the {}", name(on.kind))});
        const auto kinds = kinds_for(row);
        problem.help = kinds.empty() ? "leave equipment out: the body is the load"
                                     : fmt::format("name equipment of the kind {}", kinds);
        return;
    }
    const bool two = any_carrier(row, [](auto k) { return k == implement_kind::dumbbell_each; });
    if (on.kind == equipment_kind::dumbbell && two && on.count < 2 &&
        e.worked.value == sides::together) {
        auto& problem = f.error(
            codes::does_not_carry, e.equipment_id->where,
            fmt::format("\"{}\" with both sides takes two dumbbells of a size", row.id.view()));
        problem.others.push_back({on.id.where, "one of each"});
    }
}

/// left and right of one exercise are two entries; together and each stand for themselves.
bool overlap(sides a, sides b)
{
    if (a == b) return true;
    const auto one = [](sides s) { return s == sides::left || s == sides::right; };
    return (a == sides::each && one(b)) || (b == sides::each && one(a));
}

void check_twice(fields& f, const exercise_entry& e, const profile& into)
{
    const auto before = std::ranges::find_if(into.exercises, [&](const exercise_entry& other) {
        return other.id.value == e.id.value && overlap(other.worked.value, e.worked.value);
    });
    if (before == into.exercises.end()) return;
    auto& problem =
        f.in().out.error(codes::said_twice, e.id.where,
                         fmt::format("\"{}\" stands here twice for one side", e.id.value));
    problem.others.push_back({before->id.where, "here first"});
    problem.help = "for sides of unequal strength write one \"left\" and one \"right\"";
}

void read_one(fields& f, profile& into)
{
    f.require("id", "the exercise: id = \"leg-press-machine\"");
    f.require("side",
              "how the sides are worked: side = \"together\", \"each\", \"left\" or \"right\"");
    exercise_entry e;
    const auto id = f.words("id");
    const auto row = id ? read_row(f, *id) : std::nullopt;
    const auto worked = f.one_of<sides>("side");
    e.equipment_id = f.words("equipment");
    read_strength(f, e);
    e.load = f.read("load", ranges::load);
    e.pressure_share = f.read("pressure", ranges::asked_pressure);
    e.scheme = read_scheme(f);
    f.close();
    if (!id) return;
    e.id = *id;
    if (worked) e.worked = *worked;

    const auto* on = e.equipment_id ? equipment_named(f, *e.equipment_id, into) : nullptr;
    if (row && worked) check_side(f, *worked, *row);
    if (row && on != nullptr) check_carrier(f, e, *on, *row);
    if (row) check_isometric(f, *row);
    if (on != nullptr && on->kind != equipment_kind::band) check_share(f, e);
    if (row && !f.has("equipment") && !by_body_alone(*row)) {
        f.require("equipment",
                  fmt::format("what carries the load: the id of equipment of the kind {}",
                              kinds_for(*row)));
    }
    if (worked) check_twice(f, e, into);
    into.exercises.push_back(std::move(e));
}

}    // namespace

void read_exercises(fields& top, profile& into)
{
    for (const auto& item : top.tables("exercise")) {
        if (top.in().out.full()) return;
        fields f{item, "[[exercise]]", top.in()};
        read_one(f, into);
    }
}

}    // namespace bfr::read
