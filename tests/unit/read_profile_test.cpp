// SPDX-License-Identifier: MIT
//
// A sound profile gives every value that stands in it, at its place.
#include "catch.hpp"
#include "read_reading.hpp"

#include <fstream>
#include <iterator>

using namespace bfr;
using namespace bfr::reading;

namespace {

std::string sample()
{
    std::ifstream in(BFR_TESTS_DIR "/data/profile.toml", std::ios::binary);
    REQUIRE(in);
    return {std::istreambuf_iterator<char>(in), {}};
}

profile sample_profile()
{
    auto result = read_text(sample());
    CAPTURE(result.told());
    REQUIRE(result.profile);
    CHECK(result.problems.empty());
    return std::move(*result.profile);
}

std::string at(text::place where)
{
    return std::to_string(where.line) + ":" + std::to_string(where.column);
}

}    // namespace

TEST_CASE("the sample profile is read without a word, the person first")
{
    const auto p = sample_profile();
    CHECK(p.files == std::vector<std::string>{"profile.toml"});
    CHECK(p.id.value == "sam");
    CHECK(p.units == unit_system::kg);
    CHECK_FALSE(p.who.name);
    CHECK(p.who.born->value == *date::of(1991, 4, 17));
    CHECK_FALSE(p.who.age);
    CHECK(p.who.sex_stated->value == sex::male);
    CHECK(p.who.height->value == millimetres(1810));
    CHECK(p.who.body_mass->value == kilograms(80));
    REQUIRE(p.blood_pressure);
    CHECK(p.blood_pressure->systolic.value == mmhg(118));
    CHECK(p.blood_pressure->diastolic.value == mmhg(74));
    CHECK(p.blood_pressure->heart_rate->value == 62);
    CHECK(p.blood_pressure->taken_on.value == *date::of(2026, 1, 9));
    CHECK(p.history.sessions->value == 9);
    CHECK(p.history.first_session->value == *date::of(2025, 12, 8));
    CHECK(p.history.last_session->value == *date::of(2026, 1, 8));
    CHECK_FALSE(p.history.last_journey);
    CHECK_FALSE(p.measured.hba1c_percent);
}

TEST_CASE("the sample profile's screening and goal")
{
    const auto p = sample_profile();
    REQUIRE(p.screening);
    CHECK(p.screening->answered_on->value == *date::of(2026, 1, 5));
    REQUIRE(p.screening->conditions);
    CHECK(p.screening->conditions->empty());
    CHECK(p.screening->open.empty());
    CHECK(p.screening->clearances.empty());
    REQUIRE(p.wants);
    CHECK(p.wants->wanted.value == aim::hypertrophy);
    CHECK(p.wants->by->value == method::resistance);
    CHECK(p.wants->start->value == *date::of(2026, 1, 13));
    CHECK(p.wants->weeks->value == 6);
    REQUIRE(p.wants->days.size() == 3);
    CHECK(p.wants->days[2].value == weekday::sat);
    CHECK(p.wants->heavy_days.empty());
    CHECK_FALSE(p.wants->load);
    CHECK(p.wants->revision == 1);
}

TEST_CASE("the sample profile's cuffs, girths and occlusion pressures")
{
    const auto p = sample_profile();
    REQUIRE(p.cuffs.size() == 2);
    CHECK(p.cuffs[0].id.value == "thigh-11");
    CHECK(p.cuffs[0].on == limb::leg);
    CHECK(p.cuffs[0].width->value == millimetres(115));
    CHECK(p.cuffs[0].girth_max->value == millimetres(700));
    CHECK(p.cuffs[0].material->value == cuff_material::nylon);
    CHECK(p.cuffs[0].gauge_step->value == mmhg(5));
    CHECK(p.cuffs[0].device_max->value == mmhg(250));
    CHECK(p.cuffs[1].on == limb::arm);
    CHECK_FALSE(p.cuffs[1].gauge_step);
    CHECK(p.cuffs[1].count == 2);
    CHECK(p.limbs.right_leg->value == millimetres(565));
    REQUIRE(p.occlusion.size() == 4);
    CHECK(p.occlusion[1].cuff_id.value == "thigh-11");
    CHECK(p.occlusion[1].on == limb::leg);
    CHECK(p.occlusion[1].on_side.value == side::right);
    CHECK(p.occlusion[1].measured.value == mmhg(204));
    CHECK(p.occlusion[1].taken.value == posture::seated);
    CHECK(p.occlusion[1].method->value == "handheld-doppler");
    CHECK(p.occlusion[3].on == limb::arm);
}

