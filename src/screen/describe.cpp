// SPDX-License-Identifier: MIT
#include "describe.hpp"

#include <array>
#include <string_view>

namespace bfr::screening {
namespace {

using evidence::fact;

struct unit_of {
    fact of;
    std::string_view unit;
};
constexpr std::array units{
    unit_of{fact::age_years, " years"},
    unit_of{fact::bmi, " kg/m2"},
    unit_of{fact::hr_bpm, " beats a minute"},
    unit_of{fact::mets, " METs"},
    unit_of{fact::platelets_10e9_per_l, " 10^9/L"},
    unit_of{fact::tc_mg_dl, " mg/dL"},
    unit_of{fact::ldl_mg_dl, " mg/dL"},
    unit_of{fact::tc_mmol_l, " mmol/L"},
    unit_of{fact::ldl_mmol_l, " mmol/L"},
    unit_of{fact::hba1c_percent, " %"},
    unit_of{fact::girth_cm, " cm"},
    unit_of{fact::sessions_done, " sessions done"},
    unit_of{fact::nakajima_gate, " points"},
    unit_of{fact::improve, " points"},
    unit_of{fact::cautions_vte, " clot cautions"},
    unit_of{fact::cautions_cv, " heart cautions"},
    unit_of{fact::cautions_any, " cautions"},
};

std::string ago(int days)
{
    if (days == 0) return "today";
    return std::to_string(days) + (days == 1 ? " day ago" : " days ago");
}

std::string pressure_in_words(const blood_pressure_reading& bp)
{
    return decimal(bp.systolic.value.hundredths_of_mmhg(), 2) + '/' +
           decimal(bp.diastolic.value.hundredths_of_mmhg(), 2) + " mmHg";
}

void add_part(std::string& words, const std::string& part)
{
    if (part.empty()) return;
    if (!words.empty()) words += ", ";
    words += part;
}

}    // namespace

std::string in_words(fact which, const amount& known, const profile& who)
{
    const std::int64_t thousandths = known.over / known.under;
    switch (which) {
    case fact::sbp_mmhg:
    case fact::dbp_mmhg:
        return who.blood_pressure ? pressure_in_words(*who.blood_pressure) : std::string{};
    case fact::bmi: return fixed_decimal(thousandths / 100, 1) + " kg/m2";
    case fact::days_since_journey: return "journey " + ago(static_cast<int>(known.over / 1000));
    case fact::days_since_session:
        if (!who.history.last_session) return "last session without a date";
        return "last session " + ago(static_cast<int>(known.over / 1000));
    case fact::weeks_since_first_session:
        if (!who.history.first_session) return "first session without a date";
        return "first session " + ago(static_cast<int>(known.over / 1000));
    case fact::screening_age_weeks: return "answered " + ago(static_cast<int>(known.over / 1000));
    default: break;
    }
    for (const unit_of& one : units) {
        if (one.of == which) return decimal(thousandths, 3).append(one.unit);
    }
    return decimal(thousandths, 3);
}

std::string missing_in_words(const evidence::condition_row& row, const facts& known,
                             const profile& who)
{
    switch (row.fact_missing) {
    case evidence::missing_fact::none: return {};
    case evidence::missing_fact::bp:
        return who.blood_pressure ? "reading of " + iso(who.blood_pressure->taken_on.value)
                                  : "no reading";
    case evidence::missing_fact::hba1c: {
        for (const reading& one : known.current(fact::hba1c_percent)) {
            return one.taken_on ? "value of " + iso(*one.taken_on) : "a value without a date";
        }
        return "no value";
    }
    case evidence::missing_fact::aop:
        return "no reading for " + in_words(known.without_occlusion_pressure());
    }
    return {};
}

std::string in_words(const evidence::condition_row& row, const condition_answer& answer,
                     limb_set limbs, const facts& known)
{
    std::string words;
    // The row that a window leads to asks something else than was answered.
    if (answer.id.value != row.id.view()) words = answer.id.value;
    if (answer.on) {
        add_part(words, iso(answer.on->value));
        add_part(words, ago(known.days_since(answer.on->value)));
    }
    if (!answer.on && row.needs_date) add_part(words, "no date");
    const auto named = named_limbs(answer.on_limb, answer.on_side);
    const bool whole = limbs.empty() && (answer.on_limb || answer.on_side);
    add_part(words, in_words(whole ? named : limbs));
    if (answer.value) add_part(words, answer.value->value);
    return words;
}

}    // namespace bfr::screening
