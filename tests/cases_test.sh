#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Does tests/cases.sh bite? A runner that passes everything would look like a sound program.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
tmp=$(mktemp -d "${TMPDIR:-/tmp}/bfr-cases-test.XXXXXX")
trap 'rm -rf "$tmp"' EXIT

mkdir -p "$tmp/bin" "$tmp/a b/cases/t"
cp "$here/cases.sh" "$tmp/a b/"
printf '#!/bin/sh\ncat "$@"\n' >"$tmp/bin/bfr"
chmod +x "$tmp/bin/bfr"
failed=0

case_is() { # case_is CMD: a fresh case with this command and one input of two lines
    rm -rf "$tmp/a b/cases/t"
    mkdir -p "$tmp/a b/cases/t/one"
    printf 'first 12\nlast\n' >"$tmp/a b/cases/t/shared"
    printf '%s\n' "$1" >"$tmp/a b/cases/t/one/cmd"
}

expect() { # expect pass|fail SENTENCE [OPTION...]
    want=$1 sentence=$2
    shift 2
    if BFR_BIN=$tmp/bin sh "$tmp/a b/cases.sh" "$@" >"$tmp/log" 2>&1; then got=pass; else got=fail; fi
    [ $got != "$want" ] || return 0
    echo "FAIL $sentence: $got"
    sed 's/^/    /' "$tmp/log"
    failed=1
}

one=$tmp/a\ b/cases/t/one

case_is 'bfr shared'
expect fail 'output where none is expected'
printf 'first 12\nlast\n' >"$one/stdout"
expect pass 'the exact output'
expect pass 'a case by its name' tests/cases/t/one/
expect fail 'a case that does not exist' t/two
printf 'first 12\nlast' >"$one/stdout"
expect fail 'a missing line end'
rm "$one/stdout"
printf 'first *\n...\n' >"$one/stdout.glob"
expect pass 'a glob that fits'
printf '...\n*2\n...\nl*t\n' >"$one/stdout.glob"
expect pass 'a glob that has to go back'
printf '...\nfirst\n' >"$one/stdout.glob"
expect fail 'a glob that fits a part of a line'
printf 'first *\n' >"$one/stdout.glob"
expect fail 'a glob that ends too early'
printf 'first *\n...\n' >"$one/stdout.glob"
: >"$one/slow"
printf '7\n' >"$one/exit"
expect pass 'a slow case is left out'
expect fail 'a slow case runs when asked for' --all

case_is 'echo oops >&2; exit 3'
expect fail 'words on stderr and a status'
printf 'oops\n' >"$one/stderr"
expect fail 'a status that is not 0'
printf '3\n' >"$one/exit"
expect pass 'the status and the words'
printf '4\n' >"$one/exit"
expect fail 'another status'
expect pass 'an update' --update
expect pass 'what the update wrote'
case_is 'echo "${NO_COLOR-unset} $TZ $LC_ALL"'
printf 'unset UTC C\n' >"$one/stdout"
NO_COLOR=1 TZ=Asia/Tokyo expect pass 'the same surroundings everywhere'
rm "$one/cmd"
expect fail 'a case without a command'

exit $failed
