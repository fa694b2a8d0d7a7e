// SPDX-License-Identifier: MIT
#include <bfr/render.hpp>

#include "letters.hpp"
#include "page.hpp"

namespace bfr::render {

std::string answer_as_text(const answer& said, const looks& how)
{
    page out{how};
    for (const auto& line : said.lines) {
        if (line.words.empty())
            out.blank();
        else if (line.is_table)
            out.line(shown(line.words));    // nothing is wrapped, so blanks stay blanks
        else
            out.paragraph(flowing(line.words), 0, line.indent);
    }
    return out.finished();
}

}    // namespace bfr::render
