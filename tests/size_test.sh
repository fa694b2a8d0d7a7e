#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Keeps files and functions small enough to be read: no C++ file over 400 lines (tables of rows
# excepted: *_rows.* in src/evidence), no line over 100 columns, no function over 60 lines.
#
#   sh tests/size_test.sh [DIR]
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
LC_ALL=C
export LC_ALL

files() { # files FOLDER...
    find "$@" \( -name '*.cpp' -o -name '*.hpp' \) 2>/dev/null | sort
}

check_lines() {
    files include src programs tests | xargs awk '
        function over() {
            if (lines > 400 && name !~ /^src\/evidence\/[^\/]*_rows\./)
                print name ": " lines " lines, the most is 400"
        }
        FNR == 1 { over(); name = FILENAME }
        { lines = FNR; gsub(/[\200-\277]/, "") }    # a letter of several bytes is one column
        length($0) > 100 { print FILENAME ":" FNR ": " length($0) " columns, the most is 100" }
        END { over() }'
}

check_functions() {
    files include src programs | ctags -L - -f - --languages=C++ --kinds-C++=f --fields=+ne |
        awk -F '\t' '
        {
            first = last = 0
            for (i = 4; i <= NF; i++) {
                if ($i ~ /^line:/) first = substr($i, 6)
                if ($i ~ /^end:/) last = substr($i, 5)
            }
            if (last - first >= 60)
                print $2 ":" first ": " $1 " has " last - first + 1 " lines, the most is 60"
        }'
}

check_tree() { # check_tree DIR
    (
        cd "$1"
        check_lines
        [ "$has_ctags" = no ] || check_functions
    )
}

prove() { # a small tree with one of each, and one that is allowed
    mkdir -p "$tmp/tree/src/evidence" "$tmp/tree/include"
    awk 'BEGIN { for (i = 0; i < 401; i++) print "//" }' >"$tmp/tree/src/evidence/a_rows.hpp"
    cp "$tmp/tree/src/evidence/a_rows.hpp" "$tmp/tree/include/long.hpp"
    awk 'BEGIN { s = "//"; while (length(s) < 101) s = s "x"; print s }' >"$tmp/tree/src/wide.cpp"
    awk 'BEGIN { s = "//"; while (length(s) < 100) s = s "\303\244"; print s }' >"$tmp/tree/src/umlauts.cpp"
    awk 'BEGIN { print "int f()\n{"; for (i = 0; i < 57; i++) print ""; print "    return 1;\n}" }' >"$tmp/tree/src/f.cpp"
    want=2
    [ "$has_ctags" = no ] || want=3
    [ "$(check_tree "$tmp/tree" | wc -l)" -eq $want ] || {
        echo 'the proof: too much or too little was found'
        check_tree "$tmp/tree"
        return 1
    }
}

tmp=$(mktemp -d "${TMPDIR:-/tmp}/bfr-size.XXXXXX")
trap 'rm -rf "$tmp"' EXIT
has_ctags=no
if ctags --version 2>/dev/null | grep -q Universal; then has_ctags=yes; fi

prove
check_tree "${1:-$here/..}" >"$tmp/found"
[ $has_ctags = yes ] || echo 'length of functions: skipped, universal-ctags is not installed'
cat "$tmp/found"
[ ! -s "$tmp/found" ]
