"""A place: one report that is open, and where in it somebody reads."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from peelviewer.model.open_places import PlaceState, anchors_of
from peelviewer.model.report import FindingClass, Report, Section

if TYPE_CHECKING:
    from peelviewer.figures.supplied import Supplied

HISTORY = 200


class Place(QObject):
    """One report for good; the heading being read, the way there, what is left out, and the values the user added.

    Facts: section_changed (section id), anchor_changed (what stands at the top), filter_changed (finding class), history_changed,
    supplied_changed (figure id).
    Wish: node_wanted (id of a heading, paragraph, figure, note, …), asked of whoever shows the place.
    """

    section_changed = Signal(str)
    anchor_changed = Signal(str)
    filter_changed = Signal(str)
    history_changed = Signal()
    supplied_changed = Signal(str)
    node_wanted = Signal(str)

    def __init__(self, report: Report, supplied: dict[str, Supplied] | None = None) -> None:
        super().__init__()
        self.report = report
        self.section_id = report.chapters[0].id if report.chapters else ""
        self.filter = ""
        self.supplied: dict[str, Supplied] = supplied or {}
        self.anchor = ""
        """What stands at the top of the pane: the id of a heading, figure or area for improvement, or a paragraph's number."""
        self.shown_anyway: frozenset[str] = frozenset()
        """What is shown although the filter leaves it out, as the reader went to it: anchors."""
        self._past: list[str] = []
        self._future: list[str] = []

    @property
    def section(self) -> Section:
        """The heading being read."""
        return self.report.sections[self.section_id]

    @property
    def chapter(self) -> Section:
        """The chapter being read."""
        return self.report.chapter_of[self.section_id]

    def mentions(self, subject: str) -> list[Section]:
        """Return the headings under which a figure or indicator is spoken of, in reading order."""
        indicator = self.report.indicator_by_id.get(subject)
        named = set(indicator.sections) if indicator else {self.report.figure_by_id[subject].section}
        return [section for section in self.report.sections.values() if section.id in named]

    def read(self, section: str, anchor: str = "") -> None:
        """Say that the reader has come to a heading, and to what stands under it."""
        if section not in self.report.sections:
            return
        anchor = anchor or section
        moved, self.anchor = anchor != self.anchor, anchor
        if section != self.section_id:
            self.section_id = section
            self.section_changed.emit(section)
        if moved:
            self.anchor_changed.emit(anchor)

    @property
    def here(self) -> str:
        """The anchor at the top of the pane, else the id of the heading that is read: what history keeps."""
        return self.anchor or self.section_id

    def open(self, node: str) -> None:
        """Go to a node and remember what was left."""
        self._past.append(self.here)
        del self._past[:-HISTORY]
        self._future.clear()
        self.node_wanted.emit(node)
        self.history_changed.emit()

    def correct(self, node: str) -> None:
        """Go to a node in place of the one gone to just now, as when a number is typed on."""
        self.node_wanted.emit(node)

    def take_back(self) -> None:
        """Be where the last jump came from, as if it had not been made."""
        if self._past:
            self.node_wanted.emit(self._past.pop())
            self.history_changed.emit()

    def back(self) -> None:
        """Go back to where the reader was before the last jump; nothing where there was none."""
        self._step(self._past, self._future)

    def forward(self) -> None:
        """Undo the last step back; nothing where there was none."""
        self._step(self._future, self._past)

    def _step(self, source: list[str], target: list[str]) -> None:
        if source:
            target.append(self.here)
            self.node_wanted.emit(source.pop())
            self.history_changed.emit()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step back."""
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a step back to undo."""
        return bool(self._future)

    def set_filter(self, kind: str) -> None:
        """Show only findings of a class, or all where it is empty."""
        if kind != self.filter:
            self.filter, self.shown_anyway = kind, frozenset()
            self.filter_changed.emit(kind)

    def show_anyway(self, anchor: str) -> None:
        """Show something that the filter leaves out."""
        self.shown_anyway |= {anchor}

    def set_supplied(self, subject: str, values: Supplied | None) -> None:
        """Take over, or forget, the values by force that the user added to a figure."""
        if values is None:
            self.supplied.pop(subject, None)
        else:
            self.supplied[subject] = values
        self.supplied_changed.emit(subject)

    def state(self) -> PlaceState:
        """Return where this place is."""
        return PlaceState(self.report.id, self.here, self.filter, tuple(self._past), tuple(self._future))

    def put(self, state: PlaceState) -> None:
        """Be where a state of the same report says, before anything shows the place; what the report no longer has is left out."""
        sections = self._sections_of_anchors()
        self._take_history(state, sections)
        self.filter = FindingClass(state.filter).value if state.filter in list(FindingClass) else ""
        if state.here in sections:
            self.section_id, self.anchor = sections[state.here], state.here

    def resume(self, state: PlaceState, *, here: bool) -> None:
        """Take over filter and history of a state of the same report while the place is shown, and go where it was if *here*."""
        sections = self._sections_of_anchors()
        self._take_history(state, sections)
        self.set_filter(FindingClass(state.filter).value if state.filter in list(FindingClass) else "")
        if here and state.here in sections and state.here != self.here:
            self.node_wanted.emit(state.here)
        self.history_changed.emit()

    def _take_history(self, state: PlaceState, known: Container[str]) -> None:
        self._past = [anchor for anchor in state.past if anchor in known][-HISTORY:]
        self._future = [anchor for anchor in state.future if anchor in known][-HISTORY:]

    def _sections_of_anchors(self) -> dict[str, str]:
        """Return the ids of headings by what can stand at the top of the pane under them."""
        return {anchor: section.id for section in self.report.sections.values() for anchor in anchors_of(self.report, section)}

    def restore_from(self, old: Place) -> None:
        """Go where another place of the same report was, and remember what it remembered."""
        self.supplied, self._past, self._future = old.supplied, old._past, old._future
        self.set_filter(old.filter)
        self.shown_anyway = old.shown_anyway
        self.node_wanted.emit(old.here)
        self.history_changed.emit()
