// SPDX-License-Identifier: MIT
#include <bfr/render.hpp>

#include "catch.hpp"
#include "render_lines.hpp"

#include <map>

namespace {

using namespace bfr;
using Catch::Matchers::ContainsSubstring;

/// A file with these lines at these numbers, the others empty.
text::source file_with(std::string name, const std::map<unsigned, std::string>& lines)
{
    std::string content;
    unsigned number = 1;
    for (const auto& [at, line] : lines) {
        for (; number < at; ++number) content += '\n';
        content += line;
    }
    return {std::move(name), content + '\n'};
}

text::place at(unsigned line, unsigned column, unsigned length, std::uint16_t file = 0)
{
    return {line, column, length, file};
}

std::string shown_as(const text::sink& problems, const std::vector<text::source>& sources,
                     const render::looks& how = {})
{
    return render::diagnostics_as_text(problems, sources, "no plan was made.", how);
}

/// The text of one error at a place in a file of one line.
std::string at_line(const std::string& line, unsigned column, unsigned length,
                    const render::looks& how = {})
{
    text::sink problems;
    problems.error("E001", at(1, column, length), "message").at = "here";
    return shown_as(problems, {{"p.toml", line}}, how);
}

constexpr std::string_view mock_up =
    R"(error[E033]: cuff pressure would be above the occlusion pressure
  --> profile.toml:67:12
    |
 67 | pressure = "160 %"
    |            ^^^^^^^ 160 % of 196 mmHg is 313.6 mmHg
    :
100 | pressure = "196 mmHg"
    |            ---------- the occlusion pressure
    |
    = note: pressure in [goal] is a share of the occlusion pressure, 40 to 80 %

error[E007]: unknown key "materail" in [[cuff]]
  --> profile.toml:78:1
   |
78 | materail = "nylon"
   | ^^^^^^^^ did you mean "material"?

warning[W012]: occlusion pressure is 71 days old on the first day, 2026-01-13
  --> profile.toml:103:8
    |
103 | date = 2025-11-03
    |        ^^^^^^^^^^ measured here; older than 14 days
    |
    = help: measure again, change pressure and date; until then no mmHg

error[E021]: 1RM must be above 0 kg
  --> profile.toml:175:10
    |
175 | one_rm = "-60 kg"
    |          ^^^^^^^^ exercise "knee-extension-machine"
    |
    = help: write the heaviest single repetition, e.g. one_rm = "60 kg"

3 errors, 1 warning; no plan was made.
)";

}    // namespace

TEST_CASE("the problems of the mock-up are printed byte for byte, in file order")
{
    text::sink problems;
    auto& load = problems.error("E021", at(175, 10, 8), "1RM must be above 0 kg");
    load.at = "exercise \"knee-extension-machine\"";
    load.help = "write the heaviest single repetition, e.g. one_rm = \"60 kg\"";
    auto& pressure = problems.error("E033", at(67, 12, 7),
                                    "cuff pressure would be above the occlusion pressure");
    pressure.at = "160 % of 196 mmHg is 313.6 mmHg";
    pressure.others = {{at(100, 12, 10), "the occlusion pressure"}};
    pressure.note = "pressure in [goal] is a share of the occlusion pressure, 40 to 80 %";
    auto& old = problems.warning("W012", at(103, 8, 10),
                                 "occlusion pressure is 71 days old on the first day, 2026-01-13");
    old.at = "measured here; older than 14 days";
    old.help = "measure again, change pressure and date; until then no mmHg";
    problems.error("E007", at(78, 1, 8), "unknown key \"materail\" in [[cuff]]").at =
        "did you mean \"material\"?";
    const std::vector sources{file_with("profile.toml", {{67, "pressure = \"160 %\""},
                                                         {78, "materail = \"nylon\""},
                                                         {100, "pressure = \"196 mmHg\""},
                                                         {103, "date = 2025-11-03"},
                                                         {175, "one_rm = \"-60 kg\""}})};
    CHECK(shown_as(problems, sources) == mock_up);

    render::looks how;
    how.color = true;
    const auto colored = shown_as(problems, sources, how);
    CHECK(sample::without_styles(colored) == mock_up);
    CHECK_THAT(colored, ContainsSubstring("\x1b[1;31merror[E033]\x1b[0m: cuff"));
}

TEST_CASE("labels stand in the order of lines, neighbours without a gap, another file by its name")
{
    text::sink problems;
    auto& d = problems.error("E002", at(5, 1, 3), "twice the same id");
    d.at = "again";
    d.others = {
        {at(2, 1, 3, 1), "and here"}, {at(4, 1, 3), "first here"}, {at(5, 7, 1), "of this"}};
    const std::vector sources{file_with("a.toml", {{4, "abc"}, {5, "abc = 1"}}),
                              file_with("b.toml", {{2, "def"}})};
    CHECK(shown_as(problems, sources) == "error[E002]: twice the same id\n"
                                         "  --> a.toml:5:1\n"
                                         "  |\n"
                                         "4 | abc\n"
                                         "  | --- first here\n"
                                         "5 | abc = 1\n"
                                         "  | ^^^ again\n"
                                         "  |       - of this\n"
                                         "  ::: b.toml:2:1\n"
                                         "  |\n"
                                         "2 | def\n"
                                         "  | --- and here\n"
                                         "\n"
                                         "1 error; no plan was made.\n");
}

