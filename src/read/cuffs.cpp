// SPDX-License-Identifier: MIT
#include "codes.hpp"
#include "sections.hpp"

#include <bfr/evidence.hpp>
#include <bfr/evidence_pressure.hpp>

#include <algorithm>
#include <fmt/core.h>

namespace bfr::read {
namespace {

constexpr std::string_view unknown_method = "unknown";

bool is_usable(const evidence::equation_row& row, limb on)
{
    return row.state == evidence::equation_state::confirmed && row.limb_name.view() == name(on);
}

/// What may be named for a cuff on this limb: confirmed equations, and the user's own.
std::vector<std::string_view> usable_equations(const profile& who, limb on)
{
    std::vector<std::string_view> usable;
    const auto rows = evidence::equations();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto one = rows[i];
        if (is_usable(one, on)) usable.push_back(one.id.view());
    }
    for (const auto& own : who.equations) {
        if (own.on == on) usable.push_back(own.id.value);
    }
    return usable;
}

/// Only what has confirmed coefficients is ever evaluated, or what the user answers for.
maybe<std::string> read_equation(fields& f, limb on, const profile& who)
{
    auto wanted = f.words("equation");
    if (!wanted) return wanted;
    const auto* own = equation_named(who, wanted->value);
    if (own != nullptr && own->on == on) return wanted;
    const auto row = evidence::equations().find(wanted->value);
    if (row && is_usable(*row, on)) return wanted;
    const auto usable = usable_equations(who, on);
    if (!row && own == nullptr) {
        f.unknown_name(*wanted, "equation", usable);
        return std::nullopt;
    }
    auto& problem = f.error(
        codes::contradiction, wanted->where,
        fmt::format("nothing is reckoned by \"{}\" for a cuff on the {}", wanted->value, name(on)));
    if (own != nullptr) {
        problem.note = fmt::format("it holds for the {}", name(own->on));
    } else {
        problem.note = "its coefficients are not confirmed, or hold for the other limb";
    }
    problem.help = usable.empty() ? "leave equation out" : "one of " + text::joined(usable, ", ");
    return std::nullopt;
}

void read_cuff(fields& f, profile& into)
{
    f.require("id", "a name for it: id = \"thigh-11\"");
    f.require("limb", "where it sits: limb = \"leg\"");
    cuff c;
    const auto id = f.id("id");
    if (const auto on = f.one_of<limb>("limb")) c.on = on->value;
    c.width = f.read("width", ranges::cuff_width);
    c.girth_min = f.read("girth_min", ranges::girth);
    c.girth_max = f.read("girth_max", ranges::girth);
    c.material = f.one_of<cuff_material>("material");
    c.equation = read_equation(f, c.on, into);
    c.gauge = f.truth("gauge");
    c.gauge_step = f.read("gauge_step", ranges::gauge_step);
    c.device_max = f.read("device_max", ranges::device_max);
    if (const auto count = f.read("count", ranges::cuff_count)) c.count = count->value;
    f.close();

    if (c.girth_min && c.girth_max && c.girth_min->value > c.girth_max->value) {
        auto& problem =
            f.error(codes::contradiction, c.girth_max->where, "girth_max is less than girth_min");
        problem.others.push_back({c.girth_min->where, "the smallest girth"});
        problem.help = "write the range that is printed on the cuff";
    }
    const auto& of_a_gauge = c.gauge_step ? c.gauge_step : c.device_max;
    if (c.gauge && !c.gauge->value && of_a_gauge) {
        auto& problem = f.error(codes::contradiction, of_a_gauge->where,
                                "a cuff without a gauge has no such value");
        problem.others.push_back({c.gauge->where, "no gauge"});
        problem.help = "take one of the two out";
    }
    if (!id) return;
    c.id = *id;
    const auto before = std::ranges::find_if(
        into.cuffs, [&](const cuff& other) { return other.id.value == id->value; });
    if (before != into.cuffs.end()) {
        f.in()
            .out
            .error(codes::said_twice, id->where,
                   fmt::format("there are two cuffs \"{}\"", id->value))
            .others.push_back({before->id.where, "here first"});
    }
    into.cuffs.push_back(std::move(c));
}

void read_limbs(fields& f, girths& into)
{
    into.left_leg = f.read("left_leg", ranges::girth);
    into.right_leg = f.read("right_leg", ranges::girth);
    into.left_arm = f.read("left_arm", ranges::girth);
    into.right_arm = f.read("right_arm", ranges::girth);
    f.close();
}

/// The ways of measuring on one limb, as profiles name them: without the limb.
std::vector<std::string_view> methods_for(limb on)
{
    const auto rows = evidence::aop_methods();
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = rows[i];
        if (row.on != on || row.mode == evidence::method_mode::refused) continue;
        names.push_back(row.id.view().substr(0, row.id.size() - name(on).size() - 1));
    }
    return names;
}

