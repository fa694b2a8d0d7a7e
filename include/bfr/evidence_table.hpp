// SPDX-License-Identifier: MIT
//
// What all evidence tables are made of: texts, positions of rows, and a table packed into one text
// and offsets, so that nothing is relocated when the program starts.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace bfr::evidence {

/// Text of a row. In a row as it is written it points at a literal; in a packed table it is an
/// offset into the table's text; a row taken out of a table points again.
class words {
  public:
    constexpr words() = default;
    // Implicit on purpose: rows are written as plain literals.
    template <std::size_t N>
    // NOLINTNEXTLINE(google-explicit-constructor,modernize-avoid-c-arrays)
    constexpr words(const char (&literal)[N])
        : begin_(literal), length_(static_cast<std::uint32_t>(N - 1))
    {
    }
    constexpr words(const char* begin, std::uint32_t offset, std::uint32_t length)
        : begin_(begin), offset_(offset), length_(length)
    {
    }
    // Implicit on purpose: a row's text is text.
    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr operator std::string_view() const { return {begin_, length_}; }
    [[nodiscard]] constexpr std::string_view view() const { return {begin_, length_}; }
    [[nodiscard]] constexpr bool empty() const { return length_ == 0; }
    [[nodiscard]] constexpr std::uint32_t size() const { return length_; }
    [[nodiscard]] constexpr std::uint32_t offset() const { return offset_; }

  private:
    const char* begin_ = nullptr;
    std::uint32_t offset_ = 0;
    std::uint32_t length_ = 0;
};

/// A few ids of another table, as positions in it; what does not exist does not compile.
template <std::size_t N>
struct ref_list {
    std::array<std::uint16_t, N> at{};
    std::uint8_t count = 0;
    [[nodiscard]] constexpr std::size_t size() const { return count; }
    [[nodiscard]] constexpr std::uint16_t operator[](std::size_t i) const { return at[i]; }
    [[nodiscard]] constexpr const std::uint16_t* begin() const { return at.data(); }
    [[nodiscard]] constexpr const std::uint16_t* end() const { return at.data() + count; }
    [[nodiscard]] constexpr bool contains(std::uint16_t ref) const
    {
        return std::find(begin(), end(), ref) != end();
    }
};

using sources_of = ref_list<8>;

/// Keys of a record whose value has another status than the record's own `how`, with the names of
/// the evidence tables ("default max_percent_aop"), separated by a space.
struct other_status {
    words project{}, secondary{}, unconfirmed{};
    [[nodiscard]] constexpr bool empty() const
    {
        return project.empty() && secondary.empty() && unconfirmed.empty();
    }
    template <class F> constexpr void each_text(F f) { f(project), f(secondary), f(unconfirmed); }
};

inline constexpr std::uint16_t no_ref = 0xffff;

/// A packed table. `Row` has a member `id` and a template member `each_text(f)` that calls `f` with
/// each of its `words` in order.
template <class Row>
class table {
  public:
    constexpr table(const char* text, const Row* rows, std::size_t count)
        : text_(text), rows_(rows), count_(count)
    {
    }
    [[nodiscard]] constexpr std::size_t size() const { return count_; }
    /// The row with its texts pointing into the table. @pre i < size()
    [[nodiscard]] constexpr Row operator[](std::size_t i) const
    {
        Row row = rows_[i];
        row.each_text([this](words& w) { w = words{text_ + w.offset(), w.offset(), w.size()}; });
        return row;
    }
    /// The numbers of a row without the copy: its texts are offsets, to be read by text() alone.
    [[nodiscard]] constexpr const Row& packed_row(std::size_t i) const { return rows_[i]; }
    [[nodiscard]] constexpr std::string_view text(const words& packed) const
    {
        return {text_ + packed.offset(), packed.size()};
    }
    /// The position of an id; linear, the tables are small and most lookups happen at compile time.
    [[nodiscard]] constexpr std::optional<std::uint16_t> position(std::string_view id) const
    {
        for (std::size_t i = 0; i < count_; ++i) {
            if (text(rows_[i].id) == id) return static_cast<std::uint16_t>(i);
        }
        return std::nullopt;
    }
    [[nodiscard]] constexpr std::optional<Row> find(std::string_view id) const
    {
        const auto i = position(id);
        return i ? std::optional<Row>{(*this)[*i]} : std::nullopt;
    }

  private:
    const char* text_;
    const Row* rows_;
    std::size_t count_;
};

}    // namespace bfr::evidence
