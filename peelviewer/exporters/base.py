"""What an exporter is, and how a file is written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import Protocol

from peelviewer.model.library import Library
from peelviewer.model.report import Report, Section


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
    """Write a file through a temporary one in the same folder, whole or not at all; raises ExportError."""
    part = ""
    try:
        handle, part = tempfile.mkstemp(prefix=".export-", suffix=".part", dir=path.parent)
        with open(handle, "wb") as stream:
            stream.write(content)
        os.chmod(part, _usual_mode())
        os.replace(part, path)
    except (OSError, ValueError) as error:
        if part:
            with contextlib.suppress(OSError):
                os.unlink(part)
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: Exception) -> ExportError:
    reason = getattr(error, "strerror", None) or str(error)
    return ExportError(f"{path} could not be written: {reason}. Choose a file in a folder that may be written to.")


def _usual_mode() -> int:
    """Return the mode of a new file; mkstemp's own shuts other users out."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
