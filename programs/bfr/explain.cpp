// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include "surroundings.hpp"

#include <bfr/explain.hpp>
#include <bfr/render.hpp>
#include <bfr/text.hpp>

#include <fmt/core.h>

namespace bfr::cli {
namespace {

std::optional<document> report_of(std::string_view id)
{
    if (auto found = explain::condition_report(id)) return found;
    if (auto found = explain::effect_report(id)) return found;
    return explain::group_report(id);
}

failure unknown(std::string_view id)
{
    const auto ids = explain::ids();
    const auto near = text::nearest(id, ids);
    return {exit_code::usage,
            fmt::format("explain: there is nothing with the id \"{}\"{}", id,
                        near ? fmt::format("; did you mean {}?", *near) : ""),
            near ? "" : "bfr list conditions, bfr list effects: what there is"};
}

}    // namespace

exit_code run(const explain_request& wish)
{
    const auto report = report_of(wish.id);
    if (!report) return complain(unknown(wish.id));
    const auto looks = looks_for(stream::out, wish.looks);
    return answer(is_narrow(looks) ? render::document_as_list(*report, looks)
                                   : render::document_as_text(*report, looks));
}

}    // namespace bfr::cli
