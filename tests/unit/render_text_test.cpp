// SPDX-License-Identifier: MIT
#include <bfr/render.hpp>

#include "catch.hpp"
#include "render_lines.hpp"
#include "render_odd_sample.hpp"

namespace {

using namespace bfr;
using Catch::Matchers::ContainsSubstring;

// Mock-up 1, and what it lacks: the guarantee that belongs to every printed pressure (aop.toml),
// the tempo, the two rules that hold for every plan, and the stop signs for weakness and for the
// brain (stop-signs.toml).
constexpr std::string_view mock_up =
    R"(Week 1 of 6    12 to 18 Jan 2026    build
────────────────────────────────────────────────────────────────────────────────
W1-A  Tue 13 Jan   session 1 of 18   about 37 min
AOP MEASURED: hand-held Doppler, seated, 9 Jan; another day, hence the range

1  Dumbbell curl, both arms together             30-15-15-15, rest 30 s, cuff on
   4 kg each hand   25.0 % of 1RM a    left    65 mmHg   44-55 % of AOP   6:30
                                       right   60 mmHg   42-53 % of AOP   6:30
2  Seated knee extension, one leg at a time      30-15-15-15, rest 30 s, cuff on
   15 kg            25.0 % of 1RM b    left   115 mmHg   54-64 % of AOP   6:30
                                       right  120 mmHg   54-64 % of AOP   6:30
3  Leg press, seated, both legs together         30-15-15-15, rest 30 s, cuff on
   50 kg            28.8 % of 1RM c    left   115 mmHg   54-64 % of AOP   6:30
                                       right  120 mmHg   54-64 % of AOP   6:30

W1-B  Thu 15 Jan   session 2 of 18   as W1-A
W1-C  Sat 17 Jan   session 3 of 18   as W1-A
────────────────────────────────────────────────────────────────────────────────
Cuffs off at least 3 min between exercises. A cuff is on for 10 min at most.
At most 80 % of your true occlusion pressure, with 97.5 % confidence.
Tempo 2 s up, 2 s down. Never arm and leg cuffs together, nor more than 2 cuffs.
STOP, cuff off: numb or tingling; sharp pain; limb white, blue or cold; dizzy or
sick; weak hand or foot. Chest pain, breathless, faint, speech or sight gone
wrong, one side weak, severe headache: call for help.
a  30 % asked, 4.8 kg: 1 kg steps, rounded down
b  30 % asked, 18 kg: 5 kg steps, rounded down
c  30 % asked, 52.1 kg, of an ESTIMATED 1RM of 173.8 kg (168 to 178.7)
)";

render::looks plain() { return {}; }

std::string odd_text(const render::looks& how = plain())
{
    return render::plan_as_text(sample::odd_plan(), how);
}

/// The text of a plan with this one exercise.
std::string text_with(const exercise_dose& d)
{
    auto p = sample::one_session_plan();
    p.weeks[0].sessions[0].exercises = std::vector{d};
    return render::plan_as_text(p, plain());
}

}    // namespace

TEST_CASE("the week of the mock-up is printed byte for byte")
{
    CHECK(render::plan_as_text(sample::one_week_plan(), plain()) == mock_up);
}

TEST_CASE("color only adds: without its sequences the text is the same")
{
    auto how = plain();
    how.color = true;
    const auto colored = render::plan_as_text(sample::one_week_plan(), how);
    CHECK(sample::without_styles(colored) == mock_up);
    CHECK_THAT(colored, ContainsSubstring("\x1b[1mW1-A\x1b[0m"));
    CHECK_THAT(colored, ContainsSubstring("\x1b[1m15 kg\x1b[0m"));
    CHECK_THAT(colored, ContainsSubstring("\x1b[1m115 mmHg\x1b[0m"));
    CHECK_THAT(colored, ContainsSubstring("\x1b[1;31mSTOP\x1b[0m, cuff off"));
    CHECK(sample::without_styles(odd_text(how)) == odd_text());
}

TEST_CASE("no escape byte, no other control byte, no trailing space and no line over 80 columns")
{
    for (const auto& text : {render::plan_as_text(sample::one_week_plan(), plain()), odd_text()}) {
        CHECK(std::ranges::none_of(text, [](char c) { return c != '\n' && 0 <= c && c < ' '; }));
        CHECK_FALSE(sample::any_trailing_space(text));
        CHECK(sample::widest(text) == 80);
    }
}

TEST_CASE("in ASCII the rule is of hyphens and nothing else changes")
{
    auto how = plain();
    how.ascii = true;
    auto p = sample::one_week_plan();
    CHECK(sample::all_ascii(render::plan_as_text(p, how)));
    std::string expected{mock_up};
    for (auto at = expected.find("─"); at != std::string::npos; at = expected.find("─")) {
        expected.replace(at, 3, "-");
    }
    CHECK(render::plan_as_text(p, how) == expected);
    p.weeks[0].sessions[0].exercises[0].name = "Übung mit 懸垂";
    CHECK_THAT(render::plan_as_text(p, how), ContainsSubstring("1  ?bung mit ????, both"));
}

