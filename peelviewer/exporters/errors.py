"""The one way to say that a file could not be written."""

from __future__ import annotations

import errno
from pathlib import Path

from peelviewer.wording import tr, unwritten


class ExportError(Exception):
    """A file could not be written: which, why, and what to do, each once."""

    def __init__(self, path: Path, reason: str, remedy: str = "") -> None:
        self.path, self.reason, self.remedy = path, reason, remedy
        message = tr("{name} could not be written: {reason}.", name=path, reason=reason)
        super().__init__(f"{message} {remedy}".rstrip())

    @classmethod
    def of(cls, path: Path, error: BaseException) -> ExportError:
        """Return what to say where writing a file ended with an error."""
        if isinstance(error, cls):
            return error
        # A path is refused so; no other ValueError is meant to get here.
        return cls(path, *unwritten(OSError(errno.EINVAL, "") if isinstance(error, ValueError) else error))
