// SPDX-License-Identifier: MIT
#include "values.hpp"

#include "named.hpp"

#include <algorithm>
#include <array>

namespace bfr::screening {
namespace {

using evidence::fact;

constexpr std::int64_t whole_max =
    1'000'000;    // far over any laboratory value, far under overflow

/// The fact in mmol/L that belongs to one in mg/dL.
fact in_mmol(fact mg_dl) { return mg_dl == fact::tc_mg_dl ? fact::tc_mmol_l : fact::ldl_mmol_l; }

bool is_lipid(fact f) { return f == fact::tc_mg_dl || f == fact::ldl_mg_dl; }

/// The fact that a number in this unit gives; nothing where the unit is not one of it.
std::optional<fact> fact_in(fact asked, std::string_view unit)
{
    if (is_lipid(asked)) {
        if (unit == "mg/dL") return asked;
        if (unit == "mmol/L") return in_mmol(asked);
        return std::nullopt;
    }
    constexpr std::array<std::string_view, 4> of_platelets{"", "10^9/L", "x10^9/L", "G/L"};
    constexpr std::array<std::string_view, 2> of_hba1c{"", "%"};
    const bool fits = asked == fact::platelets_10e9_per_l
                          ? std::ranges::find(of_platelets, unit) != of_platelets.end()
                          : std::ranges::find(of_hba1c, unit) != of_hba1c.end();
    return fits ? std::optional{asked} : std::nullopt;
}

std::string_view without_blanks(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// @return whether every number of the answer was understood
bool add_given(const condition_answer& answer, std::vector<reading>& readings)
{
    for (const named::value_of& meant : named::values_given) {
        if (meant.condition != answer.id.value) continue;
        const auto number = parse_value(answer.value->value);
        if (!number) return false;
        for (std::size_t i = 0; i < meant.facts.size(); ++i) {
            if (i > 0 && meant.facts[i] == meant.facts[0]) continue;
            const auto of = fact_in(meant.facts[i], number->unit);
            if (!of) return false;
            const auto on = answer.on ? std::optional{answer.on->value} : std::nullopt;
            readings.push_back({*of, number->thousandths, on, answer.value->where});
        }
    }
    return true;    // a value that no rule asks for decides nothing
}

void add_measured(const measurements& measured, std::vector<reading>& readings)
{
    const auto add = [&](fact of, const dated_value& one) {
        readings.push_back({of, one.thousandths, one.taken_on, one.where});
    };
    const auto add_lipid = [&](fact mg_dl, const std::optional<lipid_value>& one) {
        if (one) add(one->in_mg_per_dl ? mg_dl : in_mmol(mg_dl), one->measured);
    };
    if (measured.hba1c_percent) add(fact::hba1c_percent, *measured.hba1c_percent);
    if (measured.platelets_10e9_per_l) {
        add(fact::platelets_10e9_per_l, *measured.platelets_10e9_per_l);
    }
    add_lipid(fact::tc_mg_dl, measured.total_cholesterol);
    add_lipid(fact::ldl_mg_dl, measured.ldl);
}

}    // namespace

std::optional<written_value> parse_value(std::string_view text)
{
    text = without_blanks(text);
    std::int64_t thousandths = 0;
    std::size_t i = 0;
    int decimals = -1;    // none until the point
    for (; i < text.size(); ++i) {
        if (text[i] == '.' && decimals < 0 && i > 0) {
            decimals = 0;
        } else if (text[i] < '0' || text[i] > '9') {
            break;
        } else if (decimals == 3) {
            return std::nullopt;    // finer than we compare
        } else {
            thousandths = thousandths * 10 + (text[i] - '0');
            if (decimals >= 0) ++decimals;
        }
        if (thousandths > whole_max * 1000) return std::nullopt;
    }
    if (i == 0 || text[i - 1] == '.') return std::nullopt;
    for (int places = std::max(decimals, 0); places < 3; ++places) thousandths *= 10;
    return written_value{thousandths, without_blanks(text.substr(i))};
}

bool is_value_for(std::string_view condition, std::string_view text)
{
    const auto* const meant =
        std::ranges::find(named::values_given, condition, &named::value_of::condition);
    const auto number = parse_value(text);
    if (meant == named::values_given.end() || !number) return false;
    return fact_in(meant->facts[0], number->unit).has_value();
}

std::vector<reading> readings_of(const profile& who, std::vector<open_question>& open)
{
    std::vector<reading> readings;
    add_measured(who.measured, readings);
    if (!who.screening || !who.screening->conditions) return readings;
    for (const condition_answer& answer : *who.screening->conditions) {
        if (!answer.value || add_given(answer, readings)) continue;
        open.push_back({answer.id.value,
                        "the value \"" + answer.value->value +
                            "\" is not understood: write a number "
                            "with its unit, or give it with its date under [measurements]",
                        answer.value->where});
    }
    return readings;
}

}    // namespace bfr::screening
