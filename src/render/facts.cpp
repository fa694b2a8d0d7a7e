// SPDX-License-Identifier: MIT
#include "facts.hpp"

#include "letters.hpp"
#include "page.hpp"
#include "phrases.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>
#include <utility>

namespace bfr::render {
namespace {

auto key_of(const training_set& s)
{
    return std::tie(s.reps, s.to_failure, s.rest_after, s.in_rest);
}

/// Sides of one exercise that differ in nothing but load and pressure, and the pause after the
/// last.
bool go_together(const exercise_dose& a, const exercise_dose& b)
{
    const auto plain = [](const exercise_dose& d) {
        return std::tie(d.number, d.id, d.on_limb, d.scheme, d.cuff_on, d.cuff_on_limit, d.notes);
    };
    return plain(a) == plain(b) && same(a.pace, b.pace) &&
           std::ranges::equal(a.sets, b.sets, {}, key_of, key_of);
}

/// Rows of arm and leg bear one name.
bool same_method(const occlusion_basis& a, const occlusion_basis& b)
{
    return a.method == b.method || method_words(a.method) == method_words(b.method);
}

/// The line of an estimate bears its numbers, so there they have to be the same too.
bool same_origin(const occlusion_basis& a, const occlusion_basis& b)
{
    const bool measured = a.measured_on != date{};    // an estimate has no day
    return std::tie(a.taken, a.measured_on, a.differs) ==
               std::tie(b.taken, b.measured_on, b.differs) &&
           (measured || whole_mmhg(a) == whole_mmhg(b)) && same_method(a, b);
}

/// "2, 3 right": numbers of exercises, with the side where not all its cuffs have this origin.
std::string holders(const std::vector<numbered_cuff>& all, const occlusion_basis& origin)
{
    std::string out;
    for (std::size_t i = 0; i < all.size();) {
        const int number = all[i].exercise;
        std::string sides;
        bool every = true;
        for (; i < all.size() && all[i].exercise == number; ++i) {
            const auto& c = *all[i].cuff;
            if (!c.aop || !same_origin(*c.aop, origin)) {
                every = false;
                continue;
            }
            if (!sides.empty()) sides += " and ";
            sides += name(c.on_side);
        }
        if (sides.empty()) continue;
        if (!out.empty()) out += ", ";
        out += every ? std::to_string(number) : fmt::format("{} {}", number, sides);
    }
    return out;
}

/// "left leg ____ mmHg, ..." for the limbs that have a pressure, or that have none; each once.
std::string blanks(const session& s, bool with_pressure)
{
    std::string out;
    for (const auto& one : cuffs_of(s)) {
        if (one.cuff->set.has_value() != with_pressure || one.cuff->tightness) continue;
        const auto blank =
            tied(fmt::format("{} {} ____ mmHg", name(one.cuff->on_side), name(one.cuff->on_limb)));
        if (out.find(blank) == std::string::npos) out += (out.empty() ? "" : ", ") + blank;
    }
    return out;
}

/// What a record of validity asks for, with its blank. `{}`: blanks for the limbs of the session.
struct ask_line {
    std::string_view id, words;
};
constexpr std::array ask_lines{
    ask_line{"aop", "Measure the occlusion pressure again: {}."},
    ask_line{"bp", "Measure the blood pressure again: ____ / ____ mmHg."},
    ask_line{"screening", "Answer the screening again. Done on: ____"},
    ask_line{"clearance", "Have the clearance renewed. By, on: ____"},
    ask_line{"platelets", "Have the platelets counted again: ____ 10^9/L."},
    ask_line{"hba1c", "Measure HbA1c again: ____ %."},
    ask_line{"abi", "Measure the ankle-brachial index again: left ____, right ____."},
};

bool covered_by_fixed_lines(const effect& e)
{
    return e.kind == effect_kind::no_arm_and_leg_together ||
           (e.kind == effect_kind::max_cuffs && e.value == 2);
}

/// planning.toml, no-gauge: where nobody can keep a percentage none is printed.
bool is_by_feel(const plan& p)
{
    const auto by_feel = [](const exercise_dose& d) {
        return std::ranges::all_of(d.cuffs, [](const auto& c) { return c.tightness.has_value(); });
    };
    for (const auto& w : p.weeks) {
        for (const auto& s : w.sessions) {
            if (!s.exercises.empty()) return std::ranges::all_of(s.exercises, by_feel);
        }
    }
    return false;
}

bool is_printed(const effect& e)
{
    const bool silent = e.kind == effect_kind::note || e.kind == effect_kind::refuse ||
                        e.kind == effect_kind::refer;
    return !silent && !e.words.empty() && !covered_by_fixed_lines(e);
}

/// "left leg" of an effect that speaks of some limb; empty where it speaks of the whole person.
std::string limb_words(const effect& e)
{
    if (e.scope == "whole" || !e.on_limb) return "";
    return e.on_side ? fmt::format("{} {}", name(*e.on_side), name(*e.on_limb))
                     : fmt::format("{}s", name(*e.on_limb));
}

/// First and last day of the sessions in print.
std::optional<std::pair<date, date>> days_in_print(const plan& p)
{
    std::optional<std::pair<date, date>> span;
    for (const auto& w : p.weeks) {
        for (const auto& s : w.sessions) {
            if (!span) span.emplace(s.on, s.on);
            span->first = std::min(span->first, s.on);
            span->second = std::max(span->second, s.on);
        }
    }
    return span;
}

/// Counts values; the one that most exercises have stands for all, of equally frequent ones the
/// first by `better`.
template <class T>
class votes {
  public:
    void cast(const T& value)
    {
        const auto at =
            std::ranges::find_if(all_, [&](const auto& v) { return same(v.first, value); });
        if (at == all_.end())
            all_.emplace_back(value, 1);
        else
            ++at->second;
    }
    template <class Better>
    [[nodiscard]] std::optional<T> winner(Better better) const
    {
        const auto best = std::ranges::max_element(all_, [&](const auto& a, const auto& b) {
            return a.second != b.second ? a.second < b.second : better(b.first, a.first);
        });
        return best == all_.end() ? std::nullopt : std::optional<T>{best->first};
    }

