// SPDX-License-Identifier: MIT
#include <bfr/typed_kit.hpp>

#include "codes.hpp"
#include "number.hpp"
#include "ranges.hpp"

#include <algorithm>
#include <fmt/core.h>

namespace bfr::read {
namespace {

constexpr std::string_view plates_example = "write --plates 25,20,1.25, or with pairs 25x2,20x1";
constexpr std::string_view loads_example =
    "write first..last/step, 1kg..30kg/1kg, or each one: 2kg,4kg,6kg";

constexpr range<mass> total_range{"the total", mass{}, kilograms(1'000), "write it as 42.5kg"};
constexpr range<mass> bar_range{"the bar", mass{}, ranges::bar.most, "write it as 20kg"};
constexpr range<mass> load_range{"a load", ranges::first.least, ranges::last.most, loads_example};

/// The bounds of the profile, with the cure of a command line.
range<mass> range_of(typed as)
{
    const auto bounds = [](const range<mass>& r, std::string_view cure) {
        return range<mass>{r.what, r.least, r.most, cure};
    };
    switch (as) {
    case typed::one_rm: return bounds(ranges::one_rm, "write the 1RM as 60kg");
    case typed::total: return total_range;
    case typed::bar: return bar_range;
    case typed::sled: return bounds(ranges::sled, "write the empty sled as 45kg");
    case typed::collar: return bounds(ranges::collar, "write one collar as 2.5kg");
    case typed::add_on: return bounds(ranges::add_on, "write the small weight as 2.5kg");
    case typed::body: break;
    }
    return bounds(ranges::body_mass, "write it as weighed: 80kg");
}

misread out_of(const range<mass>& r, std::string_view text, bool in_pounds)
{
    const auto shown = [in_pounds](mass m) {
        return in_pounds ? lb_text(m) + " lb" : kg_text(m) + " kg";
    };
    auto what = r.least > mass{} ? fmt::format("{}: {} must be {} to {}", cited(text), r.what,
                                               shown(r.least), shown(r.most))
                                 : fmt::format("{}: {} must not be above {}", cited(text), r.what,
                                               shown(r.most));
    return {std::move(what), std::string{r.example}, codes::out_of_range};
}

reading<mass> parse_within(std::string_view text, const range<mass>& r,
                           std::optional<unit_system> bare)
{
    auto one = parse_mass(text, bare);
    if (!one.value) {
        // A profile declares its unit at the top; a command line has no top.
        if (one.problem.code == codes::no_unit) one.problem.help = "write kg or lb: 60kg, 135lb";
        return one;
    }
    if (*one.value < mass{} && r.least == mass{}) {
        return {{},
                {fmt::format("{}: {} must not be below 0", cited(text), r.what),
                 std::string{r.example}, codes::out_of_range}};
    }
    if (*one.value < r.least || *one.value > r.most) return {{}, out_of(r, text, one.in_pounds)};
    return one;
}

misread wrong_list(std::string_view list, std::string_view why, std::string_view cure,
                   std::string_view code)
{
    return {fmt::format("{} {}", cited(list), why), std::string{cure}, code};
}

/// The entries between commas, without blanks around them.
std::vector<std::string_view> entries_of(std::string_view list)
{
    std::vector<std::string_view> entries;
    for (;;) {
        const auto end = std::min(list.find(','), list.size());
        entries.push_back(trimmed(list.substr(0, end)));
        if (end == list.size()) return entries;
        list.remove_prefix(end + 1);
    }
}

/// "25kgx2", "25".
reading<plate_size> parse_plate(std::string_view entry, std::optional<unit_system> bare)
{
    constexpr range<mass> size{"a plate", ranges::size.least, ranges::size.most, plates_example};
    const auto cross = std::min(entry.find_first_of("xX"), entry.size());
    const auto one = parse_within(trimmed(entry.substr(0, cross)), size, bare);
    if (!one.value) return {{}, one.problem};
    plate_size plate{*one.value, std::nullopt, one.in_pounds, {}};
    if (cross == entry.size()) return {plate, {}, one.in_pounds};
    const auto pairs = parse_whole(trimmed(entry.substr(cross + 1)), "25x2");
    if (!pairs.value) return {{}, pairs.problem};
    if (*pairs.value < ranges::pairs.least || *pairs.value > ranges::pairs.most) {
        return {{},
                wrong_list(entry,
                           fmt::format("must have {} to {} pairs", ranges::pairs.least,
                                       ranges::pairs.most),
                           plates_example, codes::out_of_range)};
    }
    plate.pairs = static_cast<int>(*pairs.value);
    return {plate, {}, one.in_pounds};
}

/// "1kg..30kg/1kg" after the dots are found. @return what is wrong
std::optional<misread> add_series(std::string_view entry, std::size_t dots,
                                  std::optional<unit_system> bare, std::vector<mass>& into,
                                  bool& in_pounds)
{
    const auto slash = entry.find('/', dots);
    if (slash == std::string_view::npos)
        return wrong_list(entry, "has no step", loads_example, codes::not_a_number);
    constexpr range<mass> step_range{"a step", ranges::step.least, ranges::step.most,
                                     loads_example};
    const auto first = parse_within(trimmed(entry.substr(0, dots)), load_range, bare);
    if (!first.value) return first.problem;
    const auto last =
        parse_within(trimmed(entry.substr(dots + 2, slash - dots - 2)), load_range, bare);
    if (!last.value) return last.problem;
    const auto step = parse_within(trimmed(entry.substr(slash + 1)), step_range, bare);
    if (!step.value) return step.problem;
    if (*last.value < *first.value)
        return wrong_list(entry, "ends before it begins", loads_example, codes::contradiction);
    const auto count = (*last.value - *first.value).count() / step.value->count() + 1;
    if (into.size() + static_cast<std::size_t>(count) > most_loads) {
        return wrong_list(entry, fmt::format("makes more than {} loads", most_loads),
                          "write a greater step", codes::too_many);
    }
    for (mass m = *first.value; m <= *last.value; m += *step.value) into.push_back(m);
    in_pounds = first.in_pounds && last.in_pounds && step.in_pounds;
    return std::nullopt;
}

/// "25,20,2,5" and "1,25": bare numbers that rise and fall, or two that rise, may be a decimal
/// with a comma, and then half a plate becomes two.
bool may_hold_a_comma(std::string_view list, const std::vector<plate_size>& plates)
{
    if (std::ranges::any_of(list, is_letter)) return false;
    const bool falls = std::ranges::is_sorted(plates, std::ranges::greater{}, &plate_size::size);
    const bool rises = std::ranges::is_sorted(plates, std::ranges::less{}, &plate_size::size);
    return !falls && (!rises || plates.size() == 2);
}

}    // namespace

reading<mass> parse_typed_mass(std::string_view text, typed as, std::optional<unit_system> bare)
{
    return parse_within(trimmed(text), range_of(as), bare);
}

reading<std::vector<plate_size>> parse_plates(std::string_view list,
                                              std::optional<unit_system> bare)
{
    std::vector<plate_size> plates;
    bool in_pounds = true;
    for (const auto entry : entries_of(list)) {
        if (entry.empty()) {
            return {{},
                    wrong_list(list, "has an empty entry", plates_example, codes::not_a_number)};
        }
        const auto plate = parse_plate(entry, bare);
        if (!plate.value) return {{}, plate.problem};
        if (std::ranges::find(plates, plate.value->size, &plate_size::size) != plates.end()) {
            return {{},
                    wrong_list(list, fmt::format("holds the plate {} twice", cited(entry)),
                               "add the pairs up", codes::said_twice)};
        }
        if (plates.size() == most_plate_sizes) {
            return {{},
                    wrong_list(list, fmt::format("has more than {} sizes", most_plate_sizes),
                               plates_example, codes::too_many)};
        }
        plates.push_back(*plate.value);
        in_pounds = in_pounds && plate.in_pounds;
    }
    if (may_hold_a_comma(list, plates)) {
        return {{},
                wrong_list(list, "may be decimals with a comma",
                           "write the heaviest first and decimals with a point: 25,20,1.25",
                           codes::not_a_number)};
    }
    return {std::move(plates), {}, in_pounds};
}

reading<std::vector<mass>> parse_loads(std::string_view list, std::optional<unit_system> bare)
{
    std::vector<mass> loads;
    bool in_pounds = true;
    for (const auto entry : entries_of(list)) {
        if (entry.empty()) {
            return {{}, wrong_list(list, "has an empty entry", loads_example, codes::not_a_number)};
        }
        if (const auto dots = entry.find(".."); dots != std::string_view::npos) {
            bool lb = false;
            if (auto wrong = add_series(entry, dots, bare, loads, lb))
                return {{}, std::move(*wrong)};
            in_pounds = in_pounds && lb;
            continue;
        }
        const auto one = parse_within(entry, load_range, bare);
        if (!one.value) return {{}, one.problem};
        if (loads.size() == most_loads) {
            return {{},
                    wrong_list(list, fmt::format("makes more than {} loads", most_loads),
                               loads_example, codes::too_many)};
        }
        loads.push_back(*one.value);
        in_pounds = in_pounds && one.in_pounds;
    }
    std::ranges::sort(loads);
    if (std::ranges::adjacent_find(loads) != loads.end()) {
        return {{}, wrong_list(list, "holds a load twice", "write each once", codes::said_twice)};
    }
    return {std::move(loads), {}, in_pounds};
}

}    // namespace bfr::read
