// SPDX-License-Identifier: MIT
#include "course.hpp"
#include "strength.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace bfr::planner {
namespace {

/// Operations that name a limb of their own (conditions.toml, gate surgery-and-injury).
bool is_operation(std::string_view id) { return id == "surgery" || id == "hip-knee-leg-surgery"; }

bool speaks_of(const condition_answer& answer, limb on)
{
    return is_operation(answer.id.value) && (!answer.on_limb || answer.on_limb->value == on);
}

const std::vector<condition_answer>& answers(const course& of)
{
    static const std::vector<condition_answer> none;
    const auto& screening = of.who->screening;
    return screening && screening->conditions ? *screening->conditions : none;
}

/// Whether a record of an operation still stands on the plan's first day.
bool operation_in_force(const course& of)
{
    const auto rows = evidence::conditions();
    return std::ranges::any_of(of.found->conditions, [&](const screening::applied& a) {
        const std::string_view id = rows[a.row].id;
        return id.starts_with("surgery") || id.starts_with("hip-knee-leg-surgery");
    });
}

std::vector<side> in_order(const course& of, limb on)
{
    const bool right_first = is_operated(of, on, side::right) && !is_operated(of, on, side::left);
    if (right_first) return {side::right, side::left};
    return {side::left, side::right};
}

bool is_out(const course& of, limb on, side at)
{
    return std::ranges::find(of.found->limbs_out, screening::limb_side{on, at}) !=
           of.found->limbs_out.end();
}

std::string said(const exercise_entry& entry, const char* what)
{
    return entry.id.value + ": " + what;
}

const equipment* kit_of(const course& of, const exercise_entry& entry)
{
    if (!entry.equipment_id) return nullptr;
    const auto& kit = of.who->kit;
    const auto at = std::ranges::find(kit, entry.equipment_id->value,
                                      [](const equipment& e) { return e.id.value; });
    return at == kit.end() ? nullptr : &*at;
}

bool carries(equipment_kind kit, implement_kind carrier)
{
    switch (carrier) {
    case implement_kind::barbell: return kit == equipment_kind::barbell;
    case implement_kind::dumbbell_each:
    case implement_kind::dumbbell_single: return kit == equipment_kind::dumbbell;
    case implement_kind::stack: return kit == equipment_kind::stack;
    case implement_kind::cable: return kit == equipment_kind::cable;
    case implement_kind::plate_sled: return kit == equipment_kind::plate_sled;
    case implement_kind::ankle_weight: return kit == equipment_kind::ankle_weight;
    case implement_kind::band: return kit == equipment_kind::band;
    default: return false;
    }
}

bool needs_no_kit(implement_kind carrier)
{
    return carrier == implement_kind::bodyweight || carrier == implement_kind::limb;
}

std::optional<evidence::carrier> carrier_of(const evidence::exercise_row& row, const equipment* kit)
{
    for (std::size_t i = 0; i < row.carrier_count; ++i) {
        const auto kind = row.carriers[i].kind;
        if (kit ? carries(kit->kind, kind) : needs_no_kit(kind)) return row.carriers[i];
    }
    return std::nullopt;
}

part part_of(const course& of, const exercise_entry& entry, limb on, const equipment* kit)
{
    part p;
    p.entry = &entry;
    p.worked = entry.worked.value;
    switch (p.worked) {
    case sides::left: p.order = {side::left}; break;
    case sides::right: p.order = {side::right}; break;
    default: p.order = in_order(of, on); break;
    }
    std::erase_if(p.order, [&](side s) { return is_out(of, on, s); });
    if (p.worked == sides::each && p.order.size() == 1) {
        p.worked = p.order.front() == side::left ? sides::left : sides::right;
    }
    find_strength(of, on, kit, p);
    return p;
}

/// The rule that leaves an entry out, and its words.
struct obstacle {
    const char* rule = "";
    std::string words;
};

evidence::fits suitability(const evidence::exercise_row& row, aim wanted)
{
    switch (wanted) {
    case aim::rehab: return row.post_op;
    case aim::ageing: return row.older;
    case aim::cardiac: return row.cardiac;
    default: return evidence::fits::fits;
    }
}

int cuffs_for(const course& of, limb on)
{
    int count = 0;
    for (const auto& c : of.who->cuffs) count += c.on == on ? c.count : 0;
    return count;
}

bool one_side_only(const course& of, limb on)
{
    return holds_throughout(of, effect_kind::unilateral_only, on) || is_out(of, on, side::left) ||
           is_out(of, on, side::right);
}

bool seated_only(const course& of)
{
    return std::ranges::any_of(of.effects,
                               [](const effect& e) { return e.id == "seated-or-supine"; });
}

/// Why neither this aim nor what the user has lets the entry be trained.
std::optional<obstacle> aim_or_kit_against(const course& of, const exercise_entry& entry,
                                           const evidence::exercise_row& row, const equipment* kit)
{
    const bool together = entry.worked.value == sides::together;
    if (suitability(row, of.wanted) == evidence::fits::avoid) {
        return obstacle{"planning.suitability", said(entry, "not for this aim")};
    }
    if (together && cuffs_for(of, row.cuff) < 2) {
        return obstacle{"planning.sides", said(entry, "both sides together need two cuffs")};
    }
    if (together && kit && kit->kind == equipment_kind::dumbbell && kit->count < 2 &&
        row.carriers[0].kind == implement_kind::dumbbell_each) {
        return obstacle{"planning.sides", said(entry, "both hands together need two dumbbells")};
    }
    return std::nullopt;
}

/// Why the screening does not let the entry be trained.
std::optional<obstacle> screening_against(const course& of, const exercise_entry& entry,
                                          const evidence::exercise_row& row)
{
    const limb on = row.cuff;
    if (is_out(of, on, side::left) && is_out(of, on, side::right)) {
        return obstacle{"planning.one-limb-only",
                        said(entry, "no cuff on these limbs (screening)")};
    }
    if (entry.worked.value == sides::left && is_out(of, on, side::left)) {
        return obstacle{"planning.one-limb-only",
                        said(entry, "no cuff on the left side (screening)")};
    }
    if (entry.worked.value == sides::right && is_out(of, on, side::right)) {
        return obstacle{"planning.one-limb-only",
                        said(entry, "no cuff on the right side (screening)")};
    }
    if (holds_throughout(of, effect_kind::passive_only, on)) {
        return obstacle{"planning.passive-only",
                        said(entry, "no work with a load on this limb (screening)")};
    }
    if (row.used == posture::standing && seated_only(of)) {
        return obstacle{"effect.seated-or-supine",
                        said(entry, "done standing, and you train seated or lying only "
                                    "(screening); take one that is done seated")};
    }
    if (entry.worked.value == sides::together && one_side_only(of, on)) {
        auto words = said(entry, "one limb at a time (screening)");
        if (row.sides == evidence::laterality::both) {
            words += "; test one side and write side = \"each\"";
        } else if (!row.single.empty()) {
            words += "; take " + std::string{row.single.view()} + " with its own 1RM for each side";
        }
        return obstacle{"planning.one-limb-only", std::move(words)};
    }
    return std::nullopt;
}

training& training_for(course& of, const exercise_entry& entry, const evidence::exercise_row& row)
{
    const auto same = std::ranges::find_if(of.exercises, [&](const training& t) {
        return t.parts.front().entry->id.value == entry.id.value;
    });
    if (same != of.exercises.end()) return *same;
    auto& added = of.exercises.emplace_back();
    added.row = row;
    const bool operated =
        is_operated(of, row.cuff, side::left) || is_operated(of, row.cuff, side::right);
    added.dose = operated ? &of.operated_dose : &of.dose;
    if (suitability(row, of.wanted) == evidence::fits::limits) {
        added.notes.emplace_back("with limits for this aim: range and load as the clinician says");
    }
    return added;
}

/// The operated side first, otherwise left, then right (planning.toml, side-order).
void order_parts(const course& of, training& t)
{
    const auto first = in_order(of, t.on()).front();
    std::ranges::stable_sort(t.parts, {}, [first](const part& p) {
        return !p.order.empty() && p.order.front() == first ? 0 : 1;
    });
}

/// planning.toml, exercise-count: the first two of one pair. An exercise that the screening takes
/// out keeps its place, so that no answer lets another one in.
bool has_place(course& of, const exercise_entry& entry, limb on)
{
    auto& named = of.named[static_cast<std::size_t>(on)];
    auto at = std::ranges::find(named, entry.id.value);
    const bool is_new = at == named.end();
    if (is_new) at = named.insert(named.end(), entry.id.value);
    if (at - named.begin() < evidence::planning::exercise_count::pair_max) return true;
    if (is_new) {
        of.left_out.push_back({"planning.exercise-count",
                               said(entry, "at most 2 exercises for one pair of limbs; move it "
                                           "further up or take another out"),
                               std::nullopt});
    }
    return false;
}

void leave_out(course& of, const obstacle& why)
{
    of.left_out.push_back({why.rule, why.words, std::nullopt});
}

}    // namespace

