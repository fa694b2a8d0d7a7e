// SPDX-License-Identifier: MIT
#include "estimate_refusals.hpp"

#include <bfr/evidence_planning.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace bfr::calc {
namespace {

namespace rules = evidence::planning;
using thresholds = rules::estimate_refused;

std::string cm(length l) { return decimal(l.tenths_of_mm(), 2) + " cm"; }
std::string mmhg_words(pressure p) { return decimal(p.hundredths_of_mmhg(), 2) + " mmHg"; }

/// Collects the reasons of one tier, each by the id of its row.
class collector {
  public:
    explicit collector(std::string_view tier) : tier_(tier) {}
    void add(std::string_view id, std::string words)
    {
        const auto row = evidence::refusals().find(id);
        if (!row) throw std::logic_error("a refusal without a row");
        found_.push_back({tier_, row->id.view(), std::move(words)});
    }
    /// Whether a refusal has said it already, so that a domain need not say it again.
    [[nodiscard]] bool has(std::string_view id) const
    {
        return std::ranges::find(found_, id, &refusal_reason::refusal) != found_.end();
    }
    [[nodiscard]] std::vector<refusal_reason> take() { return std::move(found_); }

  private:
    std::string_view tier_;
    std::vector<refusal_reason> found_;
};

void judge_cuff(const estimate_inputs& known, collector& out)
{
    const auto& width = known.cuff_width;
    if (!width) out.add("unknown-width", "the width of the cuff is not given");
    if (width && *width < thresholds::width_below) {
        out.add("narrow-cuff",
                fmt::format("cuff width {} is under {}", cm(*width), cm(thresholds::width_below)));
    }
    if (known.elastic) out.add("elastic", "the cuff is elastic");
    if (!known.used) out.add("unknown-posture", "the posture is not given");
}

void judge_person(const estimate_inputs& known, collector& out)
{
    if (known.age && (*known.age < thresholds::age_below || *known.age > thresholds::age_over)) {
        out.add("age", fmt::format("age {} is outside {}-{}", *known.age, thresholds::age_below,
                                   thresholds::age_over));
    }
    const auto& sbp = known.systolic;
    if (sbp && *sbp < thresholds::sbp_below) {
        out.add("sbp", fmt::format("systolic pressure {} is under {}", mmhg_words(*sbp),
                                   mmhg_words(thresholds::sbp_below)));
    }
    if (sbp && *sbp >= thresholds::sbp_from) {
        out.add("sbp", fmt::format("systolic pressure {} is {} or more", mmhg_words(*sbp),
                                   mmhg_words(thresholds::sbp_from)));
    }
    if (known.pregnant) out.add("screening-flag", "pregnancy");
    if (known.screening_flag) out.add("screening-flag", "the screening asks for a measured value");
}

void judge_girth(const estimate_inputs& known, collector& out)
{
    const auto& girth = known.circumference;
    if (!girth) return;
    if (known.on == limb::leg && *girth > thresholds::thigh_over) {
        out.add("large-thigh",
                fmt::format("circumference {} is over {}", cm(*girth), cm(thresholds::thigh_over)));
    }
    constexpr int most = rules::aop::estimate_width_over_circumference_max_permille;
    if (known.cuff_width && 1000 * *known.cuff_width > most * *girth) {
        out.add("wide-for-limb", fmt::format("a cuff of {} is over {} of a circumference of {}",
                                             cm(*known.cuff_width), decimal(most, 3), cm(*girth)));
    }
}

/// The row of this tier or equation for this limb.
std::optional<evidence::domain_row> domain_of(std::string_view applies_to, limb on)
{
    const auto rows = evidence::domains();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = rows[i];
        if (row.applies_to.view() == applies_to && row.on == on) return row;
    }
    return std::nullopt;
}

template <class T>
bool is_outside(const std::optional<T>& value, T least, T most)
{
    return value && (*value < least || (most != T{} && *value > most));
}

void judge_systolic(const estimate_inputs& known, const evidence::domain_row& in, collector& out)
{
    if (in.sbp_max == pressure{}) return;
    if (!known.systolic) out.add("out-of-domain", "systolic pressure is not given");
    if (!out.has("sbp") && is_outside(known.systolic, in.sbp_min, in.sbp_max)) {
        out.add("out-of-domain",
                fmt::format("systolic pressure {} is outside {} to {}", mmhg_words(*known.systolic),
                            mmhg_words(in.sbp_min), mmhg_words(in.sbp_max)));
    }
}

