// SPDX-License-Identifier: MIT
//
// What a profile may name, in lines of at most 80 columns that read well with grep.
#include "catalogue.hpp"
#include "commands.hpp"
#include "layout.hpp"

#include <bfr/evidence.hpp>
#include <bfr/evidence_screening.hpp>
#include <bfr/text.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <vector>

namespace bfr::cli {
namespace {

using evidence::dose_parameter;

/// As `kind` of [[equipment]] names it; what needs no equipment in words.
constexpr std::array<std::string_view, names_of<implement_kind>::all.size()> loaded_by{
    "barbell", "dumbbell",    "dumbbell",    "stack",      "cable", "plate-sled", "ankle-weight",
    "band",    "body weight", "limb weight", "held force", "speed", "watts"};

/// Known, but planned by a later version.
bool comes_later(implement_kind kind)
{
    return kind == implement_kind::mvc || kind == implement_kind::speed ||
           kind == implement_kind::watt;
}

std::string_view sides_of(evidence::laterality sides)
{
    switch (sides) {
    case evidence::laterality::bilateral: return "together";
    case evidence::laterality::unilateral: return "each";
    case evidence::laterality::both: break;
    }
    return "any";
}

std::string loads_of(const evidence::exercise_row& row)
{
    std::string out;
    for (std::size_t i = 0; i < row.carrier_count; ++i) {
        const auto kind = row.carriers[i].kind;
        if (i > 0) out += ", ";
        out += loaded_by[static_cast<std::size_t>(kind)];
        if (comes_later(kind)) out += " *";
    }
    return out;
}

constexpr std::size_t id_width = 28;
constexpr std::size_t sides_width = 8;

/// The name below the id, so that both fit whole.
void add_exercise(std::string& out, const evidence::exercise_row& row)
{
    out += fmt::format("{:<{}}  {:<{}}  {}\n  {}\n", row.id.view(), id_width, sides_of(row.sides),
                       sides_width, loads_of(row), row.name.view());
}

void add_exercises_of(std::string& out, limb cuff)
{
    out += fmt::format("Cuff on the {}\n\n", name(cuff));
    const auto table = evidence::exercises();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table[i];
        if (row.cuff == cuff) add_exercise(out, row);
    }
    out += '\n';
}

std::string exercises(std::optional<limb> cuff)
{
    std::string out =
        fmt::format("{:<{}}  {:<{}}  {}\n", "id", id_width, "side", sides_width, "loaded by");
    out.append(page_width, '-');
    out += '\n';
    for (const auto each : {limb::leg, limb::arm}) {
        if (!cuff || *cuff == each) add_exercises_of(out, each);
    }
    out += "side  together: both limbs at once; each: one, then the other, or left or right\n"
           "      alone; any: as you like\n"
           "*     in a later version\n";
    return out;
}

/// The dose record of an aim in resistance training.
std::optional<evidence::dose_row> dose_of(aim wanted, dose_parameter parameter)
{
    const auto table = evidence::doses();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table[i];
        if (row.goal == wanted && !row.any_goal && row.by == method::resistance &&
            !row.any_method && row.parameter == parameter) {
            return row;
        }
    }
    return std::nullopt;
}

/// "20-40, 30": the band and the default, in whole units
std::string band_of(aim wanted, dose_parameter parameter, std::string_view unit)
{
    const auto row = dose_of(wanted, parameter);
    if (!row) return "-";
    return fmt::format("{}{} ({}-{})", decimal(row->default_permille, 3), unit,
                       decimal(row->min_permille, 3), decimal(row->max_permille, 3));
}

std::string_view purpose(aim wanted)
{
    static constexpr std::array<std::string_view, names_of<aim>::all.size()> purposes{
        "muscle size",
        "strength, best with heavy training",
        "repetitions to fatigue",
        "after an operation or an injury",
        "against muscle loss with age",
        "heart disease, with a clinician *",
        "while a limb cannot be loaded *"};
    return purposes[static_cast<std::size_t>(wanted)];
}

std::string aims()
{
    std::string out = fmt::format("{:<13}{:<13}{:<11}{:<9}{}\n", "aim", "load, % 1RM", "weeks",
                                  "per week", "for");
    out.append(page_width, '-');
    out += '\n';
    for (std::size_t i = 0; i < names_of<aim>::all.size(); ++i) {
        const auto wanted = static_cast<aim>(i);
        out += fmt::format("{:<13}{:<13}{:<11}{:<9}{}\n", name(wanted),
                           band_of(wanted, dose_parameter::load, ""),
                           band_of(wanted, dose_parameter::weeks, ""),
                           band_of(wanted, dose_parameter::sessions_per_week, ""), purpose(wanted));
    }
    out += "\nThe default, and in brackets what may be asked for.\n* in a later version\n";
    return out;
}

failure no_such_group(std::string_view said)
{
    std::vector<std::string_view> ids;
    const auto table = evidence::gates();
    for (std::size_t i = 0; i < table.size(); ++i) ids.push_back(table[i].id);
    const auto near = text::nearest(said, ids);
    return {exit_code::usage,
            fmt::format("list: --gate \"{}\": there is no such group; {}", said,
                        near ? fmt::format("did you mean {}?", *near)
                             : "there are " + text::joined(ids)),
            {}};
}

exit_code conditions(const std::optional<std::string>& wanted)
{
    if (!wanted) return answer(condition_list(std::nullopt));
    const auto gate = evidence::gates().position(*wanted);
    return gate ? answer(condition_list(gate)) : complain(no_such_group(*wanted));
}

}    // namespace

exit_code run(const list_request& wish)
{
    switch (wish.of) {
    case topic::exercises: return answer(exercises(wish.cuff));
    case topic::aims: return answer(aims());
    case topic::conditions: return conditions(wish.gate);
    case topic::effects: return answer(effect_list());
    case topic::methods: return answer(method_list());
    case topic::equations: break;
    }
    return answer(equation_list());
}

}    // namespace bfr::cli
