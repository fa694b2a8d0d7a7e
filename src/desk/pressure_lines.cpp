// SPDX-License-Identifier: MIT
#include "pressure_lines.hpp"

#include <bfr/evidence_planning.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <initializer_list>
#include <stdexcept>
#include <utility>

namespace bfr::desk {
namespace {

constexpr std::int64_t per_mmhg = 100;

std::int64_t nearest_mmhg(pressure p) { return (p.hundredths_of_mmhg() + per_mmhg / 2) / per_mmhg; }
std::int64_t mmhg_down(pressure p) { return p.hundredths_of_mmhg() / per_mmhg; }
std::int64_t mmhg_up(pressure p) { return (p.hundredths_of_mmhg() + per_mmhg - 1) / per_mmhg; }
/// The gauge may stand on a half; nothing else has decimals.
std::string on_gauge(pressure p) { return decimal(p.hundredths_of_mmhg(), 2); }
std::string percent(share_of_aop share) { return decimal(share.permille(), 1) + " %"; }

struct filling {
    std::string_view key;
    std::string value;
};

/// A row of [[wording]] with what stands in braces filled in.
std::string wording(std::string_view id, std::initializer_list<filling> with)
{
    const auto row = evidence::wordings().find(id);
    if (!row) throw std::logic_error("no such wording");
    std::string words{row->text.view()};
    for (const auto& [key, value] : with) {
        const auto field = fmt::format("{{{}}}", key);
        const auto at = words.find(field);
        if (at == std::string::npos) throw std::logic_error("a wording without this field");
        words.replace(at, field.size(), value);
    }
    return words;
}

std::string posture_words(const pressure_question& question)
{
    if (question.known.used) return std::string{name(*question.known.used)};
    if (question.read && question.read->taken) {
        return fmt::format("{}, taken as the posture of use", name(*question.read->taken));
    }
    return "posture not stated, taken as that of use";
}

std::string day_words(const pressure_reading& read)
{
    const int days = read.days_ago.value_or(0);
    if (days == 0) return "today";
    return days == 1 ? "1 day ago" : fmt::format("{} days ago", days);
}

std::string difference(const pressure_question& question)
{
    const auto& read = *question.read;
    std::string words;
    const auto add = [&words](const std::string& more) {
        words += words.empty() ? more : ", " + more;
    };
    if (read.days_ago.value_or(0) > 0) add("measured " + day_words(read));
    if (read.taken && question.known.used && read.taken != question.known.used) {
        add(fmt::format("measured {} at {} mmHg, used {}", name(*read.taken),
                        nearest_mmhg(read.value), name(*question.known.used)));
    }
    if (read.other_side) add("measured on the other side");
    return words;
}

std::string limit_words(const pressure_basis& basis, const calc::pressure_set& made)
{
    const auto c = calc::limits_of(*basis.range, basis.on.front()).c;
    if (made.by == calc::bound::guarantee) return percent(c) + " of the low end";
    const std::string_view kind = is_measured(basis) ? "a measured" : "an estimated";
    return fmt::format("at most {} mmHg of {} value", mmhg_down(made.absolute_cap), kind);
}

/// What held the pressure under what was asked; empty where nothing did.
std::string cap_line(const pressure_basis& basis, const calc::pressure_set& made)
{
    switch (made.by) {
    case calc::bound::asked: return {};
    case calc::bound::device:
        return fmt::format("Held at {} mmHg by the most that the device gives.",
                           on_gauge(made.set));
    case calc::bound::guarantee:
    case calc::bound::absolute_cap: break;
    }
    return wording("cap-line", {{"P", on_gauge(made.set)}, {"limit", limit_words(basis, made)}});
}

std::string status_sentence(const pressure_target& target, const pressure_basis& basis)
{
    if (target.made.status == calc::verdict::ok) return {};
    auto words =
        std::string{evidence::pressure_statuses().find(status_id(target.made.status))->text.view()};
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
    // Asked 40 % or more, and only the gauge left less.
    const auto floor = evidence::planning::under_dosed::below;
    const auto share_set = target.made.set.hundredths_of_mmhg() * 1000;
    const bool rounded_under =
        target.made.status == calc::verdict::may_be_under_dosed &&
        target.made.by == calc::bound::asked && target.asked >= floor &&
        share_set < basis.range->centre.hundredths_of_mmhg() * floor.permille();
    return words + (rounded_under ? ": the rounding took it under 40 %." : ".");
}

/// load_out_of_reach.reduced-effect: said, and no reason to raise the pressure.
bool is_reduced_effect(const pressure_question& question, const pressure_basis& basis, pressure set)
{
    const auto row = evidence::reduced_effects()[0];
    return question.load && *question.load < row.load_under &&
           set.hundredths_of_mmhg() * 1000 <
               basis.range->centre.hundredths_of_mmhg() * row.pressure_under.permille();
}

class page {
  public:
    void add(std::string words, std::size_t indent = 0)
    {
        if (!words.empty()) lines_.push_back({std::move(words), indent});
    }
    void add_row(std::string words) { lines_.push_back({std::move(words), 0, true}); }
    void blank() { lines_.emplace_back(); }
    [[nodiscard]] std::vector<answer_line> take() { return std::move(lines_); }

