// SPDX-License-Identifier: MIT
//
// Loads held against the equipment and the 1RM of the profile: can this load be made, was a lighter
// one passed over, and where does the 1RM come from.
#include "rules.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "limits.hpp"

namespace bfr::verify::kit {
namespace {

using units_of_mass = std::vector<std::int64_t>;    // tenths of a microgram, ascending

std::int64_t count(mass m) { return m.tenths_of_microgram(); }

std::int64_t plates_on_a_side(const load& l)
{
    std::int64_t sum = 0;
    for (const mass m : l.per_side) sum += count(m);
    return sum;
}

const equipment* find(const profile& who, const std::string& id)
{
    for (const equipment& e : who.kit) {
        if (e.id.value == id) return &e;
    }
    return nullptr;
}

bool has_plates(const equipment& e)
{
    return e.kind == equipment_kind::barbell || e.kind == equipment_kind::plate_sled;
}

/// What is lifted before the first plate: the bar with both collars, or the sled.
std::int64_t unloaded(const equipment& e)
{
    const maybe<mass>& frame = e.kind == equipment_kind::barbell ? e.bar : e.sled;
    return (frame ? count(frame->value) : 0) + (e.collar ? 2 * count(e.collar->value) : 0);
}

bool is_step(const equipment& e, std::int64_t wanted)
{
    if (!e.sizes.empty()) {
        return std::any_of(e.sizes.begin(), e.sizes.end(),
                           [wanted](const located<mass>& m) { return count(m.value) == wanted; });
    }
    if (!e.first) return false;
    const auto first = count(e.first->value);
    const auto step = e.step ? count(e.step->value) : 0;
    if (e.last && wanted > count(e.last->value)) return false;
    return wanted == first || (step > 0 && wanted > first && (wanted - first) % step == 0);
}

bool is_piece(const equipment& e, std::int64_t wanted)
{
    return is_step(e, wanted) || (e.add_on && is_step(e, wanted - count(e.add_on->value)));
}

/// Smallest piece of a stack, dumbbells or ankle weights that is above `least` or equal to it.
std::optional<std::int64_t> smallest_piece(const equipment& e, std::int64_t least)
{
    std::optional<std::int64_t> found;
    const auto offer = [&](std::int64_t m) {
        if (m >= least && m > 0 && (!found || m < *found)) found = m;
    };
    const auto offer_from = [&](std::int64_t first, std::int64_t step, std::int64_t last) {
        const auto steps = step > 0 && least > first ? (least - first + step - 1) / step : 0;
        if (first + steps * step <= last) offer(first + steps * step);
    };
    const std::array<std::int64_t, 2> extra{0, e.add_on ? count(e.add_on->value) : 0};
    for (const std::int64_t more : extra) {
        for (const located<mass>& m : e.sizes) offer(count(m.value) + more);
        if (!e.sizes.empty() || !e.first) continue;
        const auto last = e.last ? count(e.last->value) : INT64_MAX / 2;
        offer_from(count(e.first->value) + more, e.step ? count(e.step->value) : 0, last + more);
    }
    return found;
}

/// Every sum of plates on one side up to `most`.
units_of_mass plate_sums(const equipment& e, std::int64_t most)
{
    units_of_mass sums{0};
    for (const plate_size& plate : e.plates) {
        const auto size = count(plate.size);
        if (size <= 0) continue;
        units_of_mass more = sums;
        for (const std::int64_t start : sums) {
            std::int64_t sum = start + size;
            for (int n = 1; sum <= most && (!plate.pairs || n <= *plate.pairs); ++n, sum += size) {
                more.push_back(sum);
            }
        }
        std::sort(more.begin(), more.end());
        more.erase(std::unique(more.begin(), more.end()), more.end());
        sums = std::move(more);
    }
    return sums;
}

std::optional<std::int64_t> smallest(const equipment& e, std::int64_t least, std::int64_t most)
{
    if (!has_plates(e)) return smallest_piece(e, least);
    const auto bare = unloaded(e);
    if (bare > most) return bare;
    for (const std::int64_t sum : plate_sums(e, (most - bare) / 2)) {
        if (bare + 2 * sum >= least && bare + 2 * sum > 0) return bare + 2 * sum;
    }
    return std::nullopt;
}

bool pairs_suffice(const equipment& e, const load& l)
{
    return std::all_of(l.per_side.begin(), l.per_side.end(), [&](mass m) {
        const auto used = std::count(l.per_side.begin(), l.per_side.end(), m);
        std::int64_t owned = 0;
        for (const plate_size& plate : e.plates) {
            if (plate.size == m) owned += plate.pairs.value_or(INT32_MAX);
        }
        return used <= owned;
    });
}

std::string why_not(const equipment& e, const exercise_dose& d)
{
    const load& l = d.weight;
    if (has_plates(e)) {
        if (!pairs_suffice(e, l)) return "the plates on a side are not in the kit";
        if (unloaded(e) + 2 * plates_on_a_side(l) != count(*l.total)) {
            return kg_text(*l.total) + " kg is not the bar and the plates on both sides, " +
                   kg_text(mass::of(unloaded(e) + 2 * plates_on_a_side(l))) + " kg";
        }
        return {};
    }
    if (e.kind == equipment_kind::band) return "a band has no weight";
    if (!is_piece(e, count(*l.total))) return kg_text(*l.total) + " kg cannot be set on it";
    const bool two = e.kind == equipment_kind::dumbbell && l.each && d.worked == sides::together;
    return two && e.count < 2 ? "one dumbbell of a size is not enough for two hands" : "";
}

// ---- where the 1RM comes from

bool covers(const exercise_entry& e, const dose_at& at)
{
    const exercise_dose& d = *at.dose;
    if (e.worked.value == d.worked) return true;
    const known_exercise* const facts = at.known;
    if (facts && facts->works == laterality::one)
        return e.worked.value != sides::left && e.worked.value != sides::right;
    return e.worked.value == sides::each && (d.worked == sides::left || d.worked == sides::right);
}

bool within_a_gram(std::int64_t a, std::int64_t b)
{
    return a - b <= mass_per_gram && b - a <= mass_per_gram;
}

/// one-rep-max.toml by inequalities. Up to 10 repetitions Brzycki, W*36/(37 - r) (mayhew1995); from
/// 11 to 15 the median of five formulas, which lies between O'Conner's W*(1 + r/40) and Epley's
/// W*(1 + r/30); more than 15 gives no 1RM. Halves: r = h/2.
bool follows_from(const rep_set& set, const one_rm& m)
{
    const auto weight = count(set.weight);
    const auto value = count(m.value);
    const auto halves = 2 * std::int64_t{set.reps} + set.halves_in_reserve;
    if (halves == 2) return value == weight && m.kind == one_rm_kind::tested;
    if (halves < 2 || halves > 30 || m.kind != one_rm_kind::estimated) return false;
    const auto oconner = weight / 80 * (80 + halves);
    const auto epley = weight / 60 * (60 + halves);
    const bool spread = m.low && m.high && count(*m.low) <= oconner + mass_per_gram &&
                        count(*m.high) >= epley - mass_per_gram;
    if (!spread) return false;
    if (halves > 20) return value >= oconner && value <= epley;
    return within_a_gram(value, weight * 72 / (74 - halves));
}

/// 1 kgf is 9.80665 N exactly; in whole grams, rounded down.
bool pulls_with(const force& f, const one_rm& m)
{
    if (m.kind != one_rm_kind::mvc || count(m.value) % mass_per_gram != 0) return false;
    const auto g = count(m.value) / mass_per_gram;
    const auto scaled = f.hundredths_of_newton() * 1'000'000;
    return g * 980'665 <= scaled && scaled < (g + 1) * 980'665;
}

bool has_maximum(const exercise_entry& e) { return e.one_rm || e.from_set || e.isometric; }

bool gives(const exercise_entry& e, const one_rm& m)
{
    if (e.isometric && pulls_with(e.isometric->value, m)) return true;
    if (e.one_rm && m.kind == one_rm_kind::tested && e.one_rm->value == m.value) return true;
    return e.from_set && follows_from(e.from_set->value, m);
}

bool is_side(sides s) { return s == sides::left || s == sides::right; }

bool is_operated(const dossier& r, limb l, sides one)
{
    const auto& screening = r.facts->screening;
    if (!screening || !screening->conditions) return false;
    const side at = one == sides::left ? side::left : side::right;
    const auto& all = *screening->conditions;
    return std::any_of(all.begin(), all.end(), [&](const condition_answer& a) {
        return (a.id.value == "surgery" || a.id.value == "hip-knee-leg-surgery") &&
               (!a.on_limb || a.on_limb->value == l) && (!a.on_side || a.on_side->value == at);
    });
}

/// An operated side without a 1RM of its own starts from the sound side's, at 20 % and no more
/// (rehab-protocol-page).
bool from_sound_side(const dossier& r, const dose_at& d, const exercise_entry& e)
{
    const exercise_dose& dose = *d.dose;
    return is_side(dose.worked) && is_side(e.worked.value) && e.worked.value != dose.worked &&
           is_operated(r, dose.on_limb, dose.worked) &&
           !is_operated(r, dose.on_limb, e.worked.value) && has(dose.weight.marks, "sound-side") &&
           dose.weight.status == load_status::down && e.equipment_id &&
           e.equipment_id->value == dose.weight.equipment &&
           dose.weight.asked->permille() <= load_limit::sound_side;
}

bool has_source(const dossier& r, const dose_at& d)
{
    const one_rm& m = *d.dose->weight.of;
    bool own = false;    // a 1RM or a set; a force comes after the sound side
    for (const exercise_entry& e : r.facts->exercises) {
        if (e.id.value != d.dose->id || !covers(e, d) || !has_maximum(e)) continue;
        own = own || e.one_rm || e.from_set;
        if (gives(e, m)) return true;
    }
    if (own) return false;
    return std::any_of(
        r.facts->exercises.begin(), r.facts->exercises.end(), [&](const exercise_entry& e) {
            return e.id.value == d.dose->id && from_sound_side(r, d, e) && gives(e, m);
        });
}

bool is_set(const load& l)
{
    return (l.status == load_status::down || l.status == load_status::up) && l.total && l.of &&
           l.asked;
}

/// A weight or a stack, found by repetitions.
bool is_ordinal(const load& l) { return l.status == load_status::ordinal && l.total; }

bool has_own_maximum(const dossier& r, const dose_at& d)
{
    const auto& all = r.facts->exercises;
    return std::any_of(all.begin(), all.end(), [&](const exercise_entry& e) {
        return e.id.value == d.dose->id && covers(e, d) && has_maximum(e);
    });
}

}    // namespace

void per_side_sum(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const load& l = d.dose->weight;
        if (l.each && l.each != l.total) {
            out.add(place_of(d, "load"), "one hand holds " + kg_text(*l.each) +
                                             " kg, which is not the load as the 1RM was counted");
        }
        if (l.per_side.empty()) continue;
        const bool ordered = std::is_sorted(l.per_side.rbegin(), l.per_side.rend());
        if (ordered && l.total && 2 * plates_on_a_side(l) <= count(*l.total)) continue;
        out.add(place_of(d, "load"), "twice " + kg_text(mass::of(plates_on_a_side(l))) +
                                         " kg of plates, heaviest first, do not fit into the load");
    }
}

