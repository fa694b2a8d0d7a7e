// SPDX-License-Identifier: MIT
#include <bfr/screening_table.hpp>

#include "codes.hpp"
#include "sections.hpp"
#include "toml.hpp"

#include <algorithm>
#include <array>
#include <fmt/core.h>

namespace bfr::read {
namespace {

using evidence::condition_row;

// A clinician may forbid load altogether: 0 % is passive work.
constexpr range<share_of_1rm> load_limit{
    "the limit of load", {}, percent_of_1rm(100), "as the clinician wrote it: load = \"30 %\""};
constexpr range<share_of_aop> pressure_limit{"the limit of pressure",
                                             {},
                                             percent_of_aop(100),
                                             "as the clinician wrote it: pressure = \"50 %\""};

/// What a value given with a condition may be.
struct value_of_condition {
    std::string_view id;
    std::array<measurement_range, 2> allowed;
    std::size_t count;
};
constexpr std::array values_of_conditions{
    value_of_condition{"low-platelets", {ranges::platelets}, 1},
    value_of_condition{"diabetes", {ranges::hba1c}, 1},
    value_of_condition{"high-blood-fats", {ranges::lipid_mmol, ranges::lipid_mg}, 2},
};

std::vector<std::string_view> ids_that_a_profile_lists()
{
    const auto rows = evidence::conditions();
    std::vector<std::string_view> ids;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].where == evidence::asked::profile) ids.push_back(rows[i].id);
    }
    return ids;
}

/// The row of an id that stands in `conditions`; an error where it cannot.
std::optional<condition_row> listed_row(fields& f, const located<std::string>& id)
{
    const auto row = evidence::conditions().find(id.value);
    if (!row) {
        f.unknown_name(id, "condition", ids_that_a_profile_lists());
        return std::nullopt;
    }
    if (row->where == evidence::asked::profile) return row;
    const bool daily = row->where == evidence::asked::daily;
    f.in()
        .out
        .error(codes::unknown_name, id.where,
               fmt::format("the condition {} is not listed in a profile", cited(id.value)))
        .note = daily ? "it is asked before each session, on the session sheet"
                      : "it follows from numbers, dates and other conditions";
    return std::nullopt;
}

void warn(fields& f, std::string_view code, text::place where, std::string message,
          std::string help)
{
    f.in().out.warning(code, where, std::move(message)).help = std::move(help);
}

void check_value(fields& f, const node& found, const condition_row& row)
{
    const auto* const known =
        std::ranges::find(values_of_conditions, row.id.view(), &value_of_condition::id);
    if (known == values_of_conditions.end()) {
        warn(f, codes::detail_unused, found.where,
             fmt::format("the condition \"{}\" uses no value", row.id.view()), "leave it out");
        return;
    }
    (void)read_measured(f, found, {known->allowed.data(), known->count});
}

/// Which details stand in an answer, well written or not.
struct details {
    bool date = false, limb = false, side = false, value = false;
};

/// What the answer does not say although its row asks for it. The strictest case is then assumed.
void warn_of_missing_details(fields& f, text::place where, const condition_row& row,
                             const details& given, const measurements& measured)
{
    const auto warn_of = [&](std::string_view missing, std::string_view assumed,
                             std::string_view example) {
        warn(f, codes::detail_missing, where,
             fmt::format("the condition \"{}\" lacks {}: {}", row.id.view(), missing, assumed),
             fmt::format("write {{ id = \"{}\", {} }}", row.id.view(), example));
    };
    const bool may_be_left_out = row.date_of.view().find("leave out") != std::string_view::npos;
    if (row.needs_date && !given.date && !may_be_left_out) {
        warn_of(fmt::format("its date ({})", row.date_of.view()), "it counts as today's",
                "date = 2026-01-31");
    }
    const bool any = row.limbs == evidence::condition_limbs::any;
    if (row.needs_limb && !given.limb && (any || !given.side)) {
        warn_of("its limb", any ? "all four count" : "both count",
                row.limbs == evidence::condition_limbs::arms ? "limb = \"arm\", side = \"left\""
                                                             : "limb = \"leg\", side = \"left\"");
    }
    if (row.needs_side && !given.side) warn_of("its side", "both count", "side = \"left\"");
    if (row.needs_value && row.missing != evidence::no_ref && !given.value &&
        !measured.hba1c_percent) {
        warn_of("its value", "it counts as unknown", "value = \"6.9 %\"");
    }
}

