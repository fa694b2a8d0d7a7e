# Gives the questionnaire a terminal, as a person at it: script(1) makes one. What it says goes into
# the file `talk`, because in a terminal it would be mixed with the echo of what is typed.
script -qec true /dev/null </dev/null >/dev/null 2>&1 || { echo 'no pseudo-terminals here' >&2; exit 77; }

# typed WORDS...: a line each; ^C and ^D are those keys
typed() {
    for word in "$@"; do
        case $word in
            ^C) printf '\003' ;;
            ^D) printf '\004' ;;
            *) printf '%s\n' "$word" ;;
        esac
    done
}
# said WORDS: waits until the program has said that
said() {
    tries=0
    until grep -qF -- "$1" talk 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 300 ] || { echo "it never said: $1" >&2; return 1; }
        sleep 0.1
    done
}
# ask OPTIONS...: what comes in is typed at bfr screen --ask OPTIONS
ask() {
    script -qec "bfr screen --ask $* --today 2026-01-10 2>talk" /dev/null >printed
    echo "exit $?"
}
none='n n n n n n n n n n n n'
# The table alone
table() { sed -n '/^\[screening\]/,/^\[goal\]/p' "$1" | grep -v '^#' | sed '/^$/d; /^\[goal\]/d'; }
