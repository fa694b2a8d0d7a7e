#!/bin/sh
# SPDX-License-Identifier: MIT
#
# Reads the #include lines of include/, src/ and programs/ and fails on any that looks up or sideways,
# or takes a library into a room where it does not belong. In sh and awk, because no compiler tells:
# a header that is there can be included.
#
#   sh tests/floors_test.sh          the repository, after a proof that the test bites
#   sh tests/floors_test.sh DIR      another tree, without the proof
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
LC_ALL=C
export LC_ALL

rules() {
    cat <<'TABLE'
# room, its floor, its public headers in include/bfr; then the rooms below that it may see
room units    0  units.hpp
room text     0  text.hpp
room model    1  vocabulary.hpp profile.hpp plan.hpp document.hpp answer.hpp shared_list.hpp rows.hpp
room evidence 2  evidence.hpp evidence_*.hpp
room verify   2  verify.hpp
room read     3  read.hpp screening_table.hpp typed_*.hpp
room screen   3  screen.hpp interview.hpp
room calc     3  calc.hpp calc_*.hpp
room planner  4  planner.hpp
room render   5  render.hpp
room explain  5  explain.hpp
room desk     5  desk.hpp desk_*.hpp

sees model    units text
sees evidence units text model
sees verify   units text model
sees read     units text model evidence
sees screen   units text model evidence
sees calc     units text model evidence
sees planner  units text model evidence screen calc
sees render   units text model evidence screen
sees explain  units text model evidence screen
sees desk     units text model evidence calc

# library, the rooms whose .cpp files may include it, in how many of them each
library fmt/       9999 units text model evidence read screen calc planner render explain desk programs
library toml++/       1 read
library rapidjson/    1 read render
library CLI/          1 programs

# A room touches nothing of the world: no file, terminal, environment, clock, locale, chance.
# (Nor a header that ends in .h: those of the system are for programs.)
world filesystem fstream clocale csignal ctime locale random
# Nobody pays for these at every start.
nowhere iostream
TABLE
}

