// SPDX-License-Identifier: MIT
//
// POSIX calls, not streams: they say what failed, and cost nothing at start.
#include "files.hpp"

#include <fmt/core.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace bfr::cli {
namespace {

constexpr std::size_t most_bytes = 1'048'576;

failure because(exit_code code, std::string_view what, int error)
{
    // strerror is not translated: the program never sets a locale.
    const char* const why = std::strerror(error);    // NOLINT(concurrency-mt-unsafe): one thread
    return {code, fmt::format("{}: {}", what, why), {}};
}

/// @return the file's number, or -1 with errno
int open_there(const char* path, int flags)
{
    // A terminal that is opened must not become the one that governs us.
    return ::open(path, flags | O_CLOEXEC | O_NOCTTY);    // NOLINT(*-vararg): POSIX has it so
}

/// An open file. -1: none.
class descriptor {
  public:
    explicit descriptor(int number = -1) : number_(number) {}
    descriptor(descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    descriptor& operator=(descriptor&& other) noexcept
    {
        std::swap(number_, other.number_);
        return *this;
    }
    descriptor(const descriptor&) = delete;
    descriptor& operator=(const descriptor&) = delete;
    ~descriptor()
    {
        if (number_ >= 0) ::close(number_);
    }
    [[nodiscard]] int number() const { return number_; }
    /// Closes now. @return false with errno: only then a network may tell that a write was lost
    [[nodiscard]] bool close() { return ::close(std::exchange(number_, -1)) == 0; }

  private:
    int number_;
};

/// Holds back the signals that end a program, so that none comes between a temporary file's birth
/// and its end. The program works for a millisecond; what came meanwhile is delivered after it.
class signals_held {
  public:
    signals_held()
    {
        sigset_t ending;
        sigemptyset(&ending);
        for (const int each : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&ending, each);
        pthread_sigmask(SIG_BLOCK, &ending, &before_);
    }
    signals_held(const signals_held&) = delete;
    signals_held& operator=(const signals_held&) = delete;
    signals_held(signals_held&&) = delete;
    signals_held& operator=(signals_held&&) = delete;
    ~signals_held() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

