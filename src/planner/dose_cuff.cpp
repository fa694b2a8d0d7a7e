// SPDX-License-Identifier: MIT
//
// planning.toml, stage pressure.
#include "prescribe.hpp"

#include <bfr/evidence_planning.hpp>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace bfr::planner {
namespace {

namespace rules = evidence::planning;

share_of_aop percent_row(std::int32_t thousandths) { return share_of_aop::of(thousandths / 100); }

/// The whole percent of 1RM by which pressure_by_load is entered.
int percent_of(share_of_1rm share) { return static_cast<int>((share.permille() + 5) / 10); }

int planned_percent(const load& lifted)
{
    if (lifted.implement == name(implement_kind::limb)) return 0;
    constexpr int share_not_known = 25;    // bands and body weight take the row of 21-29 %
    if (!lifted.asked) return share_not_known;
    return percent_of(*lifted.asked);
}

evidence::pressure_by_load_row row_for(limb on, int percent)
{
    const auto rows = evidence::pressures_by_load();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows.packed_row(i);
        if (row.on == on && row.load_min_percent <= percent && percent <= row.load_max_percent) {
            return rows[i];
        }
    }
    throw std::logic_error("no pressure row for this load");
}

/// A lighter load goes with more pressure. A load that is lighter because the screening caps it
/// must not: then the row of the load that would be lifted without the cap holds, where it is
/// stricter.
evidence::pressure_by_load_row strict_row_for(limb on, const load& lifted,
                                              std::optional<share_of_1rm> before_caps)
{
    const auto row = row_for(on, planned_percent(lifted));
    if (!before_caps || !lifted.asked || *before_caps <= *lifted.asked) return row;
    const auto of_free = row_for(on, percent_of(*before_caps));
    return of_free.usual < row.usual || of_free.max < row.max ? of_free : row;
}

bool in_phase(const pressure_limit& limit, const day_rules& day)
{
    switch (limit.when) {
    case pressure_limit::phase::any: return true;
    case pressure_limit::phase::familiarisation: return day.familiarisation;
    case pressure_limit::phase::at_risk: return day.at_risk;
    }
    return true;
}

/// Lowers `share` to every pressure limit in force; `by` names the one that was least.
void keep_limits(const course& of, const day_rules& day, limb on, share_of_aop& share,
                 std::string& by)
{
    for (const auto& limit : of.pressure_limits) {
        const bool speaks = (!limit.on || *limit.on == on) && in_phase(limit, day);
        if (speaks && limit.most < share) {
            share = limit.most;
            by = limit.rule;
        }
    }
}

struct asked_pressure {
    share_of_aop share;
    bool under_band = false;
    std::string capped_by;
    std::string row;
    bool dose_decides = false;    ///< the default of the dose record lies under that of the row
    std::optional<text::place> wish;
};

struct one_cuff {
    const part& of;
    side at;
    bool measured;
};

/// planning.toml, pressure-asked and pressure-under-band.
asked_pressure ask(const course& of, const training& what, const one_cuff& one,
                   const evidence::pressure_by_load_row& row, const day_rules& day)
{
    const auto& dose = what.on() == limb::leg ? what.dose->pressure_leg : what.dose->pressure_arm;
    const auto most = std::min(percent_row(dose.max_permille), row.max);
    const auto usual = std::min({percent_row(dose.default_permille), row.usual, most});
    const auto band_min = std::max(percent_row(dose.min_permille), row.min);
    const auto& wish =
        one.of.entry->pressure_share ? one.of.entry->pressure_share : of.who->wants->pressure_share;

    asked_pressure a;
    a.row = "pressure_by_load." + std::string{row.id.view()};
    a.dose_decides = percent_row(dose.default_permille) < row.usual;
    a.share = wish ? wish->value : usual;
    if (wish) a.wish = wish->where;
    if (a.share > most) {
        a.share = most;
        a.capped_by = a.row;
    }
    keep_limits(of, day, what.on(), a.share, a.capped_by);
    if (const auto cap = least(of, day, "percent_aop", what.on(), one.at);
        cap && percent_of_aop(cap->value) < a.share) {
        a.share = percent_of_aop(cap->value);
        a.capped_by = cap->rule;
    }
    const auto of_estimate = rules::pressure_asked::estimate_max;
    if (!one.measured && of_estimate < a.share) {
        a.share = of_estimate;
        a.capped_by = "planning.pressure-asked";
    }
    a.under_band = a.share < band_min;
    return a;
}

