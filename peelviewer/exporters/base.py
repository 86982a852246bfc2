"""What an exporter is, and how a file is written whole or not at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from peelviewer.model.library import Library
from peelviewer.model.report import Report, Section
from peelviewer.wording import tr

Progress = Callable[[int, int], None]
"""Takes how far the writing is: done, of."""
Cancelled = Callable[[], bool]
"""Returns whether the file is no longer wanted."""


class ExportError(Exception):
    """A file cannot be written: which, why, and what to do."""


class Exporter(Protocol):
    """Turns a heading with all below it into the text of a document."""

    suffixes: tuple[str, ...]

    def render(self, library: Library, report: Report, section: Section) -> str:
        """Return the document."""
        ...

    def write(self, library: Library, report: Report, section: Section, path: Path) -> None:
        """Write the document, whole or not at all; raises ExportError."""
        ...


def write_text(path: Path, text: str) -> None:
    """Write a text file in UTF-8 through a temporary one in the same folder; raises ExportError."""
    try:
        content = text.encode("utf-8")
    except ValueError as error:
        raise _unwritable(path, error) from error
    write_bytes(path, content)


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file, whole or not at all; raises ExportError."""
    try:
        with replacing(path) as part:
            part.write_bytes(content)
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from error


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a new file beside *path*, which takes its place when the block ends without an error; raises OSError.

    Its name cannot be guessed and it is made anew, so that nobody can have laid a link there; a link at *path* itself is replaced.
    """
    part = path.parent / f".export-{os.urandom(12).hex()}{path.suffix}"
    # The system gives it the mode of any new file. To ask for that mode is to change it for an instant, for every thread.
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    try:
        yield part
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def _unwritable(path: Path, error: Exception) -> ExportError:
    reason = getattr(error, "strerror", None) or str(error)
    return ExportError(
        tr("{name} could not be written: {reason}. Choose a file in a folder that may be written to.", name=path, reason=reason)
    )
