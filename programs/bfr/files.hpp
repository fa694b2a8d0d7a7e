// SPDX-License-Identifier: MIT
//
// The only door to files and to the three standard streams. What is read has a limit, what is
// written is there whole or not at all, and a failed write is a failure.
#pragma once

#include "exit_codes.hpp"

#include <bfr/text.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace bfr::cli {

/// Call first. Fills the places of closed standard streams, so that no file that is opened later
/// takes one of their numbers and catches what was meant for them.
void hold_standard_streams();

/// Reads a whole file, "-" is standard input. What lies beyond a megabyte is not read: the readers
/// refuse far less than that.
[[nodiscard]] result<text::source> read_source(const std::string& path);

/// Words for stderr; nobody is left to hear that stderr fails.
void say(std::string_view bytes);

enum class when_there : unsigned char { replace, refuse };

/// Where the answer goes: opened before the work, written at its end. A file is written beside its
/// place and moved into it; until finish() has returned nothing, the old file stands. While it is
/// open Ctrl-C waits: then either all is there or nothing is.
class output {
  public:
    /// @param path  "-" is standard output
    [[nodiscard]] static result<output> open(const std::string& path, when_there existing);
    /// Writes and closes. @return what went wrong
    [[nodiscard]] std::optional<failure> finish(std::string_view bytes);

    output(output&& other) noexcept;
    output& operator=(output&& other) noexcept;
    output(const output&) = delete;
    output& operator=(const output&) = delete;
    ~output();    ///< removes what was not finished

  private:
    struct state;
    explicit output(std::unique_ptr<state> held);
    std::unique_ptr<state> held_;
};

}    // namespace bfr::cli
