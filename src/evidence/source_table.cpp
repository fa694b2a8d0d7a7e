// SPDX-License-Identifier: MIT
#include <bfr/evidence.hpp>

#include "pack.hpp"
#include "source_rows.hpp"

namespace bfr::evidence {
namespace {

constexpr auto packed_sources = pack<text_bytes(source_rows)>(source_rows);

}    // namespace

table<source_row> sources() { return packed_sources.view(); }

}    // namespace bfr::evidence
