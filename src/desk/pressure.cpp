// SPDX-License-Identifier: MIT
#include "members.hpp"
#include "pressure_lines.hpp"

#include <bfr/evidence_planning.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace bfr::desk {
namespace {

namespace rules = evidence::planning;

constexpr std::string_view schema = "bfr-pressure/1";

datum mmhg_of(pressure p) { return {figure{p.hundredths_of_mmhg(), 2}}; }
datum percent_of(share_of_aop share) { return {figure{share.permille(), 1}}; }

datum words_or_null(std::string_view text) { return text.empty() ? datum{} : words(text); }

datum range_datum(const pressure_basis& basis)
{
    if (!basis.range) {
        return {std::vector<member>{
            {"kind", words("none")}, {"centre_mmhg", {}}, {"low_mmhg", {}}, {"high_mmhg", {}}}};
    }
    return {std::vector<member>{{"kind", words(is_measured(basis) ? "measured" : "estimated")},
                                {"centre_mmhg", mmhg_of(basis.range->centre)},
                                {"low_mmhg", mmhg_of(basis.range->low)},
                                {"high_mmhg", mmhg_of(basis.range->high)}}};
}

std::string_view bound_id(calc::bound by)
{
    static constexpr std::array<std::string_view, 4> ids{"asked", "guarantee", "absolute-cap",
                                                         "device"};
    return ids[static_cast<std::size_t>(by)];
}

datum delivered_datum(const calc::pressure_set& made)
{
    if (made.status == calc::verdict::refuse) return {};
    return {std::vector<member>{{"low", {figure{made.delivered_low_percent, 0}}},
                                {"high", {figure{made.delivered_high_percent, 0}}}}};
}

datum set_datum(const calc::pressure_set& made)
{
    return made.status == calc::verdict::refuse ? datum{} : mmhg_of(made.set);
}

/// In two steps: g++ 12 takes the temporary of push_back for uninitialised memory.
void put(std::vector<member>& to, std::string_view key, datum value)
{
    auto& added = to.emplace_back();
    added.key = key;
    added.value = std::move(value);
}

/// What a target has beside the range, in the order of the schema.
void add_target(std::vector<member>& to, const pressure_target& target)
{
    const auto& made = target.made;
    put(to, "nominal_mmhg", mmhg_of(made.nominal));
    put(to, "cap_mmhg", mmhg_of(made.absolute_cap));
    put(to, "bound_by", words(bound_id(made.by)));
    put(to, "delivered_percent", delivered_datum(made));
    put(to, "asked_percent", percent_of(target.asked));
    put(to, "guarantee_mmhg", mmhg_of(made.guarantee));
}

datum reasons_datum(const std::vector<calc::refusal_reason>& reasons)
{
    std::vector<datum> all;
    all.reserve(reasons.size());
    for (const auto& r : reasons) {
        all.push_back({std::vector<member>{
            {"tier", words(r.tier)}, {"refusal", words(r.refusal)}, {"words", words(r.words)}}});
    }
    return {std::move(all)};
}

datum limb_datum(const pressure_question& question)
{
    return question.on ? words(name(*question.on)) : datum{};
}

/// What stands at the end of every answer.
void add_origin(std::vector<member>& to, const pressure_question& question,
                const pressure_basis& basis)
{
    const bool too_old =
        question.read && question.read->days_ago.value_or(0) > rules::aop::max_age_days;
    put(to, "limb", limb_datum(question));
    put(to, "method", words_or_null(basis.method));
    put(to, "origin", words_or_null(basis.origin));
    put(to, "posture", question.known.used ? words(name(*question.known.used)) : datum{});
    put(to, "gauge_step_mmhg", mmhg_of(question.gauge_step));
    put(to, "measure_again", {too_old || basis.other_estimate.has_value()});
    put(to, "refusals", reasons_datum(basis.reasons));
    std::vector<datum> rules;
    for (const auto& rule : basis.rules) rules.push_back(words(rule));
    put(to, "rules", {std::move(rules)});
}

answer none_answer(const pressure_question& question, const pressure_basis& basis)
{
    answer out{schema, {}, lines_of_none(basis), true};
    out.members = {{"set_mmhg", {}},
                   {"tier", words("T5")},
                   {"status", words("refuse")},
                   {"aop", range_datum(basis)},
                   {"nominal_mmhg", {}},
                   {"cap_mmhg", {}},
                   {"bound_by", {}},
                   {"delivered_percent", {}}};
    add_origin(out.members, question, basis);
    return out;
}

answer one_answer(const pressure_question& question, const pressure_basis& basis)
{
    const pressure_target target{*question.asked, set_for(basis, *question.asked, question)};
    answer out{schema,
               {},
               lines_of_one(question, basis, target),
               target.made.status == calc::verdict::refuse};
    out.members = {{"set_mmhg", set_datum(target.made)},
                   {"tier", words(basis.range->tier)},
                   {"status", words(status_id(target.made.status))},
                   {"aop", range_datum(basis)}};
    add_target(out.members, target);
    add_origin(out.members, question, basis);
    return out;
}

answer table_answer(const pressure_question& question, const pressure_basis& basis)
{
    constexpr int first = 40;
    constexpr int last = 80;
    constexpr int by = 10;
    std::vector<pressure_target> targets;
    std::vector<datum> data;
    bool all_refused = true;
    for (int asked = first; asked <= last; asked += by) {
        const pressure_target target{percent_of_aop(asked),
                                     set_for(basis, percent_of_aop(asked), question)};
        std::vector<member> members{{"set_mmhg", set_datum(target.made)},
                                    {"status", words(status_id(target.made.status))}};
        add_target(members, target);
        data.push_back({std::move(members)});
        all_refused = all_refused && target.made.status == calc::verdict::refuse;
        targets.push_back(target);
    }
    answer out{schema, {}, {}, all_refused};
    out.lines = all_refused ? lines_of_one(question, basis, targets.front())
                            : lines_of_table(question, basis, targets);
    out.members = {{"tier", words(basis.range->tier)},
                   {"aop", range_datum(basis)},
                   {"targets", {std::move(data)}}};
    add_origin(out.members, question, basis);
    return out;
}

/// A refusal for one reason that is no tier's.
answer refused(std::string words, std::string_view refusal)
{
    pressure_basis basis;
    basis.reasons.push_back({"T5", refusal, std::move(words)});
    auto out = none_answer({}, basis);
    out.lines = {{"NO PRESSURE."},
                 {fmt::format("{}: {}", refusal, basis.reasons.front().words), 4}};
    return out;
}

std::string rule_words(const evidence::refused_rule_row& row)
{
    return fmt::format("refused rule {} ({}): {}", row.id.view(), row.rule.view(), row.why.view());
}

std::string asked_words(calc::asked_refusal why, const calc::asked_judgement& found)
{
    switch (why) {
    case calc::asked_refusal::refused_rule: break;
    case calc::asked_refusal::over_guarantee:
        return fmt::format("above c*L, the most that its low end allows, {} mmHg",
                           found.guarantee.hundredths_of_mmhg() / 100);
    case calc::asked_refusal::over_absolute_cap:
        return fmt::format("above the absolute cap, {} mmHg",
                           found.absolute_cap.hundredths_of_mmhg() / 100);
    }
    return rule_words(evidence::refused_rules().find("sbp-130").value());
}

/// The pressure that a share of systolic pressure would be, against the estimate: never set.
answer share_of_systolic_answer(const pressure_question& question)
{
    if (!question.known.systolic) return refused_rule_answer("sbp-130");
    const auto asked = pressure::of(question.known.systolic->hundredths_of_mmhg() *
                                    *question.asked_of_systolic / 1000);
    auto basis = basis_of(question);
    auto out = refused_rule_answer("sbp-130");
    if (!basis.range) return out;
    const auto found = calc::judge_asked_pressure(asked, *basis.range, basis.on.front(), true);
    std::vector<datum> reasons;
    out.lines = {{no_pressure()}, {range_line(question, basis)}};
    out.lines.push_back({fmt::format(
        "{} % of systolic pressure is {} mmHg, {} % of this centre. It is refused, not "
        "rounded down:",
        decimal(*question.asked_of_systolic, 1), decimal(asked.hundredths_of_mmhg(), 2),
        (found.tenths_of_percent_of_centre + 5) / 10)});
    for (const auto why : found.reasons) {
        reasons.push_back({asked_words(why, found)});
        out.lines.push_back({"- " + asked_words(why, found), 2});
    }
    out.members = {{"set_mmhg", {}},
                   {"tier", words(basis.range->tier)},
                   {"status", words("refuse")},
                   {"aop", range_datum(basis)},
                   {"nominal_mmhg", mmhg_of(asked)},
                   {"cap_mmhg", mmhg_of(found.absolute_cap)},
                   {"bound_by", {}},
                   {"delivered_percent", {}},
                   {"guarantee_mmhg", mmhg_of(found.guarantee)},
                   {"asked_percent_of_centre", {figure{found.tenths_of_percent_of_centre, 1}}},
                   {"reasons", {std::move(reasons)}}};
    return out;
}

}    // namespace

answer refused_rule_answer(std::string_view id)
{
    const auto row = evidence::refused_rules().find(id);
    if (!row) throw std::logic_error("no such refused rule");
    return refused(rule_words(*row), row->id.view());
}

answer pressure_answer(const pressure_question& question)
{
    if (question.asked_of_systolic) return share_of_systolic_answer(question);
    if (question.asked &&
        (*question.asked < rules::aop::share_min || *question.asked > rules::aop::share_max)) {
        return refused(fmt::format("{} % is asked; this program sets {} to {} % of the occlusion "
                                   "pressure",
                                   decimal(question.asked->permille(), 1),
                                   decimal(rules::aop::share_min.permille(), 1),
                                   decimal(rules::aop::share_max.permille(), 1)),
                       "asked-outside");
    }
    const auto basis = basis_of(question);
    if (!basis.range) return none_answer(question, basis);
    return question.asked ? one_answer(question, basis) : table_answer(question, basis);
}

}    // namespace bfr::desk
