// SPDX-License-Identifier: MIT
//
// The verifier cannot screen again and does not try. It knows by its own short lists which answers,
// readings and ages never get a plan, whatever the screening made of them; all on the first day.
#include "rules.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "limits.hpp"

namespace bfr::verify::people {
namespace {

/// Answers after which there is no plan, for life or for as long as they are given.
constexpr auto never_planned = std::to_array<std::string_view>({
    "clot-current",               // elitelearning, nascimento2022, willey2003
    "clot-history",               // elitelearning, caprini2005, esc2019
    "thrombophilia",              // nascimento2022, caprini2005
    "antiphospholipid",           // nascimento2022, caprini2005
    "aneurysm",                   // nascimento2022, willey2003
    "aortic-dissection",          // ibpc2024, nascimento2022
    "marfan",                     // ibpc2024
    "sickle-disease",             // elitelearning, fisher-sickle
    "chest-symptoms",             // parq, acsm2018
    "unstable-angina",            // nascimento2022, willey2003
    "heart-failure-severe",       // nascimento2022, ers-heart-failure
    "serious-arrhythmia",         // nascimento2022, willey2003
    "valve-severe",               // ibpc2024, willey2003
    "pulmonary-hypertension",     // ibpc2024
    "exercise-bp-fall",           // nascimento2022
    "spinal-cord-t6-up",          // krogh-sci
    "brain-bleed-or-pressure",    // ast2018, elitelearning
    "cannot-report",              // willey2003
    "muscle-disease",             // scalco2016
    "pregnant",                   // elitelearning, nascimento2022, caprini2005
    "diabetes-unstable",          // willey2003
    "eye-vessel",                 // ozawa2015, willey2003
});

/// Answers with a date: no plan for so many weeks, then only with a clearance for so many, if any.
/// Without a date the first days are still running.
struct waiting_time {
    std::string_view id;
    int weeks;
    int cleared_weeks;    ///< 0: none; `for_good`
    std::string_view later;
};

constexpr int for_good = 100'000;
constexpr auto waiting_times = std::to_array<waiting_time>({
    {"heart-attack", 12, for_good, "coronary-disease"},    // nascimento2022, esc2019
    {"stroke", 12, for_good, "stroke-past"},               // caprini2005, esc2019, pmc5693389
    {"spinal-cord-below-t6", 52, for_good, "spinal-cord-late"},    // esc2019
    {"rhabdomyolysis", 26, for_good, "rhabdomyolysis-past"},       // nye2021, scalco2016
    {"surgery", 2, 6, "surgery-2-6wk"},                            // bstrong-help, sweetland2009
    {"hip-knee-leg-surgery", 6, 12, "hip-knee-leg-surgery-6-12wk"},    // caprini2005, hip-vte2012
    {"birth", 6, 12, "birth-to-12wk"},                                 // kamel2014, blood2014
    {"birth-caesarean", 8, 12, "birth-to-12wk"},                       // kamel2014, blood2014
    {"cancer", 26, 261, "cancer-remission"},    // bstrong-article, nascimento2022, wells-dvt
    {"inflammatory-heart", 26, 0, ""},          // nascimento2022, ibpc2024
    {"concussion", 4, 0, ""},                   // ukmil2017
    {"epo", 12, 0, ""},                         // esc2019
    {"acute-metabolic-illness", 4, 0, ""},      // ast2018, caprini2005
});

/// Answers that take a limb out for so many weeks; without a limb every one they can mean.
struct limb_answer {
    std::string_view id;
    int weeks;
    std::optional<limb> only;
};

constexpr auto limb_answers = std::to_array<limb_answer>({
    {"venous-insufficiency", for_good, {}},      // caprini2005, clinic-tourniquet-list
    {"central-line", 4, {}},                     // bstrong-article, caprini2005, esc2019
    {"lymphoedema", for_good, {}},               // elitelearning, bstrong-article
    {"node-dissection", for_good, {}},           // elitelearning, clinic-node-page
    {"thoracic-outlet", for_good, limb::arm},    // anderson2022, minniti2020
    {"pad", for_good, {}},                       // nascimento2022, aorn2021, spranger2015
    {"limb-artery-surgery", for_good, {}},       // aorn2021, ast2018
    {"dialysis-access", for_good, {}},           // ast2018, elitelearning
    {"compartment-syndrome", for_good, {}},      // ukmil2017
    {"fracture-open", for_good, {}},             // elitelearning, willey2003
    {"crush-or-muscle-tear", 6, {}},             // elitelearning, ast2018
    {"skin-graft", 52, {}},                      // ast2018, clinic-tourniquet-list
    {"tumour-in-limb", for_good, {}},            // clinic-tourniquet-list
});

constexpr int abi_least = 900;    ///< over: abi-classes, nascimento2022; thousandths

std::span<const condition_answer> answers_of(const dossier& r)
{
    const auto& s = r.facts->screening;
    if (!s || !s->conditions) return {};
    return *s->conditions;
}

std::string where(const condition_answer& a) { return "screening." + a.id.value; }

/// A clearance that names one of these records and has not lapsed.
bool is_cleared(const dossier& r, std::string_view id, std::string_view later = {})
{
    if (!r.facts->screening) return false;
    const auto& notes = r.facts->screening->clearances;
    return std::any_of(notes.begin(), notes.end(), [&](const clearance_note& n) {
        if (r.planned.starts_on - n.given_on.value > person_limit::clearance_days) return false;
        return std::any_of(n.conditions.begin(), n.conditions.end(), [&](const auto& c) {
            return c.value == id || (!later.empty() && c.value == later);
        });
    });
}

bool is_within(const dossier& r, const condition_answer& a, int weeks)
{
    return weeks == for_good || !a.on || r.planned.starts_on - a.on->value <= 7 * weeks;
}

/// Whole years on the first day; the month and day decide whether the birthday has been.
std::optional<int> age_of(const dossier& r)
{
    const person& who = r.facts->who;
    if (who.age) return who.age->value;
    if (!who.born) return std::nullopt;
    const auto born = who.born->value.ymd();
    const auto day = r.planned.starts_on.ymd();
    const bool before = day.month != born.month ? day.month < born.month : day.day < born.day;
    return day.year - born.year - (before ? 1 : 0);
}

/// mass / height^2 >= limit in kg/m^2, by products.
bool bmi_at_least(const dossier& r, int limit)
{
    const person& who = r.facts->who;
    if (!who.body_mass || !who.height) return false;
    const auto grams = who.body_mass->value.tenths_of_microgram() / mass_per_gram;
    const auto height = who.height->value.tenths_of_mm();
    return grams * 100'000 >= limit * height * height;
}

/// The whole number that an answer begins with: "45 10^9/L" is 45.
std::optional<int> leading_number(const std::string& text)
{
    int n = 0;
    std::size_t digits = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || digits == 6) break;
        n = n * 10 + (c - '0');
        ++digits;
    }
    return digits > 0 ? std::optional(n) : std::nullopt;
}

