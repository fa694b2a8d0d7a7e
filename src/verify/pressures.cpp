// SPDX-License-Identifier: MIT
//
// The pressure that is set, and the share of the occlusion pressure that was asked for.
#include "rules.hpp"

#include <algorithm>

#include "limits.hpp"

namespace bfr::verify::pressures {
namespace {

std::int64_t asked_of(const cuff_at& c) { return c.cuff->asked.permille(); }

bool has_effect(const dossier& r, std::string_view id)
{
    const auto& all = r.planned.screening.effects;
    return std::any_of(all.begin(), all.end(), [id](const effect& e) { return e.id == id; });
}

bool is_leg(const cuff_at& c) { return c.cuff->on_limb == limb::leg; }

std::string asked_over(const cuff_at& c, std::int64_t most, std::string_view why)
{
    return percent(asked_of(c)) + " of the occlusion pressure were asked, over " + percent(most) +
           ": " + std::string(why);
}

template <class Judge>
void each_set(const dossier& r, Judge judge)
{
    for (const cuff_at& c : r.cuffs) {
        if (c.cuff->set) judge(c, c.cuff->set->hundredths_of_mmhg());
    }
}

/// A limit of what is asked that holds wherever `applies` says so.
template <class Applies>
void asked_at_most(const dossier& r, notes& out, int leg, int arm, std::string_view why,
                   Applies applies)
{
    for (const cuff_at& c : r.cuffs) {
        const int most = is_leg(c) ? leg : arm;
        if (asked_of(c) > most && applies(c)) out.add(place_of(c), asked_over(c, most, why));
    }
}

/// The load that was asked for in whole percent of 1RM; nothing: bands and unknown shares, which
/// take the row of 21-29 % and no lower limit of pressure.
std::optional<std::int64_t> load_percent(const exercise_dose& d)
{
    const load& l = d.weight;
    if (l.status == load_status::body) {
        if (l.implement == "limb") return 0;
        if (l.system_share_permille) return (*l.system_share_permille + 5) / 10;
        return std::nullopt;
    }
    if (l.status == load_status::ordinal || !l.asked) return std::nullopt;
    return (l.asked->permille() + 5) / 10;
}

/// dosing.toml, pressure_by_load: a heavier load allows less pressure. Nothing: no limit of its
/// own.
std::optional<int> most_at(std::int64_t percent_of_1rm, limb l)
{
    if (percent_of_1rm >= pressure_limit::heavy_from) {
        return l == limb::leg ? pressure_limit::heavy_leg : pressure_limit::heavy_arm;
    }
    if (percent_of_1rm == 0 && l == limb::arm) return pressure_limit::limb_weight_arm;
    return std::nullopt;
}

}    // namespace

// The guarantee: at most 80 % of the occlusion pressure with 97.5 % confidence, so of its lower
// bound.
void guarantee(const dossier& r, notes& out)
{
    each_set(r, [&](const cuff_at& c, std::int64_t set) {
        if (!c.cuff->aop) return;
        const auto low = c.cuff->aop->low.hundredths_of_mmhg();
        if (!over_share(set, low, pressure_limit::most)) return;
        out.add(place_of(c),
                mmhg_text(set) + " is over 80 % of the lower bound of " + mmhg_text(low) + ": red");
    });
}

void absolute(const dossier& r, notes& out)
{
    each_set(r, [&](const cuff_at& c, std::int64_t set) {
        const int most = is_leg(c) ? pressure_limit::absolute_leg : pressure_limit::absolute_arm;
        if (set > most)
            out.add(place_of(c), mmhg_text(set) + " is over " + mmhg_text(most) + ": red");
    });
}

void asked_share(const dossier& r, notes& out)
{
    each_set(r, [&](const cuff_at& c, std::int64_t set) {
        if (!c.cuff->aop) return;
        const auto centre = c.cuff->aop->value.hundredths_of_mmhg();
        if (!over_share(set, centre, asked_of(c))) return;
        out.add(place_of(c), mmhg_text(set) + " is more than the " + percent(asked_of(c)) +
                                 " that were asked of " + mmhg_text(centre));
    });
}

void asked(const dossier& r, notes& out)
{
    const aim_limits& limits = limits_of(r.planned.wanted);
    const int arm = limits.arm_asked_most > 0 ? limits.arm_asked_most : pressure_limit::most;
    asked_at_most(r, out, limits.leg_asked_most, arm,
                  "the limit of the aim (80 % and cardiac: red)",
                  [](const cuff_at&) { return true; });
}

void effects(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        const auto cap = pressure_cap(r, c);
        if (!cap || asked_of(c) <= *cap) continue;
        out.add(place_of(c), asked_over(c, *cap, "the cap of an effect or a clinician"));
    }
}

