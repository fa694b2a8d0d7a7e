// SPDX-License-Identifier: MIT
//
// Makes members and lines of answers.
#pragma once

#include <bfr/answer.hpp>
#include <bfr/desk.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bfr::desk {

[[nodiscard]] inline datum whole(std::int64_t n) { return {figure{n, 0}}; }
[[nodiscard]] inline datum words(std::string_view text) { return {std::string{text}}; }
[[nodiscard]] inline datum null() { return {}; }
[[nodiscard]] inline datum texts(std::vector<std::string> all)
{
    std::vector<datum> list;
    list.reserve(all.size());
    for (auto& one : all) list.push_back({std::move(one)});
    return {std::move(list)};
}
/// null where there is none
[[nodiscard]] inline datum mass_or_null(const std::optional<mass>& m)
{
    return m ? mass_kg(*m) : datum{};
}
[[nodiscard]] inline datum masses_of(const std::vector<mass>& list)
{
    std::vector<datum> all;
    all.reserve(list.size());
    for (const auto m : list) all.push_back(mass_kg(m));
    return {std::move(all)};
}
/// Percent to one decimal. @pre whole > 0
[[nodiscard]] inline datum percent_of(mass part, mass whole)
{
    return {figure{tenths_of_percent(part.count(), whole.count()), 1}};
}
[[nodiscard]] inline datum percent_of(share_of_1rm share) { return {figure{share.permille(), 1}}; }

/// A paragraph whose later lines stand under its first word but two columns in.
inline void say(answer& to, std::string words) { to.lines.push_back({std::move(words), 2, false}); }

/// Gives a member that is there its value.
inline void put(answer& to, std::string_view key, datum value)
{
    std::ranges::find(to.members, key, &member::key)->value = std::move(value);
}

}    // namespace bfr::desk
