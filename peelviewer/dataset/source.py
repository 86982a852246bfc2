"""Read one file of a report or library as text, however damaged it is."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import NamedTuple

from ..model.problems import Problem

LARGEST = 8 * 1024 * 1024
# Undecodable bytes arrive as lone surrogates; they, control characters and stray carriage returns mark a line as damaged, as do
# marks that turn the direction of writing: what is shown would be other words than are there.
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
_DAMAGED = re.compile(f"[{_CONTROLS}\ud800-\udfff\ufffe\uffff]")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_UTF8_MARK = b"\xef\xbb\xbf"


class Source(NamedTuple):
    """A file's lines and the indexes (from 0) of those that cannot be trusted."""

    path: Path
    lines: tuple[str, ...]
    damaged: frozenset[int] = frozenset()


def read_source(root: Path, path: Path, problems: list[Problem]) -> Source | None:
    """Return the lines of a file inside *root*; what prevents or spoils the reading is added to *problems*."""
    try:
        refusal = _refusal(root, path)
        raw = b"" if refusal else _bytes(path)
    except (OSError, ValueError) as error:
        refusal, raw = (f"The file cannot be read ({error.__class__.__name__})", "Check that it is there and may be read."), b""
    refusal = refusal or _refusal_of_bytes(raw)
    if refusal:
        problems.append(Problem(path, 0, 0, *refusal))
        return None
    return _decoded(path, raw, problems)


def _refusal(root: Path, path: Path) -> tuple[str, str] | None:
    """Say why a path is not to be opened; a link out of the folder could show any file of the computer."""
    inside, base = os.path.realpath(path), os.path.realpath(root)
    if not inside.startswith(base.rstrip(os.sep) + os.sep):
        return "The file is a link that leads out of the folder", "Put the file itself in its place."
    if not os.path.lexists(path):
        return "The file is missing", "Add it; a table with nothing to say has its header alone."
    mode = os.stat(path)
    if stat.S_ISDIR(mode.st_mode):
        return "A folder stands where a file should be", "Put the file in its place."
    if not stat.S_ISREG(mode.st_mode):
        return "This is not an ordinary file", "Put an ordinary file in its place."
    return _too_large() if mode.st_size > LARGEST else None


def _too_large() -> tuple[str, str]:
    return f"The file is larger than {LARGEST // 1024 // 1024} MB", "Check that it is the right file, or divide it."


def _bytes(path: Path) -> bytes:
    """Read no more than the largest size and one byte, as a file may grow after its size was asked."""
    with open(path, "rb") as stream:
        return stream.read(LARGEST + 1)


def _refusal_of_bytes(raw: bytes) -> tuple[str, str] | None:
    if len(raw) > LARGEST:
        return _too_large()
    if raw.startswith(_UTF16_MARKS):
        return "The file is in UTF-16", "Save it as UTF-8."
    return None if raw.strip() else ("The file is empty", "Restore it from a copy.")


def _decoded(path: Path, raw: bytes, problems: list[Problem]) -> Source | None:
    # A byte order mark and Windows line ends are what editors add unasked: neither is part of a value.
    text = raw.removeprefix(_UTF8_MARK).decode("utf-8", "surrogateescape").replace("\r\n", "\n")
    lines = text.split("\n")
    cut = lines.pop() != ""
    if cut:
        lines = text.split("\n")
    found = _damage(path, lines) if _DAMAGED.search(text) else {}
    if len(found) * 2 > len(lines):
        problems.append(Problem(path, 0, 0, "The file is not text in UTF-8", "Save it as UTF-8, or restore it from a copy."))
        return None
    if cut:
        found.setdefault(len(lines) - 1, _cut(path, lines))
    problems.extend(found.values())
    return Source(path, tuple(lines), frozenset(found))


def _damage(path: Path, lines: list[str]) -> dict[int, Problem]:
    """Return a problem for every line with bytes that are no UTF-8 text, by the line's index."""
    found = {}
    for at, line in enumerate(lines):
        match = _DAMAGED.search(line)
        if match:
            found[at] = Problem(path, at + 1, match.start() + 1, *_of_character(match[0]))
    return found


def _of_character(character: str) -> tuple[str, str]:
    if character in "\ufffe\uffff" or "\ud800" <= character <= "\udfff":
        return "There are bytes here that are not UTF-8 text; what they stand in is left out", "Restore the line and save as UTF-8."
    what = f"There is a control character here (U+{ord(character):04X}); what it stands in is left out"
    return what, "Take the character out; it cannot be seen."


def _cut(path: Path, lines: list[str]) -> Problem:
    what = "The last line has no line end, so the file may be cut short; the line is left out"
    return Problem(path, len(lines), len(lines[-1]) + 1, what, "Check the last line and end it with a line break.")
