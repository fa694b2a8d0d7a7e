// SPDX-License-Identifier: MIT
//
// A list that many owners share until one of them changes it. Most sessions of a plan hold just the
// same exercises; copying them eighteen times cost more than planning them.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace bfr {

/// A vector by value, copied when it is changed and not before. Reading through a const list never
/// copies; every non-const access may.
template <class T>
class shared_list {
  public:
    using value_type = T;
    using iterator = typename std::vector<T>::iterator;
    using const_iterator = typename std::vector<T>::const_iterator;

    shared_list() = default;
    // Implicit on purpose: a list is what its elements are.
    shared_list(std::vector<T> all)    // NOLINT(google-explicit-constructor)
        : all_(std::make_shared<std::vector<T>>(std::move(all)))
    {}

    shared_list(std::initializer_list<T> all) : shared_list(std::vector<T>(all)) {}

    [[nodiscard]] bool empty() const { return read().empty(); }
    [[nodiscard]] std::size_t size() const { return read().size(); }
    [[nodiscard]] const_iterator begin() const { return read().begin(); }
    [[nodiscard]] const_iterator end() const { return read().end(); }
    [[nodiscard]] const T& operator[](std::size_t i) const { return read()[i]; }
    [[nodiscard]] const T& at(std::size_t i) const { return read().at(i); }
    [[nodiscard]] const T& front() const { return read().front(); }
    [[nodiscard]] const T& back() const { return read().back(); }

    [[nodiscard]] iterator begin() { return own().begin(); }
    [[nodiscard]] iterator end() { return own().end(); }
    [[nodiscard]] T& operator[](std::size_t i) { return own()[i]; }
    [[nodiscard]] T& at(std::size_t i) { return own().at(i); }
    [[nodiscard]] T& front() { return own().front(); }
    [[nodiscard]] T& back() { return own().back(); }
    void push_back(T one) { own().push_back(std::move(one)); }
    void pop_back() { own().pop_back(); }
    void clear() { all_.reset(); }
    iterator insert(iterator at, T one) { return own().insert(at, std::move(one)); }
    iterator erase(iterator at) { return own().erase(at); }

    /// Whether two lists are one object: then they are equal, and nothing needs to be compared.
    [[nodiscard]] bool is_same_as(const shared_list& other) const { return all_ == other.all_; }

  private:
    [[nodiscard]] const std::vector<T>& read() const
    {
        static const std::vector<T> none;
        return all_ ? *all_ : none;
    }
    [[nodiscard]] std::vector<T>& own()
    {
        if (!all_)
            all_ = std::make_shared<std::vector<T>>();
        else if (all_.use_count() > 1)
            all_ = std::make_shared<std::vector<T>>(*all_);
        return *all_;
    }

    std::shared_ptr<std::vector<T>> all_;
};

}    // namespace bfr
