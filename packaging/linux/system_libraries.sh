#!/usr/bin/env bash
# Installs the system libraries that Qt needs on Debian and its kin; elsewhere says what is needed and goes on.
# Usage: system_libraries.sh [folder of the PySide6 package]
set -euo pipefail

# Each line: a shared library to look for, and the Debian packages that may hold it, newest name last.
needed="
libEGL.so.1 libegl1
libGL.so.1 libgl1
libglib-2.0.so.0 libglib2.0-0 libglib2.0-0t64
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xinerama.so.0 libxcb-xinerama0
libxcb-xkb.so.1 libxcb-xkb1
libwayland-cursor.so.0 libwayland-cursor0
libcups.so.2 libcups2 libcups2t64
"

ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
known=$("$ldconfig" -p 2>/dev/null || true)

has_library() { grep -q "^[[:space:]]*$1 " <<<"$known"; }

# Libraries that the Qt files in the folder ask for and the system lacks.
unmet_by_qt() {
    local qt=$1/Qt file
    for file in "$qt"/lib/libQt6{Core,Gui,Widgets,Svg,SvgWidgets,PrintSupport,DBus,XcbQpa}.so.6 \
        "$qt"/plugins/platforms/libq{xcb,offscreen,wayland}.so "$qt"/plugins/{iconengines,printsupport}/*.so; do
        if [ -e "$file" ]; then ldd "$file" 2>/dev/null || true; fi
    done | awk '/not found/ { print $1 }' | sort -u
}

missing=()
packages=()
want() { # library, packages that may hold it
    local library=$1 package
    shift
    missing+=("$library")
    for package in "$@"; do
        if command -v apt-cache >/dev/null && apt-cache show "$package" >/dev/null 2>&1; then
            packages+=("$package")
            return
        fi
    done
    packages+=("$1")
}

find_missing() {
    missing=()
    packages=()
    local library candidates
    while read -r library candidates; do
        [ -z "$library" ] && continue
        # shellcheck disable=SC2086 -- several names on purpose
        has_library "$library" || want "$library" $candidates
    done <<<"$needed"
    # Not for the program but for the tests that start it on a screen: never a reason to stop.
    if [ ${#missing[@]} -gt 0 ] || can_install; then
        command -v Xvfb >/dev/null || want Xvfb xvfb
    fi
}

run=()
can_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" -eq 0 ] && return
    command -v sudo >/dev/null && sudo -n true 2>/dev/null || return 1
    run=(sudo -n)
}

find_missing
if [ ${#missing[@]} -gt 0 ]; then
    if ! command -v apt-get >/dev/null; then
        echo "Qt may need libraries that were not found: ${missing[*]}"
        echo "Install them with the package manager of this system if the program does not start."
        exit 0
    fi

    if ! can_install; then
        echo "Qt needs system libraries that are missing: ${missing[*]}" >&2
        echo "Install them, then run make again:" >&2
        echo "    sudo apt-get update && sudo apt-get install --no-install-recommends ${packages[*]}" >&2
        exit 1
    fi

    echo "Installing system libraries for Qt: ${packages[*]}"
    apt=("${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -q)
    "${apt[@]}" update >/dev/null || echo "The package lists could not be refreshed; trying with those at hand." >&2
    find_missing # the lists may have brought the names of this release
    if ! "${apt[@]}" install -y --no-install-recommends "${packages[@]}" >/dev/null; then
        for package in "${packages[@]}"; do # one unknown name must not hold up the others
            "${apt[@]}" install -y --no-install-recommends "$package" >/dev/null || echo "Not installed: $package" >&2
        done
    fi
    known=$("$ldconfig" -p 2>/dev/null || true)
fi

if [ -n "${1:-}" ]; then
    unmet=$(unmet_by_qt "$1")
    if [ -n "$unmet" ]; then
        echo "Qt still lacks: ${unmet//$'\n'/ }. If the program does not start, install the packages that hold these." >&2
    fi
fi
