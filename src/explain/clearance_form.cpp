// SPDX-License-Identifier: MIT
#include "clearance_form.hpp"

#include <bfr/evidence_planning.hpp>

#include <fmt/core.h>

#include <algorithm>

namespace bfr::explain {
namespace {

/// The records that one role clears.
struct one_form {
    std::string_view role;    ///< empty: any physician
    std::vector<std::string_view> ids;
    bool of_limbs = false;
};

std::vector<one_form> forms_for(const std::vector<const screening::applied*>& records)
{
    std::vector<one_form> forms;
    for (const auto* one : records) {
        const auto row = evidence::conditions()[one->row];
        auto at = std::ranges::find(forms, row.clear_by.view(), &one_form::role);
        if (at == forms.end()) at = forms.insert(at, {row.clear_by.view(), {}, false});
        at->ids.push_back(row.id.view());
        at->of_limbs |= !is_whole(row);
    }
    return forms;
}

void add_ids(std::vector<std::string>& lines, const std::vector<std::string_view>& ids)
{
    if (ids.size() == 1) {
        lines.push_back(fmt::format("conditions = [\"{}\"]", ids.front()));
        return;
    }
    lines.emplace_back("conditions = [");
    for (const auto id : ids) lines.push_back(fmt::format("  \"{}\",", id));
    lines.emplace_back("]");
}

// What is left to fill in is no TOML yet: a form that nobody filled in is refused where it is read.
void add_form(std::vector<std::string>& lines, const one_form& form)
{
    if (!lines.empty()) lines.emplace_back();
    lines.emplace_back("[[screening.clearance]]");
    add_ids(lines, form.ids);
    lines.emplace_back(R"(by =              # name, as "Dr A. Example")");
    lines.push_back(form.role.empty()
                        ? std::string{R"(role =            # any physician, as "physician")"}
                        : fmt::format("role =            # \"{}\", no other counts", form.role));
    lines.emplace_back("date =            # of the signature, as 2026-01-31");
    lines.emplace_back(R"(# limits = { load = "30 %", pressure = "50 %" }   where there are any)");
    if (form.of_limbs) {
        lines.emplace_back(R"(# limb = "leg"     only where not all limbs are cleared)");
        lines.emplace_back(R"(# side = "left")");
    }
}

}    // namespace

report_section clearance_form(const std::vector<const screening::applied*>& records)
{
    report_section section;
    section.label = "FORM";
    section.how = tone::strong;
    section.headline = "what a clearance in writing must name, for the profile";
    for (const auto& form : forms_for(records)) add_form(section.to_copy, form);
    section.paragraphs.push_back(fmt::format(
        "Write down what the clinician has signed, and take out each id that is not "
        "cleared. It counts for {} days, not for an event after its date, and ends when "
        "your health changes.",
        evidence::planning::runs_out::clearance_days));
    return section;
}

}    // namespace bfr::explain
