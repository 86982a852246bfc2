"""What is open, and typed signals that say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from peelviewer.model.library import Library
from peelviewer.model.report import Report, Section
from peelviewer.ui.look.theme import Theme

if TYPE_CHECKING:
    from peelviewer.figures.supplied import Supplied

HISTORY = 200


def _zoom(wanted: float) -> float:
    """Return a size of the text that can be read; what is no number counts as the usual one."""
    return min(2.5, max(0.8, round(wanted, 2))) if wanted == wanted else 1.0


class Session(QObject):
    """The open report, the place being read, the theme and the zoom.

    Facts: place_changed (section id), theme_changed, zoom_changed, numbers_changed, filter_changed, history_changed,
    supplied_changed (figure id), charts_ready, view_changed (view id).
    Wishes: open_requested (node id), find_requested, note_requested (number), term_requested (term),
    figure_requested (figure or indicator id), errata_requested, tables_wanted (soon), charts_wanted (live).
    """

    open_requested = Signal(str)
    find_requested = Signal()
    place_changed = Signal(str)
    note_requested = Signal(int)
    term_requested = Signal(str)
    figure_requested = Signal(str)
    errata_requested = Signal()
    theme_changed = Signal()
    zoom_changed = Signal()
    numbers_changed = Signal(bool)
    filter_changed = Signal(str)
    history_changed = Signal()
    supplied_changed = Signal(str)
    charts_ready = Signal()
    tables_wanted = Signal()
    charts_wanted = Signal()
    view_changed = Signal(str)
    message = Signal(str)

    def __init__(self, library: Library, report: Report, theme: Theme, zoom: float = 1.0) -> None:
        super().__init__()
        self.library, self.report = library, report
        self.theme, self.zoom = theme, _zoom(zoom)
        self.place = report.chapters[0].id if report.chapters else ""
        self.numbers = False
        self.filter = ""
        self.view = "read"
        self.live_charts = False
        self.supplied: dict[str, Supplied] = {}
        self._past: list[str] = []
        self._future: list[str] = []

    def section(self) -> Section:
        """Return the heading being read."""
        return self.report.sections[self.place]

    def chapter(self) -> Section:
        """Return the chapter being read."""
        return self.report.chapter_of[self.place]

    def mentions(self, subject: str) -> list[Section]:
        """Return the headings under which a figure or indicator is spoken of, in reading order."""
        indicator = self.report.indicator_by_id.get(subject)
        named = set(indicator.sections) if indicator else {self.report.figure_by_id[subject].section}
        return [section for section in self.report.sections.values() if section.id in named]

    def show_view(self, view: str) -> None:
        """Turn to a view: read, numbers, compare, grades or slides."""
        if view != self.view:
            self.view = view
            self.view_changed.emit(view)

    def find(self) -> None:
        """Ask the view that is shown for its own search, the text where it has none."""
        if self.view != "numbers":
            self.show_view("read")
        self.find_requested.emit()

    def charts_are_ready(self) -> None:
        """Say that live charts can be made from now on."""
        self.live_charts = True
        self.charts_ready.emit()

    def set_supplied(self, subject: str, values: Supplied | None) -> None:
        """Take over, or forget, the values by force that the user added to a figure."""
        if values is None:
            self.supplied.pop(subject, None)
        else:
            self.supplied[subject] = values
        self.supplied_changed.emit(subject)

    def take_over(self, old: Session) -> None:
        """Go where another session was, and remember what it remembered."""
        self.live_charts, self.supplied = old.live_charts, old.supplied
        self._past, self._future = old._past, old._future
        self.set_numbers(old.numbers)
        self.set_filter(old.filter)
        self.set_zoom(old.zoom)
        self.set_theme(old.theme)
        self.open_requested.emit(old.place)
        self.history_changed.emit()
        self.show_view(old.view)

    def open(self, node: str) -> None:
        """Go to a node and remember the place left."""
        self._past.append(self.place)
        del self._past[:-HISTORY]
        self._future.clear()
        self.show_view("read")
        self.open_requested.emit(node)
        self.history_changed.emit()

    def read(self, section: str) -> None:
        """Say that the reader has come to a heading."""
        if section != self.place and section in self.report.sections:
            self.place = section
            self.place_changed.emit(section)

    def back(self) -> None:
        """Go to the place before."""
        self._step(self._past, self._future)

    def forward(self) -> None:
        """Go to the place that was left by going back."""
        self._step(self._future, self._past)

    def _step(self, source: list[str], target: list[str]) -> None:
        if source:
            target.append(self.place)
            self.open_requested.emit(source.pop())
            self.history_changed.emit()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after."""
        return bool(self._future)

    def set_theme(self, theme: Theme) -> None:
        """Show another theme."""
        if theme is not self.theme:
            self.theme = theme
            self.theme_changed.emit()

    def set_zoom(self, zoom: float) -> None:
        """Set the size of the text, 0.8 to 2.5."""
        zoom = _zoom(zoom)
        if zoom != self.zoom:
            self.zoom = zoom
            self.zoom_changed.emit()

    def set_numbers(self, shown: bool) -> None:
        """Show or hide paragraph numbers."""
        if shown != self.numbers:
            self.numbers = shown
            self.numbers_changed.emit(shown)

    def set_filter(self, kind: str) -> None:
        """Show only findings of a class, or all where it is empty."""
        if kind != self.filter:
            self.filter = kind
            self.filter_changed.emit(kind)
