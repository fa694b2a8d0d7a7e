// SPDX-License-Identifier: MIT
#include <bfr/render.hpp>

#include "catch.hpp"
#include "render_lines.hpp"
#include "render_odd_sample.hpp"

namespace {

using namespace bfr;
using Catch::Matchers::ContainsSubstring;

// The list form of mock-up 1, with the week before it and the origin of the pressures.
constexpr std::string_view mock_up = R"(Week 1 of 6, 12 to 18 January 2026: build.

Session W1-A, Tuesday 13 January 2026, number 1 of 18, about 37 minutes.
Occlusion pressure MEASURED: hand-held Doppler, seated, 9 January 2026; another
  day, hence the range.
Exercise 1: Dumbbell curl, both arms together. Load 4 kg in each hand,
  25.0 % of 1RM.
  Note: 30 % was asked; the dumbbells move in 1 kg steps; rounded down.
  Left cuff: 65 mmHg, 44 to 55 % of the MEASURED occlusion pressure.
  Right cuff: 60 mmHg, 42 to 53 % of the MEASURED occlusion pressure.
  Repetitions: 30, 15, 15, 15. Rest: 30 seconds, cuffs stay on.
  Cuffs on: 6 minutes 30 seconds. Limit: 10 minutes.
Then: cuffs off, at least 3 minutes.
Exercise 2: Seated knee extension, one leg at a time. Load 15 kg,
  25.0 % of 1RM.
  Note: 30 % was asked; the stack moves in 5 kg steps; rounded down.
  Left cuff: 115 mmHg, 54 to 64 % of the MEASURED occlusion pressure.
  Right cuff: 120 mmHg, 54 to 64 % of the MEASURED occlusion pressure.
  Repetitions: 30, 15, 15, 15. Rest: 30 seconds, cuff stays on.
  Cuff on: 6 minutes 30 seconds on each side. Limit: 10 minutes.
Then: cuffs off, at least 3 minutes.
Exercise 3: Leg press, seated, both legs together. Load 50 kg, 28.8 % of 1RM.
  Note: 30 % was asked; the 1RM of 173.8 kg is ESTIMATED (168 kg to 178.7 kg);
    the stack moves in 5 kg steps; rounded down.
  Left cuff: 115 mmHg, 54 to 64 % of the MEASURED occlusion pressure.
  Right cuff: 120 mmHg, 54 to 64 % of the MEASURED occlusion pressure.
  Repetitions: 30, 15, 15, 15. Rest: 30 seconds, cuffs stay on.
  Cuffs on: 6 minutes 30 seconds. Limit: 10 minutes.

Session W1-B, Thursday 15 January 2026, number 2 of 18: as W1-A.

Session W1-C, Saturday 17 January 2026, number 3 of 18: as W1-A.

At most 80 % of your true occlusion pressure, with 97.5 % confidence.
Tempo: 2 seconds up, 2 seconds down. Never arm and leg cuffs together, nor more
than 2 cuffs.
STOP, cuff off: numb or tingling; sharp pain; limb white, blue or cold; dizzy
or sick; weak hand or foot. Chest pain, breathless, faint, speech or sight gone
wrong, one side weak, severe headache: call for help.
)";

std::string list(const plan& p, std::size_t width = 80)
{
    render::looks how;
    how.width = width;
    return render::plan_as_list(p, how);
}

}    // namespace

TEST_CASE("the list form of the mock-up is printed byte for byte")
{
    CHECK(list(sample::one_week_plan()) == mock_up);
}

TEST_CASE("a list keeps inside its width, but takes 40 columns")
{
    for (const std::size_t width : {20U, 40U, 53U, 80U, 132U}) {
        for (const auto& p : {sample::one_week_plan(), sample::odd_plan()}) {
            const auto text = list(p, width);
            CHECK(sample::widest(text) <= std::max<std::size_t>(width, 40));
            CHECK_FALSE(sample::any_trailing_space(text));
            CHECK(
                std::ranges::none_of(text, [](char c) { return c != '\n' && 0 <= c && c < ' '; }));
        }
    }
}

TEST_CASE("a list says in words what the table says in columns")
{
    const auto text = list(sample::odd_plan());
    CHECK_THAT(text, ContainsSubstring("  Left: load 10 kg, 16.7 % of 1RM.\n"));
    CHECK_THAT(text, ContainsSubstring("  12.5 lb (5.67 kg) in each hand, 27.8 % of 1RM.\n"));
    CHECK_THAT(text, ContainsSubstring("45 lb bar + 10 lb + 2.5 kg a side,\n"));
    CHECK_THAT(text, ContainsSubstring("Load the yellow band.\n"));
    CHECK_THAT(text, ContainsSubstring(
                         "  Left cuff: measure first, then 50 % of it, rounded down to a mark "
                         "of the\n    gauge.\n"));
    CHECK_THAT(text, ContainsSubstring("  Note on the left cuff: may be under-dosed.\n"));
    CHECK_THAT(text,
               ContainsSubstring("Test 1: Dumbbell curl, both sides together. 1RM test, no cuff. "
                                 "Result: ____ lb."));
    CHECK_THAT(text, ContainsSubstring("Rate the effort: ____ of 10.\n"));
    CHECK_THAT(text, ContainsSubstring("Measure the blood pressure again: ____ / ____ mmHg.\n"));
    CHECK_THAT(text, ContainsSubstring("In force:\n"));
    CHECK_THAT(text, ContainsSubstring("Left out or passed over:\n"));
}

TEST_CASE("a list has no escape byte without color and only ASCII where that is asked for")
{
    render::looks how;
    how.ascii = true;
    auto p = sample::odd_plan();
    p.weeks[0].sessions[0].exercises[2].name = "Übung";
    CHECK(sample::all_ascii(render::plan_as_list(p, how)));
    how.color = true;
    const auto colored = render::plan_as_list(p, how);
    how.color = false;
    CHECK(sample::without_styles(colored) == render::plan_as_list(p, how));
    CHECK_THAT(colored, ContainsSubstring("\x1b[1;31mSTOP\x1b[0m"));
}
