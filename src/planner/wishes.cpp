// SPDX-License-Identifier: MIT
#include "wishes.hpp"

#include "prescribe.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <string>

namespace bfr::planner {
namespace {

std::string name_of(const course& of) { return std::string{name(of.wanted)}; }

std::string percent_text(std::int64_t permille) { return decimal(permille, 1) + " %"; }

std::string range_text(const evidence::dose_row& row)
{
    return decimal(row.min_permille, 3) + " to " + decimal(row.max_permille, 3);
}

void check_weeks(const course& of, text::sink& out)
{
    const auto& weeks = of.who->wants->weeks;
    if (!weeks) return;
    const auto& row = of.dose.weeks;
    if (weeks->value * 1000 >= row.min_permille && weeks->value * 1000 <= row.max_permille) return;
    auto& d = out.error("E201", weeks->where,
                        "a plan for " + name_of(of) + " lasts " + range_text(row) + " weeks");
    d.at = std::to_string(weeks->value) + " asked";
    d.help =
        "write a number in this range, or leave weeks out for " + decimal(row.default_permille, 3);
}

void check_load(const course& of, const dose_rows& dose, const maybe<share_of_1rm>& wish,
                text::sink& out)
{
    if (!wish) return;
    const auto permille = wish->value.permille();
    // Rows count thousandths of a percent, a share counts permille: a percent is 1000 and 10.
    if (permille * 100 >= dose.load.min_permille && permille * 100 <= dose.load.max_permille)
        return;
    auto& d = out.error("E202", wish->where,
                        "load for " + name_of(of) + " is " + range_text(dose.load) + " % of 1RM");
    d.at = percent_text(permille) + " asked";
    d.help = "write a share in this range, or leave load out for " +
             decimal(dose.load.default_permille, 3) + " %";
}

/// Less of an isometric maximum than no_one_rep_max.mvc begins with.
void check_isometric_load(const course& of, text::sink& out)
{
    using window = evidence::planning::isometric_maximum;
    for (const auto& t : of.exercises) {
        for (const auto& p : t.parts) {
            if (t.kit == nullptr || !p.max || p.max->kind != one_rm_kind::mvc) continue;
            const auto& wish = p.entry->load ? p.entry->load : of.who->wants->load;
            if (!wish || wish->value >= percent_of_1rm(window::low_percent)) continue;
            auto& d =
                out.error("E202", wish->where,
                          "load by an isometric maximum is " + std::to_string(window::low_percent) +
                              " to " + std::to_string(window::high_percent) + " % of it");
            d.at = percent_text(wish->value.permille()) + " asked";
            d.help = "write a share in this range, or leave load out";
            return;
        }
    }
}

void check_pressure(const course& of, const dose_rows& dose, limb on,
                    const maybe<share_of_aop>& wish, text::sink& out)
{
    if (!wish) return;
    const auto& row = on == limb::leg ? dose.pressure_leg : dose.pressure_arm;
    const auto permille = wish->value.permille();
    if (permille * 100 >= row.min_permille && permille * 100 <= row.max_permille) return;
    auto& d = out.error("E203", wish->where,
                        "cuff pressure on the " + std::string{name(on)} + " for " + name_of(of) +
                            " is " + range_text(row) + " % of the occlusion pressure");
    d.at = percent_text(permille) + " asked";
    d.help = "write a share in this range, or leave pressure out for " +
             decimal(row.default_permille, 3) + " %";
}

void check_scheme(const course& of, const dose_rows& dose, const maybe<std::string>& wish,
                  text::sink& out)
{
    if (!wish) return;
    const auto& row = dose.sets_reps;
    const auto& id = wish->value;
    const bool listed = row.value.view() == id || lists(row.alternatives, id);
    const auto scheme = evidence::schemes().find(id);
    const bool to_failure = scheme && scheme->failure != evidence::failure_sets::none;
    if (!listed) {
        auto& d =
            out.error("E204", wish->where, "scheme \"" + id + "\" is not one for " + name_of(of));
        d.help =
            "one of: " + std::string{row.value.view()} + ' ' + std::string{row.alternatives.view()};
    } else if (to_failure && is_clinical(of.wanted) && !of.found->clinician_clearance) {
        auto& d = out.error("E205", wish->where,
                            "sets to failure in " + name_of(of) + " need a clinician's clearance");
        d.help = "leave scheme out for " + std::string{row.value.view()};
    }
}

void check_days(const course& of, text::sink& out)
{
    const auto& wants = *of.who->wants;
    const auto least = of.dose.sessions.min_permille / 1000;
    if (!wants.days.empty() && static_cast<int>(wants.days.size()) < least) {
        auto& d = out.error("E206", wants.days.front().where,
                            name_of(of) + " needs at least " + std::to_string(least) +
                                " sessions a week");
        d.at = std::to_string(wants.days.size()) + " chosen";
        d.help = "name " + std::to_string(least) + " days or more, at least 48 h apart";
    }
    if (!wants.heavy_days.empty() && of.wanted != aim::hypertrophy && of.wanted != aim::strength) {
        auto& d = out.error("E207", wants.heavy_days.front().where,
                            "heavy days go with hypertrophy or strength only");
        d.help = "take heavy_days out, or change the aim";
    }
}

void check_cuffs(const course& of, text::sink& out)
{
    for (const auto& t : of.exercises) {
        const bool any =
            std::ranges::any_of(of.who->cuffs, [&](const cuff& c) { return c.on == t.on(); });
        if (any) continue;
        const std::string on{name(t.on())};
        auto& d = out.error("E208", t.parts.front().entry->id.where,
                            "this exercise needs a cuff for the " + on);
        d.help = "add a [[cuff]] with limb = \"" + on + "\", or take the exercise out";
        return;
    }
}

void check_tightness(const course& of, text::sink& out)
{
    if (!must_be_measured(*of.found)) return;
    for (const auto& t : of.exercises) {
        if (!is_by_feel(of, t)) continue;
        const std::string on{name(t.on())};
        auto& d = out.error("E211", t.parts.front().entry->id.where,
                            "the occlusion pressure of the " + on + " has to be measured first");
        d.note = "the screening limits you in percent of it, and a percentage cannot be felt";
        d.help = "add an [[occlusion]] for each " + on + ": cuff, side, pressure, posture, date";
        return;
    }
}

}    // namespace

bool lists(std::string_view list, std::string_view id)
{
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (list.substr(0, end) == id) return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

void check_wishes(const course& of, text::sink& out)
{
    const auto& wants = *of.who->wants;
    check_weeks(of, out);
    check_load(of, of.dose, wants.load, out);
    check_scheme(of, of.dose, wants.scheme, out);
    check_days(of, out);
    check_cuffs(of, out);
    if (!out.has_errors()) check_tightness(of, out);
    for (const limb on : {limb::arm, limb::leg}) {
        if (of.trains(on)) check_pressure(of, of.dose, on, wants.pressure_share, out);
    }
    check_isometric_load(of, out);
    for (const auto& t : of.exercises) {
        for (const auto& p : t.parts) {
            check_load(of, *t.dose, p.entry->load, out);
            check_pressure(of, *t.dose, t.on(), p.entry->pressure_share, out);
            check_scheme(of, *t.dose, p.entry->scheme, out);
        }
    }
}

}    // namespace bfr::planner
