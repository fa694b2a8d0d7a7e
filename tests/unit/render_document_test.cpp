// SPDX-License-Identifier: MIT
#include <bfr/render.hpp>

#include "catch.hpp"
#include "render_lines.hpp"

#include <string>

namespace {

using namespace bfr;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

document small_report()
{
    document page;
    page.title = "SCREENING RESULT";
    page.verdict = "DO NOT START";
    page.verdict_tone = tone::alarm;
    page.aside = "me.toml";
    report_section stop{"STOP", tone::alarm, "1 answer rules cuffs out", {}, {}, {}, {}};
    stop.entries.push_back({"A clot? Yes.", "clot-history", "line 40", {"No BFR."}});
    report_section form{"FORM", tone::plain, "to sign", {}, {}, {"Fill it in."}, {}};
    form.to_copy = {"[[screening.clearance]]", "", "by ="};
    report_section open{"OPEN", tone::plain, "1 question", {}, {}, {}, {}};
    open.entries.push_back({"Nerves?", "nerves", "", {}});
    report_section rule;
    rule.headline = "The rule";
    rule.fields = {{"severity", {"refuse"}}, {"does", {"one", "two"}}};
    page.sections = {stop, form, open, rule};
    page.closing = {"A checklist."};
    return page;
}

}    // namespace

TEST_CASE("as text: ids and lines at the right, one number through the whole report")
{
    CHECK(render::document_as_text(small_report(), {}) ==
          "SCREENING RESULT: DO NOT START                                          me.toml\n"
          "\n"
          "STOP   1 answer rules cuffs out\n"
          "  1  A clot? Yes.                                  clot-history         line 40\n"
          "     No BFR.\n"
          "\n"
          "FORM   to sign\n"
          "     Fill it in.\n"
          "     [[screening.clearance]]\n"
          "\n"
          "     by =\n"
          "\n"
          "OPEN   1 question\n"
          "  2  Nerves?                                       nerves\n"
          "\n"
          "The rule\n"
          "  severity  refuse\n"
          "  does      one\n"
          "            two\n"
          "\n"
          "A checklist.\n");
}

TEST_CASE("as a list: nothing stands beside anything, and no word is shouted")
{
    CHECK(render::document_as_list(small_report(), {}) == "Screening result: Do not start.\n"
                                                          "From me.toml.\n"
                                                          "\n"
                                                          "Stop: 1 answer rules cuffs out.\n"
                                                          "1. A clot? Yes.\n"
                                                          "  clot-history, line 40.\n"
                                                          "  No BFR.\n"
                                                          "\n"
                                                          "Form: to sign.\n"
                                                          "  Fill it in.\n"
                                                          "[[screening.clearance]]\n"
                                                          "\n"
                                                          "by =\n"
                                                          "\n"
                                                          "Open: 1 question.\n"
                                                          "2. Nerves?\n"
                                                          "  nerves.\n"
                                                          "\n"
                                                          "The rule.\n"
                                                          "severity: refuse.\n"
                                                          "does:\n"
                                                          "  one.\n"
                                                          "  two.\n"
                                                          "\n"
                                                          "A checklist.\n");
}

TEST_CASE("as Markdown: headings, one numbered list, code to copy")
{
    CHECK(render::document_as_markdown(small_report(), {}) ==
          "# SCREENING RESULT: DO NOT START\n"
          "\n"
          "me.toml\n"
          "\n"
          "## STOP: 1 answer rules cuffs out\n"
          "\n"
          "1. **A clot? Yes.** (`clot-history`, line 40)\n"
          "   - No BFR.\n"
          "\n"
          "## FORM: to sign\n"
          "\n"
          "Fill it in.\n"
          "\n"
          "```toml\n"
          "[[screening.clearance]]\n"
          "\n"
          "by =\n"
          "```\n"
          "\n"
          "## OPEN: 1 question\n"
          "\n"
          "2. **Nerves?** (`nerves`)\n"
          "\n"
          "## The rule\n"
          "\n"
          "- **severity**: refuse\n"
          "- **does**:\n"
          "  - one\n"
          "  - two\n"
          "\n"
          "---\n"
          "\n"
          "A checklist.\n");
}

TEST_CASE("no letter of a text is a mark of Markdown, and no HTML comes through")
{
    document page;
    page.title = "<b>a*b_c</b>";
    page.opening = {"# no head", "- no list", "12. no number",
                    "a [link](x) `code` 1 | 2 & $x$ ~y~"};
    const auto text = render::document_as_markdown(page, {});
    CHECK_THAT(text, StartsWith("# \\<b\\>a\\*b\\_c\\</b\\>\n"));
    CHECK_THAT(text, ContainsSubstring("\n\\# no head\n"));
    CHECK_THAT(text, ContainsSubstring("\n\\- no list\n"));
    CHECK_THAT(text, ContainsSubstring("\n12\\. no number\n"));
    CHECK_THAT(text, ContainsSubstring("a \\[link\\](x) \\`code\\` 1 \\| 2 \\& \\$x\\$ \\~y\\~"));
}

TEST_CASE("what somebody else wrote reaches no terminal as a control character")
{
    document page;
    page.title = "x";
    page.aside = "a\x1b[31mb";
    page.opening = {"one\ntwo\x07"};
    page.sections.push_back({"A\tB", tone::plain, "c\rd", {}, {}, {}, {"e\x1b"}});
    for (const auto& text : {render::document_as_text(page, {}), render::document_as_list(page, {}),
                             render::document_as_markdown(page, {})}) {
        for (const char c : {'\x1b', '\x07', '\t', '\r'}) CHECK(text.find(c) == std::string::npos);
        CHECK(text.find("one\ntwo") == std::string::npos);
    }
}

TEST_CASE("a number stays beside its percent sign")
{
    document page;
    page.title = "x";
    for (std::size_t i = 0; i < 60; ++i)
        page.opening.push_back(std::string(i + 20, 'w') + " 50 % of it");
    render::looks narrow;
    narrow.width = 60;
    for (const auto& text : {render::document_as_text(page, {}), render::document_as_list(page, {}),
                             render::document_as_text(page, narrow)}) {
        CHECK(text.find("\n%") == std::string::npos);
        CHECK(text.find("50 % of it") != std::string::npos);
    }
}

TEST_CASE("ASCII and colour change the looks of a report and nothing it says")
{
    auto page = small_report();
    page.opening = {"Straße – “Ärzte”"};
    render::looks how;
    how.ascii = true;
    CHECK(sample::all_ascii(render::document_as_text(page, how)));
    CHECK(sample::all_ascii(render::document_as_list(page, how)));
    CHECK(sample::all_ascii(render::document_as_markdown(page, how)));
    render::looks colored;
    colored.color = true;
    CHECK(sample::without_styles(render::document_as_text(page, colored)) ==
          render::document_as_text(page, {}));
}

TEST_CASE("a title that has no room beside what stands at the right is wrapped")
{
    document page;
    page.title = std::string(30, 't');
    page.verdict = "word word word word word word word word word word word word word word";
    page.aside = std::string(90, 'a');
    CHECK(sample::widest(render::document_as_text(page, {})) <= 80);
}
