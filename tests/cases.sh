#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The programs at their edge, as a user meets them: a command, its input, what it prints, how it ends.
# In sh, so that a case is a folder that anybody can read, and hundreds of them take seconds.
#
#   sh tests/cases.sh [--update] [--all | --slow] [TOPIC | TOPIC/CASE]...
#
# tests/cases/<topic>/<case>/ holds
#   cmd           what sh runs, in a fresh copy of the folder, with the built programs first in PATH
#   stdout        what must come out, to the byte; nothing where the file is missing
#   stdout.glob   instead: `*` stands for any text in a line, a line `...` for any lines
#   stderr, stderr.glob    the same for the other stream
#   exit          the exit status; 0 where the file is missing
#   slow          the case runs only with --all or --slow
#   anything else its input
# A cmd that ends with 77 is skipped, for the reason that it gave on stderr: its tool is not there.
# Files that lie in <topic>/ itself are given to each of its cases. --update writes what came out into
# stdout, stderr and exit (never into a .glob): read the diff before you commit it.
set -u

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 2
bin=${BFR_BIN:-$here/../build/bin}
update=no tier=fast chosen=

while [ $# -gt 0 ]; do
    case $1 in
        --update) update=yes ;;
        --all) tier=all ;;
        --slow) tier=slow ;;
        -h | --help) sed -n '4,/^set/{/^set/d;s/^# \{0,1\}//;p;}' "$0"; exit 0 ;;
        -*) echo "cases.sh: unknown option $1" >&2; exit 2 ;;
        *) chosen="$chosen $1" ;;
    esac
    shift
done

if ! bin=$(CDPATH='' cd -- "$bin" 2>/dev/null && pwd) || [ ! -x "$bin/bfr" ]; then
    echo "cases.sh: there is no bfr in ${BFR_BIN:-build/bin}; build it first, or set BFR_BIN" >&2
    exit 2
fi

tmp=$(mktemp -d "${TMPDIR:-/tmp}/bfr-cases.XXXXXX") || exit 2
trap 'rm -rf "$tmp"' EXIT
trap 'exit 130' INT TERM

cd "$here/cases" || exit 2

# The same surroundings everywhere; a case that is about them sets them itself.
# `data` is for cases that share an input with the unit tests.
PATH=$bin:$PATH LC_ALL=C TZ=UTC HOME=$tmp TERM=dumb data=$here/data
export PATH LC_ALL TZ HOME TERM data
unset LANG LANGUAGE NO_COLOR CLICOLOR CLICOLOR_FORCE FORCE_COLOR COLUMNS LINES SOURCE_DATE_EPOCH \
    XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME PAGER MANPAGER POSIXLY_CORRECT

run=0 failed=0 skipped=0 updated=0
work=$tmp/work out=$tmp/stdout err=$tmp/stderr

fail() { # fail WORDS: once a case its name and command, then each complaint
    if [ "$good" = yes ]; then
        printf '\nFAIL %s\n' "$name"
        sed 's/^/    $ /' "$dir/cmd"
        failed=$((failed + 1)) good=no
    fi
    printf '  %s\n' "$1"
}

matches_glob() { # matches_glob PATTERN TEXT: says where the first difference is
    awk -v pattern_file="$1" '
        function fits(p, t,    n, part, i, at) {
            if (index(p, "*") == 0) return p == t
            n = split(p, part, "*")
            if (substr(t, 1, length(part[1])) != part[1]) return 0
            t = substr(t, length(part[1]) + 1)
            for (i = 2; i < n; i++) {
                if (part[i] == "") continue
                if ((at = index(t, part[i])) == 0) return 0
                t = substr(t, at + length(part[i]))
            }
            if (length(t) < length(part[n])) return 0
            return substr(t, length(t) - length(part[n]) + 1) == part[n]
        }
        BEGIN { while ((getline line < pattern_file) > 0) want[++m] = line }
        { got[++n] = $0 }
        END {
            i = j = 1; far = 1; far_text = 1; open = 0
            while (j <= n || i <= m) {
                if (i > far) { far = i; far_text = j }
                if (i <= m && want[i] == "...") { open = ++i; again = j; continue }
                if (i <= m && j <= n && fits(want[i], got[j])) { i++; j++; continue }
                if (open && again <= n) { i = open; j = ++again; continue }
                printf "    expected line %d: %s\n", far, far <= m ? want[far] : "(the end)"
                printf "    came out line %d: %s\n", far_text, far_text <= n ? got[far_text] : "(the end)"
                exit 1
            }
        }' "$2"
}

