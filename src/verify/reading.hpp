// SPDX-License-Identifier: MIT
//
// What every rule reads: the plan with its doses laid out in a row, and the effects that hold on a
// day.
#pragma once

#include <bfr/plan.hpp>
#include <bfr/profile.hpp>
#include <bfr/verify.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exercises.hpp"

namespace bfr::verify {

/// One exercise where it stands in the plan. `rated`: the set under the cuff on a re-test day.
struct dose_at {
    const week* of_week;
    const session* of_session;
    const exercise_dose* dose;
    bool rated;
    const known_exercise* known;    ///< what this room knows of the exercise; null: nothing

    [[nodiscard]] date on() const { return of_session->on; }
    [[nodiscard]] bool is_new() const { return of_session->phase == phase::familiarisation; }
};

struct cuff_at {
    const dose_at* at;
    const cuff_setting* cuff;
};

struct session_at {
    const week* of_week;
    const session* of_session;
    std::span<const dose_at> doses;    ///< the rated sets of a re-test day too
    bool repeats = false;              ///< an earlier session is alike (is_alike in reading.cpp)

    [[nodiscard]] date on() const { return of_session->on; }
    [[nodiscard]] bool cuffs(limb l) const;
};

struct dossier {
    dossier(const plan& p, const profile* facts);
    dossier(const dossier&) = delete;
    dossier& operator=(const dossier&) = delete;
    dossier(dossier&&) = delete;
    dossier& operator=(dossier&&) = delete;
    ~dossier() = default;

    const plan& planned;
    const profile* facts;    ///< not null inside rules that need the profile
    std::vector<session_at> sessions;
    /// What a verdict on one dose can hang on is judged once: of sessions that are alike (is_alike
    /// in reading.cpp) only the first stands here. Sums and spacing go by `sessions`, which has
    /// them all.
    std::vector<dose_at> doses;
    std::vector<cuff_at> cuffs;    ///< of `doses`
    bool whole;                    ///< every week is here; a file may hold only some of them

    [[nodiscard]] bool has_first_session() const;
    /// In the first seven days from the plan's first session; false where that cannot be told.
    [[nodiscard]] bool in_first_week(date on) const;
    /// The same exercise and sides in the latest session before; null where there is none.
    [[nodiscard]] const dose_at* before(const dose_at& d) const;

  private:
    void add(const week& w, const session& s);
    std::vector<dose_at> every_dose_;
};

/// Collects the findings of one rule.
class notes {
  public:
    notes(std::string_view rule, std::vector<finding>& found) : rule_(rule), found_(found) {}
    void add(std::string where, std::string words)
    {
        found_.push_back({std::string(rule_), std::move(where), std::move(words)});
    }

  private:
    std::string_view rule_;
    std::vector<finding>& found_;
};

struct rule {
    std::string_view id;
    void (*check)(const dossier&, notes&);
    bool needs_profile = false;
};

/// Every rule, in the order of the findings.
[[nodiscard]] std::span<const rule> rules();

// ---- places and words

[[nodiscard]] std::string place_of(const dose_at& d);                           ///< "W2-A.1"
[[nodiscard]] std::string place_of(const dose_at& d, std::string_view part);    ///< "W2-A.1.load"
[[nodiscard]] std::string place_of(const cuff_at& c);            ///< "W2-A.1.left.cuff"
[[nodiscard]] std::string place_of(const week& w);               ///< "W2"
[[nodiscard]] std::string percent(std::int64_t permille);        ///< "32.5 %"
[[nodiscard]] std::string mmhg_text(std::int64_t hundredths);    ///< "115 mmHg"
[[nodiscard]] std::string number(std::int64_t n);

// ---- sides and effects

[[nodiscard]] bool works(const exercise_dose& d, side s);
/// The floor of the load, in permille of 1RM. An operated limb is trained by the dose of rehab,
/// whatever the aim; the plan says so among its reasons.
[[nodiscard]] int load_least(const dossier& r, const dose_at& d);
[[nodiscard]] bool has(const std::vector<std::string>& words, std::string_view word);
[[nodiscard]] bool in_force(const effect& e, date on);
/// An effect that names a limb or a side wins only there.
[[nodiscard]] bool holds_for(const effect& e, const dose_at& d);
[[nodiscard]] bool holds_for(const effect& e, const cuff_at& c);
/// Whether an effect of this kind restricts this exercise on its day.
[[nodiscard]] bool under(const dossier& r, effect_kind kind, const dose_at& d);
/// The strictest number of the effects of a kind and unit on this exercise; nothing: no such
/// effect.
[[nodiscard]] std::optional<std::int64_t> lowest(const dossier& r, effect_kind kind,
                                                 std::string_view unit, const dose_at& d);
[[nodiscard]] std::optional<std::int64_t> highest(const dossier& r, effect_kind kind,
                                                  std::string_view unit, const dose_at& d);
/// Greatest share of the 1RM that effects and clinicians allow here, permille.
[[nodiscard]] std::optional<std::int64_t> load_cap(const dossier& r, const dose_at& d);
/// Greatest share of the occlusion pressure that effects and clinicians allow here, permille.
[[nodiscard]] std::optional<std::int64_t> pressure_cap(const dossier& r, const cuff_at& c);
/// planning.toml, at-risk: a cap from the person's own records, not from first sessions, a layoff
/// or a missing measurement.
[[nodiscard]] bool at_risk(const dossier& r, date on);
/// planning.toml, guarded, by what it brings: the cardiac aim, or the cuff let down in rests.
[[nodiscard]] bool guarded(const dossier& r, date on);

/// part > share of whole, by products: exact.
[[nodiscard]] constexpr bool over_share(std::int64_t part, std::int64_t whole,
                                        std::int64_t permille)
{
    return part * 1000 > whole * permille;
}

}    // namespace bfr::verify
