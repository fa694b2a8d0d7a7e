// SPDX-License-Identifier: MIT
//
// Pressures of an occlusion pressure that nobody measured. The published values and the one
// equation are entered a second time here, and reckoned again.
#include "estimates.hpp"

#include <algorithm>
#include <array>

#include "limits.hpp"

namespace bfr::verify::estimates {
namespace {

constexpr int asked_most = 400;                      // permille; project
constexpr int of_low_leg = 700, of_low_arm = 600;    // permille of the low end; red: project
constexpr int cap_leg = 130'00, cap_arm = 100'00;    // hundredths of mmHg; red: project
constexpr int of_centre_least = 300;                 // permille; project
constexpr int published_systolic_least = 100'00, published_systolic_most = 135'00;    // project
constexpr int cirilo_age_most = 34, cirilo_girth_least = 4500;    // cirilo2019: its sample
constexpr int width_of_girth_most = 460;                          // permille; red: bpm2000
constexpr std::int64_t slack = 5;                                 // a twentieth of a mmHg

/// Measured values of others: mean and 95 % range in hundredths of mmHg, width in mm.
struct published {
    std::string_view id;
    limb on;
    int width_from, width_to;
    std::optional<posture> used;    ///< nothing: any
    int mean, low, high;
};

constexpr auto all_published = std::to_array<published>({
    {"leg-18-supine", limb::leg, 170, 190, posture::supine, 12400, 9240,
     15560},    // sbp130-preprint
    {"leg-18-seated", limb::leg, 170, 190, posture::seated, 16100, 12000, 20200},
    {"leg-18-standing", limb::leg, 170, 190, posture::standing, 17600, 13110, 22090},
    {"leg-13-supine", limb::leg, 130, 140, posture::supine, 14400, 11070,
     17730},    // loenneke2012-leg
    {"leg-13-seated", limb::leg, 130, 140, posture::seated, 17700, 13780,
     21620},    // sieljacks2018
    {"leg-11-supine", limb::leg, 110, 120, posture::supine, 18700, 12330,
     25070},    // hughes2018-aop
    {"leg-11-seated", limb::leg, 110, 120, posture::seated, 20400, 14810, 25990},
    {"leg-11-standing", limb::leg, 110, 120, posture::standing, 24150, 14490, 33810},
    {"arm-12-any", limb::arm, 120, 130, {}, 11980, 9390, 15650},    // byu-arm-85, brown2018
});

// cirilo2019, thigh, 18 cm, seated, hundredths of mmHg: 65.290 + 1.110 cm + 0.178 mmHg + 1.153
// years
// - 7.984 sex (man 1, woman 2); 32.4 either side.
constexpr std::string_view cirilo = "eq-1";
constexpr std::int64_t cirilo_half_width = 3240;

bool is_leg(const cuff_at& c) { return c.cuff->on_limb == limb::leg; }

bool must_be_measured(const dossier& r)
{
    const auto& all = r.planned.screening.effects;
    return std::any_of(all.begin(), all.end(),
                       [](const effect& e) { return e.id == "measured-aop-only"; });
}

bool is_estimate(const cuff_at& c)
{
    return c.cuff->set && c.cuff->aop && c.cuff->aop->is_estimate();
}

std::int64_t girth_of(const profile& who, const cuff_setting& c)
{
    const bool left = c.on_side == side::left;
    const auto& g = c.on_limb == limb::leg ? (left ? who.limbs.left_leg : who.limbs.right_leg)
                                           : (left ? who.limbs.left_arm : who.limbs.right_arm);
    return g ? g->value.tenths_of_mm() : 0;
}

const cuff* cuff_of(const profile& who, const cuff_at& c)
{
    const auto at = std::find_if(who.cuffs.begin(), who.cuffs.end(),
                                 [&](const cuff& k) { return k.id.value == c.cuff->cuff; });
    return at == who.cuffs.end() ? nullptr : &*at;
}

std::string problem_of(const circumstances& k, const cuff_at& c, const cuff& worn)
{
    if (worn.gauge && !worn.gauge->value) return "the cuff has no gauge";
    if (worn.material && worn.material->value == cuff_material::elastic)
        return "nothing is estimated for an elastic cuff";
    if (k.width < width_least) return "the width is under 10 cm, or not known";
    if (k.age < age_least || k.age > age_most) return "estimates are for 18 to 45 years";
    if (k.systolic < systolic_least || k.systolic >= systolic_below)
        return "the systolic pressure is not known, or not within 90 to 139 mmHg";
    if (k.girth == 0) return "the girth is not known";
    if (is_leg(c) ? k.girth > thigh_most : k.girth < arm_least || k.girth > arm_most)
        return "the girth lies outside the range of the estimates";
    if (over_share(k.width, k.girth, width_of_girth_most)) return "too wide a cuff for this limb";
    return {};
}

circumstances circumstances_of(const dossier& r, const cuff_at& c, const cuff& worn)
{
    const profile& who = *r.facts;
    circumstances k;
    if (who.blood_pressure) {
        k.systolic = who.blood_pressure->systolic.value.hundredths_of_mmhg();
        k.diastolic = who.blood_pressure->diastolic.value.hundredths_of_mmhg();
    }
    k.girth = girth_of(who, *c.cuff);
    k.width = worn.width ? worn.width->value.tenths_of_mm() : 0;
    if (who.who.born) k.age = age_in_years(who.who.born->value, r.planned.starts_on);
    if (who.who.age) k.age = who.who.age->value;
    k.sex_known = who.who.sex_stated.has_value();
    k.male = k.sex_known && who.who.sex_stated->value == sex::male;
    k.problem = problem_of(k, c, worn);
    return k;
}

/// The low end is never over this part of the systolic pressure: bpm2000, sbp130-preprint.
std::int64_t systolic_floor(const cuff_at& c, const circumstances& k)
{
    if (!is_leg(c)) return k.systolic * 900 / 1000;
    if (c.cuff->aop->taken != posture::supine) return k.systolic;
    return k.systolic * (k.width >= 1500 ? 850 : 900) / 1000;
}

std::optional<range> by_equation(const cuff_at& c, const circumstances& k)
{
    const bool fits = is_leg(c) && k.width >= 1700 && k.width <= 1900 && k.sex_known &&
                      c.cuff->aop->taken == posture::seated;
    if (!fits) return std::nullopt;
    // In hundred-thousandths: 0.001 mmHg a tenth of a mm is 111 of 100 000 for each.
    const std::int64_t sum = 6'529'000 + 1'110 * k.girth + 178 * k.systolic + 115'300 * k.age -
                             798'400 * (k.male ? 1 : 2);
    const auto centre = (sum + 500) / 1000;
    return range{std::min(centre - cirilo_half_width, systolic_floor(c, k)), centre,
                 centre + cirilo_half_width};
}

std::optional<range> by_published(const cuff_at& c, const circumstances& k)
{
    for (const published& p : all_published) {
        if (p.id != c.cuff->aop->method) continue;
        const bool fits = p.on == c.cuff->on_limb && k.width >= p.width_from * 10 &&
                          k.width <= p.width_to * 10 && (!p.used || *p.used == c.cuff->aop->taken);
        if (!fits) return std::nullopt;
        return range{std::min<std::int64_t>(p.low, systolic_floor(c, k)), p.mean, p.high};
    }
    return std::nullopt;
}

bool is_cited(const plan& p, const own_equation& e, const std::string& method)
{
    return std::any_of(p.own_equations.begin(), p.own_equations.end(), [&](const auto& said) {
        return said.method == method && said.name == e.name && said.citation == e.citation;
    });
}

/// The equation of the user's own behind this method, or why it may not be used.
std::string own_problem(const dossier& r, const cuff_at& c, const cuff& worn,
                        const circumstances& k)
{
    const auto& method = c.cuff->aop->method;
    const auto id = std::string_view{method}.substr(own_equation_prefix.size());
    const auto* const own = equation_named(*r.facts, id);
    if (!own) return "an equation that the profile does not define";
    if (!worn.equation || worn.equation->value != id)
        return "an equation that the profile does not name";
    if (!is_cited(r.planned, *own, method)) return "the plan does not cite " + method;
    const auto words = problem_of_own(*own, c, k);
    return words.empty() ? words : method + " " + words;
}

std::optional<range> by_own(const dossier& r, const cuff_at& c, const circumstances& k)
{
    const auto id = std::string_view{c.cuff->aop->method}.substr(own_equation_prefix.size());
    auto made = by_own_equation(*equation_named(*r.facts, id), k);
    made.low = std::min(made.low, systolic_floor(c, k));
    return made;
}

bool near(std::int64_t a, std::int64_t b) { return a - b <= slack && b - a <= slack; }

bool same(const range& a, const occlusion_basis& b)
{
    return near(a.low, b.low.hundredths_of_mmhg()) &&
           near(a.centre, b.value.hundredths_of_mmhg()) &&
           near(a.high, b.high.hundredths_of_mmhg());
}

/// The domains of the published values and of the equation, inside the limits above.
bool is_outside(const circumstances& k, bool equation)
{
    if (k.systolic < published_systolic_least || k.systolic > published_systolic_most) return true;
    return equation && (k.age > cirilo_age_most || k.girth < cirilo_girth_least);
}

std::string source_problem(const dossier& r, const cuff_at& c)
{
    if (c.at->known && c.at->known->taken != c.cuff->aop->taken)
        return "an estimate for another posture than that of the exercise";
    const cuff* const worn = cuff_of(*r.facts, c);
    if (!worn) return {};    // "cuff-fits" says so
    const auto& readings = r.facts->occlusion;
    const bool measured = std::any_of(readings.begin(), readings.end(), [&](const auto& o) {
        return o.cuff_id.value == c.cuff->cuff;
    });
    if (measured) return "estimated, though this cuff was measured with";
    const auto k = circumstances_of(r, c, *worn);
    if (!k.problem.empty()) return k.problem;
    const bool own = c.cuff->aop->method.starts_with(own_equation_prefix);
    if (own) {
        if (auto words = own_problem(r, c, *worn, k); !words.empty()) return words;
    }
    const bool equation = c.cuff->aop->method == cirilo;
    if (equation && !(worn->equation && worn->equation->value == cirilo))
        return "an equation that the profile does not name";
    if (!own && is_outside(k, equation))
        return "a systolic pressure, age or girth that the estimate was not made for";
    const auto again = own ? by_own(r, c, k) : equation ? by_equation(c, k) : by_published(c, k);
    if (!again) return "\"" + c.cuff->aop->method + "\" does not hold for this cuff and posture";
    if (same(*again, *c.cuff->aop)) return {};
    return mmhg_text(c.cuff->aop->value.hundredths_of_mmhg()) + " where " + c.cuff->aop->method +
           " gives " + mmhg_text(again->centre) + " (" + mmhg_text(again->low) + " to " +
           mmhg_text(again->high) + ")";
}

}    // namespace

void limits(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        if (!is_estimate(c)) continue;
        const auto set = c.cuff->set->hundredths_of_mmhg();
        const auto low = c.cuff->aop->low.hundredths_of_mmhg();
        const auto centre = c.cuff->aop->value.hundredths_of_mmhg();
        const int of_low = is_leg(c) ? of_low_leg : of_low_arm;
        const int cap = is_leg(c) ? cap_leg : cap_arm;
        if (c.cuff->asked.permille() > asked_most)
            out.add(place_of(c),
                    percent(c.cuff->asked.permille()) + " of an estimate: at most 40 %");
        if (over_share(set, low, of_low)) {
            out.add(place_of(c), mmhg_text(set) + " is over " + percent(of_low) +
                                     " of the low end of " + mmhg_text(low) + ": red");
        }
        if (set > cap) {
            out.add(place_of(c), mmhg_text(set) + " is over " + mmhg_text(cap) +
                                     ", the most for an estimate: red");
        }
        const auto share = std::min<std::int64_t>(c.cuff->asked.permille(), of_low * low / centre);
        if (share < of_centre_least)
            out.add(place_of(c), "under 30 % of an estimate: measure the occlusion pressure");
        if (r.planned.screening_flag || must_be_measured(r))
            out.add(place_of(c),
                    "an estimate for a person with a screening flag: red, measure first");
    }
}

void source(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        if (!is_estimate(c)) continue;
        if (const auto words = source_problem(r, c); !words.empty()) out.add(place_of(c), words);
    }
}

}    // namespace bfr::verify::estimates
