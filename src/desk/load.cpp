// SPDX-License-Identifier: MIT
#include "load_words.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <array>
#include <fmt/core.h>

namespace bfr::desk {
namespace {

using calc::choice;

/// One question on one kit, and what came of it.
struct told {
    const load_question& q;
    const kit_typed& typed;
    const std::optional<body_moved>& moved;
    calc::load_window window;
    calc::load_chosen picked;

    [[nodiscard]] std::string words(mass m) const { return mass_words(m, q.in_pounds); }
    [[nodiscard]] std::string percent(mass m) const
    {
        return percent_words(m.count(), q.one_rm.count());
    }
    [[nodiscard]] mass target() const
    {
        return share_of(q.one_rm, std::min(window.asked, window.high));
    }
    [[nodiscard]] bool is_plated() const
    {
        return typed.kit.kind == equipment_kind::barbell ||
               typed.kit.kind == equipment_kind::plate_sled;
    }
    [[nodiscard]] const char* empty_name() const
    {
        return typed.kit.kind == equipment_kind::barbell ? "bar" : "sled";
    }
};

std::string row_text(const evidence::table<evidence::equipment_rule_row>& rows, std::string_view id,
                     std::string_view after)
{
    const auto at = rows.position(id);
    const auto text = rows.text(rows.packed_row(at.value()).text);
    return std::string{text.substr(text.find(after) + after.size())};
}

/// Why the load is heavier than what was asked; empty where it is not.
std::string warning(const told& t)
{
    if (t.is_plated() && t.target() < calc::unloaded(t.typed.kit)) {
        return fmt::format("WARNING: what was asked is less than the empty {} of {}.",
                           t.empty_name(), t.words(calc::unloaded(t.typed.kit)));
    }
    if (t.picked.how != choice::up) return {};
    if (t.window.no_floor)
        return "WARNING: heavier than asked; it is the smallest load of this equipment.";
    if (t.window.asked < t.window.low) {
        return fmt::format("WARNING: heavier than asked; less than {} is for the first weeks and "
                           "for caps alone (--phase, --cap).",
                           share_words(t.window.low));
    }
    return fmt::format("WARNING: heavier than asked; the equipment makes nothing from {} to {}.",
                       least_words(t.q.one_rm, t.window.low, t.q.in_pounds), t.words(t.target()));
}

std::string headline(const told& t)
{
    const mass load = t.picked.load.total;
    auto words = fmt::format("{}{}: {} of the 1RM of {}", t.words(load),
                             t.typed.kit.kind == equipment_kind::dumbbell ? " in each hand" : "",
                             t.percent(load), t.words(t.q.one_rm));
    if (t.picked.how == choice::up)
        words += fmt::format(", rounded UP from {}", t.words(t.target()));
    else if (load < t.target())
        words += fmt::format(", rounded down from {}", t.words(t.target()));
    if (t.picked.starting_light) words += "; starting light";
    if (t.picked.heavier_than_asked) words += "; HEAVIER THAN ASKED";
    return words;
}

void tell_chosen(const told& t, answer& to)
{
    say(to, headline(t));
    if (t.is_plated()) say(to, "Each side: " + plates_words(t.typed.kit, t.picked.load.per_side));
    if (t.typed.kit.kind == equipment_kind::dumbbell)
        say(to, "The 1RM has to be counted per hand as well.");
    if (t.typed.kit.kind == equipment_kind::plate_sled)
        say(to, "The sled counts, in the 1RM as well.");
    say(to, asked_words(t.q, t.window));
    if (auto words = warning(t); !words.empty()) say(to, std::move(words));
    if (compare_share(t.picked.load.total, t.q.one_rm, evidence::reduced_effect::load_under) < 0) {
        say(to, fmt::format("Under {}: with a cuff under {} % of occlusion pressure expect less "
                            "effect. No reason to raise the pressure.",
                            share_words(evidence::reduced_effect::load_under),
                            evidence::reduced_effect::pressure_under.permille() / 10));
    }
}

/// "20 kg (50 %)"; a neighbour that prints like the bound is said to lie beyond it.
std::string neighbour(const told& t, mass m, share_of_1rm bound)
{
    const auto printed = tenths_of_percent(m.count(), t.q.one_rm.count());
    const bool alike = printed == bound.permille();
    return fmt::format("{} ({}{})", t.words(m), alike ? "just outside " : "", t.percent(m));
}

/// A listed bar under the same plates, and the load that it makes.
struct other_bar {
    evidence::bar_row bar;
    calc::load_chosen load;
};

std::vector<other_bar> lighter_bars(const told& t)
{
    std::vector<other_bar> found;
    if (t.typed.kit.kind != equipment_kind::barbell) return found;
    const auto rows = evidence::bars();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows.packed_row(i);
        if (row.in_pounds != t.q.in_pounds || row.weight >= t.typed.kit.bar->value) continue;
        auto kit = t.typed.kit;
        kit.bar->value = row.weight;
        auto load = calc::choose_load_on(kit, t.q.one_rm, t.window);
        if (load.how != choice::infeasible) found.push_back({rows[i], std::move(load)});
    }
    return found;
}

void tell_why_not(const told& t, answer& to)
{
    const auto high = highest(t.window);
    const auto low = lowest(t.window);
    if (t.picked.below) say(to, "The next below: " + neighbour(t, *t.picked.below, low));
    if (t.picked.above) say(to, "The next above: " + neighbour(t, *t.picked.above, high));
    if (auto words = warning(t); !words.empty()) say(to, std::move(words));
    if (!t.picked.below && t.picked.above) {
        say(to, fmt::format("Only loads over {} can be made: {}.", share_words(high),
                            row_text(evidence::loads_out_of_reach(), "too-heavy-only", ": ")));
    } else if (t.picked.below && !t.picked.above) {
        say(to, fmt::format("Only loads under {} can be made: growth is weak there. No reason to "
                            "raise the pressure.",
                            share_words(low)));
    }
}

void tell_infeasible(const told& t, const std::vector<other_bar>& bars, answer& to)
{
    const bool lb = t.q.in_pounds;
    const auto most = most_words(t.q.one_rm, highest(t.window), lb);
    say(to, t.window.no_floor ? fmt::format("NO LOAD up to {}, {} of the 1RM of {}", most,
                                            share_words(highest(t.window)), t.words(t.q.one_rm))
                              : fmt::format("NO LOAD from {} to {}, {} to {} of the 1RM of {}",
                                            least_words(t.q.one_rm, t.window.low, lb), most,
                                            share_words(t.window.low), share_words(t.window.high),
                                            t.words(t.q.one_rm)));
    say(to, asked_words(t.q, t.window));
    tell_why_not(t, to);
    for (const auto& other : bars) {
        const auto load = other.load.load.total;
        say(to, fmt::format("With a {} ({}) and the same plates: {} ({}{})", other.bar.name.view(),
                            t.words(other.bar.weight), t.words(load), t.percent(load),
                            other.load.how == choice::up ? ", rounded up" : ""));
    }
    const auto choices = evidence::load_choices();
    const auto row = choices.find("alternatives").value();
    constexpr std::string_view suggest = "suggest ";
    say(to, fmt::format("What else to use: {}.",
                        row.text.view().substr(row.text.view().find(suggest) + suggest.size())));
}

void add_chosen(const told& t, answer& to)
{
    put(to, "status", words(t.picked.how == choice::up ? "up" : "down"));
    put(to, "chosen_kg", mass_kg(t.picked.load.total));
    put(to, "percent_of_1rm", percent_of(t.picked.load.total, t.q.one_rm));
    put(to, "per_side_kg", masses_of(t.picked.load.per_side));
}

void add_infeasible(const told& t, const std::vector<other_bar>& bars, answer& to)
{
    put(to, "status", words("infeasible"));
    put(to, "below_kg", mass_or_null(t.picked.below));
    put(to, "above_kg", mass_or_null(t.picked.above));
    std::vector<datum> others;
    others.reserve(bars.size());
    for (const auto& other : bars) {
        others.push_back(
            {std::vector<member>{{"equipment", words(other.bar.id)},
                                 {"chosen_kg", mass_kg(other.load.load.total)},
                                 {"percent_of_1rm", percent_of(other.load.load.total, t.q.one_rm)},
                                 {"status", words(other.load.how == choice::up ? "up" : "down")},
                                 {"per_side_kg", masses_of(other.load.load.per_side)}}});
    }
    to.members.push_back({"alternatives", {std::move(others)}});
}

void add_marks(const told& t, answer& to)
{
    std::vector<datum> marks;
    if (t.picked.starting_light) marks.push_back(words("starting-light"));
    if (t.picked.heavier_than_asked) marks.push_back(words("heavier-than-asked"));
    to.members.push_back({"marks", {std::move(marks)}});
    const std::string_view rule = t.window.no_floor                    ? "load_choice.no-floor"
                                  : t.picked.how == choice::infeasible ? "load_choice.infeasible"
                                  : t.picked.how == choice::up         ? "load_choice.up"
                                                                       : "load_choice.down";
    to.members.push_back({"rule", words(rule)});
}

/// load_trap.barbell-squat-share: the share of the bar stays, that of the system stands beside it.
void add_system(const told& t, answer& to)
{
    if (!t.moved || t.picked.how == choice::infeasible) return;
    const int fraction = t.moved->by.plus_fraction_permille;
    const mass body = calc::moved_of(t.moved->body, fraction);
    const mass part = body + t.picked.load.total;
    const mass whole = body + t.q.one_rm;
    say(to, fmt::format("{} also moves {} % of the body, {} of {}: {} of what is moved at most.",
                        t.moved->exercise.name.view(), decimal(fraction, 1), t.words(body),
                        t.words(t.moved->body), percent_words(part.count(), whole.count())));
    to.members.push_back({"system",
                          {std::vector<member>{{"body_moved_kg", mass_kg(body)},
                                               {"percent", percent_of(part, whole)}}}});
}

}    // namespace

