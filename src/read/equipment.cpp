// SPDX-License-Identifier: MIT
#include "codes.hpp"
#include "sections.hpp"

#include <bfr/evidence.hpp>

#include <algorithm>
#include <array>
#include <fmt/core.h>

namespace bfr::read {
namespace {

constexpr unsigned bit(equipment_kind kind) { return 1U << static_cast<unsigned>(kind); }

constexpr unsigned stacks = bit(equipment_kind::stack) | bit(equipment_kind::cable);
constexpr unsigned in_pieces = bit(equipment_kind::dumbbell) | bit(equipment_kind::ankle_weight);
constexpr unsigned with_plates = bit(equipment_kind::barbell) | bit(equipment_kind::plate_sled);

/// Which kinds of equipment a key describes.
struct key_of_kinds {
    std::string_view key;
    unsigned kinds;
};
constexpr std::array keys_of_kinds{
    key_of_kinds{"first", stacks | in_pieces},
    key_of_kinds{"step", stacks | in_pieces},
    key_of_kinds{"last", stacks | in_pieces},
    key_of_kinds{"sizes", stacks | in_pieces},
    key_of_kinds{"add_on", stacks},
    key_of_kinds{"count", in_pieces},
    key_of_kinds{"bar", bit(equipment_kind::barbell)},
    key_of_kinds{"sled", bit(equipment_kind::plate_sled)},
    key_of_kinds{"collar", with_plates},
    key_of_kinds{"plates", with_plates},
    key_of_kinds{"colours", bit(equipment_kind::band)},
};

void check_keys(fields& f, const node& table, equipment_kind kind)
{
    for (const auto& e : table.entries) {
        const auto* const row =
            std::ranges::find(keys_of_kinds, std::string_view{e.key}, &key_of_kinds::key);
        if (row == keys_of_kinds.end() || (row->kinds & bit(kind)) != 0) continue;
        f.error(
            codes::contradiction, e.where,
            fmt::format("\"{}\" does not describe equipment of the kind {}", e.key, name(kind)));
    }
}

void require_loads(fields& f, equipment_kind kind)
{
    switch (kind) {
    case equipment_kind::band: f.require("colours", "the bands owned: colours = [\"red\"]"); return;
    case equipment_kind::barbell:
        f.require("bar", "the weight of the empty bar: bar = \"20 kg\"");
        f.require("plates", "the plates owned: plates = [{ size = \"20 kg\", pairs = 2 }]");
        return;
    case equipment_kind::plate_sled:
        f.require("sled", "the weight of the empty sled: sled = \"45 kg\"");
        f.require("plates", "the plates owned: plates = [{ size = \"20 kg\", pairs = 2 }]");
        return;
    default: break;
    }
    if (f.has("sizes")) return;
    f.require("first", "the smallest load: first = \"5 kg\", or sizes = [\"2 kg\", \"5 kg\"]");
    f.require("step", "what one step adds: step = \"5 kg\"");
    f.require("last", "the greatest load: last = \"120 kg\"");
}

void read_sizes(fields& f, equipment& into)
{
    for (const auto& item : f.list("sizes", "sizes = [\"2 kg\", \"5 kg\"]")) {
        const auto size = f.value(item, "sizes", ranges::size);
        if (!size) continue;
        const auto before = std::ranges::find(into.sizes, size->value, &located<mass>::value);
        if (before != into.sizes.end()) {
            f.error(codes::said_twice, size->where, "this size stands here twice")
                .others.push_back({before->where, "here first"});
        }
        into.sizes.push_back(*size);
        if (f.in().out.full()) return;
    }
    if (into.sizes.empty()) return;
    for (const auto& series : {into.first, into.step, into.last}) {
        if (!series) continue;
        f.error(codes::contradiction, series->where,
                "\"sizes\" stands instead of first, step, last")
            .others.push_back({into.sizes.front().where, "the sizes"});
        return;
    }
}

void read_plate(fields& f, fields& parent, equipment& into)
{
    f.require("size", "the weight of one plate: size = \"20 kg\"");
    const auto size = f.read("size", ranges::size);
    const auto pairs = f.read("pairs", ranges::pairs);
    f.close();
    if (!size) return;
    parent.note_pounds(f.all_in_pounds());
    const auto before = std::ranges::find(into.plates, size->value, &plate_size::size);
    if (before != into.plates.end()) {
        auto& problem = f.error(codes::said_twice, size->where, "this plate stands here twice");
        problem.others.push_back({before->where, "here first"});
        problem.help = "add the pairs up";
    }
    into.plates.push_back({size->value, pairs ? std::optional{pairs->value} : std::nullopt,
                           f.all_in_pounds(), size->where});
}

void read_plates(fields& f, equipment& into)
{
    constexpr std::string_view example = "plates = [{ size = \"20 kg\", pairs = 2 }]";
    for (const auto& item : f.list("plates", example)) {
        if (item.is != node::type::table) {
            f.wrong_type(item, "plates", "tables", fmt::format("write {}", example));
            continue;
        }
        fields plate{item, "plates", f.in()};
        read_plate(plate, f, into);
        if (f.in().out.full()) return;
    }
}

void read_colours(fields& f, equipment& into)
{
    const auto bands = evidence::bands();
    std::vector<std::string_view> known;
    for (const auto& item : f.list("colours", "colours = [\"red\", \"green\"]")) {
        if (known.empty()) {
            for (std::size_t i = 0; i < bands.size(); ++i) known.push_back(bands[i].colour);
        }
        if (!f.word_among(item, "colour", known)) continue;
        const auto before =
            std::ranges::find(into.colours, item.written, &located<std::string>::value);
        if (before != into.colours.end()) {
            f.error(codes::said_twice, item.where, "this colour stands here twice")
                .others.push_back({before->where, "here first"});
        }
        into.colours.push_back({item.written, item.where});
        if (f.in().out.full()) return;
    }
}

void check_series(fields& f, const equipment& e)
{
    if (!e.first || !e.last || e.first->value <= e.last->value) return;
    auto& problem = f.error(codes::contradiction, e.last->where, "last is less than first");
    problem.others.push_back({e.first->where, "the smallest load"});
}

void check_none_empty(fields& f, const equipment& e)
{
    const auto empty = [&](std::string_view key, std::size_t count, std::string_view example) {
        if (!f.has(key) || count > 0 || f.in().out.errors() > 0) return;
        f.error(codes::missing_key, f.where(), fmt::format("\"{}\" is empty", key)).help =
            fmt::format("write {}", example);
    };
    empty("sizes", e.sizes.size(), "sizes = [\"2 kg\", \"5 kg\"]");
    empty("colours", e.colours.size(), "colours = [\"red\"]");
}

void read_one(fields& f, const node& table, profile& into)
{
    f.require("id", "a name for it: id = \"leg-extension\"");
    f.require("kind", "what it is: kind = \"stack\"");
    equipment e;
    const auto id = f.id("id");
    const auto kind = f.one_of<equipment_kind>("kind");
    e.first = f.read("first", ranges::first);
    e.step = f.read("step", ranges::step);
    e.last = f.read("last", ranges::last);
    e.add_on = f.read("add_on", ranges::add_on);
    e.bar = f.read("bar", ranges::bar);
    e.sled = f.read("sled", ranges::sled);
    e.collar = f.read("collar", ranges::collar);
    read_sizes(f, e);
    read_plates(f, e);
    read_colours(f, e);
    if (const auto count = f.read("count", ranges::pieces)) e.count = count->value;
    f.close();
    if (kind) {
        e.kind = kind->value;
        check_keys(f, table, e.kind);
        require_loads(f, e.kind);
    }
    check_series(f, e);
    check_none_empty(f, e);
    e.in_pounds = f.all_in_pounds();
    if (!id) return;
    if (!kind) f.in().unclear.push_back(id->value);
    e.id = *id;
    const auto before = std::ranges::find_if(
        into.kit, [&](const equipment& other) { return other.id.value == id->value; });
    if (before != into.kit.end()) {
        f.in()
            .out
            .error(codes::said_twice, id->where,
                   fmt::format("there are two pieces of equipment \"{}\"", id->value))
            .others.push_back({before->id.where, "here first"});
    }
    into.kit.push_back(std::move(e));
}

}    // namespace

void read_equipment(fields& top, profile& into)
{
    for (const auto& item : top.tables("equipment")) {
        if (top.in().out.full()) return;
        fields f{item, "[[equipment]]", top.in()};
        read_one(f, item, into);
    }
}

}    // namespace bfr::read
