// SPDX-License-Identifier: MIT
//
// A line of a file as a terminal may show it: tabs as spaces, nothing that steers the terminal, a
// very long line cut around the place that matters. It knows where the bytes of the file came to
// stand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::render {

class source_line {
  public:
    /// @param column,length  1-based, in bytes: what must stay in sight
    /// @param room           columns to fill at most
    source_line(std::string_view line, std::uint32_t column, std::uint32_t length,
                std::size_t room);

    [[nodiscard]] const std::string& text() const { return text_; }

    struct columns {
        std::size_t begin = 0, length = 1;
    };
    /// Where these bytes stand in text(), at least one column, cut off with the line.
    [[nodiscard]] columns span(std::uint32_t column, std::uint32_t length) const;

  private:
    struct piece {
        std::size_t byte = 0;      ///< in the file's line
        std::size_t column = 0;    ///< in the whole line, before it is cut
        std::size_t wide = 0;
        std::string text;
    };
    void read_pieces(std::string_view line, std::size_t first, std::size_t last);
    [[nodiscard]] std::size_t column_of(std::size_t byte) const;
    [[nodiscard]] bool starts_at(std::size_t column) const;

    std::vector<piece> pieces_;
    std::string text_;
    std::size_t from_ = 0, to_ = 0;    ///< columns of the whole line that are in text()
    std::size_t shift_ = 0;            ///< columns of the mark of a cut in front
    std::size_t width_ = 0;            ///< of the whole line
};

}    // namespace bfr::render