bool is_given(const dossier& r, std::string_view id)
{
    const auto all = answers_of(r);
    return std::any_of(all.begin(), all.end(),
                       [id](const condition_answer& a) { return a.id.value == id; });
}

bool has_few_platelets(const dossier& r)
{
    const auto all = answers_of(r);
    const auto& counted = r.facts->measured.platelets_10e9_per_l;
    return std::any_of(all.begin(), all.end(), [&](const condition_answer& a) {
        if (a.id.value != "low-platelets") return false;
        if (counted) return counted->thousandths < 50'000;
        const auto n = a.value ? leading_number(a.value->value) : std::nullopt;
        return n && *n < 50;
    });
}

bool takes_out(const dossier& r, const limb_answer& l, const condition_answer& a, const cuff_at& c)
{
    if (a.id.value != l.id || !is_within(r, a, l.weeks)) return false;
    const auto meant = a.on_limb ? std::optional(a.on_limb->value) : l.only;
    if (meant && *meant != c.cuff->on_limb) return false;
    return !a.on_side || a.on_side->value == c.cuff->on_side;
}

bool has_low_abi(const dossier& r, const cuff_at& c)
{
    const auto& abi = r.facts->measured.abi;
    if (!abi || c.cuff->on_limb != limb::leg) return false;
    const auto& index =
        c.cuff->on_side == side::left ? abi->left_thousandths : abi->right_thousandths;
    return index && *index <= abi_least;
}

}    // namespace

void same_person(const dossier& r, notes& out)
{
    const profile& who = *r.facts;
    if (who.id.value != r.planned.id) out.add("plan", "the profile is that of " + who.id.value);
    if (!who.wants) return;
    const goal& g = *who.wants;
    if (g.wanted.value != r.planned.wanted) out.add("plan", "the profile has another aim");
    if (g.start && g.start->value != r.planned.starts_on) {
        out.add("plan", "starts on " + iso(r.planned.starts_on) + ", the profile says " +
                            iso(g.start->value));
    }
}

void unscreened(const dossier& r, notes& out)
{
    const auto& s = r.facts->screening;
    if (!s || !s->conditions || !s->answered_on) {
        out.add("screening", "nobody was screened: no plan");
    } else if (!s->open.empty()) {
        out.add("screening", "the group " + s->open.front().value + " is not answered: no plan");
    }
}

void screening_old(const dossier& r, notes& out)
{
    const auto& s = r.facts->screening;
    if (!s || !s->answered_on) return;
    const int days = r.planned.starts_on - s->answered_on->value;
    if (days > person_limit::screening_days) {
        out.add("screening", number(days) + " days old on the first day, over " +
                                 number(person_limit::screening_days) + ": no plan");
    } else if (s->answered_on->value != r.planned.screening.answered_on) {
        out.add("screening", "answered on " + iso(s->answered_on->value) + ", the plan says " +
                                 iso(r.planned.screening.answered_on));
    }
}

