// SPDX-License-Identifier: MIT
//
// The occlusion pressure behind each mmHg: whether it may be used on that day, whether its bounds
// are as wide as its method, day, posture and side demand, and whether somebody measured it at all.
#include "rules.hpp"

#include <algorithm>
#include <array>

#include "limits.hpp"

namespace bfr::verify::occlusion {
namespace {

/// Half-widths against Doppler ultrasound, hundredths of mmHg; 0: not for that limb.
struct method_error {
    std::string_view method;
    int arm, leg;
};

constexpr auto method_errors = std::to_array<method_error>({
    {"handheld-doppler", 620, 850},       // doppler2023
    {"in-cuff-automatic", 1670, 2940},    // masri2016
    {"airbands", 0, 3120},                // airbands2024
    {"smartcuffs", 2500, 2500},           // smartcuffs2022, smartcuffs-manual
    {"oximeter", 1500, 2250},             // arm project; leg half of 28.8 + 16.2, brekke2020
    {"unknown", 2500, 3120},              // the widest of each limb
});
constexpr int oximeter_leg_bias = 630;      // brekke2020
constexpr int oximeter_leg_low = 2880;      // the reading less this
constexpr int oximeter_leg_high = 1620;     // the reading and this
constexpr std::int64_t other_day = 1200;    // ingram2017
constexpr std::int64_t slack = 5;           // a twentieth of a mmHg, for the roundings of the steps

/// Ratios of published means: hughes2018-aop, sieljacks2018, hannah2018, sbp130-preprint. Downward
/// L is divided by the greatest and U by 1.09, and the centre is L; upward only U rises.
struct posture_step {
    posture measured, used;
    int percent;
    bool down;
};

constexpr auto posture_steps = std::to_array<posture_step>({
    {posture::standing, posture::supine, 142, true},
    {posture::seated, posture::supine, 130, true},
    {posture::standing, posture::seated, 118, true},
    {posture::supine, posture::seated, 130, false},
    {posture::supine, posture::standing, 142, false},
    {posture::seated, posture::standing, 118, false},
});

struct interval {
    std::int64_t low, centre, high;
};

std::int64_t root(std::int64_t square)
{
    std::int64_t n = 0;
    for (std::int64_t bit = 1 << 15; bit > 0; bit /= 2) {
        if ((n + bit) * (n + bit) <= square) n += bit;
    }
    return n;
}

std::optional<int> half_width(std::string_view method, limb l)
{
    const std::string_view ending = l == limb::arm ? "-arm" : "-leg";
    if (!method.ends_with(ending)) return std::nullopt;
    method.remove_suffix(ending.size());
    for (const method_error& e : method_errors) {
        const int width = l == limb::arm ? e.arm : e.leg;
        if (e.method == method && width > 0) return width;
    }
    return std::nullopt;
}

posture used_in(const cuff_at& c)
{
    const known_exercise* const facts = c.at->known;
    return facts ? facts->taken : c.cuff->aop->taken;
}

bool other_posture(const cuff_at& c)
{
    return c.at->known ? used_in(c) != c.cuff->aop->taken : has(c.cuff->aop->differs, "posture");
}

bool is_other_day(const cuff_at& c) { return c.cuff->aop->measured_on != c.at->on(); }

bool is_other_side(const cuff_at& c) { return has(c.cuff->aop->differs, "side"); }

bool is_signed(const cuff_at& c) { return c.cuff->aop->method == "oximeter-leg"; }

void change_posture(interval& i, posture measured, posture used)
{
    for (const posture_step& s : posture_steps) {
        if (s.measured != measured || s.used != used) continue;
        if (s.down) {
            i.low = i.low * 100 / s.percent;
            i.high = i.high * 100 / 109;
            i.centre = i.low;
        } else {
            i.high = i.high * s.percent / 100;
        }
    }
}

/// What aop.toml makes of a reading, step by step in its order.
interval widened(const cuff_at& c, std::int64_t reading, std::int64_t half)
{
    interval i{reading - half, reading, reading + half};
    if (is_signed(c)) {
        i = {reading - oximeter_leg_low, reading - oximeter_leg_bias, reading + oximeter_leg_high};
    }
    const bool arm = c.cuff->on_limb == limb::arm;
    const bool moved = other_posture(c);
    if (arm && moved) half += reading / 10;    // karanasios2021
    if (is_other_day(c)) half = root(half * half + other_day * other_day);
    if (is_other_day(c) || (arm && moved)) i = {i.centre - half, i.centre, i.centre + half};
    if (!arm && moved) change_posture(i, c.cuff->aop->taken, used_in(c));
    if (is_other_side(c)) i = {i.low * 9 / 10, i.centre, i.high * 11 / 10};    // tafunai2021
    return i;
}

bool near(std::int64_t a, std::int64_t b) { return a - b <= slack && b - a <= slack; }

bool same(const interval& i, const occlusion_basis& b)
{
    return near(i.low, b.low.hundredths_of_mmhg()) &&
           near(i.centre, b.value.hundredths_of_mmhg()) &&
           near(i.high, b.high.hundredths_of_mmhg());
}

std::string as_words(const interval& i)
{
    return mmhg_text(i.centre) + " (" + mmhg_text(i.low) + " to " + mmhg_text(i.high) + ")";
}

interval as_printed(const occlusion_basis& b)
{
    return {b.low.hundredths_of_mmhg(), b.value.hundredths_of_mmhg(), b.high.hundredths_of_mmhg()};
}

const cuff* find_cuff(const profile& who, const std::string& id)
{
    for (const cuff& k : who.cuffs) {
        if (k.id.value == id) return &k;
    }
    return nullptr;
}

bool of_this_cuff(const occlusion_reading& o, const cuff_at& c)
{
    return o.cuff_id.value == c.cuff->cuff && o.on == c.cuff->on_limb;
}

/// "handheld-doppler" of a leg is "handheld-doppler-leg"; not stated is "unknown".
bool is_method(std::string_view row, const occlusion_reading& o)
{
    const std::string_view stated = o.method ? std::string_view(o.method->value) : "unknown";
    return row.starts_with(stated) &&
           row.substr(stated.size()) == (o.on == limb::arm ? "-arm" : "-leg");
}

/// Whether this reading is the one that the basis names.
bool is_named(const occlusion_reading& o, const cuff_at& c, side wanted)
{
    const occlusion_basis& b = *c.cuff->aop;
    return o.on_side.value == wanted && o.taken.value == b.taken &&
           o.measured_on.value == b.measured_on && of_this_cuff(o, c) && is_method(b.method, o);
}

/// A reading of this side before one of the other, in the posture of use before others, the newest.
bool is_better(const dossier& r, const occlusion_reading& o, const cuff_at& c)
{
    if (o.on_side.value != c.cuff->on_side || !of_this_cuff(o, c)) return false;
    if (is_other_side(c)) return true;
    const occlusion_basis& b = *c.cuff->aop;
    const bool valid = r.planned.starts_on - o.measured_on.value <= pressure_limit::reading_days;
    if (b.taken != used_in(c) && o.taken.value == used_in(c) && valid) return true;
    return o.taken.value == b.taken && o.measured_on.value > b.measured_on;
}

std::string basis_problem(const dossier& r, const cuff_at& c)
{
    if (!c.cuff->aop) return "a pressure in mmHg without an occlusion pressure";
    const occlusion_basis& b = *c.cuff->aop;
    if (b.is_estimate()) return {};    // estimates.cpp
    if (r.planned.starts_on - b.measured_on > pressure_limit::reading_days) {
        return "measured on " + iso(b.measured_on) + ", more than 14 days before the first day, " +
               iso(r.planned.starts_on) + ": amber";
    }
    if (b.measured_on > r.planned.made_on) return "measured after the plan was made";
    const bool exact = !is_other_day(c) && !other_posture(c) && !is_other_side(c);
    if (b.tier != (exact ? "T0" : "T1")) {
        return "tier " + b.tier + ", but it was measured " +
               (exact ? "on the day itself"
                      : "on another day, in another posture or on the other side");
    }
    if (has(b.differs, "day") != is_other_day(c) || has(b.differs, "posture") != other_posture(c)) {
        return "the sheet does not say what differs from the measurement";
    }
    return {};
}

const maybe<length>& girth_of(const profile& who, const cuff_setting& c)
{
    const bool left = c.on_side == side::left;
    if (c.on_limb == limb::leg) return left ? who.limbs.left_leg : who.limbs.right_leg;
    return left ? who.limbs.left_arm : who.limbs.right_arm;
}

std::string misfit(const cuff& k, const cuff_at& c, const profile& who)
{
    if (k.on != c.cuff->on_limb) return "a cuff for the other limb";
    const int at_once = c.at->dose->worked == sides::together ? 2 : 1;
    if (k.count < at_once) return "one cuff is not enough for two limbs at once";
    const maybe<length>& girth = girth_of(who, *c.cuff);
    if (!girth) return {};
    if (c.cuff->on_limb == limb::leg && girth->value.tenths_of_mm() > person_limit::girth_leg) {
        return "no cuff over 100 cm of girth";
    }
    const bool in_range = (!k.girth_min || girth->value >= k.girth_min->value) &&
                          (!k.girth_max || girth->value <= k.girth_max->value);
    return in_range ? "" : "the limb's girth lies outside the range of the cuff";
}

}    // namespace

void basis(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        if (!c.cuff->set) {
            if (c.cuff->tightness.has_value() != (c.cuff->status == cuff_status::no_pressure)) {
                out.add(place_of(c), "\"no pressure\" without a tightness, or the other way round");
            } else if (c.cuff->status != cuff_status::measure_first && !c.cuff->tightness) {
                out.add(place_of(c), "no pressure, and no \"measure first\"");
            }
            continue;
        }
        if (c.cuff->status == cuff_status::measure_first) {
            out.add(place_of(c), "\"measure first\" beside a pressure");
        }
        if (const auto words = basis_problem(r, c); !words.empty()) out.add(place_of(c), words);
    }
}

