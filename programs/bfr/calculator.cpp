// SPDX-License-Identifier: MIT
#include "calculator.hpp"

#include "commands.hpp"
#include "files.hpp"
#include "surroundings.hpp"

#include <bfr/render.hpp>

#include <fmt/core.h>

#include <stdexcept>

namespace bfr::cli {
namespace {

result<calculator> calculator_of(const invocation& said)
{
    switch (said.command->which) {
    case command::one_rm: return one_rm_calculator(said);
    case command::load: return load_calculator(said);
    case command::plates: return plates_calculator(said);
    case command::pressure: return pressure_calculator(said);
    case command::time: return time_calculator(said);
    default: break;
    }
    throw std::logic_error("a command that is no calculator");
}

failure misread_input(std::string_view name, std::string_view where, exit_code code,
                      const read::misread& why)
{
    return {code, fmt::format("{}: {}{}", name, where, why.what), why.help};
}

/// Answers as bytes, one after another.
class pile {
  public:
    pile(format as, const render::looks& how) : as_(as), how_(how) {}
    void add(const bfr::answer& one)
    {
        is_no_ = is_no_ || one.is_no;
        if (as_ == format::json) {
            bytes_ += render::answer_as_json(one);
            return;
        }
        if (!bytes_.empty()) bytes_ += '\n';
        bytes_ += render::answer_as_text(one, how_);
    }
    [[nodiscard]] const std::string& bytes() const { return bytes_; }
    [[nodiscard]] bool is_no() const { return is_no_; }

  private:
    format as_;
    render::looks how_;
    std::string bytes_;
    bool is_no_ = false;
};

/// Nothing is answered unless every input can be read: half of a command line is no command line.
std::optional<failure> compute_operands(const calculation_request& wish, const calculator& by,
                                        pile& out)
{
    const auto name = wish.said.command->name;
    for (const auto& input : by.cut(wish.said.operands)) {
        const auto one = by.compute(input);
        if (const auto* wrong = std::get_if<read::misread>(&one))
            return misread_input(name, "", exit_code::usage, *wrong);
        out.add(std::get<bfr::answer>(one));
    }
    return std::nullopt;
}

/// A line that cannot be read is told and passed over. @return whether there was one
bool compute_lines(const calculation_request& wish, const calculator& by, const text::source& lines,
                   pile& out)
{
    bool failed = false;
    int number = 0;
    std::string_view rest = lines.content();
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        auto line = rest.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        ++number;
        const auto words = words_of(line);
        if (words.empty() || words.front().starts_with('#')) continue;
        const auto one = by.compute(line);
        if (const auto* wrong = std::get_if<read::misread>(&one)) {
            complain(misread_input(wish.said.command->name, fmt::format("line {}: ", number),
                                   exit_code::bad_input, *wrong));
            failed = true;
            continue;
        }
        out.add(std::get<bfr::answer>(one));
    }
    return failed;
}

}    // namespace

std::vector<std::string> one_by_one(const std::vector<std::string>& operands) { return operands; }

std::vector<std::string_view> words_of(std::string_view input)
{
    constexpr std::string_view blanks = " \t\r";
    std::vector<std::string_view> words;
    for (;;) {
        const auto begin = input.find_first_not_of(blanks);
        if (begin == std::string_view::npos) return words;
        input.remove_prefix(begin);
        const auto end = std::min(input.find_first_of(blanks), input.size());
        words.push_back(input.substr(0, end));
        input.remove_prefix(end);
    }
}

failure misread_option(const invocation& said, std::string_view option, const read::misread& why)
{
    return {exit_code::usage, fmt::format("{}: --{}: {}", said.command->name, option, why.what),
            why.help};
}

exit_code run(const calculation_request& wish)
{
    const auto made = calculator_of(wish.said);
    if (const auto* wrong = std::get_if<failure>(&made)) return complain(*wrong);
    const auto& by = std::get<calculator>(made);
    pile out{wish.as, looks_for(stream::out, {})};
    bool failed = false;
    if (wish.from_stdin) {
        const auto lines = read_source("-");
        if (const auto* wrong = std::get_if<failure>(&lines)) return complain(*wrong);
        failed = compute_lines(wish, by, std::get<text::source>(lines), out);
    } else if (const auto wrong = compute_operands(wish, by, out)) {
        return complain(*wrong);
    }
    const auto told = answer(out.bytes());
    if (told != exit_code::done) return told;
    if (failed) return exit_code::bad_input;
    return out.is_no() ? exit_code::answer_is_no : exit_code::done;
}

}    // namespace bfr::cli
