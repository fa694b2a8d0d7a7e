// SPDX-License-Identifier: MIT
//
// The members of a screening, schema "bfr-screen/1", in their order.
#pragma once

#include "letters.hpp"
#include "member_values.hpp"

#include <bfr/evidence_planning.hpp>
#include <bfr/render.hpp>
#include <bfr/screen.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::render {

template <class Sink>
class screening_members : member_values<Sink> {
  public:
    screening_members(const screening::findings& found, const profile& who, Sink& to)
        : values(to), found_(found), who_(who)
    {}

    void write()
    {
        to_.begin_object(element, shape::block);
        to_.string("schema", "bfr-screen/1");
        to_.string("generator", generator);
        day("judged_on", found_.judged_on);
        maybe_day("answered_on", answered_on());
        to_.string("outcome", name(found_.result));
        each("conditions", shape::block, found_.conditions,
             [this](const screening::applied& one) { condition(one); });
        each("effects", shape::block, found_.effects, [this](const effect& e) { one_effect(e); });
        limbs("limbs_out", found_.limbs_out);
        maybe_day("legs_not_before", found_.legs_not_before);
        each("effects_after_delay", shape::block, found_.effects_after_delay,
             [this](const effect& e) { one_effect(e); });
        scores();
        each("open_questions", shape::block, found_.open,
             [this](const screening::open_question& one) { question(one); });
        maybe_day("valid_until", answered_on() ? std::optional{found_.valid_until} : std::nullopt);
        to_.end_object();
    }

  private:
    using values = member_values<Sink>;
    using values::day;
    using values::each;
    using values::integer;
    using values::maybe_day;
    using values::one_effect;
    using values::text_or_null;
    using values::to_;

    [[nodiscard]] std::optional<date> answered_on() const
    {
        if (!who_.screening || !who_.screening->answered_on) return std::nullopt;
        return found_.answered_on;
    }
    void place(const text::place& at)
    {
        if (at.line > 0)
            integer("line", at.line);
        else
            to_.null("line");
        text_or_null("file", at.line > 0 && at.file < who_.files.size() ? shown(who_.files[at.file])
                                                                        : std::string{});
    }
    void limbs(key k, const std::vector<screening::limb_side>& all)
    {
        each(k, shape::line, all, [this](const screening::limb_side& one) {
            to_.string(element, std::string{name(one.at)} + '-' + std::string{name(one.on)});
        });
    }

    void condition(const screening::applied& one)
    {
        const auto row = evidence::conditions()[one.row];
        to_.begin_object(element, shape::block);
        to_.string("id", row.id.view());
        to_.string("severity", severity_name(row.severity));
        to_.string("origin", origin_name(one.from));
        text_or_null("detail", shown(one.detail));
        place(one.where);
        to_.boolean("cleared", one.cleared);
        text_or_null("urgent", urgent_name(row.urgent));
        text_or_null("clears", row.clears.view());
        each("sources", shape::line, row.sources,
             [this](std::uint16_t at) { to_.string(element, evidence::sources()[at].id.view()); });
        to_.string("checked", name(row.how));
        to_.string("group", evidence::gates()[row.group].id.view());
        to_.string("question", row.ask.view());
        text_or_null("clear_by", row.clear_by.view());
        limbs("limbs", one.limbs);
        limbs("limbs_cleared", one.limbs_cleared);
        each("cleared_by", shape::block, one.cleared_by,
             [this](std::uint16_t at) { clearance(who_.screening->clearances.at(at)); });
        to_.end_object();
    }

    void clearance(const clearance_note& note)
    {
        constexpr int days = evidence::planning::runs_out::clearance_days;
        to_.begin_object(element, shape::line);
        to_.string("by", shown(note.by.value));
        to_.string("role", shown(note.role.value));
        day("date", note.given_on.value);
        day("valid_until", note.given_on.value + days);
        to_.end_object();
    }

    /// Over its limit: the record that a total leads to applies, cleared or not.
    [[nodiscard]] bool applies(std::string_view condition) const
    {
        const auto at = evidence::conditions().position(condition);
        return at && std::ranges::find(found_.conditions, *at, &screening::applied::row) !=
                         found_.conditions.end();
    }
    void scores()
    {
        const auto& points = found_.points;
        to_.begin_object("scores", shape::block);
        to_.begin_object("nakajima", shape::line);
        integer("points", points.nakajima);
        integer("points_that_refer", points.nakajima_gate);
        to_.boolean("exceeds", applies("nakajima-over-4"));
        to_.end_object();
        to_.begin_object("improve", shape::line);
        integer("points", points.improve);
        to_.boolean("refer", applies("improve-2-3"));
        to_.boolean("refuse", applies("improve-4-plus"));
        to_.end_object();
        to_.begin_object("cautions", shape::line);
        integer("clot", points.cautions_vte);
        integer("heart", points.cautions_cv);
        integer("any", points.cautions_any);
        to_.end_object();
        to_.end_object();
    }

    void question(const screening::open_question& one)
    {
        to_.begin_object(element, shape::line);
        to_.string("id", shown(one.id));
        to_.string("words", shown(one.words));
        place(one.where);
        to_.end_object();
    }

    static std::string_view severity_name(evidence::condition_severity of)
    {
        using severity = evidence::condition_severity;
        switch (of) {
        case severity::refuse: return "refuse";
        case severity::refer: return "refer";
        case severity::adapt: return "adapt";
        case severity::note: return "note";
        }
        return "";
    }
    static std::string_view origin_name(screening::origin of)
    {
        switch (of) {
        case screening::origin::answered: return "answered";
        case screening::origin::computed: return "computed";
        case screening::origin::combination: return "combination";
        }
        return "";
    }
    static std::string_view urgent_name(evidence::urgency of)
    {
        switch (of) {
        case evidence::urgency::none: return "";
        case evidence::urgency::same_day: return "same-day";
        case evidence::urgency::emergency: return "emergency";
        }
        return "";
    }

    const screening::findings& found_;
    const profile& who_;
};

}    // namespace bfr::render
