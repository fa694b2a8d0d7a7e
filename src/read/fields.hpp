// SPDX-License-Identifier: MIT
//
// The keys of one table: each is taken by its name and type, and what nobody took is unknown.
#pragma once

#include "node.hpp"
#include "number.hpp"
#include "ranges.hpp"
#include "report.hpp"

#include <bfr/profile.hpp>

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::read {

/// What every part of the reading knows.
struct circumstances {
    report& out;
    date today;
    std::optional<unit_system> units;
    std::vector<std::string> unclear;    ///< equipment of no known kind: nothing follows from it
};

/// Takes values out of a table. A key that is absent gives nothing and no error; a value that is
/// wrong gives nothing and its error. Unknown keys are seen by close(), which comes last.
class fields {
  public:
    /// @param title  as messages name the table: "[person]", "[[cuff]]"; empty for the top;
    ///               it outlives this
    fields(const node& table, std::string_view title, circumstances& in);

    [[nodiscard]] const node* take(std::string_view key);
    [[nodiscard]] bool has(std::string_view key) const { return where_of(key).has_value(); }
    /// The place of a value, well written or not.
    [[nodiscard]] std::optional<text::place> where_of(std::string_view key) const;
    /// Reports a missing key. @param example  the cure: `cuff = "thigh-11"`
    void require(std::string_view key, std::string_view example);
    /// Reports every key that was not taken, with the nearest of those that were.
    void close();

    [[nodiscard]] maybe<std::string> words(std::string_view key);
    /// A new id: lower case letters, digits and hyphens.
    [[nodiscard]] maybe<std::string> id(std::string_view key);
    /// true or false.
    [[nodiscard]] maybe<bool> truth(std::string_view key);
    [[nodiscard]] maybe<date> day(std::string_view key);
    /// A day that is over, or today.
    [[nodiscard]] maybe<date> past_day(std::string_view key);
    template <class T>
    [[nodiscard]] maybe<T> read(std::string_view key, const range<T>& allowed)
    {
        const auto* found = take(key);
        return found != nullptr ? value(*found, key, allowed) : maybe<T>{};
    }
    template <class Enum>
    [[nodiscard]] maybe<Enum> one_of(std::string_view key)
    {
        const auto* found = take(key);
        return found != nullptr ? one_of<Enum>(*found, key) : maybe<Enum>{};
    }
    /// The items of a list; empty where the key is absent or no list.
    [[nodiscard]] std::span<const node> list(std::string_view key, std::string_view example);
    /// A table of its own: [person].
    [[nodiscard]] const node* table(std::string_view key);
    /// A list of tables: each [[cuff]].
    [[nodiscard]] std::span<const node> tables(std::string_view key);

    // ---- the same for a value that is at hand, say an item of a list

    [[nodiscard]] maybe<std::string> words(const node& found, std::string_view key);
    [[nodiscard]] maybe<date> day(const node& found, std::string_view key);
    [[nodiscard]] maybe<date> past_day(const node& found, std::string_view key);
    [[nodiscard]] maybe<mass> value(const node& found, std::string_view key, const range<mass>& r);
    [[nodiscard]] maybe<length> value(const node& found, std::string_view key,
                                      const range<length>& r);
    [[nodiscard]] maybe<pressure> value(const node& found, std::string_view key,
                                        const range<pressure>& r);
    [[nodiscard]] maybe<force> value(const node& found, std::string_view key,
                                     const range<force>& r);
    [[nodiscard]] maybe<share_of_1rm> value(const node& found, std::string_view key,
                                            const range<share_of_1rm>& r);
    [[nodiscard]] maybe<share_of_aop> value(const node& found, std::string_view key,
                                            const range<share_of_aop>& r);
    [[nodiscard]] maybe<int> value(const node& found, std::string_view key, const range<int>& r);
    template <class Enum>
    [[nodiscard]] maybe<Enum> one_of(const node& found, std::string_view key)
    {
        const auto position = word_among(found, key, names_of<Enum>::all);
        if (!position) return std::nullopt;
        return located<Enum>{static_cast<Enum>(*position), found.where};
    }
    [[nodiscard]] std::optional<std::size_t> word_among(const node& found, std::string_view key,
                                                        std::span<const std::string_view> names);

    // ---- what the tables report themselves

    text::diagnostic& error(std::string_view code, text::place where, std::string message);
    void wrong_type(const node& found, std::string_view key, std::string_view wanted,
                    std::string_view cure);
    void misread_at(const node& found, misread problem);
    /// `unknown exercise "bicep-curl"`, with the nearest name.
    text::diagnostic& unknown_name(const node& found, std::string_view what,
                                   std::span<const std::string_view> names);
    text::diagnostic& unknown_name(const located<std::string>& found, std::string_view what,
                                   std::span<const std::string_view> names);
    /// `exercise "knee-extension-machine"`: whose value it is; empty for tables without an id.
    [[nodiscard]] std::string subject() const;
    [[nodiscard]] circumstances& in() const { return in_; }
    [[nodiscard]] text::place where() const { return table_.where; }
    [[nodiscard]] std::string_view title() const { return title_; }
    /// At least one mass was read, and each was written in lb.
    [[nodiscard]] bool all_in_pounds() const { return in_pounds_ && !in_kilograms_; }
    void note_pounds(bool pounds) { (pounds ? in_pounds_ : in_kilograms_) = true; }

  private:
    template <class T>
    maybe<T> checked(const node& found, std::string_view key, reading<T> parsed, const range<T>& r);
    template <class T>
    maybe<T> within(const node& found, T amount, const range<T>& r);

    const node& table_;
    std::string_view title_;
    circumstances& in_;
    std::array<std::string_view, 26> asked_{};    ///< more than any table has keys
    std::size_t asked_count_ = 0;
    std::size_t found_ = 0;    ///< of those asked for; each key is taken once
    bool in_pounds_ = false, in_kilograms_ = false;
};

/// The ids of a table of rows, for a message.
template <class Table>
[[nodiscard]] std::vector<std::string_view> ids_of(const Table& rows)
{
    std::vector<std::string_view> ids;
    for (std::size_t i = 0; i < rows.size(); ++i) ids.push_back(rows[i].id);
    return ids;
}

}    // namespace bfr::read
