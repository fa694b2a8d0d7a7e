// SPDX-License-Identifier: MIT
#include "report.hpp"

#include "codes.hpp"

#include <utility>

namespace bfr::read {
namespace {

constexpr std::size_t most = 100;

}    // namespace

text::diagnostic& report::error(std::string_view code, text::place where, std::string message)
{
    ++errors_;
    return listed(true, code, where, std::move(message));
}

text::diagnostic& report::warning(std::string_view code, text::place where, std::string message)
{
    return listed(false, code, where, std::move(message));
}

bool report::full() const { return listed_ > most; }

text::diagnostic& report::listed(bool as_error, std::string_view code, text::place where,
                                 std::string message)
{
    if (full()) return unheard_ = {};
    if (++listed_ <= most) {
        return as_error ? out_.error(code, where, std::move(message))
                        : out_.warning(code, where, std::move(message));
    }
    errors_ += as_error ? 0 : 1;
    out_.error(codes::too_many, end_, "there are more problems than these 100").help =
        "cure these, and check again";
    return unheard_ = {};
}

}    // namespace bfr::read