check_tree() { # check_tree DIR: prints what is wrong; nothing when all is well
    (cd "$1" && rules >"$rules_file" &&
        find include src programs \( -name '*.hpp' -o -name '*.cpp' -o -name '*.h' \) 2>/dev/null |
        sort | xargs awk '
        FNR == NR {
            if ($1 == "room") {
                floor[$2] = $3
                for (i = 4; i <= NF; i++) { header[++headers] = $i; header_room[headers] = $2 }
            }
            if ($1 == "sees") for (i = 3; i <= NF; i++) {
                sees[$2, $i] = 1
                if (floor[$i] >= floor[$2]) say("floors_test.sh: " $2 " cannot see " $i)
            }
            if ($1 == "library") for (i = 4; i <= NF; i++) { most[$2, $i] = $3; library[$2] = 1 }
            if ($1 == "world") for (i = 2; i <= NF; i++) world[$i] = 1
            if ($1 == "nowhere") for (i = 2; i <= NF; i++) nowhere[$i] = 1
            next
        }
        function say(words) { print words }
        function wrong(words) { say(FILENAME ":" FNR ": " words) }
        function room_of_header(name,    i, glob) {
            for (i = 1; i <= headers; i++) {
                glob = header[i]
                gsub(/\./, "[.]", glob)
                gsub(/\*/, ".*", glob)
                if (name ~ ("^" glob "$")) return header_room[i]
            }
            return ""
        }
        function exists(path,    line, there) {
            there = (getline line < path) >= 0
            close(path)
            return there
        }
        FNR == 1 {
            split(FILENAME, part, "/")
            if (part[1] == "include") owner = room_of_header(part[3])
            else owner = part[1] == "programs" ? "programs" : part[2]
            if (part[1] == "include" && owner == "") say(FILENAME ": a header of no room")
            if (part[1] == "src" && !(owner in floor)) say(FILENAME ": in no room of the table")
        }
        /^[ \t]*#[ \t]*include/ {
            name = $0
            sub(/^[ \t]*#[ \t]*include[ \t]*/, "", name)
            kind = substr(name, 1, 1)
            if (kind != "<" && kind != "\"") { wrong("an include that cannot be read"); next }
            name = substr(name, 2)
            sub(/[>"].*/, "", name)
            if (name ~ /^bfr\//) { check_public(substr(name, 5)); next }
            for (l in library) if (index(name, l) == 1) { check_library(l); next }
            if (kind == "\"") check_private()
            else check_system()
        }
        function check_public(name,    other) {
            other = room_of_header(name)
            if (other == "") wrong("<bfr/" name "> is a header of no room")
            else if (owner != "programs" && owner != other && !((owner, other) in sees))
                wrong(owner " (floor " floor[owner] ") must not see " other " (floor " floor[other] ")")
        }
        function check_library(l) {
            sub(/\/$/, "", l)
            if (!((owner, l "/") in most) && !((l "/", owner) in most)) wrong(l " does not belong into " owner)
            else if (FILENAME !~ /\.cpp$/) wrong(l " in a header: only a .cpp may include it")
            else if (!((l, owner, FILENAME) in used)) {
                used[l, owner, FILENAME] = 1
                if (++users[l, owner] > most[l "/", owner]) wrong(l " in a second .cpp of " owner)
            }
        }
        function check_private(    folder) {
            folder = FILENAME
            sub(/[^\/]*$/, "", folder)
            if (part[1] == "include") wrong("a public header includes a private one")
            else if (name ~ /[.][.]/) wrong("a private header is included from its own folder, or one inside it")
            else if (!exists(folder name)) wrong(folder name " does not exist")
        }
        function check_system() {
            if (name in nowhere) wrong("<" name "> is included nowhere")
            else if (owner == "programs") return
            else if (name in world) wrong("<" name "> touches the world: only programs do")
            else if (name ~ /\.h$/) wrong("<" name "> is for programs")
            else if (name ~ /\//) wrong("<" name "> is a library that the table does not know")
        }' "$rules_file")
}

check_link_lines() { # check_link_lines FILE: the SEES of CMakeLists.txt say the same as the table
    awk '
        FNR == NR {
            if ($1 == "room") want[$2] = ""
            if ($1 == "sees") { room = $2; $1 = $2 = ""; $0 = $0; $1 = $1; want[room] = $0 }
            next
        }
        /^bfr_room\(/ {
            sub(/ *#.*/, ""); sub(/^bfr_room\(/, ""); sub(/\).*/, ""); sub(/ ALONE/, ""); sub(/ SEES /, " ")
            room = $1; $1 = ""; $0 = $0; $1 = $1
            if (!(room in want)) print "CMakeLists.txt: room " room " is not in the table of floors_test.sh"
            else if (want[room] != $0) print "CMakeLists.txt: " room " links (" $0 "), the table says (" want[room] ")"
            delete want[room]
        }
        END { for (room in want) print "CMakeLists.txt: there is no room " room }' "$rules_file" "$1"
}

# --- The proof: a small tree that is sound, and then one wound after the other ---

prove() {
    tree=$tmp/tree
    mkdir -p "$tree/include/bfr" "$tree/programs/bfr"
    for room in units text model evidence verify read screen calc planner render; do
        mkdir -p "$tree/src/$room"
        printf '#include <bfr/%s.hpp>\n#include "own.hpp"\n\n#include <string>\n' $room >"$tree/src/$room/a.cpp"
        : >"$tree/src/$room/own.hpp"
        : >"$tree/include/bfr/$room.hpp"
    done
    mv "$tree/include/bfr/model.hpp" "$tree/include/bfr/plan.hpp"
    printf '#include <bfr/plan.hpp>\n#include <fmt/core.h>\n' >"$tree/src/model/a.cpp"
    printf '#include <toml++/toml.h>\n#include <rapidjson/reader.h>\n' >"$tree/src/read/toml.cpp"
    printf '#include <bfr/planner.hpp>\n#include <CLI/CLI.hpp>\n#include <unistd.h>\n' >"$tree/programs/bfr/main.cpp"
    said=$(check_tree "$tree")
    if [ -n "$said" ]; then
        printf 'the proof: a sound tree fails\n%s\n' "$said"
        return 1
    fi
    bites=0
    while IFS='|' read -r file line words; do
        printf '%s\n' "$line" >"$tree/$file"
        said=$(check_tree "$tree")
        rm "$tree/$file"
        case $said in
            "$file"*"$words"*) bites=$((bites + 1)) ;;
            *) printf 'the proof: %s with %s is not found (%s)\n' "$file" "$line" "$said"; return 1 ;;
        esac
    done <<'WOUNDS'
src/units/bad.cpp|#include <bfr/plan.hpp>|must not see model
src/units/bad.cpp|#include <bfr/text.hpp>|must not see text
src/calc/bad.cpp|#include <bfr/screen.hpp>|must not see screen
src/planner/bad.cpp|# include <bfr/read.hpp>|must not see read
src/read/bad.cpp|  #include <bfr/planner.hpp>|must not see planner
src/verify/bad.cpp|#include <bfr/evidence.hpp>|must not see evidence
src/verify/bad.hpp|#include "bfr/calc.hpp"|must not see calc
src/verify/bad.cpp|#include <fmt/core.h>|fmt does not belong into verify
include/bfr/evidence_bad.hpp|#include <bfr/verify.hpp>|must not see verify
include/bfr/bad.hpp|#include <string>|a header of no room
include/bfr/rows.hpp|#include <fmt/core.h>|in a header
include/bfr/rows.hpp|#include "own.hpp"|a public header includes a private one
src/new/bad.cpp|#include <string>|in no room
src/screen/bad.cpp|#include "../calc/own.hpp"|own folder
src/screen/bad.cpp|#include "calc/own.hpp"|does not exist
src/screen/bad.cpp|#include "theirs.hpp"|does not exist
src/screen/bad.cpp|#include <boost/any.hpp>|does not know
src/screen/bad.cpp|#include <iostream>|nowhere
src/screen/bad.cpp|#include <fstream>|touches the world
src/screen/bad.cpp|#include <unistd.h>|for programs
src/screen/bad.cpp|#include HEADER|cannot be read
src/render/bad.cpp|#include <toml++/toml.h>|toml++ does not belong
src/read/bad.cpp|#include <CLI/CLI.hpp>|CLI does not belong
src/read/bad.hpp|#include <toml++/toml.h>|in a header
src/read/zz.cpp|#include <toml++/toml.h>|second .cpp
src/calc/bad.cpp|#include <rapidjson/writer.h>|rapidjson does not belong
programs/bfr/zz.cpp|#include <CLI/App.hpp>|second .cpp
programs/bfr/bad.cpp|#include <toml++/toml.h>|toml++ does not belong
programs/bfr/bad.cpp|#include "../../src/read/own.hpp"|own folder
programs/bfr/bad.cpp|#include <iostream>|nowhere
WOUNDS
    echo "the proof: $bites wounds found"
}

tmp=$(mktemp -d "${TMPDIR:-/tmp}/bfr-floors.XXXXXX")
trap 'rm -rf "$tmp"' EXIT
rules_file=$tmp/rules

if [ $# -gt 0 ]; then
    check_tree "$1" >"$tmp/found"
else
    mkdir -p "$tmp/tree/src/new"
    prove
    check_tree "$here/.." >"$tmp/found"
    check_link_lines "$here/../CMakeLists.txt" >>"$tmp/found"
fi
cat "$tmp/found"
[ ! -s "$tmp/found" ]
