// SPDX-License-Identifier: MIT
//
// The restrictions of the screening that the plan carries, and the ones that hold for every plan:
// which limbs, how many cuffs, exercises and sets.
#include "rules.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "limits.hpp"

namespace bfr::verify::effects {
namespace {

/// A kind that restricts by a number, and the units in which that number is understood here. An
/// effect whose number is not understood must not pass for one without effect.
struct measured_kind {
    effect_kind kind;
    std::array<std::string_view, 3> units;
    bool needed;
};

constexpr auto measured_kinds = std::to_array<measured_kind>({
    {effect_kind::cap_pressure, {"percent_aop"}, true},
    {effect_kind::max_load, {"percent_1rm"}, true},
    {effect_kind::passive_only, {"percent_1rm"}, false},
    {effect_kind::no_failure, {"reps"}, false},
    {effect_kind::short_cuff_time, {"min", "s", "exercises"}, true},
    {effect_kind::max_exercises, {"exercises", "pairs"}, true},
    {effect_kind::max_sets, {"sets"}, true},
    {effect_kind::max_cuffs, {"cuffs"}, true},
    {effect_kind::unilateral_only, {"cuffs"}, false},
    {effect_kind::min_rest, {"s"}, true},
    {effect_kind::min_gap, {"h"}, true},
    {effect_kind::delay_days, {"days", "day"}, false},
    {effect_kind::clinician_limits, {"percent_1rm", "percent_aop"}, false},
});

bool is_understood(const effect& e)
{
    if (e.value.has_value() == e.unit.empty()) return false;
    for (const measured_kind& k : measured_kinds) {
        if (k.kind != e.kind) continue;
        if (!e.value) return !k.needed;
        const bool known_unit = std::find(k.units.begin(), k.units.end(), e.unit) != k.units.end();
        return known_unit && *e.value >= 0;
    }
    return true;
}

bool blocks(effect_kind k)
{
    return k == effect_kind::refuse || k == effect_kind::refuse_today || k == effect_kind::refer ||
           k == effect_kind::do_first || k == effect_kind::urgent;
}

bool has_side(const exercise_dose& d, side s)
{
    return std::any_of(d.cuffs.begin(), d.cuffs.end(),
                       [s](const cuff_setting& c) { return c.on_side == s; });
}

std::string sides_problem(const exercise_dose& d, const known_exercise* facts)
{
    const std::size_t wanted = d.worked == sides::left || d.worked == sides::right ? 1 : 2;
    bool sound = d.cuffs.size() == wanted;
    for (const side s : {side::left, side::right}) sound = sound && works(d, s) == has_side(d, s);
    if (!sound) return "one cuff for each side that is worked, and no other";
    if (!facts) return {};
    if (facts->works == laterality::one && d.worked == sides::together) {
        return "an exercise of one side, not of both together";
    }
    return facts->works == laterality::two && d.worked != sides::together
               ? "an exercise of both sides together, not of one"
               : "";
}

/// Exercises of a session, a pair of sides as one: those for which `counts` holds.
template <class Counts>
int exercises_of(const session_at& s, Counts counts)
{
    std::vector<int> numbers;
    for (const dose_at& d : s.doses) {
        if (!d.rated && counts(d)) numbers.push_back(d.dose->number);
    }
    std::sort(numbers.begin(), numbers.end());
    return static_cast<int>(std::unique(numbers.begin(), numbers.end()) - numbers.begin());
}

bool counts_exercises(const effect& e)
{
    return (e.kind == effect_kind::max_exercises || e.kind == effect_kind::short_cuff_time) &&
           e.unit == "exercises" && e.value;
}

}    // namespace

void units(const dossier& r, notes& out)
{
    for (const effect& e : r.planned.screening.effects) {
        if (is_understood(e)) continue;
        out.add("effects." + e.id, std::string(name(e.kind)) + " with " +
                                       (e.value ? number(*e.value) + " \"" + e.unit + "\""
                                                : std::string("no number")) +
                                       " is not understood");
    }
}

void blocking(const dossier& r, notes& out)
{
    for (const effect& e : r.planned.screening.effects) {
        if (blocks(e.kind)) {
            out.add("effects." + e.id,
                    std::string(name(e.kind)) + ": with this effect there is no plan");
        }
    }
}

void flags(const dossier& r, notes& out)
{
    if (at_risk(r, r.planned.starts_on) && !r.planned.at_risk) {
        out.add("plan", "an effect caps pressure or load, but the plan does not say at-risk");
    }
    if (guarded(r, r.planned.starts_on) && !r.planned.guarded) {
        out.add("plan", "the cuff comes down in rests, but the plan does not say guarded");
    }
}

void arm_and_leg(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const known_exercise* const facts = d.known;
        const bool mixed =
            std::any_of(d.dose->cuffs.begin(), d.dose->cuffs.end(),
                        [&](const cuff_setting& c) { return c.on_limb != d.dose->on_limb; });
        if (mixed) {
            out.add(place_of(d), "cuffs on arm and leg in one exercise: red");
        } else if (facts && facts->cuffed != d.dose->on_limb) {
            out.add(place_of(d), "the cuff belongs on the " + std::string(name(facts->cuffed)));
        }
    }
}

