// SPDX-License-Identifier: MIT
//
// A plan's content as eight hex digits. Each scalar is hashed with its path, and the hashes are
// added up: white space and the order of keys do not count, every value in its place does. What is
// null or empty adds nothing, so that a key without a value is the same as no key.
#include <bfr/render.hpp>

#include "phrases.hpp"
#include "plan_members.hpp"

#include <fmt/core.h>

namespace bfr::render {
namespace {

constexpr std::uint64_t prime = 0x100000001b3;    // of FNV-1a

/// The finalizer of MurmurHash3 (Austin Appleby): without it two values that change places could
/// cancel out in the sum.
std::uint64_t mixed(std::uint64_t h)
{
    h ^= h >> 33U;
    h *= 0xff51afd7ed558ccd;
    h ^= h >> 33U;
    h *= 0xc4ceb9fe1a85ec53;
    return h ^ h >> 33U;
}

class content_hash {
  public:
    void begin_object(key k, shape /*lies*/) { push(k, false); }
    void end_object() { --depth_; }
    void begin_array(key k, shape /*lies*/) { push(k, true); }
    void end_array() { --depth_; }
    void string(key k, std::string_view words) { sum_ += mixed(fnv1a(words, step(k, 's'))); }
    void number(key k, render::number n)
    {
        while (n.places > 0 && n.count % 10 == 0) {    // 25.0 is 25
            n.count /= 10;
            --n.places;
        }
        const auto path = (step(k, 'n') ^ static_cast<std::uint64_t>(n.count)) * prime;
        sum_ += mixed((path ^ static_cast<std::uint64_t>(n.places)) * prime);
    }
    void boolean(key k, bool b) { sum_ += mixed((step(k, 'b') ^ (b ? 1U : 0U)) * prime); }
    void null(key k) { static_cast<void>(step(k, '0')); }

    [[nodiscard]] std::uint32_t folded() const
    {
        return static_cast<std::uint32_t>(sum_ ^ sum_ >> 32U);
    }

  private:
    struct level {
        std::uint64_t path = 0xcbf29ce484222325;
        std::uint64_t next = 0;    ///< in an array: the number of the next element
    };

    /// The path of a member or element, and what kind of value it has.
    std::uint64_t step(key k, char kind)
    {
        auto& here = levels_[depth_];
        const auto name = k.text.empty() ? ++here.next : k.hash;
        return ((here.path ^ name) * prime ^ static_cast<unsigned char>(kind)) * prime;
    }
    void push(key k, bool is_array)
    {
        const auto path = step(k, is_array ? '[' : '{');
        levels_.at(++depth_) = {path, 0};
    }

    std::array<level, 16> levels_{};    // a plan file is 10 deep
    std::size_t depth_ = 0;
    std::uint64_t sum_ = 0;
};

}    // namespace

std::string fingerprint(const plan& p)
{
    content_hash content;
    plan_members members{p, content};
    members.write(std::nullopt);
    return fmt::format("{:08x}", content.folded());
}

}    // namespace bfr::render
