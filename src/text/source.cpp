// SPDX-License-Identifier: MIT
#include <bfr/text.hpp>

#include <utility>

namespace bfr::text {

source::source(std::string name, std::string content)
    : name_(std::move(name)), content_(std::move(content)), starts_{0}
{
    for (auto at = content_.find('\n'); at != std::string::npos; at = content_.find('\n', at + 1)) {
        starts_.push_back(at + 1);
    }
}

std::string_view source::line(std::uint32_t number) const
{
    if (number < 1 || number > starts_.size()) return {};
    const std::size_t begin = starts_[number - 1];
    const std::size_t end = number < starts_.size() ? starts_[number] - 1 : content_.size();
    std::string_view text = std::string_view{content_}.substr(begin, end - begin);
    if (text.ends_with('\r')) text.remove_suffix(1);
    return text;
}

}    // namespace bfr::text
