// SPDX-License-Identifier: MIT
#include "dialogue.hpp"

#include <bfr/text.hpp>

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace bfr::cli {

bool somebody_is_there() { return ::isatty(STDIN_FILENO) != 0; }

std::optional<std::string> next_line()
{
    constexpr std::size_t longest = 1000;    // more is no answer, and is not kept
    std::string line;
    for (char c = 0;;) {
        // One byte at a time: what is typed ahead stays in the terminal, for us or the shell.
        const auto count = ::read(STDIN_FILENO, &c, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return std::nullopt;
        if (c == '\n') return line;
        if (line.size() < longest) line += c;
    }
}

void add_folded(std::string& out, std::size_t width, std::size_t indent, std::string_view words)
{
    auto at = text::columns(std::string_view{out}.substr(out.rfind('\n') + 1));
    bool begun = false;
    while (!words.empty()) {
        const auto word = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(words.size(), word.size() + 1));
        const auto size = text::columns(word);
        if (begun && at + 1 + size > width) {
            out += '\n';
            out.append(indent, ' ');
            at = indent;
        } else if (begun) {
            out += ' ';
            ++at;
        }
        out += word;
        at += size;
        begun = true;
    }
    out += '\n';
}

}    // namespace bfr::cli
