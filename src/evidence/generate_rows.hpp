// SPDX-License-Identifier: MIT
//
// What may be generated: a decision of the project for every aim, method and limb; how is the
// status of the facts in the notice. Order: by method, then by aim.
//
//   status   yes; notice made, and the notice is printed; opt_in made only when asked for by name,
//            notice printed; clinician made only with a clinician's clearance on file, which for
//            the passive method names it, notice printed; no never made, notice printed
//   certainty_other, certainty_other_scope   a lower grade for a part of the users
#pragma once

#include "named.hpp"

#include <bfr/evidence.hpp>

namespace bfr::evidence {

// NOLINTNEXTLINE(modernize-avoid-c-arrays): a table of rows, see pack.hpp
inline constexpr generate_row generate_rows[] = {
    {.id = "resistance-hypertrophy", .goal = aim::hypertrophy, .by = method::resistance,
     .limb_name = "any",
     .status = generate_status::yes, .certainty = 'A', .certainty_other = 'B',
     .certainty_other_scope = "arms",
     .how = checked::source, .sources = from("lixandrao2015", "dequeiros2024-size")},
    {.id = "resistance-strength", .goal = aim::strength, .by = method::resistance,
     .limb_name = "any",
     .status = generate_status::notice, .certainty = 'A',
     .notice = "Where heavy training is allowed it usually builds more strength than light loads "
               "with a cuff. Muscle size comes out about equal.",
     .how = checked::source,
     .sources = from("lixandrao2018", "centner2019-review", "loenneke2012-meta")},
    {.id = "resistance-endurance", .goal = aim::endurance, .by = method::resistance,
     .limb_name = "any",
     .status = generate_status::yes, .certainty = 'B',
     .how = checked::source, .sources = from("jessee2018", "counts2016")},
    {.id = "resistance-rehab", .goal = aim::rehab, .by = method::resistance, .limb_name = "any",
     .status = generate_status::notice, .certainty = 'A', .certainty_other = 'C',
     .certainty_other_scope = "not the knee",
     .notice = "Tested mainly after knee surgery and in knee osteoarthritis. For other joints "
               "this dose is expert opinion. The treating clinician sets the load limit.",
     .how = checked::source, .sources = from("hughes2019", "jakobsen2022", "ferraz2018")},
    {.id = "resistance-ageing", .goal = aim::ageing, .by = method::resistance, .limb_name = "any",
     .status = generate_status::yes, .certainty = 'A', .certainty_other = 'D',
     .certainty_other_scope = "arms",
     .how = checked::source, .sources = from("vechin2015", "centner2019-review")},
    {.id = "resistance-cardiac", .goal = aim::cardiac, .by = method::resistance, .limb_name = "any",
     .status = generate_status::clinician, .certainty = 'C',
     .notice = "One small trial in stable coronary disease stands behind this. Only with a "
               "cardiologist's clearance and supervision: one leg at a time, cuff off in rests, "
               "never to failure.",
     .how = checked::source, .sources = from("kambic2019"),
     .note = "Grade B-minus rounded down."},
    {.id = "resistance-disuse", .goal = aim::disuse, .by = method::resistance, .limb_name = "any",
     .status = generate_status::notice, .certainty = 'B', .certainty_other = 'D',
     .certainty_other_scope = "space flight",
     .notice = "One limb-suspension trial supports this. No dose has been tested in bed rest or "
               "in space flight.",
     .how = checked::secondary, .sources = from("cook2010", "hackney2012")},
    {.id = "aerobic-hypertrophy", .goal = aim::hypertrophy, .by = method::aerobic,
     .limb_name = "any",
     .status = generate_status::notice, .certainty = 'B',
     .notice = "Cuffed walking or cycling gave small size gains in single trials; pooled, the "
               "gain in muscle mass is not certain. Prefer resistance work if it is allowed.",
     .how = checked::source,
     .sources = from("abe2010-cycle", "abe2009-walk", "gao2025", "loenneke2012-meta")},
    {.id = "aerobic-strength", .goal = aim::strength, .by = method::aerobic, .limb_name = "any",
     .status = generate_status::notice, .certainty = 'B',
     .notice = "The pooled strength gain from cuffed walking or cycling is small. Use it where "
               "resistance work is not possible.",
     .how = checked::source, .sources = from("gao2025", "loenneke2012-meta")},
    {.id = "aerobic-endurance", .goal = aim::endurance, .by = method::aerobic, .limb_name = "any",
     .status = generate_status::yes, .certainty = 'A',
     .how = checked::source, .sources = from("formiga2020", "gao2025"),
     .note = "Small effect: 0.38 and 0.27 standard deviations."},
    {.id = "aerobic-rehab", .goal = aim::rehab, .by = method::aerobic, .limb_name = "any",
     .status = generate_status::notice, .certainty = 'C',
     .notice = "A bridge between passive and resistance work, by expert opinion; no trial fixes "
               "its dose.",
     .how = checked::source, .sources = from("bielitzki2021-acl")},
    {.id = "aerobic-ageing", .goal = aim::ageing, .by = method::aerobic, .limb_name = "any",
     .status = generate_status::notice, .certainty = 'B',
     .notice = "Trials disagree: one 12-week study found no advantage over a longer walk without "
               "a cuff.",
     .how = checked::source,
     .sources = from("abe2010-walk", "clarkson2017", "outdoor-walk-abstract")},
    {.id = "aerobic-cardiac", .goal = aim::cardiac, .by = method::aerobic, .limb_name = "any",
     .status = generate_status::no, .certainty = 'D',
     .notice = "In heart disease one limb is cuffed at a time, and walking or cycling with one "
               "cuff has no dose. No plan is made.",
     .how = checked::source, .sources = from("chf-acute-abstract", "tanaka2018"),
     .note = "Grade C to D rounded down. The aerobic cardiac doses stay on record."},
    {.id = "aerobic-disuse", .goal = aim::disuse, .by = method::aerobic, .limb_name = "any",
     .status = generate_status::opt_in, .certainty = 'D',
     .notice = "Cuffed walking or cycling has not been tested in bed rest or space flight; this "
               "dose is borrowed from healthy users.",
     .how = checked::source, .sources = from("hackney2012", "behringer2019", "hughes2022-space")},
    {.id = "passive-hypertrophy", .goal = aim::hypertrophy, .by = method::passive,
     .limb_name = "any",
     .status = generate_status::no, .certainty = 'D',
     .notice = "Inflating a cuff at rest has no support for this goal. No plan is made.",
     .how = checked::source, .sources = from("valenzuela2019")},
    {.id = "passive-strength", .goal = aim::strength, .by = method::passive, .limb_name = "any",
     .status = generate_status::no, .certainty = 'D',
     .notice = "Inflating a cuff at rest has no support for this goal. No plan is made.",
     .how = checked::source, .sources = from("valenzuela2019")},
    {.id = "passive-endurance", .goal = aim::endurance, .by = method::passive, .limb_name = "any",
     .status = generate_status::no, .certainty = 'D',
     .notice = "Inflating a cuff at rest has no support for this goal. No plan is made.",
     .how = checked::source, .sources = from("valenzuela2019")},
    {.id = "passive-cardiac", .goal = aim::cardiac, .by = method::passive, .limb_name = "any",
     .status = generate_status::no, .certainty = 'D',
     .notice = "Inflating a cuff at rest has no support for this goal. No plan is made.",
     .how = checked::source, .sources = from("valenzuela2019")},
    {.id = "passive-rehab", .goal = aim::rehab, .by = method::passive, .limb_name = "any",
     .status = generate_status::clinician, .certainty = 'C',
     .notice = "Evidence is mixed: small early trials kept strength in a cast, newer controlled "
               "trials of the cuff alone found little or nothing. Only while movement is not "
               "allowed; change to active work as soon as it is.",
     .how = checked::source, .sources = from("kubota2008", "kubota2011", "slysz2021", "fuchs2024"),
     .note = "Grade B-minus rounded down. The clearance names the passive method."},
    {.id = "passive-rehab-stim", .goal = aim::rehab, .by = method::passive,
     .variant = "electrical-stimulation", .limb_name = "any",
     .status = generate_status::clinician, .certainty = 'B',
     .notice = "With electrical stimulation the muscle mass was kept better in one trial; "
               "strength was not. Preferred over the cuff alone while movement is not allowed.",
     .how = checked::source, .sources = from("slysz2021")},
    {.id = "passive-disuse", .goal = aim::disuse, .by = method::passive, .limb_name = "any",
     .status = generate_status::clinician, .certainty = 'D',
     .notice = "The one bed-rest trial of the cuff alone found no effect on muscle or strength.",
     .how = checked::source, .sources = from("fuchs2024"),
     .note = "Grade C-minus rounded down. The clearance names the passive method."},
    {.id = "passive-disuse-stim", .goal = aim::disuse, .by = method::passive,
     .variant = "electrical-stimulation", .limb_name = "any",
     .status = generate_status::clinician, .certainty = 'B',
     .notice = "With electrical stimulation the muscle mass was kept better in one unloading "
               "trial; strength was not.",
     .how = checked::source, .sources = from("slysz2021")},
    {.id = "passive-ageing", .goal = aim::ageing, .by = method::passive, .limb_name = "any",
     .status = generate_status::no, .certainty = 'D',
     .notice = "Tested only in intensive care together with passive movement; the pressure is not "
               "known. No plan is made.",
     .how = checked::source, .sources = from("barbalho2019")},
    {.id = "aerobic-any-arm", .any_goal = true, .by = method::aerobic, .limb_name = "arm",
     .status = generate_status::no, .certainty = 'D',
     .notice = "No dose exists for arm cranking with a cuff. No plan is made.",
     .how = checked::project},
    {.id = "passive-any-arm", .any_goal = true, .by = method::passive, .limb_name = "arm",
     .status = generate_status::no, .certainty = 'D',
     .notice = "No dose exists for inflating arm cuffs at rest. No plan is made.",
     .how = checked::project},
    {.id = "resistance-cardiac-arm", .goal = aim::cardiac, .by = method::resistance,
     .limb_name = "arm",
     .status = generate_status::no, .certainty = 'D',
     .notice = "No arm dose exists for people with heart disease. No plan is made.",
     .how = checked::project},
    {.id = "resistance-heavy-load", .any_goal = true, .by = method::resistance,
     .variant = "heavy-load", .limb_name = "any",
     .status = generate_status::no, .certainty = 'C',
     .notice = "A cuff during heavy lifting (65 % of 1RM and more) added nothing after knee "
               "surgery and gave mixed results in athletes. No plan is made.",
     .how = checked::source, .sources = from("curran2020", "su2025")},
    {.id = "resistance-elastic", .any_goal = true, .by = method::resistance,
     .variant = "elastic-unmeasured", .limb_name = "any",
     .status = generate_status::notice, .certainty = 'C',
     .notice = "Bands without a gauge: the restriction is not known and no percentage is printed. "
               "Feeling of tightness is a poor guide. Check pulse and nail refill at every set.",
     .how = checked::source,
     .sources = from("bell2018-tightness", "bell2020-tightness", "wilson2013")},
    {.id = "kaatsu-cycle", .any_goal = true, .any_method = true, .variant = "kaatsu-cycle",
     .limb_name = "any",
     .status = generate_status::no, .certainty = 'C',
     .notice = "KAATSU cycles belong to one maker's devices and unit. They are listed, not "
               "planned, and never converted to mmHg or percent.",
     .how = checked::source, .sources = from("kaatsu-sku", "kaatsu-cycling2018")},
};

}    // namespace bfr::evidence
