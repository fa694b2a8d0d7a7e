// SPDX-License-Identifier: MIT
//
// The members of a plan file, bfr-plan(5), in their order. One walk for two readers: the JSON
// writer and the hash of the fingerprint take the same events, so content and hash cannot drift
// apart.
#pragma once

#include "digits.hpp"
#include "events.hpp"
#include "member_values.hpp"
#include "phrases.hpp"

#include <bfr/plan.hpp>
#include <bfr/render.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bfr::render {

template <class Sink>
class plan_members : member_values<Sink> {
  public:
    plan_members(const plan& p, Sink& to) : values(to), p_(p) {}

    /// @param fingerprint  nothing leaves the member out
    void write(std::optional<std::string_view> fingerprint)
    {
        to_.begin_object(element, shape::block);
        to_.string("schema", "bfr-plan/1");
        to_.string("generator", generator);
        head(fingerprint);
        screening();
        each("weeks", shape::block, p_.weeks, [this](const week& w) { one_week(w); });
        each("rules", shape::block, p_.rules, [this](const rule_record& r) { rule(r); });
        to_.end_object();
    }

  private:
    // ---- small values

    using values = member_values<Sink>;
    using values::day;
    using values::each;
    using values::integer;
    using values::maybe;
    using values::maybe_day;
    using values::maybe_name;
    using values::one_effect;
    using values::strings;
    using values::text_or_null;
    using values::to_;

    void seconds_of(key k, duration d) { integer(k, d.seconds()); }
    void maybe_seconds(key k, const std::optional<duration>& d)
    {
        maybe(k, d, [this](key at, duration of) { seconds_of(at, of); });
    }
    void kg(key k, mass m)
    {
        to_.number(k, number{nearest(m.tenths_of_microgram(), mass_per_gram), 3});
    }
    void maybe_kg(key k, const std::optional<mass>& m)
    {
        maybe(k, m, [this](key at, mass of) { kg(at, of); });
    }
    void permille(key k, std::int64_t n) { to_.number(k, number{n, 1}); }

    // ---- the plan itself

    void head(std::optional<std::string_view> fingerprint)
    {
        to_.begin_object("plan", shape::block);
        to_.string("id", p_.id);
        integer("revision", p_.revision);
        if (fingerprint) to_.string("fingerprint", *fingerprint);
        day("made_on", p_.made_on);
        day("starts_on", p_.starts_on);
        to_.string("aim", name(p_.wanted));
        to_.string("method", name(p_.by));
        integer("week_count", p_.week_count);
        integer("session_count", p_.session_count);
        text_or_null("person", p_.person);
        to_.boolean("at_risk", p_.at_risk);
        to_.boolean("guarded", p_.guarded);
        to_.boolean("screening_flag", p_.screening_flag);
        each("notices", shape::block, p_.notices, [this](const notice& n) {
            to_.begin_object(element, shape::line);
            to_.string("id", n.id);
            to_.string("words", n.words);
            to_.end_object();
        });
        if (!p_.own_equations.empty()) {
            each("own_equations", shape::block, p_.own_equations,
                 [this](const cited_equation& e) { cited(e); });
        }
        each("left_out", shape::block, p_.left_out, [this](const reported& r) {
            to_.begin_object(element, shape::line);
            to_.string("rule", r.rule);
            to_.string("words", r.words);
            maybe_day("date", r.on);
            to_.end_object();
        });
        to_.end_object();
    }

    void cited(const cited_equation& e)
    {
        to_.begin_object(element, shape::line);
        to_.string("method", e.method);
        to_.string("name", e.name);
        to_.string("citation", e.citation);
        text_or_null("doi", e.doi);
        to_.string("checked", name(checked::unconfirmed));
        to_.end_object();
    }

    void screening()
    {
        const auto& s = p_.screening;
        to_.begin_object("screening", shape::block);
        to_.string("outcome", name(s.result));
        day("answered_on", s.answered_on);
        day("valid_until", s.valid_until);
        each("effects", shape::block, s.effects, [this](const effect& e) { one_effect(e); });
        to_.end_object();
    }

    void one_week(const week& w)
    {
        to_.begin_object(element, shape::block);
        integer("number", w.number);
        to_.string("phase", name(w.phase));
        day("starts_on", w.starts_on);
        each("sessions", shape::block, w.sessions, [this](const session& s) { one_session(s); });
        to_.end_object();
    }