void cuffs_at_once(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const std::int64_t own =
            r.planned.wanted == aim::cardiac ? count_limit::cuffs_cardiac : count_limit::cuffs;
        const auto most =
            std::min(own, lowest(r, effect_kind::max_cuffs, "cuffs", d).value_or(own));
        const auto at_once = d.dose->worked == sides::together ? std::ssize(d.dose->cuffs) : 1;
        if (at_once <= most) continue;
        out.add(place_of(d), number(at_once) + " cuffs at a time, over " + number(most) + ": red");
    }
}

void sides_worked(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        if (const auto words = sides_problem(*d.dose, d.known); !words.empty())
            out.add(place_of(d), words);
    }
}

void unilateral(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        if (d.dose->worked != sides::together || !under(r, effect_kind::unilateral_only, d))
            continue;
        out.add(place_of(d), "both sides together, but an effect allows one limb at a time");
    }
}

void exercise_count(const dossier& r, notes& out)
{
    const auto hold = [&](const session_at& s, int found, std::int64_t most, std::string_view why) {
        if (found > most) {
            out.add(s.of_session->id,
                    number(found) + " exercises, over " + number(most) + ": " + std::string(why));
        }
    };
    for (const session_at& s : r.sessions) {
        if (s.repeats) continue;
        const bool is_new = s.of_session->phase == phase::familiarisation;
        const int all = exercises_of(s, [](const dose_at&) { return true; });
        hold(s, all, is_new ? count_limit::exercises_first : count_limit::exercises, "amber");
        for (const limb l : {limb::arm, limb::leg}) {
            const int pair =
                exercises_of(s, [l](const dose_at& d) { return d.dose->on_limb == l; });
            hold(s, pair, count_limit::exercises_pair, "amber, for one pair of limbs");
        }
        for (const effect& e : r.planned.screening.effects) {
            if (!counts_exercises(e) || !in_force(e, s.on())) continue;
            hold(s, exercises_of(s, [&](const dose_at& d) { return holds_for(e, d); }), *e.value,
                 e.id);
        }
    }
}

void limb_pairs(const dossier& r, notes& out)
{
    for (const session_at& s : r.sessions) {
        const int pairs =
            static_cast<int>(s.cuffs(limb::arm)) + static_cast<int>(s.cuffs(limb::leg));
        for (const effect& e : r.planned.screening.effects) {
            const bool counts = e.kind == effect_kind::max_exercises && e.unit == "pairs" &&
                                e.value && in_force(e, s.on());
            if (!counts || pairs <= *e.value) continue;
            out.add(s.of_session->id, "arms and legs in one session: " + e.id);
        }
    }
}

