// SPDX-License-Identifier: MIT
//
// Putting answers into a profile: the bytes that may change, and all the others.
#include <bfr/screening_table.hpp>

#include "catch.hpp"
#include "read_reading.hpp"

#include <algorithm>
#include <random>

namespace {

using bfr::condition_answer;
using bfr::date;
using bfr::screening_answers;
using bfr::read::not_edited;
using bfr::read::parse_screening;
using bfr::read::with_screening;
namespace text = bfr::text;

const date today = *date::of(2026, 1, 10);
using strings = std::vector<std::string>;

screening_answers answers_of(const strings& conditions, const strings& open = {})
{
    screening_answers all;
    all.answered_on = bfr::located<date>{today, {}};
    all.conditions.emplace();
    for (const auto& id : conditions) {
        condition_answer one;
        one.id.value = id;
        if (id == "surgery") one.on = bfr::located<date>{*date::of(2025, 10, 20), {}};
        all.conditions->push_back(one);
    }
    for (const auto& id : open) all.open.push_back({id, {}});
    return all;
}

std::string edited(const std::string& toml, const screening_answers& answers)
{
    const auto made = with_screening({"p.toml", toml}, answers, today);
    if (const auto* why = std::get_if<not_edited>(&made)) return "refused: " + why->words;
    return std::get<std::string>(made);
}

std::string replaced(std::string in, const std::string& what, const std::string& with)
{
    for (auto at = in.find(what); at != std::string::npos; at = in.find(what, at + with.size())) {
        in.replace(at, what.size(), with);
    }
    return in;
}

}    // namespace

TEST_CASE("values change in their places, and comments stay")
{
    CHECK(edited("# top\n"
                 "format = 1  # f\n"
                 "[screening]   # s\n"
                 "date = 2025-01-02 # d\n"
                 "  conditions = [\"smoker\"]\t# c\n"
                 "open = [\"nerves\"] # o\n"
                 "\n[goal]\nweeks = 6",
                 answers_of({"asthma-controlled"}, {"heart", "blood"})) ==
          "# top\n"
          "format = 1  # f\n"
          "[screening]   # s\n"
          "date = 2026-01-10 # d\n"
          "  conditions = [\"asthma-controlled\"]\t# c\n"
          "open = [\"heart\", \"blood\"] # o\n"
          "\n[goal]\nweeks = 6");
}

TEST_CASE("what is so already is not written again")
{
    const std::string toml =
        "[screening]\ndate = 2026-01-10\nconditions = [ 'smoker', {id='surgery', "
        "date=2025-10-20}  ]\nopen=[\n\"nerves\"]\n";
    CHECK(edited(toml, answers_of({"smoker", "surgery"}, {"nerves"})) == toml);
    CHECK(edited(toml, answers_of({"surgery", "smoker"}, {"nerves"})) == toml);
}

TEST_CASE("open goes with its line once it is empty, and stays where a comment stands")
{
    const auto done = answers_of({});
    CHECK(edited("[screening]\ndate = 2026-01-10\nconditions = []\nopen = [\"nerves\"]\nx = 1\n",
                 done) == "[screening]\ndate = 2026-01-10\nconditions = []\nx = 1\n");
    CHECK(edited("[screening]\nopen = [\n  \"nerves\",\n]\r\ndate = 2026-01-10\nconditions = []\n",
                 done) == "[screening]\ndate = 2026-01-10\nconditions = []\n");
    CHECK(edited("[screening]\ndate = 2026-01-10\nconditions = []\r\nopen = [\"nerves\"]", done) ==
          "[screening]\ndate = 2026-01-10\nconditions = []");
    CHECK(edited("[screening]\ndate = 2026-01-10\nconditions = []\nopen = [\"nerves\"] # later\n",
                 done) == "[screening]\ndate = 2026-01-10\nconditions = []\nopen = [] # later\n");
    CHECK(edited("[screening]\ndate = 2026-01-10\nconditions = []\nopen = [ # l\n\"nerves\"]\n",
                 done) == "[screening]\ndate = 2026-01-10\nconditions = []\nopen = [ # l\n]\n");
}

