// SPDX-License-Identifier: MIT
//
// Makes members of answers.
#pragma once

#include <bfr/answer.hpp>

#include <string>
#include <utility>
#include <vector>

namespace bfr::desk {

[[nodiscard]] inline datum whole(std::int64_t n) { return {figure{n, 0}}; }
[[nodiscard]] inline datum words(std::string_view text) { return {std::string{text}}; }
[[nodiscard]] inline datum null() { return {}; }
[[nodiscard]] inline datum texts(std::vector<std::string> all)
{
    std::vector<datum> list;
    for (auto& one : all) list.push_back({std::move(one)});
    return {std::move(list)};
}

}    // namespace bfr::desk
