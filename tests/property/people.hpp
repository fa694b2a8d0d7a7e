// SPDX-License-Identifier: MIT
//
// People drawn from a grid, and how they are written as profiles. A person is a plain struct, so
// that a test can change one thing about somebody and compare the two plans.
#pragma once

#include <bfr/evidence.hpp>
#include <bfr/units.hpp>
#include <bfr/vocabulary.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace people {

/// How body mass, height and 1RM stand in the profile; `bare_lb` leaves the unit to `units = "lb"`.
enum class figures { kg, lb, bare_lb };

struct kit {
    std::string_view id;
    bfr::equipment_kind kind;
    std::string_view loads;                  ///< the keys of its loads
    int weakest_kg = 0, strongest_kg = 0;    ///< the 1RMs that are tested on it
};

using enum bfr::equipment_kind;
inline constexpr std::array kits{
    kit{"stack", stack, "first = '5 kg'\nstep = '5 kg'\nlast = '150 kg'", 20, 200},
    kit{"fine-stack", stack, "first = '2.5 kg'\nstep = '2.5 kg'\nlast = '90 kg'\nadd_on = '1 kg'",
        15, 150},
    kit{"lb-stack", stack, "first = '10 lb'\nstep = '10 lb'\nlast = '300 lb'", 20, 200},
    kit{"cable", cable, "first = '2.5 kg'\nstep = '2.5 kg'\nlast = '60 kg'", 10, 90},
    kit{"lb-cable", cable, "first = '5 lb'\nstep = '5 lb'\nlast = '100 lb'", 10, 90},
    kit{"bar", barbell,
        "bar = '20 kg'\nplates = [{ size = '20 kg', pairs = 2 }, { size = '5 kg', pairs = 1 }, "
        "{ size = '2.5 kg' }, { size = '1.25 kg', pairs = 1 }]",
        50, 200},
    kit{"short-bar", barbell,
        "bar = '8 kg'\ncollar = '0.5 kg'\nplates = [{ size = '1 kg' }, { size = '5 kg' }]", 25,
        180},
    kit{"lb-bar", barbell,
        "bar = '45 lb'\nplates = [{ size = '25 lb' }, { size = '10 lb' }, { size = '2.5 lb' }]", 50,
        200},
    kit{"dumbbells", dumbbell, "first = '1 kg'\nstep = '1 kg'\nlast = '30 kg'", 4, 60},
    kit{"odd-dumbbells", dumbbell, "sizes = ['2 kg', '4 kg', '7.5 kg', '15 lb', '12 kg']", 6, 50},
    kit{"lb-dumbbells", dumbbell, "first = '2.5 lb'\nstep = '2.5 lb'\nlast = '50 lb'", 4, 60},
    kit{"light-sled", plate_sled,
        "sled = '0 kg'\nplates = [{ size = '10 kg', pairs = 3 }, { size = '2.5 kg' }]", 30, 280},
    kit{"sled", plate_sled, "sled = '45 kg'\nplates = [{ size = '10 kg' }]", 110, 300},
    kit{"ankle-weights", ankle_weight, "first = '0.5 kg'\nstep = '0.5 kg'\nlast = '10 kg'", 4, 30},
    kit{"bands", band, "colours = ['red', 'green']"},
};

struct trained {
    std::string_view id;
    bfr::sides worked = bfr::sides::together;
    const kit* on = nullptr;    ///< none: the body alone
    bfr::mass strongest;        ///< of a tested single, of the set, or of a held contraction
    int reps = 0;               ///< of the set
    /// "one_rm" | "rep_set" | "rep_max" | "mvc"; empty: nothing is known
    std::string_view known_by = "one_rm";
};

struct reading {
    bfr::limb on = bfr::limb::leg;
    bfr::side at = bfr::side::left;
    int mmhg = 0;
    bfr::posture taken = bfr::posture::seated;
    std::string_view method;    ///< empty: not stated
    int days_ago = 0;
};

struct illness {
    std::string_view id;
    std::string_view details;    ///< further keys
    int days_ago = 0;            ///< 0: without a date
    std::string_view cleared;    ///< as the clearance names it; empty: there is none
};