TEST_CASE("missing keys come behind those before them, and a missing table at the end")
{
    const auto some = answers_of({"smoker"}, {"nerves"});
    const std::string three = "date = 2026-01-10\nconditions = [\"smoker\"]\nopen = [\"nerves\"]";
    CHECK(edited("[screening]", some) == "[screening]\n" + three);
    CHECK(edited("[screening] # here\n\n[goal]\n", some) ==
          "[screening] # here\n" + three + "\n\n[goal]\n");
    CHECK(edited("[screening]\n  conditions = []\n", some) ==
          "[screening]\ndate = 2026-01-10\n  conditions = [\"smoker\"]\n  open = [\"nerves\"]\n");
    CHECK(edited("format = 1\n", some) == "format = 1\n\n[screening]\n" + three + "\n");
    CHECK(edited("format = 1", some) == "format = 1\n\n[screening]\n" + three);
    CHECK(edited("", some) == "[screening]\n" + three + "\n");
    CHECK(edited("# only a comment\r\n", some) ==
          "# only a comment\r\n\r\n[screening]\r\n" + replaced(three, "\n", "\r\n") + "\r\n");
    CHECK(edited("a = 1\n# c\n[[screening.clearance]]\nby = \"x\"\n", some) ==
          "a = 1\n# c\n[screening]\n" + three + "\n\n[[screening.clearance]]\nby = \"x\"\n");
}

TEST_CASE("dotted keys and inline tables are edited as they stand")
{
    const auto some = answers_of({"smoker", "surgery"}, {"nerves"});
    CHECK(edited("screening.date = 2025-01-01 # d\nscreening . \"conditions\" = []\nformat = 1\n",
                 some) ==
          "screening.date = 2026-01-10 # d\nscreening . \"conditions\" = "
          "[\"smoker\", { id = \"surgery\", date = 2025-10-20 }]\nscreening.open = [\"nerves\"]\n"
          "format = 1\n");
    CHECK(edited("screening = { date = 2025-01-01, conditions = [] } # t\n", some) ==
          "screening = { date = 2026-01-10, conditions = [\"smoker\", { id = \"surgery\", date = "
          "2025-10-20 }], open = [\"nerves\"] } # t\n");
    CHECK(edited("screening.open = [\"nerves\"]\na = 1\n", answers_of({})) ==
          "screening.open = []\nscreening.date = 2026-01-10\nscreening.conditions = []\na = 1\n");
    CHECK(edited("screening = {}", answers_of({})) ==
          "screening = { date = 2026-01-10, conditions = [] }");
    CHECK(edited("screening = { open = [\"blood\"], date = 2025-01-01 }", answers_of({})) ==
          "screening = { date = 2026-01-10, conditions = [] }");
    CHECK(edited("screening = { date = 2025-01-01, open = [\"blood\"] }", answers_of({})) ==
          "screening = { date = 2026-01-10, conditions = [] }");
    CHECK(edited("screening = {open = [\"blood\"]}", answers_of({})) ==
          "screening = { date = 2026-01-10, conditions = []}");
    CHECK(edited("[ \"screening\" ]\n'date' = 2025-01-01\n\"conditions\"=[]\n", answers_of({})) ==
          "[ \"screening\" ]\n'date' = 2026-01-10\n\"conditions\"=[]\n");
}

TEST_CASE("in a list with comments only items change")
{
    const std::string toml = "[screening]\r\n"
                             "date = 2026-01-10\r\n"
                             "conditions = [   # read with Dr A.\r\n"
                             "    \"smoker\",     # ten a day\r\n"
                             "    # the knee:\r\n"
                             "    { id = \"surgery\", date = 2025-10-20 },  # left\r\n"
                             "    \"asthma-controlled\"\r\n"
                             "    # the end\r\n"
                             "]\r\n";
    CHECK(edited(toml, answers_of({"smoker", "surgery", "asthma-controlled", "allergies"})) ==
          replaced(toml, "\"asthma-controlled\"\r\n",
                   "\"asthma-controlled\",\r\n    \"allergies\",\r\n"));
    CHECK(edited(toml, answers_of({"smoker", "surgery"})) ==
          replaced(toml, "    \"asthma-controlled\"\r\n", ""));
    CHECK(edited(toml, answers_of({"surgery", "asthma-controlled"})) ==
          replaced(toml, "\"smoker\",     # ten", "     # ten"));
    auto other_day = answers_of({"smoker", "surgery", "asthma-controlled"});
    (*other_day.conditions)[1].on->value = today;
    CHECK(edited(toml, other_day) == replaced(toml, "2025-10-20", "2026-01-10"));
    CHECK(edited(toml, answers_of({})).find("[   # read with Dr A.\r\n") != std::string::npos);
}

