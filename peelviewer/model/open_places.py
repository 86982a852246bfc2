"""Places in a report, and what is open in the program's windows, as it is kept and taken from window to window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .report import Finding, InsertKind, Report, Section

LAST = ""
"""The name of what was open last, among sessions that the user gave names."""


class PlaceState(NamedTuple):
    """Where in a report somebody is, without the report."""

    report: str
    """The report's id."""
    here: str = ""
    """What stands at the top: the id of a heading, figure or area for improvement, or a paragraph's number."""
    filter: str = ""
    past: tuple[str, ...] = ()
    future: tuple[str, ...] = ()


class Compared(NamedTuple):
    """What the comparison shows: two nodes (report-id/heading), and its page: their texts (0), numbers (1), forces (2) or years (3)."""

    left: str
    right: str
    page: int = 0


class WindowState(NamedTuple):
    """The reports that are open in a window, the index of the current one, the view that shows it, and what was compared."""

    places: tuple[PlaceState, ...]
    current: int = 0
    view: str = ""
    compared: Compared | None = None
    geometry: str = ""
    """Size and place on the screen, as Qt writes them, in base 64; empty where the program chooses."""

    @property
    def place(self) -> PlaceState:
        """The current place."""
        return self.places[self.current]


def anchors_of(report: Report, section: Section) -> Iterator[str]:
    """Yield what can stand at the top under a heading: its id, numbers of paragraphs, ids of figures and of areas for improvement."""
    yield section.id
    for block in section.blocks:
        if isinstance(block, Finding):
            yield block.number
        elif block.kind is InsertKind.IMPROVEMENTS:
            yield from (area.id for area in report.improvements_of(block.target))
        elif block.kind is InsertKind.PRACTICE:
            yield from (practice.id for practice in report.practice_of(block.target))
        else:
            yield block.target
