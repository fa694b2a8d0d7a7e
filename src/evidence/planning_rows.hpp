// SPDX-License-Identifier: MIT
//
// How a plan follows from a cleared person, a goal, the equipment and the other tables, in the
// order in which the rules are applied. Their constants are in evidence_planning.hpp, under the
// same names.
//
// Words: chosen day = weekday that the user trains on; pair = arms or legs; asked = planned percent
// before rounding; set = what the equipment or the gauge leaves; ramp week 1 and 2 = rule ramp.
// Every rule is a decision of this project unless its record says otherwise.
#pragma once

#include "named.hpp"

#include <bfr/evidence.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr planning_row planning_rows[] = {
    // definitions: one meaning for all tables
    {.id = "clinical-aims", .stage = "definition",
     .formula = "the aims rehab, cardiac, disuse and ageing are clinical; clinical aim, clinical "
                "goal and clinical profile mean a plan with such an aim",
     .how = checked::project},
    {.id = "at-risk", .stage = "definition",
     .formula = "an effect of kind cap-pressure, max-load or passive-only is in force from a "
                "profile or computed record, after a clearance too; first-sessions, layoff, "
                "aop-unmeasured and daily findings do not count; it ends when the effect ends",
     .how = checked::project,
     .note = "Brings the limits of phase at-risk, refuses T5 and intensive blocks, keeps "
             "reperfusion at 180 s. A missing measurement is no property of the person."},
    {.id = "guarded", .stage = "definition",
     .formula = "the aim is cardiac, or a record of severity adapt or refer of the groups heart "
                "or blood-pressure is in force",
     .how = checked::project, .sources = from("niewiadomski2008"),
     .note = "Brings the cuff down in rests (effect deflate-in-rests), rep finding with the "
             "effort cap, and no maximal test."},
    {.id = "screening-flag", .stage = "definition",
     .formula = "a refer record is in force and cleared (records whose only blocking effect is "
                "do-first left out), or any record but a note of the groups heart, arteries or "
                "blood-pressure is in force",
     .how = checked::project,
     .note = "Closes the estimating tiers T2 to T4 and T5. Notes and other adapt records are no "
             "flag."},
    {.id = "familiarised", .stage = "definition",
     .formula = "at least sessions_min cuffed sessions done, at least days_min days since the "
                "first and at most days_since_last_max since the last; otherwise the plan begins "
                "with familiarisation",
     .how = checked::project},
    {.id = "floors-and-ceilings", .stage = "definition",
     .formula = "a ceiling judges what is set, a minimum or floor what is asked; a number that "
                "only rounding down took under a floor is marked and not amber; amounts are "
                "compared exactly, never by the printed figure",
     .how = checked::project,
     .note = "The load window outside familiarisation is judged on the load that is set "
             "(equipment.toml)."},
    {.id = "amber-kept", .stage = "definition",
     .formula = "a plan keeps inside every amber limit and every min..max unless a recorded "
                "reason passes it (limits with passed_by: only by that person); a wish of the "
                "user outside them is reported and not planned, never quietly trimmed",
     .how = checked::project},

    // dates
    {.id = "first-day", .stage = "dates",
     .formula = "the plan's first day is the start that the user gives; without one the first "
                "chosen day from today on",
     .how = checked::project},
    {.id = "weeks", .stage = "dates",
     .formula = "weeks run Monday to Sunday; week 1 holds the plan's first day, and no day before "
                "it is used",
     .how = checked::project},
    {.id = "dated-facts", .stage = "dates",
     .formula = "ages of readings and measurements, windows, clearances, screening and the "
                "person's age are judged on the plan's first day; what follows from them holds to "
                "the plan's last day and never loosens inside the plan",
     .how = checked::project},
    {.id = "runs-out", .stage = "dates",
     .formula = "from the day on which a fact is older than its validity every session sheet "
                "carries the line measure again (or ask again) with a blank; the planned numbers "
                "stay, the log decides; not amber at planning time",
     .how = checked::project,
     .note = "Valid to the last of these days, the line from the day after. A new value is used "
             "at once; a plan made anew judges again."},
    {.id = "durations", .stage = "dates",
     .formula = "first-sessions and effects with duration_weeks count from the person's first "
                "cuffed session and are judged for each session's date and number, so they end "
                "inside a plan",
     .how = checked::project,
     .note = "In force while days since the first session < 7 x duration_weeks; first-sessions "
             "also while fewer than 4 sessions are done."},
    {.id = "delays", .stage = "dates",
     .formula = "a limb with delay-legs-day-8 gets no session before that day; from then on "
                "cap-50-legs holds to the plan's last day; delays of daily findings are for the "
                "sheet",
     .how = checked::project},

    // method
    {.id = "method-default", .stage = "method",
     .formula = "resistance; an exercise whose implement is speed or watt is aerobic; disuse: "
                "resistance where loaded exercise is allowed, otherwise passive by a clinician",
     .how = checked::project},
    {.id = "generate", .stage = "method",
     .formula = "every aim x method x limb asks its [[generate]] record: yes; notice (made, "
                "notice printed); opt-in (only by name, notice printed); clinician (only with a "
                "recorded clearance, for passive naming it, notice printed); no (refused with the "
                "notice)",
     .how = checked::project},
    {.id = "two-methods", .stage = "method",
     .formula = "resistance and aerobic work of one plan share the sessions: resistance exercises "
                "first, then the bouts; sessions per week within the smaller max and from the "
                "smaller min of the two",
     .how = checked::project},
    {.id = "suitability", .stage = "method",
     .formula = "only the suitability of the matching aim counts (post_op: rehab, older: ageing, "
                "cardiac: cardiac): limits prints a note, avoid leaves the exercise out and "
                "reports it",
     .how = checked::project},
    {.id = "operated-limb", .stage = "method",
     .formula = "the operated limb follows the rehab rows; the other side does the same exercise, "
                "percent and scheme at its own load and pressure",
     .how = checked::project, .sources = from("hughes2019")},
    {.id = "one-limb-only", .stage = "method",
     .formula = "under unilateral-only, in the cardiac aim, or when one limb of a pair is out: "
                "exercises of laterality both go one side at a time, bilateral ones take their "
                "single variant or are left out; walking and cycling are left out",
     .how = checked::project,
     .note = "The load of one side needs its own 1RM; without it the load is found by "
             "repetitions. What is left out is reported."},
    {.id = "passive-only", .stage = "method",
     .formula = "passive-only drops every exercise of that limb; what remains is the passive "
                "method where the clearance names it, otherwise nothing for that limb",
     .how = checked::project},
    {.id = "strictest", .stage = "method",
     .formula = "effects combine as effects.toml says and win over dose records; a rest effect "
                "wins also over the greatest rest; a clinician's limits count beside them, the "
                "stricter wins",
     .how = checked::project},

    // exercises
    {.id = "exercise-list", .stage = "exercises",
     .formula = "the exercises that the user names, in that order; none named: no plan, suitable "
                "ones are listed; what is left out is reported with its reason",
     .how = checked::project},
    {.id = "exercise-count", .stage = "exercises",
     .formula = "at most familiarisation_max in a session of familiarisation, otherwise at most "
                "session_max and at most pair_max for one pair; an effect may lower it; the "
                "surplus is left out from the end of the pair's list",
     .how = checked::project, .sources = from("fitcuffs-guide", "clark2017", "krieger2018"),
     .note = "A bout scheme counts as one exercise. Two exercises for one muscle are allowed."},
    {.id = "both-pairs", .stage = "exercises",
     .formula = "arms and legs named: each session trains both when all their exercises fit the "
                "count in force and no effect allows one pair only; otherwise sessions alternate "
                "by date, legs first, then arms",
     .how = checked::project, .sources = from("jp-kaatsu-studios"),
     .note = "So in familiarisation they alternate (effect one-limb-pair), legs on the plan's "
             "first session. The turn goes on across weeks."},
    {.id = "order-in-session", .stage = "exercises",
     .formula = "arms first, then legs; in a pair the order of the user's list, bouts last",
     .how = checked::project, .sources = from("jp-kaatsu-studios")},
    {.id = "sides", .stage = "exercises",
     .formula = "together, each, left or right as the user says and the 1RM was tested; a "
                "unilateral exercise is each; left and right of one exercise given apart are one "
                "exercise, one side at a time",
     .how = checked::project},
    {.id = "side-order", .stage = "exercises",
     .formula = "one side at a time: the operated side first, otherwise left, then right; all "
                "sets of a side before the other",
     .how = checked::project},

    // calendar
    {.id = "days", .stage = "calendar",
     .formula = "the chosen days; none chosen: the dose's default sessions per week on these days",
     .how = checked::project},
    {.id = "days-off", .stage = "calendar",
     .formula = "a day off is not used and its session is reported; nothing is moved to another "
                "day",
     .how = checked::project},
    {.id = "spacing", .stage = "calendar",
     .formula = "in order of date, a chosen day fewer than days_between days after the last "
                "session of a pair to be trained (any pair under gap-48h) is passed over and "
                "reported",
     .how = checked::project, .sources = from("jakobsen2022", "jorgensen2020", "torque2020"),
     .note = "Before week-maximum: Monday to Friday chosen gives Monday, Wednesday, Friday."},
    {.id = "week-maximum", .stage = "calendar",
     .formula = "then days beyond the dose's max sessions per week of a pair are dropped from the "
                "end of the week and reported; the dose's default only counts when no days are "
                "chosen",
     .how = checked::project},
    {.id = "week-minimum", .stage = "calendar",
     .formula = "fewer sessions of a pair in a week than the dose's min is amber, but not in "
                "familiarisation, a lighter week, the first week begun after Monday, or when an "
                "effect makes the pairs alternate",
     .how = checked::project},
    {.id = "heavy-days", .stage = "calendar",
     .formula = "heavy days named, aim hypertrophy or strength: after familiarisation the phase "
                "is mixed-heavy with at most sessions_max cuffed sessions a week, surplus days "
                "dropped from the end of the week and reported; on a shared day the cuffed work "
                "comes after the heavy lifts",
     .how = checked::project, .sources = from("yasuda2011", "luebbers2014"),
     .note = "A heavy day without a chosen day carries no cuffed work. Heavy sets are never "
             "cuffed and not planned here."},
    {.id = "session-ids", .stage = "calendar",
     .formula = "W, the week, a hyphen and a letter by date within the week (W2-A); numbers run "
                "through the plan; a re-test day is a session too",
     .how = checked::project},

    // phases
    {.id = "phase-of-a-session", .stage = "phase",
     .formula = "familiarisation while fewer than 14 days have passed since the person's first "
                "cuffed session or fewer than 4 sessions are done before it; then build, or "
                "mixed-heavy; in a lighter week deload; a week bears the phase of its first "
                "session",
     .how = checked::project,
     .note = "Block, taper and optional ladders only by name. A familiarised person starts with "
             "build; after more than 21 days off both counts begin anew."},
    {.id = "ramp", .stage = "phase",
     .formula = "in familiarisation: ramp week 1 = sessions up to days_1 days after the plan's "
                "first session, ramp week 2 = all later ones",
     .how = checked::project, .sources = from("bobes2021")},
    {.id = "lighter-weeks", .stage = "phase",
     .formula = "weeks 5, 9, 13 and so on, four weeks after the plan's start or the last lighter "
                "week; the plan's last week is none unless it would be the fifth loaded week in a "
                "row (a plan of five weeks)",
     .how = checked::project, .sources = from("deload-coaches")},
    {.id = "lighter-week-content", .stage = "phase",
     .formula = "load and asked pressure of the week before; smallest scheme; sessions on the "
                "first chosen days, at most the dose's min per week and not the last chosen day; "
                "the last chosen day is the re-test; no session under hours_before_test hours "
                "before it",
     .how = checked::project,
     .note = "Three days and a min of 2: two light sessions and the test; two days: one and the "
             "test; one day: the test alone."},
    {.id = "retest-day", .stage = "phase",
     .formula = "each exercise with a tested or estimated 1RM: the test it was entered by if its "
                "`test` in exercises.toml allows it, otherwise a rep set (nrm), no cuff; guarded "
                "people, a no-failure effect, operated limbs, bands and loads found by "
                "repetitions: one set of up to retest_reps at the present load under the cuff, "
                "rated, then rep_finding (rep30); bouts, limb weight and body weight: nothing",
     .how = checked::project,
     .note = "Nothing to test: the day is a light session. The result holds from the next "
             "session; until it is known the plan keeps the old value."},
    {.id = "plan-length", .stage = "phase",
     .formula = "the weeks that the user gives, within min..max of the dose record; none given: "
                "its default; two methods: the smaller default",
     .how = checked::project},

    // load
    {.id = "load-asked", .stage = "load",
     .formula = "the user's own percent or the default of the dose record; ramp week 1 at most "
                "week_1_percent_1rm, ramp week 2 at most week_2_percent_1rm; then at most every "
                "cap of effects and clinician",
     .how = checked::project, .sources = from("bobes2021"),
     .note = "So the ramp wins over the advice to plan 25 to 30 % of an estimated 1RM, and never "
             "passes a lower default."},
    {.id = "load-chosen", .stage = "load",
     .formula = "[[load_choice]] of equipment.toml; in familiarisation and under a cap of "
                "no_floor_cap_percent_1rm or less its record no-floor, marked starting-light",
     .how = checked::project,
     .note = "Ramp week 1 up to 25 % is right, 25 to 30 % only as the smallest load, with a "
             "note; ramp week 2 up to 30 %; above infeasible."},
    {.id = "load-stands", .stage = "load",
     .formula = "from the end of the ramp on every week is planned at the same asked percent; "
                "only done work, a re-test or an optional ladder asked for by name moves it",
     .how = checked::project},
    {.id = "load-without-1rm", .stage = "load",
     .formula = "first basis of [[no_one_rep_max]] that is given and allowed; an operated side "
                "without a 1RM: 20 % of the sound side's 1RM as kilograms, rounded down, no "
                "floor; found by repetitions: no percent printed, row of 21-29 %",
     .how = checked::project},
    {.id = "load-bands", .stage = "load",
     .formula = "bands are ordinal: ramp week 1 the lightest band, 3x15; from ramp week 2 the "
                "sheet prints the band in use and the rep-finding line, set 1 being the test; the "
                "plan keeps the lightest until the log says otherwise; no percent printed",
     .how = checked::project, .sources = from("thiebaud2013")},
    {.id = "load-body-weight", .stage = "load",
     .formula = "share of the system maximum (equipment.toml, body-weight) as the only load; up "
                "to 30 % in familiarisation, else up to share_max_percent (clinical aims "
                "clinical_share_max_percent); above: the easier variant or left out; share "
                "unknown: an ordinal load, as bands",
     .how = checked::project,
     .note = "Between 40 and 50 % load-ceiling is not amber for body weight (body_weight_value): "
             "nobody can be made lighter."},
    {.id = "load-limb-weight", .stage = "load",
     .formula = "limb weight is 0 % of 1RM: row limb-weight, no load to choose, no mark",
     .how = checked::project, .sources = from("jakobsen2022")},

    // scheme
    {.id = "scheme-smallest", .stage = "scheme",
     .formula = "the smallest scheme of an aim is smallest, in the cardiac aim smallest_cardiac",
     .how = checked::project},
    {.id = "scheme-chosen", .stage = "scheme",
     .formula = "the user's own scheme or ladder among value, alternatives and ladders of the "
                "dose record, otherwise its value; a ladder counts weeks of the plan",
     .how = checked::project},
    {.id = "scheme-ramp", .stage = "scheme",
     .formula = "ramp week 1 the smallest scheme; ramp week 2 the chosen scheme if it has no sets "
                "to failure and at most reps_max repetitions, otherwise 30-15-15-15 where the "
                "dose record lists it, otherwise the smallest; then the chosen one",
     .how = checked::project},
    {.id = "scheme-failure", .stage = "scheme",
     .formula = "no sets to failure in familiarisation, under a no-failure effect, in a lighter "
                "week, in the cardiac aim; a scheme with them becomes 30-15-15-15 where the dose "
                "record lists it, otherwise the smallest",
     .how = checked::project},
    {.id = "scheme-sets", .stage = "scheme",
     .formula = "max-sets-2 keeps the first two sets of the scheme",
     .how = checked::project},
    {.id = "scheme-fit", .stage = "scheme",
     .formula = "a scheme must fit, reckoned with the cuff on in its rests: each exercise into "
                "the dose's cuff minutes and short-cuff-time, all work of a pair in a session "
                "into inflated-session; if not, the last resistance exercise takes the next "
                "scheme of value, alternatives (sets to failure skipped), smallest, then the one "
                "before it; last of all an exercise is left out",
     .how = checked::project,
     .note = "Reckoned with the cuff on also where it is let down, so that a restriction never "
             "buys a longer scheme. Bouts keep their length; see bouts-cut."},
    {.id = "rest", .stage = "scheme",
     .formula = "the user's rest within min..max of the dose record, otherwise its default; at "
                "least the rest of every min-rest effect, also above the max",
     .how = checked::project},
    {.id = "cuff-in-rest", .stage = "scheme",
     .formula = "as the scheme's record says; deflated in the cardiac aim and under "
                "deflate-in-rests, for bouts too",
     .how = checked::project, .sources = from("fitcuffs-guide")},
    {.id = "tempo", .stage = "scheme",
     .formula = "the tempo of the scheme's record unless the user names one of "
                "resistance.any.tempo",
     .how = checked::project},
    {.id = "week-volume", .stage = "scheme",
     .formula = "repetitions of a muscle group in a week over reps-week: the last sessions of "
                "that week take the smallest scheme for its exercises, from the last one "
                "backwards, until it holds; reported",
     .how = checked::project},

    // pressure
    {.id = "pressure-asked", .stage = "pressure",
     .formula = "the user's own percent, otherwise the smaller of the dose record's default and "
                "the default of the pressure_by_load row for the asked load in whole percent, at "
                "most the smaller max of both (aerobic, passive: the dose record alone); then at "
                "most every limit in force, every cap of effects and clinician, and "
                "estimate_max_percent_aop for an estimate",
     .how = checked::project,
     .note = "Caps lower a wish and are named on the sheet."},
    {.id = "pressure-under-band", .stage = "pressure",
     .formula = "asked under the larger min of dose record and row: kept, marked may be "
                "under-dosed; asked under 40 by the user's own wish: amber (pressure-floor)",
     .how = checked::project},
    {.id = "posture-of-use", .stage = "pressure",
     .formula = "the posture of the exercise: sit is seated, lie is supine, stand is standing",
     .how = checked::project},
    {.id = "aop-of-a-side", .stage = "pressure",
     .formula = "the measured value of this cuff and side, in the posture of use before others, "
                "the newest first; none for this side: that of the other side (T1); none at all: "
                "an estimate",
     .how = checked::project},
    {.id = "tier-of-a-session", .stage = "pressure",
     .formula = "T0 on the day of the measurement in the posture of use, T1 on every other day; "
                "without a measured value T2 if an equation is named, then T3; cuff without a "
                "gauge, or no estimate allowed: T5; T5 refused: no plan, measure first",
     .how = checked::project},
    {.id = "pressure-set", .stage = "pressure",
     .formula = "aop.toml for each side: P = floor to the gauge step of min(asked x A, c x L, "
                "absolute cap, device limit)",
     .how = checked::project},
    {.id = "no-gauge", .stage = "pressure",
     .formula = "T5: no mmHg and no percent, lines of pressure caps are not printed; tightness of "
                "[[tightness]] t5, first values in familiarisation, then the others; notice "
                "resistance-elastic",
     .how = checked::project, .sources = from("bell2018-tightness")},
    {.id = "aop-too-old", .stage = "pressure",
     .formula = "a measured value over days_max days old on the plan's first day, without a "
                "recorded reason: the sheets show the asked percent, measure first and a blank, "
                "no mmHg",
     .how = checked::project,
     .note = "A value that passes the age inside the plan keeps its mmHg and gets the line of "
             "runs-out."},

    // time
    {.id = "cuff-on", .stage = "time",
     .formula = "for a limb and exercise: seconds per repetition x repetitions, plus rest x (sets "
                "- 1) where the cuff stays on; bouts as time_rule bout-time",
     .how = checked::project},
    {.id = "cuff-on-limit", .stage = "time",
     .formula = "the smallest of the dose's cuff minutes max, the amber bout limit of the limb "
                "and method, the cardiac limit and inflation_min_max of an effect",
     .how = checked::project},
    {.id = "reperfusion", .stage = "time",
     .formula = "reperfusion_s with the cuff off between exercises, between pairs and before "
                "bouts; after the last one none is counted",
     .how = checked::source, .sources = from("vald-protocol", "pmc4751635")},
    {.id = "session-duration", .stage = "time",
     .formula = "setup_s + times of the exercises, rests always counted and doubled for one side "
                "at a time + reperfusion between them",
     .how = checked::project},
    {.id = "week-sums", .stage = "time",
     .formula = "repetitions of a muscle group = those of exercises that name it as primary, one "
                "side counted; cuff minutes for each limb; sessions without re-test days",
     .how = checked::project},

    // aerobic
    {.id = "aerobic-work", .stage = "aerobic",
     .formula = "the speed or watts that the user gives; or the dose's percent of a measured "
                "VO2max work rate; walking without either: the default speed of the dose record; "
                "cycling without either: asked for, no plan; grade as given, else the default",
     .how = checked::project, .sources = from("ozaki2010"),
     .note = "No other conversion from or to percent of VO2max."},
    {.id = "aerobic-bouts", .stage = "aerobic",
     .formula = "the user's own scheme among value and alternatives of the dose record that fits "
                "the exercise (walk or cycle), otherwise the first of them that does",
     .how = checked::project},
    {.id = "aerobic-ramp", .stage = "aerobic",
     .formula = "ramp week 1: half the bouts, rounded up, of a single bout at most "
                "single_bout_min minutes; ramp week 2: all bouts; both at the lowest intensity: "
                "min of the dose record, for watts that the user gives watts x intensity min / "
                "default rounded down to step_w, for a speed that the user gives the smaller of "
                "it and the min; then the full dose",
     .how = checked::project,
     .note = "Watts without a VO2max: 30 / 40 of the given watts. Lighter weeks take the bouts "
             "of ramp week 1 at the intensity in use."},
    {.id = "bouts-cut", .stage = "aerobic",
     .formula = "short-cuff-time: a single bout is shortened to its minutes; of several the last "
                "are dropped until cuff time fits, rests counted when the cuff stays on",
     .how = checked::project},
    {.id = "heart-rate", .stage = "aerobic",
     .formula = "safety reading only: stop sign stop-hr at limit_percent of (intercept - per_year "
                "x age), rounded down; never a gauge of intensity; not under hr-not-a-limit",
     .how = checked::project, .sources = from("tanaka2001"),
     .note = "Age 32: 157 beats a minute."},

    // passive
    {.id = "passive-plan", .stage = "passive",
     .formula = "clinician only: pressure, bouts, sessions per day and days from the passive dose "
                "rows; caps of screening records still count, first-sessions does not; every day "
                "from the plan's first day on, sessions hours_between hours apart, no ramp, no "
                "lighter week, no re-test",
     .how = checked::project, .sources = from("kubota2008", "slysz2021"),
     .note = "A leg in a cast only above the cast and only when the clearance says so (effect "
             "passive-above-cast)."},

    // print
    {.id = "percent-print", .stage = "print",
     .formula = "percent of 1RM and of occlusion pressure from what is set, one decimal, half up; "
                "delivered interval in whole percent, low end down, high end up",
     .how = checked::project},
    {.id = "marks", .stage = "print",
     .formula = "beside a load: starting-light, heavier-than-asked, low-load-end; beside a "
                "pressure: MEASURED or ESTIMATED, its status, may be under-dosed; each in words",
     .how = checked::project},
    {.id = "sheet-lines", .stage = "print",
     .formula = "each sheet: effects in force that day in their words, daily questions, notices, "
                "lines of runs-out, stop signs; the plan: everything passed over, dropped or left "
                "out, with the rule",
     .how = checked::project},
};

}    // namespace bfr::evidence
