// SPDX-License-Identifier: MIT
//
// argv -> invocation (strings) -> request (types) -> a command -> an exit status. This is the one
// place where an exception ends: by then it is our bug.
#include "arguments.hpp"
#include "commands.hpp"
#include "exit_codes.hpp"
#include "files.hpp"
#include "request.hpp"

#include <exception>
#include <span>
#include <string_view>

namespace bfr::cli {
namespace {

exit_code run_words(std::span<char* const> words)
{
    if (words.empty()) return complain({exit_code::usage, "say what to do", "bfr --help"});
    const std::string_view first = words.front();
    if (first == "--version" || first == "-V") return answer("bfr " BFR_VERSION "\n");

    const auto said = take_apart(words);
    if (const auto* wrong = std::get_if<failure>(&said)) return complain(*wrong);
    const auto wish = understand(std::get<invocation>(said));
    if (const auto* wrong = std::get_if<failure>(&wish)) return complain(*wrong);
    return std::visit([](const auto& each) { return run(each); }, std::get<request>(wish));
}

exit_code our_bug(std::string_view what)
{
    say("bfr: a bug in bfr, please report it: ");
    say(what);
    say("\n");
    return exit_code::our_bug;
}

exit_code guarded(std::span<char* const> words)
try {
    return run_words(words);
} catch (const std::exception& error) {
    return our_bug(error.what());
}

}    // namespace
}    // namespace bfr::cli

int main(int count, char** words)
{
    bfr::cli::hold_standard_streams();
    const std::span<char* const> all{words, static_cast<std::size_t>(count)};
    return static_cast<int>(bfr::cli::guarded(all.subspan(all.empty() ? 0 : 1)));
}
