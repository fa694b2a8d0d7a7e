// SPDX-License-Identifier: MIT
//
// The screening questions one after another: a gate, then the items of a gate that was not answered
// with no, then the details of what applies. Knows no terminal: lines go in, questions come out.
#pragma once

#include <bfr/profile.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::screening {

/// Groups that ask something, by their place in evidence::gates(), in the order of asking.
using groups = std::vector<std::uint16_t>;
[[nodiscard]] groups groups_with_a_question();

/// The groups without an answer: those in `open`; all where nobody was screened, where the answers
/// have no date, or where they are too old on `today`.
[[nodiscard]] groups groups_without_answer(const std::optional<screening_answers>& before,
                                           date today);

enum class asks : std::uint8_t { group, item, date, limbs, sides, value, measured_on };

struct question {
    asks what = asks::group;
    std::string id;           ///< of the gate or of the condition
    std::string title;        ///< of the gate
    std::string words;        ///< what is asked
    std::string hint;         ///< how a detail is written; empty for groups and items
    std::string before;       ///< what is noted from earlier: "yes, 2025-10-20"; empty: nothing
    bool any_limb = false;    ///< "this limb" in the words means any; which one is asked next
    std::size_t group = 0, groups = 0;    ///< "3 of 12"
    std::size_t item = 0, items = 0;      ///< "2 of 9" in the group; 0 for a group
};

/// What became of a line.
enum class heard : std::uint8_t {
    answer,    ///< taken; the next question stands
    back,      ///< the last answer is taken back; its question stands again
    quit,      ///< the person stops here; nothing has changed
    help,      ///< asked for help, or said nothing that the question takes; nothing has changed
};

struct response {
    heard as = heard::help;
    std::string complaint;    ///< why the line was not taken; may be empty
};

/// One sitting. "Not sure" about a group opens its items, "not sure" about an item counts as yes,
/// and a "no" to a group still asks those of its items that an earlier sitting noted: one word must
/// not drop a clot. A group that was not answered to its last question is open, whatever was said
/// of it before.
class interview {
  public:
    /// @param before    answers of an earlier sitting; what is noted there and not asked again
    /// stays
    /// @param ask       the groups to ask; open ones that are left out stay open
    /// @param earliest  no event lies before it, e.g. the day of birth
    interview(std::optional<screening_answers> before, groups ask, date today, date earliest);

    /// Nothing once all is answered.
    [[nodiscard]] std::optional<question> now() const;
    /// A line as it was typed: y n ? and yes, no, not sure; s for "the same as noted"; b back; q
    /// quit; h help; a detail as its hint says. Letters may be capitals.
    response hear(std::string_view line);
    [[nodiscard]] bool answered_anything() const { return !given_.empty(); }

    /// The answers as they stand. The date is today; where groups that were not asked again keep
    /// earlier answers it is the date of those, so that no answer gets younger. Conditions noted
    /// before and not asked again, or not yet, stay in the list.
    [[nodiscard]] screening_answers result() const;

  private:
    enum class said : std::uint8_t { yes, no, not_sure, same };
    /// One answer: to a group or an item `is` says it; a detail is in its member, or not known.
    struct given {
        said is = said::yes;
        std::optional<date> day;
        unsigned limbs = 0;    ///< bits: left arm, right arm, left leg, right leg
        std::string value;
    };
    struct item_heard {
        std::uint16_t row = 0;
        said is = said::yes;
        std::optional<date> day;
        unsigned limbs = 0;
        std::string value;
    };
    /// Where the answers end.
    struct place {
        asks what = asks::group;
        std::uint16_t group = 0, row = 0;
        std::size_t group_number = 0, item_number = 0, items = 0;
    };
    struct transcript {
        std::optional<place> next;
        std::vector<item_heard> items;
        std::size_t groups_done = 0;    ///< the first of ask_
    };

    class tape;    // the answers one by one, and what was made of them

    [[nodiscard]] transcript replay() const;
    /// @return false where the answers end in it
    [[nodiscard]] bool replay_group(place where, tape& answers) const;
    [[nodiscard]] static bool replay_details(place where, tape& answers);
    [[nodiscard]] std::vector<const condition_answer*> noted(std::uint16_t row) const;
    [[nodiscard]] std::vector<std::uint16_t> items_of(std::uint16_t group, said is) const;
    [[nodiscard]] std::string noted_words(const place& at) const;
    [[nodiscard]] response take(const place& at, std::string_view line);
    [[nodiscard]] response take_word(const place& at, std::string_view line);

    std::optional<screening_answers> before_;
    groups ask_;
    groups closed_before_;    ///< answered before, and still in time
    date today_, earliest_;
    std::vector<given> given_;
};

/// The details of a noted condition in words: "2025-10-20, left leg"; empty where it has none.
[[nodiscard]] std::string details_in_words(const condition_answer& answer);

}    // namespace bfr::screening
