#!/bin/sh
# Starts PEEL Viewer @VERSION@ from where it was unpacked; with --check it names the libraries that the system lacks.
set -u

file=$0
while [ -L "$file" ]; do # a command elsewhere may lead here
    target=$(readlink "$file")
    case $target in /*) file=$target ;; *) file=$(dirname "$file")/$target ;; esac
done
here=$(cd "$(dirname "$file")" && pwd -P) || exit 1

lacking() {
    for part in "$here/program/peelviewer" "$here/program/_internal/PySide6/Qt/plugins/platforms/libqxcb.so"; do
        LD_LIBRARY_PATH="$here/program/_internal" ldd "$part" 2>/dev/null | sed -n 's/^[[:space:]]*\(.*\) => not found$/\1/p'
    done | sort -u
}

if [ "${1:-}" = --check ]; then
    found=$(lacking)
    if [ -n "$found" ]; then
        echo "The system lacks:" $found
        echo "On Debian or Ubuntu: sudo apt install @PACKAGES@"
        exit 1
    fi
    echo "The system has what PEEL Viewer @VERSION@ needs."
    exit 0
fi
exec "$here/program/peelviewer" "$@"
