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
        return _printable(f"{place}: {self.what}. {self.remedy}")


def _printable(text: str) -> str:
    """Return text as one line in which every control character is spelt out: names of files are theirs who made them."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\u00a0" else c.encode("unicode_escape").decode() for c in text)
