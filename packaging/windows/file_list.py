"""Writes what the Windows installer copies and what its uninstaller removes, from the folder of the built program.

Usage: file_list.py FOLDER LISTS

Writes install.nsh and uninstall.nsh, which peelviewer.nsi includes, into the folder LISTS, which is made if need be. An uninstaller
that knows every file by name leaves alone what it did not bring; one that removes the whole folder would take with it whatever else
somebody keeps there.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path, PureWindowsPath
from typing import NamedTuple

UNINSTALLER = "uninstall.exe"
ESCAPES = {"$": "$$", '"': '$\\"', "\r": "$\\r", "\n": "$\\n", "\t": "$\\t"}
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]|[ .]$')
DEVICES = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])(?:\..*)?", re.IGNORECASE)


class UnusableFolder(Exception):
    """The folder cannot be installed under Windows as it stands."""


def quoted(text: str) -> str:
    """Return the text as an NSIS string that stands, when the installer runs, for exactly that text."""
    return '"' + braced("".join(ESCAPES.get(character, character) for character in text)) + '"'


def path(file: Path) -> str:
    """Return a path as an NSIS word that makensis reads itself, where a dollar is a dollar already."""
    text = str(file)
    if '"' in text or "$\\" in text:
        raise UnusableFolder(f"NSIS cannot be told of {text}: no quotation mark is possible, and no folder of which the name ends with $.")
    return '"' + braced(text) + '"'


def braced(text: str) -> str:
    """Return the text with every brace after a dollar spelled: NSIS replaces names of definitions before it knows of escapes."""
    return text.replace("${", "$${U+7B}")


def usable(name: str) -> bool:
    """Return whether Windows allows a file or folder of this name."""
    return bool(name) and not FORBIDDEN.search(name) and not DEVICES.fullmatch(name)


def tree(source: Path) -> Iterator[tuple[PureWindowsPath, list[str]]]:
    """Give every folder, parents first and the source itself as ".", with the names of its files."""

    def stop(error: OSError) -> None:
        raise error

    for place, folders, files in os.walk(source, onerror=stop):
        folders.sort()
        files.sort()
        check(Path(place), [*folders, *files])
        for name in folders:
            if Path(place, name).is_symlink():
                raise UnusableFolder(f"{Path(place, name)} is a link to a folder, which an installer cannot carry.")
            if name.endswith("$"):  # with the backslash that follows it would be an escape, even after another dollar
                raise UnusableFolder(f"NSIS cannot be told of {Path(place, name)}: the name of a folder must not end with $.")
        yield PureWindowsPath(*Path(place).relative_to(source).parts), files


def check(place: Path, names: Sequence[str]) -> None:
    """Complain of names that Windows would refuse or take for one another."""
    seen: dict[str, str] = {}
    for name in names:
        if not usable(name):
            raise UnusableFolder(f"Windows does not allow the name {name!r} in {place}.")
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            raise UnusableFolder(f"Windows takes {other!r} and {name!r} in {place} for one file.")


def installed(place: PureWindowsPath) -> str:
    """Return where a file or folder of the source comes to stand, as an NSIS string."""
    if not place.parts:
        return '"$INSTDIR"'
    return '"$INSTDIR\\' + quoted(str(place))[1:]


class Lists(NamedTuple):
    """The text of each include file."""

    install: str
    uninstall: str


def lists(source: Path) -> Lists:
    """Return the NSIS texts that tell of the folder."""
    source = source.resolve()
    copies: list[str] = []
    deletions: list[str] = []
    removals: list[str] = []
    size = 0
    for folder, names in tree(source):
        if not folder.parts and UNINSTALLER in (name.lower() for name in names):
            raise UnusableFolder(f"{source} holds a file {UNINSTALLER}, which is the name of the uninstaller.")
        copies.append(f"SetOutPath {installed(folder)}")
        if folder.parts:
            removals.append(f"RMDir {installed(folder)}")
        for name in names:
            file = source.joinpath(*folder.parts, name)
            copies.append(f"File {quoted('/oname=' + name)} {path(file)}")
            deletions.append(f"Delete {installed(folder / name)}")
            size += file.stat().st_size
    if not deletions:
        raise UnusableFolder(f"{source} holds no file.")
    # Parents came first: turned round, the deepest folders come first.
    return Lists(
        f"!define INSTALLED_KIB {-(-size // 1024)}\n" + macro("InstallFiles", copies),
        macro("DeleteFiles", deletions) + macro("RemoveFolders", removals[::-1]),
    )


def macro(name: str, lines: Sequence[str]) -> str:
    """Return the lines as an NSIS macro."""
    return "".join(f"{line}\n" for line in (f"!macro {name}", *lines, "!macroend"))


def main(arguments: Sequence[str]) -> int:
    """Write the lists and return the exit code: 0, 1 with a message, 2 for wrong usage."""
    if len(arguments) != 2:
        print("Usage: file_list.py FOLDER LISTS", file=sys.stderr)
        return 2
    source, target = (Path(argument) for argument in arguments)
    try:
        written = lists(source)
        target.mkdir(parents=True, exist_ok=True)
        for name, text in written._asdict().items():
            (target / f"{name}.nsh").write_text(text, encoding="utf-8", newline="\n")
    except (OSError, UnicodeEncodeError, UnusableFolder) as error:
        print(f"file_list.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
