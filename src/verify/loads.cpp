// SPDX-License-Identifier: MIT
//
// The load that is set and the share that was asked for. Ceilings judge what is set.
#include "rules.hpp"

#include <algorithm>

#include "limits.hpp"

namespace bfr::verify::loads {
namespace {

bool is_share(const load& l)
{
    return l.status == load_status::down || l.status == load_status::up;
}

bool is_whole(const load& l)
{
    const auto some = [](mass m) { return m.tenths_of_microgram() > 0; };
    return l.total && some(*l.total) && l.of && some(l.of->value) && l.asked;
}

/// The loads that are a share of a 1RM; those with something missing are the business of one rule.
template <class Judge>
void each_share(const dossier& r, Judge judge)
{
    for (const dose_at& d : r.doses) {
        const load& l = d.dose->weight;
        if (!is_share(l) || !is_whole(l)) continue;
        judge(d, l.total->tenths_of_microgram(), l.of->value.tenths_of_microgram(), *l.asked);
    }
}

std::string maximum_text(const load& l)
{
    const bool mvc = l.of->kind == one_rm_kind::mvc;
    return std::string(" of the ") + (mvc ? "MVC" : "1RM") + " of " + kg_text(l.of->value) + " kg";
}

std::string is_over(const dose_at& d, std::int64_t permille, std::string_view limit)
{
    const load& l = d.dose->weight;
    return kg_text(*l.total) + " kg is over " + percent(permille) + maximum_text(l) + ": " +
           std::string(limit);
}

/// Where a red limit is passed, the amber ones below it need not be named.
bool is_red(const dossier& r, std::int64_t set, std::int64_t one_rm)
{
    return over_share(set, one_rm, load_limit::never) ||
           (is_clinical(r.planned.wanted) && over_share(set, one_rm, load_limit::clinical_red));
}

/// dosing.toml, phase floor-holds. A lighter week keeps the load of the week before, so it has no
/// floor where that week had none.
bool floor_holds(const dossier& r, const dose_at& d)
{
    if (d.is_new()) return false;
    const auto cap = load_cap(r, d);
    if (cap && *cap <= load_limit::no_floor_cap) return false;
    if (d.of_session->phase != phase::deload) return true;
    const dose_at* const last = r.before(d);
    return last && floor_holds(r, *last);
}

/// A limit in percent of the 1RM from the person's own records; that of the first sessions is amber
/// and belongs to everybody.
bool is_limited(const dossier& r, const dose_at& d)
{
    const auto& all = r.planned.screening.effects;
    return std::any_of(all.begin(), all.end(), [&](const effect& e) {
        return e.unit == "percent_1rm" && e.value && !e.amber && in_force(e, d.on()) &&
               holds_for(e, d);
    });
}

bool says(std::string_view line, std::string_view words)
{
    return line.find(words) != std::string_view::npos;
}

std::string finding_words(const exercise_dose& d)
{
    for (const std::string& note : d.notes) {
        if (note.rfind("found by repetitions", 0) == 0) return note;
    }
    return {};
}

std::int64_t asked_most(const dossier& r, const dose_at& d)
{
    std::int64_t most = limits_of(r.planned.wanted).load_most;
    if (const auto cap = load_cap(r, d)) most = std::min(most, *cap);
    const auto& marks = d.dose->weight.marks;
    if (!marks.empty() && has(marks, "sound-side"))
        most = std::min<std::int64_t>(most, load_limit::sound_side);
    if (!d.is_new()) return most;
    const int ramp =
        r.in_first_week(d.on()) ? load_limit::first_week_asked : load_limit::second_week_asked;
    return std::min<std::int64_t>(most, ramp);
}

}    // namespace

void complete(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        if (is_share(d.dose->weight) && !is_whole(d.dose->weight)) {
            out.add(place_of(d, "load"), "a share of a 1RM needs the load, the share asked for and "
                                         "the 1RM, each above zero");
        }
    }
}

void never(const dossier& r, notes& out)
{
    each_share(r, [&](const dose_at& d, std::int64_t set, std::int64_t one_rm, share_of_1rm) {
        if (!over_share(set, one_rm, load_limit::never)) return;
        out.add(place_of(d, "load"), is_over(d, load_limit::never, "red, never with a cuff"));
    });
}