  private:
    std::vector<answer_line> lines_;
};

std::string joined(const std::vector<std::string>& facts)
{
    std::string all;
    for (const auto& one : facts) all += (all.empty() ? "" : ", ") + one;
    return all;
}

bool is_too_old(const pressure_question& question)
{
    return question.read &&
           question.read->days_ago.value_or(0) > evidence::planning::aop::max_age_days;
}

/// "no reason to raise": what every number of this tier carries.
void add_caveats(page& out, const pressure_question& question, const pressure_basis& basis,
                 pressure least_set)
{
    if (is_too_old(question)) {
        out.add("Too old for the promise of at most 80 %: measure again before it is used.");
    } else if (is_measured(basis)) {
        out.add(wording("guarantee-line", {}));
        out.add(wording("validity-line", {{"remeasure", "a change of any of them, or 14 days"}}));
    } else {
        if (basis.range->tier == "T4") out.add(wording("circumference-line", {}));
        out.add(wording("advice-line", {}));
    }
    if (is_reduced_effect(question, basis, least_set)) {
        out.add("Load under 25 % of the 1RM and pressure under 80 % of the occlusion pressure: "
                "expect less effect. No reason to raise the pressure.");
    }
    if (is_too_old(question)) {
        out.add(fmt::format("Measured {}, valid for {} days: measure again.",
                            day_words(*question.read), evidence::planning::aop::max_age_days));
    }
    if (!basis.limiting.empty()) {
        out.add(
            fmt::format("Nobody was screened here, and this may rule a cuff out: {}. First: bfr "
                        "screen.",
                        joined(basis.limiting)));
    }
    if (question.on == std::nullopt) {
        out.add("Limb not stated: the stricter of arm and leg.");
    }
    if (basis.other_estimate) {
        out.add(fmt::format("An estimate from these facts is {} mmHg, outside this range: measure "
                            "again. The measured value is used.",
                            nearest_mmhg(*basis.other_estimate)));
    }
}

/// The reasons of several tiers, each once: "age (T3, T4): age 46 is outside 18-45".
void add_reasons(page& out, const std::vector<calc::refusal_reason>& reasons)
{
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const auto same = [&](const calc::refusal_reason& r) {
            return r.refusal == reasons[i].refusal && r.words == reasons[i].words;
        };
        const auto begin = reasons.begin();
        if (std::any_of(begin, begin + static_cast<std::ptrdiff_t>(i), same)) continue;
        std::string tiers;
        for (const auto& r : reasons) {
            if (!same(r)) continue;
            if (!tiers.empty()) tiers += ", ";
            tiers += r.tier;
        }
        out.add(fmt::format("{} ({}): {}", reasons[i].refusal, tiers, reasons[i].words), 4);
    }
}

/// An equation that was named and gave nothing. That T3 needs a systolic pressure says T4 itself.
void add_unused_equation(page& out, const std::vector<calc::refusal_reason>& reasons)
{
    for (const auto& reason : reasons) {
        if (reason.tier != "T2") continue;
        out.add(fmt::format("The equation was not used: {} ({}).", reason.words, reason.refusal));
    }
}

std::string row_note(const pressure_basis& basis, const pressure_target& target)
{
    using enum calc::verdict;
    const bool held = target.made.by != calc::bound::asked;
    switch (target.made.status) {
    case refuse: return "no pressure: measure AOP";
    case measure_aop: return held ? "too little: measure AOP; held" : "too little: measure AOP";
    case may_be_under_dosed: return held ? "may be under-dosed; held" : "may be under-dosed";
    case ok: break;
    }
    if (target.made.by == calc::bound::device) return "held at the most of the device";
    return held ? "held: " + limit_words(basis, target.made) : "";
}

std::string row_of(const pressure_basis& basis, const pressure_target& target)
{
    const auto& made = target.made;
    const bool none = made.status == calc::verdict::refuse;
    // What stands before the rounding: who has a finer gauge must not read a pressure that is held.
    const auto least = std::min({made.nominal, made.guarantee, made.absolute_cap});
    const auto exact = fixed_decimal(least.hundredths_of_mmhg() / 10, 1);
    const auto set = none ? std::string{"-"} : on_gauge(made.set);
    const auto delivers =
        none ? std::string{"-"}
             : fmt::format("{} to {} %", made.delivered_low_percent, made.delivered_high_percent);
    auto words = fmt::format("{:>8}   {:>8}   {:>6}   {:>11}   {}", percent(target.asked), exact,
                             set, delivers, row_note(basis, target));
    words.erase(words.find_last_not_of(' ') + 1);
    return words;
}

}    // namespace

