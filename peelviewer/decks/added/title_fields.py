"""Who speaks, at what, and when: lines of the title slide that have fields of their own."""

from __future__ import annotations

from collections.abc import Iterable

from peelviewer.decks.base import Line
from peelviewer.wording import translatable

PRESENTER, EVENT, DATE = "presenter", "event", "date"
FIELDS = {PRESENTER: translatable("Presenter"), EVENT: translatable("Event"), DATE: translatable("Date")}
"""The marks of the lines, with the names of their fields."""
LONGEST = 120  # letters of a field


def given(lines: Iterable[Line]) -> dict[str, str]:
    """Return what stands in the fields, by mark; empty words where nothing does."""
    found = {line.mark: line.text for line in lines if line.mark in FIELDS}
    return {mark: found.get(mark, "") for mark in FIELDS}


def others(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Return the lines of a title slide that have no field of their own."""
    return tuple(line for line in lines if line.mark not in FIELDS)


def with_field(lines: Iterable[Line], mark: str, text: str) -> tuple[Line, ...]:
    """Return the lines with other words in a field, which are made one line; none where they are empty."""
    lines = tuple(lines)
    words = {**given(lines), mark: " ".join(text.split())[:LONGEST]}
    return (*others(lines), *(Line(text, "", mark) for mark, text in words.items() if text))