void bounds(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        if (!c.cuff->set || !c.cuff->aop) continue;
        const auto [low, centre, high] = as_printed(*c.cuff->aop);
        const bool ordered = low > 0 && low <= centre && centre <= high;
        const bool likely =
            centre >= pressure_limit::centre_least && centre <= pressure_limit::centre_most;
        if (ordered && likely && c.cuff->set->hundredths_of_mmhg() > 0) continue;
        out.add(place_of(c), "an occlusion pressure of " + as_words({low, centre, high}) +
                                 ", or a pressure of nothing");
    }
}

void width(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        if (!c.cuff->set || !c.cuff->aop || c.cuff->aop->is_estimate()) continue;
        const occlusion_basis& b = *c.cuff->aop;
        const auto half = half_width(b.method, c.cuff->on_limb);
        if (!half) {
            out.add(place_of(c), "no error is known of the method \"" + b.method + "\"");
            continue;
        }
        const auto printed = as_printed(b);
        const auto from_centre = printed.centre + (is_signed(c) ? oximeter_leg_bias : 0);
        const interval wide = widened(c, from_centre, *half);
        // Converted downward the centre is the lower bound: the reading cannot be told from the
        // plan.
        if (wide.centre != printed.centre || same(wide, b)) continue;
        out.add(place_of(c), as_words(printed) + " where " + b.method +
                                 ", the day, the posture and "
                                 "the side give " +
                                 as_words(wide));
    }
}

