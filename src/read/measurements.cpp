// SPDX-License-Identifier: MIT
#include "codes.hpp"
#include "sections.hpp"

#include <array>
#include <fmt/core.h>

namespace bfr::read {
namespace {

constexpr std::array hba1c{ranges::hba1c};
constexpr std::array platelets{ranges::platelets};
constexpr std::array lipid{ranges::lipid_mmol, ranges::lipid_mg};
constexpr std::array abi{ranges::abi};
constexpr std::array mets{ranges::mets};

std::string written(std::int64_t thousandths, std::string_view unit)
{
    return decimal(thousandths, 3) + (unit.empty() ? "" : " ") + std::string{unit};
}

std::optional<std::size_t> unit_among(std::string_view unit,
                                      std::span<const measurement_range> allowed)
{
    for (std::size_t i = 0; i < allowed.size(); ++i) {
        if (allowed[i].unit == unit) return i;
    }
    return std::nullopt;
}

struct value_and_unit {
    dated_value measured;
    std::size_t unit = 0;
};

/// `{ value = "6.9 %", date = 2025-11-20 }`
std::optional<value_and_unit> read_dated(fields& parent, std::string_view key,
                                         std::string_view title,
                                         std::span<const measurement_range> allowed)
{
    const auto* table = parent.table(key);
    if (table == nullptr) return std::nullopt;
    fields f{*table, title, parent.in()};
    f.require("value", allowed.front().example);
    f.require("date", "the day of the measurement: date = 2025-11-20");
    const auto* found = f.take("value");
    const auto number = found != nullptr ? read_measured(f, *found, allowed) : std::nullopt;
    const auto taken_on = f.past_day("date");
    f.close();
    if (!number || !taken_on) return std::nullopt;
    return value_and_unit{{number->thousandths, taken_on->value, found->where}, number->unit};
}

std::optional<dated_value> value_alone(std::optional<value_and_unit> read)
{
    return read ? std::optional{read->measured} : std::nullopt;
}

std::optional<lipid_value> lipid_of(std::optional<value_and_unit> read)
{
    if (!read) return std::nullopt;
    return lipid_value{read->measured, lipid[read->unit].unit == ranges::lipid_mg.unit};
}

std::optional<ankle_brachial_index> read_abi(fields& parent)
{
    const auto* table = parent.table("ankle_brachial_index");
    if (table == nullptr) return std::nullopt;
    fields f{*table, "[measurements.ankle_brachial_index]", parent.in()};
    const auto* left = f.take("left");
    const auto* right = f.take("right");
    f.require("date", "the day of the measurement: date = 2025-06-03");
    if (left == nullptr && right == nullptr) f.require("left", "at least one side: left = 1.08");
    const auto of_left = left != nullptr ? read_measured(f, *left, abi) : std::nullopt;
    const auto of_right = right != nullptr ? read_measured(f, *right, abi) : std::nullopt;
    const auto taken_on = f.past_day("date");
    f.close();
    if (!taken_on) return std::nullopt;
    ankle_brachial_index index;
    if (of_left) index.left_thousandths = of_left->thousandths;
    if (of_right) index.right_thousandths = of_right->thousandths;
    index.taken_on = taken_on->value;
    index.where = (left != nullptr ? left : right) != nullptr
                      ? (left != nullptr ? left : right)->where
                      : table->where;
    return index;
}

}    // namespace

std::optional<measured_number> read_measured(fields& f, const node& found,
                                             std::span<const measurement_range> allowed)
{
    const auto& first = allowed.front();
    const auto cure = fmt::format("write {}", first.example);
    if (found.is != node::type::text && found.is != node::type::bare) {
        f.wrong_type(found, "value", first.unit.empty() ? "a number" : "a number and its unit",
                     cure);
        return std::nullopt;
    }
    auto number = take_number(found.written);
    if (!number.value) {
        f.misread_at(found, std::move(number.problem));
        return std::nullopt;
    }
    const auto unit = unit_among(number.rest, allowed);
    if (!unit) {
        f.error(number.rest.empty() ? codes::no_unit : codes::wrong_unit, found.where,
                number.rest.empty()
                    ? fmt::format("{} has no unit", cited(found.written))
                    : fmt::format("{} has the unit of something else", cited(found.written)))
            .help = cure;
        return std::nullopt;
    }
    const auto& r = allowed[*unit];
    const auto thousandths = scaled(*number.value, 1000);
    if (number.value->places > 3 || !thousandths || *thousandths < r.least ||
        *thousandths > r.most) {
        f.error(codes::out_of_range, found.where,
                fmt::format("{} must be {} to {}", r.what, written(r.least, {}),
                            written(r.most, r.unit)))
            .help = fmt::format("write it as measured, with at most three decimals: {}", r.example);
        return std::nullopt;
    }
    return measured_number{*thousandths, *unit};
}

void read_measurements(fields& top, profile& into)
{
    const auto* table = top.table("measurements");
    if (table == nullptr) return;
    fields f{*table, "[measurements]", top.in()};
    auto& m = into.measured;
    m.hba1c_percent = value_alone(read_dated(f, "hba1c", "[measurements.hba1c]", hba1c));
    m.platelets_10e9_per_l =
        value_alone(read_dated(f, "platelets", "[measurements.platelets]", platelets));
    m.total_cholesterol =
        lipid_of(read_dated(f, "total_cholesterol", "[measurements.total_cholesterol]", lipid));
    m.ldl = lipid_of(read_dated(f, "ldl", "[measurements.ldl]", lipid));
    m.abi = read_abi(f);
    m.mets = value_alone(read_dated(f, "mets", "[measurements.mets]", mets));
    f.close();
}

}    // namespace bfr::read
