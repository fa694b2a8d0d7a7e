// SPDX-License-Identifier: MIT
//
// [[define.equation]]: an equation that the user answers for. Its citation, its error and the range
// in which it holds are mandatory, and no range may pass a red limit of aop.toml.
#include "codes.hpp"
#include "sections.hpp"

#include <bfr/evidence.hpp>
#include <bfr/evidence_planning.hpp>
#include <bfr/evidence_pressure.hpp>

#include <algorithm>
#include <array>
#include <fmt/core.h>
#include <stdexcept>

namespace bfr::read {
namespace {

using refused = evidence::planning::estimate_refused;

constexpr int most_places = 5;
constexpr std::int64_t per_mmhg = 100'000;

std::string cm(length l) { return decimal(l.tenths_of_mm(), 2) + " cm"; }
std::string mmhg_words(pressure p) { return decimal(p.hundredths_of_mmhg(), 2) + " mmHg"; }

struct needed_key {
    std::string_view key, example;
};
constexpr std::array needed{
    needed_key{"id", "a name for it: id = \"my-equation\""},
    needed_key{"name", "what the sheet calls it: name = \"Doe 2024\""},
    needed_key{"citation", "author, year and where: citation = \"Doe J, 2024, J Test 1:2\""},
    needed_key{"limb", "where the cuff sits: limb = \"leg\""},
    needed_key{"posture", "how its people were: posture = \"seated\""},
    needed_key{"width_min", "the narrowest cuff of its study: width_min = \"11 cm\""},
    needed_key{"width_max", "the widest cuff of its study: width_max = \"12 cm\""},
    needed_key{"circumference_min",
               "the thinnest limb of its study: circumference_min = \"45 cm\""},
    needed_key{"circumference_max",
               "the thickest limb of its study: circumference_max = \"62 cm\""},
    needed_key{"systolic_min", "the lowest pressure of its study: systolic_min = \"100 mmHg\""},
    needed_key{"systolic_max", "the highest pressure of its study: systolic_max = \"135 mmHg\""},
    needed_key{"age_min", "the youngest of its study: age_min = 18"},
    needed_key{"age_max", "the oldest of its study: age_max = 35"},
    needed_key{"b0", "the constant in mmHg: b0 = \"65.29\""},
};

// ---- numbers

/// A decimal without a unit, in hundred-thousandths; every digit of it counts.
std::optional<std::int64_t> read_coefficient(fields& f, std::string_view key)
{
    const auto* found = f.take(key);
    if (found == nullptr) return std::nullopt;
    const auto cure = fmt::format("write a decimal number: {} = \"1.153\"", key);
    if (found->is != node::type::text && found->is != node::type::bare) {
        f.wrong_type(*found, key, "a number", cure);
        return std::nullopt;
    }
    auto number = take_number(found->written);
    if (!number.value) {
        f.misread_at(*found, std::move(number.problem));
        return std::nullopt;
    }
    if (!number.rest.empty() || number.value->places > most_places) {
        const auto* what = number.rest.empty() ? "has more than 5 decimals" : "goes on after it";
        f.error(codes::not_a_number, found->where,
                fmt::format("{} {}", cited(found->written), what))
            .help = cure;
        return std::nullopt;
    }
    const auto most = ranges::coefficient_most * per_mmhg;
    const auto value = scaled(*number.value, per_mmhg);
    if (!value || *value < -most || *value > most) {
        f.error(codes::out_of_range, found->where,
                fmt::format("a coefficient must be -{0} to {0} mmHg", ranges::coefficient_most))
            .help = cure;
        return std::nullopt;
    }
    return value;
}

own_equation::coefficients read_coefficients(fields& f)
{
    own_equation::coefficients by;
    bool any = false;
    const auto take = [&](std::string_view key) {
        any = any || f.has(key);
        return read_coefficient(f, key).value_or(0);
    };
    by.constant = read_coefficient(f, "b0").value_or(0);
    by.per_cm = take("b_circumference");
    by.per_systolic_mmhg = take("b_systolic");
    by.per_diastolic_mmhg = take("b_diastolic");
    by.per_year = take("b_age");
    by.for_men = take("b_male");
    by.for_women = take("b_female");
    by.needs_sex = f.has("b_male") || f.has("b_female");
    by.needs_diastolic = f.has("b_diastolic");
    if (!any) {
        f.error(codes::missing_key, f.where(), "an equation of b0 alone gives everybody the same")
            .help = "write b_circumference, b_systolic, b_diastolic, b_age, b_male or b_female";
    }
    return by;
}

void read_error(fields& f, own_equation& into)
{
    const auto half = f.read("half_width", ranges::half_width);
    const auto loa = f.read("loa", ranges::limits_of_agreement);
    if (half) into.half_width = half->value;
    if (loa) into.limits_of_agreement = loa->value;
    if (f.has("half_width") && f.has("loa")) {
        auto& problem = f.error(codes::contradiction, *f.where_of("loa"),
                                "the error is said twice, as half_width and as loa");
        problem.others.push_back({*f.where_of("half_width"), "the other"});
        problem.help = "keep half_width where it was published";
    } else if (!f.has("loa")) {
        f.require("half_width", "how far 95 % of predictions are off: half_width = \"32 mmHg\", "
                                "or the limits of agreement: loa = \"25 mmHg\"");
    }
}

// ---- where it holds

/// Both ends of a range, each where it was well written.
template <class T>
struct ends {
    std::string_view min_key;
    maybe<T> min, max;
};

template <class T>
ends<T> read_ends(fields& f, std::string_view min_key, std::string_view max_key,
                  const range<T>& allowed)
{
    ends<T> read{min_key, f.read(min_key, allowed), f.read(max_key, allowed)};
    if (read.min && read.max && read.min->value > read.max->value) {
        auto& problem = f.error(codes::contradiction, read.max->where,
                                fmt::format("{} is less than {}", max_key, min_key));
        problem.others.push_back({read.min->where, "the least"});
        problem.help = "write the range of the people and cuffs that were measured";
    }
    return read;
}

void report_red(fields& f, text::place where, std::string_view rule, const std::string& limit)
{
    auto& problem = f.error(codes::over_red_limit, where, "the range passes a red limit: " + limit);
    problem.note = fmt::format("refusal.{}: nothing is estimated beyond it", rule);
    problem.help = "write the part of the range that lies inside the limit";
}

void hold_width(fields& f, const ends<length>& width, own_equation& into)
{
    if (width.min && width.min->value < refused::width_below) {
        report_red(f, width.min->where, "narrow-cuff",
                   fmt::format("a cuff of {} or wider", cm(refused::width_below)));
    }
    if (width.min) into.width_min = width.min->value;
    if (width.max) into.width_max = width.max->value;
}

/// Of arms the evidence knows one range for every estimate, that of T3.
void hold_arm(fields& f, const ends<length>& girth)
{
    const auto row = evidence::domains().find("domain-t3-arm");
    if (!row) throw std::logic_error("no range of arms");
    const auto limit =
        fmt::format("an arm of {} to {}", cm(row->circumference_min), cm(row->circumference_max));
    if (girth.min && girth.min->value < row->circumference_min)
        report_red(f, girth.min->where, "out-of-domain", limit);
    if (girth.max && girth.max->value > row->circumference_max)
        report_red(f, girth.max->where, "out-of-domain", limit);
}

void hold_girth(fields& f, const ends<length>& girth, own_equation& into)
{
    if (into.on == limb::arm) {
        hold_arm(f, girth);
    } else if (girth.max && girth.max->value > refused::thigh_over) {
        report_red(f, girth.max->where, "large-thigh",
                   fmt::format("a thigh of {} at most", cm(refused::thigh_over)));
    }
    if (girth.min) into.circumference_min = girth.min->value;
    if (girth.max) into.circumference_max = girth.max->value;
}

void hold_systolic(fields& f, const ends<pressure>& systolic, own_equation& into)
{
    const auto limit = fmt::format("a systolic pressure from {} to under {}",
                                   mmhg_words(refused::sbp_below), mmhg_words(refused::sbp_from));
    if (systolic.min && systolic.min->value < refused::sbp_below)
        report_red(f, systolic.min->where, "sbp", limit);
    if (systolic.max && systolic.max->value >= refused::sbp_from)
        report_red(f, systolic.max->where, "sbp", limit);
    if (systolic.min) into.systolic_min = systolic.min->value;
    if (systolic.max) into.systolic_max = systolic.max->value;
}

void hold_age(fields& f, const ends<int>& age, own_equation& into)
{
    const auto limit = fmt::format("{} to {} years", refused::age_below, refused::age_over);
    if (age.min && age.min->value < refused::age_below) report_red(f, age.min->where, "age", limit);
    if (age.max && age.max->value > refused::age_over) report_red(f, age.max->where, "age", limit);
    if (age.min) into.age_min = age.min->value;
    if (age.max) into.age_max = age.max->value;
}

/// A diastolic pressure has no red limit of estimates; the screening judges a high one.
void read_diastolic(fields& f, own_equation& into)
{
    const auto read = read_ends(f, "diastolic_min", "diastolic_max", ranges::diastolic);
    if (read.min) into.diastolic_min = read.min->value;
    if (read.max) into.diastolic_max = read.max->value;
    if (!into.by.needs_diastolic && !f.has("diastolic_min") && !f.has("diastolic_max")) return;
    f.require("diastolic_min", "the lowest pressure of its study: diastolic_min = \"55 mmHg\"");
    f.require("diastolic_max", "the highest pressure of its study: diastolic_max = \"85 mmHg\"");
}

void read_domain(fields& f, own_equation& into)
{
    if (const auto on = f.one_of<limb>("limb")) into.on = on->value;
    if (const auto used = f.one_of<posture>("posture")) into.used = used->value;
    hold_width(f, read_ends(f, "width_min", "width_max", ranges::cuff_width), into);
    hold_girth(f, read_ends(f, "circumference_min", "circumference_max", ranges::girth), into);
    hold_systolic(f, read_ends(f, "systolic_min", "systolic_max", ranges::systolic), into);
    hold_age(f, read_ends(f, "age_min", "age_max", ranges::years), into);
    read_diastolic(f, into);
}

// ---- whose it is

/// A year of print: four digits by themselves, from 1900 to this year.
bool has_year(std::string_view citation, int this_year)
{
    for (std::size_t at = 0; at < citation.size();) {
        std::size_t end = at;
        int number = 0;
        while (end < citation.size() && is_digit(citation[end])) {
            number = number > this_year ? number : number * 10 + (citation[end] - '0');
            ++end;
        }
        if (end - at == 4 && number >= 1900 && number <= this_year) return true;
        at = end + 1;
    }
    return false;
}

/// At least the three letters of a short name, in any script.
bool has_author(std::string_view citation)
{
    const auto is_of_name = [](char c) { return is_letter(c) || !is_ascii(c); };
    return std::ranges::count_if(citation, is_of_name) >= 3;
}

void read_citation(fields& f, own_equation& into)
{
    const auto citation = f.words("citation");
    if (const auto doi = f.words("doi")) into.doi = doi->value;
    if (!citation) return;
    if (!has_author(citation->value) || !has_year(citation->value, f.in().today.ymd().year)) {
        f.error(codes::no_citation, citation->where, "the citation names no author, or no year")
            .help = "write where the equation was published: "
                    "citation = \"Doe J, 2024, J Test 1:2\"";
    }
    into.citation = citation->value;
}

void read_id(fields& f, own_equation& into, const profile& before)
{
    const auto id = f.id("id");
    if (!id) return;
    into.id = *id;
    if (evidence::equations().find(id->value)) {
        auto& problem = f.error(codes::id_taken, id->where,
                                fmt::format("\"{}\" is an equation of the catalogue", id->value));
        problem.note = "one that is not confirmed stays unused, by whatever name";
        problem.help = "give it another id";
    }
    if (const auto* other = equation_named(before, id->value)) {
        f.error(codes::said_twice, id->where,
                fmt::format("there are two equations \"{}\"", id->value))
            .others.push_back({other->id.where, "here first"});
    }
}

void read_one(fields& f, profile& into)
{
    for (const auto& [key, example] : needed) f.require(key, example);
    own_equation read;
    read_id(f, read, into);
    if (const auto name = f.words("name")) read.name = name->value;
    read_citation(f, read);
    read.by = read_coefficients(f);
    read_error(f, read);
    read_domain(f, read);
    f.close();
    into.equations.push_back(std::move(read));
}

}    // namespace

void read_equations(fields& top, profile& into)
{
    const auto* table = top.table("define");
    if (table == nullptr) return;
    fields define{*table, "[define]", top.in()};
    for (const auto& item : define.tables("equation")) {
        if (top.in().out.full()) return;
        fields f{item, "[[define.equation]]", top.in()};
        read_one(f, into);
    }
    constexpr std::array known{std::string_view{"equation"}};
    for (const auto& e : table->entries) {
        if (e.key == known.front() || text::nearest(e.key, known)) continue;
        report_later(define, define.take(e.key)->where, fmt::format("[[define.{}]]", e.key));
    }
    define.close();
}

}    // namespace bfr::read