void achievable(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const load& l = d.dose->weight;
        const equipment* const e = find(*r.facts, l.equipment);
        if (!l.band.empty()) {
            const bool owned =
                e && std::any_of(e->colours.begin(), e->colours.end(),
                                 [&](const located<std::string>& c) { return c.value == l.band; });
            if (!owned) out.add(place_of(d, "load"), "no " + l.band + " band in the kit");
        }
        if (!is_set(l) && !is_ordinal(l)) continue;
        if (const auto words = e ? why_not(*e, *d.dose) : "no such equipment in the profile";
            !words.empty()) {
            out.add(place_of(d, "load"), l.equipment + ": " + words);
        }
    }
}

void choice(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const load& l = d.dose->weight;
        const equipment* const e = find(*r.facts, l.equipment);
        if (!e || !is_set(l) || l.status != load_status::up) continue;
        const auto cap = load_cap(r, d);
        const bool floor = !d.is_new() && !(cap && *cap <= load_limit::no_floor_cap);
        const auto one_rm = count(l.of->value);
        const bool isometric = l.of->kind == one_rm_kind::mvc;
        const int share = isometric ? load_limit::isometric_least : load_least(r, d);
        const auto least = floor ? (one_rm * share + 999) / 1000 : 1;
        const auto lightest = smallest(*e, least, count(*l.total));
        if (!lightest || *lightest >= count(*l.total)) continue;
        out.add(place_of(d, "load"), kg_text(*l.total) + " kg is over what was asked, and " +
                                         kg_text(mass::of(*lightest)) + " kg can be set");
    }
}

