"""What the window was asked to open with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """Choices of the command line; None leaves them to the user's settings."""

    library: Path | None = None
    report: str | None = None
    section: str | None = None
    theme: str | None = None