TEST_CASE("a session that repeats another of its week is one line, unless all is asked for")
{
    auto how = plain();
    how.full = true;
    const auto full = render::plan_as_text(sample::one_week_plan(), how);
    CHECK_THAT(full, !ContainsSubstring("as W1-A"));
    CHECK_THAT(full, ContainsSubstring("W1-C  Sat 17 Jan   session 3 of 18   about 37 min"));

    auto p = sample::one_week_plan();
    p.weeks[0].sessions[1].exercises[2].cuffs[1].set = mmhg(115);
    p.weeks[0].sessions[2].exercises[2].cuffs[1].set = mmhg(115);
    const auto two_kinds = render::plan_as_text(p, plain());
    CHECK_THAT(two_kinds, ContainsSubstring("W1-B  Thu 15 Jan   session 2 of 18   about 37 min"));
    CHECK_THAT(two_kinds, ContainsSubstring("W1-C  Sat 17 Jan   session 3 of 18   as W1-B"));
}

TEST_CASE("every session asks for what has run out by its day, one that repeats another too")
{
    auto p = sample::one_week_plan();
    p.weeks[0].sessions[2].asks = {"bp", "something-new"};
    CHECK_THAT(render::plan_as_text(p, plain()),
               ContainsSubstring("as W1-A\n"
                                 "Measure the blood pressure again: ____ / ____ mmHg.\n"
                                 "Out of date: something-new. New value: ____\n"));
    CHECK_THAT(odd_text(),
               ContainsSubstring("Measure the occlusion pressure again: left leg ____ mmHg, "
                                 "right leg ____ mmHg,\n  left arm ____ mmHg"));
}

TEST_CASE("legs of unequal load are one exercise with a load in each row")
{
    CHECK_THAT(
        odd_text(),
        ContainsSubstring(
            "1  Seated knee extension, one leg at a time             3x15, rest 30 s, cuff on\n"
            "   10 kg            16.7 % of 1RM a    left    95 mmHg   45-53 % of AOP b 4:00\n"
            "   5 kg             11.9 % of 1RM c    right   95 mmHg   45-53 % of AOP b 4:00\n"));
}

TEST_CASE("where no pressure may be printed the cell says what to do, and there is a blank")
{
    const auto text = text_with(sample::dumbbells_in_pounds());
    CHECK_THAT(text, ContainsSubstring("left   measure first, then 50 %    6:30\n"));
    CHECK_THAT(text,
               ContainsSubstring("Measure the occlusion pressure (AOP) first: left arm ____ mmHg,\n"
                                 "  right arm ____ mmHg.\n"
                                 "  Then set the percentage of it, rounded down to a mark of the "
                                 "gauge.\n"));
    auto p = sample::one_week_plan();
    for (auto& s : p.weeks[0].sessions) {
        s.exercises = std::vector{sample::dumbbells_in_pounds()};
        s.asks = {"aop"};
    }
    const auto week = render::plan_as_text(p, plain());
    CHECK_THAT(week,
               ContainsSubstring("as W1-A\nMeasure the occlusion pressure (AOP) first: left arm"));
    CHECK_THAT(week, !ContainsSubstring("again"));
    CHECK_THAT(text, !ContainsSubstring("97.5 % confidence"));
    CHECK_THAT(text, !ContainsSubstring("MEASURED"));
}

TEST_CASE("a load shows its unit, its plates, its band, or that there is none")
{
    const auto text = odd_text();
    CHECK_THAT(text, ContainsSubstring("   12.5 lb each hand  27.8 % of 1RM g  left   measure"));
    CHECK_THAT(text, ContainsSubstring("   34.484 kg        31.3 % of 1RM d    left   115 mmHg"));
    CHECK_THAT(text, ContainsSubstring("   45 lb bar + 10 lb + 2.5 kg a side   right  120 mmHg"));
    CHECK_THAT(text, ContainsSubstring("   yellow band h                       left"));
    CHECK_THAT(text, ContainsSubstring("   body weight i                       left"));

    auto stack = sample::leg_press();
    stack.weight.total = pounds(45);
    stack.weight.in_pounds = true;
    CHECK_THAT(text_with(stack), ContainsSubstring("   45 lb            11.7 % of 1RM a    left"));
    stack.weight.total = pounds(10);
    stack.weight.of.reset();
    CHECK_THAT(text_with(stack), ContainsSubstring("   10 lb            "));
    stack.weight.implement = "plate-sled";
    stack.weight.total = kilograms(45);
    stack.weight.in_pounds = false;
    CHECK_THAT(text_with(stack), ContainsSubstring("   45 kg                               left"));
    CHECK_THAT(text_with(stack), ContainsSubstring("   45 kg sled, no plates               right"));
}

