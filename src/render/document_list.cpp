// SPDX-License-Identifier: MIT
//
// A report as sentences, for narrow windows and for reading aloud: nothing stands beside anything.
#include <bfr/render.hpp>

#include "letters.hpp"
#include "page.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace bfr::render {
namespace {

constexpr std::size_t narrowest = 40;
constexpr std::size_t indent = 2;

char lower(char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// "Stop" of "STOP": a screen reader spells what stands in capitals.
std::string spoken(std::string_view words)
{
    const bool shouted = std::ranges::none_of(words, [](char c) { return 'a' <= c && c <= 'z'; });
    std::string out = flowing(words);
    if (shouted && !out.empty()) std::transform(out.begin() + 1, out.end(), out.begin() + 1, lower);
    return out;
}

std::string sentence(std::string words)
{
    constexpr std::string_view ends = ".?!:";
    if (!words.empty() && ends.find(words.back()) == std::string_view::npos) words += '.';
    return words;
}

class list_writer {
  public:
    explicit list_writer(const looks& how) : out_(how) {}

    std::string write(const document& page)
    {
        auto title = spoken(page.title);
        if (!page.verdict.empty()) title += ": " + spoken(page.verdict);
        out_.paragraph(sentence(std::move(title)), 0, indent);
        if (!page.aside.empty()) out_.paragraph(sentence("From " + shown(page.aside)), 0, indent);
        for (const auto& words : page.opening) out_.paragraph(flowing(words));
        for (const auto& one : page.sections) section(one);
        if (!page.closing.empty()) out_.blank();
        for (const auto& words : page.closing) out_.paragraph(flowing(words));
        return out_.finished();
    }

  private:
    void tell(std::string_view words) { out_.paragraph(flowing(words), indent, 2 * indent); }

    void section(const report_section& one)
    {
        out_.blank();
        auto head = spoken(one.label);
        if (!head.empty() && !one.headline.empty()) head += ": ";
        head += flowing(one.headline);
        if (!head.empty()) out_.paragraph(sentence(std::move(head)), 0, indent);
        for (const auto& each : one.entries) entry(each);
        for (const auto& each : one.fields) field(each);
        for (const auto& words : one.paragraphs) tell(words);
        for (const auto& line : one.to_copy) out_.line(shown(line));
    }

    void entry(const report_entry& one)
    {
        out_.paragraph(sentence(fmt::format("{}. {}", ++number_, flowing(one.words))), 0, indent);
        const auto id = shown(one.id);
        const auto place = shown(one.place);
        if (!id.empty() || !place.empty())
            tell(sentence(
                fmt::format("{}{}{}", id, id.empty() || place.empty() ? "" : ", ", place)));
        for (const auto& line : one.below) tell(line);
    }

    void field(const report_field& one)
    {
        if (one.words.size() == 1) {
            out_.paragraph(
                sentence(fmt::format("{}: {}", shown(one.name), flowing(one.words.front()))), 0,
                indent);
            return;
        }
        out_.paragraph(shown(one.name) + ":", 0, indent);
        for (const auto& words : one.words) tell(sentence(words));
    }

    page out_;
    int number_ = 0;
};

}    // namespace

std::string document_as_list(const document& page, const looks& how)
{
    auto wide = how;
    wide.width = std::max(how.width, narrowest);
    return list_writer{wide}.write(page);
}

}    // namespace bfr::render
