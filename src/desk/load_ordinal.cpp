// SPDX-License-Identifier: MIT
//
// Loads that nobody chooses: the body, a limb, a band.
#include "load_words.hpp"

#include <algorithm>
#include <fmt/core.h>

namespace bfr::desk {
namespace {

using calc::choice;

/// The body as the load of a movement, with the weight that can be added to it.
struct system_load {
    mass body, most;    ///< the part that moves, alone and with the 1RM that was added
    calc::load_window window;
    choice how;
};

system_load system_of(const load_question& q, const body_moved& moved)
{
    system_load s;
    s.body = calc::moved_of(moved.body, moved.by.fraction_permille);
    s.most = s.body + q.one_rm;
    s.window = calc::body_window(q.asked, q.week, q.cap);
    s.how = calc::choose_load({{s.body, {}}}, s.most, s.window).how;
    return s;
}

void tell_parts(const load_question& q, const body_moved& moved, const system_load& s, answer& to)
{
    say(to, fmt::format("{}: {} % of the body moves, {} of {}; the 1RM of {} is what can be "
                        "added, so {} is the most.",
                        moved.exercise.name.view(), decimal(moved.by.fraction_permille, 1),
                        mass_words(s.body, q.in_pounds), mass_words(moved.body, q.in_pounds),
                        mass_words(q.one_rm, q.in_pounds), mass_words(s.most, q.in_pounds)));
}

/// The easier variant, unless it is known to move as much of the body.
std::optional<evidence::exercise_row> easier_than(const body_moved& moved)
{
    auto easier = evidence::exercises().find(moved.exercise.easier);
    if (easier && easier->carriers[0].fraction_permille >= moved.by.fraction_permille) return {};
    return easier;
}

void tell_too_heavy(const body_moved& moved, const system_load& s, answer& to)
{
    const auto easier = easier_than(moved);
    say(to,
        fmt::format("More than {}: do not cuff it. {}", share_words(highest(s.window)),
                    easier ? fmt::format("Easier: {} ({}).", easier->name.view(), easier->id.view())
                           : std::string{"Take another exercise, with a load that can be "
                                         "chosen."}));
}

void tell_body(const load_question& q, const body_moved& moved, const system_load& s, answer& to)
{
    const auto share = percent_words(s.body.count(), s.most.count());
    const bool heavy = compare_share(s.body, s.most, highest(s.window)) > 0;
    if (s.how == choice::infeasible && heavy) {
        say(to, fmt::format("NOT A LOW LOAD FOR YOU: the body alone is {} of the most", share));
    } else if (s.how == choice::infeasible) {
        say(to, fmt::format("TOO LIGHT: the body alone is {} of the most", share));
    } else {
        say(to, fmt::format("Body weight alone: {} of the most that you move", share));
    }
    tell_parts(q, moved, s, to);
    say(to, fmt::format("Asked: {}{}. Nobody can be made lighter, so up to {} is taken.",
                        share_words(q.asked),
                        s.window.asked < q.asked
                            ? fmt::format(", CUT to {}", share_words(s.window.asked))
                            : std::string{},
                        share_words(highest(s.window))));
    if (s.how == choice::up) say(to, "WARNING: heavier than asked.");
    if (s.how != choice::infeasible) return;
    if (heavy)
        tell_too_heavy(moved, s, to);
    else
        say(to, fmt::format("Under {}: growth is weak there. Take a load that can be chosen.",
                            share_words(lowest(s.window))));
}

void tell_limb(const load_question& q, const body_moved& moved, const system_load& s, answer& to)
{
    say(to, "The limb alone: 0 % of the 1RM, no load to choose");
    tell_parts(q, moved, s, to);
    say(to, fmt::format("The limb alone is {} of that.",
                        percent_words(s.body.count(), s.most.count())));
}

std::string_view checked_words(checked how)
{
    switch (how) {
    case checked::source: return "seen in its source";
    case checked::secondary: return "quoted by others, not seen";
    case checked::unconfirmed: return "recalled, not confirmed";
    case checked::project: break;
    }
    return "chosen by this project";
}

std::string source_words(const evidence::sources_of& of)
{
    const auto rows = evidence::sources();
    std::string words;
    for (const auto i : of) {
        if (!words.empty()) words += ", ";
        words += rows.text(rows.packed_row(i).id);
    }
    return words;
}

std::string force_words(int tenths_lbf, int hundredths_kgf, bool in_pounds)
{
    return in_pounds ? decimal(tenths_lbf, 1) + " lbf" : decimal(hundredths_kgf, 2) + " kgf";
}

std::vector<member> force_members(const evidence::band_row& row,
                                  const evidence::band_force_row& force)
{
    return {{"colour", words(row.colour)},
            {"brand", words(force.brand)},
            {"kgf_at_100_percent", {figure{force.at_100_hundredths_kgf, 2}}},
            {"kgf_at_200_percent", {figure{force.at_200_hundredths_kgf, 2}}},
            {"lbf_at_100_percent", {figure{force.at_100_tenths_lbf, 1}}},
            {"lbf_at_200_percent", {figure{force.at_200_tenths_lbf, 1}}},
            {"checked", words(name(row.how))}};
}

}    // namespace

answer load_of_body(const load_question& asked, const body_moved& moved)
{
    const auto s = system_of(asked, moved);
    const bool limb = moved.by.kind == implement_kind::limb;
    answer to;
    begin_members(to, asked, s.window);
    // The masses of the contract are weights that somebody picks up; here nobody picks up any.
    put(to, "target_kg", {});
    to.is_no = !limb && s.how == choice::infeasible;
    if (!limb) {
        put(to, "status",
            words(s.how == choice::infeasible ? "infeasible"
                  : s.how == choice::up       ? "up"
                                              : "down"));
        tell_body(asked, moved, s, to);
    } else {
        tell_limb(asked, moved, s, to);
    }
    if (!to.is_no) put(to, "chosen_kg", mass_kg(mass{}));
    to.members.push_back(
        {"rule", words(limb ? "planning.load-limb-weight" : "planning.load-body-weight")});
    to.members.push_back({"system",
                          {std::vector<member>{{"body_moved_kg", mass_kg(s.body)},
                                               {"percent", percent_of(s.body, s.most)}}}});
    return to;
}

answer load_of_band(const load_question& asked, std::size_t band)
{
    const auto row = evidence::bands()[band];
    const auto force = evidence::band_forces()[band];
    const auto ordinal = evidence::band_rules().find("ordinal").value();
    const bool lb = asked.in_pounds;
    answer to;
    begin_members(to, asked, calc::usual_window(asked.asked, asked.week, asked.cap));
    put(to, "target_kg", {});
    say(to, fmt::format("Band {}: about {} at 100 % elongation, {} at 200 %", row.colour.view(),
                        force_words(force.at_100_tenths_lbf, force.at_100_hundredths_kgf, lb),
                        force_words(force.at_200_tenths_lbf, force.at_200_hundredths_kgf, lb)));
    const auto rule = ordinal.text.view();    // "a band is ...: print ...; steer by ..."
    say(to, fmt::format("NOT {} OF A 1RM: {}:{}.", share_words(asked.asked),
                        rule.substr(0, rule.find(':')), rule.substr(rule.find(';') + 1)));
    say(to, fmt::format("Forces of {}, {} ({}).{}{}", force.brand.view(), checked_words(row.how),
                        source_words(row.sources), row.note.empty() ? "" : " ", row.note.view()));
    say(to, std::string{ordinal.note.view()});
    to.members.push_back({"rule", words("band_rule.ordinal")});
    to.members.push_back({"band", {force_members(row, force)}});
    return to;
}

}    // namespace bfr::desk
