// SPDX-License-Identifier: MIT
#include "calculator.hpp"

#include "typed_kit.hpp"

#include <bfr/desk_plates.hpp>
#include <bfr/typed_kit.hpp>

namespace bfr::cli {
namespace {

answered compute(const invocation& said, std::string_view input)
{
    const auto wanted = read::parse_typed_mass(input, read::typed::total, std::nullopt);
    if (!wanted.value) return wanted.problem;
    const bool lb = wanted.in_pounds;
    const auto kit = read_kit(said, lb ? unit_system::lb : unit_system::kg);
    if (const auto* wrong = std::get_if<wrong_option>(&kit)) return for_input(*wrong);
    desk::kit_typed typed;
    typed.kit.kind = equipment_kind::barbell;
    if (const auto& given = std::get<std::optional<desk::kit_typed>>(kit)) typed = *given;
    desk::fill_in_usual(typed, lb);
    return desk::plates_for(*wanted.value, lb, typed);
}

}    // namespace

result<calculator> plates_calculator(const invocation& said)
{
    if (auto wrong = kit_failure(said)) return *wrong;
    return calculator{one_by_one, [said](std::string_view input) { return compute(said, input); }};
}

}    // namespace bfr::cli