void facts_missing(const dossier& r, notes& out)
{
    const person& who = r.facts->who;
    if (!age_of(r) || !who.height || !who.body_mass) {
        out.add("person", "without age, height and mass there is no plan");
    }
}

void never(const dossier& r, notes& out)
{
    for (const condition_answer& a : answers_of(r)) {
        const bool listed = std::find(std::begin(never_planned), std::end(never_planned),
                                      a.id.value) != std::end(never_planned);
        if (listed) out.add(where(a), "with this answer there is never a plan");
    }
}

void too_soon(const dossier& r, notes& out)
{
    for (const condition_answer& a : answers_of(r)) {
        for (const waiting_time& w : waiting_times) {
            if (w.id != a.id.value) continue;
            if (is_within(r, a, w.weeks)) {
                out.add(where(a), "no plan within " + number(w.weeks) + " weeks");
            } else if (w.cleared_weeks > 0 && is_within(r, a, w.cleared_weeks) &&
                       !is_cleared(r, w.id, w.later)) {
                out.add(where(a), "no plan without a clearance");
            }
        }
    }
}

void measured_never(const dossier& r, notes& out)
{
    const measurements& m = r.facts->measured;
    if (has_few_platelets(r)) out.add("measurements", "fewer than 50 platelets: no plan");
    if (m.mets && m.mets->thousandths < 6'000) {    // nascimento2022
        out.add("measurements", "a capacity under 6 METs: no plan");
    }
    if (m.hba1c_percent && m.hba1c_percent->thousandths > 10'000 && is_given(r, "diabetes")) {
        out.add("measurements", "an HbA1c over 10 %: no plan");    // willey2003
    }
}

void age(const dossier& r, notes& out)
{
    const auto years = age_of(r);
    if (!years) return;
    if (*years < person_limit::age_never) {
        out.add("person",
                number(*years) + " years: no plan under " + number(person_limit::age_never));
        return;
    }
    const bool cleared = *years < person_limit::age_minor
                             ? is_cleared(r, "age-14-17")
                             : *years < person_limit::age_old || is_cleared(r, "age-75-plus");
    if (!cleared) out.add("person", number(*years) + " years: no plan without a clearance");
}

void blood_pressure(const dossier& r, notes& out)
{
    const auto& reading = r.facts->blood_pressure;
    const bool fresh =
        reading && r.planned.starts_on - reading->taken_on.value <= person_limit::reading_days;
    if (!fresh && (age_of(r).value_or(0) >= person_limit::age_reading ||
                   bmi_at_least(r, person_limit::bmi_reading))) {
        out.add("blood_pressure", "no reading of the last 4 weeks: no plan");
    }
    // An abnormal value counts at any age, until a newer one replaces it.
    if (!reading) return;
    const auto upper = reading->systolic.value.hundredths_of_mmhg();
    const auto lower = reading->diastolic.value.hundredths_of_mmhg();
    const std::string words = mmhg_text(upper) + " over " + mmhg_text(lower);
    const bool high = upper >= person_limit::systolic_high || lower >= person_limit::diastolic_high;
    if (upper >= person_limit::systolic_never || lower >= person_limit::diastolic_never) {
        out.add("blood_pressure", words + ": no plan");
    } else if (high && !is_cleared(r, "bp-stage2")) {
        out.add("blood_pressure", words + ": no plan without a clearance");
    }
    if (upper < person_limit::systolic_low && !is_cleared(r, "low-bp")) {
        out.add("blood_pressure", words + ": no plan without a clearance");
    }
}

void heart_rate(const dossier& r, notes& out)
{
    const auto& reading = r.facts->blood_pressure;
    if (!reading || !reading->heart_rate) return;
    if (reading->heart_rate->value < person_limit::heart_rate_never) return;
    out.add("blood_pressure",
            "a resting heart rate of " + number(reading->heart_rate->value) + ": no plan");
}

void not_cleared(const dossier& r, notes& out)
{
    if (bmi_at_least(r, person_limit::bmi_clearance) && !is_cleared(r, "bmi-40")) {
        out.add("person", "a BMI of 40 or more: no plan without a clearance");
    }
}

void limb_never(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        if (has_low_abi(r, c)) out.add(place_of(c), "an ankle-brachial index of 0.90 or less");
        for (const condition_answer& a : answers_of(r)) {
            for (const limb_answer& l : limb_answers) {
                if (takes_out(r, l, a, c))
                    out.add(place_of(c), "no cuff on this limb: " + a.id.value);
            }
            // Pain on walking takes both legs out until an index of both sides is known
            // (abi-review).
            if (a.id.value == "claudication" && !r.facts->measured.abi &&
                c.cuff->on_limb == limb::leg) {
                out.add(place_of(c), "no cuff on the legs: " + a.id.value);
            }
        }
    }
}

}    // namespace bfr::verify::people