void check_limb(fields& f, const condition_answer& answer, const condition_row& row)
{
    // Of an operation they say which side was operated.
    const bool of_surgery = row.group != evidence::no_ref &&
                            evidence::gates()[row.group].id.view() == "surgery-and-injury";
    if (answer.on_limb && row.scope == evidence::condition_scope::whole && !of_surgery) {
        warn(f, codes::detail_unused, answer.on_limb->where,
             fmt::format("the condition \"{}\" concerns the whole person", row.id.view()),
             "leave the limb out");
    }
    const auto other = row.limbs == evidence::condition_limbs::arms ? limb::leg : limb::arm;
    if (answer.on_limb && row.limbs != evidence::condition_limbs::any &&
        answer.on_limb->value == other) {
        f.error(
             codes::contradiction, answer.on_limb->where,
             fmt::format("the condition \"{}\" never concerns the {}", row.id.view(), name(other)))
            .help = fmt::format("leave the limb out, or write limb = \"{}\"",
                                name(other == limb::leg ? limb::arm : limb::leg));
    }
}

std::optional<condition_answer> read_detailed(fields& list, const node& item,
                                              const measurements& measured)
{
    fields f{item, "condition", list.in()};
    f.require("id", "the condition: { id = \"surgery\", date = 2025-10-20 }");
    condition_answer answer;
    const auto id = f.words("id");
    answer.on = f.past_day("date");
    answer.on_limb = f.one_of<limb>("limb");
    answer.on_side = f.one_of<side>("side");
    const auto* given = f.take("value");
    f.close();
    if (!id) return std::nullopt;
    answer.id = *id;
    const auto row = listed_row(f, *id);
    if (!row) return std::nullopt;
    if (given != nullptr) {
        check_value(f, *given, *row);
        answer.value = located<std::string>{given->written, given->where};
    }
    check_limb(f, answer, *row);
    const details there{f.has("date"), f.has("limb"), f.has("side"), given != nullptr};
    warn_of_missing_details(f, id->where, *row, there, measured);
    return answer;
}

std::optional<condition_answer> read_condition(fields& list, const node& item,
                                               const measurements& measured)
{
    if (item.is == node::type::table) return read_detailed(list, item, measured);
    const auto id = list.words(item, "conditions");
    if (!id) return std::nullopt;
    const auto row = listed_row(list, *id);
    if (!row) return std::nullopt;
    condition_answer answer;
    answer.id = *id;
    warn_of_missing_details(list, id->where, *row, {}, measured);
    return answer;
}

bool same_answer(const condition_answer& a, const condition_answer& b)
{
    const auto same = [](const auto& x, const auto& y) {
        return x.has_value() == y.has_value() && (!x || x->value == y->value);
    };
    return a.id.value == b.id.value && same(a.on_limb, b.on_limb) && same(a.on_side, b.on_side);
}

void read_conditions(fields& f, screening_answers& into, const measurements& measured)
{
    if (!f.has("conditions")) return;
    f.require("date", "the day of the answers: date = 2026-01-05");
    auto& answers = into.conditions.emplace();
    for (const auto& item : f.list("conditions", "conditions = [\"smoker\"]")) {
        if (f.in().out.full()) return;
        auto answer = read_condition(f, item, measured);
        if (!answer) continue;
        const auto before = std::ranges::find_if(
            answers, [&](const auto& other) { return same_answer(*answer, other); });
        if (before == answers.end()) {
            answers.push_back(std::move(*answer));
            continue;
        }
        auto& problem =
            f.error(codes::said_twice, answer->id.where,
                    fmt::format("the condition \"{}\" is listed twice", answer->id.value));
        problem.others.push_back({before->id.where, "here first"});
        problem.help = "keep one, or give each its limb and side";
    }
}

/// Groups that are not answered yet.
void read_open(fields& f, screening_answers& into)
{
    const auto gates = evidence::gates();
    for (const auto& item : f.list("open", "open = [\"nerves\"]")) {
        const auto id = f.words(item, "open");
        if (!id) continue;
        const auto gate = gates.find(id->value);
        if (gate && !gate->ask.empty()) {
            into.open.push_back(*id);
            continue;
        }
        auto ids = ids_of(gates);
        std::erase_if(ids, [&](std::string_view g) { return gates.find(g)->ask.empty(); });
        f.unknown_name(item, "group", ids);
        if (f.in().out.full()) return;
    }
}

