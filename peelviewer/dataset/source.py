"""Read one file of a report or library as text, however damaged it is."""

from __future__ import annotations

import csv
import io
import os
import re
import stat
from itertools import accumulate, islice
from pathlib import Path
from typing import NamedTuple

from peelviewer.model.problems import Problem
from peelviewer.wording import tr, translatable, why

LARGEST = 8 * 1024 * 1024
# Undecodable bytes arrive as lone surrogates; they, control characters and stray carriage returns mark a line as damaged, as do
# marks that turn the direction of writing: what is shown would be other words than are there.
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
_DAMAGED = re.compile(f"[{_CONTROLS}\ud800-\udfff\ufffe\uffff]")
_PLAINLY = os.O_RDONLY
for _name in ("O_BINARY", "O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK"):  # each where the system has it
    _PLAINLY |= getattr(os, _name, 0)
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_UTF8_MARK = b"\xef\xbb\xbf"
# By what Python's own words have in them: they are English, and change with its versions.
_CSV_REASONS = {
    "unexpected end": translatable("a quotation mark is not closed"),
    "expected after": translatable("a comma is missing after a closing quotation mark"),
    "larger than": translatable("a cell is too long"),
}


class Source(NamedTuple):
    """A file's lines and the indexes (from 0) of those that cannot be trusted."""

    path: Path
    lines: tuple[str, ...]
    damaged: frozenset[int] = frozenset()


def read_source(root: Path, path: Path, problems: list[Problem]) -> Source | None:
    """Return the lines of a file inside *root*; what prevents or spoils the reading is added to *problems*."""
    inside = _inside(str(root), str(path))
    if inside is not None:
        refusal, raw = read_bytes(inside)
    else:  # it could show any file of the computer
        refusal, raw = (tr("The file is a link that leads out of the folder"), tr("Put the file itself in its place.")), b""
    refusal = refusal or _refusal_of_bytes(raw)
    if refusal:
        problems.append(Problem(path, 0, 0, *refusal))
        return None
    return _decoded(path, raw, problems)


def _inside(root: str, path: str) -> str | None:
    """Return a path to a file with no link below *root*, None where links lead out of that.

    Only what stands between the two is looked at where no link is among it: the whole way, file by file, takes a fifth of the time
    in which a report is read.
    """
    below = root.rstrip(os.sep) + os.sep
    names = path.removeprefix(below).split(os.sep)
    if path.startswith(below) and os.pardir not in names:
        steps = accumulate(names, os.path.join, initial=root)
        if not any(map(_leads_elsewhere, islice(steps, 1, None))):
            return path
    found = os.path.realpath(path)
    return found if found.startswith(os.path.realpath(root).rstrip(os.sep) + os.sep) else None


