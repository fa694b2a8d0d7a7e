// SPDX-License-Identifier: MIT
#include "render/letters.hpp"
#include "render/notes.hpp"
#include "render/page.hpp"
#include "render/phrases.hpp"
#include "render/sheet_end.hpp"

#include <bfr/evidence.hpp>
#include <bfr/evidence_pressure.hpp>

#include "catch.hpp"
#include "render_sample.hpp"

#include <algorithm>

namespace {

using namespace bfr;
using namespace bfr::render;
using sample::day;

TEST_CASE("a byte that is not plain ASCII is found wherever it stands")
{
    for (std::size_t place = 0; place < 19; ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string words(19, 'a');
            words[place] = static_cast<char>(byte);
            INFO(place << ' ' << byte);
            CHECK(is_plain_ascii(words) == (byte >= ' ' && byte <= '~'));
            CHECK(is_plain_ascii(words, '\x1f') == (byte >= 0x1f && byte <= '~'));
        }
    }
}

}    // namespace

TEST_CASE("days are written in words, the year only where it is needed")
{
    CHECK(short_day(day(2026, 1, 13)) == "Tue 13 Jan");
    CHECK(long_day(day(2026, 12, 6)) == "Sunday 6 December 2026");
    CHECK(day_beside(day(2026, 1, 9), day(2026, 1, 13)) == "9 Jan");
    CHECK(day_beside(day(2025, 12, 30), day(2026, 1, 13)) == "30 Dec 2025");
    CHECK(days_from_to(day(2026, 1, 12), day(2026, 1, 18), false) == "12 to 18 Jan 2026");
    CHECK(days_from_to(day(2026, 1, 26), day(2026, 2, 1), false) == "26 Jan to 1 Feb 2026");
    CHECK(days_from_to(day(2025, 12, 29), day(2026, 1, 4), true) ==
          "29 December 2025 to 4 January 2026");
    CHECK(day_list({day(2026, 2, 4), day(2026, 1, 14), day(2026, 1, 14), day(2027, 1, 1)},
                   day(2026, 1, 1)) == "14 Jan; 4 Feb; 1 Jan 2027");
}

TEST_CASE("times are written for the eye and for the ear")
{
    CHECK(clock_time(seconds(390)) == "6:30");
    CHECK(clock_time(seconds(32)) == "0:32");
    CHECK(short_time(minutes(3)) == "3 min");
    CHECK(short_time(seconds(90)) == "90 s");
    CHECK(short_time(seconds(150)) == "2 min 30 s");
    CHECK(spoken_time(seconds(61)) == "1 minute 1 second");
    CHECK(spoken_time(minutes(10)) == "10 minutes");
    CHECK(whole_minutes(seconds(2221)) == 38);
}