  private:
    std::vector<std::pair<T, int>> all_;
};

template <class F>
void each_dose(const plan& p, F f)
{
    for (const auto& w : p.weeks) {
        for (const auto& s : w.sessions) {
            for (const auto& d : s.exercises) f(d);
            for (const auto& t : s.tests) {
                if (t.under_cuff) f(*t.under_cuff);
            }
        }
    }
}

}    // namespace

bool same(duration a, duration b) { return a == b; }

bool same(const tempo& a, const tempo& b)
{
    return std::tie(a.up, a.hold, a.down) == std::tie(b.up, b.hold, b.down);
}

exercise_view view_of(const exercise_dose& dose) { return {{&dose}, dose.worked}; }

std::vector<exercise_view> exercises_of(const session& s)
{
    std::vector<exercise_view> views;
    for (const auto& dose : s.exercises) {
        if (!views.empty() && go_together(views.back().first(), dose)) {
            views.back().parts.push_back(&dose);
            views.back().worked = sides::each;
        } else {
            views.push_back(view_of(dose));
        }
    }
    return views;
}

std::vector<numbered_cuff> cuffs_of(const session& s)
{
    std::vector<numbered_cuff> all;
    for (const auto& dose : s.exercises) {
        for (const auto& c : dose.cuffs) all.push_back({dose.number, &c});
    }
    int number = 0;
    for (const auto& test : s.tests) {
        ++number;
        if (!test.under_cuff) continue;
        for (const auto& c : test.under_cuff->cuffs) all.push_back({number, &c});
    }
    return all;
}

std::vector<aop_origin> aop_origins(const session& s)
{
    const auto all = cuffs_of(s);
    std::vector<aop_origin> origins;
    for (const auto& one : all) {
        if (!one.cuff->set || !one.cuff->aop) continue;
        const auto& basis = *one.cuff->aop;
        const bool known = std::ranges::any_of(
            origins, [&](const aop_origin& o) { return same_origin(*o.basis, basis); });
        if (!known) origins.push_back({&basis, {}});
    }
    const bool of_all = origins.size() == 1 && blanks(s, false).empty();
    for (auto& o : origins) {
        if (!of_all) o.of = holders(all, *o.basis);
    }
    return origins;
}

std::string blanks_to_measure_first(const session& s) { return blanks(s, false); }

const session* repeat_finder::earlier(const session& s, std::string text)
{
    const auto twin = std::ranges::find(all_, text, &written::text);
    if (twin != all_.end()) return twin->of;
    all_.push_back({&s, std::move(text)});
    return nullptr;
}

std::string ask_words(std::string_view asked, const session& s)
{
    const auto* row = std::ranges::find(ask_lines, asked, &ask_line::id);
    if (row == ask_lines.end())
        return fmt::format("Out of date: {}. New value: ____", shown(asked));
    std::string words{row->words};
    const auto place = words.find("{}");
    if (place == std::string::npos) return words;
    const auto limbs = blanks(s, true);
    if (limbs.empty() && !blanks(s, false).empty()) return "";
    return words.replace(place, 2, limbs.empty() ? tied("____ mmHg") : limbs);
}

common_facts common_to(const plan& p)
{
    common_facts facts;
    votes<duration> off;
    votes<duration> limit;
    votes<tempo> pace;
    each_dose(p, [&](const exercise_dose& d) {
        if (d.cuff_off_after) off.cast(*d.cuff_off_after);
        limit.cast(d.cuff_on_limit);
        pace.cast(d.pace);
        for (const auto& c : d.cuffs) {
            if (!c.set || !c.aop) continue;
            (c.aop->is_estimate() ? facts.any_estimate : facts.any_measured) = true;
        }
        facts.any_tightness |=
            std::ranges::any_of(d.cuffs, [](const auto& c) { return c.tightness.has_value(); });
    });
    // In doubt the stricter one: the line below the table is the one that is remembered.
    facts.off_after = off.winner(std::greater<>{});
    facts.on_limit = limit.winner(std::less<>{});
    facts.pace = pace.winner([](const tempo&, const tempo&) { return false; });
    return facts;
}

std::vector<line_in_force> lines_in_force(const plan& p)
{
    std::vector<line_in_force> lines;
    const auto span = days_in_print(p);
    if (!span) return lines;
    const bool by_feel = is_by_feel(p);
    for (const auto& e : p.screening.effects) {
        if (by_feel && e.kind == effect_kind::cap_pressure) continue;
        if (!is_printed(e) || (e.until && *e.until < span->first)) continue;
        const bool ends = e.until && *e.until < span->second;
        const auto limb = limb_words(e);
        const line_in_force line{limb.empty() ? e.words : fmt::format("{} ({})", e.words, limb),
                                 ends ? e.until : std::nullopt};
        const auto twin = std::ranges::find(lines, line.words, &line_in_force::words);
        if (twin == lines.end())
            lines.push_back(line);
        else if (!line.until || (twin->until && *twin->until < *line.until))
            twin->until = line.until;
    }
    return lines;
}

std::vector<left_out_line> left_out_lines(const plan& p)
{
    std::vector<left_out_line> lines;
    for (const auto& r : p.left_out) {
        auto at = std::ranges::find_if(
            lines, [&](const left_out_line& l) { return l.rule == r.rule && l.words == r.words; });
        if (at == lines.end()) at = lines.insert(lines.end(), {r.rule, r.words, {}});
        if (r.on) at->days.push_back(*r.on);
    }
    return lines;
}

}    // namespace bfr::render
