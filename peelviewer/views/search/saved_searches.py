"""Searches that the reader keeps, in the menu of the search field: asked again with what they were narrowed to."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QMenu

from peelviewer.analysis.search.filters import KINDS, NO_FILTERS, Filters, several
from peelviewer.model.grades import Grade
from peelviewer.store.choices import SAVED_SEARCHES
from peelviewer.store.user_store import UserStore
from peelviewer.ui.keeping import SEARCHES, keep
from peelviewer.wording import tr

from .operators import operators, quoted

MOST_SAVED = 30
_LONGEST_NAME = 60

Saved = tuple[str, Filters]


def as_kept(query: str, filters: Filters) -> dict[str, str]:
    """Return a search as it is kept."""
    return {"query": query, **{name: _text(value) for name, value in filters._asdict().items() if value}}


def _text(value: object) -> str:
    """Return a filter's value as it is kept; several stand with commas between them, which none of them has."""
    return ",".join(sorted(map(str, value))) if isinstance(value, frozenset) else str(value)


def from_kept(kept: object) -> Saved | None:
    """Return a search that was kept, None where it is none; what it was narrowed to and is not known any more is left out."""
    if not isinstance(kept, dict) or not isinstance(kept.get("query"), str) or not kept["query"].strip():
        return None
    values: dict[str, Any] = {name: kept[name] for name in Filters._fields if isinstance(kept.get(name), str)}
    years = [int(year) for year in values.pop("year", "").split(",") if year.isdecimal() and len(year) == 4]
    values |= {name: several(values[name].split(",")) for name in ("force", "pillar") if "," in values.get(name, "")}
    if values.get("kind") not in KINDS:
        values.pop("kind", None)
    if values.get("grade") not in tuple(Grade):
        values.pop("grade", None)
    return kept["query"], Filters(**values, year=several(years) if years else 0)


class SavedSearches(QObject):
    """Shows what is kept in the field's menu; wanted carries the query and the filters of the one that is chosen."""

    wanted = Signal(str, object)

    def __init__(
        self,
        field: QLineEdit,
        magnifier: QAction,
        store: UserStore | None,
        named: Callable[[Filters], str],
        notify: Callable[[str], object],
    ) -> None:
        """Take what opens the menu, what says filters in words, and what tells the reader."""
        super().__init__(field)
        self._field, self._store, self._named, self._notify = field, store, named, notify
        self._unkept: list[dict[str, str]] = []
        magnifier.setToolTip(tr("Saved searches"))
        magnifier.triggered.connect(self._open)
        field.installEventFilter(self)

    def searches(self) -> list[Saved]:
        """Return the searches that are kept, the newest first."""
        kept = SAVED_SEARCHES.of(self._store.settings) if self._store is not None else self._unkept
        return [saved for entry in kept[:MOST_SAVED] if (saved := from_kept(entry)) is not None]

    def add(self, query: str, filters: Filters) -> None:
        """Keep a search, or keep it as the newest."""
        entry = as_kept(query, filters)
        if self._change(lambda kept: [entry, *(other for other in kept if other != entry)][:MOST_SAVED]):
            self._notify(tr("Remembered {query}: it is in the menu of the search field.", query=quoted(query)))

    def remove(self, query: str, filters: Filters) -> None:
        """Keep a search no longer."""
        entry = as_kept(query, filters)
        self._change(lambda kept: [other for other in kept if other != entry])

    def _change(self, change: Callable[[list[dict[str, str]]], list[dict[str, str]]]) -> bool:
        if self._store is None:
            self._unkept = change(self._unkept)
            return True
        return keep(self._store, SEARCHES, lambda store: SAVED_SEARCHES.change(store.settings, change), self._notify, asked=True)

    # The menu --------------------------------------------------------------------------------------------

    def fill(self, menu: QMenu) -> None:
        """Add what is kept to a menu, and how to ask for more than words."""
        searches = self.searches()
        for query, filters in searches:
            menu.addAction(self._name(query, filters)).triggered.connect(partial(self._want, query, filters))
        if not searches:
            menu.addAction(tr("No search is kept yet")).setEnabled(False)
        menu.addSeparator()
        typed = self._field.text().strip()
        menu.addAction(tr("Remember this search"), lambda: self.add(typed, NO_FILTERS)).setEnabled(bool(typed))
        if searches:
            removing = menu.addMenu(tr("Forget"))
            for query, filters in searches:
                removing.addAction(self._name(query, filters)).triggered.connect(partial(self._forget, query, filters))
        menu.addSeparator()
        menu.addAction(operators()).setEnabled(False)

    def _name(self, query: str, filters: Filters) -> str:
        name = ", ".join(part for part in (query, self._named(filters)) if part)
        name = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
        return name.replace("&", "&&")

    def _want(self, query: str, filters: Filters, checked: bool = False) -> None:
        self.wanted.emit(query, filters)

    def _forget(self, query: str, filters: Filters, checked: bool = False) -> None:
        self.remove(query, filters)

    def _open(self) -> None:
        menu = QMenu(self._field)
        self.fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._field.mapToGlobal(QPoint(0, self._field.height() + 4)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have what is kept in the field's own menu too."""
        if watched is self._field and event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            menu = self._field.createStandardContextMenu()
            menu.addSeparator()
            self.fill(menu.addMenu(tr("Saved searches")))
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(event.globalPos())
            return True
        return False
