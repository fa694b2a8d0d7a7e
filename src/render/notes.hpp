// SPDX-License-Identifier: MIT
//
// What stands behind a number in a few words: rounding, estimates, marks and caps.
#pragma once

#include <bfr/plan.hpp>

#include <string>
#include <vector>

namespace bfr::render {

/// Notes with letters, each once: "a", "b", ... "z", "aa".
class footnotes {
  public:
    /// The letter of this note, a new one where it was not there yet.
    [[nodiscard]] std::string letter_of(const std::string& note);
    struct lettered {
        std::string letter, note;
    };
    [[nodiscard]] const std::vector<lettered>& all() const { return all_; }

  private:
    std::vector<lettered> all_;
};

/// "30 % asked, 4.8 kg: 1 kg steps, rounded down"; empty where there is nothing to say.
[[nodiscard]] std::string load_note(const exercise_dose& dose, phase in);
/// The same as sentences: "30 % was asked; the dumbbells move in 1 kg steps; rounded down."
[[nodiscard]] std::string spoken_load_note(const exercise_dose& dose, phase in);
/// "50 % of AOP asked, cut to this by effect.cap-50; may be under-dosed"
[[nodiscard]] std::string cuff_note(const cuff_setting& c);

}    // namespace bfr::render
