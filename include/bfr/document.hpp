// SPDX-License-Identifier: MIT
//
// A report before it has a form: what is said, in which order and how loudly. Rooms that report
// make one; `render` turns it into bytes, and shows safely what somebody else wrote into it. Texts
// are plain words without line ends.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace bfr {

enum class tone : std::uint8_t { plain, strong, alarm };

/// One entry of a list: what it says, which record it is, where it was written.
struct report_entry {
    std::string words;
    std::string id;                    ///< "clot-history"; may be empty
    std::string place;                 ///< "line 40"; empty where nothing was written
    std::vector<std::string> below;    ///< sentences of their own under the words
};

/// "severity   refuse": a name and what belongs to it.
struct report_field {
    std::string name;
    std::vector<std::string> words;    ///< paragraphs; the first stands beside the name
};

/// Entries, fields, paragraphs and lines under one head, in this order; empty parts are left out.
struct report_section {
    std::string label;    ///< at most six letters, "STOP"; empty: none
    tone how = tone::plain;
    std::string headline;
    std::vector<report_entry> entries;    ///< counted through the whole document
    std::vector<report_field> fields;
    std::vector<std::string> paragraphs;
    std::vector<std::string> to_copy;    ///< lines of TOML, copied as they stand, never wrapped
};

struct document {
    std::string title;      ///< "SCREENING RESULT"
    std::string verdict;    ///< after the title and a colon: "DO NOT START"; may be empty
    tone verdict_tone = tone::plain;
    std::string aside;                   ///< at the right end of the first line; may be empty
    std::vector<std::string> opening;    ///< paragraphs under the title
    std::vector<report_section> sections;
    std::vector<std::string> closing;    ///< paragraphs at the end
};

}    // namespace bfr