void read_limits(fields& parent, clearance_note& into)
{
    const auto* table = parent.table("limits");
    if (table == nullptr) return;
    fields f{*table, "limits", parent.in()};
    into.load_limit = f.read("load", load_limit);
    into.pressure_limit = f.read("pressure", pressure_limit);
    f.close();
}

void read_clearance(fields& f, screening_answers& into)
{
    f.require("conditions", "what is cleared: conditions = [\"varicose-veins\"]");
    f.require("by", "who clears: by = \"Dr A. Example\"");
    f.require("role", "the role: role = \"physician\"");
    f.require("date", "the day: date = 2026-01-02");
    clearance_note note;
    note.where = f.where();
    const auto named = f.list("conditions", "conditions = [\"varicose-veins\"]");
    if (named.empty() && f.has("conditions")) {
        f.error(codes::missing_key, f.where(), "a clearance names no condition").help =
            "name what was cleared: conditions = [\"varicose-veins\"]";
    }
    for (const auto& item : named) {
        const auto id = f.words(item, "conditions");
        if (!id) continue;
        if (evidence::conditions().position(id->value))
            note.conditions.push_back(*id);
        else
            f.unknown_name(item, "condition", ids_of(evidence::conditions()));
        if (f.in().out.full()) return;
    }
    const auto by = f.words("by");
    const auto role = f.words("role");
    const auto given_on = f.past_day("date");
    read_limits(f, note);
    note.note = f.words("note");
    note.on_limb = f.one_of<limb>("limb");
    note.on_side = f.one_of<side>("side");
    f.close();
    if (!by || !role || !given_on) return;
    note.by = *by;
    note.role = *role;
    note.given_on = *given_on;
    into.clearances.push_back(std::move(note));
}

}    // namespace

void read_screening(fields& top, profile& into)
{
    const auto* table = top.table("screening");
    if (table == nullptr) return;
    fields f{*table, "[screening]", top.in()};
    auto& answers = into.screening.emplace();
    answers.where = table->where;
    answers.answered_on = f.past_day("date");
    read_conditions(f, answers, into.measured);
    read_open(f, answers);
    for (const auto& item : f.tables("clearance")) {
        fields note{item, "[[screening.clearance]]", top.in()};
        read_clearance(note, answers);
    }
    f.close();
}

std::optional<screening_part> parse_screening(const text::source& from, date today, text::sink& out)
{
    report problems{out, {1, 1, 1}};
    const auto passed = pass_gate(from, problems);
    const auto tree = passed ? parse_toml(from, *passed, problems) : std::nullopt;
    if (!tree) return std::nullopt;
    text::sink unheard;
    report of_person{unheard, {}};
    report of_answers{unheard, {}};
    profile read;
    circumstances elsewhere{of_person, today, std::nullopt, {}};
    fields other{*tree, {}, elsewhere};
    read_person(other, read);
    read_measurements(other, read);
    circumstances in{of_answers, today, std::nullopt, {}};
    fields top{*tree, {}, in};
    read_screening(top, read);
    screening_part part;
    part.answers = std::move(read.screening);
    part.sound = of_answers.errors() == 0;
    if (read.who.born) part.born = read.who.born->value;
    part.male = read.who.sex_stated && read.who.sex_stated->value == sex::male;
    return part;
}

std::optional<misread> misread_value(std::string_view condition, std::string_view text)
{
    const auto* const known =
        std::ranges::find(values_of_conditions, condition, &value_of_condition::id);
    if (known == values_of_conditions.end())
        return misread{"it takes no value", "leave it out", {}};
    text::sink found;
    report problems{found, {}};
    circumstances in{problems, {}, std::nullopt, {}};
    const node empty;
    fields f{empty, {}, in};
    node typed;
    typed.is = node::type::text;
    typed.written = text;
    if (read_measured(f, typed, {known->allowed.data(), known->count})) return std::nullopt;
    const auto first = found.sorted().front();
    return misread{first.message, first.help, first.code};
}

std::string value_example(std::string_view condition)
{
    const auto* const known =
        std::ranges::find(values_of_conditions, condition, &value_of_condition::id);
    if (known == values_of_conditions.end()) return {};
    const auto assignment = known->allowed.front().example;    // value = "6.9 %"
    const auto begin = assignment.find('"') + 1;
    return std::string{assignment.substr(begin, assignment.rfind('"') - begin)};
}

}    // namespace bfr::read