    void one_session(const session& s)
    {
        to_.begin_object(element, shape::block);
        to_.string("id", s.id);
        integer("number", s.number);
        day("date", s.on);
        maybe_seconds("duration_s", s.length);
        to_.string("phase", name(s.phase));
        to_.boolean("is_retest", s.is_retest);
        to_.boolean("after_heavy", s.after_heavy);
        strings("asks", s.asks);
        each("before", shape::block, s.before, [this](const daily_question& q) {
            to_.begin_object(element, shape::line);
            to_.string("condition", q.condition);
            to_.string("ask", q.ask);
            to_.end_object();
        });
        each("exercises", shape::block, s.exercises,
             [this](const exercise_dose& d) { exercise(element, d); });
        each("retest", shape::block, s.tests, [this](const retest& t) { test(t); });
        to_.end_object();
    }

    void test(const retest& t)
    {
        to_.begin_object(element, shape::block);
        to_.string("exercise", t.id);
        to_.string("name", t.name);
        to_.string("mode", mode(t.worked));
        to_.string("sides", name(t.worked));
        to_.string("kind", name(t.kind));
        to_.string("unit", t.in_pounds ? "lb" : "kg");
        maybe("under_cuff", t.under_cuff,
              [this](key k, const exercise_dose& d) { exercise(k, d); });
        to_.end_object();
    }

    // ---- one exercise

    static std::string_view mode(sides worked)
    {
        return worked == sides::together ? "both_sides" : "one_side";
    }

    void exercise(key k, const exercise_dose& d)
    {
        to_.begin_object(k, shape::block);
        integer("number", d.number);
        to_.string("exercise", d.id);
        to_.string("name", d.name);
        to_.string("mode", mode(d.worked));
        to_.string("sides", name(d.worked));
        to_.string("limb", name(d.on_limb));
        text_or_null("scheme", d.scheme);
        weight(d.weight);
        to_.begin_object("tempo_s", shape::line);
        seconds_of("up", d.pace.up);
        seconds_of("hold", d.pace.hold);
        seconds_of("down", d.pace.down);
        to_.end_object();
        each("sets", shape::block, d.sets, [this](const training_set& s) { one_set(s); });
        each("cuffs", shape::block, d.cuffs, [this](const cuff_setting& c) { one_cuff(c); });
        seconds_of("cuff_on_s", d.cuff_on);
        seconds_of("cuff_on_limit_s", d.cuff_on_limit);
        maybe_seconds("cuff_off_after_s", d.cuff_off_after);
        integer("total_reps", d.total_reps);
        strings("muscles", d.muscles);
        strings("notes", d.notes);
        each("reasons", shape::block, d.reasons, [this](const reason& r) { one_reason(r); });
        to_.end_object();
    }

    void weight(const load& l)
    {
        to_.begin_object("load", shape::line);
        maybe_kg("kg", l.total);
        if (l.in_pounds && l.total) {
            to_.number("lb",
                       number{nearest(l.total->tenths_of_microgram(), mass_per_hundredth_lb), 2});
        } else {
            to_.null("lb");
        }
        maybe_kg("each_kg", l.each);
        to_.string("implement", l.implement);
        text_or_null("equipment", l.equipment);
        each("per_side_kg", shape::line, l.per_side, [this](mass m) { kg(element, m); });
        share_of_max(l);
        maybe("percent_asked", l.asked,
              [this](key k, share_of_1rm s) { permille(k, s.permille()); });
        maybe("one_rm", l.of, [this](key k, const one_rm& m) { maximum(k, m); });
        to_.string("status", name(l.status));
        strings("marks", l.marks);
        text_or_null("band", l.band);
        maybe("system_share_percent", l.system_share_permille,
              [this](key k, int n) { permille(k, n); });
        maybe_kg("step_kg", l.step);
        to_.end_object();
    }

