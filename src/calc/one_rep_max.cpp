// SPDX-License-Identifier: MIT
#include <bfr/calc.hpp>

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

std::optional<evidence::rep_band_row> band_of(double reps)
{
    const auto bands = evidence::rep_bands();
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const auto band = bands[i];
        if (band.reps_max == 0 || reps <= band.reps_max) return band;
    }
    return std::nullopt;
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

std::optional<one_rm_estimate> estimate_one_rm(const rep_set& done)
{
    const double reps = done.reps + done.halves_in_reserve / 2.0;
    if (reps < 1) return std::nullopt;
    const auto band = band_of(reps);
    if (!band) return std::nullopt;

    one_rm_estimate result;
    result.band = band->id;
    result.verdict = band->verdict;
    if (band->rule.view() == "return-weight") {
        result.value = result.low = result.median = result.high = done.weight;
        return result;
    }
    if (band->verdict.view() == "refuse" || band->verdict.view() == "opt-in") return std::nullopt;

    const double weight_kg = to_kg(done.weight);
    const auto spread = spread_of(*band, weight_kg, reps);
    result.low = nearest_mass_from_kg(spread.front());
    result.median = nearest_mass_from_kg(middle_of(spread));
    result.high = nearest_mass_from_kg(spread.back());
    if (band->rule.view() == "median") {
        result.formula = "median";
        result.value = result.median;
    } else {
        result.formula = formula_named(band->formulas).id;
        result.value =
            nearest_mass_from_kg(formula_kg(formula_named(band->formulas), weight_kg, reps));
    }
    return result;
}

}    // namespace bfr::calc
