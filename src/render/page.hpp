// SPDX-License-Identifier: MIT
//
// Lines for a terminal: cells at columns, wrapped paragraphs, styles that take no columns. No line
// ends in a space.
#pragma once

#include <bfr/render.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::render {

/// A space at which no line is broken. Users' words come through shown() and hold no such byte.
inline constexpr char hard_space = '\x1f';
/// The words with hard spaces: "25.0 % of 1RM" stays in one line.
[[nodiscard]] std::string tied(std::string_view words);

/// What somebody else may have written, fit for a terminal, with each number beside its "%".
[[nodiscard]] std::string flowing(std::string_view foreign);

/// Lines of at most `first` and then `next` columns, broken at spaces, a longer word where it must
/// be.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view words, std::size_t first,
                                               std::size_t next);

enum class style : std::uint8_t { plain, strong, alarm, caution, second };

class page {
  public:
    explicit page(const looks& how) : how_(how)
    {
        constexpr std::size_t usual_page = 4'000, usual_line = 120;
        done_.reserve(usual_page);
        current_.reserve(usual_line);
    }

    page& put(std::string_view words, style s = style::plain);
    /// Spaces up to `column`, but at least `gap` of them after what stands there.
    page& at(std::size_t column, std::size_t gap = 0);
    void end_line();

    /// A wrapped paragraph. @param first,next  columns before its first and its other lines
    void paragraph(std::string_view words, std::size_t first = 0, std::size_t next = 0);
    void line(std::string_view words);    ///< as it is, not wrapped
    void blank();
    void rule();
    /// The lines of another page.
    void append(const page& other) { done_ += other.done_; }

    [[nodiscard]] std::size_t column() const { return column_; }
    [[nodiscard]] bool empty() const { return done_.empty(); }
    [[nodiscard]] const std::string& lines() const { return done_; }
    [[nodiscard]] const looks& how() const { return how_; }
    /// All lines, in ASCII where the looks ask for it.
    [[nodiscard]] std::string finished() const;

  private:
    looks how_;
    std::string done_;
    std::string current_;
    std::size_t column_ = 0;
};

}    // namespace bfr::render
