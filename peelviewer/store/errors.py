"""What can go wrong with the user's own data."""

from __future__ import annotations

from pathlib import Path


class StoreError(Exception):
    """The user's data cannot be read or written: what happened, to which file, and what to do."""

    def __init__(self, what: str, file: Path | None, remedy: str) -> None:
        self.what, self.file, self.remedy = what, file, remedy
        super().__init__(f"{what}: {file}. {remedy}" if file else f"{what}. {remedy}")
