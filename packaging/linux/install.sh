#!/bin/sh
# PEEL Viewer @VERSION@ for one user, without root. Below the line of marks at the end stands the program as a packed archive.
set -eu

NAME=peelviewer
SUM=@SUM@
START=@START@
KIB=@KIB@
here=$0
case $here in -*) here=./$here ;; esac

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
    printf '%s: %s\n' "$NAME" "$1" >&2
    exit 1
}

payload() { tail -c +"$START" "$here"; }

# tar reads escapes in the folder's name, so it is gone to instead.
unpack() {
    if command -v xz >/dev/null 2>&1; then
        payload | xz -dc | (cd "$1" && tar -xf -)
    elif command -v python3 >/dev/null 2>&1; then
        payload | python3 -c 'import lzma, shutil, sys; shutil.copyfileobj(lzma.open(sys.stdin.buffer), sys.stdout.buffer)' | (cd "$1" && tar -xf -)
    else
        fail "xz is needed to unpack the program: install xz-utils (Debian, Ubuntu) or xz (Fedora), and run this again."
    fi
}

whole() {
    [ "$(payload | sha256sum | cut -d' ' -f1)" = "$SUM" ] || fail "this file is damaged or incomplete: download it again."
}

# Where it would run out of space, tar complains of a thousand files.
roomy() {
    free=$(df -Pk "$1" 2>/dev/null | sed -n '2s/.* \([0-9][0-9]*\)  *[0-9]*% .*/\1/p')
    [ "${free:-$KIB}" -ge "$KIB" ] || fail "there are $((free / 1024)) MB left in $(dirname "$1"), and $((KIB / 1024)) are needed."
}

# Stops where the unpacked program in $1 cannot start here at all: another processor, an older C library.
startable() {
    said=$("$1/peelviewer" --version 2>&1) || fail "the program cannot run on this system: $said"
}

# Whether programs may be run in folder $1: some systems forbid it for temporary ones.
runnable() {
    printf '#!/bin/sh\n' >"$1/try" && chmod 755 "$1/try" || return 1
    "$1/try" 2>/dev/null && rm "$1/try"
}

# Stops while the program in $prefix runs: it would load parts of another version later on.
closed() {
    place=$(cd "$prefix" 2>/dev/null && pwd -P) || return 0
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/exe" 2>/dev/null)" != "$place/peelviewer" ] || fail "PEEL Viewer is running: close it, and run this again."
    done
}

# Prints the libraries that the unpacked program in $1 asks for and the system lacks.
missing() {
    command -v ldd >/dev/null 2>&1 || return 0
    for file in "$1/peelviewer" "$1"/_internal/PySide6/Qt/plugins/platforms/libqxcb.so; do
        LD_LIBRARY_PATH="$1/_internal:$1/_internal/PySide6/Qt/lib" ldd "$file" 2>/dev/null | sed -n 's/^[[:space:]]*\(.*\) => not found$/\1/p'
    done | sort -u
}

# A shell that a signal ends runs no EXIT trap, unless the signal has a trap that exits.
tidy() {
    trap "$1" EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

check() {
    whole
    tried=$(mktemp -d)
    tidy 'rm -rf "$tried"'
    roomy "$tried"
    unpack "$tried"
    if runnable "$tried"; then startable "$tried"; fi
    lacking=$(missing "$tried")
    if [ -n "$lacking" ]; then
        echo "The system lacks:" $lacking
        echo "On Debian or Ubuntu: sudo apt install @PACKAGES@"
        exit 1
    fi
    echo "This file is whole, and the system has what PEEL Viewer @VERSION@ needs."
}

# Removes what the list of the program in $prefix names. Command, icons and menu entry stay where they are by now another copy's.
forget() {
    entry=$(sed -n '/\.desktop$/p' "$prefix/installed.txt")
    program=$(sed -n 's/^Exec="\([^"]*\)".*$/\1/p' "$entry" 2>/dev/null || true)
    while IFS= read -r file; do
        case $file in
        */bin/$NAME) if [ -e "$file" ] && [ "$(readlink "$file")" != "$prefix/peelviewer" ]; then continue; fi ;;
        *) if [ -e "$program" ] && [ "$program" != "$prefix/peelviewer" ]; then continue; fi ;;
        esac
        rm -f "$file"
    done <"$prefix/installed.txt"
}

uninstall() {
    [ -f "$prefix/installed.txt" ] || fail "there is no PEEL Viewer in $prefix."
    closed
    cd /
    forget
    rm -rf "$prefix" "$prefix".new.* "$prefix".old.*
    # Where no program tells of its types of files any more, what was made of them is of no use.
    if rmdir "$data/mime/packages" 2>/dev/null; then rm -rf "$data/mime"; fi
    refresh
    echo "PEEL Viewer is removed. Your own data is still in $data/$NAME; delete that folder if you want it gone too."
}

refresh() {
    command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$data/applications" 2>/dev/null || true
    if [ -d "$data/mime/packages" ] && command -v update-mime-database >/dev/null 2>&1; then
        update-mime-database "$data/mime" >/dev/null 2>&1 || true
    fi
    command -v gtk-update-icon-cache >/dev/null 2>&1 && gtk-update-icon-cache -qtf "$data/icons/hicolor" 2>/dev/null || true
}

