// SPDX-License-Identifier: MIT
//
// Reading a profile out of a string, as the tests of the reader do.
#pragma once

#include <bfr/read.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace bfr::reading {

/// What a reading gave: the profile, and each problem as "E021 7:10+8".
struct result {
    std::optional<bfr::profile> profile;
    std::vector<text::diagnostic> problems;

    [[nodiscard]] static std::string key(const text::diagnostic& d)
    {
        return std::string{d.code} + " " + std::to_string(d.where.line) + ":" +
               std::to_string(d.where.column) + "+" + std::to_string(d.where.length);
    }
    [[nodiscard]] std::vector<std::string> keys() const
    {
        std::vector<std::string> all;
        for (const auto& d : problems) all.push_back(key(d));
        return all;
    }
    [[nodiscard]] bool has(const std::string& wanted) const
    {
        return std::ranges::any_of(problems, [&](const auto& d) { return key(d) == wanted; });
    }
    [[nodiscard]] std::string told() const
    {
        std::string all;
        for (const auto& d : problems) all += key(d) + " " + d.message + " | " + d.help + "\n";
        return all;
    }
};

inline const std::string minimal = "format = 1\nid = \"x\"\nunits = \"kg\"\n";

inline result read_text(std::string toml)
{
    text::sink problems;
    result r;
    r.profile =
        read::parse_profile({"profile.toml", std::move(toml)}, *date::of(2026, 1, 10), problems);
    r.problems = problems.sorted();
    return r;
}

using keys = std::vector<std::string>;

/// The problems of lines that stand behind `minimal`, the first of them in line 4; none where a
/// profile was read.
inline keys problems_of(const std::string& lines)
{
    const auto result = read_text(minimal + lines);
    return result.profile ? keys{} : result.keys();
}

// Tables to stand in front of others, by the lines that they take.
inline const std::string cuffed = "[[cuff]]\nid = \"c\"\nlimb = \"leg\"\n";    // 4 to 6
inline const std::string stack = "[[equipment]]\nid = \"m\"\nkind = \"stack\"\nfirst = \"5 kg\"\n"
                                 "step = \"5 kg\"\nlast = \"100 kg\"\n";    // 4 to 9
inline const std::string knee = "[[exercise]]\nid = \"knee-extension-machine\"\nside = \"each\"\n"
                                "equipment = \"m\"\n";    // 10 to 13

}    // namespace bfr::reading
