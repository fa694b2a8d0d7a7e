// SPDX-License-Identifier: MIT
//
// A sink that stops listening: a file of garbage gets a bounded answer.
#pragma once

#include <bfr/text.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace bfr::read {

/// Passes problems on to a sink, the first hundred of them; then one line says that there are more.
class report {
  public:
    /// @param end  where that one line points: the end of the file
    report(text::sink& out, text::place end) : out_(out), end_(end) {}

    text::diagnostic& error(std::string_view code, text::place where, std::string message);
    text::diagnostic& warning(std::string_view code, text::place where, std::string message);
    [[nodiscard]] std::size_t errors() const { return errors_; }
    /// Nothing more is taken: a reader may leave.
    [[nodiscard]] bool full() const;

  private:
    text::diagnostic& listed(bool as_error, std::string_view code, text::place where,
                             std::string message);

    text::sink& out_;
    text::place end_;
    std::size_t errors_ = 0;
    std::size_t listed_ = 0;
    text::diagnostic unheard_;
};

}    // namespace bfr::read
