// SPDX-License-Identifier: MIT
#include "pressure_options.hpp"

#include "calculator.hpp"
#include "surroundings.hpp"

#include <bfr/read.hpp>
#include <bfr/text.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace bfr::cli {
namespace {

/// What a value may be: as in a profile, to tell slips of the pen from facts.
template <class T>
struct bounds {
    T least, most;
};
constexpr bounds<length> width_bounds{millimetres(10), millimetres(300)};
constexpr bounds<length> girth_bounds{millimetres(100), millimetres(1500)};
constexpr bounds<pressure> systolic_bounds{mmhg(50), mmhg(300)};
constexpr bounds<pressure> diastolic_bounds{mmhg(20), mmhg(200)};
constexpr bounds<pressure> step_bounds{pressure::of(50), mmhg(50)};
constexpr bounds<pressure> device_bounds{mmhg(50), mmhg(600)};
constexpr int most_years = 120;
constexpr std::int64_t most_load_permille = 1000;

/// Reads one option after another and keeps the first that is wrong.
class option_reader {
  public:
    explicit option_reader(const invocation& said) : said_(said) {}
    [[nodiscard]] const std::optional<failure>& wrong() const { return wrong_; }
    void reject(std::string_view option, std::string what, std::string help)
    {
        if (!wrong_) {
            wrong_ = misread_option(said_, option, {std::move(what), std::move(help), {}});
        }
    }
    template <class T>
    std::optional<T> quantity(std::string_view option,
                              read::reading<T> (*parse)(std::string_view,
                                                        std::optional<unit_system>),
                              std::optional<unit_system> bare, bounds<T> within)
    {
        const auto text = said_.value_of(option);
        if (!text) return std::nullopt;
        const auto got = parse(*text, bare);
        if (!got.value) {
            if (!wrong_) wrong_ = misread_option(said_, option, without_profile(got.problem));
            return std::nullopt;
        }
        if (*got.value < within.least || *got.value > within.most) {
            reject(option, fmt::format("\"{}\" cannot be", *text), "is the unit right?");
        }
        return got.value;
    }
    template <class Enum>
    std::optional<Enum> word(std::string_view option)
    {
        const auto text = said_.value_of(option);
        if (!text) return std::nullopt;
        const auto found = named<Enum>(*text);
        if (!found) {
            reject(option, fmt::format("\"{}\" is none of them", *text),
                   "write " + text::joined(names_of<Enum>::all, ", "));
        }
        return found;
    }
    std::optional<date> day(std::string_view option)
    {
        const auto text = said_.value_of(option);
        if (!text) return std::nullopt;
        const auto found = parse_iso(*text);
        if (!found) {
            reject(option, fmt::format("\"{}\" is not a day", *text),
                   "write one that exists as 2026-01-31");
        }
        return found;
    }
    std::optional<int> years(std::string_view option)
    {
        const auto text = said_.value_of(option);
        if (!text) return std::nullopt;
        int number = 0;
        const bool digits = !text->empty() && text->size() <= 3 &&
                            std::ranges::all_of(*text, [](char c) { return c >= '0' && c <= '9'; });
        for (const char c : *text) number = digits ? number * 10 + (c - '0') : 0;
        if (!digits || number > most_years) {
            reject(option, fmt::format("\"{}\" is no age", *text), "write whole years: 34");
        }
        return number;
    }

  private:
    const invocation& said_;
    std::optional<failure> wrong_;
};

void read_load(const invocation& said, option_reader& from, pressure_wish& into)
{
    auto text = said.value_of("load-percent");
    if (!text) return;
    const auto said_text = *text;
    if (!text->ends_with('%')) *text += '%';
    const auto share = read::parse_percent(*text);
    if (!share.value || *share.value < 0 || *share.value > most_load_permille) {
        from.reject("load-percent", fmt::format("\"{}\" is no share of the 1RM", said_text),
                    "write for instance 30");
        return;
    }
    into.question.load = share_of_1rm::of(*share.value);
}

/// How many days ago it was measured.
void read_days(const invocation& said, option_reader& from, pressure_wish& into)
{
    const auto today = from.day("today");
    const auto measured = from.day("measured-on");
    if (!measured || from.wrong()) return;
    const auto now = today_or(today);
    if (*measured > now) {
        from.reject("measured-on",
                    fmt::format("\"{}\" lies after {}", *said.value_of("measured-on"), iso(now)),
                    "write the day on which it was measured");
        return;
    }
    into.reading.days_ago = now - *measured;
}

/// The ways of measuring without the limb, each once.
std::vector<std::string_view> method_names(std::optional<limb> on)
{
    std::vector<std::string_view> names;
    const auto rows = evidence::aop_methods();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto row = rows[i];
        if (on && row.on != *on) continue;
        auto id = row.id.view();
        id.remove_suffix(name(row.on).size() + 1);
        if (std::ranges::find(names, id) == names.end()) names.push_back(id);
    }
    return names;
}

