#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Counts the instructions of whole processes and holds them against the budgets: `bfr plan` has to cost
# about what starting a program costs. Instructions, because they repeat to the digit on any machine,
# also on a busy one; the time beside /bin/true is told, and decides nothing.
#
#   sh tests/bench/run.sh        a table; ends with 1 when a budget is passed by more than 5 %
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
bin=${BFR_BIN:-$here/../../build/bin}
bfr=$(CDPATH='' cd -- "$bin" && pwd)/bfr
slack_percent=5

if ! command -v valgrind >/dev/null 2>&1; then
    echo 'budgets: skipped, valgrind is not installed'
    exit 77
fi
if ! valgrind --tool=callgrind --callgrind-out-file=/dev/null /bin/true >/dev/null 2>&1; then
    echo 'budgets: skipped, valgrind does not run here (it needs /proc)'
    exit 77
fi

tmp=$(mktemp -d "${TMPDIR:-/tmp}/bfr-bench.XXXXXX")
trap 'rm -rf "$tmp"' EXIT
cp "$here/profile.toml" "$tmp/profile.toml"
cd "$tmp"
LC_ALL=C
export LC_ALL

over=0
measure() { # measure BUDGET NAME ARGUMENT...: the budget in thousands of instructions
    budget=$1 name=$2
    shift 2
    status=0
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$bfr" "$@" >out 2>log </dev/null || status=$?
    if [ $status -gt 1 ]; then    # 1: the answer is no
        printf '%-28s failed:\n' "$name"
        sed 's/^/    /' log
        over=1
        return
    fi
    used=$(awk '/Collected *:/ { n = $NF } END { printf "%d", (n + 999) / 1000 }' log)
    verdict=$(((used * 100) / budget))' %'
    if [ $((used * 100)) -gt $((budget * (100 + slack_percent))) ]; then
        verdict="$verdict  OVER THE BUDGET"
        over=1
    fi
    printf '%-28s %9d %9d   %s\n' "$name" "$used" "$budget" "$verdict"
}

seconds_of() { # seconds_of COMMAND...: 300 runs
    # shellcheck disable=SC2016  # for the inner shell
    { time -p sh -c 'i=0; while [ $i -lt 300 ]; do "$@" >/dev/null; i=$((i + 1)); done' sh "$@"; } 2>&1 |
        awk '/^real/ { print $2 }'
}

printf '%-28s %9s %9s   %s\n' 'thousands of instructions' used budget share
measure 300 'bfr --version' --version
measure 2000 'bfr plan, one week' plan profile.toml --today 2026-01-10
measure 1200 'bfr pressure, the table' pressure 196mmHg --limb leg --posture seated --format json
measure 1200 'bfr pressure, an estimate' pressure 60% --limb leg --posture seated --cuff-width 18cm \
    --circumference 55cm --systolic 120 --age 23 --sex male --equation eq-1
measure 10000 'bfr plan, 36 sessions, JSON' plan profile.toml --today 2026-01-10 --week all --format json
measure 1200 'bfr 1rm' 1rm 60kgx10 --reps all
measure 1200 'bfr time' time 30-15-15-15 3x15
measure 1200 'bfr load, no load in reach' load 40kg 30% --bar 20kg
measure 1200 'bfr load, micro plates' load 200kg 40% --plates 25,20,15,10,5,2.5,1.25,0.5,0.25,0.125
measure 1200 'bfr plates, kg and lb' plates 300kg --plates 25,20,15,10,5,2.5,45lb,25lb,10lb

empty=$(seconds_of /bin/true)
plan=$(seconds_of "$bfr" plan profile.toml --today 2026-01-10)
awk -v a="$plan" -v b="$empty" 'BEGIN {
    if (b > 0) printf "\nbfr plan takes %.2f times as long as /bin/true (the aim is 1.6; told, not judged)\n", a / b }'
exit $over
