// SPDX-License-Identifier: MIT
#include "strength.hpp"

#include "codes.hpp"

#include <bfr/evidence_one_rm.hpp>

#include <algorithm>
#include <array>
#include <fmt/core.h>

namespace bfr::read {
namespace {

struct strength_key {
    std::string_view key, what;
};
constexpr std::array strength_keys{
    strength_key{"one_rm", "the tested 1RM"}, strength_key{"rep_set", "the set to failure"},
    strength_key{"rep_max", "the set to failure"}, strength_key{"mvc", "the isometric maximum"}};

/// A set with a weight that a person lifts.
maybe<rep_set> read_set(fields& f, std::string_view key)
{
    const auto* found = f.take(key);
    if (found == nullptr) return std::nullopt;
    if (found->is != node::type::text) {
        f.wrong_type(*found, key, "a text", ranges::set_weight.example);
        return std::nullopt;
    }
    auto parsed = parse_rep_set(found->written, f.in().units);
    if (!parsed.value) {
        f.misread_at(*found, std::move(parsed.problem));
        return std::nullopt;
    }
    f.note_pounds(parsed.in_pounds);
    const auto& weight = ranges::set_weight;
    const node heavy{node::type::text, found->where, kg_text(parsed.value->weight) + " kg", {}, {}};
    if (parsed.value->weight < weight.least || parsed.value->weight > weight.most) {
        (void)f.value(heavy, key, weight);
        return std::nullopt;
    }
    return located<rep_set>{*parsed.value, found->where};
}

int halves_of(const rep_set& set) { return 2 * set.reps + set.halves_in_reserve; }

/// The verdict where formulas end before these repetitions do; nothing: a 1RM follows from them.
std::optional<std::string_view> too_long(const rep_set& set)
{
    const auto bands = evidence::rep_bands();
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const auto band = bands[i];
        if (band.reps_max != 0 && halves_of(set) > 2 * band.reps_max) continue;
        const auto verdict = band.verdict.view();
        if (verdict != "opt-in" && verdict != "refuse") return std::nullopt;
        return verdict == "refuse" ? "refuse" : "opt-in";
    }
    return std::nullopt;
}

/// The set that stands instead of a 1RM.
maybe<rep_set> read_rep_set(fields& f)
{
    const auto set = read_set(f, "rep_set");
    if (!set) return set;
    const auto verdict = too_long(set->value);
    if (!verdict) return set;
    auto& problem = f.error(codes::too_many_reps, set->where,
                            fmt::format("no 1RM is reckoned from {} repetitions",
                                        decimal(halves_of(set->value) * 5, 1)));
    problem.note = *verdict == "refuse"
                       ? "formulas disagree by more than the load itself on sets this long"
                       : "few formulas were made for sets of 16 to 20";
    problem.help = "take a weight that allows at most 10, e.g. rep_set = \"140 kg x 8\"; or write "
                   "rep_max, and the load is found by repetitions";
    return std::nullopt;
}

/// The weight that could just be lifted so often. Few repetitions are a set to failure like any
/// other; many never become a 1RM (no_one_rep_max.rep30).
void read_rep_max(fields& f, exercise_entry& e)
{
    const auto set = read_set(f, "rep_max");
    if (!set) return;
    const auto& allowed = ranges::rep_max_reps;
    if (set->value.reps > allowed.most) {
        f.error(codes::out_of_range, set->where,
                fmt::format("{} must be {} to {}", allowed.what, allowed.least, allowed.most))
            .help = allowed.example;
        return;
    }
    (too_long(set->value) ? e.too_long : e.from_set) = set;
}

void check_one_alone(fields& f)
{
    const strength_key* first = nullptr;
    for (const auto& one : strength_keys) {
        const auto where = f.where_of(one.key);
        if (!where) continue;
        if (first == nullptr) {
            first = &one;
            continue;
        }
        auto& problem =
            f.error(codes::contradiction, *where,
                    fmt::format("\"{}\" and \"{}\" are both given", first->key, one.key));
        problem.others.push_back({*f.where_of(first->key), std::string{first->what}});
        problem.help = "keep the one that was done last";
        return;
    }
}

bool lists(std::string_view ids, std::string_view wanted)
{
    while (!ids.empty()) {
        const auto end = std::min(ids.find(' '), ids.size());
        if (ids.substr(0, end) == wanted) return true;
        ids.remove_prefix(std::min(end + 1, ids.size()));
    }
    return false;
}

/// mvc_loading, and the exercises whose tests name it.
bool loads_by_isometric(const evidence::exercise_row& row)
{
    if (row.test_mvc) return true;
    const auto studied = evidence::mvc_loadings();
    for (std::size_t i = 0; i < studied.size(); ++i) {
        if (lists(studied[i].exercises, row.id.view())) return true;
    }
    return false;
}

}    // namespace

void read_strength(fields& f, exercise_entry& e)
{
    e.one_rm = f.read("one_rm", ranges::one_rm);
    e.from_set = read_rep_set(f);
    read_rep_max(f, e);
    e.isometric = f.read("mvc", ranges::isometric);
    e.tested = f.past_day("tested");
    e.in_pounds = f.all_in_pounds();
    check_one_alone(f);
}

void check_isometric(fields& f, const evidence::exercise_row& row)
{
    const auto where = f.where_of("mvc");
    if (!where || loads_by_isometric(row)) return;
    auto& problem =
        f.error(codes::no_one_rm, *where,
                fmt::format("no load of \"{}\" follows from an isometric maximum", row.id.view()));
    problem.note = "it does where one joint works against the machine: knee extension, calf raise, "
                   "arm curl, shoulder";
    problem.help = "write one_rm or rep_set, or leave it out: the load is found by repetitions";
}

void check_share(fields& f, const exercise_entry& e)
{
    const bool has_maximum =
        f.has("one_rm") || f.has("rep_set") || f.has("mvc") || (f.has("rep_max") && !e.too_long);
    if (!e.load || has_maximum) return;
    auto& problem = f.error(codes::no_one_rm, e.load->where, "a share of a 1RM that is not known");
    problem.note = "without one the load is found by repetitions, from the lightest on";
    problem.help = "write one_rm = \"60 kg\" as tested, or rep_set = \"45 kg x 8\" for one set to "
                   "failure, or leave load out";
}

}    // namespace bfr::read
