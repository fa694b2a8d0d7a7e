// SPDX-License-Identifier: MIT
//
// Where a text came from, places in it, and what is to be said about them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::text {

/// A place in a source: 1-based line and column (in bytes), and how many bytes are meant.
/// Line 0: no place (the whole file, or a fact that came from the command line).
struct place {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t length = 0;
    std::uint16_t file =
        0;    ///< index into the sources of the profile; layered profiles have several

    friend bool operator==(const place&, const place&) = default;
};

/// A value and the place where it was written.
template <class T>
struct located {
    T value{};
    place where{};
};

/// A text as it was read, with the name by which messages call it.
class source {
  public:
    source(std::string name, std::string content);
    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] std::string_view content() const { return content_; }
    /// The line without its end. @param number 1-based; an empty view past the end
    [[nodiscard]] std::string_view line(std::uint32_t number) const;

  private:
    std::string name_;
    std::string content_;
    std::vector<std::size_t> starts_;
};

enum class severity : std::uint8_t { error, warning };

/// A second place that explains the first: "the occlusion pressure".
struct label {
    place where;
    std::string text;
};

/// One problem: what, where, and how to cure it. `code` has an entry in bfr-profile(5).
struct diagnostic {
    severity level = severity::error;
    std::string_view code;    ///< "E007"; a literal
    std::string message;
    place where;
    std::string at;    ///< words after the carets
    std::vector<label> others;
    std::string note;    ///< a fact: "= note:"
    std::string help;    ///< the cure, an example to copy: "= help:"
};

/// Collects everything that is wrong; readers never stop at the first semantic error.
class sink {
  public:
    diagnostic& error(std::string_view code, place where, std::string message);
    diagnostic& warning(std::string_view code, place where, std::string message);
    [[nodiscard]] bool has_errors() const { return errors_ > 0; }
    [[nodiscard]] std::size_t errors() const { return errors_; }
    [[nodiscard]] std::size_t warnings() const { return all_.size() - errors_; }
    /// In file order: by file, line, column; those without a place come first.
    [[nodiscard]] std::vector<diagnostic> sorted() const;

  private:
    std::vector<diagnostic> all_;
    std::size_t errors_ = 0;
};

/// How many bytes at the front are ASCII, eight looked at together.
[[nodiscard]] std::size_t ascii_until(std::string_view text);

/// The words with `between` after each but the last.
[[nodiscard]] std::string joined(std::span<const std::string_view> words,
                                 std::string_view between = ", ");

/// The candidate that a slip of the finger made of `word`, or nothing when none is near enough
/// (at most a third of the letters changed, swapped neighbours count once).
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view word,
                                                      std::span<const std::string_view> candidates);

/// Columns that a terminal needs for UTF-8 text of the scripts that we print ourselves (no wide
/// characters); a user's own text may be wider.
[[nodiscard]] std::size_t columns(std::string_view utf8);

}    // namespace bfr::text
