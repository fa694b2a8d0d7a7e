// SPDX-License-Identifier: MIT
//
// planning.toml, stage load.
#include "prescribe.hpp"
#include "strength.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <utility>

namespace bfr::planner {
namespace {

namespace rules = evidence::planning;

const maybe<share_of_1rm>& wish_of(const course& of, const part& p)
{
    return p.entry->load ? p.entry->load : of.who->wants->load;
}

/// Rows count thousandths of a percent.
share_of_1rm percent_row(std::int32_t thousandths) { return share_of_1rm::of(thousandths / 100); }

std::optional<effect_cap> load_cap(const course& of, const day_rules& day, const training& what,
                                   const part& p)
{
    std::optional<effect_cap> least_cap;
    for (const auto s : p.order) {
        const auto cap = least(of, day, "percent_1rm", what.on(), s);
        if (cap && (!least_cap || cap->value < least_cap->value)) least_cap = cap;
    }
    return least_cap;
}

struct asked_load {
    calc::load_window window;
    share_of_1rm before_caps;
    std::vector<reason> reasons;
    bool is_cut_to_isometric = false;    ///< more was asked than the window of an MVC holds
};

/// no_one_rep_max.mvc: 20 to 30 % of it, whatever the aim takes of a 1RM.
void keep_to_isometric(const part& p, asked_load& a)
{
    constexpr auto low = percent_of_1rm(rules::isometric_maximum::low_percent);
    constexpr auto high = percent_of_1rm(rules::isometric_maximum::high_percent);
    a.reasons.push_back({"load", "no_one_rep_max.mvc", {p.strength->isometric->where}});
    a.is_cut_to_isometric = a.window.asked > high;
    a.window.asked = std::min(a.window.asked, high);
    a.window.high = std::min(a.window.high, high);
    a.window.low = low;
}

/// no_one_rep_max.contralateral: as kilograms, rounded down.
void start_from_sound_side(const part& p, asked_load& a)
{
    a.reasons.push_back({"load", "no_one_rep_max.contralateral", {p.strength->id.where}});
    a.window.asked = std::min(a.window.asked, rules::sound_side::start);
}

/// The window of the day: asked share cut by the ramp and by every cap (planning.toml, load-asked).
asked_load ask(const course& of, const training& what, const part& p, const day_rules& day)
{
    const auto& row = what.dose->load;
    const auto& wish = wish_of(of, p);
    asked_load result;
    auto& w = result.window;
    w.asked = wish ? wish->value : percent_row(row.default_permille);
    w.low = std::min(rules::load_window::low, percent_row(row.min_permille));
    w.high = std::min(rules::load_window::high, percent_row(row.max_permille));

    reason from_row{"load", "dose." + std::string{row.id.view()}, {}};
    if (p.strength->one_rm) from_row.inputs.push_back(p.strength->one_rm->where);
    if (wish) from_row.inputs.push_back(wish->where);
    result.reasons.push_back(std::move(from_row));
    if (p.max->kind == one_rm_kind::mvc) keep_to_isometric(p, result);
    if (p.is_of_sound_side()) start_from_sound_side(p, result);

    if (day.familiarisation) {
        const bool first = day.in_ramp == ramp::week_1;
        const auto most = first ? rules::load_asked::week_1_max : rules::load_asked::week_2_max;
        if (w.asked > most) result.reasons.push_back({"load", "planning.load-asked", {}});
        w.asked = std::min(w.asked, most);
        w.no_floor = true;
        w.smallest_up_to =
            first ? rules::no_floor::week_1_smallest_up_to : rules::no_floor::week_2_smallest_up_to;
        w.plain_up_to = first ? rules::no_floor::week_1_plain_up_to : w.smallest_up_to;
        w.high = std::min(w.high, rules::familiarisation::week_2_load_max);
    }
    result.before_caps = w.asked;
    if (const auto cap = load_cap(of, day, what, p)) {
        const auto most = percent_of_1rm(cap->value);
        if (w.asked > most) result.reasons.push_back({"load", cap->rule, {}});
        w.asked = std::min(w.asked, most);
        w.high = std::min(w.high, most);
        if (most <= rules::load_chosen::no_floor_cap && !w.no_floor) {
            w.no_floor = true;
            w.smallest_up_to = w.plain_up_to = most;
        }
    }
    if (p.is_of_sound_side()) {    // a share of another limb: nothing is rounded up
        w.no_floor = true;
        w.smallest_up_to = w.plain_up_to = w.asked;
    }
    return result;
}

std::vector<text::place> place_of(const equipment& kit)
{
    if (kit.step) return {kit.step->where};
    if (!kit.sizes.empty()) return {kit.sizes.front().where};
    if (kit.bar) return {kit.bar->where};
    if (kit.sled) return {kit.sled->where};
    return {kit.id.where};
}

std::string mass_text(mass m, bool in_pounds)
{
    return in_pounds ? lb_text(m) + " lb" : kg_text(m) + " kg";
}

std::string_view whole_words(const part& p)
{
    if (p.max->kind == one_rm_kind::mvc) return "MVC";
    return p.is_of_sound_side() ? "the sound side's 1RM" : "1RM";
}

/// "no load between 3.2 and 4.8 kg; nearest 5 kg (31.3 % of 1RM)", with what to use instead.
std::string why_infeasible(const training& what, const part& p, const calc::load_window& w,
                           const calc::load_chosen& none)
{
    const mass max = p.max->value;
    const bool lb = what.kit->in_pounds;
    const auto low = share_of(max, w.no_floor ? share_of_1rm{} : w.low);
    const auto high = share_of(max, w.no_floor ? std::min(w.smallest_up_to, w.high) : w.high);
    // In print the bounds round inwards: a neighbour never reads as if it lay between them.
    const auto digit = lb ? mass_per_hundredth_lb : mass_per_gram;
    const auto down = [digit](std::int64_t count) { return mass::of(count / digit * digit); };
    std::string words = p.entry->id.value + ": " + what.kit->id.value + " makes no load of " +
                        mass_text(down(low.tenths_of_microgram() + digit - 1), lb) + " to " +
                        mass_text(down(high.tenths_of_microgram()), lb);
    const auto neighbour = [&](const char* where, mass m) {
        words += std::string{", "} + where + ' ' + mass_text(m, lb) + " (" +
                 fixed_decimal(
                     tenths_of_percent(m.tenths_of_microgram(), max.tenths_of_microgram()), 1) +
                 " % of " + std::string{whole_words(p)} + ')';
    };
    if (none.below) neighbour("below", *none.below);
    if (none.above) neighbour("above", *none.above);
    return words +
           "; use a lighter bar, smaller steps, dumbbells, an ankle weight, a band or a cable";
}

load_or_reason on_equipment(const course& of, const training& what, const part& p,
                            const day_rules& day)
{
    auto asked = ask(of, what, p, day);
    const auto& w = asked.window;
    const auto picked = calc::choose_load(p.loads, p.max->value, w);
    load_or_reason result;
    result.asked_before_caps = asked.before_caps;
    if (picked.how == calc::choice::infeasible) {
        result.why_not = why_infeasible(what, p, w, picked);
        return result;
    }
    load chosen;
    chosen.total = picked.load.total;
    chosen.per_side = picked.load.per_side;
    chosen.in_pounds = what.kit->in_pounds;
    if (what.carrier.kind == implement_kind::dumbbell_each) chosen.each = chosen.total;
    chosen.step = picked.step;
    chosen.asked = std::min(w.asked, w.high);
    chosen.of = p.max;
    chosen.status = picked.how == calc::choice::up ? load_status::up : load_status::down;
    if (p.is_of_sound_side())
        chosen.marks.emplace_back("sound-side");
    else if (picked.starting_light)
        chosen.marks.emplace_back("starting-light");
    if (picked.heavier_than_asked) chosen.marks.emplace_back("heavier-than-asked");
    if (asked.is_cut_to_isometric) chosen.marks.emplace_back("cut-to-mvc-window");
    result.chosen = std::move(chosen);

    if (const auto& set = p.strength->from_set) {
        result.reasons.push_back({"load", "rep_band.default", {set->where}});
        if (const auto e = calc::estimate_one_rm(set->value)) {
            result.reasons.back().rule = "rep_band." + std::string{e->band};
        }
    }
    std::ranges::move(asked.reasons, std::back_inserter(result.reasons));
    const char* rule = w.no_floor                       ? "load_choice.no-floor"
                       : picked.how == calc::choice::up ? "load_choice.up"
                                                        : "load_choice.down";
    result.reasons.push_back({"load", rule, place_of(*what.kit)});
    return result;
}

/// planning.toml, load-without-1rm: the lightest load until the log says otherwise.
load_or_reason by_repetitions(const training& what, const part& p)
{
    const auto& stated = p.entry->too_long;
    load_or_reason result;
    if (p.loads.empty()) {
        result.why_not =
            p.entry->id.value + ": " + what.kit->id.value + " makes no load" +
            (stated ? " of up to " + mass_text(stated->value.weight, p.entry->in_pounds)
                    : std::string{}) +
            "; use a lighter bar, dumbbells, an ankle weight, a band or a cable";
        return result;
    }
    load chosen;
    chosen.total = p.loads.front().total;
    chosen.per_side = p.loads.front().per_side;
    chosen.in_pounds = what.kit->in_pounds;
    if (what.carrier.kind == implement_kind::dumbbell_each) chosen.each = chosen.total;
    if (p.loads.size() > 1) chosen.step = p.loads[1].total - p.loads[0].total;
    chosen.status = load_status::ordinal;
    result.chosen = std::move(chosen);
    result.reasons.push_back({"load", "planning.load-without-1rm", place_of(*what.kit)});
    reason basis{"load", "no_one_rep_max.rep30", {}};
    if (stated) basis.inputs.push_back(stated->where);
    result.reasons.push_back(std::move(basis));
    result.reasons.push_back({"load", "rep_finding.rep30", {}});
    return result;
}

/// planning.toml, load-bands: the lightest until the log says otherwise.
std::string lightest_band(const equipment& kit)
{
    const auto rows = evidence::bands();
    for (std::size_t i = 0; i < rows.size(); ++i) {    // lightest first
        const auto row = rows[i];
        for (const auto& colour : kit.colours) {
            if (colour.value == row.colour.view()) return colour.value;
        }
    }
    return kit.colours.empty() ? std::string{} : kit.colours.front().value;
}

}    // namespace

load_or_reason prescribe_load(const course& of, const training& what, const part& sides_of,
                              const day_rules& day)
{
    load_or_reason result;
    if (what.kit == nullptr) {
        load free;
        free.status = load_status::body;
        const bool limb_only = what.carrier.kind == implement_kind::limb;
        result.reasons.push_back(
            {"load", limb_only ? "planning.load-limb-weight" : "planning.load-body-weight", {}});
        result.chosen = std::move(free);
    } else if (what.carrier.kind == implement_kind::band) {
        load colour;
        colour.band = lightest_band(*what.kit);
        colour.status = load_status::ordinal;
        result.reasons.push_back({"load", "planning.load-bands", {what.kit->id.where}});
        result.chosen = std::move(colour);
    } else if ((!sides_of.max || sides_of.max->kind == one_rm_kind::mvc) &&
               is_limited_in_percent(of, what.on(), sides_of, day)) {
        result.why_not = sides_of.entry->id.value +
                         ": the screening limits the load in percent of the 1RM, so a 1RM or a rep "
                         "set is needed";
    } else if (!sides_of.max) {
        result = by_repetitions(what, sides_of);
    } else {
        result = on_equipment(of, what, sides_of, day);
    }
    if (result.chosen) {
        result.chosen->implement = name(what.carrier.kind);
        if (what.kit) result.chosen->equipment = what.kit->id.value;
    }
    return result;
}

}    // namespace bfr::planner
