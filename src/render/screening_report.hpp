// SPDX-License-Identifier: MIT
//
// The parts of a screening report: a refusal shows what decides, the full report shows the rest
// too.
#pragma once

#include "page.hpp"

#include <bfr/screen.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::render {

/// One answer, value or open question: its words with id and line at the right, and lines below.
struct report_entry {
    std::string words;
    std::string id;
    std::string place;    ///< "line 40"; empty where nothing was written
    std::vector<std::string> below;
};

/// A condition that applies: question and answer, what it does, what would change it, its sources.
[[nodiscard]] report_entry entry_of(const screening::applied& one, const profile& who);
[[nodiscard]] report_entry entry_of(const screening::open_question& one, const profile& who);
/// The words of its urgent effect; empty where nothing is urgent.
[[nodiscard]] std::string urgent_words(const evidence::condition_row& row);
[[nodiscard]] bool has_effect(const evidence::condition_row& row, effect_kind kind);

/// Numbered entries under one head, ids and lines in columns of their own.
class report_writer {
  public:
    explicit report_writer(page& out) : out_(out) {}
    /// "SCREENING RESULT: DO NOT START", and at the right which answers were read
    void title(std::string_view verdict, const profile& who);
    /// Nothing without entries. @param label  at most six letters, "STOP"
    void section(std::string_view label, style s, std::string_view headline,
                 const std::vector<report_entry>& entries);

  private:
    void put(const report_entry& entry, std::size_t id_column);

    page& out_;
    int number_ = 0;
};

}    // namespace bfr::render
