// SPDX-License-Identifier: MIT
#include <bfr/text.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace bfr::text {

diagnostic& sink::error(std::string_view code, place where, std::string message)
{
    ++errors_;
    auto& added = all_.emplace_back();
    added.code = code;
    added.where = where;
    added.message = std::move(message);
    return added;
}

diagnostic& sink::warning(std::string_view code, place where, std::string message)
{
    auto& added = error(code, where, std::move(message));
    --errors_;
    added.level = severity::warning;
    return added;
}

std::vector<diagnostic> sink::sorted() const
{
    auto ordered = all_;
    std::ranges::stable_sort(ordered, [](const diagnostic& a, const diagnostic& b) {
        return std::tie(a.where.file, a.where.line, a.where.column) <
               std::tie(b.where.file, b.where.line, b.where.column);
    });
    return ordered;
}

}    // namespace bfr::text
