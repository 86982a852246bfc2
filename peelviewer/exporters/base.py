"""What an exporter is, and how a file is written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from peelviewer.model.library import Library
from peelviewer.model.report import Report, Section
from peelviewer.system import WINDOWS, is_device, take_place, told_plainly
from peelviewer.wording import tr

from .errors import ExportError as ExportError

Progress = Callable[[int, int], None]
"""Takes how far the writing is: done, of."""
Cancelled = Callable[[], bool]
"""Returns whether the file is no longer wanted."""


class Exporter(Protocol):
    """Turns a heading with all below it into the text of a document."""

    suffixes: tuple[str, ...]

    def render(self, library: Library, report: Report, section: Section) -> str:
        """Return the text of the document that a section makes with all below it."""
        ...

    def write(self, library: Library, report: Report, section: Section, path: Path) -> None:
        """Write the document, whole or not at all; raises ExportError."""
        ...


def write_text(path: Path, text: str) -> None:
    """Write a text file in UTF-8, whole or not at all; raises ExportError."""
    try:
        content = text.encode("utf-8")
    except ValueError as error:
        reason = tr("the report has a character in it that cannot be written")
        raise ExportError(path, reason, tr("Help, Problems in the data says where.")) from error
    write_bytes(path, content)


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file, whole or not at all; raises ExportError."""
    with replacing(path) as part:
        fill(part, content)


def fill(part: Path, content: bytes) -> None:
    """Write a file that *replacing* gave, and see that all of it is there; raises OSError."""
    part.write_bytes(content)
    if part.stat().st_size != len(content):  # a disk that took less without a word
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a new file beside *path*, which takes its place when the block ends without an error; raises ExportError.

    It is on the disk before it takes the place: a disk that is full or fails may say so no sooner, and a cut of power loses neither.
    Its name cannot be guessed and it is made anew, so that nobody can have laid a link there; a link at *path* itself is replaced.
    """
    if WINDOWS and is_device(path.name):
        raise ExportError(path, tr("Windows keeps that name for a device"), tr("Choose another name."))
    part = path.parent / f".export-{os.urandom(12).hex()}{path.suffix}"
    try:
        _make(part, path)
    except (OSError, ValueError) as error:
        raise ExportError.of(path, told_plainly(error, path)) from error
    try:
        yield part
        _sync(part, os.O_RDWR)
        _replace(part, path)
    except OSError as error:
        raise ExportError.of(path, told_plainly(error, path)) from error
    finally:
        with contextlib.suppress(OSError):  # a disk that failed meanwhile has its own error
            part.unlink(missing_ok=True)


def _make(part: Path, path: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        if stat.S_ISDIR(path.lstat().st_mode):  # told before anything is drawn that would have no place
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    # The system gives it the mode of any new file. To ask for that mode is to change it for an instant, for every thread.
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))


def _sync(path: Path, flags: int) -> None:
    """Wait until the disk holds a file or, on POSIX, the names in a folder; raises OSError."""
    opened = os.open(path, flags)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _replace(part: Path, path: Path) -> None:
    take_place(part, path)
    if os.name != "nt":  # the file is whole and in its place; some file systems cannot promise that its name outlives a cut of power
        with contextlib.suppress(OSError):
            _sync(path.parent, os.O_RDONLY)
