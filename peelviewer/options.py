"""What the window was asked to open with."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Options(NamedTuple):
    """Choices of the command line; None leaves them to the user's settings."""

    library: Path | None = None
    report: str | None = None
    section: str | None = None
    theme: str | None = None
    view: str = "read"
    left: str | None = None
    right: str | None = None
    present: bool = False
    language: str | None = None
