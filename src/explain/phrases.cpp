// SPDX-License-Identifier: MIT
#include "phrases.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace bfr::explain {
namespace {

using evidence::compare;
using evidence::fact;
using severity = evidence::condition_severity;

struct fact_name {
    std::string_view name, unit;
};

// A switch and no table: names in a table would be relocated whenever the program starts.
fact_name name_of(fact which)
{
    switch (which) {
    case fact::age_years: return {"age", " years"};
    case fact::bmi: return {"body mass index", " kg/m2"};
    case fact::sbp_mmhg: return {"systolic blood pressure at rest", " mmHg"};
    case fact::dbp_mmhg: return {"diastolic blood pressure at rest", " mmHg"};
    case fact::hr_bpm: return {"resting heart rate", " beats a minute"};
    case fact::abi: return {"ankle-brachial index", ""};
    case fact::mets: return {"exercise capacity", " METs"};
    case fact::platelets_10e9_per_l: return {"platelets", " x 10^9/L"};
    case fact::tc_mg_dl: return {"total cholesterol", " mg/dL"};
    case fact::ldl_mg_dl: return {"LDL cholesterol", " mg/dL"};
    case fact::tc_mmol_l: return {"total cholesterol", " mmol/L"};
    case fact::ldl_mmol_l: return {"LDL cholesterol", " mmol/L"};
    case fact::hba1c_percent: return {"HbA1c", " %"};
    case fact::glucose_mg_dl: return {"blood sugar", " mg/dL"};
    case fact::temp_c: return {"body temperature", " C"};
    case fact::girth_cm: return {"girth of the limb", " cm"};
    case fact::days_since_journey: return {"time since a seated journey of over 4 h:", " days"};
    case fact::days_since_session: return {"time since the last cuffed session:", " days"};
    case fact::weeks_since_first_session: return {"time since the first cuffed session:", " weeks"};
    case fact::sessions_done: return {"cuffed sessions done:", ""};
    case fact::screening_age_weeks: return {"age of the answers", " weeks"};
    case fact::nakajima_gate: return {"points of the 2011 score that count towards the limit:", ""};
    case fact::improve: return {"points of the IMPROVE score:", ""};
    case fact::cautions_vte: return {"clot cautions:", ""};
    case fact::cautions_cv: return {"heart cautions:", ""};
    case fact::cautions_any: return {"cautions of any kind:", ""};
    case fact::sbp_fall_mmhg: return {"fall of the systolic blood pressure", " mmHg"};
    case fact::peak_sbp_mmhg: return {"highest systolic blood pressure in a test", " mmHg"};
    case fact::hold_s: return {"time held", " s"};
    case fact::soreness: return {"soreness (0 none, 10 the most you can think of)", ""};
    case fact::hours_since: return {"time since:", " hours"};
    case fact::weight_gain_3_days_kg: return {"weight gained in 3 days", " kg"};
    }
    return {};
}

template <std::size_t N>
bool any_of_kind(const evidence::ref_list<N>& effects, effect_kind kind)
{
    return std::ranges::any_of(
        effects, [kind](std::uint16_t e) { return evidence::effects()[e].kind == kind; });
}

}    // namespace

std::string_view no_diagnosis()
{
    return "A checklist, not a diagnosis. No such list has been tested against outcomes.";
}

std::string counted(std::size_t n, std::string_view one, std::string_view many)
{
    return fmt::format("{} {}", n, n == 1 ? one : many);
}

std::string short_date(date d)
{
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const auto [year, month, day] = d.ymd();
    return fmt::format("{} {} {}", day, months.substr(3 * static_cast<std::size_t>(month - 1), 3),
                       year);
}

std::string limb_words(const std::vector<screening::limb_side>& limbs)
{
    std::string out;
    for (const auto& l : limbs) {
        out += fmt::format("{}{} {}", out.empty() ? "" : ", ", name(l.at), name(l.on));
    }
    return out;
}

std::string place_words(const text::place& at, const profile& who)
{
    if (at.line == 0) return "";
    if (at.file == 0 || at.file >= who.files.size()) return fmt::format("line {}", at.line);
    return fmt::format("{}:{}", who.files[at.file], at.line);
}

std::string clearing_role(const evidence::condition_row& row)
{
    const auto role = row.clear_by.empty() ? std::string_view{"physician"} : row.clear_by.view();
    const bool vowel = std::string_view{"aeiou"}.find(role.front()) != std::string_view::npos;
    return fmt::format("{} {}", vowel ? "an" : "a", role);
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

std::string_view checked_words(checked how)
{
    switch (how) {
    case checked::source: return "seen in its source";
    case checked::secondary: return "quoted by others, not seen in its source";
    case checked::unconfirmed: return "recalled, still to be confirmed";
    case checked::project: return "chosen by this project";
    }
    return "";
}

std::string threshold_words(const evidence::threshold& limit)
{
    const auto [name, unit] = name_of(limit.of);
    const auto number = decimal(limit.thousandths, 3);
    switch (limit.how) {
    case compare::at_least: return fmt::format("{} {}{} or more", name, number, unit);
    case compare::at_most: return fmt::format("{} {}{} or less", name, number, unit);
    case compare::over: return fmt::format("{} over {}{}", name, number, unit);
    case compare::under: return fmt::format("{} under {}{}", name, number, unit);
    }
    return {};
}

bool has_effect(const evidence::condition_row& row, effect_kind kind)
{
    return any_of_kind(row.effects, kind);
}

bool is_whole(const evidence::condition_row& row)
{
    return row.scope == evidence::condition_scope::whole;
}

bool can_be_cleared(const evidence::condition_row& row)
{
    return has_effect(row, effect_kind::refer) ||
           std::ranges::any_of(row.effects, [](std::uint16_t e) {
               return evidence::effects()[e].id.view() == "exclude-limb-until-cleared";
           });
}

bool stays_out_when_cleared(const evidence::condition_row& row)
{
    return any_of_kind(row.after_clearance, effect_kind::exclude_limb);
}

consequence consequence_of(const evidence::condition_row& row)
{
    const bool is_fact = has_effect(row, effect_kind::do_first);
    if (row.severity == severity::refuse && is_whole(row)) return consequence::stop;
    if (has_effect(row, effect_kind::refer)) return consequence::refer;
    if (row.severity == severity::refer && is_whole(row) && !is_fact) return consequence::refer;
    if (is_fact) return consequence::first;
    if (has_effect(row, effect_kind::exclude_limb)) return consequence::limb;
    return row.severity == severity::note ? consequence::note : consequence::care;
}

std::string person_words(const screening::findings& found, const profile& who)
{
    std::string words = "For ";
    words += who.who.name ? who.who.name->value : who.id.value;
    if (who.who.born) words += fmt::format(", born {}", short_date(who.who.born->value));
    if (who.who.age) words += fmt::format(", {} years", who.who.age->value);
    if (who.who.sex_stated)
        words += who.who.sex_stated->value == sex::female ? ", female" : ", male";
    return words + fmt::format(". Judged for {}.", short_date(found.judged_on));
}

}    // namespace bfr::explain