int course::places_of(limb on) const
{
    return std::min(static_cast<int>(named[static_cast<std::size_t>(on)].size()),
                    evidence::planning::exercise_count::pair_max);
}

bool course::trains(limb on) const
{
    return std::ranges::any_of(exercises, [on](const training& t) { return t.on() == on; });
}

bool is_operated(const course& of, limb on, side at)
{
    if (of.wanted != aim::rehab && !operation_in_force(of)) return false;
    return std::ranges::any_of(answers(of), [&](const condition_answer& a) {
        return speaks_of(a, on) && (!a.on_side || a.on_side->value == at) &&
               (of.wanted == aim::rehab || a.on_side || a.on_limb);
    });
}

bool holds_throughout(const course& of, effect_kind kind, limb on)
{
    return std::ranges::any_of(of.effects, [&](const effect& e) {
        return e.kind == kind && !e.amber && !e.until && (!e.on_limb || *e.on_limb == on);
    });
}

void choose_exercises(course& of)
{
    for (const auto& entry : of.who->exercises) {
        const auto row = evidence::exercises().find(entry.id.value);
        if (!row) throw std::logic_error("an unknown exercise got past the reader");
        const auto* kit = kit_of(of, entry);
        if (const auto no = aim_or_kit_against(of, entry, *row, kit)) {
            leave_out(of, *no);
            continue;
        }
        if (!has_place(of, entry, row->cuff)) continue;
        if (const auto no = screening_against(of, entry, *row)) {
            leave_out(of, *no);
            continue;
        }
        const auto carrier = carrier_of(*row, kit);
        if (!carrier) throw std::logic_error("equipment that carries nothing got past the reader");
        auto& t = training_for(of, entry, *row);
        t.carrier = *carrier;
        t.kit = kit;
        t.parts.push_back(part_of(of, entry, row->cuff, kit));
        order_parts(of, t);
    }
    std::ranges::stable_sort(of.exercises, {}, [](const training& t) {
        return t.on() == evidence::planning::order_in_session::first ? 0 : 1;
    });
}

std::optional<std::string> ask_generate(course& of)
{
    const auto rows = evidence::generates();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = rows[i];
        const bool speaks = row.variant.empty() && !row.any_goal && row.goal == of.wanted &&
                            !row.any_method && row.by == method::resistance &&
                            (row.limb_name.view() == "any" ||
                             of.trains(row.limb_name.view() == "arm" ? limb::arm : limb::leg));
        if (!speaks) continue;
        using enum evidence::generate_status;
        const bool may = row.status == yes || row.status == notice ||
                         (row.status == clinician && of.found->clinician_clearance);
        if (!may) return std::string{row.notice.view()};
        if (row.status != yes) {
            of.notices.push_back({std::string{row.id.view()}, std::string{row.notice.view()}});
        }
    }
    return std::nullopt;
}

}    // namespace bfr::planner
