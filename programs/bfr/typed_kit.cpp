// SPDX-License-Identifier: MIT
#include "typed_kit.hpp"

#include "calculator.hpp"

#include <bfr/text.hpp>
#include <bfr/typed_kit.hpp>

#include <array>
#include <fmt/core.h>

namespace bfr::cli {
namespace {

struct option_of_kind {
    std::string_view name;
    equipment_kind kind;
};
constexpr std::array of_one_kind{
    option_of_kind{"bar", equipment_kind::barbell},
    option_of_kind{"collar", equipment_kind::barbell},
    option_of_kind{"sled", equipment_kind::plate_sled},
    option_of_kind{"dumbbells", equipment_kind::dumbbell},
    option_of_kind{"stack", equipment_kind::stack},
    option_of_kind{"add-on", equipment_kind::stack},
    option_of_kind{"ankle-weight", equipment_kind::ankle_weight},
    option_of_kind{"band", equipment_kind::band},
};

/// The kind that the options describe; plates alone lie on a bar.
std::optional<equipment_kind> kind_of(const invocation& said)
{
    for (const auto& option : of_one_kind) {
        if (said.has(option.name)) return option.kind;
    }
    return said.has("plates") ? std::optional{equipment_kind::barbell} : std::nullopt;
}

/// Reads options one after another and keeps the first that is wrong.
class options {
  public:
    options(const invocation& said, unit_system bare) : said_(said), bare_(bare) {}

    void mass_of(std::string_view name, read::typed as, maybe<mass>& into,
                 bool* in_pounds = nullptr)
    {
        if (const auto one = read(name, [&](std::string_view text) {
                return read::parse_typed_mass(text, as, bare_);
            })) {
            into = located<mass>{*one->value, {}};
            if (in_pounds != nullptr) *in_pounds = one->in_pounds;
        }
    }
    void loads_of(std::string_view name, equipment& kit)
    {
        const auto loads =
            read(name, [&](std::string_view text) { return read::parse_loads(text, bare_); });
        if (!loads) return;
        for (const auto load : *loads->value) kit.sizes.push_back({load, {}});
    }
    void plates(equipment& kit)
    {
        const auto plates =
            read("plates", [&](std::string_view text) { return read::parse_plates(text, bare_); });
        if (plates) kit.plates = *plates->value;
    }
    [[nodiscard]] const std::optional<wrong_option>& wrong() const { return wrong_; }

  private:
    template <class Parse>
    auto read(std::string_view name, const Parse& parse)
        -> std::optional<decltype(parse(std::string_view{}))>
    {
        const auto text = said_.value_of(name);
        if (!text || wrong_) return std::nullopt;
        auto one = parse(*text);
        if (one.value) return one;
        wrong_ = wrong_option{name, std::move(one.problem)};
        return std::nullopt;
    }

    const invocation& said_;
    unit_system bare_;
    std::optional<wrong_option> wrong_;
};

}    // namespace

std::optional<failure> contradiction_in_kit(const invocation& said)
{
    const auto refuse = [&](std::string_view words, std::string_view help) {
        return failure{exit_code::usage, fmt::format("{}: {}", said.command->name, words),
                       std::string{help}};
    };
    const auto kind = kind_of(said);
    for (const auto& option : of_one_kind) {
        if (!said.has(option.name) || option.kind == *kind) continue;
        return refuse(fmt::format("--{} does not describe equipment of the kind {}", option.name,
                                  name(*kind)),
                      "one kind of equipment for each run");
    }
    const bool plated =
        kind && (*kind == equipment_kind::barbell || *kind == equipment_kind::plate_sled);
    if (said.has("plates") && !plated) {
        return refuse(
            fmt::format("--plates does not describe equipment of the kind {}", name(*kind)),
            "plates go with --bar or --sled");
    }
    if (said.has("add-on") && !said.has("stack")) return refuse("--add-on goes with --stack", "");
    return std::nullopt;
}

kit_or_not read_kit(const invocation& said, unit_system bare)
{
    const auto kind = kind_of(said);
    if (!kind) return std::optional<desk::kit_typed>{};
    desk::kit_typed typed;
    auto& kit = typed.kit;
    kit.kind = *kind;
    options from{said, bare};
    from.mass_of("bar", read::typed::bar, kit.bar, &typed.empty_in_pounds);
    from.mass_of("sled", read::typed::sled, kit.sled, &typed.empty_in_pounds);
    from.mass_of("collar", read::typed::collar, kit.collar);
    from.mass_of("add-on", read::typed::add_on, kit.add_on);
    from.plates(kit);
    from.loads_of("dumbbells", kit);
    from.loads_of("stack", kit);
    from.loads_of("ankle-weight", kit);
    if (from.wrong()) return *from.wrong();
    return std::optional{std::move(typed)};
}

std::optional<failure> kit_failure(const invocation& said)
{
    if (auto wrong = contradiction_in_kit(said)) return wrong;
    const auto in_kg = read_kit(said, unit_system::kg);
    const auto* wrong = std::get_if<wrong_option>(&in_kg);
    if (wrong == nullptr) return std::nullopt;
    const auto in_lb = read_kit(said, unit_system::lb);
    if (!std::holds_alternative<wrong_option>(in_lb)) return std::nullopt;
    return misread_option(said, wrong->option, wrong->why);
}

read::misread for_input(const wrong_option& wrong)
{
    return {fmt::format("--{}: {}", wrong.option, wrong.why.what), wrong.why.help, wrong.why.code};
}

}    // namespace bfr::cli
