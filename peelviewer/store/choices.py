"""The user's choices, each declared once: the key it is kept under, what holds where none is kept, and what may be kept."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import Any, Generic, TypeVar

from peelviewer.options import LANGUAGE_CHOICES, SYSTEM, THEME_CHOICES

from .settings import Settings

T = TypeVar("T")


class Between(Container[float]):
    """Numbers from a smallest to a largest, both among them."""

    def __init__(self, smallest: float, largest: float) -> None:
        self._smallest, self._largest = smallest, largest

    def __contains__(self, value: object) -> bool:
        return isinstance(value, int | float) and self._smallest <= value <= self._largest


class Choice(Generic[T]):
    """A choice of the type of its default; what is kept of another type, or is not allowed, counts as not chosen."""

    def __init__(self, key: str, default: T, allowed: Container[Any] | None = None) -> None:
        self.key, self.default, self._allowed = key, default, allowed

    def of(self, settings: Settings | None) -> T:
        """Return what is chosen; without settings the default."""
        value = settings.get(self.key, self.default) if settings is not None else self.default
        return value if self._allowed is None or value in self._allowed else self.default

    def keep(self, settings: Settings, value: T) -> None:
        """Keep a choice; raises StoreError where it cannot be written."""
        settings.set(self.key, value)

    def change(self, settings: Settings, change: Callable[[T], T]) -> None:
        """Keep what a choice becomes, read and written as one step; raises StoreError where it cannot be written."""
        settings.change(self.key, self.default, change)


WINDOW_GEOMETRY = Choice("window.geometry", "")
PANE_WIDTHS: Choice[list[int]] = Choice("window.pane_widths", [])
"""Pixels of the contents and of the companion; those they have from the start where it is empty."""
CONTENTS_SHOWN = Choice("window.contents", True)
COMPANION_SHOWN = Choice("window.companion", True)
COMPANION_TAB = Choice("companion.tab", 0, range(5))
PARAGRAPH_NUMBERS = Choice("reading.numbers", False)
PRINT_MARKS = Choice("print.marks", False)
ZOOM = Choice("reading.zoom", 1.0, Between(0.8, 2.5))
THEME = Choice("theme", SYSTEM, THEME_CHOICES)
LANGUAGE = Choice("language", SYSTEM, LANGUAGE_CHOICES)
MATCHES: Choice[dict[str, dict[str, str]]] = Choice("compare.matches", {})
"""Headings that the reader says belong together, by the two sections compared."""
FORCES_COMPARED: Choice[list[str]] = Choice("compare.forces", [])
"""The forces that were compared last, by id; those there are from the start where it is empty."""
FORCES_FOLLOWED: Choice[list[str]] = Choice("grades.followed", [])
"""The forces that are followed in the grades beside the report's own, by id in their order."""
FORCE_GROUPS: Choice[dict[str, list[str]]] = Choice("compare.groups", {})
"""Groups of forces that the reader named, each with the ids of its forces."""
COMPOSITIONS: Choice[dict[str, dict[str, object]]] = Choice("composer.kept", {})
"""Headline, note, rows left out, size and look of the picture of a chart, by what the chart is of; the last one changed stands last."""
LAST_COMPOSITION: Choice[dict[str, object]] = Choice("composer.last", {})
"""Size and look of the picture that was composed last."""
ADDED_FOLDERS: Choice[list[str]] = Choice("library.folders", [])
"""Folders, such as a team's share, whose reports stand in the library beside the user's own."""
OWN_FORCE = Choice("library.force", "")
"""The force whose reports stand first in the library, by its id."""
LIBRARY_COLUMNS: Choice[list[str]] = Choice("library.columns", [])
"""The columns of the library's table by name, as they stand; those there are from the start where it is empty."""
LIBRARY_WIDTHS: Choice[dict[str, int]] = Choice("library.widths", {})
"""Pixels that the reader gave to columns of the library's table, by name; the others share what room there is."""
LIBRARY_LIST: Choice[dict[str, object]] = Choice("library.list", {})
"""What the library's table was narrowed to, its order, and the report that was looked at."""
IMPROVEMENT_LIST: Choice[dict[str, object]] = Choice("improve.list", {})
"""How the improvements are listed: table or board, order, group, and what they are narrowed to."""
PUBLICATION_DAYS: Choice[dict[str, str]] = Choice("reports.published", {})
"""Days of publication that the reader filled in, such as 2017-03-02, by the report's id: what these reports name is another or none."""
SAVED_SEARCHES: Choice[list[dict[str, str]]] = Choice("search.saved", [])
"""Searches to be asked again, the newest first: each its query, and what it is narrowed to by name."""
SHOW_NOTES = Choice("show.notes", 19, Between(13, 40))
"""Size of the presenter's notes in pixels."""
SHOW_DISPLAYS: Choice[dict[str, str]] = Choice("show.displays", {})
"""Which display is the audience's, by the displays there are."""

DECK_STYLE = Choice("slides.style", "")
"""The house style that new decks begin with, by its name; empty for the plain one."""


def last_deck(report_id: str) -> Choice[int]:
    """Return the choice of the deck that was open last in a report, 0 for none."""
    return Choice(f"deck.{report_id}", 0)
