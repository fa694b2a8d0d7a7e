// SPDX-License-Identifier: MIT
#include "roles.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace bfr::screening {
namespace {

/// Roles of physicians, by their last words. A list and no pattern: a kinesiologist is none.
constexpr std::array<std::string_view, 36> physicians{"physician",
                                                      "doctor",
                                                      "medical doctor",
                                                      "md",
                                                      "gp",
                                                      "general practitioner",
                                                      "surgeon",
                                                      "internist",
                                                      "cardiologist",
                                                      "haematologist",
                                                      "hematologist",
                                                      "nephrologist",
                                                      "oncologist",
                                                      "neurologist",
                                                      "rheumatologist",
                                                      "angiologist",
                                                      "phlebologist",
                                                      "endocrinologist",
                                                      "diabetologist",
                                                      "gynaecologist",
                                                      "gynecologist",
                                                      "obstetrician",
                                                      "pulmonologist",
                                                      "orthopaedist",
                                                      "orthopedist",
                                                      "ophthalmologist",
                                                      "urologist",
                                                      "dermatologist",
                                                      "gastroenterologist",
                                                      "geriatrician",
                                                      "paediatrician",
                                                      "pediatrician",
                                                      "physiatrist",
                                                      "psychiatrist",
                                                      "anaesthetist",
                                                      "anesthesiologist"};

struct other_name {
    std::string_view written, of_the_tables;
};
constexpr std::array other_names{
    other_name{"hematologist", "haematologist"},
    other_name{"ophthalmologist", "eye doctor"},
};

/// Lower case, one blank between words, no punctuation.
std::string plain(std::string_view role)
{
    std::string words;
    for (const char c : role) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool lower = c >= 'a' && c <= 'z';
        if (upper || lower || static_cast<unsigned char>(c) >= 0x80) {
            words += upper ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!words.empty() && words.back() != ' ') {
            words += ' ';
        }
    }
    if (!words.empty() && words.back() == ' ') words.pop_back();
    return words;
}

/// Words that turn a physician into somebody else.
constexpr std::array<std::string_view, 9> not_a_physician{
    "not", "no", "non", "tree", "vet", "veterinary", "student", "assistant", "retired"};

bool turns_it_round(std::string_view word)
{
    return std::ranges::find(not_a_physician, word) != not_a_physician.end();
}

bool says_otherwise(std::string_view role)
{
    while (!role.empty()) {
        const auto end = std::min(role.find(' '), role.size());
        if (turns_it_round(role.substr(0, end))) return true;
        role.remove_prefix(std::min(end + 1, role.size()));
    }
    return false;
}

bool ends_with_words(std::string_view role, std::string_view words)
{
    if (!role.ends_with(words)) return false;
    return role.size() == words.size() || role[role.size() - words.size() - 1] == ' ';
}

}    // namespace

bool role_fits(std::string_view role, std::string_view wanted)
{
    const std::string written = plain(role);
    if (says_otherwise(written)) return false;
    const auto says = [&](std::string_view words) { return ends_with_words(written, words); };
    if (wanted.empty()) return std::ranges::any_of(physicians, says);
    return says(wanted) || std::ranges::any_of(other_names, [&](const other_name& one) {
               return one.of_the_tables == wanted && says(one.written);
           });
}

}    // namespace bfr::screening