/// A full id says the limb as well, and so does a way of measuring that only one limb has.
void read_method(const invocation& said, option_reader& from, pressure_wish& into)
{
    const auto text = said.value_of("method");
    if (!text) return;
    into.is_sku = *text == "sku" || *text == "SKU";
    if (into.is_sku) return;
    auto wanted = std::string_view{*text};
    auto& on = into.question.on;
    if (const auto row = evidence::aop_methods().find(wanted)) {
        wanted.remove_suffix(name(row->on).size() + 1);
        if (!on) on = row->on;
    }
    const auto names = method_names(std::nullopt);
    const auto found = std::ranges::find(names, wanted);
    if (found == names.end()) {
        const auto near = text::nearest(wanted, names);
        from.reject("method", fmt::format("\"{}\" is no way of measuring", *text),
                    near ? fmt::format("did you mean {}? bfr list methods", *near)
                         : "bfr list methods");
        return;
    }
    into.reading.method = *found;
    if (!on && !desk::has_method(*found, limb::arm)) on = limb::leg;
    if (!on && !desk::has_method(*found, limb::leg)) on = limb::arm;
    const bool other_limb =
        on && (!desk::has_method(*found, *on) || (*text != *found && !text->ends_with(name(*on))));
    if (other_limb) {
        from.reject("method", fmt::format("\"{}\" is not for the {}", *text, name(*on)),
                    "bfr list methods");
    }
}

void read_equation(const invocation& said, option_reader& from, pressure_wish& into)
{
    const auto text = said.value_of("equation");
    if (!text) return;
    const auto rows = evidence::equations();
    std::vector<std::string_view> ids;
    for (std::size_t i = 0; i < rows.size(); ++i) ids.push_back(rows[i].id.view());
    const auto found = std::ranges::find(ids, *text);
    if (found == ids.end()) {
        from.reject("equation", fmt::format("\"{}\" is no equation", *text), "bfr list equations");
        return;
    }
    into.question.known.equation = *found;
}

void read_person(const invocation& said, option_reader& from, pressure_wish& into)
{
    auto& known = into.question.known;
    const auto bare = std::optional{unit_system::kg};    // blood pressure is in mmHg everywhere
    known.systolic = from.quantity("systolic", read::parse_pressure, bare, systolic_bounds);
    into.question.diastolic =
        from.quantity("diastolic", read::parse_pressure, bare, diastolic_bounds);
    if (known.systolic && into.question.diastolic && *into.question.diastolic >= *known.systolic) {
        from.reject("diastolic", "it is not under the systolic pressure", "is it the other one?");
    }
    known.age = from.years("age");
    known.sex = from.word<sex>("sex");
    known.screening_flag = said.has("screening-flag");
    read_equation(said, from, into);
}

}    // namespace

read::misread without_profile(read::misread why)
{
    why.help.erase(std::min(why.help.find(", or declare"), why.help.size()));
    return why;
}

result<pressure_wish> read_pressure_options(const invocation& said)
{
    option_reader from{said};
    pressure_wish wish;
    auto& question = wish.question;
    auto& known = question.known;
    question.on = from.word<limb>("limb");
    known.used = from.word<posture>("posture");
    wish.reading.taken = from.word<posture>("measured-posture");
    wish.reading.other_side = said.has("other-side");
    known.cuff_width = from.quantity("cuff-width", read::parse_length, std::nullopt, width_bounds);
    known.circumference =
        from.quantity("circumference", read::parse_length, std::nullopt, girth_bounds);
    known.elastic = from.word<cuff_material>("material") == cuff_material::elastic;
    read_person(said, from, wish);
    if (const auto step =
            from.quantity("gauge-step", read::parse_pressure, std::nullopt, step_bounds)) {
        question.gauge_step = *step;
    }
    question.device_max =
        from.quantity("device-max", read::parse_pressure, std::nullopt, device_bounds);
    read_load(said, from, wish);
    read_days(said, from, wish);
    read_method(said, from, wish);
    wish.about_a_reading = said.has("method") || said.has("measured-on") ||
                           said.has("measured-posture") || said.has("other-side");
    if (from.wrong()) return *from.wrong();
    return wish;
}

}    // namespace bfr::cli
