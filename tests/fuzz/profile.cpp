// SPDX-License-Identifier: MIT
//
// Any bytes are a profile, or have at least one problem and no more than the most that is told;
// each problem lies inside the text. Nothing else may happen.
#include <bfr/read.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const bfr::text::source from{"fuzz.toml",
                                 std::string{reinterpret_cast<const char*>(bytes), size}};
    bfr::text::sink problems;
    const auto profile = bfr::read::parse_profile(from, bfr::date::of_days(20'463), problems);
    if (profile.has_value() == problems.has_errors()) std::abort();
    const auto all = problems.sorted();
    if (all.size() > 101) std::abort();
    for (const auto& d : all) {
        if (d.code.empty() || d.message.empty()) std::abort();
        if (d.where.line == 0) continue;
        const auto line = from.line(d.where.line);
        if (d.where.column == 0 || d.where.column > line.size() + 2) std::abort();
        if (d.where.column + d.where.length > line.size() + 3) std::abort();
    }
    return 0;
}