def _leads_elsewhere(path: str) -> bool:
    """Return whether a path is a link, or on Windows any other thing that stands for what is somewhere else."""
    try:
        status = os.lstat(path)
    except (OSError, ValueError):  # nothing is there to be read
        return False
    return stat.S_ISLNK(status.st_mode) or bool(getattr(status, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_REPARSE_POINT)


def read_bytes(path: str) -> tuple[tuple[str, str] | None, bytes]:
    """Return why a file without links in its path is not read (what, remedy), or None and its bytes.

    It is opened first and then looked at, as what stands there may be exchanged between two steps: a link laid meanwhile is not
    followed, and a pipe keeps nobody waiting.
    """
    try:
        with open(path, "rb", buffering=0, opener=lambda name, _: os.open(name, _PLAINLY)) as stream:
            status = os.fstat(stream.fileno())
            refusal = _refusal(status)
            return refusal, b"" if refusal else _bytes(stream, status.st_size)
    except FileNotFoundError:
        return (tr("The file is missing"), tr("Add it; a table with nothing to say has its header alone.")), b""
    except (OSError, ValueError) as error:
        if os.path.isdir(path):  # Windows opens no folder
            return _folder(), b""
        return (tr("The file cannot be read ({reason})", reason=reason(error)), tr("Check that it is there and may be read.")), b""


def reason(error: OSError | ValueError | RuntimeError) -> str:
    """Return why a path could not be read, in the reader's language; what is no fault of the system's lies in the path itself."""
    return why(error) if isinstance(error, OSError) else tr("the path cannot be used")


def csv_reason(error: csv.Error) -> str:
    """Return what is wrong with a row's quotation marks or commas, in the reader's language."""
    return tr(next((text for part, text in _CSV_REASONS.items() if part in str(error)), translatable("a cell cannot be read")))


def _folder() -> tuple[str, str]:
    return tr("A folder stands where a file should be"), tr("Put the file in its place.")


def _refusal(status: os.stat_result) -> tuple[str, str] | None:
    if stat.S_ISDIR(status.st_mode):
        return _folder()
    if not stat.S_ISREG(status.st_mode):
        return tr("This is not an ordinary file"), tr("Put an ordinary file in its place.")
    return _too_large() if status.st_size > LARGEST else None


def _too_large() -> tuple[str, str]:
    return tr("The file is larger than {size} MB", size=LARGEST // 1024 // 1024), tr("Check that it is the right file, or divide it.")


def _bytes(stream: io.FileIO, size: int) -> bytes:
    """Read no more than the largest size and one byte, as a file may grow after its size was asked."""
    parts, left = [], LARGEST + 1
    while left and (part := stream.read(min(left, size + 1))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _refusal_of_bytes(raw: bytes) -> tuple[str, str] | None:
    if len(raw) > LARGEST:
        return _too_large()
    if raw.startswith(_UTF16_MARKS):
        return tr("The file is in UTF-16"), tr("Save it as UTF-8.")
    return None if raw.strip() else (tr("The file is empty"), tr("Restore it from a copy."))


def _decoded(path: Path, raw: bytes, problems: list[Problem]) -> Source | None:
    # A byte order mark and Windows line ends are what editors add unasked: neither is part of a value.
    text = raw.removeprefix(_UTF8_MARK).decode("utf-8", "surrogateescape").replace("\r\n", "\n")
    lines = text.split("\n")
    is_cut = lines.pop() != ""
    if is_cut:
        lines = text.split("\n")
    damage = _damage(lines) if _DAMAGED.search(text) else {}
    if len(damage) * 2 > len(lines):
        problems.append(Problem(path, 0, 0, tr("The file is not text in UTF-8"), tr("Save it as UTF-8, or restore it from a copy.")))
        return None
    problems.extend(Problem(path, index + 1, column + 1, *_of_character(lines[index][column])) for index, column in damage.items())
    if is_cut and len(lines) - 1 not in damage:
        damage[len(lines) - 1] = 0
        problems.append(_cut(path, lines))
    return Source(path, tuple(lines), frozenset(damage))


def _damage(lines: list[str]) -> dict[int, int]:
    """Return where the first character that cannot be trusted stands in every line that has one, by the line's index."""
    matches = ((index, _DAMAGED.search(line)) for index, line in enumerate(lines))
    return {index: match.start() for index, match in matches if match}


def unfit(text: str) -> tuple[str, str] | None:
    """Return what is wrong with a text that was spelt in escapes, and the remedy; None where it serves."""
    match = _DAMAGED.search(text)
    return _of_character(match[0]) if match else None


def fit(text: str) -> str:
    """Return a text without the characters that the reader would take for damage; line ends are one kind."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _DAMAGED.sub("", text) if _DAMAGED.search(text) else text


def _of_character(character: str) -> tuple[str, str]:
    if character in "\ufffe\uffff" or "\ud800" <= character <= "\udfff":
        what = tr("There are bytes here that are not UTF-8 text; what they stand in is left out")
        return what, tr("Restore the line and save as UTF-8.")
    code = f"U+{ord(character):04X}"
    what = tr("There is a control character here ({code}); what it stands in is left out", code=code)
    return what, tr("Take the character out; it cannot be seen.")


def _cut(path: Path, lines: list[str]) -> Problem:
    what = tr("The last line has no line end, so the file may be cut short; the line is left out")
    return Problem(path, len(lines), len(lines[-1]) + 1, what, tr("Check the last line and end it with a line break."))
