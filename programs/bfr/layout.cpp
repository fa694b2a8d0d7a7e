// SPDX-License-Identifier: MIT
#include "layout.hpp"

#include <algorithm>

namespace bfr::cli {

void add_wrapped(std::string& out, std::size_t column, std::string_view words)
{
    std::size_t at = column;
    while (!words.empty()) {
        const auto word = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(words.size(), word.size() + 1));
        if (at > column && at + 1 + word.size() > page_width) {
            out += '\n';
            out.append(column, ' ');
            at = column;
        } else if (at > column) {
            out += ' ';
            ++at;
        }
        out += word;
        at += word.size();
    }
    out += '\n';
}

}    // namespace bfr::cli
