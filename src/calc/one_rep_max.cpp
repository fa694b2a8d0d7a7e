// SPDX-License-Identifier: MIT
#include <bfr/calc.hpp>

#include <bfr/evidence_one_rm.hpp>
#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

namespace bfr::calc {
namespace {

/// Calls `f` with each id of a list that a row keeps as words separated by spaces.
template <class F>
void for_each_id(std::string_view list, F f)
{
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        f(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

evidence::formula_row formula_named(std::string_view id)
{
    const auto row = evidence::formulas().find(id);
    if (!row) throw std::logic_error("a rep band names a formula that does not exist");
    return *row;
}

int halves_of(const rep_set& done) { return 2 * done.reps + done.halves_in_reserve; }

/// The last band has no bound, so there always is one.
evidence::rep_band_row band_of(int halves)
{
    const auto bands = evidence::rep_bands();
    std::size_t i = 0;
    while (bands[i].reps_max != 0 && halves > 2 * bands[i].reps_max) ++i;
    return bands[i];
}

/// What reckons: one formula, or none of them alone but the median of the band.
struct reckoner {
    std::optional<evidence::formula_row> row;
    [[nodiscard]] std::string_view name() const { return row ? row->id.view() : "median"; }
};

std::optional<reckoner> chosen_by(const evidence::rep_band_row& band, const one_rm_wish& wish)
{
    if (band.rule.view() == "refuse") return std::nullopt;
    if (!wish.formula.empty()) return reckoner{formula_named(wish.formula)};
    if (band.verdict.view() == "opt-in") return std::nullopt;
    if (band.rule.view() == "median") return reckoner{};
    return reckoner{formula_named(band.formulas)};
}

no_one_rm why_none(const evidence::rep_band_row& band)
{
    return band.rule.view() == "refuse" ? no_one_rm::too_many_reps : no_one_rm::by_name_only;
}

bool names(std::string_view list, std::string_view wanted)
{
    bool found = false;
    for_each_id(list, [&](std::string_view id) { found = found || id == wanted; });
    return found;
}

/// Whether a formula holds for so many repetitions of this exercise. The seven begin at two, and a
/// half above one belongs to them (rep_band.default).
std::optional<no_one_rm> why_not(const evidence::formula_row& row, int halves,
                                 const one_rm_wish& wish)
{
    if (row.use == evidence::formula_use::listed_only) return no_one_rm::listed_only;
    const int most = row.alone_reps_max != 0 ? row.alone_reps_max : row.reps_max;
    if (halves > 2 * most) return no_one_rm::too_many_reps;
    if (!row.in_seven && halves < 2 * row.reps_min) return no_one_rm::too_few_reps;
    if (row.exercises.empty() || names(row.exercises, wish.exercise)) return std::nullopt;
    return wish.exercise.empty() ? no_one_rm::exercise_not_said : no_one_rm::other_exercise;
}

double middle_of(const std::vector<double>& ascending)
{
    const auto n = ascending.size();
    const double upper = ascending[n / 2];
    return n % 2 == 1 ? upper : (ascending[n / 2 - 1] + upper) / 2;
}

std::vector<double> spread_of(const evidence::rep_band_row& band, double weight_kg, double reps)
{
    std::vector<double> all;
    for_each_id(band.spread, [&](std::string_view id) {
        all.push_back(formula_kg(formula_named(id), weight_kg, reps));
    });
    std::ranges::sort(all);
    return all;
}

}    // namespace

double formula_kg(const evidence::formula_row& f, double weight_kg, double reps)
{
    using enum evidence::formula_kind;
    switch (f.kind) {
    case linear: return weight_kg * (1 + (f.inverse ? reps / f.a : reps * f.a));
    case hyperbolic: return f.a * weight_kg / (f.b - (f.c == 0 ? 1 : f.c) * reps);
    case power: return weight_kg * std::pow(reps, f.a);
    case exponential: return f.a * weight_kg / (f.b + f.c * std::exp(-f.d * reps));
    case polynomial: return weight_kg * (f.a + reps * (f.b + reps * (f.c + reps * f.d)));
    case affine: return f.a * weight_kg + f.b;
    case listed: break;
    }
    throw std::logic_error("a formula without coefficients was asked for a number");
}

std::variant<one_rm_estimate, one_rm_refused> one_rm_of(const rep_set& done,
                                                        const one_rm_wish& wish)
{
    const int halves = halves_of(done);
    if (halves < 2) return one_rm_refused{no_one_rm::too_few_reps, {}};
    const auto band = band_of(halves);
    one_rm_estimate result{band.id, band.verdict, {}, {}, {}, {}, {}};
    if (band.rule.view() == "return-weight") {
        result.value = result.low = result.median = result.high = done.weight;
        return result;
    }
    const auto by = chosen_by(band, wish);
    if (!by) return one_rm_refused{why_none(band), band.id};
    if (by->row) {
        if (const auto why = why_not(*by->row, halves, wish)) return one_rm_refused{*why, band.id};
        if (done.weight < kilograms(by->row->least_kg))
            return one_rm_refused{no_one_rm::too_light, band.id};
    }
    const double weight_kg = to_kg(done.weight);
    const auto spread = spread_of(band, weight_kg, halves / 2.0);
    result.low = nearest_mass_from_kg(spread.front());
    result.median = nearest_mass_from_kg(middle_of(spread));
    result.high = nearest_mass_from_kg(spread.back());
    result.formula = by->name();
    result.value = by->row ? nearest_mass_from_kg(formula_kg(*by->row, weight_kg, halves / 2.0))
                           : result.median;
    return result;
}

std::optional<one_rm_estimate> estimate_one_rm(const rep_set& done)
{
    const auto found = one_rm_of(done, {});
    const auto* const estimate = std::get_if<one_rm_estimate>(&found);
    return estimate != nullptr ? std::optional{*estimate} : std::nullopt;
}

std::variant<rep_max, one_rm_refused> rep_max_of(mass one_rm, int reps, const one_rm_wish& wish)
{
    if (reps < 1) return one_rm_refused{no_one_rm::too_few_reps, {}};
    const auto band = band_of(2 * reps);
    if (band.rule.view() == "return-weight") return rep_max{one_rm, {}};
    const auto by = chosen_by(band, wish);
    if (!by) return one_rm_refused{why_none(band), band.id};
    if (by->row) {
        if (const auto why = why_not(*by->row, 2 * reps, wish))
            return one_rm_refused{*why, band.id};
    }
    // All but the affine ones are the weight times what they give for 1 kg.
    const bool affine = by->row && by->row->kind == evidence::formula_kind::affine;
    const double factor = affine    ? by->row->a
                          : by->row ? formula_kg(*by->row, 1, reps)
                                    : middle_of(spread_of(band, 1, reps));
    const double kg = (to_kg(one_rm) - (affine ? by->row->b : 0)) / factor;
    const double least_kg = by->row ? by->row->least_kg : 0;
    if (kg <= 0 || kg < least_kg) return one_rm_refused{no_one_rm::too_light, band.id};
    return rep_max{nearest_mass_from_kg(kg), by->name()};
}

std::vector<window_load> window_loads(const one_rm_estimate& estimate)
{
    using window = evidence::planning::load_window;
    std::vector<window_load> loads;
    const auto margins = evidence::window_margins();
    for (std::size_t i = 0; i < margins.size(); ++i) {
        const auto percent = margins[i].planned_percent;
        const auto share = percent_of_1rm(percent);
        const auto whole_for = [&](share_of_1rm end) {
            return mass::of(estimate.value.count() * share.permille() / end.permille());
        };
        loads.push_back({percent, share_of(estimate.value, share), share_of(estimate.low, share),
                         share_of(estimate.high, share), whole_for(window::high),
                         whole_for(window::low)});
    }
    return loads;
}

}    // namespace bfr::calc
