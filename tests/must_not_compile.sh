#!/bin/sh
# SPDX-License-Identifier: MIT
#
# A mistake that the types make impossible must stay impossible, and for the reason that was meant: a
# file that fails for a missing #include would prove nothing.
#
#   sh must_not_compile.sh FILE COMPILER [FLAG...]
#
# The first line of FILE is `// expect-error: REGEX` (grep -E, one of the compiler's error lines). The
# mistake stands under `#ifdef MISTAKE`; without it the file must compile.
set -u

file=$1
shift
expected=$(sed -n '1s|^// expect-error: ||p' "$file")
if [ -z "$expected" ]; then
    echo "$file: the first line must be // expect-error: REGEX"
    exit 1
fi
LC_ALL=C
export LC_ALL

if ! said=$("$@" -fsyntax-only "$file" 2>&1); then
    printf '%s: does not compile without the mistake:\n%s\n' "$file" "$said"
    exit 1
fi
if said=$("$@" -fsyntax-only -DMISTAKE "$file" 2>&1); then
    echo "$file: the mistake compiles"
    exit 1
fi
if ! printf '%s\n' "$said" | grep -E 'error: ' | grep -qE -e "$expected"; then
    printf '%s: no error line has "%s":\n%s\n' "$file" "$expected" "$said"
    exit 1
fi