void judge_domain(const estimate_inputs& known, const evidence::domain_row& in, collector& out)
{
    if (!out.has("narrow-cuff") && is_outside(known.cuff_width, in.width_min, in.width_max)) {
        out.add("out-of-domain",
                fmt::format("cuff width {} is outside {} to {}", cm(*known.cuff_width),
                            cm(in.width_min), cm(in.width_max)));
    }
    if (known.used && !has_posture(in.postures, *known.used)) {
        out.add("out-of-domain",
                fmt::format("{} is not {}", name(*known.used), std::string_view{in.postures}));
    }
    if (!known.age) out.add("out-of-domain", "age is not given");
    if (!out.has("age") && is_outside(known.age, in.age_min, in.age_max)) {
        out.add("out-of-domain",
                fmt::format("age {} is outside {} to {}", *known.age, in.age_min, in.age_max));
    }
    judge_systolic(known, in, out);
    if (!known.circumference) out.add("out-of-domain", "circumference is not given");
    if (!out.has("large-thigh") &&
        is_outside(known.circumference, in.circumference_min, in.circumference_max)) {
        out.add("out-of-domain",
                fmt::format("circumference {} is outside {} to {}", cm(*known.circumference),
                            cm(in.circumference_min), cm(in.circumference_max)));
    }
}

void judge_equation(const estimate_inputs& known, collector& out)
{
    const auto row = evidence::equations().find(*known.equation);
    if (!row || row->state != evidence::equation_state::confirmed) {
        out.add("out-of-domain",
                fmt::format("{} is {}", *known.equation, row ? "not confirmed" : "no equation"));
        return;
    }
    if (!known.sex) out.add("out-of-domain", "sex is not given");
    if (const auto in = domain_of(row->id, known.on)) {
        judge_domain(known, *in, out);
    } else {
        out.add("out-of-domain",
                fmt::format("{} is not for the {}", *known.equation, name(known.on)));
    }
}

/// The range that the user states, as a domain like any other.
evidence::domain_row domain_of(const own_equation& own)
{
    evidence::domain_row in;
    in.on = own.on;
    in.width_min = own.width_min;
    in.width_max = own.width_max;
    const auto used = name(own.used);
    in.postures = {used.data(), 0, static_cast<std::uint32_t>(used.size())};
    in.age_min = own.age_min;
    in.age_max = own.age_max;
    in.sbp_min = own.systolic_min;
    in.sbp_max = own.systolic_max;
    in.circumference_min = own.circumference_min;
    in.circumference_max = own.circumference_max;
    return in;
}

void judge_own_equation(const estimate_inputs& known, collector& out)
{
    const auto& own = *known.own;
    if (own.on != known.on) {
        out.add("out-of-domain", fmt::format("{} is not for the {}", own.id.value, name(known.on)));
    }
    if (own.by.needs_sex && !known.sex) out.add("out-of-domain", "sex is not given");
    judge_domain(known, domain_of(own), out);
    if (!own.diastolic_min || !own.diastolic_max) return;
    if (!known.diastolic) out.add("out-of-domain", "diastolic pressure is not given");
    if (is_outside(known.diastolic, *own.diastolic_min, *own.diastolic_max)) {
        out.add("out-of-domain",
                fmt::format("diastolic pressure {} is outside {} to {}",
                            mmhg_words(*known.diastolic), mmhg_words(*own.diastolic_min),
                            mmhg_words(*own.diastolic_max)));
    }
}

void judge_reference(const estimate_inputs& known, std::string_view tier, collector& out)
{
    const auto in = domain_of(tier, known.on);
    if (!in) throw std::logic_error("a tier without a domain");
    judge_domain(known, *in, out);
    // A known systolic pressure outside the domain refuses T4 as well: it is no missing one.
    if (tier == "T4" && known.systolic) {
        if (const auto with_sbp = domain_of("T3", known.on)) judge_systolic(known, *with_sbp, out);
    }
    if (known.cuff_width && known.used && !out.has("narrow-cuff") && !reference_for(known)) {
        out.add("out-of-domain",
                fmt::format("no reference row for a cuff of {} on the {}, {}",
                            cm(*known.cuff_width), name(known.on), name(*known.used)));
    }
}

}    // namespace

bool has_posture(std::string_view postures, posture wanted)
{
    while (!postures.empty()) {
        const auto end = std::min(postures.find(' '), postures.size());
        if (postures.substr(0, end) == name(wanted)) return true;
        postures.remove_prefix(std::min(end + 1, postures.size()));
    }
    return false;
}

std::optional<evidence::reference_row> reference_for(const estimate_inputs& known)
{
    const auto rows = evidence::references();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows.packed_row(i);
        const bool fits = row.on == known.on && row.width_min <= *known.cuff_width &&
                          *known.cuff_width <= row.width_max;
        if (fits && (row.any_posture || row.used == *known.used)) return rows[i];
    }
    return std::nullopt;
}

std::vector<refusal_reason> refusals_of(const estimate_inputs& known, std::string_view tier)
{
    collector out{tier};
    judge_cuff(known, out);
    judge_person(known, out);
    judge_girth(known, out);
    if (tier == "T2" && known.own != nullptr)
        judge_own_equation(known, out);
    else if (tier == "T2")
        judge_equation(known, out);
    else
        judge_reference(known, tier, out);
    return out.take();
}

}    // namespace bfr::calc
