// SPDX-License-Identifier: MIT
#include "catalogue.hpp"

#include "layout.hpp"

#include <bfr/evidence.hpp>
#include <bfr/evidence_pressure.hpp>
#include <bfr/evidence_screening.hpp>

#include <fmt/core.h>

namespace bfr::cli {
namespace {

using evidence::asked;

constexpr std::size_t id_column = 2;
constexpr std::size_t words_column = 6;

void add_id(std::string& out, std::string_view id)
{
    out.append(id_column, ' ');
    out += id;
    out += '\n';
}

void add_words(std::string& out, std::string_view words)
{
    out.append(words_column, ' ');
    add_wrapped(out, words_column, words);
}

std::string source_words(const evidence::sources_of& sources)
{
    if (sources.size() == 0) return "Chosen by this project; no source.";
    std::string out = sources.size() == 1 ? "Source: " : "Sources: ";
    const auto table = evidence::sources();
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (i > 0) out += ", ";
        out += table[sources[i]].id.view();
    }
    return out + '.';
}

std::string mmhg_words(std::int32_t hundredths) { return decimal(hundredths, 2); }

std::string error_words(const evidence::aop_method_row& row)
{
    switch (row.mode) {
    case evidence::method_mode::symmetric:
        return fmt::format("within {} mmHg of the reading", mmhg_words(row.half_width_hundredths));
    case evidence::method_mode::from_signed:
        return fmt::format("reads {} mmHg high ({} to {})", mmhg_words(row.bias_hundredths),
                           mmhg_words(row.limit_low_hundredths),
                           mmhg_words(row.limit_high_hundredths));
    case evidence::method_mode::refused: break;
    }
    return "refused: no pressure follows from it";
}

std::string_view state_words(const evidence::equation_row& row)
{
    switch (row.state) {
    case evidence::equation_state::confirmed: return "confirmed, only where it is named";
    case evidence::equation_state::unconfirmed: return "not confirmed, never evaluated";
    case evidence::equation_state::rejected: break;
    }
    return "rejected, never evaluated";
}

/// "leg, 18 cm thigh cuff, seated, 143 people; from TC, SBP, age": what is known of its study
std::string study_of(const evidence::equation_row& row)
{
    std::string out{row.limb_name.view()};
    if (row.width_nominal > length{}) {
        out += fmt::format(", {} cm cuff", decimal(row.width_nominal.tenths_of_mm(), 2));
    }
    if (!row.cuff.empty()) out += fmt::format(", {}", row.cuff.view());
    if (!row.posture_name.empty()) out += fmt::format(", {}", row.posture_name.view());
    if (row.people > 0) out += fmt::format(", {} people", row.people);
    if (!row.predictors.empty()) out += fmt::format("; from {}", row.predictors.view());
    return out + '.';
}

/// The published expression and its numbers.
std::string expression_of(const evidence::equation_row& row)
{
    const auto number = [](std::int32_t thousandths) { return decimal(thousandths, 3); };
    return fmt::format("{}. b0 {}, b_tc {}, b_sbp {}, b_age {}, b_sex {}; 95 % within {} mmHg.",
                       row.expression.view(), number(row.b0_thousandths),
                       number(row.b_tc_thousandths), number(row.b_sbp_thousandths),
                       number(row.b_age_thousandths), number(row.b_sex_thousandths),
                       decimal(row.half_width.hundredths_of_mmhg(), 2));
}

/// Why it is not evaluated.
std::string reason_of(const evidence::equation_row& row)
{
    if (row.state == evidence::equation_state::confirmed) return {};
    if (!row.reason.empty()) return fmt::format("Why: {}.", row.reason.view());
    return row.how == checked::unconfirmed ? "Why: neither statistics nor coefficients confirmed."
                                           : "Why: no confirmed coefficients.";
}

/// " Add date, limb.": what its answer needs besides the id
std::string details_of(const evidence::condition_row& row)
{
    std::string out;
    const auto add = [&out](bool needed, std::string_view key) {
        if (needed) out += fmt::format("{}{}", out.empty() ? " Add " : ", ", key);
    };
    add(row.needs_date, "date");
    add(row.needs_limb, "limb");
    add(row.needs_side, "side");
    add(row.needs_value, "value");
    return out.empty() ? out : out + '.';
}

/// @param head  above the conditions, where there are any
void add_conditions(std::string& out, std::uint16_t gate, asked where, std::string_view head)
{
    const auto table = evidence::conditions();
    bool any = false;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table[i];
        if (row.group != gate || row.where != where) continue;
        if (!any && !head.empty()) out += fmt::format(" {}\n", head);
        any = true;
        add_id(out, row.id);
        add_words(out, fmt::format("{}{}", row.ask.view(),
                                   where == asked::profile ? details_of(row) : std::string{}));
        add_words(out, source_words(row.sources));
    }
}

