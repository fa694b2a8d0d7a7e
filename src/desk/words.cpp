// SPDX-License-Identifier: MIT
#include <bfr/desk.hpp>

namespace bfr::desk {
namespace {

constexpr std::int64_t half_up(std::int64_t n, std::int64_t by) { return (n + by / 2) / by; }

}    // namespace

std::string mass_words(mass m, bool in_pounds)
{
    const auto unit = in_pounds ? mass_per_lb : mass_per_kg;
    return decimal(half_up(m.count(), unit / 100), 2) + (in_pounds ? " lb" : " kg");
}

datum mass_kg(mass m)
{
    const auto n = m.tenths_of_microgram();
    if (n % mass_per_gram == 0) return {figure{n / mass_per_gram, 3}};
    return {figure{n, 10}};
}

std::string percent_words(std::int64_t part, std::int64_t whole)
{
    return decimal(tenths_of_percent(part, whole), 1) + " %";
}

}    // namespace bfr::desk
