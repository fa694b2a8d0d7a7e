// SPDX-License-Identifier: MIT
//
// What is known of a person on the day that the plan is judged, as exact numbers that thresholds
// can be held against.
#pragma once

#include "limbs.hpp"
#include "values.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bfr::screening {

/// A fact in thousandths of its unit as the ratio over/under: compared by products, never rounded.
struct amount {
    std::int64_t over = 0;
    std::int64_t under = 1;
    text::place where;
};

/// The amounts that stand for one fact: none where it is not known, several where two readings
/// count.
class amounts {
  public:
    void add(amount one)
    {
        if (count_ < all_.size()) all_[count_++] = one;
    }
    [[nodiscard]] const amount* begin() const { return all_.data(); }
    [[nodiscard]] const amount* end() const { return all_.data() + count_; }
    [[nodiscard]] bool empty() const { return count_ == 0; }

  private:
    std::array<amount, 4> all_{};
    std::size_t count_ = 0;
};

[[nodiscard]] bool meets(const amount& known, const evidence::threshold& limit);

class facts {
  public:
    /// @param open  receives the facts without which nobody is judged, and values not understood
    facts(const profile& who, date on, std::vector<open_question>& open);

    [[nodiscard]] date on() const { return on_; }
    /// Days that have passed since an event; 0 where it lies ahead.
    [[nodiscard]] int days_since(date event) const { return on_ > event ? on_ - event : 0; }

    /// @param at  the limb, for facts that each limb has of its own
    [[nodiscard]] amounts of(evidence::fact which, std::optional<limb_side> at) const;
    /// Whether the fact that a record names is missing or older than its row allows.
    [[nodiscard]] bool missing(const evidence::condition_row& row) const;
    /// The pairs of limbs that the plan needs and that have no measured occlusion pressure.
    [[nodiscard]] limb_set without_occlusion_pressure() const;
    /// The girth is known, cuffs for the limb state their range, and none is made for that girth.
    [[nodiscard]] bool fits_no_cuff(limb_side at) const;
    /// The readings of one fact that count: the newest, and each of unknown age.
    [[nodiscard]] std::vector<reading> current(evidence::fact which) const;

    /// Nakajima, IMPROVE and cautions: known after the records that feed them.
    std::optional<scores> points;

  private:
    [[nodiscard]] amounts of_pressure(evidence::fact which) const;
    [[nodiscard]] amounts of_limb(evidence::fact which, limb_side at) const;
    [[nodiscard]] amounts of_history(evidence::fact which) const;
    [[nodiscard]] amounts of_total(evidence::fact which) const;

    const profile* who_;
    date on_;
    std::optional<amount> age_, bmi_;
    std::vector<reading> readings_;
};

}    // namespace bfr::screening