/// What restricts a plan and mostly leaves one.
inline constexpr std::array illnesses{
    illness{"smoker", "", 0, ""},
    illness{"osteoporosis", "", 0, ""},
    illness{"family-clot", "", 0, ""},
    illness{"thread-veins", ", limb = 'leg', side = 'left'", 0, ""},
    illness{"sickle-untested", "", 0, ""},
    illness{"anaemia", "", 0, ""},
    illness{"hypertension-treated", "", 0, ""},
    illness{"low-bp-dizzy", "", 0, ""},
    illness{"fainting-simple", "", 100, ""},
    illness{"surgery", ", limb = 'leg', side = 'right'", 60, ""},
    illness{"hip-knee-leg-surgery", ", limb = 'leg', side = 'left'", 200, ""},
    illness{"corticosteroids", "", 0, ""},
    illness{"antiplatelet", "", 0, ""},
    illness{"rate-limiting-drug", "", 0, ""},
    illness{"myotoxic-drug", "", 0, ""},
    illness{"high-blood-fats", ", value = '5.1 mmol/L'", 0, ""},
    illness{"diabetes", ", value = '6.9 %'", 0, ""},
    illness{"inflammatory-disease", "", 0, ""},
    illness{"lymphoedema", ", limb = 'arm', side = 'left'", 0, ""},
    illness{"compartment-syndrome", ", limb = 'leg', side = 'right'", 0, ""},
    illness{"varicose-veins", ", limb = 'leg', side = 'left'", 0, "varicose-veins"},
    illness{"nerve-disease", "", 0, "nerve-disease"},
    illness{"rhabdomyolysis", "", 300, "rhabdomyolysis-past"},
    illness{"anticoagulant", "", 0, "anticoagulant"},
};

struct trainee {
    bfr::aim wanted = bfr::aim::hypertrophy;
    int weeks = 8;
    unsigned days = 0, heavy_days = 0;    ///< a bit for each weekday, Monday's is 1
    bfr::date start;
    int lead = 0;             ///< days from today to the start
    std::string_view wish;    ///< a key of [goal]

    int age = 30, half_inches = 140;
    std::string_view sex;    ///< empty: not stated
    bfr::mass body;
    figures written = figures::kg;
    int systolic = 120, diastolic = 75, pressure_days_ago = 0, screened_days_ago = 0;
    int sessions = 0, first_days_ago = 0, last_days_ago = 0;
    std::optional<int> journey_days_ago;
    std::vector<illness> ill;
    std::string_view limits;    ///< in every clearance

    int gauge_step = 5, girth_leg = 56, girth_arm = 33;
    bool has_gauge = true;
    std::optional<int> device_max;
    std::vector<reading> readings;
    std::vector<trained> exercises;

    [[nodiscard]] bfr::date today() const { return start - lead; }
};

// ---- the profile

inline std::string mass_text(bfr::mass m, figures written)
{
    if (written == figures::kg) return bfr::decimal(m.count(), 10) + " kg";
    const auto lb = bfr::decimal(m.count() / bfr::mass_per_hundredth_lb, 2);
    return written == figures::lb ? lb + " lb" : lb;
}

inline std::string length_text(int half_inches, figures written)
{
    if (written == figures::kg) return bfr::decimal(half_inches * 127, 2) + " cm";
    return bfr::decimal(half_inches * 5, 1) + (written == figures::lb ? " in" : "");
}

inline std::string weekdays(unsigned days)
{
    std::string list;
    for (unsigned day = 0; day < 7; ++day) {
        if ((days >> day & 1U) == 0) continue;
        list += fmt::format("{}'{}'", list.empty() ? "" : ", ",
                            bfr::name(static_cast<bfr::weekday>(day)));
    }
    return '[' + list + ']';
}

inline std::string ago(const trainee& p, int days) { return bfr::iso(p.today() - days); }

inline std::string body_text(const trainee& p)
{
    auto text = fmt::format("format = 1\nid = 'somebody'\n{}\n[person]\nage = {}\nheight = '{}'\n"
                            "mass = '{}'\n",
                            p.written == figures::bare_lb ? "units = 'lb'\n" : "", p.age,
                            length_text(p.half_inches, p.written), mass_text(p.body, p.written));
    if (!p.sex.empty()) text += fmt::format("sex = '{}'\n", p.sex);
    text += fmt::format("\n[blood_pressure]\nsystolic = '{} mmHg'\ndiastolic = '{} mmHg'\n"
                        "date = {}\n\n[history]\n",
                        p.systolic, p.diastolic, ago(p, p.pressure_days_ago));
    if (p.sessions > 0) {
        text += fmt::format("sessions = {}\nfirst_session = {}\nlast_session = {}\n", p.sessions,
                            ago(p, p.first_days_ago), ago(p, p.last_days_ago));
    }
    if (p.journey_days_ago) text += fmt::format("last_journey = {}\n", ago(p, *p.journey_days_ago));
    return text + fmt::format("\n[limbs]\nleft_leg = '{0} cm'\nright_leg = '{0} cm'\n"
                              "left_arm = '{1} cm'\nright_arm = '{1} cm'\n",
                              p.girth_leg, p.girth_arm);
}