    /// Of a 1RM of this side alone; of the force of a held contraction under a name of its own.
    void share_of_max(const load& l)
    {
        const bool known = l.total && l.of && l.of->value > mass{} && !is_of_sound_side(l);
        if (!known || is_of_mvc(l)) to_.null("percent_of_1rm");
        if (!known) return;
        const auto tenths =
            tenths_of_percent(l.total->tenths_of_microgram(), l.of->value.tenths_of_microgram());
        if (is_of_mvc(l))
            to_.number("percent_of_mvc", number{tenths, 1, true});
        else
            to_.number("percent_of_1rm", number{tenths, 1, true});
    }

    void maximum(key k, const one_rm& m)
    {
        to_.begin_object(k, shape::line);
        to_.string("kind", name(m.kind));
        kg("kg", m.value);
        maybe_kg("low_kg", m.low);
        maybe_kg("high_kg", m.high);
        text_or_null("formula", m.formula);
        maybe_day("date", m.on);
        to_.boolean("by_rep_set", m.by_rep_set);
        to_.end_object();
    }

    void one_set(const training_set& s)
    {
        to_.begin_object(element, shape::line);
        if (s.to_failure)
            to_.null("reps");
        else
            integer("reps", s.reps);
        to_.boolean("to_failure", s.to_failure);
        maybe_seconds("rest_after_s", s.rest_after);
        to_.string("cuff_in_rest", name(s.in_rest));
        to_.end_object();
    }

    // ---- cuffs and reasons

    void one_cuff(const cuff_setting& c)
    {
        to_.begin_object(element, shape::line);
        to_.string("side", name(c.on_side));
        to_.string("limb", name(c.on_limb));
        text_or_null("cuff", c.cuff);
        maybe("mmhg", c.set, [this](key k, pressure p) {
            to_.number(k, number{p.hundredths_of_mmhg(), 2});
        });
        if (c.set && c.aop && c.aop->value > pressure{}) {
            const auto tenths =
                tenths_of_percent(c.set->hundredths_of_mmhg(), c.aop->value.hundredths_of_mmhg());
            to_.number("percent_of_aop", number{tenths, 1, true});
        } else {
            to_.null("percent_of_aop");
        }
        if (c.tightness) {
            to_.null("percent_asked");
            integer("tightness", *c.tightness);
        } else {
            permille("percent_asked", c.asked.permille());
        }
        maybe("delivered_percent", delivered_by(c), [this](key k, delivered d) {
            to_.begin_object(k, shape::line);
            integer("low", d.low);
            integer("high", d.high);
            to_.end_object();
        });
        to_.string("status", name(c.status));
        text_or_null("bound_by", c.bound_by);
        maybe("aop", c.aop, [this](key k, const occlusion_basis& a) { basis(k, a); });
        to_.boolean("under_band", c.under_band);
        text_or_null("capped_by", c.capped_by);
        to_.end_object();
    }

    void basis(key k, const occlusion_basis& a)
    {
        to_.begin_object(k, shape::line);
        to_.string("kind", a.is_estimate() ? "estimated" : "measured");
        const auto [mmhg, low, high] = whole_mmhg(a);
        integer("mmhg", mmhg);
        integer("low_mmhg", low);
        integer("high_mmhg", high);
        to_.string("method", a.method);
        to_.string("posture", name(a.taken));
        if (a.is_estimate())
            to_.null("date");
        else
            day("date", a.measured_on);
        to_.string("tier", a.tier);
        strings("differs", a.differs);
        to_.end_object();
    }

    void one_reason(const reason& r)
    {
        to_.begin_object(element, shape::line);
        to_.string("of", r.of);
        to_.string("rule", r.rule);
        each("inputs", shape::line, r.inputs, [this](const text::place& at) { input(at); });
        to_.end_object();
    }

    /// "profile.toml:168:10", in a buffer that is used again.
    void input(const text::place& at)
    {
        scratch_.clear();
        if (at.file < p_.files.size()) scratch_ += p_.files[at.file];
        if (at.line > 0) {
            scratch_ += ':';
            scratch_ += number_digits{at.line}.text();
            scratch_ += ':';
            scratch_ += number_digits{at.column}.text();
        }
        to_.string(element, scratch_);
    }

    void rule(const rule_record& r)
    {
        to_.begin_object(element, shape::line);
        to_.string("rule", r.rule);
        strings("sources", r.sources);
        to_.string("checked", name(r.how));
        to_.end_object();
    }

    const plan& p_;
    std::string scratch_;
};

}    // namespace bfr::render
