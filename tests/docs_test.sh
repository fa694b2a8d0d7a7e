#!/bin/sh
# SPDX-License-Identifier: MIT
#
# What the documents say is what the program does: README.md's examples print what stands there, the
# options of --help and of bfr(1) are the same, and bfr-profile(5) has an entry for each key that
# `bfr init` writes and for each code that the sources know, and none more.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$here/..
bin=${BFR_BIN:-$root/build/bin}
bin=$(CDPATH='' cd -- "$bin" && pwd)
tmp=$(mktemp -d "${TMPDIR:-/tmp}/bfr-docs.XXXXXX")
trap 'rm -rf "$tmp"' EXIT
PATH=$bin:$PATH LC_ALL=C TZ=UTC TERM=dumb
export PATH LC_ALL TZ TERM
failed=0

fail() { # fail SENTENCE
    echo "FAIL $1"
    failed=1
}

same() { # same SENTENCE FILE FILE
    diff "$2" "$3" >"$tmp/diff" && return
    fail "$1 (< is missing in the second, > in the first)"
    sed 's/^/    /' "$tmp/diff"
}

# --- README.md: in a block ```console a line "$ command" is run, what follows it is its output

awk '/^```console$/ { on = 1; next } /^```$/ { on = 0 } on' "$root/README.md" >"$tmp/readme"
mkdir "$tmp/work"
grep '^\$ ' "$tmp/readme" | cut -c 3- | while IFS= read -r command; do
    printf '$ %s\n' "$command"
    (cd "$tmp/work" && sh -c "$command" 2>&1) || true
done >"$tmp/ran"
grep -q '^\$ bfr plan' "$tmp/readme" || fail 'README.md shows bfr plan'
same 'README.md shows what the program prints' "$tmp/readme" "$tmp/ran"

# --- bfr(1): the options of --help

for command in plan check screen 1rm load plates pressure time init list explain; do bfr $command --help; done |
    grep -o -e '--[a-z][a-z-]*[a-z]' | sort -u >"$tmp/help"
sed -n 's/\\-/-/g; s/^\.It .*Fl -\([a-z][a-z-]*\).*/--\1/p' "$root/man/bfr.1" | grep -v version | sort -u >"$tmp/man"
same 'bfr --help and bfr(1) name the same options' "$tmp/help" "$tmp/man"

bfr --help | sed -n '/^Commands:/,/^$/s/^  \([a-z0-9]*\) .*/\1/p' | sort >"$tmp/help"
sed -n 's/^\.It Cm \([a-z0-9]*\).*/\1/p' "$root/man/bfr.1" | sort >"$tmp/man"
same 'bfr --help and bfr(1) name the same commands' "$tmp/help" "$tmp/man"

# --- bfr-profile(5): keys and codes

bfr init | sed -n 's/^[#> ]*\([a-z_0-9]*\) = .*/\1/p' | sort -u >"$tmp/keys"
while IFS= read -r key; do
    grep -q "^\.\(It \)*Cm .*\b$key\b" "$root/man/bfr-profile.5" || fail "bfr-profile(5) has the key $key"
done <"$tmp/keys"

grep -rhoE '"[EW][0-9]{3}"' "$root/src" | tr -d '"' | sort -u >"$tmp/codes"
sed -n 's/^\.It \([EW][0-9]*\)$/\1/p' "$root/man/bfr-profile.5" | sort -u >"$tmp/man"
same 'the sources and bfr-profile(5) know the same codes' "$tmp/codes" "$tmp/man"

sed -n '/^\.Sh EXAMPLES/,/^\.Ed/p' "$root/man/bfr-profile.5" | sed '1,/^\.Bd/d; /^\.Ed/d' >"$tmp/short.toml"
bfr plan "$tmp/short.toml" --today 2026-02-01 >"$tmp/out" 2>&1 || {
    fail 'the example of bfr-profile(5) can be planned'
    cat "$tmp/out"
}

exit $failed
