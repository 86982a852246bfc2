"""What is wrong in a file, said so that a person can mend it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Problem(NamedTuple):
    """A defect at a place (lines and columns count from 1; 0: the whole file) and its remedy."""

    file: Path
    line: int
    column: int
    what: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else str(self.file)
        return f"{place}: {self.what}. {self.remedy}"
