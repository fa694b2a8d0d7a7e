// SPDX-License-Identifier: MIT
//
// The plan file and the screening. RapidJSON writes strings, with their escapes; where a line ends
// is ours: an object of several lines puts its plain members beside each other and every object or
// array below.
#include <bfr/render.hpp>

#include "phrases.hpp"
#include "plan_members.hpp"
#include "screening_members.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstring>

namespace bfr::render {
namespace {

using plain_writer = rapidjson::Writer<rapidjson::StringBuffer>;

class json_lines : plain_writer {
  public:
    explicit json_lines(rapidjson::StringBuffer& to) : plain_writer(to) {}

    void begin_object(key k, shape lies) { begin(k, lies, '{'); }
    void end_object() { end('}'); }
    void begin_array(key k, shape lies) { begin(k, lies, '['); }
    void end_array() { end(']'); }

    void string(key k, std::string_view words)
    {
        prefix(k, false);
        WriteString(words.data(), static_cast<rapidjson::SizeType>(words.size()));
    }
    void number(key k, render::number n)
    {
        prefix(k, false);
        raw(number_digits{n.count, n.places, n.fixed}.text());
    }
    void boolean(key k, bool b)
    {
        prefix(k, false);
        raw(b ? "true" : "false");
    }
    void null(key k)
    {
        prefix(k, false);
        raw("null");
    }

  private:
    struct level {
        bool block = false;
        bool empty = true;
        bool after_container = false;
    };

    void raw(std::string_view bytes)
    {
        if (!bytes.empty()) std::memcpy(os_->Push(bytes.size()), bytes.data(), bytes.size());
    }
    void new_line()
    {
        const auto size = 1 + 2 * depth_;
        char* to = os_->Push(size);
        *to = '\n';
        std::memset(to + 1, ' ', size - 1);
    }
    /// What stands before a value: comma, line end and indentation, key.
    void prefix(key k, bool container)
    {
        auto& here = levels_[depth_];
        if (depth_ > 0) {
            const bool turns = here.block && (here.empty || container || here.after_container);
            if (!here.empty) raw(turns ? "," : ", ");
            if (turns) new_line();
        }
        here.empty = false;
        here.after_container = container;
        if (!k.text.empty()) put_key(k.text);
    }
    void put_key(std::string_view name)    // ours, so there is nothing to escape
    {
        constexpr std::string_view end = "\": ";
        char* to = os_->Push(1 + name.size() + end.size());
        *to++ = '"';
        std::memcpy(to, name.data(), name.size());
        std::memcpy(to + name.size(), end.data(), end.size());
    }
    void begin(key k, shape lies, char bracket)
    {
        prefix(k, true);
        os_->Put(bracket);
        levels_.at(++depth_) = {lies == shape::block, true, false};
    }
    void end(char bracket)
    {
        const bool turns = levels_[depth_].block && !levels_[depth_].empty;
        --depth_;
        if (turns) new_line();
        os_->Put(bracket);
    }

    std::array<level, 16> levels_{};    // a plan file is 10 deep
    std::size_t depth_ = 0;
};

std::string bytes_of(const rapidjson::StringBuffer& buffer)
{
    std::string out;
    out.reserve(buffer.GetSize() + 1);
    out.append(buffer.GetString(), buffer.GetSize());
    out += '\n';
    return out;
}

constexpr std::size_t usual_size = 16'384;

void put(json_lines& to, std::string_view name, const datum& value);

/// An answer's members by their kind. An object within an object lies in the same line.
struct put_datum {
    json_lines& to;
    key k;
    void operator()(std::monostate /*null*/) const { to.null(k); }
    void operator()(bool yes) const { to.boolean(k, yes); }
    void operator()(const figure& n) const { to.number(k, {n.count, n.places, false}); }
    void operator()(const std::string& words) const { to.string(k, words); }
    void operator()(const std::vector<datum>& all) const
    {
        to.begin_array(k, shape::line);
        for (const auto& one : all) put(to, {}, one);
        to.end_array();
    }
    void operator()(const std::vector<member>& all) const
    {
        to.begin_object(k, shape::line);
        for (const auto& one : all) put(to, one.key, one.value);
        to.end_object();
    }
};

void put(json_lines& to, std::string_view name, const datum& value)
{
    std::visit(put_datum{to, key::unhashed(name)}, value.is);
}

}    // namespace

std::string plan_as_json(const plan& p)
{
    rapidjson::StringBuffer bytes{nullptr, usual_size};
    json_lines writer{bytes};
    plan_members members{p, writer};
    members.write(p.fingerprint);
    return bytes_of(bytes);
}

std::string screening_as_json(const screening::findings& found, const profile& who)
{
    rapidjson::StringBuffer bytes{nullptr, usual_size};
    json_lines writer{bytes};
    screening_members members{found, who, writer};
    members.write();
    return bytes_of(bytes);
}

std::string answer_as_json(const answer& said)
{
    rapidjson::StringBuffer bytes;
    json_lines writer{bytes};
    writer.begin_object(element, shape::line);
    writer.string("schema", said.schema);
    for (const auto& one : said.members) put(writer, one.key, one.value);
    writer.end_object();
    return bytes_of(bytes);
}

}    // namespace bfr::render