void clinical_red(const dossier& r, notes& out)
{
    if (!is_clinical(r.planned.wanted)) return;
    each_share(r, [&](const dose_at& d, std::int64_t set, std::int64_t one_rm, share_of_1rm) {
        if (over_share(set, one_rm, load_limit::never)) return;
        if (!over_share(set, one_rm, load_limit::clinical_red)) return;
        out.add(place_of(d, "load"),
                is_over(d, load_limit::clinical_red, "red for a clinical aim"));
    });
}

void familiarisation(const dossier& r, notes& out)
{
    each_share(r, [&](const dose_at& d, std::int64_t set, std::int64_t one_rm, share_of_1rm) {
        if (!d.is_new() || is_red(r, set, one_rm)) return;
        // Between 25 and 30 % in the first week only as the smallest load there is, and marked.
        const bool marked = has(d.dose->weight.marks, "heavier-than-asked");
        const bool first = r.in_first_week(d.on()) && !marked;
        const int most = first ? load_limit::first_week : load_limit::familiarisation;
        if (!over_share(set, one_rm, most)) return;
        out.add(place_of(d, "load"),
                is_over(d, most, first ? "amber, the first week" : "amber, the first sessions"));
    });
}

void window(const dossier& r, notes& out)
{
    const aim_limits& limits = limits_of(r.planned.wanted);
    each_share(r, [&](const dose_at& d, std::int64_t set, std::int64_t one_rm, share_of_1rm) {
        if (d.is_new() || is_red(r, set, one_rm)) return;
        const int most = std::min(load_limit::most, limits.load_most);
        if (over_share(set, one_rm, most)) {
            out.add(place_of(d, "load"), is_over(d, most, "amber, the greatest load of the aim"));
        } else if (floor_holds(r, d) && set * 1000 < one_rm * load_least(r, d)) {
            out.add(place_of(d, "load"),
                    kg_text(*d.dose->weight.total) + " kg is under " + percent(load_least(r, d)) +
                        maximum_text(d.dose->weight) + ": amber, the least load of the aim");
        }
    });
}

void not_rounded_up(const dossier& r, notes& out)
{
    each_share(r, [&](const dose_at& d, std::int64_t set, std::int64_t one_rm, share_of_1rm share) {
        const bool over = over_share(set, one_rm, share.permille());
        if (over == (d.dose->weight.status == load_status::up)) return;
        if (is_red(r, set, one_rm)) return;
        out.add(place_of(d, "load"), kg_text(*d.dose->weight.total) + " kg is called rounded " +
                                         (over ? "down" : "up") + ", but " +
                                         percent(share.permille()) + " were asked of " +
                                         kg_text(d.dose->weight.of->value) + " kg");
    });
}

void caps(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const auto cap = load_cap(r, d);
        if (!cap) continue;
        const load& l = d.dose->weight;
        if (is_share(l) && is_whole(l)) {
            const auto set = l.total->tenths_of_microgram();
            const auto one_rm = l.of->value.tenths_of_microgram();
            if (is_red(r, set, one_rm) || !over_share(set, one_rm, *cap)) continue;
            out.add(place_of(d, "load"), is_over(d, *cap, "the cap of an effect or a clinician"));
        } else if (l.system_share_permille && *l.system_share_permille > *cap) {
            out.add(place_of(d, "load"), "body weight is " + percent(*l.system_share_permille) +
                                             ", over the cap of " + percent(*cap));
        }
    }
}

void asked(const dossier& r, notes& out)
{
    each_share(r, [&](const dose_at& d, std::int64_t, std::int64_t, share_of_1rm share) {
        const auto most = asked_most(r, d);
        const bool floor = floor_holds(r, d) && share.permille() < load_least(r, d);
        if (share.permille() <= most && share.permille() > 0 && !floor) return;
        out.add(place_of(d, "load"), percent(share.permille()) +
                                         " of the maximum were asked: not within " +
                                         percent(load_least(r, d)) + " to " + percent(most));
    });
}