inline std::string screening_text(const trainee& p)
{
    auto text =
        fmt::format("\n[screening]\ndate = {}\nconditions = [\n", ago(p, p.screened_days_ago));
    for (const auto& one : p.ill) {
        const auto on = one.days_ago > 0 ? ", date = " + ago(p, one.days_ago) : std::string{};
        text += fmt::format("  {{ id = '{}'{}{} }},\n", one.id, one.details, on);
    }
    text += "]\n";
    for (const auto& one : p.ill) {
        if (one.cleared.empty()) continue;
        text += fmt::format("\n[[screening.clearance]]\nconditions = ['{}']\nby = 'Dr A. Example'\n"
                            "role = 'physician'\ndate = {}\nlimits = {{ {} }}\n",
                            one.cleared, ago(p, 1), p.limits);
    }
    return text;
}

inline std::string goal_text(const trainee& p)
{
    auto text = fmt::format("\n[goal]\naim = '{}'\nstart = {}\nweeks = {}\ndays = {}\n",
                            bfr::name(p.wanted), bfr::iso(p.start), p.weeks, weekdays(p.days));
    if (p.heavy_days != 0) text += fmt::format("heavy_days = {}\n", weekdays(p.heavy_days));
    return text + std::string{p.wish} + '\n';
}

inline std::string cuffs_text(const trainee& p)
{
    auto scale = p.has_gauge ? fmt::format("gauge_step = '{} mmHg'\n", p.gauge_step)
                             : std::string{"gauge = false\n"};
    if (p.has_gauge && p.device_max)
        scale += fmt::format("device_max = '{} mmHg'\n", *p.device_max);
    auto text = fmt::format("\n[[cuff]]\nid = 'cuff-leg'\nlimb = 'leg'\nwidth = '11.5 cm'\n"
                            "girth_min = '40 cm'\ngirth_max = '75 cm'\n{0}\n[[cuff]]\n"
                            "id = 'cuff-arm'\nlimb = 'arm'\nwidth = '7 cm'\n"
                            "girth_min = '22 cm'\ngirth_max = '45 cm'\n{0}",
                            scale);
    for (const auto& r : p.readings) {
        text += fmt::format("\n[[occlusion]]\ncuff = 'cuff-{}'\nside = '{}'\npressure = '{} mmHg'\n"
                            "posture = '{}'\ndate = {}\n",
                            bfr::name(r.on), bfr::name(r.at), r.mmhg, bfr::name(r.taken),
                            ago(p, r.days_ago));
        if (!r.method.empty()) text += fmt::format("method = '{}'\n", r.method);
    }
    return text;
}

inline std::string strength_text(const trained& t, figures written)
{
    if (t.known_by.empty()) return {};
    const auto weight = mass_text(t.strongest, written);
    if (t.known_by == "one_rm") return fmt::format("one_rm = '{}'\n", weight);
    if (t.known_by == "mvc") {    // some 10 N for each kilogram
        return fmt::format("mvc = '{} N'\n", t.strongest.count() / bfr::mass_per_gram / 100);
    }
    return fmt::format("{} = '{} x {}'\n", t.known_by, weight, t.reps);
}

inline std::string exercises_text(const trainee& p)
{
    std::string text;
    for (const auto& k : kits) {
        const auto used = [&](const trained& t) { return t.on == &k; };
        if (std::ranges::none_of(p.exercises, used)) continue;
        text += fmt::format("\n[[equipment]]\nid = '{}'\nkind = '{}'\n{}\n", k.id,
                            bfr::name(k.kind), k.loads);
    }
    for (const auto& t : p.exercises) {
        text += fmt::format("\n[[exercise]]\nid = '{}'\nside = '{}'\n", t.id, bfr::name(t.worked));
        if (t.on == nullptr) continue;
        text += fmt::format("equipment = '{}'\n", t.on->id);
        if (t.on->kind == band) continue;
        text += strength_text(t, p.written);
    }
    return text;
}

inline std::string as_toml(const trainee& p)
{
    return body_text(p) + screening_text(p) + goal_text(p) + cuffs_text(p) + exercises_text(p);
}

/// How rapidcheck shows a counterexample: what `bfr plan` takes.
inline void showValue(const trainee& p, std::ostream& out)
{
    out << "# bfr plan --today " << bfr::iso(p.today()) << '\n' << as_toml(p);
}

}    // namespace people