# Has the program among those that a PDF can be opened with, where another one stays the usual one. A desktop on which nobody has chosen
# a program for PDF would take this one, as a person's own programs come first there.
offer_pdf() {
    command -v xdg-mime >/dev/null 2>&1 || return 0
    sed -i 's,^MimeType=.*$,&application/pdf;,' "$entry"
    refresh
    case $(xdg-mime query default application/pdf 2>/dev/null || true) in
    '' | $NAME.desktop) sed -i 's,application/pdf;,,' "$entry" && refresh ;;
    esac
}

# Takes up what an interrupted installation left: the old version comes back where there is none, the rest goes.
recover() {
    for left in "$prefix".old.*; do
        [ -e "$prefix" ] || [ ! -f "$left/installed.txt" ] || mv "$left" "$prefix"
    done
    rm -rf "$prefix".new.* "$prefix".old.*
}

install() {
    whole
    case $prefix/ in "$data/$NAME"/*) fail "$data/$NAME is the folder of your own data: choose another one with --prefix." ;; esac
    case $prefix in *[\"\\\`\$%]* | *'
'*) fail "a menu entry cannot name $prefix: choose a folder without \" \\ \` \$ % with --prefix." ;; esac
    if [ -L "$bin/$NAME" ]; then
        case $(readlink "$bin/$NAME") in */peelviewer) ;; *) fail "$bin/$NAME leads elsewhere: move it away." ;; esac
    elif [ -e "$bin/$NAME" ]; then
        fail "$bin/$NAME is there and is not this program's: move it away."
    fi
    mkdir -p "$(dirname "$prefix")" "$bin" "$data/applications" || fail "a folder cannot be made; look at the message above."
    recover
    [ ! -e "$prefix" ] || [ -f "$prefix/installed.txt" ] || fail "$prefix exists and is no PEEL Viewer: choose another folder with --prefix."
    closed
    old=$prefix.old.$$
    new=$(mktemp -d "$prefix.new.XXXXXX")
    tidy 'rm -rf "$new"; [ -e "$prefix" ] || [ ! -d "$old" ] || mv "$old" "$prefix"'
    roomy "$new"
    unpack "$new" || fail "the program could not be unpacked: is the disk full?"
    startable "$new"
    lacking=$(missing "$new")
    head -c "$((START - 1))" "$here" >"$new/uninstall"
    chmod 755 "$new" "$new/uninstall"
    # Everything that will be there is listed before it is, so that whatever stops this, it can be uninstalled.
    entry=$data/applications/$NAME.desktop mime=$data/mime/packages/$NAME.xml
    {
        echo "$bin/$NAME"
        for size in 16 24 32 48 64 128 256 512; do echo "$data/icons/hicolor/${size}x$size/apps/$NAME.png"; done
        echo "$mime"
        echo "$entry"
    } >"$new/installed.txt"
    # The old version goes only when the new one stands in its place.
    [ ! -e "$prefix" ] || mv "$prefix" "$old"
    mv "$new" "$prefix"
    if [ -d "$old" ]; then
        { grep -vxFf "$prefix/installed.txt" "$old/installed.txt" || true; } | while IFS= read -r file; do rm -f "$file"; done
        rm -rf "$old"
    fi
    ln -sfn "$prefix/peelviewer" "$bin/$NAME"
    for size in 16 24 32 48 64 128 256 512; do
        icon=$data/icons/hicolor/${size}x$size/apps/$NAME.png
        mkdir -p "$(dirname "$icon")"
        cp "$prefix/share/icons/$size.png" "$icon"
    done
    while IFS= read -r line; do
        case $line in Exec=*) printf 'Exec="%s" %%F\n' "$prefix/peelviewer" ;; *) printf '%s\n' "$line" ;; esac
    done <"$prefix/share/$NAME.desktop" >"$entry"
    mkdir -p "$(dirname "$mime")"
    cp "$prefix/share/mime.xml" "$mime"
    refresh
    offer_pdf
    echo "PEEL Viewer @VERSION@ is installed: look in the desktop's menu, or run $bin/$NAME."
    case ":$PATH:" in *":$bin:"*) ;; *) echo "($bin is not on your PATH; the menu works all the same.)" ;; esac
    if [ -n "$lacking" ]; then
        echo "It will not start before these libraries are there:" $lacking
        echo "On Debian or Ubuntu: sudo apt install @PACKAGES@"
    fi
}

[ -n "${HOME:-}" ] || fail "HOME is not set, so there is no place to install to."
data=${XDG_DATA_HOME:-$HOME/.local/share}
prefix=$HOME/.local/lib/$NAME
bin=$HOME/.local/bin
act=install
[ "$(basename "$here")" = uninstall ] && act=uninstall && prefix=$(dirname "$here")
while [ $# -gt 0 ]; do
    case $1 in
    --prefix)
        [ -n "${2:-}" ] || fail "--prefix needs a folder"
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
# Without a slash at the end and dots between: the folder beside it is made from this name.
if [ -d "$prefix" ]; then
    prefix=$(cd "$prefix" && pwd)
else
    prefix=$(dirname "$prefix")/$(basename "$prefix")
fi
$act
exit 0
######## what follows is no text ########