TEST_CASE("the sample profile's equipment and exercises")
{
    const auto p = sample_profile();
    REQUIRE(p.kit.size() == 3);
    CHECK(p.kit[0].kind == equipment_kind::stack);
    CHECK(p.kit[0].step->value == kilograms(5));
    CHECK(p.kit[1].last->value == kilograms(250));
    CHECK(p.kit[2].kind == equipment_kind::dumbbell);
    CHECK(p.kit[2].count == 2);
    CHECK_FALSE(p.kit[2].in_pounds);
    REQUIRE(p.exercises.size() == 3);
    CHECK(p.exercises[0].id.value == "biceps-curl-dumbbell");
    CHECK(p.exercises[0].worked.value == sides::together);
    CHECK(p.exercises[0].equipment_id->value == "dumbbells");
    CHECK(p.exercises[0].one_rm->value == kilograms(16));
    CHECK(p.exercises[0].tested->value == *date::of(2025, 12, 30));
    CHECK(p.exercises[1].worked.value == sides::each);
    CHECK_FALSE(p.exercises[2].one_rm);
    CHECK(p.exercises[2].from_set->value.weight == kilograms(140));
    CHECK(p.exercises[2].from_set->value.reps == 8);
}

TEST_CASE("a value is placed where it stands, as the reasons of a plan cite it")
{
    const auto p = sample_profile();
    CHECK(at(p.exercises[0].one_rm->where) == "168:10");
    CHECK(p.exercises[0].one_rm->where.length == 7);
    CHECK(at(p.exercises[1].one_rm->where) == "175:10");
    CHECK(at(p.exercises[2].from_set->where) == "182:11");
    CHECK(at(p.kit[0].step->where) == "133:8");
    CHECK(at(p.kit[1].step->where) == "141:8");
    CHECK(at(p.kit[2].step->where) == "148:8");
    CHECK(at(p.occlusion[0].measured.where) == "100:12");
    CHECK(at(p.occlusion[2].measured.where) == "116:12");
    CHECK(at(p.occlusion[2].measured_on.where) == "119:8");
    CHECK(p.occlusion[2].measured_on.where.length == 10);
    CHECK(at(p.wants->where) == "58:1");
}

TEST_CASE("CRLF and a byte order mark change nothing but the bytes")
{
    auto text = sample();
    std::string crlf;
    for (const char c : text) crlf += c == '\n' ? "\r\n" : std::string(1, c);
    const auto result = read_text("\xEF\xBB\xBF" + crlf);
    CAPTURE(result.told());
    REQUIRE(result.profile);
    CHECK(at(result.profile->exercises[0].one_rm->where) == "168:10");
    CHECK(result.profile->exercises[0].one_rm->where.length == 7);
}

TEST_CASE("places count bytes, also behind letters outside ASCII and a byte order mark")
{
    const auto result = read_text("\xEF\xBB\xBF"
                                  "format = 2\n\"n\xC3\xA4me\" = { a = \"\xC3\xA4\", b = 1 }\n");
    CHECK(result.has("E005 1:13+1"));
    CHECK(result.has("E007 2:1+7"));
}

TEST_CASE("what may be left out may be left out, and nothing gets a default")
{
    const auto result = read_text("format = 1\nid = \"x\"\n");
    REQUIRE(result.profile);
    const auto& p = *result.profile;
    CHECK_FALSE(p.units);
    CHECK_FALSE(p.screening);
    CHECK_FALSE(p.wants);
    CHECK_FALSE(p.blood_pressure);
    CHECK_FALSE(p.who.age);
    CHECK(p.exercises.empty());
}

TEST_CASE("a screening without its list of conditions has no list")
{
    const auto result = read_text(minimal + "[screening]\ndate = 2026-01-05\n");
    REQUIRE(result.profile);
    CHECK_FALSE(result.profile->screening->conditions);
}

TEST_CASE("conditions with details, open groups and a clearance")
{
    const auto result = read_text(minimal + R"(
[screening]
date = 2026-01-05
conditions = [
  "smoker",    # one a line
  { id = "surgery", date = 2025-10-20, limb = "leg", side = "right" },
  { id = "varicose-veins", limb = "leg", side = "left" },
  { id = "diabetes", value = "6.9 %", date = 2025-11-20 },
]
open = ["nerves"]
[[screening.clearance]]
conditions = ["varicose-veins", "nakajima-over-4"]
by = "Dr A. Example"
role = "physician"
date = 2026-01-02
limits = { load = "0 %", pressure = "50 %" }
note = "right leg only for four weeks"
)");
    CAPTURE(result.told());
    REQUIRE(result.profile);
    CHECK(result.problems.empty());
    const auto& s = *result.profile->screening;
    REQUIRE(s.conditions->size() == 4);
    CHECK(s.conditions->at(0).id.value == "smoker");
    CHECK(s.conditions->at(1).on->value == *date::of(2025, 10, 20));
    CHECK(s.conditions->at(1).on_side->value == side::right);
    CHECK(s.conditions->at(2).on_limb->value == limb::leg);
    CHECK(s.conditions->at(3).value->value == "6.9 %");
    CHECK(s.open.at(0).value == "nerves");
    REQUIRE(s.clearances.size() == 1);
    CHECK(s.clearances[0].conditions.size() == 2);
    CHECK(s.clearances[0].by.value == "Dr A. Example");
    CHECK(s.clearances[0].load_limit->value == percent_of_1rm(0));
    CHECK(s.clearances[0].pressure_limit->value == percent_of_aop(50));
}

