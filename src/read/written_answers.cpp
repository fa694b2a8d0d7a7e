// SPDX-License-Identifier: MIT
#include "written_answers.hpp"

#include <bfr/screening_table.hpp>

#include <fmt/core.h>

namespace bfr::read {
namespace {

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        const auto code = static_cast<unsigned char>(c);
        if (code < 0x20U || code == 0x7fU) {
            out += fmt::format("\\u{:04X}", code);
        } else {
            out += c;
        }
    }
    return out + '"';
}

/// `"smoker"`, `{ id = "surgery", date = 2025-10-20 }`: from the four details that there may be.
std::string written_condition(std::string_view id, std::string_view day, std::string_view on_limb,
                              std::string_view on_side, const std::string* value)
{
    if (day.empty() && on_limb.empty() && on_side.empty() && value == nullptr) return quoted(id);
    auto out = fmt::format("{{ id = {}", quoted(id));
    if (!day.empty()) out += fmt::format(", date = {}", day);
    if (!on_limb.empty()) out += fmt::format(", limb = {}", quoted(on_limb));
    if (!on_side.empty()) out += fmt::format(", side = {}", quoted(on_side));
    if (value != nullptr) out += fmt::format(", value = {}", quoted(*value));
    return out + " }";
}

std::string written_answer(const condition_answer& one)
{
    return written_condition(one.id.value, one.on ? iso(one.on->value) : std::string{},
                             one.on_limb ? name(one.on_limb->value) : std::string_view{},
                             one.on_side ? name(one.on_side->value) : std::string_view{},
                             one.value ? &one.value->value : nullptr);
}

}    // namespace

std::string written_node(const node& item)
{
    if (item.is == node::type::text) return quoted(item.written);
    std::string id;
    std::string day;
    std::string on_limb;
    std::string on_side;
    const std::string* value = nullptr;
    for (const auto& [key, where, inner] : item.entries) {
        // A date in quotes is none, and would look like one here.
        if ((inner.is == node::type::bare) != (key == "date") && key != "value") return {};
        if (key == "id") {
            id = inner.written;
        } else if (key == "date") {
            day = inner.written;
        } else if (key == "limb") {
            on_limb = inner.written;
        } else if (key == "side") {
            on_side = inner.written;
        } else if (key == "value") {
            value = &inner.written;
        } else {
            return {};
        }
    }
    return written_condition(id, day, on_limb, on_side, value);
}

std::vector<wanted_item> wanted_conditions(const screening_answers& answers)
{
    std::vector<wanted_item> all;
    for (const auto& one : answers.conditions.value_or(std::vector<condition_answer>{})) {
        all.push_back({one.id.value, written_answer(one)});
    }
    return all;
}

std::vector<wanted_item> wanted_open(const screening_answers& answers)
{
    std::vector<wanted_item> all;
    for (const auto& one : answers.open) all.push_back({one.value, quoted(one.value)});
    return all;
}

std::string screening_table(const screening_answers& answers)
{
    std::string out = "[screening]\n";
    if (answers.answered_on) out += fmt::format("date = {}\n", iso(answers.answered_on->value));
    out += fmt::format("conditions = {}\n",
                       written_list(wanted_conditions(answers), 13, {}, "\n", false));
    if (!answers.open.empty()) {
        out += fmt::format("open = {}\n", written_list(wanted_open(answers), 7, {}, "\n", false));
    }
    return out;
}

}    // namespace bfr::read