TEST_CASE("a problem without a place names the file alone")
{
    text::sink problems;
    problems.error("E040", {}, "the file is empty").help = "bfr init writes one\nto fill in";
    CHECK(shown_as(problems, {{"p.toml", ""}}) == "error[E040]: the file is empty\n"
                                                  "  --> p.toml\n"
                                                  "  = help: bfr init writes one\n"
                                                  "          to fill in\n"
                                                  "\n"
                                                  "1 error; no plan was made.\n");
    CHECK_THAT(shown_as(problems, {}), !ContainsSubstring("-->"));
}

TEST_CASE("the closing line counts; without problems there is no text")
{
    text::sink problems;
    CHECK(shown_as(problems, {}).empty());
    problems.warning("W001", {}, "old");
    problems.warning("W001", {}, "older");
    CHECK_THAT(render::diagnostics_as_text(problems, {}, "", {}),
               ContainsSubstring("\n2 warnings.\n"));
}

TEST_CASE("the caret stands under its value behind tabs and letters of several bytes")
{
    CHECK_THAT(at_line("\tk = \"v\"", 6, 3), ContainsSubstring("1 |     k = \"v\"\n"
                                                               "  |         ^^^ here\n"));
    CHECK_THAT(at_line("n = \"Jürgen\" x", 15, 1), ContainsSubstring("1 | n = \"Jürgen\" x\n"
                                                                     "  |              ^ here\n"));
    CHECK_THAT(at_line("n = \"Jürgen\"", 5, 9), ContainsSubstring("  |     ^^^^^^^^ here\n"));
    CHECK_THAT(at_line("n = \"懸垂\" x", 14, 1), ContainsSubstring("  |            ^ here\n"));
}

TEST_CASE("a caret behind the end of a line, and on an empty line, is still there")
{
    CHECK_THAT(at_line("abc", 4, 1), ContainsSubstring("1 | abc\n  |    ^ here\n"));
    CHECK_THAT(at_line("", 1, 1), ContainsSubstring("1 |\n  | ^ here\n"));
    CHECK_THAT(at_line("abc", 900, 5), ContainsSubstring("1 | abc\n  |    ^ here\n"));
    CHECK_THAT(at_line("abc", 1, 0), ContainsSubstring("1 | abc\n  | ^ here\n"));
}

TEST_CASE("control bytes and broken UTF-8 never reach the terminal")
{
    text::sink problems;
    auto& d = problems.error("E007", at(1, 5, 2), "unknown key \"\x1b[2J\"");
    d.at = "\x07";
    d.note = "\x9b\xff";
    d.help = "a\rb";
    const std::string hostile = "k\x1b[0m\x7f = \xc2\x9b \xe2\x80\xae \xff";
    const auto text = shown_as(problems, {{"\x1b]0;x\x07", hostile}});
    CHECK(std::ranges::none_of(text, [](char c) { return c != '\n' && 0 <= c && c < ' '; }));
    CHECK(text.find("\xc2\x9b") == std::string::npos);
    CHECK(text.find("\xe2\x80\xae") == std::string::npos);
    CHECK(text.find('\xff') == std::string::npos);
    CHECK(text.find('\x7f') == std::string::npos);
}

TEST_CASE("a very long line is cut around the caret")
{
    const std::string line = std::string(5000, 'a') + " = \"wrong\" " + std::string(90'000, 'b');
    for (const unsigned column : {1U, 40U, 5004U, 60'000U}) {
        const auto text = at_line(line, column, 7);
        CHECK(sample::widest(text) <= 80);
        CHECK_THAT(text, ContainsSubstring("^^^^^^^ here"));
    }
    const auto text = at_line(line, 5004, 7);
    const auto lines = sample::lines_of(text);
    const auto caret = lines[4].find('^');
    CHECK(lines[3].substr(caret, 7) == "\"wrong\"");
    CHECK_THAT(lines[3], ContainsSubstring("1 | ...aaaa"));
    CHECK(lines[3].ends_with("bbb..."));
    CHECK(sample::widest(at_line(line, 1, 90'000)) <= 90);
}

TEST_CASE("in ASCII a source line keeps its columns")
{
    render::looks how;
    how.ascii = true;
    CHECK_THAT(at_line("n = \"Jürgen 懸\" x", 19, 1, how),
               ContainsSubstring("1 | n = \"J?rgen ??\" x\n"
                                 "  |                 ^ here\n"));
}