TEST_CASE("a mass is written in the unit in which it is a whole number")
{
    CHECK(own_mass(grams(1250)) == "1.25 kg");
    CHECK(own_mass(mass::of(mass_per_lb * 5 / 2)) == "2.5 lb");
    CHECK(sum_of(std::vector{kilograms(10), grams(2500)}) == "10 + 2.5 kg");
    CHECK(sum_of(std::vector{kilograms(10), pounds(5), pounds(2)}) == "10 kg + 5 + 2 lb");
    CHECK(about_mass(grams(52'138), false) == "52.1 kg");
}

TEST_CASE("sets are written short, and what is lifted to failure says so")
{
    auto sets = sample::sets({30, 15, 15, 15});
    CHECK(sets_words(sets) + rest_words(sets) == "30-15-15-15, rest 30 s, cuff on");
    sets.back().to_failure = true;
    CHECK(sets_words(sets) == "30-15-15-failure");
    for (auto& s : sets) s.to_failure = true;
    CHECK(sets_words(sets) == "4 sets to failure");
    auto light = sample::sets({15, 15, 15});
    for (auto& s : light) s.in_rest = cuff_in_rest::deflated;
    CHECK(sets_words(light) + rest_words(light) == "3x15, rest 30 s, cuff off");
    CHECK(sets_words(sample::sets({8})) + rest_words(sample::sets({8})) == "1x8");
}

TEST_CASE("what differs from the measurement is named")
{
    using list = std::vector<std::string>;
    CHECK(differs_words(list{}).empty());
    CHECK(differs_words(list{"day", "posture"}) == "another day and posture");
    CHECK(differs_words(list{"posture"}) == "another posture");
    CHECK(differs_words(list{"day", "side"}) == "another day, the other side");
}

TEST_CASE("every short stop sign is a row of the table, and no sign that stops a set is missing")
{
    const auto table = evidence::stop_signs();
    std::vector<std::string_view> named;
    for (const auto& s : signs_to_stop) named.push_back(s.id);
    for (const auto& s : signs_to_call_for_help) named.push_back(s.id);
    for (const auto id : named) {
        CAPTURE(id);
        CHECK(table.find(id));
    }
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table[i];
        CAPTURE(row.id.view());
        // Emergencies always; blood pressure is a reading, skin is looked at afterwards.
        const bool needs_a_reading = row.id.view().starts_with("stop-bp");
        const bool stops =
            row.action.view() == "stop" && !needs_a_reading && row.id.view() != "stop-skin";
        if (stops) CHECK(std::ranges::find(named, row.id.view()) != named.end());
    }
}

TEST_CASE("letters of notes go on after z, and a note has one letter")
{
    footnotes notes;
    for (int i = 0; i < 26; ++i) CHECK(notes.letter_of(std::to_string(i)).size() == 1);
    CHECK(notes.letter_of("26") == "aa");
    CHECK(notes.letter_of("27") == "ab");
    CHECK(notes.letter_of("0") == "a");
}

TEST_CASE("words are wrapped at spaces, a word longer than the line is cut")
{
    using lines = std::vector<std::string>;
    CHECK(wrapped("one two three", 7, 5) == lines{"one two", "three"});
    CHECK(wrapped("a " + tied("b c") + " d", 4, 4) == lines{"a", "b c", "d"});
    CHECK(wrapped("abcdefgh ij", 3, 3) == lines{"abc", "def", "gh", "ij"});
    CHECK(wrapped("", 3, 3) == lines{""});
    CHECK(wrapped("  x  y ", 9, 9) == lines{"x y"});
}

TEST_CASE("columns count letters, wide ones twice, joined ones not")
{
    CHECK(columns_of(std::string_view{"Jürgen"}) == 6);
    CHECK(columns_of(std::string_view{"懸垂"}) == 4);
    CHECK(columns_of(std::string_view{"e\xCC\x81"}) == 1);
    CHECK(columns_of(std::string_view{"\xff\xfe"}) == 2);
    CHECK(in_ascii("─ – “é” 懸 ×") == "- - \"?\" ?? x");
    CHECK(shown("a\x1b"
                "b\xc2\x85") == "a\xEF\xBF\xBD"
                                "b\xEF\xBF\xBD");
    CHECK(shown("\xed\xa0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("an estimate is printed in the words of the evidence: nearest, low end down, high end up")
{
    occlusion_basis basis;
    basis.value = pressure::of(16'650);
    basis.low = pressure::of(11'999);
    basis.high = pressure::of(19'801);
    basis.method = "define.equation.doe";
    basis.taken = posture::seated;
    basis.tier = "T2";
    plan p;
    p.own_equations.push_back({"define.equation.doe", "Doe 2024", "Doe J, 2024", ""});
    std::string wanted{evidence::wordings().find("estimated-line")->text.view()};
    const std::pair<std::string, std::string> fields[] = {
        {"{A}", "167"},          {"{L}", "119"},
        {"{U}", "199"},          {"{origin}", "equation Doe 2024 (Doe J, 2024), the user's own"},
        {"{posture}", "seated"},
    };
    for (const auto& [field, value] : fields)
        wanted.replace(wanted.find(field), field.size(), value);
    auto line = estimate_line({&basis, {}}, p);
    std::ranges::replace(line, hard_space, ' ');
    CHECK(line == wanted);
    auto of_one = estimate_line({&basis, "1 left"}, p);
    CHECK(of_one.starts_with("Exercise 1 left: ESTIMATED occlusion pressure "));
}