TEST_CASE("every way to change a list with comments holds the answers and every comment")
{
    const strings pool{"smoker", "surgery", "asthma-controlled", "allergies", "clot-history"};
    const strings layouts{
        "[\n  \"smoker\", # a\n  \"asthma-controlled\", # b\n]",
        "[\"smoker\", \"asthma-controlled\" # a\n]",
        "[ # a\n\"smoker\", \"asthma-controlled\"]",
        "[ # a\n]",
        "[\n# a\n  \"smoker\"\n  , # b\n  \"asthma-controlled\"\n  , # c\n]",
        "[\n# a\n\n\"smoker\", \"asthma-controlled\", # b\n{ id = \"surgery\" } ]",
        "[\"smoker\",# a\n'asthma-controlled'  ,  'allergies',# b\n\n]",
        "[\n  { id = \"smoker\", value = \"#\" }, # a\n]",
        "[\n  \"asthma-controlled\",\n]",
        "[ \"smoker\" ]",
    };
    for (const auto& list : layouts) {
        for (unsigned chosen = 0; chosen < 32; ++chosen) {
            strings ids;
            for (std::size_t i = 0; i < pool.size(); ++i) {
                if ((chosen >> i & 1U) != 0) ids.push_back(pool[i]);
            }
            for (const std::string eol : {"\n", "\r\n"}) {
                const auto toml = replaced(
                    "[screening]\ndate = 2026-01-10\nconditions = " + list + " # z\n", "\n", eol);
                INFO(toml << ids.size() << " of " << chosen);
                // with_screening compares answers and comments itself, and refuses.
                const auto out = edited(toml, answers_of(ids));
                CHECK(out.find("refused") == std::string::npos);
                CHECK(out.ends_with(" # z" + eol));
                if (eol == "\r\n") CHECK(replaced(out, "\r\n", "").find('\n') == std::string::npos);
            }
        }
    }
}

TEST_CASE("a byte order mark and the line ends of Windows stay")
{
    const std::string toml = "\xEF\xBB\xBF[screening]\r\ndate = 2025-01-01\r\n[goal]\r\n";
    CHECK(edited(toml, answers_of({}, {"nerves"})) ==
          "\xEF\xBB\xBF[screening]\r\ndate = 2026-01-10\r\nconditions = []\r\nopen = [\"nerves\"]"
          "\r\n[goal]\r\n");
    CHECK(edited("\xEF\xBB\xBF", answers_of({})) ==
          "\xEF\xBB\xBF[screening]\ndate = 2026-01-10\nconditions = []\n");
}

TEST_CASE("a long list is written with one item a line")
{
    const auto out =
        edited("[screening]\n",
               answers_of({"smoker", "surgery", "clot-history", "allergies", "varicose-veins"}));
    CHECK(out.find("conditions = [\n  \"smoker\",\n  { id = \"surgery\", date = 2025-10-20 },\n") !=
          std::string::npos);
    CHECK(out.ends_with("  \"varicose-veins\",\n]\n"));
}