maybe<std::string> read_method(fields& f, limb on)
{
    auto wanted = f.words("method");
    if (!wanted) return wanted;
    const auto row = evidence::aop_methods().find(fmt::format("{}-{}", wanted->value, name(on)));
    if (!row) {
        f.unknown_name(*wanted, fmt::format("method for the {}", name(on)), methods_for(on));
        return std::nullopt;
    }
    if (row->mode == evidence::method_mode::refused) {
        auto& problem =
            f.error(codes::contradiction, wanted->where,
                    fmt::format("\"{}\" measures no occlusion pressure", wanted->value));
        problem.note = fmt::format("from {} no pressure is derived", row->name.view());
        problem.help = "one of " + text::joined(methods_for(on), ", ");
        return std::nullopt;
    }
    if (wanted->value == unknown_method) return std::nullopt;
    return wanted;
}

const cuff* cuff_named(fields& f, const located<std::string>& id, const profile& into)
{
    const auto found =
        std::ranges::find_if(into.cuffs, [&](const cuff& c) { return c.id.value == id.value; });
    if (found != into.cuffs.end()) return &*found;
    std::vector<std::string_view> ids;
    for (const auto& c : into.cuffs) ids.push_back(c.id.value);
    f.unknown_name(id, "cuff", ids);
    return nullptr;
}

bool same_measurement(const occlusion_reading& a, const occlusion_reading& b)
{
    return a.cuff_id.value == b.cuff_id.value && a.on_side.value == b.on_side.value &&
           a.taken.value == b.taken.value && a.measured_on.value == b.measured_on.value;
}

void read_occlusion(fields& f, profile& into)
{
    f.require("cuff", "the cuff it was measured with: cuff = \"thigh-11\"");
    f.require("side", "the side: side = \"left\"");
    f.require("pressure", "what was measured: pressure = \"196 mmHg\"");
    f.require("posture", "how the person was: posture = \"seated\"");
    f.require("date", "the day: date = 2026-01-09");
    const auto id = f.words("cuff");
    const auto* with = id ? cuff_named(f, *id, into) : nullptr;
    const auto on_side = f.one_of<side>("side");
    const auto measured = f.read("pressure", ranges::occlusion);
    const auto taken = f.one_of<posture>("posture");
    const auto method = with != nullptr ? read_method(f, with->on) : f.words("method");
    const auto measured_on = f.past_day("date");
    f.close();
    if (with != nullptr && with->gauge && !with->gauge->value) {
        auto& problem =
            f.error(codes::contradiction, id->where, "a cuff without a gauge measures no pressure");
        problem.others.push_back({with->gauge->where, "no gauge"});
        problem.help = "name the cuff that it was measured with";
        return;
    }
    if (with == nullptr || !on_side || !measured || !taken || !measured_on) return;

    occlusion_reading reading{*id, with->on, *on_side, *measured, *taken, method, *measured_on};
    const auto before = std::ranges::find_if(
        into.occlusion, [&](const auto& other) { return same_measurement(reading, other); });
    if (before != into.occlusion.end()) {
        auto& problem = f.error(codes::said_twice, id->where,
                                "this cuff, side, posture and day have a pressure already");
        problem.others.push_back({before->measured.where, "here first"});
        problem.help = "of two readings a minute apart keep the lower";
    }
    into.occlusion.push_back(std::move(reading));
}

}    // namespace

void read_cuffs(fields& top, profile& into)
{
    for (const auto& item : top.tables("cuff")) {
        if (top.in().out.full()) return;
        fields f{item, "[[cuff]]", top.in()};
        read_cuff(f, into);
    }
    if (const auto* table = top.table("limbs")) {
        fields f{*table, "[limbs]", top.in()};
        read_limbs(f, into.limbs);
    }
    for (const auto& item : top.tables("occlusion")) {
        if (top.in().out.full()) return;
        fields f{item, "[[occlusion]]", top.in()};
        read_occlusion(f, into);
    }
}

}    // namespace bfr::read