check_stream() { # check_stream stdout|stderr FILE
    if [ -e "$dir/$1.glob" ]; then
        matches_glob "$dir/$1.glob" "$2" >"$tmp/where" && return
        fail "$1 does not match $1.glob:"
        cat "$tmp/where"
        sed 's/^/    | /' "$2" | head -n 60
        return
    fi
    want=$dir/$1
    [ -e "$want" ] || want=/dev/null
    cmp -s "$want" "$2" && return
    if [ "$update" = yes ]; then
        if [ -s "$2" ]; then cp "$2" "$dir/$1"; else rm -f "$dir/$1"; fi
        renewed=yes
        return
    fi
    fail "$1 differs:"
    diff -u --label "expected $1" --label "came out" "$want" "$2" | sed 's/^/    /' | head -n 60
}

check_exit() { # check_exit STATUS
    want=0
    [ ! -e "$dir/exit" ] || read -r want <"$dir/exit"
    [ "$want" != "$1" ] || return 0
    if [ "$update" = yes ] && [ "$1" -lt 124 ]; then
        if [ "$1" = 0 ]; then rm -f "$dir/exit"; else echo "$1" >"$dir/exit"; fi
        renewed=yes
        return
    fi
    fail "exit status $1, expected $want"
}

run_case() { # run_case TOPIC CASE
    name=$1/$2 dir=$1/$2 good=yes renewed=no
    if [ -e "$dir/slow" ]; then is=slow; else is=fast; fi
    [ "$tier" = all ] || [ "$tier" = $is ] || { skipped=$((skipped + 1)); return; }
    run=$((run + 1))
    if [ ! -e "$dir/cmd" ]; then
        printf '\nFAIL %s\n  there is no file cmd\n' "$name"
        failed=$((failed + 1))
        return
    fi
    rm -rf "$work"
    mkdir "$work"
    # shellcheck disable=SC2086  # a list of files without spaces
    cp -R $shared "$dir/." "$work/"
    (cd "$work" && exec timeout 60 sh ./cmd) </dev/null >"$out" 2>"$err"
    status=$?
    if [ $status -eq 77 ]; then
        echo "skipped $name: $(cat "$err")"
        skipped=$((skipped + 1)) run=$((run - 1))
        return
    fi
    [ $status -ne 124 ] || fail "stopped after 60 seconds"
    check_exit $status
    check_stream stdout "$out"
    check_stream stderr "$err"
    if [ $renewed = yes ]; then
        updated=$((updated + 1))
        echo "updated $name"
    fi
}

run_topic() { # run_topic TOPIC [CASE]
    shared=
    for file in "$1"/*; do
        [ ! -f "$file" ] || shared="$shared $file"
    done
    if [ $# -eq 2 ]; then
        run_case "$1" "$2"
        return
    fi
    for path in "$1"/*/; do
        [ ! -d "$path" ] || { path=${path%/} && run_case "$1" "${path##*/}"; }
    done
}

if [ -z "$chosen" ]; then
    for path in */; do
        [ ! -d "$path" ] || { path=${path%/} && chosen="$chosen ${path##*/}"; }
    done
fi
for choice in $chosen; do
    choice=${choice#"$here"/} choice=${choice#tests/} choice=${choice#cases/} choice=${choice%/}
    if [ ! -d "$choice" ]; then
        echo "cases.sh: there is no tests/cases/$choice" >&2
        exit 2
    fi
    case $choice in
        */*) run_topic "${choice%%/*}" "${choice#*/}" ;;
        *) run_topic "$choice" ;;
    esac
done

[ $failed -eq 0 ] || echo
printf '%d cases, %d failed' $run $failed
[ $updated -eq 0 ] || printf ', %d updated' $updated
[ $skipped -eq 0 ] || printf ', %d left out' $skipped
echo
[ $failed -eq 0 ]