TEST_CASE("a long name has lines of its own, a scheme that does not fit beside it goes below")
{
    auto d = sample::knee_extension();
    d.name = "Long-arc knee extension with ankle weight";    // 41 letters
    CHECK_THAT(text_with(d),
               ContainsSubstring(
                   "2  Long-arc knee extension with ankle weight, one leg at a time\n"
                   "                                                 30-15-15-15, rest 30 s, "
                   "cuff on\n"));
    d.name = std::string(200, 'x');
    const auto text = text_with(d);
    CHECK(sample::widest(text) == 80);
    d.name = "hostile \x1b[2J name";
    CHECK_THAT(text_with(d), ContainsSubstring("2  hostile \xEF\xBF\xBD[2J name, one leg"));
}

TEST_CASE("what is behind a number stands in lettered notes, each once")
{
    const auto text = odd_text();
    CHECK_THAT(text, ContainsSubstring(
                         "a  20 % asked in the first weeks, 12 kg: 5 kg steps, rounded down; "
                         "starting\n   light: no load is too light in these weeks\n"));
    CHECK_THAT(text, ContainsSubstring(
                         "b  50 % of AOP asked, cut to this by effect.cap-50; asked under the "
                         "usual range\n   for this load; may be under-dosed\n"));
    CHECK_THAT(text,
               ContainsSubstring("d  30 % asked, 33 kg: 5 lb steps, none lower is heavy enough, "
                                 "rounded up\n"));
    CHECK_THAT(text,
               ContainsSubstring("f  held at 120 mmHg by a limit of this program (guarantee);"));
}

TEST_CASE("an exact load needs no note")
{
    auto d = sample::knee_extension();
    d.weight.total = kilograms(18);
    CHECK_THAT(text_with(d), ContainsSubstring("   18 kg            30.0 % of 1RM      left"));
    d.weight.marks = {"heavier-than-asked"};
    CHECK_THAT(text_with(d),
               ContainsSubstring("a  heavier than asked: the smallest load there is\n"));
}

TEST_CASE("an exercise says itself where it differs from the lines below the table")
{
    const auto text = odd_text();
    CHECK_THAT(text, ContainsSubstring("   Tempo here 2 s up, 1 s hold, 2 s down.\n"));
    CHECK_THAT(text, ContainsSubstring("   A cuff is on here for 5 min at most.\n"));
    CHECK_THAT(text, ContainsSubstring("A cuff is on for 10 min at most.\n"));
}

TEST_CASE("occlusion pressures of different origin are told apart")
{
    CHECK_THAT(odd_text(),
               ContainsSubstring(
                   "AOP MEASURED, exercise 2 right: hand-held Doppler, seated, 9 Jan; another "
                   "day\n  and posture, the other side, hence the range\n"));
}

TEST_CASE("a re-test day says what is tested and how")
{
    const auto text = odd_text();
    CHECK_THAT(text, ContainsSubstring(
                         "W1-C  Sat 17 Jan   session 3 of 18   re-test day   lighter week\n"));
    CHECK_THAT(text, ContainsSubstring(
                         "1  Dumbbell curl, both sides together                 1RM test, no "
                         "cuff: ____ lb\n"));
    CHECK_THAT(text, ContainsSubstring("one set to failure (rep set), no cuff: ____ kg x ____\n"));
    CHECK_THAT(text, ContainsSubstring("one set of up to 30, rate the effort: ____ of 10\n"
                                       "   10 kg            16.7 % of 1RM j    left    95 mmHg"));
}

TEST_CASE("what is in force stands there in its own words, what is over or silent does not")
{
    const auto text = odd_text();
    CHECK_THAT(text, ContainsSubstring(
                         "In force:\n"
                         "  Pressure at most 50 % of occlusion pressure on legs, 40 % on arms.\n"
                         "  At least 48 h between BFR sessions. Until 14 Jan.\n"
                         "  No cuff on this limb. (right leg)\n"
                         "\n"));
    CHECK_THAT(text, !ContainsSubstring("Never inflate arm"));
    CHECK_THAT(text, ContainsSubstring("After the heavy lifts"));
}

TEST_CASE("nothing is left out quietly: days of one reason stand together")
{
    CHECK_THAT(odd_text(),
               ContainsSubstring(
                   "Left out or passed over:\n"
                   "  14, 16 Jan; 4 Feb; 1 Jan 2027: fewer than 48 h after the session before\n"
                   "    (planning.spacing)\n"
                   "  calf-raise: at most 2 exercises for one pair of limbs\n"
                   "    (planning.exercise-count)\n"));
}
