# SPDX-License-Identifier: MIT
#
# Read by programs/try.sh and tests/run.sh: installs the Debian or Ubuntu packages that are missing.
# Where everything is there it says so and touches neither apt nor the network.
# shellcheck shell=sh

is_there() { # is_there COMMAND, or is_there HEADER.h, or is_there FOLDER/ of headers
    case $1 in
        */ | *.h | *.hpp) [ -e "/usr/include/$1" ] || [ -e "/usr/local/include/$1" ] ;;
        *) command -v "$1" >/dev/null 2>&1 ;;
    esac
}

warn_if_old() {
    [ -r /etc/os-release ] || return 0
    release=$(. /etc/os-release && echo "${ID:-}-${VERSION_ID:-}")
    case $release in
        debian-[1-9] | debian-1[01] | ubuntu-1?.* | ubuntu-2[0-3].*)
            echo "$release is older than Debian 12 and Ubuntu 24.04; trying all the same" ;;
    esac
}

# install_missing PACKAGE=PROBE...: PROBE is what the package brings (see is_there)
install_missing() {
    missing=
    for pair in "$@"; do
        is_there "${pair#*=}" || missing="$missing ${pair%%=*}"
    done
    if [ -z "$missing" ]; then
        echo "packages: all are there"
        return
    fi
    warn_if_old
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "packages: please install what your system calls$missing" >&2
        return 1
    fi
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "packages: there is no sudo; as root, please run: apt-get install$missing" >&2
            return 1
        fi
        as_root=sudo
    fi
    echo "packages: installing$missing${as_root:+ (with sudo)}"
    log=$(mktemp) || return 1
    # shellcheck disable=SC2086  # lists of words
    if $as_root apt-get -q update >"$log" 2>&1 &&
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get -q -y install --no-install-recommends $missing >>"$log" 2>&1; then
        rm -f "$log"
        return
    fi
    tail -n 20 "$log" >&2
    rm -f "$log"
    echo "packages: apt-get did not install them (on Ubuntu the component universe must be on)" >&2
    return 1
}

# What the program itself is built with.
# shellcheck disable=SC2034  # for those who read this file
build_packages='g++=c++ cmake=cmake make=make libfmt-dev=fmt/ libcli11-dev=CLI/
libtomlplusplus-dev=toml++/ rapidjson-dev=rapidjson/'
