"""What is open, and typed signals that say so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from peelviewer.model.library import Library
from peelviewer.model.report import Report, Section

from .theme import Theme

HISTORY = 200


class Session(QObject):
    """The open report, the place being read, the theme and the zoom.

    Facts: place_changed (section id), theme_changed, zoom_changed, numbers_changed, filter_changed, history_changed.
    Wishes: open_requested (node id), note_requested (number), term_requested (term), figure_requested (figure or indicator id),
    errata_requested.
    """

    open_requested = Signal(str)
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
    message = Signal(str)

    def __init__(self, library: Library, report: Report, theme: Theme, zoom: float = 1.0) -> None:
        super().__init__()
        self.library, self.report = library, report
        self.theme, self.zoom = theme, zoom
        self.place = report.chapters[0].id if report.chapters else ""
        self.numbers = False
        self.filter = ""
        self._past: list[str] = []
        self._future: list[str] = []

    def section(self) -> Section:
        """Return the heading being read."""
        return self.report.sections[self.place]

    def chapter(self) -> Section:
        """Return the chapter being read."""
        return self.report.chapter_of[self.place]

    def open(self, node: str) -> None:
        """Go to a node and remember the place left."""
        self._past.append(self.place)
        del self._past[:-HISTORY]
        self._future.clear()
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
        zoom = min(2.5, max(0.8, round(zoom, 2)))
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