void body_weight(const dossier& r, notes& out)
{
    const int most = is_clinical(r.planned.wanted) ? load_limit::body_clinical : load_limit::body;
    for (const dose_at& d : r.doses) {
        const load& l = d.dose->weight;
        if (l.status != load_status::body || !l.system_share_permille) continue;
        const int limit = d.is_new() ? load_limit::familiarisation : most;
        if (*l.system_share_permille <= limit) continue;
        out.add(place_of(d, "load"), "body weight is " + percent(*l.system_share_permille) +
                                         " of the greatest load, over " + percent(limit));
    }
}

// no_one_rep_max mvc (pmc4751635, lambert-registry; the window is this project's): 20 to 30 % of
// the isometric maximum, without the floor where a load has none.
void isometric(const dossier& r, notes& out)
{
    each_share(r, [&](const dose_at& d, std::int64_t set, std::int64_t mvc, share_of_1rm share) {
        if (d.dose->weight.of->kind != one_rm_kind::mvc || is_red(r, set, mvc)) return;
        if (over_share(set, mvc, load_limit::isometric_most)) {
            out.add(place_of(d, "load"),
                    is_over(d, load_limit::isometric_most, "the most of an isometric maximum"));
        } else if (floor_holds(r, d) && set * 1000 < mvc * load_limit::isometric_least) {
            out.add(place_of(d, "load"), kg_text(*d.dose->weight.total) + " kg is under " +
                                             percent(load_limit::isometric_least) +
                                             maximum_text(d.dose->weight));
        } else if (share.permille() > load_limit::isometric_most) {
            out.add(place_of(d, "load"),
                    percent(share.permille()) + " of an isometric maximum were asked");
        }
    });
}

// no_one_rep_max rep30 (rolnick2025, thiebaud2013) and bands: steered by repetitions and effort, so
// nothing in the plan may say of what they are a share.
void ordinal(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const load& l = d.dose->weight;
        const bool isometric = l.of && l.of->kind == one_rm_kind::mvc;
        if ((isometric || (l.status == load_status::ordinal && l.total)) && is_limited(r, d))
            out.add(place_of(d, "load"), "a limit in percent of a 1RM that nobody knows");
        if (l.status != load_status::ordinal) continue;
        if (l.asked || l.of || l.system_share_permille || !l.marks.empty())
            out.add(place_of(d, "load"), "found by repetitions, and yet a share of a maximum");
        else if (l.total.has_value() != l.band.empty())
            out.add(place_of(d, "load"), "neither a band alone nor a weight alone");
        else if (l.total && l.total->tenths_of_microgram() <= 0)
            out.add(place_of(d, "load"), "a load of nothing");
    }
}

// [rep_finding] (rolnick2025, dusseault-abstract): a set of 30 finds the load, and the sheet says
// what follows from it. At most one step up in a clinical aim and for the guarded, who go down
// after an effort over 7.
void finding_line(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const load& l = d.dose->weight;
        if (l.status != load_status::ordinal || !l.total || d.dose->sets.empty()) continue;
        const training_set& first = d.dose->sets.front();
        const std::string line = finding_words(*d.dose);
        if ((first.reps == count_limit::finding_reps && !first.to_failure) == line.empty()) {
            out.add(place_of(d, "load"),
                    "the line on what follows from set 1 belongs to a set of " +
                        number(count_limit::finding_reps));
        } else if (says(line, "two steps up") &&
                   (is_clinical(r.planned.wanted) || r.planned.guarded || load_least(r, d) == 0)) {
            out.add(place_of(d, "load"), "two steps up are too many for this person");
        } else if (r.planned.guarded && !line.empty() && !says(line, "8-10 a step down")) {
            out.add(place_of(d, "load"), "a guarded person goes down after an effort over 7");
        }
    }
}

void one_rm_spread(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        if (!d.dose->weight.of) continue;
        const one_rm& m = *d.dose->weight.of;
        const bool sound = m.kind != one_rm_kind::estimated
                               ? !m.low && !m.high && m.formula.empty()
                               : m.low && m.high && *m.low <= m.value && m.value <= *m.high;
        if (sound) continue;
        out.add(place_of(d, "load"), m.kind != one_rm_kind::estimated
                                         ? "a tested maximum has no formula and no spread"
                                         : "an estimated 1RM of " + kg_text(m.value) +
                                               " kg lies outside its own spread");
    }
}

}    // namespace bfr::verify::loads
