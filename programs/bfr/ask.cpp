// SPDX-License-Identifier: MIT
//
// The file is read at the beginning and written at the end, both whole: between them lie minutes in
// which somebody else may write it. Until then Ctrl-C ends the program and nothing has happened.
#include "ask.hpp"

#include "commands.hpp"
#include "dialogue.hpp"
#include "files.hpp"
#include "questions.hpp"
#include "surroundings.hpp"

#include <bfr/interview.hpp>
#include <bfr/render.hpp>
#include <bfr/screening_table.hpp>

#include <fmt/core.h>

#include <sys/stat.h>

#include <set>
#include <string_view>
#include <utility>

namespace bfr::cli {
namespace {

using screening::heard;
using screening::interview;

/// Nobody who lives was ill before.
date earliest_event(const std::optional<date>& born)
{
    const auto oldest = *date::of(1900, 1, 1);
    return born && *born > oldest ? *born : oldest;
}

failure nobody_to_ask()
{
    return {exit_code::usage, "screen: --ask asks in a terminal, and the standard input is none",
            "write [screening] by hand; bfr list conditions has the questions"};
}

/// What there is to begin with.
struct beginning {
    std::optional<text::source> file;    ///< nothing: no profile is named
    std::optional<screening_answers> answers;
    date earliest;
    bool sound = true;
    bool male = false;    ///< stated in the profile
};

std::variant<beginning, exit_code> begin(const screen_request& wish, date today)
{
    beginning start;
    start.earliest = earliest_event({});
    if (wish.profile.empty()) return start;
    auto source = read_source(wish.profile);
    if (auto* wrong = std::get_if<failure>(&source)) {
        struct stat about {};
        if (::stat(wish.profile.c_str(), &about) != 0) {
            wrong->help = fmt::format("bfr init {} makes one", wish.profile);
        }
        return complain(*wrong);
    }
    start.file = std::get<text::source>(std::move(source));
    text::sink problems;
    auto part = read::parse_screening(*start.file, today, problems);
    if (!part) {
        say(render::diagnostics_as_text(problems, {&*start.file, 1}, "nothing was asked.",
                                        looks_for(stream::err, wish.looks)));
        return exit_code::bad_input;
    }
    // Better now than after all the questions; the temporary file goes at once.
    const auto place = output::open(wish.profile, when_there::replace);
    if (const auto* wrong = std::get_if<failure>(&place)) return complain(*wrong);
    start.answers = std::move(part->answers);
    start.earliest = earliest_event(part->born);
    start.sound = part->sound;
    start.male = part->male;
    return start;
}

/// A question of the program itself. @return nothing at the end of the input
std::optional<char> ask_for_letter(std::string_view prompt, std::string_view letters)
{
    for (;;) {
        say(prompt);
        const auto line = next_line();
        if (!line) return std::nullopt;
        const auto first = line->find_first_not_of(" \t");
        if (first == std::string::npos || line->find_last_not_of(" \t") != first) continue;
        const char letter = (*line)[first];
        const char small =
            letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        if (letters.find(small) != std::string_view::npos) return small;
    }
}

/// The groups to ask; none where the person leaves it at what is there.
screening::groups choose_groups(const beginning& start, const std::string& name, date today)
{
    auto groups = screening::groups_without_answer(start.answers, today);
    auto all = screening::groups_with_a_question();
    if (!start.sound) {
        say(fmt::format("[screening] in {0} has errors, so all is asked again; bfr check {0} shows "
                        "them.\n",
                        name));
        return all;
    }
    const bool dated = start.answers && start.answers->conditions && start.answers->answered_on;
    if (groups.size() == all.size() && dated && start.answers->open.size() < all.size()) {
        say(fmt::format("The answers of {} are too old, so all is asked again.\n",
                        iso(start.answers->answered_on->value)));
    } else if (!groups.empty() && groups.size() < all.size()) {
        say(fmt::format("The other groups keep their answers of {}, and that date.\n",
                        iso(start.answers->answered_on->value)));
    }
    if (!groups.empty()) return groups;
    say(fmt::format("{}: all groups are answered, on {}.\n", name,
                    iso(start.answers->answered_on->value)));
    if (ask_for_letter("Go through all of them again? y/n > ", "ynq") != 'y') return {};
    return all;
}

/// What is wrong with a line that the interview itself cannot tell: what the reader would refuse.
std::string wrong_answer(const screening::question& asked, std::string_view line, bool male)
{
    const bool yes = line.find_first_of("yY?") != std::string_view::npos;
    if (male && asked.what == screening::asks::item && yes && read::contradicts_male(asked.id))
        return "the profile says sex = male: answer n here, or stop with q and correct it there";
    const bool number = asked.what == screening::asks::value &&
                        line.find_first_of("0123456789") != std::string_view::npos;
    if (!number) return {};
    const auto begin = line.find_first_not_of(" \t");
    const auto end = line.find_last_not_of(" \t") + 1;
    const auto wrong = read::misread_value(asked.id, line.substr(begin, end - begin));
    return wrong ? wrong->what : std::string{};
}

enum class ending : unsigned char { save, leave };

/// After the last question. @return nothing to go on: the last answer was taken back
std::optional<ending> review(interview& talk, const std::string& name, std::size_t width)
{
    say(review_words(talk.result(), width));
    const auto where = name.empty() ? std::string{"print the table"} : "write it into " + name;
    switch (ask_for_letter(fmt::format("y {}, b back, n write nothing > ", where), "ybnq")
                .value_or('q')) {
    case 'b': talk.hear("b"); return std::nullopt;
    case 'n': return ending::leave;
    default: return ending::save;
    }
}

ending converse(interview& talk, const beginning& start, const std::string& name, std::size_t width)
{
    for (;;) {
        const auto asked = talk.now();
        if (!asked) {
            if (const auto end = review(talk, name, width)) return *end;
            continue;
        }
        say(question_words(*asked, width));
        const auto line = next_line();
        if (!line) {
            say("\n");
            return ending::save;
        }
        if (const auto wrong = wrong_answer(*asked, *line, start.male); !wrong.empty()) {
            say(fmt::format("  {}\n", wrong));
            continue;
        }
        const auto became = talk.hear(*line);
        if (became.as == heard::quit) return ending::save;
        if (became.as != heard::help) continue;
        // The question comes again, and says itself how a detail is written.
        say(became.complaint.empty() ? help_words(*asked, width)
                                     : fmt::format("  {}; h for help\n", became.complaint));
    }
}

/// The answers are not lost where they cannot be written.
exit_code print_instead(const failure& wrong, const screening_answers& answers)
{
    const auto code = complain(wrong);
    say("     Nothing was written. This is the table, to be put in its place by hand:\n");
    static_cast<void>(answer(read::screening_table(answers)));
    return code;
}

/// A condition of two limbs is two entries and one condition.
std::string noted_in(const screening_answers& answers)
{
    std::set<std::string_view> ids;
    if (answers.conditions) {
        for (const auto& one : *answers.conditions) ids.insert(one.id.value);
    }
    return ids.empty() ? "no condition" : counted(ids.size(), "condition");
}

std::string closing(const std::string& name, const screening_answers& answers, std::size_t width)
{
    std::string words;
    const auto noted = noted_in(answers);
    add_folded(words, width, 5,
               name.empty() ? fmt::format("bfr: put this table into a profile: {}", noted)
                            : fmt::format("bfr: wrote [screening] into {}: {}", name, noted));
    const std::string file = name.empty() ? "FILE" : name;
    if (!answers.open.empty()) {
        words += "     ";
        add_folded(words, width, 5,
                   fmt::format("{} still open: no plan until they are answered, with",
                               counted(answers.open.size(), "group")));
        words += fmt::format("           bfr screen --ask {}\n", file);
    }
    return words + fmt::format("     next: bfr screen {}\n", file);
}

exit_code write(const beginning& start, const std::string& name, const screening_answers& answers,
                date today, std::size_t width)
{
    auto made = read::with_screening(*start.file, answers, today);
    if (const auto* why = std::get_if<read::not_edited>(&made)) {
        const auto code = why->our_bug ? exit_code::our_bug : exit_code::bad_input;
        return print_instead({code, fmt::format("cannot edit {}: {}", name, why->words), {}},
                             answers);
    }
    auto to = output::open(name, when_there::replace);
    if (const auto* wrong = std::get_if<failure>(&to)) return print_instead(*wrong, answers);
    const auto again = read_source(name);
    const auto* const now = std::get_if<text::source>(&again);
    if (now == nullptr || now->content() != start.file->content()) {
        return print_instead({exit_code::cannot_create,
                              fmt::format("{} was changed by somebody else in the meantime", name),
                              {}},
                             answers);
    }
    const auto lost = std::get<output>(to).finish(std::get<std::string>(made));
    if (lost) return print_instead(*lost, answers);
    say(closing(name, answers, width));
    return answers.open.empty() ? exit_code::done : exit_code::answer_is_no;
}

exit_code save(const beginning& start, const std::string& name, const interview& talk, date today,
               std::size_t width)
{
    if (!talk.answered_anything()) {
        say("bfr: nothing was answered, so nothing was written\n");
        return exit_code::done;
    }
    const auto answers = talk.result();
    if (start.file) return write(start, name, answers, today, width);
    say("\n");
    const auto code = answer(read::screening_table(answers));
    if (code != exit_code::done) return code;
    say(closing(name, answers, width));
    return answers.open.empty() ? code : exit_code::answer_is_no;
}

}    // namespace

exit_code ask(const screen_request& wish)
{
    if (!somebody_is_there()) return complain(nobody_to_ask());
    const auto today = today_or(wish.today);
    auto begun = begin(wish, today);
    if (const auto* code = std::get_if<exit_code>(&begun)) return *code;
    const auto& start = std::get<beginning>(begun);
    const auto width = looks_for(stream::err, wish.looks).width;
    const auto groups = choose_groups(start, wish.profile, today);
    if (groups.empty()) {
        say(fmt::format("     next: bfr screen {}\n", wish.profile));
        return exit_code::done;
    }
    say(opening_words(groups.size(), width));
    // Answers that hold errors are shown as noted, but vouch for nothing: all groups are asked.
    interview talk{start.answers, groups, today, start.earliest};
    if (converse(talk, start, wish.profile, width) == ending::leave) {
        say("bfr: nothing was written\n");
        return exit_code::done;
    }
    return save(start, wish.profile, talk, today, width);
}

}    // namespace bfr::cli