std::string_view status_id(calc::verdict status)
{
    using enum calc::verdict;
    switch (status) {
    case ok: return "ok";
    case may_be_under_dosed: return "may-be-under-dosed";
    case measure_aop: return "measure-aop";
    case refuse: break;
    }
    return "refuse";
}

std::string no_pressure()
{
    return fmt::format("{}: measure AOP.", evidence::tiers().find("T5")->word.view());
}

std::string range_line(const pressure_question& question, const pressure_basis& basis)
{
    const auto& range = *basis.range;
    const filling centre{"A", std::to_string(nearest_mmhg(range.centre))};
    const filling low{"L", std::to_string(mmhg_down(range.low))};
    const filling high{"U", std::to_string(mmhg_up(range.high))};
    if (range.tier == "T0") {
        return wording("measured-line", {centre,
                                         low,
                                         high,
                                         {"method", basis.method},
                                         {"posture", posture_words(question)},
                                         {"date", "today"}});
    }
    if (range.tier == "T1") {
        return wording(
            "converted-line",
            {centre, low, high, {"method", basis.method}, {"difference", difference(question)}});
    }
    return wording(
        "estimated-line",
        {centre, low, high, {"origin", basis.origin}, {"posture", posture_words(question)}});
}

std::vector<answer_line> lines_of_one(const pressure_question& question,
                                      const pressure_basis& basis, const pressure_target& target)
{
    page out;
    const auto& made = target.made;
    if (made.status == calc::verdict::refuse) {
        out.add(no_pressure());
        out.add(range_line(question, basis));
        out.add(fmt::format("Refused: {}.", why_refused(basis, question.gauge_step)));
        return out.take();
    }
    out.add(wording("set-line", {{"P", on_gauge(made.set)}}));
    out.add(range_line(question, basis));
    out.add(wording("delivered-line", {{"low", std::to_string(made.delivered_low_percent)},
                                       {"high", std::to_string(made.delivered_high_percent)}}) +
            fmt::format(" {} was asked for.", percent(target.asked)));
    out.add(status_sentence(target, basis));
    out.add(cap_line(basis, made));
    add_caveats(out, question, basis, made.set);
    add_unused_equation(out, basis.reasons);
    return out.take();
}

std::vector<answer_line> lines_of_table(const pressure_question& question,
                                        const pressure_basis& basis,
                                        const std::vector<pressure_target>& targets)
{
    page out;
    out.add(range_line(question, basis));
    out.blank();
    out.add_row("  target      exact   set to      delivers");
    for (const auto& target : targets) out.add_row(row_of(basis, target));
    out.blank();
    out.add(fmt::format("mmHg, rounded down to the gauge of {} mmHg.{}",
                        on_gauge(question.gauge_step),
                        std::ranges::any_of(targets,
                                            [](const auto& t) {
                                                return t.made.by == calc::bound::guarantee ||
                                                       t.made.by == calc::bound::absolute_cap;
                                            })
                            ? " Held: by a limit of this program; no published ceiling exists."
                            : ""));
    const auto least = std::ranges::min(targets, {}, [](const auto& t) { return t.made.set; });
    add_caveats(out, question, basis, least.made.set);
    add_unused_equation(out, basis.reasons);
    return out.take();
}

std::vector<answer_line> lines_of_none(const pressure_basis& basis)
{
    page out;
    out.add(no_pressure());
    add_reasons(out, basis.reasons);
    // Who has a reading has a gauge.
    const bool no_gauge_refused = std::ranges::any_of(basis.reasons, [](const auto& r) {
        return r.refusal == "no-gauge-capped" || r.tier == "T0" || r.tier == "T1";
    });
    if (no_gauge_refused) return out.take();
    const auto t5 = evidence::tightnesses()[0];
    out.add(wording("no-gauge-line", {{"arm", std::to_string(t5.first_arm)},
                                      {"leg", std::to_string(t5.first_leg)}}));
    out.add(fmt::format("That is for the first weeks; then {} and {}, 0 none ... 10 the most you "
                        "can think of. An elastic wrap of unknown stiffness overlaps by {}-{} %. "
                        "Tightness is unreliable.",
                        t5.arm, t5.leg, t5.overlap_low_percent, t5.overlap_max_percent));
    return out.take();
}

}    // namespace bfr::desk
