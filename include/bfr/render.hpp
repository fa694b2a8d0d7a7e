// SPDX-License-Identifier: MIT
//
// Pure functions from plans, reports and problems to bytes. Nothing here reads a clock, an
// environment variable or a locale.
#pragma once

#include <bfr/answer.hpp>
#include <bfr/document.hpp>
#include <bfr/plan.hpp>
#include <bfr/screen.hpp>
#include <bfr/text.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace bfr::render {

/// Written into plan files. A test holds it against the version of the project.
inline constexpr std::string_view generator = "bfr 0.1.0";

/// Options that change the looks of an answer and never its content.
struct looks {
    bool color = false;    ///< escape sequences only add; the text says all without them
    bool ascii = false;    ///< replaces every non-ASCII mark
    std::size_t width = 80;
    bool full = false;    ///< write out sessions that repeat another one
};

/// The weeks in `p.weeks`, for a terminal of at least 80 columns.
[[nodiscard]] std::string plan_as_text(const plan& p, const looks& how);
/// The same as sentences, for narrow windows and screen readers.
[[nodiscard]] std::string plan_as_list(const plan& p, const looks& how);
/// bfr-plan(5), schema "bfr-plan/1".
[[nodiscard]] std::string plan_as_json(const plan& p);
/// Eight hex digits of the content of the whole plan, blind to white space and key order.
/// The member `fingerprint` itself is left out.
[[nodiscard]] std::string fingerprint(const plan& p);

/// The answer of a calculator: paragraphs and tables.
[[nodiscard]] std::string answer_as_text(const answer& said, const looks& how);
/// The same as one object in one line: many answers are JSON Lines.
[[nodiscard]] std::string answer_as_json(const answer& said);

/// A report for a terminal of at least 80 columns. What others wrote into it is shown safely.
[[nodiscard]] std::string document_as_text(const document& page, const looks& how);
/// The same as sentences, for narrow windows and screen readers.
[[nodiscard]] std::string document_as_list(const document& page, const looks& how);
/// The same as Markdown (CommonMark) without HTML; every mark in a text is escaped.
[[nodiscard]] std::string document_as_markdown(const document& page, const looks& how);
/// A screening for other programs, schema "bfr-screen/1".
/// @param who  of whom `found` speaks
[[nodiscard]] std::string screening_as_json(const screening::findings& found, const profile& who);

/// Problems with file, line, caret and cure, and the closing line ("3 errors, 1 warning").
/// @param sources  by place::file
/// @param closing  "no plan was made." or what else follows from errors; empty: only the count
[[nodiscard]] std::string diagnostics_as_text(const text::sink& problems,
                                              std::span<const text::source> sources,
                                              std::string_view closing, const looks& how);

}    // namespace bfr::render