TEST_CASE("measurements keep their unit and count thousandths")
{
    const auto result = read_text(minimal + R"(
[measurements]
hba1c = { value = "6.9 %", date = 2025-11-20 }
platelets = { value = "140 10^9/L", date = 2025-11-20 }
total_cholesterol = { value = "5.1 mmol/L", date = 2025-11-20 }
ldl = { value = "130 mg/dL", date = 2025-11-20 }
ankle_brachial_index = { left = 1.08, date = 2025-06-03 }
mets = { value = 9, date = 2025-06-03 }
)");
    CAPTURE(result.told());
    REQUIRE(result.profile);
    const auto& m = result.profile->measured;
    CHECK(m.hba1c_percent->thousandths == 6'900);
    CHECK(m.platelets_10e9_per_l->thousandths == 140'000);
    CHECK(m.total_cholesterol->measured.thousandths == 5'100);
    CHECK_FALSE(m.total_cholesterol->in_mg_per_dl);
    CHECK(m.ldl->in_mg_per_dl);
    CHECK(m.abi->left_thousandths == 1'080);
    CHECK_FALSE(m.abi->right_thousandths);
    CHECK(m.mets->thousandths == 9'000);
}

TEST_CASE("plates, sizes and bands; a piece is in pounds when all of it is")
{
    const auto result = read_text(minimal + R"(
[[equipment]]
id = "rack"
kind = "barbell"
bar = "20 kg"
plates = [{ size = "20 kg", pairs = 2 }, { size = "2.5 lb" }]
[[equipment]]
id = "iron"
kind = "dumbbell"
sizes = ["10 lb", 15]
count = 1
[[equipment]]
id = "bands"
kind = "band"
colours = ["red", "green"]
)");
    CAPTURE(result.told());
    REQUIRE(result.profile);
    const auto& kit = result.profile->kit;
    REQUIRE(kit.size() == 3);
    REQUIRE(kit[0].plates.size() == 2);
    CHECK(kit[0].plates[0].pairs == 2);
    CHECK_FALSE(kit[0].plates[1].pairs);
    CHECK(kit[0].plates[1].in_pounds);
    CHECK_FALSE(kit[0].in_pounds);
    CHECK(kit[1].sizes.at(1).value == kilograms(15));
    CHECK_FALSE(kit[1].in_pounds);
    CHECK(kit[1].count == 1);
    CHECK(kit[2].colours.at(1).value == "green");
    CHECK_FALSE(kit[2].in_pounds);
}

TEST_CASE("with units = \"lb\" bare numbers are pounds and inches")
{
    const auto result = read_text("format = 1\nid = \"x\"\nunits = \"lb\"\n[person]\nmass = 168\n"
                                  "height = 70.5\n[[equipment]]\nid = \"a\"\nkind = \"stack\"\n"
                                  "first = 10\nstep = 10\nlast = 100\n");
    CAPTURE(result.told());
    REQUIRE(result.profile);
    CHECK(result.profile->who.body_mass->value == pounds(168));
    CHECK(result.profile->who.height->value == length::of(17'907));
    CHECK(result.profile->kit[0].in_pounds);
}

TEST_CASE("legs of unequal strength are two entries, and body weight needs neither kit nor 1RM")
{
    const auto result = read_text(minimal + R"(
[[equipment]]
id = "m"
kind = "stack"
first = "5 kg"
step = "5 kg"
last = "100 kg"
[[exercise]]
id = "knee-extension-machine"
side = "left"
equipment = "m"
one_rm = "132 lb"
load = "25 %"
pressure = "50 %"
scheme = "3x15"
[[exercise]]
id = "knee-extension-machine"
side = "right"
equipment = "m"
one_rm = "50 kg"
[[exercise]]
id = "sit-to-stand"
side = "together"
)");
    CAPTURE(result.told());
    REQUIRE(result.profile);
    const auto& e = result.profile->exercises;
    REQUIRE(e.size() == 3);
    CHECK(e[0].in_pounds);
    CHECK(e[0].load->value == percent_of_1rm(25));
    CHECK(e[0].pressure_share->value == percent_of_aop(50));
    CHECK(e[0].scheme->value == "3x15");
    CHECK_FALSE(e[1].in_pounds);
    CHECK_FALSE(e[2].equipment_id);
}

TEST_CASE("texts with escapes, quotes of both kinds and many lines are read as TOML means them")
{
    const auto result =
        read_text("format = 1\nid = 'x'\n[person]\nname = \"A \\\"B\\\" \\u00e4\"\n");
    REQUIRE(result.profile);
    CHECK(result.profile->who.name->value == "A \"B\" \xC3\xA4");
    const auto lines =
        read_text("format = 1\nid = \"x\"\n[person]\nname = \"\"\"\nA # B\"\"\"\nage = 30\n");
    REQUIRE(lines.profile);
    CHECK(lines.profile->who.name->value == "A # B");
    CHECK(at(lines.profile->who.age->where) == "6:7");
}