TEST_CASE("details and values are written so that they read the same")
{
    auto answers = answers_of({"diabetes", "varicose-veins"});
    auto& diabetes = (*answers.conditions)[0];
    diabetes.value = bfr::located<std::string>{"6.9 %", {}};
    diabetes.on = bfr::located<date>{today - 3, {}};
    (*answers.conditions)[1].on_limb = bfr::located<bfr::limb>{bfr::limb::leg, {}};
    (*answers.conditions)[1].on_side = bfr::located<bfr::side>{bfr::side::left, {}};
    CHECK(bfr::read::screening_table(answers) ==
          "[screening]\n"
          "date = 2026-01-10\n"
          "conditions = [\n"
          "  { id = \"diabetes\", date = 2026-01-07, value = \"6.9 %\" },\n"
          "  { id = \"varicose-veins\", limb = \"leg\", side = \"left\" },\n"
          "]\n");
    CHECK(edited("", answers).find("refused") == std::string::npos);
}

TEST_CASE("a layout that cannot be edited exactly is refused, with a reason")
{
    const auto none = answers_of({});
    CHECK(edited("[screening]\n[[screening.conditions]]\nid = \"smoker\"\n", none)
              .starts_with("refused: it writes \"conditions\" as a table"));
    CHECK(edited("[[screening]]\ndate = 2025-01-01\n", none).starts_with("refused: "));
    CHECK(edited("\"scr\\u0065ening\" = {}\n", none).starts_with("refused: "));
    CHECK(edited("screening = 3\n", none).starts_with("refused: "));
    CHECK(edited("[screening\n", none).starts_with("refused: "));
    CHECK(edited("screening = { conditions.a = 1 }\n", none).starts_with("refused: "));
}

TEST_CASE("texts that look like tables are left alone")
{
    const std::string toml = "note = \"\"\"\n[screening]\ndate = 2025-01-01\n\"\"\"\n"
                             "other = '''\n[screening] # no'''\n"
                             "quote = \"a \\\" # b\" # c\n"
                             "lit = 'c:\\'\n"
                             "[define.screening]\ndate = 2025-01-01\n"
                             "open = [[\"]\"], ['#', {a = \"}\"}]]\n"
                             "[screening.limits]\nflag = true\n";
    const auto out = edited(toml, answers_of({}));
    CHECK(out == replaced(toml, "[screening.limits]",
                          "[screening]\ndate = 2026-01-10\nconditions = []\n\n[screening.limits]"));
}

TEST_CASE("the screening is read although the rest of the file is wrong or not there yet")
{
    text::sink problems;
    const auto read = [&](const std::string& toml) {
        return parse_screening({"p.toml", toml}, today, problems);
    };
    const auto part = read("[person]\nborn = 1991-04-17\nheight = \"tall\"\nfoo = 3\n[screening]\n"
                           "date = 2026-01-05\nconditions = [\"smoker\"]\n[[cuff]]\n");
    REQUIRE(part);
    CHECK(part->sound);
    CHECK(part->born == date::of(1991, 4, 17));
    CHECK(part->answers->conditions->front().id.value == "smoker");
    CHECK(!read("")->answers);
    CHECK(read("")->sound);
    for (const auto* const wrong :
         {"conditions = []", "date = 2026-01-05\nconditions = [\"smokr\"]",
          "date = 2027-01-05\nconditions = []", "date = 2026-01-05\nconditions = []\nopne = []",
          "date = 2026-01-05\nconditions = [{ id = \"varicose-veins\", limb = \"arm\" }]"}) {
        INFO(wrong);
        CHECK(!read(std::string{"[screening]\n"} + wrong)->sound);
    }
    CHECK(!problems.has_errors());
    CHECK(!read("[screening\n"));
    CHECK(problems.has_errors());
}

TEST_CASE("a value is judged as the reader of profiles will judge it")
{
    using bfr::read::misread_value;
    CHECK(!misread_value("diabetes", "6.9 %"));
    CHECK(!misread_value("high-blood-fats", "130 mg/dL"));
    CHECK(misread_value("diabetes", "6.9"));
    CHECK(misread_value("diabetes", "69 %"));
    CHECK(misread_value("smoker", "6.9 %"));
    for (const auto* const id : {"diabetes", "low-platelets", "high-blood-fats"}) {
        CHECK(!misread_value(id, bfr::read::value_example(id)));
    }
}

