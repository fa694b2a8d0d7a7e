// SPDX-License-Identifier: MIT
#include "catch.hpp"

#include <bfr/text.hpp>

#include <array>

using namespace bfr::text;

TEST_CASE("a source gives its lines without their ends, whatever the ends are")
{
    const source s{"x", "one\r\ntwo\n\nfour"};
    CHECK(s.line(1) == "one");
    CHECK(s.line(2) == "two");
    CHECK(s.line(3).empty());
    CHECK(s.line(4) == "four");
    CHECK(s.line(5).empty());
    CHECK(s.line(0).empty());
}

TEST_CASE("problems come in file order, and warnings are counted apart")
{
    sink problems;
    problems.error("E002", {7, 3, 1}, "second");
    problems.warning("W001", {2, 1, 1}, "first");
    const auto all = problems.sorted();
    REQUIRE(all.size() == 2);
    CHECK(all[0].message == "first");
    CHECK(problems.errors() == 1);
    CHECK(problems.warnings() == 1);
    CHECK(problems.has_errors());
}

TEST_CASE("a slip of the finger finds the word that was meant, a different word finds none")
{
    constexpr std::array<std::string_view, 3> keys{"material", "width", "girth_min"};
    CHECK(nearest("materail", keys) == "material");
    CHECK(nearest("widht", keys) == "width");
    CHECK_FALSE(nearest("colour", keys).has_value());
    CHECK_FALSE(nearest("", keys).has_value());
    CHECK_FALSE(nearest(std::string(200, 'w'), keys).has_value());
}

TEST_CASE("columns count letters, not bytes")
{
    CHECK(columns("abc") == 3);
    CHECK(columns("\xe2\x94\x80\xe2\x94\x80") == 2);
}
