#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Installs what is missing (Debian 12 or newer, Ubuntu 24.04 or newer), builds, and runs the tests that
# fit ten minutes on two cores; --all runs the long ones as well. A test without its tool says that it
# was skipped.
#
#   sh tests/run.sh [--all] [option of ctest...]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/programs/packages.sh"

only='--label-exclude long'
if [ "${1:-}" = --all ]; then
    only=
    shift
fi

# shellcheck disable=SC2086  # a list of words
install_missing $build_packages catch2=catch2/ librapidcheck-dev=rapidcheck/ \
    mandoc=mandoc universal-ctags=ctags valgrind=valgrind

jobs=$(nproc)
cmake -S "$root" -B "$root/build" >/dev/null
cmake --build "$root/build" -j "$jobs"
# shellcheck disable=SC2086  # a list of words
ctest --test-dir "$root/build" --output-on-failure -j "$jobs" $only "$@"