/// How good a reading is for this use; less is better (planning.toml, aop-of-a-side). The other
/// side stands in only for one that was never measured: an old reading says that it was, and asks
/// for a new one.
struct preference {
    bool other_side, too_old, other_posture;
    int age;
    auto operator<=>(const preference&) const = default;
};

bool is_too_old(const course& of, const occlusion_reading& r)
{
    return of.first_day - r.measured_on.value > rules::aop_too_old::days_max;
}

const occlusion_reading* best_reading(const course& of, std::string_view cuff_id, side at,
                                      posture used)
{
    const occlusion_reading* best = nullptr;
    std::optional<preference> least_bad;
    for (const auto& r : of.who->occlusion) {
        if (r.cuff_id.value != cuff_id) continue;
        const preference p{r.on_side.value != at, is_too_old(of, r), r.taken.value != used,
                           of.first_day - r.measured_on.value};
        if (!least_bad || p < *least_bad) {
            least_bad = p;
            best = &r;
        }
    }
    return best;
}

/// The first cuff of this limb with a measured value, or the first of this limb.
const cuff& cuff_for(const course& of, limb on)
{
    const cuff* first = nullptr;
    for (const auto& c : of.who->cuffs) {
        if (c.on != on) continue;
        const bool measured =
            std::ranges::any_of(of.who->occlusion, [&](const occlusion_reading& r) {
                return r.cuff_id.value == c.id.value && !is_too_old(of, r);
            });
        if (measured) return c;
        if (!first) first = &c;
    }
    if (!first) throw std::logic_error("an exercise without a cuff got past the checks");
    return *first;
}

evidence::aop_method_row method_of(const occlusion_reading& r, limb on)
{
    const std::string_view method = r.method ? std::string_view{r.method->value} : "unknown";
    const auto table = evidence::aop_methods();
    for (std::size_t i = 0; i < table.size(); ++i) {    // ids are "handheld-doppler-leg"
        const auto& row = table.packed_row(i);
        const auto id = table.text(row.id);
        if (row.on == on && id.starts_with(method) &&
            id.size() == method.size() + 1 + name(on).size()) {
            return table[i];
        }
    }
    throw std::logic_error("an unknown method got past the reader");
}

std::string side_of(side at, const char* what) { return std::string{name(at)} + '.' + what; }

/// What the occlusion pressure is today, and the pressure that follows; nothing if it is no
/// measurement.
void set_from(const occlusion_reading& r, const cuff& c, posture used, const day_rules& day,
              cuff_setting& into, std::vector<reason>& reasons)
{
    const auto method = method_of(r, c.on);
    const bool same_day = day.measured_today && *day.measured_today == r.measured_on.value;
    const calc::use_today use{c.on, used, !same_day, r.on_side.value != into.on_side};
    const auto range = calc::occlusion_today(r.measured.value, r.taken.value, method, use);
    const auto step = c.gauge_step ? c.gauge_step->value : rules::aop::gauge_step;
    std::optional<pressure> device;
    if (c.device_max) device = c.device_max->value;
    const auto p = calc::set_pressure(range, c.on, into.asked, step, device);
    if (p.status == calc::verdict::refuse) return;

    occlusion_basis basis{range.centre,
                          range.low,
                          range.high,
                          std::string{method.id.view()},
                          r.taken.value,
                          r.measured_on.value,
                          std::string{range.tier},
                          {}};
    if (use.other_day) basis.differs.emplace_back("day");
    if (range.posture_differs) basis.differs.emplace_back("posture");
    if (use.other_side) basis.differs.emplace_back("side");
    into.set = p.set;
    into.aop = std::move(basis);
    into.status = p.status == calc::verdict::ok ? cuff_status::ok : cuff_status::may_be_under_dosed;
    switch (p.by) {
    case calc::bound::asked: into.bound_by = "asked"; break;
    case calc::bound::guarantee: into.bound_by = "guarantee"; break;
    case calc::bound::device: into.bound_by = "device"; break;
    case calc::bound::absolute_cap: {
        into.bound_by = "absolute-cap";
        const bool leg = c.on == limb::leg;
        reasons.push_back({side_of(into.on_side, "cuff"),
                           leg ? "absolute_cap.measured-leg" : "absolute_cap.measured-arm",
                           {}});
        break;
    }
    }
}

}    // namespace

