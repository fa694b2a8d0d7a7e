#!/bin/sh
# SPDX-License-Identifier: MIT
#
# From a fresh machine (Debian 12 or newer, Ubuntu 24.04 or newer) to the first printed week: installs
# what is missing, builds, and plans a sample. Leaves the program in build/bin and nothing else.
#
#   sh programs/try.sh
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/programs/packages.sh"

# shellcheck disable=SC2086  # a list of words
install_missing $build_packages
echo "building: $root/build (a minute or two, the first time)"
log=$(mktemp)
tmp=$(mktemp -d)
trap 'rm -rf "$log" "$tmp"' EXIT
if ! { cmake -S "$root" -B "$root/build" && cmake --build "$root/build" --target bfr -j "$(nproc)"; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "building: failed" >&2
    exit 1
fi

if [ "$(pwd)" = "$root" ]; then bfr=build/bin/bfr; else bfr=$root/build/bin/bfr; fi

echo
echo "\$ $bfr init --example athlete-legs legs.toml"
"$bfr" init --example athlete-legs "$tmp/legs.toml"
echo "\$ $bfr plan legs.toml"
echo
"$bfr" plan "$tmp/legs.toml"
cat <<WORDS

That was a sample. Your own week:

  $bfr init me.toml        a commented profile to fill in
  $bfr check me.toml       every problem in it, at its line
  $bfr plan me.toml        your week
  $bfr --help              the rest
WORDS
