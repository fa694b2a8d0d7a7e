// SPDX-License-Identifier: MIT
#include <bfr/planner.hpp>

#include "before.hpp"
#include "calendar.hpp"
#include "course.hpp"
#include "sessions.hpp"
#include "wishes.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

namespace bfr::planner {
namespace {

namespace rules = evidence::planning;

std::vector<weekday> days_of(const goal& wants, const dose_rows& dose)
{
    std::vector<weekday> days;
    for (const auto& d : wants.days) days.push_back(d.value);
    if (days.empty()) {
        const auto usual =
            rules::days::of_week(static_cast<std::size_t>(dose.sessions.default_permille / 1000));
        days.assign(usual.begin(), usual.end());
    }
    std::ranges::sort(days);
    return days;
}

/// What the screening found, with what binds the legs once they may be cuffed after a journey.
screening_record record_of(const screening::findings& found)
{
    screening_record r{found.result, found.answered_on, found.valid_until, found.effects};
    const auto& later = found.effects_after_delay;
    r.effects.insert(r.effects.end(), later.begin(), later.end());
    return r;
}

course begun(const screening::cleared& who, date today, std::span<const effect> effects)
{
    course of;
    of.who = &who.who();
    of.found = &who.found();
    of.effects = effects;
    of.wanted = of.who->wants->wanted.value;
    of.first_day = first_day(*of.who, today);
    of.dose = doses_of(of.wanted);
    of.operated_dose = doses_of(aim::rehab);
    of.pressure_limits = pressure_limits_of(of.wanted);
    of.days = days_of(*of.who->wants, of.dose);
    const auto& weeks = of.who->wants->weeks;
    of.weeks = weeks ? weeks->value : of.dose.weeks.default_permille / 1000;
    return of;
}

/// What is said once stays once.
void add_once(std::vector<reported>& all, const reported& one)
{
    const bool known = std::ranges::any_of(
        all, [&](const reported& r) { return r.rule == one.rule && r.words == one.words; });
    if (!known) all.push_back(one);
}

/// planning.toml, lighter-week-content: the first days that the dose's minimum asks for; the last
/// is the re-test, with 48 h before it.
std::vector<slot> lighter_days(const course& of, const std::vector<slot>& usable)
{
    std::vector<slot> kept;
    const auto most = static_cast<std::size_t>(of.dose.sessions.min_permille / 1000);
    const auto gap = static_cast<int>(rules::lighter_week_content::before_test.seconds() / 86'400);
    for (const auto& s : usable) {
        if (kept.size() < most && usable.back().on - s.on >= gap) kept.push_back(s);
    }
    return kept;
}

void add_session(week& w, session s)
{
    s.id = 'W' + std::to_string(w.number) + '-' + static_cast<char>('A' + w.sessions.size());
    if (w.sessions.empty()) w.phase = s.phase;
    w.sessions.push_back(std::move(s));
}

/// One week after another: each knows how far the plan has come.
struct builder {
    const course* of;
    plan* into;
    prescriptions doses;
    progress so_far;
    std::vector<bool> by_turns{};    ///< by week

    void train_on(week& w, const slot& day)
    {
        train(so_far, day);
        if (day.pairs.empty()) return;
        for (const auto& r : left_out_on(doses, day.rules)) add_once(into->left_out, r);
        const auto& work = doses.session_of(day.rules, day.pairs);
        for (const auto& r : work.left_out) add_once(into->left_out, r);
        add_session(w, make_session(*of, work, day));
    }

    /// Nothing to test: a light session. Where there was, but the screening or the kit took it out,
    /// the day stays empty: no answer gives a session more.
    void train_instead(week& w, const slot& day)
    {
        const bool testable = std::ranges::any_of(
            of->who->exercises, [](const exercise_entry& e) { return e.equipment_id.has_value(); });
        if (!testable) return train_on(w, day);
        into->left_out.push_back(
            {"planning.retest-day", short_date(day.on) + ": nothing is left to test", day.on});
        so_far.last = {day.on, day.on};
    }

    void test_on(week& w, const slot& day)
    {
        auto test = make_retest(*of, doses.for_day(day.rules), day, into->left_out);
        if (test.tests.empty()) return train_instead(w, day);
        add_session(w, std::move(test));
        so_far.last = {day.on, day.on};
    }

    void add_week(int number)
    {
        week w;
        w.number = number;
        w.starts_on = of->first_day.monday() + 7 * (number - 1);
        const bool lighter = is_lighter_week(number, of->weeks);
        w.phase = lighter ? phase::deload : phase::build;
        std::vector<reported> passed;
        const auto [usable, after, in_turns] = usable_days(*of, doses, so_far, number, passed);
        by_turns.push_back(in_turns);
        for (const auto& r : passed) add_once(into->left_out, r);
        w.sessions.reserve(usable.size());
        const auto light = lighter ? lighter_days(*of, usable) : std::vector<slot>{};
        for (const auto& day : lighter ? light : usable) train_on(w, day);
        if (lighter && !usable.empty()) test_on(w, usable.back());
        if (!lighter) {
            so_far = after;
            keep_week_volume(of->wanted, w, into->left_out);
        }
        into->weeks.push_back(std::move(w));
    }
};

void number_sessions(plan& p)
{
    int number = 0;
    for (auto& w : p.weeks) {
        for (auto& s : w.sessions) s.number = ++number;
    }
    p.session_count = number;
}

/// The effects of the first sessions end with familiarisation, wherever in the plan that is.
void date_first_effects(plan& p)
{
    std::optional<date> last;
    bool goes_on = false;
    for (const auto& w : p.weeks) {
        for (const auto& s : w.sessions) {
            if (s.phase == phase::familiarisation)
                last = s.on;
            else
                goes_on = true;
        }
    }
    if (!goes_on) return;
    if (!last) {    // the first session comes after them
        std::erase_if(p.screening.effects, [](const effect& e) { return e.amber; });
        return;
    }
    for (auto& e : p.screening.effects) {
        if (e.amber && !e.until) e.until = last;
    }
}

void add_rules_of(const exercise_dose& e, std::set<std::string>& named)
{
    for (const auto& r : e.reasons) named.insert(r.rule);
}

/// The rules that reasons name, each once. Sessions that share their exercises are read once.
std::set<std::string> rules_named(const plan& p)
{
    std::set<std::string> named;
    std::vector<const shared_list<exercise_dose>*> read;
    for (const auto& w : p.weeks) {
        for (const auto& s : w.sessions) {
            for (const auto& t : s.tests) {
                if (t.under_cuff) add_rules_of(*t.under_cuff, named);
            }
            const bool known = std::ranges::any_of(
                read, [&](const auto* list) { return list->is_same_as(s.exercises); });
            if (known) continue;
            for (const auto& e : s.exercises) add_rules_of(e, named);
            read.push_back(&s.exercises);
        }
    }
    return named;
}

/// Each rule with its sources and how well they were checked.
void list_rules(const profile& who, plan& p)
{
    const auto named = rules_named(p);
    const bool has_own = !who.equations.empty();
    const auto sources = evidence::sources();
    p.rules.reserve(named.size());
    for (const auto& rule : named) {
        if (const auto* own = has_own ? own_equation_of(who, rule) : nullptr; own != nullptr) {
            // Nobody checked it: its source is what the user cites.
            p.own_equations.push_back({rule, own->name, own->citation, own->doi});
            p.rules.push_back({rule, {own->citation}, checked::unconfirmed});
            continue;
        }
        const auto row = evidence::find_rule(rule);
        if (!row) throw std::logic_error("a reason names a rule that does not exist: " + rule);
        rule_record record{rule, {}, row->how};
        for (const auto s : row->sources)
            record.sources.emplace_back(sources.text(sources.packed_row(s).id));
        p.rules.push_back(std::move(record));
    }
}

/// planning.toml, no-gauge: the notice resistance-elastic.
void note_tightness(course& of)
{
    if (std::ranges::none_of(of.exercises, [&](const training& t) { return is_by_feel(of, t); }))
        return;
    const auto row = evidence::generates().find("resistance-elastic");
    if (!row) throw std::logic_error("a notice that does not exist");
    of.notices.push_back({std::string{row->id.view()}, std::string{row->notice.view()}});
}

void warn_of_old_pressures(const course& of, text::sink& out)
{
    for (const auto& r : of.who->occlusion) {
        const int age = of.first_day - r.measured_on.value;
        if (age <= rules::aop_too_old::days_max) continue;
        auto& d = out.warning("W012", r.measured_on.where,
                              "occlusion pressure is " + std::to_string(age) +
                                  " days old on the first day, " + iso(of.first_day));
        d.at = "measured here; older than 14 days";
        d.help = "measure again, change pressure and date; until then no mmHg";
    }
}

void say_nothing_is_left(const course& of, const plan& p, text::sink& out)
{
    const auto& all = of.who->exercises;
    const auto where = all.empty() ? of.who->wants->where : all.front().id.where;
    auto& d = out.error("E209", where,
                        all.empty() ? "no exercise is named, so there is nothing to plan"
                                    : "none of the exercises can be planned");
    for (const auto& r : p.left_out) {
        if (r.on) continue;
        d.note += (d.note.empty() ? "" : "\n") + r.words;
    }
    d.help = "bfr list exercises shows what can be trained, with which equipment";
}

void fill_head(plan& p, const course& of, date today)
{
    const auto& who = *of.who;
    p.id = who.id.value;
    if (who.who.name) p.person = who.who.name->value;
    p.revision = who.wants->revision;
    p.made_on = today;
    p.starts_on = of.first_day;
    p.wanted = of.wanted;
    p.week_count = of.weeks;
    p.at_risk = of.found->at_risk;
    p.guarded = of.found->guarded;
    p.screening_flag = of.found->screening_flag;
    p.notices = of.notices;
    p.left_out = of.left_out;
    p.files = who.files;
}

}    // namespace

date first_day(const profile& who, date today)
{
    if (!who.wants) return today;
    const auto& wants = *who.wants;
    if (wants.start) return wants.start->value;
    const auto days = days_of(wants, doses_of(wants.wanted.value));
    for (int n = 0; n < 7; ++n) {
        const auto weekday_of = static_cast<weekday>((today + n).weekday());
        if (std::ranges::find(days, weekday_of) != days.end()) return today + n;
    }
    return today;
}

std::optional<plan> make_plan(const screening::cleared& who, date today, text::sink& out)
{
    if (!who.who().wants) {
        out.error("E200", {}, "the profile has no [goal], so there is nothing to plan");
        return std::nullopt;
    }
    plan p;
    p.screening = record_of(who.found());
    course of = begun(who, today, p.screening.effects);
    choose_exercises(of);
    if (const auto notice = ask_generate(of)) {
        out.error("E210", of.who->wants->wanted.where, *notice);
        return std::nullopt;
    }
    check_wishes(of, out);
    if (out.has_errors()) return std::nullopt;
    note_tightness(of);
    report_what_is_not_known(of);
    warn_of_old_pressures(of, out);

    fill_head(p, of, today);
    builder weeks{&of, &p, prescriptions{of}, at_start(of)};
    p.weeks.reserve(static_cast<std::size_t>(of.weeks));
    for (int n = 1; n <= of.weeks; ++n) weeks.add_week(n);
    number_sessions(p);
    if (p.session_count == 0) {
        say_nothing_is_left(of, p, out);
        return std::nullopt;
    }
    for (std::size_t i = 0; i < p.weeks.size() && !out.has_errors(); ++i) {
        check_week_minimum(of, p.weeks[i], weeks.by_turns[i], p.left_out, out);
    }
    if (out.has_errors()) return std::nullopt;
    date_first_effects(p);
    ask_before_each(of, p);
    list_rules(*of.who, p);
    return p;
}

int week_of(const plan& p, date today)
{
    const int n = (today.monday() - p.starts_on.monday()) / 7 + 1;
    return std::clamp(n, 1, p.week_count);
}

}    // namespace bfr::planner
