// SPDX-License-Identifier: MIT
#include "side_sums.hpp"

#include <algorithm>
#include <numeric>

namespace bfr::calc {
namespace {

using counts = std::span<const std::uint16_t>;

bool is_better(counts a, counts b)
{
    const int in_a = std::accumulate(a.begin(), a.end(), 0);
    const int in_b = std::accumulate(b.begin(), b.end(), 0);
    return in_a != in_b ? in_a < in_b : std::ranges::lexicographical_compare(b, a);
}

}    // namespace

side_sums::side_sums(std::span<const plate_size> kit, mass most)
    : kit_(kit), sums_{mass{}}, counts_(kit.size())
{
    for (std::size_t i = 0; i < kit_.size(); ++i) {
        const auto fit = most.count() / kit_[i].size.count();
        if (!kit_[i].pairs || *kit_[i].pairs >= fit) {
            add(i, most, true);
            continue;
        }
        for (int pair = 0; pair < *kit_[i].pairs; ++pair) add(i, most, false);
    }
}

/// Merges the sums so far with the same sums one plate heavier. What wins among equal sums wins
/// with the same plate added to all of them, so a sum need not remember the lists that lost.
/// @param any_number  the plate may go onto sums that hold it already
void side_sums::add(std::size_t size, mass most, bool any_number)
{
    const auto width = kit_.size();
    const mass plate = kit_[size].size;
    std::vector<mass> sums;
    std::vector<std::uint16_t> all;
    std::vector<std::uint16_t> heavier(width);
    sums.reserve(2 * sums_.size());
    all.reserve(2 * counts_.size());
    const auto& from_sums = any_number ? sums : sums_;
    const auto& from_counts = any_number ? all : counts_;
    for (std::size_t plain = 0, loaded = 0;;) {
        const bool has_plain = plain < sums_.size();
        const bool has_loaded = loaded < from_sums.size() && from_sums[loaded] + plate <= most;
        if (!has_plain && !has_loaded) break;
        const mass with = has_loaded ? from_sums[loaded] + plate : mass{};
        const bool take_loaded = has_loaded && (!has_plain || with <= sums_[plain]);
        const bool take_plain = has_plain && (!has_loaded || sums_[plain] <= with);
        const auto* const as_is = counts_.data() + plain * width;
        if (take_loaded) {
            std::copy_n(from_counts.data() + loaded * width, width, heavier.begin());
            ++heavier[size];
            ++loaded;
        }
        const bool keep = take_plain && (!take_loaded || is_better({as_is, width}, heavier));
        sums.push_back(take_plain ? sums_[plain] : with);
        const auto* const best = keep ? as_is : heavier.data();
        all.insert(all.end(), best, best + width);
        if (take_plain) ++plain;
    }
    sums_ = std::move(sums);
    counts_ = std::move(all);
}

std::vector<mass> side_sums::plates(std::size_t i) const
{
    std::vector<mass> list;
    for (std::size_t size = 0; size < kit_.size(); ++size) {
        list.insert(list.end(), counts_[i * kit_.size() + size], kit_[size].size);
    }
    return list;
}

}    // namespace bfr::calc
