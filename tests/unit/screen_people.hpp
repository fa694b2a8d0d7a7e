// SPDX-License-Identifier: MIT
//
// People for the tests of the room `screen`: a trained man with nothing to report, and what may be
// changed about him.
#pragma once

#include <bfr/screen.hpp>

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace people {

using bfr::screening::clearance;
using bfr::screening::findings;

inline const bfr::date today = bfr::date::of(2026, 11, 30).value();

inline bfr::text::place line(std::uint32_t number) { return {number, 1, 1, 0}; }

template <class T>
bfr::located<T> at(T value, std::uint32_t on_line = 1)
{
    return {std::move(value), line(on_line)};
}

inline void set_pressure(bfr::profile& who, int systolic, int diastolic, int days_old = 0)
{
    who.blood_pressure.emplace();
    who.blood_pressure->systolic = at(bfr::mmhg(systolic));
    who.blood_pressure->diastolic = at(bfr::mmhg(diastolic));
    who.blood_pressure->taken_on = at(today - days_old);
}

/// Height 200 cm, so that 400 g are a tenth of the body mass index.
inline void set_bmi(bfr::profile& who, int tenths)
{
    who.who.height = at(bfr::millimetres(2000));
    who.who.body_mass = at(bfr::grams(400) * tenths);
}

inline void measure_occlusion(bfr::profile& who, bfr::limb on)
{
    bfr::occlusion_reading reading;
    reading.cuff_id = at(std::string{on == bfr::limb::leg ? "thigh" : "arm"});
    reading.on = on;
    reading.on_side = at(bfr::side::left);
    reading.measured = at(bfr::mmhg(180));
    reading.taken = at(bfr::posture::seated);
    reading.measured_on = at(today);
    who.occlusion.push_back(reading);
}

inline void set_history(bfr::profile& who, int sessions, int days_since_first, int days_since_last)
{
    who.history.sessions = at(sessions);
    who.history.first_session = at(today - days_since_first);
    who.history.last_session = at(today - days_since_last);
}

/// Trained, measured, screened today: the outcome is clear, and no effect but those for everybody.
inline bfr::profile trained_man()
{
    bfr::profile who;
    who.who.sex_stated = at(bfr::sex::male);
    who.who.age = at(28);
    set_bmi(who, 230);
    set_pressure(who, 118, 74);
    set_history(who, 12, 56, 3);
    measure_occlusion(who, bfr::limb::leg);
    measure_occlusion(who, bfr::limb::arm);
    who.screening.emplace();
    who.screening->answered_on = at(today);
    who.screening->conditions.emplace();
    return who;
}

inline bfr::condition_answer& list(bfr::profile& who, std::string id)
{
    bfr::condition_answer answer;
    answer.id = at(std::move(id));
    return who.screening->conditions->emplace_back(std::move(answer));
}

inline bfr::condition_answer& list(bfr::profile& who, std::string id, int days_ago)
{
    auto& answer = list(who, std::move(id));
    answer.on = at(today - days_ago);
    return answer;
}

inline bfr::clearance_note& clear(bfr::profile& who, std::vector<std::string> ids, std::string role,
                                  int days_ago = 2)
{
    bfr::clearance_note note;
    for (auto& id : ids) note.conditions.push_back(at(std::move(id)));
    note.by = at(std::string{"Dr A. Example"});
    note.role = at(std::move(role));
    note.given_on = at(today - days_ago);
    return who.screening->clearances.emplace_back(std::move(note));
}

inline bool may_train(const clearance& answer)
{
    return std::holds_alternative<bfr::screening::cleared>(answer);
}

inline findings found_in(const clearance& answer)
{
    if (const auto* yes = std::get_if<bfr::screening::cleared>(&answer)) return yes->found();
    return std::get<bfr::screening::refusal>(answer).found;
}

inline findings screened(const bfr::profile& who, bfr::date on = today)
{
    return found_in(bfr::screening::screen(who, on));
}

inline std::string id_of(const bfr::screening::applied& one)
{
    return std::string{bfr::evidence::conditions()[one.row].id.view()};
}

inline std::set<std::string> applying(const findings& found)
{
    std::set<std::string> ids;
    for (const auto& one : found.conditions) ids.insert(id_of(one));
    return ids;
}

/// Ids of the effects in force, without those that hold for everybody.
inline std::set<std::string> effect_ids(const findings& found)
{
    std::set<std::string> ids;
    for (const auto& one : found.effects) {
        if (!bfr::evidence::effects().find(one.id)->always) ids.insert(one.id);
    }
    return ids;
}

}    // namespace people
