#!/bin/sh
# SPDX-License-Identifier: MIT
#
# The manual pages are clean to mandoc's own eye, down to style.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if ! command -v mandoc >/dev/null 2>&1; then
    echo 'manual pages: skipped, mandoc is not installed'
    exit 77
fi

cd "$here/../man"
set -- *.[15]
if [ ! -e "$1" ]; then
    echo "manual pages: there are none"
    exit 1
fi
# Pages that ours refer to need not be installed here.
said=$(mandoc -T lint -W style "$@" 2>&1 | grep -v 'referenced manual not found' || true)
[ -z "$said" ] || printf '%s\n' "$said"
[ -z "$said" ]
