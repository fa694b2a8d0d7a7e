// SPDX-License-Identifier: MIT
//
// Members that every file of ours writes alike: what is absent is null.
#pragma once

#include "digits.hpp"
#include "events.hpp"

#include <bfr/plan.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bfr::render {

template <class Sink>
class member_values {
  protected:
    explicit member_values(Sink& to) : to_(to) {}

    void text_or_null(key k, std::string_view words)
    {
        if (words.empty())
            to_.null(k);
        else
            to_.string(k, words);
    }
    void integer(key k, std::int64_t n) { to_.number(k, number{n}); }
    void day(key k, date d) { to_.string(k, date_digits{d}.text()); }
    template <class T, class F>
    void maybe(key k, const std::optional<T>& of, F write)
    {
        if (of)
            write(k, *of);
        else
            to_.null(k);
    }
    void maybe_day(key k, const std::optional<date>& d)
    {
        maybe(k, d, [this](key at, date of) { day(at, of); });
    }
    template <class Enum>
    void maybe_name(key k, const std::optional<Enum>& e)
    {
        maybe(k, e, [this](key at, Enum of) { to_.string(at, name(of)); });
    }
    void strings(key k, const std::vector<std::string>& all)
    {
        each(k, shape::line, all, [this](const std::string& s) { to_.string(element, s); });
    }
    template <class List, class F>
    void each(key k, shape lies, const List& all, F write)
    {
        to_.begin_array(k, all.begin() == all.end() ? shape::line : lies);
        for (const auto& one : all) write(one);
        to_.end_array();
    }

    void one_effect(const effect& e)
    {
        to_.begin_object(element, shape::line);
        to_.string("id", e.id);
        to_.string("kind", name(e.kind));
        maybe("value", e.value, [this](key k, std::int64_t n) { integer(k, n); });
        text_or_null("unit", e.unit);
        to_.string("scope", e.scope);
        maybe_name("limb", e.on_limb);
        maybe_name("side", e.on_side);
        strings("from", e.from);
        text_or_null("words", e.words);
        maybe_day("until", e.until);
        to_.boolean("amber", e.amber);
        to_.end_object();
    }

    Sink& to_;
};

}    // namespace bfr::render
