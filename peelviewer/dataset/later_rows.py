"""Rows that are read from their file when somebody first asks for one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TypeVar, overload

Row = TypeVar("Row")


class LaterRows(Sequence[Row]):
    """A table's rows as a sequence: those of all forces' grades, and of the questions they answer, are not needed to show a chapter."""

    def __init__(self, read: Callable[[], tuple[Row, ...]]) -> None:
        self._read = read

    @cached_property
    def _rows(self) -> tuple[Row, ...]:
        return self._read()

    @overload
    def __getitem__(self, index: int) -> Row: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Row]: ...

    def __getitem__(self, index: int | slice) -> Row | Sequence[Row]:
        return self._rows[index]

    def __len__(self) -> int:
        return len(self._rows)