void one_rm_source(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        if (is_ordinal(d.dose->weight) && has_own_maximum(r, d))
            out.add(place_of(d, "load"), "by repetitions, but the profile has a maximum");
        if (!is_set(d.dose->weight) || has_source(r, d)) continue;
        out.add(place_of(d, "load"), "the 1RM of " + kg_text(d.dose->weight.of->value) +
                                         " kg does not follow from the profile");
    }
}

// planning load-without-1rm (project): nobody knows of what a load is a share, so it is the
// lightest.
void lightest(const dossier& r, notes& out)
{
    for (const dose_at& d : r.doses) {
        const load& l = d.dose->weight;
        if (!is_ordinal(l)) continue;
        const equipment* const e = find(*r.facts, l.equipment);
        if (!e) continue;
        const auto least = smallest(*e, 1, count(*l.total));
        if (!least || *least >= count(*l.total)) continue;
        out.add(place_of(d, "load"), kg_text(*l.total) + " kg is found by repetitions, and " +
                                         kg_text(mass::of(*least)) + " kg can be set");
    }
}

// no_one_rep_max rep30: a set of more than 15 repetitions gives no 1RM, and nothing over its
// weight.
void stated(const dossier& r, notes& out)
{
    for (const exercise_entry& e : r.facts->exercises) {
        if (!e.too_long) continue;
        const rep_set& done = e.too_long->value;
        for (const dose_at& d : r.doses) {
            const load& l = d.dose->weight;
            const bool over = l.total && *l.total > done.weight;
            if (!over || e.id.value != d.dose->id || !covers(e, d)) continue;
            out.add(place_of(d, "load"), kg_text(*l.total) + " kg is over the " +
                                             kg_text(done.weight) + " kg that were lifted " +
                                             number(done.reps) + " times");
        }
    }
}

}    // namespace bfr::verify::kit