void add_group(std::string& out, std::uint16_t at)
{
    const auto gate = evidence::gates()[at];
    out += fmt::format("\n{}: {}\n", gate.id.view(), gate.title.view());
    if (!gate.ask.empty()) add_wrapped(out, 0, gate.ask.view());
    add_conditions(out, at, asked::profile, "");
    add_conditions(out, at, asked::daily, "Asked before each session, not in the profile:");
    add_conditions(out, at, asked::computed, "Found by the program, not in the profile:");
}

}    // namespace

std::string condition_list(std::optional<std::uint16_t> gate)
{
    std::string out = "What belongs into `conditions` of [screening], and what is asked or found\n"
                      "besides. No to the question of a group answers all of it; not sure counts\n"
                      "as yes.\n";
    const auto gates = evidence::gates();
    for (std::size_t i = 0; i < gates.size(); ++i) {
        if (!gate || *gate == i) add_group(out, static_cast<std::uint16_t>(i));
    }
    out += '\n';
    add_wrapped(
        out, 0,
        "Yes to a group, and nothing in it is yours: then nothing of it applies. In doubt name "
        "the group in `open` and ask a clinician; no plan is made while it stands there.");
    add_wrapped(out, 0, "More about one of them: bfr explain ID");
    return out;
}

std::string effect_list()
{
    std::string out = "What conditions do to a plan, in the words that stand on the sheet.\n\n";
    const auto table = evidence::effects();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table[i];
        add_id(out, row.id);
        add_words(out, row.text);
        add_words(out, source_words(row.sources));
    }
    out += "\nWhich conditions lead to one of them, and its numbers: bfr explain ID\n";
    return out;
}

std::string method_list()
{
    std::string out = "How an occlusion pressure was measured, and how far it may be off. Written\n"
                      "without the limb: --method handheld-doppler --limb leg.\n\n";
    const auto table = evidence::aop_methods();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table[i];
        add_id(out, row.id);
        add_words(out, fmt::format("{}: {}.", row.name.view(), error_words(row)));
        add_words(out, source_words(row.sources));
    }
    return out;
}

std::string equation_list()
{
    std::string out = "Estimates of an occlusion pressure. One that is not confirmed is never\n"
                      "evaluated; a measured pressure always beats an estimate.\n\n";
    const auto table = evidence::equations();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table[i];
        add_id(out, row.id);
        add_words(out, fmt::format("{}: {}.", row.name.view(), state_words(row)));
        add_words(out, study_of(row));
        if (!row.expression.empty()) add_words(out, expression_of(row));
        if (const auto why = reason_of(row); !why.empty()) add_words(out, why);
        if (!row.note.empty()) add_words(out, row.note);
        add_words(out, source_words(row.sources));
    }
    out += '\n';
    add_wrapped(out, 0,
                "Another one that was published, with its citation, its error and the range in "
                "which it holds, goes into the profile: [[define.equation]] in bfr-profile(5). It "
                "is used where a [[cuff]] names it, and nobody has checked it but you.");
    return out;
}

}    // namespace bfr::cli
