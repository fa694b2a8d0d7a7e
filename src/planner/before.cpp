// SPDX-License-Identifier: MIT
#include "before.hpp"

#include <bfr/evidence_ids.hpp>

#include <algorithm>
#include <array>

namespace bfr::planner {
namespace {

using evidence::condition_ref;
using evidence::condition_row;

/// What the questions of a session depend on.
struct day_kind {
    bool legs = false;              ///< a cuff goes on a leg
    bool blood_pressure = false;    ///< an effect in force asks for a measurement
    friend bool operator==(const day_kind&, const day_kind&) = default;
};

bool is_of_blood_pressure(const condition_row& row)
{
    const auto is_one = [](evidence::fact of) {
        return of == evidence::fact::sbp_mmhg || of == evidence::fact::dbp_mmhg;
    };
    return row.threshold_count > 0 && is_one(row.thresholds[0].of);
}

/// The emergencies first, then what stops the day, then what changes it; what has the same effects
/// side by side.
bool comes_before(const condition_row* a, const condition_row* b)
{
    if (a->urgent != b->urgent) return a->urgent > b->urgent;
    if (a->severity != b->severity) return a->severity < b->severity;
    return std::ranges::lexicographical_compare(a->effects, b->effects);
}

class questions {
  public:
    explicit questions(const course& of) : of_(&of) {}

    [[nodiscard]] std::vector<daily_question> on(day_kind day) const
    {
        const auto table = evidence::conditions();
        std::vector<const condition_row*> asked;
        for (std::size_t i = 0; i < table.size(); ++i) {
            const auto& row = table.packed_row(i);
            const bool daily = row.where == evidence::asked::daily;
            if ((daily || row.on_sheet) && concerns(i, row, day)) asked.push_back(&row);
        }
        std::ranges::stable_sort(asked, comes_before);
        std::vector<daily_question> all;
        all.reserve(asked.size());
        for (const auto* row : asked) {
            all.push_back({std::string{table.text(row->id)}, std::string{table.text(row->ask)},
                           consequence(*row)});
        }
        return all;
    }

  private:
    [[nodiscard]] bool applies(std::size_t position) const
    {
        return std::ranges::any_of(of_->found->conditions,
                                   [position](const auto& one) { return one.row == position; });
    }

    [[nodiscard]] bool applies_in(std::uint16_t gate) const
    {
        const auto table = evidence::conditions();
        return std::ranges::any_of(of_->found->conditions, [&](const auto& one) {
            return table.packed_row(one.row).group == gate;
        });
    }

    /// A profile's record that a question presupposes is there; another question of the day is not
    /// answered yet.
    [[nodiscard]] bool is_met(std::uint16_t required) const
    {
        return evidence::conditions().packed_row(required).where == evidence::asked::daily ||
               applies(required);
    }

    [[nodiscard]] bool is_referred() const
    {
        const auto table = evidence::conditions();
        return std::ranges::any_of(of_->found->conditions, [&](const auto& one) {
            return table.packed_row(one.row).severity == evidence::condition_severity::refer;
        });
    }

    [[nodiscard]] bool concerns(std::size_t position, const condition_row& row, day_kind day) const
    {
        if (row.on_sheet && applies(position)) return false;    // its effects are in force
        if (!std::ranges::all_of(row.requires_all, [this](auto one) { return is_met(one); })) {
            return false;
        }
        if (row.if_any_refer && !is_referred()) return false;
        if (is_of_blood_pressure(row)) return day.blood_pressure;
        if (position == condition_ref{"pregnancy-possible"}.position()) {
            const auto& stated = of_->who->who.sex_stated;
            return !stated || stated->value == sex::female;
        }
        if (position == condition_ref{"postop-swelling"}.position()) return applies_in(row.group);
        const bool is_journey = position == condition_ref{"flight-7d"}.position() ||
                                position == condition_ref{"flight-28d"}.position();
        return !is_journey || day.legs;
    }

    /// What the record does, in the words of its effects.
    [[nodiscard]] static std::string consequence(const condition_row& row)
    {
        const auto table = evidence::effects();
        std::string words;
        for (const auto e : row.effects) {
            const auto text = table.text(table.packed_row(e).text);
            if (words.empty()) {
                words = text;
            } else {
                words.reserve(words.size() + 1 + text.size());
                words.append(1, ' ').append(text);
            }
        }
        return words;
    }

    const course* of_;
};

bool is_measured(const plan& p, date on)
{
    return std::ranges::any_of(p.screening.effects, [on](const effect& e) {
        return e.kind == effect_kind::measure_bp && (!e.until || on <= *e.until);
    });
}

day_kind kind_of(const plan& p, const session& s)
{
    const bool exercised = std::ranges::any_of(
        s.exercises, [](const exercise_dose& e) { return e.on_limb == limb::leg; });
    const bool tested = std::ranges::any_of(s.tests, [](const retest& t) {
        return t.under_cuff && t.under_cuff->on_limb == limb::leg;
    });
    return {exercised || tested, is_measured(p, s.on)};
}

}    // namespace

void ask_before_each(const course& of, plan& p)
{
    // Four kinds of day at most; sessions of one kind share their list.
    std::vector<std::pair<day_kind, shared_list<daily_question>>> known;
    const questions asked{of};
    for (auto& w : p.weeks) {
        for (auto& s : w.sessions) {
            const auto kind = kind_of(p, s);
            auto at = std::ranges::find(known, kind, [](const auto& one) { return one.first; });
            if (at == known.end()) at = known.insert(at, {kind, asked.on(kind)});
            s.before = at->second;
        }
    }
}

}    // namespace bfr::planner