namespace {

/// A profile of parts in any order, the screening in any layout among them.
std::string some_profile(std::mt19937& chance)
{
    const auto one_of = [&](const strings& all) { return all[chance() % all.size()]; };
    const strings others{"[person]\nage = 34 # years\n",
                         "[[cuff]]\nid = \"c\"\nlimb = \"leg\"\n\n",
                         "# a comment [screening]\n",
                         "[limbs]\nleft_leg = \"56 cm\"\n",
                         "[goal]\ndays = [\n  \"mon\", # m\n  'thu'\n]\n",
                         "\n\n"};
    const strings screenings{
        "[screening]\n",
        "[screening]\n#> date = 2026-01-10\n#> conditions = []\n",
        "[screening] # s\ndate = 2025-12-01 # d\nconditions = []   # c\n",
        "  [screening]\n  date = 2025-12-01\n  conditions = [\n    \"smoker\",  # s\n  ]\n",
        "[screening]\nopen = [\"nerves\", \"blood\"]\n"
        "conditions = [\"asthma-controlled\"]\ndate=2025-12-01\n",
        "[screening]\ndate = 2025-12-01\nconditions = []\n"
        "[[screening.clearance]]\nby = \"x\" # b\n",
        "",
    };
    std::string toml = "format = 1\nid = \"x\"\n";
    if (chance() % 5 == 0) toml += one_of({"screening = {}\n", "screening.date = 2025-12-01\n"});
    const bool there = toml.find("screening") != std::string::npos;
    for (auto n = chance() % 3; n > 0; --n) toml += "# " + std::to_string(n) + "\n";
    strings parts;
    for (const auto& each : others) {
        if (chance() % 2 == 0) parts.push_back(each);
    }
    if (!there) parts.push_back(one_of(screenings));
    std::shuffle(parts.begin(), parts.end(), chance);
    for (const auto& each : parts) toml += each;
    if (chance() % 4 == 0) toml.pop_back();
    if (chance() % 3 == 0) toml = replaced(toml, "\n", "\r\n");
    if (chance() % 4 == 0) toml.insert(0, "\xEF\xBB\xBF");
    return toml;
}

/// The lines that no answer stands on.
std::string other_lines(const std::string& toml)
{
    std::string kept;
    std::size_t at = 0;
    bool ours = false;
    std::ptrdiff_t depth = 0;    // of brackets in a value of ours
    while (at < toml.size()) {
        const auto end = std::min(toml.find('\n', at), toml.size() - 1) + 1;
        auto line = toml.substr(at, end - at);
        at = end;
        auto words = line.substr(std::min(line.find_first_not_of(" \t\xEF\xBB\xBF"), line.size()));
        if (words.starts_with("screening.")) words.erase(0, 10);
        for (const auto* const key : {"date", "conditions", "open", "screening", "[screening]"}) {
            if (words.starts_with(key)) ours = true;
        }
        if (ours) {
            depth += std::ranges::count(line, '[') - std::ranges::count(line, ']');
            ours = depth > 0;
        } else {
            kept += line;
        }
    }
    while (kept.ends_with('\n') || kept.ends_with('\r')) kept.pop_back();
    return kept;
}

}    // namespace

TEST_CASE("in any profile all the other lines stay as they are, byte by byte")
{
    const strings ids{"smoker", "surgery", "asthma-controlled"};
    for (unsigned seed = 0; seed < 400; ++seed) {
        std::mt19937 chance{seed};
        const auto toml = some_profile(chance);
        strings chosen;
        for (const auto& id : ids) {
            if (chance() % 2 == 0) chosen.push_back(id);
        }
        const auto answers =
            answers_of(chosen, chance() % 2 == 0 ? strings{} : strings{"heart", "nerves"});
        const auto out = edited(toml, answers);
        INFO("seed " << seed << "\n" << toml << "\n---\n" << out);
        REQUIRE(!out.starts_with("refused"));
        // An item of a list with a comment stands on a line of its own.
        if (toml.find("\"smoker\",  # s") == std::string::npos) {
            CHECK(other_lines(out) == other_lines(toml));
        }
        CHECK(out.ends_with('\n') == (toml.ends_with('\n')));
        CHECK(edited(out, answers) == out);
    }
}