void source(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        if (!c.cuff->set || !c.cuff->aop || c.cuff->aop->is_estimate()) continue;
        const side wanted = is_other_side(c) ? other(c.cuff->on_side) : c.cuff->on_side;
        const auto half = half_width(c.cuff->aop->method, c.cuff->on_limb).value_or(0);
        const auto& readings = r.facts->occlusion;
        const bool measured =
            std::any_of(readings.begin(), readings.end(), [&](const occlusion_reading& o) {
                const auto reading = o.measured.value.hundredths_of_mmhg();
                return is_named(o, c, wanted) && same(widened(c, reading, half), *c.cuff->aop);
            });
        const bool passed_over =
            std::any_of(readings.begin(), readings.end(),
                        [&](const occlusion_reading& o) { return is_better(r, o, c); });
        if (measured && !passed_over) continue;
        out.add(place_of(c), as_words(as_printed(*c.cuff->aop)) +
                                 (measured ? ", but a newer reading or one of this side is there"
                                           : " follows from no reading of the profile"));
    }
}

void gauge(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        const cuff* const k = find_cuff(*r.facts, c.cuff->cuff);
        if (!k || !c.cuff->set) continue;
        const auto set = c.cuff->set->hundredths_of_mmhg();
        const auto step =
            k->gauge_step ? k->gauge_step->value.hundredths_of_mmhg() : pressure_limit::gauge_step;
        if (step <= 0 || set % step != 0) {
            out.add(place_of(c), mmhg_text(set) + " is no multiple of " + mmhg_text(step));
        }
        if (k->device_max && set > k->device_max->value.hundredths_of_mmhg()) {
            out.add(place_of(c), mmhg_text(set) + " is over the device's " +
                                     mmhg_text(k->device_max->value.hundredths_of_mmhg()));
        }
    }
}

void cuff_fits(const dossier& r, notes& out)
{
    for (const cuff_at& c : r.cuffs) {
        const cuff* const k = find_cuff(*r.facts, c.cuff->cuff);
        if (const auto words = k ? misfit(*k, c, *r.facts) : "no such cuff in the profile";
            !words.empty()) {
            out.add(place_of(c), "\"" + c.cuff->cuff + "\": " + words);
        }
    }
}

}    // namespace bfr::verify::occlusion