  private:
    sigset_t before_{};
};

/// @return 0 or errno
int write_all(int to, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto count = ::write(to, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

std::optional<failure> write_standard_output(std::string_view bytes)
{
    const int error = write_all(STDOUT_FILENO, bytes);
    if (error == 0) return std::nullopt;
    if (error == EPIPE) {
        // The reader has gone, and SIGPIPE was ignored: end the way it would have ended us.
        static_cast<void>(std::signal(SIGPIPE, SIG_DFL));
        static_cast<void>(std::raise(SIGPIPE));
    }
    return because(exit_code::write_failed, "cannot write to standard output", error);
}

failure unreadable(std::string_view name, int error)
{
    return because(exit_code::no_input, fmt::format("cannot read {}", name), error);
}

result<std::string> read_all(int from, std::string_view name)
{
    std::string all;
    std::array<char, 16384> part;
    while (all.size() < most_bytes) {
        const auto count = ::read(from, part.data(), part.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return unreadable(name, errno);
        if (count == 0) break;
        all.append(part.data(), static_cast<std::size_t>(count));
    }
    return all;
}

}    // namespace

void hold_standard_streams()
{
    // Opened the wrong way round: whoever uses a closed stream gets an error, not silence.
    for (const auto& [stream, flags] : {std::pair{STDIN_FILENO, O_WRONLY},
                                        {STDOUT_FILENO, O_RDONLY},
                                        {STDERR_FILENO, O_RDONLY}}) {
        struct stat about {};
        if (::fstat(stream, &about) != 0) static_cast<void>(open_there("/dev/null", flags));
    }
    // A limit on the size of files is an error of write(), not our death.
    static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
}

result<text::source> read_source(const std::string& path)
{
    const bool standard = path == "-";
    const descriptor file{standard ? -1 : open_there(path.c_str(), O_RDONLY)};
    if (!standard && file.number() < 0) {
        return unreadable(path, errno);
    }
    const std::string name = standard ? "<stdin>" : path;
    auto content =
        read_all(standard ? STDIN_FILENO : file.number(), standard ? "standard input" : name);
    if (auto* wrong = std::get_if<failure>(&content)) return std::move(*wrong);
    return text::source{name, std::move(std::get<std::string>(content))};
}

void say(std::string_view bytes) { static_cast<void>(write_all(STDERR_FILENO, bytes)); }

// ---- output

struct output::state {
    std::optional<signals_held> signals;    // first in, last out: after the temporary file has gone
    std::string name;                       // as the user wrote it
    std::string place;                      // where it will stand: symbolic links followed
    std::string temporary;                  // empty: written straight into `file`
    descriptor file;
    when_there existing = when_there::replace;

    state() = default;
    state(const state&) = delete;
    state& operator=(const state&) = delete;
    state(state&&) = delete;
    state& operator=(state&&) = delete;
    ~state()
    {
        if (!temporary.empty()) ::unlink(temporary.c_str());
    }
    [[nodiscard]] failure refused(int error) const
    {
        return because(exit_code::cannot_create, fmt::format("cannot write {}", name), error);
    }
};

namespace {

std::string folder_of(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "./" : path.substr(0, slash + 1);
}

/// The path with symbolic links followed. @return empty with errno
std::string followed(const std::string& path)
{
    std::array<char, PATH_MAX> real;
    return ::realpath(path.c_str(), real.data()) == nullptr ? std::string{} : real.data();
}

/// The mode a new file gets, or that of the file it replaces.
void set_mode(int file, const struct stat* before)
{
    if (before == nullptr) {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        ::fchmod(file, 0666 & ~mask);
        return;
    }
    // Only root can give a file away; for all others it stays theirs, which is no error.
    static_cast<void>(::fchown(file, before->st_uid, before->st_gid) == 0);
    ::fchmod(file, before->st_mode & 07777U);
}

}    // namespace

output::output(std::unique_ptr<state> held) : held_(std::move(held)) {}
output::output(output&&) noexcept = default;
output& output::operator=(output&&) noexcept = default;
output::~output() = default;

result<output> output::open(const std::string& path, when_there existing)
{
    auto held = std::make_unique<state>();
    held->name = path;
    if (path == "-") return output{std::move(held)};
    held->existing = existing;

    struct stat link {
    }, before{};
    const bool there = ::lstat(path.c_str(), &link) == 0;
    if (!there && errno != ENOENT) return held->refused(errno);
    if (there && existing == when_there::refuse) {
        return failure{exit_code::cannot_create, fmt::format("{} is there already", path),
                       "--force overwrites it"};
    }
    if (there && ::stat(path.c_str(), &before) != 0) return held->refused(errno);
    if (there && S_ISDIR(before.st_mode)) return held->refused(EISDIR);
    if (there && !S_ISREG(before.st_mode)) {    // a device or a pipe is written to, never replaced
        held->file = descriptor{open_there(path.c_str(), O_WRONLY)};
        if (held->file.number() < 0) return held->refused(errno);
        return output{std::move(held)};
    }
    held->place = there ? followed(path) : path;
    if (held->place.empty()) return held->refused(errno);
    // A file without write permission is left alone, also by root, whom nothing else would stop.
    const bool locked =
        there && ((before.st_mode & 0222U) == 0 || ::access(held->place.c_str(), W_OK) != 0);
    if (locked) return held->refused(EACCES);

    held->signals.emplace();
    auto name = folder_of(held->place) + ".bfr-XXXXXX";
    held->file = descriptor{::mkostemp(name.data(), O_CLOEXEC)};
    if (held->file.number() < 0) return held->refused(errno);
    held->temporary = std::move(name);
    set_mode(held->file.number(), there ? &before : nullptr);
    return output{std::move(held)};
}

std::optional<failure> output::finish(std::string_view bytes)
{
    if (held_->name == "-") return write_standard_output(bytes);
    const auto lost = [this](int error) {
        return because(exit_code::write_failed, fmt::format("cannot write {}", held_->name), error);
    };
    auto& file = held_->file;
    if (const int error = write_all(file.number(), bytes); error != 0) return lost(error);
    const bool whole = !held_->temporary.empty();
    if (whole && ::fsync(file.number()) != 0) return lost(errno);
    if (!file.close()) return lost(errno);
    if (!whole) return std::nullopt;
    const char* const from = held_->temporary.c_str();
    const char* const to = held_->place.c_str();
    // link() refuses where somebody made the file meanwhile, rename() would replace it.
    if (held_->existing == when_there::refuse && ::link(from, to) == 0) return std::nullopt;
    if (held_->existing == when_there::refuse && errno == EEXIST) return held_->refused(EEXIST);
    if (::rename(from, to) != 0) return held_->refused(errno);
    held_->temporary.clear();
    return std::nullopt;
}

}    // namespace bfr::cli
