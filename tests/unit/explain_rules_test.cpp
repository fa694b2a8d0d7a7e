// SPDX-License-Identifier: MIT
#include <bfr/evidence_screening.hpp>
#include <bfr/explain.hpp>
#include <bfr/render.hpp>

#include "catch.hpp"
#include "render_lines.hpp"

#include <algorithm>
#include <string>

namespace {

using namespace bfr;
using Catch::Matchers::ContainsSubstring;

document any_report(std::string_view id)
{
    if (auto found = explain::condition_report(id)) return *found;
    if (auto found = explain::effect_report(id)) return *found;
    return explain::group_report(id).value();
}

std::string text_of(std::string_view id) { return render::document_as_text(any_report(id), {}); }

/// One line, so that a search does not trip over the wrapping.
std::string flat(std::string_view id)
{
    const auto text = text_of(id);
    std::string out;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n';
        if (!blank || (!out.empty() && out.back() != ' ')) out += blank ? ' ' : c;
    }
    return out;
}

}    // namespace

TEST_CASE("no id stands for two things, and each has a report inside 80 columns in every form")
{
    auto ids = explain::ids();
    std::ranges::sort(ids);
    CHECK(std::ranges::adjacent_find(ids) == ids.end());
    for (const auto id : ids) {
        INFO(id);
        const auto page = any_report(id);
        CHECK(page.title == id);
        const auto text = render::document_as_text(page, {});
        CHECK(sample::widest(text) <= 80);
        CHECK_FALSE(sample::any_trailing_space(text));
        render::looks narrow;
        narrow.width = 40;
        narrow.ascii = true;
        const auto list = render::document_as_list(page, narrow);
        CHECK(sample::widest(list) <= 40);
        CHECK(sample::all_ascii(list));
        CHECK_THAT(render::document_as_markdown(page, {}), ContainsSubstring("No such list"));
    }
}

TEST_CASE("nobody is sent to a file of the project: no text names one")
{
    for (const auto id : explain::ids()) {
        INFO(id);
        const auto text = text_of(id);
        CHECK(text.find(".toml") == std::string::npos);
        CHECK(text.find("[[") == std::string::npos);
    }
}

TEST_CASE("an unknown id has no report")
{
    CHECK_FALSE(explain::condition_report("clot-histroy"));
    CHECK_FALSE(explain::effect_report("clot-history"));
    CHECK_FALSE(explain::group_report("clot-history"));
}

TEST_CASE("a condition shows its question, its severity, its points and the sources behind it")
{
    const auto text = flat("clot-history");
    CHECK_THAT(text, ContainsSubstring("clot-history: rules cuffs out"));
    CHECK_THAT(text, ContainsSubstring("question Have you ever had a blood clot"));
    CHECK_THAT(text, ContainsSubstring("points Nakajima (2011) 5, IMPROVE 3, Caprini"));
    CHECK_THAT(text, ContainsSubstring("changed by nothing; it holds for life"));
    CHECK_THAT(text, ContainsSubstring("checked seen in its source"));
    CHECK_THAT(text, ContainsSubstring("refuse is the safer choice"));
    CHECK_THAT(text, ContainsSubstring("taken here refuse"));
    CHECK_THAT(text, ContainsSubstring("caprini2005"));
}

TEST_CASE("thresholds, the window and the clearance are said in words")
{
    CHECK_THAT(flat("bp-stage2"),
               ContainsSubstring("systolic blood pressure at rest 160 mmHg or more, or diastolic "
                                 "blood pressure at rest 95 mmHg or more"));
    CHECK_THAT(flat("low-bp"), ContainsSubstring("systolic blood pressure at rest under 90 mmHg"));
    CHECK_THAT(flat("surgery"),
               ContainsSubstring("2 weeks from this date: operation; then surgery-2-6wk applies"));
    CHECK_THAT(flat("surgery-2-6wk"), ContainsSubstring("surgery is more than 2 weeks past"));
    CHECK_THAT(flat("coronary-disease"),
               ContainsSubstring("by a cardiologist; it has to name coronary-disease"));
    CHECK_THAT(flat("bleeding-disorder"), ContainsSubstring("by a haematologist"));
    CHECK_THAT(flat("clot-history"), !ContainsSubstring("clearance by"));
}

TEST_CASE("an effect shows its numbers and the conditions that lead to it")
{
    const auto text = flat("cap-50");
    CHECK_THAT(text, ContainsSubstring("legs: at most 50 % of the occlusion pressure"));
    CHECK_THAT(text, ContainsSubstring("arms: at most 40 % of the occlusion pressure"));
    CHECK_THAT(text, ContainsSubstring("led to by family-clot"));
    CHECK_THAT(text, ContainsSubstring("once cleared vein-inflammation-settled"));
    CHECK_THAT(flat("max-cuffs-2"), ContainsSubstring("in every plan, with or without conditions"));
}

TEST_CASE("each question on which sources disagree names conditions that exist, once each")
{
    const auto table = evidence::disagreements();
    CHECK(table.size() == 15);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto row = table[i];
        INFO(row.id.view());
        CHECK(row.about.size() > 0);
        CHECK_FALSE(row.sayings.empty());
        CHECK_FALSE(row.taken.empty());
    }
}
