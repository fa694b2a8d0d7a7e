// SPDX-License-Identifier: MIT
#include <bfr/desk_plates.hpp>

#include "members.hpp"

#include <bfr/calc.hpp>

#include <fmt/core.h>

namespace bfr::desk {
namespace {

struct told {
    mass wanted;
    bool in_pounds;
    const kit_typed& typed;
    calc::plates_loaded found;
    [[nodiscard]] std::string words(mass m) const { return mass_words(m, in_pounds); }
};

void tell(const told& t, answer& to)
{
    const auto& f = t.found;
    const auto side = f.load.per_side.empty()
                          ? std::string{"the empty bar"}
                          : plates_words(t.typed.kit, f.load.per_side) + " on each side";
    switch (f.how) {
    case calc::plates_fit::exact: say(to, fmt::format("{}: {}", t.words(t.wanted), side)); break;
    case calc::plates_fit::below_target:
        say(to, fmt::format("{}: {}, {} in all; {} MISSING", t.words(t.wanted), side,
                            t.words(f.load.total), t.words(f.missing)));
        break;
    case calc::plates_fit::below_bar:
        say(to, fmt::format("{}: BELOW THE EMPTY BAR, which is {}", t.words(t.wanted),
                            t.words(f.load.total)));
        say(to, "Take a lighter bar, dumbbells, an ankle weight, a band or a cable.");
        break;
    }
    if (f.how == calc::plates_fit::below_target && t.found.above)
        say(to, fmt::format("The next above: {}", t.words(*t.found.above)));
    say(to, "Kit: " + kit_words(t.typed, t.in_pounds));
}

void add_members(const told& t, answer& to)
{
    const auto& f = t.found;
    const bool below_bar = f.how == calc::plates_fit::below_bar;
    const std::string_view status = below_bar                                 ? "below-bar"
                                    : f.how == calc::plates_fit::below_target ? "below-target"
                                                                              : "exact";
    to.members = {
        {"wanted_kg", mass_kg(t.wanted)},
        {"total_kg", mass_kg(f.load.total)},
        {"missing_kg", below_bar ? datum{} : mass_kg(f.missing)},
        {"status", words(status)},
        {"per_side_kg", masses_of(f.load.per_side)},
        {"above_kg", f.how == calc::plates_fit::exact ? datum{} : mass_or_null(t.found.above)},
        {"empty_kg", mass_kg(calc::unloaded(t.typed.kit))},
        {"usual_bar", {t.typed.is_bar_usual}},
        {"usual_plates", {t.typed.is_plates_usual}},
        {"rule", words(below_bar                          ? "plate_choice.below-bar"
                       : f.how == calc::plates_fit::exact ? "plate_choice.exact"
                                                          : "plate_choice.nearest-below")}};
}

}    // namespace

answer plates_for(mass wanted, bool in_pounds, const kit_typed& typed)
{
    const told t{wanted, in_pounds, typed, calc::load_plates(typed.kit, wanted)};
    answer to;
    to.schema = "bfr-plates/1";
    to.is_no = t.found.how == calc::plates_fit::below_bar;
    tell(t, to);
    add_members(t, to);
    return to;
}

}    // namespace bfr::desk