bool is_by_feel(const course& of, const training& what)
{
    const auto& c = cuff_for(of, what.on());
    return std::ranges::any_of(what.parts, [&](const part& p) {
        return std::ranges::any_of(p.order, [&](side at) {
            return best_reading(of, c.id.value, at, what.row.used) == nullptr &&
                   !has_estimate(of, c, at, what.row.used);
        });
    });
}

void report_what_is_not_known(course& of)
{
    for (const auto& what : of.exercises) {
        const auto& c = cuff_for(of, what.on());
        for (const auto& p : what.parts) {
            for (const auto at : p.order) {
                if (best_reading(of, c.id.value, at, what.row.used) != nullptr) continue;
                auto words = why_less_is_known(of, c, at, what.row.used);
                const bool told = std::ranges::any_of(
                    of.left_out, [&](const reported& r) { return r.words == words; });
                if (words.empty() || told) continue;
                of.left_out.push_back(
                    {"planning.tier-of-a-session", std::move(words), std::nullopt});
            }
        }
    }
}

void prescribe_cuffs(const course& of, const training& what, const part& sides_of,
                     std::optional<share_of_1rm> before_caps, const day_rules& day,
                     exercise_dose& into)
{
    const auto row = strict_row_for(what.on(), into.weight, before_caps);
    const auto& c = cuff_for(of, what.on());
    std::optional<reason> tier;
    for (const auto at : sides_of.order) {
        cuff_setting setting;
        setting.on_side = at;
        setting.on_limb = what.on();
        setting.cuff = c.id.value;
        const auto* reading = best_reading(of, c.id.value, at, what.row.used);
        const auto asked = ask(of, what, {sides_of, at, reading != nullptr}, row, day);
        setting.asked = asked.share;
        setting.under_band = asked.under_band;
        setting.capped_by = asked.capped_by;
        setting.status = cuff_status::measure_first;

        if (reading == nullptr && !set_from_estimate(of, c, what.row.used, setting) &&
            !must_be_measured(*of.found)) {
            set_tightness(what.on(), day, setting);
            into.reasons.push_back({side_of(at, "cuff"), "planning.no-gauge", {c.id.where}});
            into.cuffs.push_back(std::move(setting));
            continue;
        }
        reason by_load{side_of(at, "cuff"), asked.row, {}};
        if (reading != nullptr) by_load.inputs.push_back(reading->measured.where);
        if (asked.wish) by_load.inputs.push_back(*asked.wish);
        into.reasons.push_back(std::move(by_load));
        if (asked.dose_decides) {
            const auto& dose =
                what.on() == limb::leg ? what.dose->pressure_leg : what.dose->pressure_arm;
            into.reasons.push_back(
                {side_of(at, "cuff"), "dose." + std::string{dose.id.view()}, {}});
        }
        if (!asked.capped_by.empty() && asked.capped_by != asked.row) {
            into.reasons.push_back({side_of(at, "cuff"), asked.capped_by, {}});
        }
        if (reading == nullptr) {
            if (setting.aop && !tier)
                tier = reason{"cuffs", "tier." + setting.aop->tier, {c.id.where}};
            if (setting.aop) add_own_equation(of, setting, into.reasons);
        } else if (!is_too_old(of, *reading)) {
            set_from(*reading, c, what.row.used, day, setting, into.reasons);
            if (setting.aop && !tier) {
                tier = reason{"cuffs", "tier." + setting.aop->tier, {reading->measured_on.where}};
            }
        } else if (!tier) {
            tier = reason{"cuffs", "planning.aop-too-old", {reading->measured_on.where}};
        }
        into.cuffs.push_back(std::move(setting));
    }
    if (tier) into.reasons.push_back(std::move(*tier));
}

}    // namespace bfr::planner