answer load_on_kit(const load_question& asked, const kit_typed& typed,
                   const std::optional<body_moved>& moved)
{
    const auto window = calc::usual_window(asked.asked, asked.week, asked.cap);
    const told t{asked, typed, moved, window,
                 calc::choose_load_on(typed.kit, asked.one_rm, window)};
    answer to;
    begin_members(to, asked, window);
    to.is_no = t.picked.how == choice::infeasible;
    if (to.is_no) {
        const auto bars = lighter_bars(t);
        tell_infeasible(t, bars, to);
        add_infeasible(t, bars, to);
    } else {
        tell_chosen(t, to);
        add_chosen(t, to);
    }
    add_marks(t, to);
    add_system(t, to);
    say(to, "Kit: " + kit_words(typed, asked.in_pounds));
    return to;
}

answer load_without_kit(const load_question& asked)
{
    const auto window = calc::usual_window(asked.asked, asked.week, asked.cap);
    answer to;
    begin_members(to, asked, window);
    const auto target = std::min(window.asked, window.high);
    say(to, fmt::format("{} is {} of the 1RM of {}",
                        mass_words(share_of(asked.one_rm, target), asked.in_pounds),
                        share_words(target), mass_words(asked.one_rm, asked.in_pounds)));
    say(to, asked_words(asked, window));
    say(to, "NOT YET A LOAD: what can be made of it depends on the equipment. Say which: --bar "
            "and --plates, --sled and --plates, --dumbbells, --stack, --ankle-weight, --band, or "
            "--exercise and --body.");
    return to;
}

}    // namespace bfr::desk
