// SPDX-License-Identifier: MIT
#include "phrases.hpp"

#include "letters.hpp"

#include <bfr/evidence.hpp>
#include <bfr/evidence_pressure.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <numeric>

namespace bfr::render {
namespace {

bool counts_in_pounds(mass m)
{
    const auto n = m.tenths_of_microgram();
    return n % mass_per_gram != 0 && n % mass_per_hundredth_lb == 0;
}

std::int64_t divide_up(std::int64_t n, std::int64_t by) { return (n + by - 1) / by; }

bool same_in_all(std::span<const training_set> sets, auto of)
{
    return std::ranges::all_of(sets, [&](const training_set& s) { return of(s) == of(sets[0]); });
}

}    // namespace

std::string mass_in(mass m, bool pounds)
{
    return pounds ? lb_text(m) + " lb" : kg_text(m) + " kg";
}

std::string own_mass(mass m) { return mass_in(m, counts_in_pounds(m)); }

std::string about_mass(mass m, bool pounds)
{
    const auto tenth = (pounds ? mass_per_lb : mass_per_kg) / 10;
    return decimal((m.tenths_of_microgram() + tenth / 2) / tenth, 1) + (pounds ? " lb" : " kg");
}

std::string sum_of(std::span<const mass> plates)
{
    std::string out;
    for (std::size_t i = 0; i < plates.size(); ++i) {
        const bool lb = counts_in_pounds(plates[i]);
        const bool unit = i + 1 == plates.size() || counts_in_pounds(plates[i + 1]) != lb;
        if (i > 0) out += " + ";
        out += unit ? mass_in(plates[i], lb) : lb ? lb_text(plates[i]) : kg_text(plates[i]);
    }
    return out;
}

std::string percent(share_of_1rm s) { return decimal(s.permille(), 1); }
std::string percent(share_of_aop s) { return decimal(s.permille(), 1); }

bool is_of_sound_side(const load& l)
{
    return std::ranges::find(l.marks, "sound-side") != l.marks.end();
}

bool is_of_mvc(const load& l) { return l.of && l.of->kind == one_rm_kind::mvc; }

std::optional<std::string> percent_of_max(const load& l)
{
    if (!l.total || !l.of || l.of->value <= mass{} || is_of_sound_side(l)) return std::nullopt;
    return fixed_decimal(
        tenths_of_percent(l.total->tenths_of_microgram(), l.of->value.tenths_of_microgram()), 1);
}

std::optional<delivered> delivered_by(const cuff_setting& c)
{
    if (!c.set || !c.aop || c.aop->low <= pressure{} || c.aop->high <= pressure{}) {
        return std::nullopt;
    }
    const auto set = c.set->hundredths_of_mmhg() * 100;
    return delivered{set / c.aop->high.hundredths_of_mmhg(),
                     divide_up(set, c.aop->low.hundredths_of_mmhg())};
}

whole_range whole_mmhg(const occlusion_basis& of)
{
    constexpr std::int64_t per = 100;
    return {(of.value.hundredths_of_mmhg() + per / 2) / per, of.low.hundredths_of_mmhg() / per,
            divide_up(of.high.hundredths_of_mmhg(), per)};
}

std::string_view phase_words(phase p)
{
    switch (p) {
    case phase::familiarisation: return "familiarisation";
    case phase::build: return "build";
    case phase::deload: return "lighter week";
    case phase::mixed_heavy: return "mixed with heavy days";
    }
    return "";
}

std::string sides_words(sides worked, limb on)
{
    switch (worked) {
    case sides::together: return fmt::format("both {}s together", name(on));
    case sides::each: return fmt::format("one {} at a time", name(on));
    case sides::left:
    case sides::right: return fmt::format("{} {} only", name(worked), name(on));
    }
    return "";
}

std::string_view method_words(std::string_view aop_method)
{
    const auto row = evidence::aop_methods().find(aop_method);
    return row ? row->name.view() : aop_method;
}

std::string origin_words(std::string_view estimated_by, std::span<const cited_equation> own)
{
    const auto cited = std::ranges::find(own, estimated_by, &cited_equation::method);
    if (cited != own.end()) {
        return fmt::format("equation {} ({}), the user's own", shown(cited->name),
                           shown(cited->citation));
    }
    if (const auto row = evidence::equations().find(estimated_by))
        return fmt::format("equation {}", row->name.view());
    return fmt::format("published values for such a cuff ({})", estimated_by);
}

std::string differs_words(std::span<const std::string> differs)
{
    const auto has = [&](std::string_view what) { return std::ranges::count(differs, what) > 0; };
    std::string out;
    if (has("day")) out = "another day";
    if (has("posture")) out += out.empty() ? "another posture" : " and posture";
    if (has("side")) out += out.empty() ? "the other side" : ", the other side";
    return out;
}

std::string sets_words(std::span<const training_set> sets)
{
    if (sets.empty()) return "";
    if (same_in_all(sets, [](const auto& s) { return s.to_failure; }) && sets[0].to_failure) {
        return fmt::format("{} set{} to failure", sets.size(), sets.size() == 1 ? "" : "s");
    }
    const bool equal = same_in_all(sets, [](const auto& s) { return s.to_failure ? 0 : s.reps; });
    if (equal) return fmt::format("{}x{}", sets.size(), sets[0].reps);
    std::string out;
    for (const auto& s : sets) {
        if (!out.empty()) out += '-';
        out += s.to_failure ? "failure" : std::to_string(s.reps);
    }
    return out;
}

std::string rest_words(std::span<const training_set> sets)
{
    if (sets.size() < 2) return "";
    const auto between = sets.first(sets.size() - 1);
    std::string out = ", rest ";
    const auto rest = [](const training_set& s) { return s.rest_after.value_or(duration{}); };
    if (same_in_all(between, rest)) {
        out += fmt::format("{} s", rest(between[0]).seconds());
    } else {
        for (const auto& s : between) {
            out += fmt::format("{}{}", &s == between.data() ? "" : "-", rest(s).seconds());
        }
        out += " s";
    }
    if (!same_in_all(between, [](const auto& s) { return s.in_rest; }))
        return out + ", cuff on and off";
    return out + (between[0].in_rest == cuff_in_rest::inflated ? ", cuff on" : ", cuff off");
}

std::optional<mass> without_plates(const load& l)
{
    const bool plated = l.implement == name(implement_kind::barbell) ||
                        l.implement == name(implement_kind::plate_sled) || !l.per_side.empty();
    if (!plated || !l.total) return std::nullopt;
    return *l.total - 2 * std::accumulate(l.per_side.begin(), l.per_side.end(), mass{});
}

std::string plates_words(const load& l)
{
    const auto bare = without_plates(l);
    if (!bare) return "";
    const auto* what = l.implement == name(implement_kind::plate_sled) ? "sled" : "bar";
    const auto base = *bare > mass{} ? fmt::format("{} {}", own_mass(*bare), what) : std::string{};
    if (l.per_side.empty()) return base.empty() ? "no plates" : base + ", no plates";
    return fmt::format("{}{}{} a side", base, base.empty() ? "" : " + ", sum_of(l.per_side));
}

// tests/unit/render_phrases_test.cpp holds these ids against the table.
constinit const std::array<short_sign, 5> signs_to_stop{{
    {"stop-numb", "numb or tingling"},
    {"stop-pain", "sharp pain"},
    {"stop-colour", "limb white, blue or cold"},
    {"stop-dizzy", "dizzy or sick"},
    {"stop-weak", "weak hand or foot"},
}};
constinit const std::array<short_sign, 3> signs_to_call_for_help{{
    {"stop-chest", "Chest pain, breathless"},
    {"stop-faint", "faint"},
    {"stop-neuro", "speech or sight gone wrong, one side weak, severe headache"},
}};

std::string stop_words()
{
    std::string out = "cuff off";
    const auto* mark = ": ";
    for (const auto& s : signs_to_stop) {
        out += mark;
        out += s.words;
        mark = "; ";
    }
    mark = ". ";
    for (const auto& s : signs_to_call_for_help) {
        out += mark;
        out += s.words;
        mark = ", ";
    }
    return out + ": call for help.";
}

}    // namespace bfr::render
