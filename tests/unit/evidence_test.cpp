// SPDX-License-Identifier: MIT
//
// The evidence tables as code sees them. Spot values are typed by hand from the published records,
// so that a slip in packing, ordering or looking up shows.
#include "catch.hpp"

#include <bfr/evidence.hpp>
#include <bfr/evidence_equipment.hpp>
#include <bfr/evidence_ids.hpp>
#include <bfr/evidence_planning.hpp>
#include <bfr/evidence_pressure.hpp>
#include <bfr/evidence_screening.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace bfr;
using namespace bfr::evidence;

/// The ids behind a list of positions.
template <std::size_t Room, class Row>
std::vector<std::string> ids_in(const ref_list<Room>& list, const table<Row>& rows)
{
    std::vector<std::string> found;
    for (const auto position : list) found.emplace_back(rows[position].id.view());
    return found;
}

std::vector<std::string> sources_in(const sources_of& list) { return ids_in(list, sources()); }

using strings = std::vector<std::string>;

}    // namespace

TEST_CASE("each evidence table has all its rows")
{
    CHECK(doses().size() == 144);
    CHECK(pressures_by_load().size() == 12);
    CHECK(limits().size() == 77);
    CHECK(generates().size() == 29);
    CHECK(schemes().size() == 25);
    CHECK(muscles().size() == 32);
    CHECK(exercises().size() == 70);
    CHECK(formulas().size() == 30);
    CHECK(rep_bands().size() == 5);
    CHECK(load_choices().size() == 8);
    CHECK(bands().size() == 8);
    CHECK(aop_methods().size() == 14);
    CHECK(tiers().size() == 6);
    CHECK(posture_conversions().size() == 7);
    CHECK(absolute_caps().size() == 4);
    CHECK(planning_rules().size() == 79);
    CHECK(stop_signs().size() == 19);
    CHECK(equations().size() == 24);
    CHECK(references().size() == 9);
    CHECK(domains().size() == 5);
    CHECK(refusals().size() == 11);
    CHECK(refused_rules().size() == 8);
    CHECK(wordings().size() == 12);
    CHECK(sources().size() == 360);
    CHECK(gates().size() == 13);
    CHECK(conditions().size() == 208);
    CHECK(effects().size() == 81);
    CHECK(score_items().size() == 56);
}

TEST_CASE("a row taken out of a table has its own texts, first and last row alike")
{
    const auto rows = sources();
    CHECK(rows[0].id.view() == "abe2005");
    CHECK(rows[0].authors.view() == "Abe T, et al.");
    CHECK(rows[rows.size() - 1].id.view() == "zourdos2016");
    CHECK(conditions()[0].id.view() == "clot-current");
    CHECK(planning_rules()[78].id.view() == "sheet-lines");
    CHECK(rows.find("abe2005")->year == 2005);
    CHECK_FALSE(rows.find("abe2051"));
    CHECK_FALSE(rows.find(""));
}

