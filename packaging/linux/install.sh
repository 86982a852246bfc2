#!/bin/sh
# PEEL Viewer @VERSION@ for one user, without root. Below the line of marks at the end stands the program as a packed archive.
set -eu

NAME=peelviewer
SUM=@SUM@
START=@START@
here=$0
data=${XDG_DATA_HOME:-$HOME/.local/share}
prefix=$HOME/.local/lib/$NAME
bin=$HOME/.local/bin

usage() {
    cat <<END
usage: sh $(basename "$here") [--prefix DIR] [--check] [--uninstall] [--help]

Installs PEEL Viewer @VERSION@ to $prefix, over an earlier version if there is one, with an entry in the desktop's menu and the command
$bin/$NAME. Your own data is never touched.

  --prefix DIR  folder of the program's files
  --check       look whether this file is whole and the system has what the program needs; change nothing
  --uninstall   remove the program; your own data stays
END
}

fail() {
    echo "$NAME: $1" >&2
    exit 1
}

payload() { tail -c +"$START" "$here"; }

unpack() {
    if command -v xz >/dev/null 2>&1; then
        payload | xz -dc | tar -xf - -C "$1"
    elif command -v python3 >/dev/null 2>&1; then
        payload | python3 -c 'import lzma, shutil, sys; shutil.copyfileobj(lzma.open(sys.stdin.buffer), sys.stdout.buffer)' | tar -xf - -C "$1"
    else
        fail "xz is needed to unpack the program: install xz-utils (Debian, Ubuntu) or xz (Fedora), and run this again."
    fi
}

whole() {
    [ "$(payload | sha256sum | cut -d' ' -f1)" = "$SUM" ] || fail "this file is damaged or incomplete: download it again."
}

# Prints the libraries that the unpacked program in $1 asks for and the system lacks.
missing() {
    command -v ldd >/dev/null 2>&1 || return 0
    for file in "$1/peelviewer" "$1"/_internal/PySide6/Qt/plugins/platforms/libqxcb.so; do
        LD_LIBRARY_PATH="$1/_internal:$1/_internal/PySide6/Qt/lib" ldd "$file" 2>/dev/null | sed -n 's/^[[:space:]]*\(.*\) => not found$/\1/p'
    done | sort -u
}

check() {
    whole
    trap 'rm -rf "$tried"' EXIT
    tried=$(mktemp -d)
    unpack "$tried"
    lacking=$(missing "$tried")
    if [ -n "$lacking" ]; then
        echo "The system lacks:" $lacking
        echo "On Debian or Ubuntu: sudo apt install @PACKAGES@"
        exit 1
    fi
    echo "This file is whole, and the system has what PEEL Viewer @VERSION@ needs."
}

uninstall() {
    [ -f "$prefix/installed.txt" ] || fail "there is no PEEL Viewer in $prefix."
    while read -r file; do
        rm -f "$file"
    done <"$prefix/installed.txt"
    rm -rf "$prefix"
    refresh
    echo "PEEL Viewer is removed. Your own data is still in $data/$NAME; delete that folder if you want it gone too."
}

refresh() {
    command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$data/applications" || true
    command -v gtk-update-icon-cache >/dev/null 2>&1 && gtk-update-icon-cache -qtf "$data/icons/hicolor" || true
}

install() {
    whole
    mkdir -p "$(dirname "$prefix")" "$bin" "$data/applications" || fail "a folder cannot be made; look at the message above."
    new=$(mktemp -d "$prefix.new.XXXXXX")
    trap 'rm -rf "$new"' EXIT
    unpack "$new" || fail "the program could not be unpacked: is the disk full?"
    lacking=$(missing "$new")
    list=$new/installed.txt
    : >"$list"
    # The old version goes only when the new one is whole.
    if [ -e "$prefix" ]; then
        [ -f "$prefix/installed.txt" ] || fail "$prefix exists and is no PEEL Viewer: choose another folder with --prefix."
        mv "$prefix" "$prefix.old.$$"
    fi
    chmod 755 "$new"
    mv "$new" "$prefix"
    rm -rf "$prefix.old.$$"
    list=$prefix/installed.txt
    ln -sf "$prefix/peelviewer" "$bin/$NAME"
    echo "$bin/$NAME" >>"$list"
    for size in 16 24 32 48 64 128 256 512; do
        icon=$data/icons/hicolor/${size}x$size/apps/$NAME.png
        mkdir -p "$(dirname "$icon")"
        cp "$prefix/share/icons/$size.png" "$icon"
        echo "$icon" >>"$list"
    done
    entry=$data/applications/$NAME.desktop
    sed "s|^Exec=.*|Exec=\"$prefix/peelviewer\"|" "$prefix/share/$NAME.desktop" >"$entry"
    echo "$entry" >>"$list"
    head -c "$((START - 1))" "$here" >"$prefix/uninstall"
    chmod 755 "$prefix/uninstall"
    refresh
    echo "PEEL Viewer @VERSION@ is installed: look in the desktop's menu, or run $bin/$NAME."
    case ":$PATH:" in *":$bin:"*) ;; *) echo "($bin is not on your PATH; the menu works all the same.)" ;; esac
    if [ -n "$lacking" ]; then
        echo "It will not start before these libraries are there:" $lacking
        echo "On Debian or Ubuntu: sudo apt install @PACKAGES@"
    fi
}

act=install
[ "$(basename "$here")" = uninstall ] && act=uninstall && prefix=$(dirname "$here")
while [ $# -gt 0 ]; do
    case $1 in
    --prefix)
        [ $# -gt 1 ] || fail "--prefix needs a folder"
        prefix=$2
        shift
        ;;
    --check) act=check ;;
    --uninstall) act=uninstall ;;
    --help | -h) act=usage ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
    shift
done
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
$act
exit 0
######## what follows is no text ########