void sets(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const auto found = std::ssize(d.dose->sets);
        const auto most = lowest(r, effect_kind::max_sets, "sets", d);
        if (most && found > *most) {
            out.add(place_of(d, "sets"),
                    number(found) + " sets, an effect allows " + number(*most));
        }
        for (const training_set& s : d.dose->sets) {
            if (s.reps > count_limit::reps_set) {
                out.add(place_of(d, "sets"), number(s.reps) + " repetitions in a set, over " +
                                                 number(count_limit::reps_set) + ": amber");
            }
        }
    }
}

void no_failure(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const auto& all = d.dose->sets;
        const bool open =
            std::any_of(all.begin(), all.end(), [](const training_set& s) { return s.to_failure; });
        if (!open) continue;
        const bool forbidden = d.is_new() || d.of_session->phase == phase::deload ||
                               r.planned.wanted == aim::cardiac ||
                               under(r, effect_kind::no_failure, d);
        if (forbidden) {
            out.add(place_of(d, "sets"),
                    "a set to failure in the first sessions, a lighter week or the "
                    "cardiac aim, or under an effect");
        }
    }
}

void passive_only(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        if (!under(r, effect_kind::passive_only, d)) continue;
        out.add(place_of(d), "an active exercise for a limb that may only be cuffed without load");
    }
}

void excluded_limb(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        for (const effect& e : r.planned.screening.effects) {
            if (e.kind != effect_kind::exclude_limb) continue;
            if (!in_force(e, c.at->on()) || !holds_for(e, c)) continue;
            out.add(place_of(c), "a cuff on a limb that is out: " + e.id);
        }
    }
}

void arms_first(const dossier& r, notes& out)
{
    for (const session_at& s : r.sessions) {
        bool legs = false;
        for (const dose_at& d : s.doses) {
            if (legs && d.dose->on_limb == limb::arm) {
                out.add(place_of(d), "arms after legs: arms first");
                break;
            }
            legs = legs || d.dose->on_limb == limb::leg;
        }
    }
}

// The sheet of such a person says "seated or lying only"; a standing exercise beside it is a
// contradiction (patterson2018).
void seated_or_supine(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const known_exercise* const facts = d.known;
        if (!facts || facts->taken != posture::standing) continue;
        const auto& all = r.planned.screening.effects;
        const bool seated = std::any_of(all.begin(), all.end(), [&](const effect& e) {
            return e.id == "seated-or-supine" && in_force(e, d.on()) && holds_for(e, d);
        });
        if (seated) out.add(place_of(d), "a standing exercise, but an effect says seated or lying");
    }
}

void aim_has_limb(const dossier& r, notes& out)
{
    if (limits_of(r.planned.wanted).arm_asked_most > 0) return;
    for (const dose_at& d : r.doses) {
        if (d.dose->on_limb != limb::arm) continue;
        out.add(place_of(d), "no dose for arms exists in this aim: red");
    }
}

// What nobody starts a cuffed session with: a clot, the heart, dissolving muscle, fever, a wound, a
// faint, drink, a racing pulse (patterson2019, kacin2015, nascimento2022).
void daily_check(const dossier& r, notes& out)
{
    static constexpr auto always = std::to_array<std::string_view>(
        {"clot-signs", "lung-clot-signs", "chest-symptoms-today", "dark-urine", "acute-illness",
         "skin-wound", "inflamed-vein", "dizzy-today", "intoxicated"});
    const auto asks = [](const session& s, std::string_view id) {
        return std::any_of(s.before.begin(), s.before.end(),
                           [id](const daily_question& q) { return q.condition == id; });
    };
    const session* last = nullptr;
    for (const session_at& at : r.sessions) {
        const session& s = *at.of_session;
        const bool looked_at = last && last->before.is_same_as(s.before);
        last = &s;
        if (looked_at) continue;
        for (const std::string_view id : always) {
            if (!asks(s, id)) out.add(s.id, "does not ask for " + std::string(id));
        }
    }
    for (const effect& e : r.planned.screening.effects) {
        if (e.id != "measure-bp") continue;
        for (const session_at& at : r.sessions) {
            if (in_force(e, at.on()) && !asks(*at.of_session, "bp-severe")) {
                out.add(at.of_session->id, "does not ask for the blood pressure");
            }
        }
    }
}

}    // namespace bfr::verify::effects
