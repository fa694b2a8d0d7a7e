// SPDX-License-Identifier: MIT
#include <bfr/evidence.hpp>
#include <bfr/evidence_equipment.hpp>
#include <bfr/evidence_one_rm.hpp>
#include <bfr/evidence_pressure.hpp>
#include <bfr/evidence_screening.hpp>

namespace bfr::evidence {
namespace {

template <class Row>
std::optional<rule_source> rule_in(const table<Row>& rows, std::string_view id)
{
    const auto at = rows.position(id);
    if (!at) return std::nullopt;
    const auto& row = rows.packed_row(*at);
    return rule_source{row.sources, row.how};
}

std::optional<rule_source> rule_of_pressures(std::string_view table, std::string_view id)
{
    if (table == "equation") return rule_in(equations(), id);
    if (table == "reference") return rule_in(references(), id);
    if (table == "sbp_floor") return rule_in(sbp_floors(), id);
    if (table == "domain") return rule_in(domains(), id);
    if (table == "refusal") return rule_in(refusals(), id);
    if (table == "refused_rule") return rule_in(refused_rules(), id);
    if (table == "status") return rule_in(pressure_statuses(), id);
    if (table == "wording") return rule_in(wordings(), id);
    if (table == "tightness") return rule_in(tightnesses(), id);
    if (table == "load_out_of_reach") return rule_in(reduced_effects(), id);
    return std::nullopt;
}

std::optional<rule_source> rule_without_one_rm(std::string_view table, std::string_view id)
{
    if (table == "no_one_rep_max") return rule_in(no_one_rep_maxes(), id);
    if (table == "rep_finding") return rule_in(rep_findings(), id);
    if (table == "rep_finding_rule") return rule_in(rep_finding_rules(), id);
    if (table == "mvc_loading") return rule_in(mvc_loadings(), id);
    return rule_of_pressures(table, id);
}

}    // namespace

std::optional<rule_source> find_rule(std::string_view rule)
{
    const auto dot = rule.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const auto table = rule.substr(0, dot);
    const auto id = rule.substr(dot + 1);
    if (table == "dose") return rule_in(doses(), id);
    if (table == "pressure_by_load") return rule_in(pressures_by_load(), id);
    if (table == "limit") return rule_in(limits(), id);
    if (table == "generate") return rule_in(generates(), id);
    if (table == "scheme") return rule_in(schemes(), id);
    if (table == "exercise") return rule_in(exercises(), id);
    if (table == "formula") return rule_in(formulas(), id);
    if (table == "rep_band") return rule_in(rep_bands(), id);
    if (table == "error_band") return rule_in(error_bands(), id);
    if (table == "published_error") return rule_in(published_errors(), id);
    if (table == "rir_limit") return rule_in(rir_limits(), id);
    if (table == "window_margin") return rule_in(window_margins(), id);
    if (table == "rep_percent") return rule_in(rep_percents(), id);
    if (table == "load_choice") return rule_in(load_choices(), id);
    if (table == "band") return rule_in(bands(), id);
    if (table == "band_rule") return rule_in(band_rules(), id);
    if (table == "bar") return rule_in(bars(), id);
    if (table == "plate_set") return rule_in(plate_sets(), id);
    if (table == "load_out_of_reach") return rule_in(loads_out_of_reach(), id);
    if (table == "plate_choice") return rule_in(plate_choices(), id);
    if (table == "load_trap") return rule_in(load_traps(), id);
    if (table == "aop_method") return rule_in(aop_methods(), id);
    if (table == "tier") return rule_in(tiers(), id);
    if (table == "posture_conversion") return rule_in(posture_conversions(), id);
    if (table == "absolute_cap") return rule_in(absolute_caps(), id);
    if (table == "planning") return rule_in(planning_rules(), id);
    if (table == "stop_sign") return rule_in(stop_signs(), id);
    if (table == "condition") return rule_in(conditions(), id);
    if (table == "effect") return rule_in(effects(), id);
    if (table == "score_item") return rule_in(score_items(), id);
    return rule_without_one_rm(table, id);
}

}    // namespace bfr::evidence