TEST_CASE("doses keep numbers, words, certainty and status")
{
    const auto load = dose("resistance.hypertrophy.load");
    CHECK(load.goal == aim::hypertrophy);
    CHECK(load.by == method::resistance);
    CHECK(load.parameter == dose_parameter::load);
    CHECK(load.parameter_name.view() == "load_percent_1rm");
    CHECK(load.min_permille == 20'000);
    CHECK(load.default_permille == 30'000);
    CHECK(load.max_permille == 40'000);
    CHECK(load.certainty == 'A');
    CHECK(load.how == checked::source);
    CHECK(sources_in(load.sources) ==
          strings{"lixandrao2015", "vald-protocol", "hughes2019", "patterson2019"});

    const auto sets = dose("resistance.rehab.sets-reps");
    CHECK(sets.value.view() == "30-15-15-15");
    CHECK(sets.alternatives.view() == "3x15 4x15 5x15 30-15-15-amrap 30-15-15-30max");
    CHECK(sets.ladders.view() == "4x15-to-5x15");
    CHECK_FALSE(sets.has_default);

    const auto leg = dose("resistance.hypertrophy.pressure-leg");
    CHECK(leg.but.project.view() == "default");
    const auto rehab = dose("resistance.rehab.load");
    CHECK(rehab.has_min);
    CHECK(rehab.min_permille == 0);
    CHECK(dose("aerobic.endurance.intensity").max_exclusive);
    CHECK(dose("passive.rehab.stim-bouts").variant.view() == "electrical-stimulation");
    CHECK(dose("any.any.hours-between").any_goal);
    CHECK(dose("any.any.hours-between").any_method);
    CHECK_FALSE(dose("any.any.hours-between").has_max);
}

TEST_CASE("pressure by load is a band for each limb and load")
{
    const auto light = *pressures_by_load().find("leg-1-20");
    CHECK(light.load_min_percent == 1);
    CHECK(light.load_max_percent == 20);
    CHECK(light.min == percent_of_aop(60));
    CHECK(light.usual == percent_of_aop(60));
    CHECK(light.max == percent_of_aop(80));
    const auto heavy = *pressures_by_load().find("arm-41-50");
    CHECK(heavy.on == limb::arm);
    CHECK(heavy.max == percent_of_aop(50));
    CHECK(heavy.how == checked::project);
}

TEST_CASE("limits say relation, value, tier and who may pass them")
{
    const auto minutes_on = limit("cuff-minutes-exercise");
    CHECK(minutes_on.relation.view() == "le");
    CHECK(minutes_on.value == 10);
    CHECK(minutes_on.unit.view() == "min");
    CHECK_FALSE(minutes_on.red);
    CHECK(minutes_on.how == checked::unconfirmed);
    CHECK(limit("bout-leg").relation.view() == "lt");
    CHECK(limit("bout-leg").value == 20);
    CHECK(limit("bout-leg").red);
    CHECK(limit("load-first-week").smallest_load_value == 30);
    CHECK(limit("load-ceiling").body_weight_value == 50);
    CHECK(limit("pressure-floor").judges_asked);
    CHECK(limit("pressure-at-risk-leg").passed_by.view() == "clinician");
    CHECK(limit("load-ceiling-clinical").goals.view() == "rehab ageing cardiac disuse");
}

TEST_CASE("what may be generated carries its notice")
{
    const auto rehab = generate("resistance-rehab");
    CHECK(rehab.status == generate_status::notice);
    CHECK(rehab.certainty == 'A');
    CHECK(rehab.certainty_other == 'C');
    CHECK(rehab.certainty_other_scope.view() == "not the knee");
    CHECK(rehab.notice.view() ==
          "Tested mainly after knee surgery and in knee osteoarthritis. For other joints this dose "
          "is expert opinion. The treating clinician sets the load limit.");
    CHECK(generate("resistance-hypertrophy").status == generate_status::yes);
    CHECK(generate("resistance-cardiac").status == generate_status::clinician);
    CHECK(generate("aerobic-any-arm").limb_name.view() == "arm");
}

TEST_CASE("schemes are sets of repetitions or bouts")
{
    const auto classic = scheme("30-15-15-15");
    CHECK(classic.sets == 4);
    CHECK(classic.reps[0] == 30);
    CHECK(classic.reps[3] == 15);
    CHECK(classic.reps[4] == 0);
    CHECK(classic.rest_s == 30);
    CHECK(classic.generate);
    const auto failure = scheme("4x-failure");
    CHECK(failure.failure == failure_sets::all);
    CHECK(failure.expected_tenths[1] == 147);
    CHECK(failure.reps[1] == 15);
    CHECK(failure.but.project.view() == "tempo_up_s tempo_hold_s tempo_down_s rest_s");
    const auto walk = scheme("walk-2x10");
    CHECK(walk.work == modality::walk);
    CHECK(walk.bouts == 2);
    CHECK(walk.bout_s == 600);
    CHECK(walk.in_rest == cuff_in_rest::deflated);
    CHECK_FALSE(scheme("kaatsu-constant").generate);
    CHECK(scheme("30-15-15-30max").hold_s == 1);
}

TEST_CASE("exercises say what carries the load and who may do them")
{
    const auto squat = *exercises().find("back-squat");
    CHECK(squat.name.view() == "Barbell back squat");
    CHECK(squat.cuff == limb::leg);
    CHECK(ids_in(squat.primary, muscles()) == strings{"quadriceps", "gluteus-maximus"});
    CHECK(ids_in(squat.indirect, muscles()) == strings{"gluteus-maximus", "trunk"});
    CHECK(squat.sides == laterality::bilateral);
    CHECK(squat.carrier_count == 1);
    CHECK(squat.carriers[0].kind == implement_kind::barbell);
    CHECK(squat.carriers[0].plus_fraction_permille == 882);
    CHECK(squat.test_1rm);
    CHECK_FALSE(squat.test_mvc);
    CHECK(squat.used == posture::standing);
    CHECK(squat.cardiac == fits::avoid);
    const auto knee = *exercises().find("knee-extension-ankle-weight");
    CHECK(knee.carrier_count == 2);
    CHECK(knee.carriers[1].kind == implement_kind::limb);
    CHECK(knee.carriers[1].fraction_permille == 59);
}

TEST_CASE("formulas keep their published coefficients")
{
    const auto brzycki = *formulas().find("brzycki");
    CHECK(brzycki.kind == formula_kind::hyperbolic);
    CHECK(brzycki.a == 36.0);
    CHECK(brzycki.b == 37.0);
    CHECK(brzycki.c == 1.0);
    CHECK(brzycki.use == formula_use::usual);
    CHECK(formulas().find("epley")->inverse);
    CHECK(formulas().find("kemmler")->d == -5.84e-05);
    CHECK(formulas().find("erlangen-leg-flexion")->exercises.view() ==
          "leg-curl-seated leg-curl-lying");
    CHECK(formulas().find("berger")->kind == formula_kind::listed);
    CHECK(formulas().find("berger")->expression.view() == "W/(a*exp(-b*r))");
    const auto usual = *rep_bands().find("default");
    CHECK(usual.reps_min == 2);
    CHECK(usual.reps_max == 10);
    CHECK(usual.formulas.view() == "brzycki");
    CHECK(rep_bands().find("refused")->reps_max == 0);
}

TEST_CASE("the ways of measuring keep their error to a hundredth of mmHg")
{
    const auto doppler = *aop_methods().find("handheld-doppler-leg");
    CHECK(doppler.mode == method_mode::symmetric);
    CHECK(doppler.half_width_hundredths == 850);
    CHECK(doppler.but.project.view() == "half_width_mmhg");
    const auto oximeter = *aop_methods().find("oximeter-leg");
    CHECK(oximeter.mode == method_mode::from_signed);
    CHECK(oximeter.bias_hundredths == 630);
    CHECK(oximeter.limit_low_hundredths == -1620);
    CHECK(oximeter.limit_high_hundredths == 2880);
    CHECK(aop_methods().find("tightness-arm")->mode == method_mode::refused);
}

TEST_CASE("tiers, conversions and caps of the occlusion pressure")
{
    CHECK(tiers()[0].c_leg == percent_of_aop(80));
    CHECK(tiers().find("T4")->c_arm == percent_of_aop(50));
    CHECK(tiers().find("T2")->word.view() == "ESTIMATED");
    CHECK_FALSE(tiers().find("T5")->gives_mmhg);
    const auto down = *posture_conversions().find("standing-to-supine");
    CHECK(down.downward);
    CHECK(down.low_divisor == 1420);
    CHECK(down.high_divisor == 1090);
    CHECK(posture_conversions().find("supine-to-seated")->high_multiplier == 1300);
    CHECK(posture_conversions().find("arm-any")->half_width_permille_of_reading == 100);
    CHECK(absolute_caps().find("measured-leg")->limit == mmhg(200));
    CHECK(absolute_caps().find("unmeasured-arm")->limit == mmhg(100));
}

TEST_CASE("the small tables: bands, steps of the load, rules of planning, stop signs")
{
    CHECK(bands()[0].colour.view() == "tan");
    CHECK(bands().find("band-gold")->order == 8);
    CHECK(load_choices()[2].id.view() == "down");
    CHECK(bars().size() == 9);
    CHECK(plate_sets().find("plates-gym-lb")->plates[0] == bfr::pounds(45));
    CHECK(band_forces().find("band-green")->at_200_hundredths_kgf == 304);
    CHECK(load_traps().size() == 10);
    CHECK(find_rule("plate_choice.below-bar")->how == checked::project);
    CHECK(find_rule("band_rule.ordinal")->sources.size() == 2);
    CHECK(find_rule("load_out_of_reach.too-heavy-only")->sources.size() == 1);
    CHECK(planning_rule("ramp").stage.view() == "phase");
    CHECK(sources_in(planning_rule("ramp").sources) == strings{"bobes2021"});
    const auto high = *stop_signs().find("stop-bp-high-caution");
    CHECK(high.systolic_from_mmhg == 200);
    CHECK(high.diastolic_from_mmhg == 110);
    CHECK(high.but.secondary.view() == "diastolic_from_mmhg");
    CHECK(stop_signs().find("stop-chest")->urgency.view() == "emergency");
    CHECK(stop_signs().find("stop-pain")->load_steps == -1);
}

TEST_CASE("a source keeps its words, letters outside ASCII too")
{
    const auto guideline = *sources().find("patterson2019");
    CHECK(guideline.doi.view() == "10.3389/fphys.2019.00533");
    CHECK(guideline.journal.view() == "Front Physiol 10:533");
    CHECK(guideline.year == 2019);
    CHECK(guideline.how == checked::secondary);
    CHECK(sources().find("bobes2021")->authors.view() == "Bobes \u00c1lvarez C et al.");
}

TEST_CASE("conditions keep thresholds, windows, effects and points")
{
    const auto bmi = condition("bmi-30");
    CHECK(bmi.where == asked::computed);
    CHECK(bmi.severity == condition_severity::adapt);
    CHECK(bmi.counts == caution::vte);
    CHECK(bmi.family.view() == "bmi");
    CHECK(bmi.threshold_count == 1);
    CHECK(bmi.thresholds[0].of == fact::bmi);
    CHECK(bmi.thresholds[0].how == compare::at_least);
    CHECK(bmi.thresholds[0].thousandths == 30'000);
    CHECK(ids_in(bmi.effects, effects()) ==
          strings{"cap-50", "measured-aop-only", "no-failure-2wk"});
    CHECK(bmi.nakajima == 2);
    CHECK(bmi.caprini == 1);
    CHECK(gates()[bmi.group].id.view() == "habits-and-training");

    const auto surgery = condition("surgery");
    CHECK(surgery.needs_date);
    CHECK(surgery.window_weeks == 2);
    CHECK(conditions()[surgery.then].id.view() == "surgery-2-6wk");
    CHECK(surgery.window_how == checked::source);
    CHECK(condition("combined-hormonal").then == no_ref);
    CHECK(condition("lipids-extreme").match_any);
    CHECK(condition("lipids-extreme").thresholds[3].thousandths == 4'900);
    CHECK(conditions()[condition("diabetes").missing].id.view() == "diabetes-hba1c-unknown");
    CHECK(ids_in(condition("pill-smoker-35").requires_all, conditions()) ==
          strings{"combined-hormonal", "smoker"});
    CHECK(ids_in(condition("bp-unknown-at-risk").if_any_groups, gates()) ==
          strings{"heart", "arteries", "blood-pressure"});
    CHECK(condition("first-sessions").effects_amber);
    CHECK(condition("osteoarthritis-rehab").aim_is_rehab);
}

TEST_CASE("effects keep their numbers, and what has none says so")
{
    const auto cap = effect("cap-50");
    CHECK(cap.kind == effect_kind::cap_pressure);
    CHECK(cap.leg_percent_aop_max == 50);
    CHECK(cap.arm_percent_aop_max == 40);
    CHECK(cap.load_percent_1rm_max == -1);
    CHECK(effect("passive-only").load_percent_1rm_max == 0);
    CHECK(effect("max-sets-2").duration_weeks == 4);
    CHECK(effect("no-arm-and-leg-together").always);
    CHECK(effect("passive-above-cast").except_passive);
    CHECK(effect("delay-legs-day-8").day_min == 8);
    CHECK(effect("exclude-legs").how_combined == combine::union_of);
}

TEST_CASE("score items know the conditions that feed them")
{
    const auto severe = *score_items().find("n-bp-severe");
    CHECK(severe.of == score::nakajima);
    CHECK(severe.points == 5);
    CHECK(severe.band.view() == "bp");
    CHECK(ids_in(severe.fed_by, conditions()) == strings{"bp-severe"});
    CHECK(ids_in(score_items().find("n-dvt")->fed_by, conditions()) ==
          strings{"clot-current", "clot-history"});
}

TEST_CASE("a rule of every table is found by the name that reasons give it")
{
    const auto rule = GENERATE(as<std::string>{}, "dose.resistance.hypertrophy.load",
                               "limit.cuff-minutes-exercise", "pressure_by_load.leg-30",
                               "scheme.3x15", "load_choice.down", "rep_band.default", "tier.T1",
                               "absolute_cap.measured-leg", "effect.cap-50", "condition.surgery",
                               "planning.ramp", "generate.resistance-rehab", "formula.brzycki",
                               "exercise.back-squat", "aop_method.oximeter-leg",
                               "posture_conversion.arm-any", "stop_sign.stop-chest",
                               "band.band-tan", "score_item.n-dvt", "equation.eq-1",
                               "reference.arm-12-any", "sbp_floor.arm", "domain.domain-eq-1",
                               "refusal.sbp", "refused_rule.sku", "status.ok",
                               "wording.set-line", "tightness.t5");
    CAPTURE(rule);
    CHECK(find_rule(rule));
}

TEST_CASE("a rule comes with its sources and with how well they were checked")
{
    const auto limit_rule = find_rule("limit.cuff-minutes-exercise");
    REQUIRE(limit_rule);
    CHECK(limit_rule->how == checked::unconfirmed);
    CHECK(sources_in(limit_rule->sources) == strings{"patterson2019"});
    CHECK(find_rule("load_choice.down")->sources.size() == 0);
    CHECK(find_rule("load_choice.down")->how == checked::project);
    CHECK(sources_in(find_rule("scheme.30-15-15-15")->sources) ==
          strings{"hughes2018", "dequeiros2024-size", "jorgensen2020"});
}

TEST_CASE("a rule that does not exist is not found")
{
    const auto rule = GENERATE(as<std::string>{}, "", ".", "limit", "limit.", "limit.no-such",
                               "limits.cuff-minutes-exercise", "dose.resistance.hypertrophy",
                               "cuff-minutes-exercise", "condition.Surgery", "planning.ramp ");
    CAPTURE(rule);
    CHECK_FALSE(find_rule(rule));
}

TEST_CASE("the usual days of a week are as many as its sessions")
{
    using planning::days;
    for (std::size_t sessions = 1; sessions <= days::sessions_max; ++sessions) {
        const auto week = days::of_week(sessions);
        REQUIRE(week.size() == sessions);
        for (std::size_t i = 1; i < sessions; ++i) CHECK(week[i - 1] < week[i]);
    }
    CHECK(days::of_week(3)[1] == weekday::wed);
    CHECK(planning::heart_rate::limit_bpm(32) == 157);
}