void of_the_at_risk(const dossier& r, notes& out)
{
    asked_at_most(r, out, pressure_limit::at_risk_leg, pressure_limit::at_risk_arm,
                  "amber, an effect caps pressure or load",
                  [&](const cuff_at& c) { return at_risk(r, c.at->on()); });
}

void familiarisation(const dossier& r, notes& out)
{
    asked_at_most(r, out, pressure_limit::first_leg, pressure_limit::first_arm,
                  "amber, the first sessions", [](const cuff_at& c) { return c.at->is_new(); });
}

void by_load(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        const auto heavy = load_percent(*c.at->dose);
        const auto most = heavy ? most_at(*heavy, c.cuff->on_limb) : std::nullopt;
        if (!most || asked_of(c) <= *most) continue;
        out.add(place_of(c), asked_over(c, *most, "amber, at " + number(*heavy) + " % of 1RM"));
    }
}

// Lower is likely no different from no cuff; only a cap takes a pressure under it.
void floor(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        const auto cap = pressure_cap(r, c);
        const auto least = std::min<std::int64_t>(pressure_limit::least, cap.value_or(INT64_MAX));
        if (asked_of(c) >= least || c.cuff->tightness) continue;
        out.add(place_of(c), percent(asked_of(c)) +
                                 " of the occlusion pressure were asked, under " + percent(least) +
                                 ": amber");
    }
}

void tightness(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        if (!c.cuff->tightness) continue;
        const int most =
            is_leg(c)
                ? (c.at->is_new() ? pressure_limit::feel_first_leg : pressure_limit::feel_leg)
                : (c.at->is_new() ? pressure_limit::feel_first_arm : pressure_limit::feel_arm);
        const int felt = *c.cuff->tightness;
        if (felt < 1 || felt > most) {
            out.add(place_of(c), "a tightness of " + number(felt) + " of 10: 1 to " + number(most));
        }
        if (c.cuff->set || c.cuff->aop || asked_of(c) != 0) {
            out.add(place_of(c), "a tightness beside a pressure or a percentage");
        }
        if (r.planned.at_risk || r.planned.screening_flag || has_effect(r, "measured-aop-only")) {
            out.add(place_of(c),
                    "a tightness for a person who is limited in percent: measure first");
        }
    }
}

void status(const dossier& r, notes& out)
{
    each_set(r, [&](const cuff_at& c, std::int64_t set) {
        if (!c.cuff->aop) return;
        const auto high = c.cuff->aop->high.hundredths_of_mmhg();
        if (c.cuff->status == cuff_status::measure_aop && c.cuff->aop->is_estimate()) return;
        const bool under = set * 1000 < high * pressure_limit::under_dosed;
        if (under == (c.cuff->status == cuff_status::may_be_under_dosed)) return;
        out.add(place_of(c), mmhg_text(set) + " of at most " + mmhg_text(high) +
                                 (under ? " is under 40 %, and not marked"
                                        : " is marked as under 40 %, and is not"));
    });
}

}    // namespace bfr::verify::pressures
