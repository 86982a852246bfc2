"""The Read view: contents, text and companion beside each other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from peelviewer.analysis.citation import to_quote
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .companion import Companion
from .contents import Contents
from .reading import Reading

LEAST_BESIDE_HITS = 900
"""Pixels that text and companion have beside the hits of a search, or the companion gives way."""
LEAST_WITH_OVERVIEW = 1180
"""Pixels in which contents and companion stand beside the overview, or the contents give way."""


class ReadingPanes(QSplitter):
    """Three panes; panes_changed says that another is shown or hidden."""

    status_changed = Signal()
    panes_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._workspace = workspace
        self.contents_wanted = self.companion_wanted = True
        self._covered = False
        """Whether the hits of a search stand in the contents' place."""
        self._asked_in = ""
        """The chapter in which the companion was asked for: it is shown there, even in the overview."""
        self.setHandleWidth(1)
        # Each is made where it stays: a widget that changes its parent is styled anew with all that is in it.
        self.contents = Contents(workspace, self)
        self.reading = Reading(workspace, self)
        self.companion = Companion(workspace, self)
        for pane in (self.contents, self.reading, self.companion):
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
        self.setCollapsible(1, False)
        self.contents.setMinimumWidth(200)
        self.companion.setMinimumWidth(240)
        self.reading.setMinimumWidth(320)
        self.setSizes([288, 648, 344])
        self.contents.focus_released.connect(self.take_focus)
        for said in (workspace.section_changed, workspace.node_wanted, workspace.filter_changed, workspace.current_changed):
            said.connect(self._moved)
        for asked in (workspace.term_wanted, workspace.figure_wanted, workspace.errata_wanted):
            asked.connect(self._ask_for_companion)
        self.reading.text.verticalScrollBar().valueChanged.connect(self.status_changed)

    def _moved(self) -> None:
        if self._asked_in != self._workspace.place.chapter.id:
            self._asked_in = ""
        self.fit()
        self.status_changed.emit()

    def fit(self) -> None:
        """Show of the wanted panes those there is room for beside the text."""
        # The overview is a page to show: it has the whole width.
        whole = self._workspace.place.chapter.is_overview or (self._covered and self.width() < LEAST_BESIDE_HITS)
        self.companion.setVisible(bool(self._asked_in) or (self.companion_wanted and not whole))
        beside = self.companion.isHidden() or not self._workspace.place.chapter.is_overview or self.width() >= LEAST_WITH_OVERVIEW
        self.contents.setVisible(self.contents_wanted and not self._covered and beside)

    def _ask_for_companion(self) -> None:
        self._asked_in = self._workspace.place.chapter.id
        self.fit()
        self.companion.refresh()

    def cover_contents(self, covered: bool) -> None:
        """Give the contents' place to the hits of a search, or back."""
        self._covered = covered
        self.fit()
        self.panes_changed.emit()

    def minimumSizeHint(self) -> QSize:
        """Return the room of the text with one pane beside it: the others give way."""
        return QSize(320 + 240 + 1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for now."""
        super().resizeEvent(event)
        self.fit()

    def take_focus(self) -> None:
        """Take the keyboard to the text."""
        self.reading.text.setFocus()

    def show_contents(self, shown: bool) -> None:
        """Show or hide the contents."""
        self.contents_wanted = shown
        self.fit()
        self.panes_changed.emit()

    def show_companion(self, shown: bool) -> None:
        """Show or hide the companion."""
        self.companion_wanted = shown
        self._asked_in = self._workspace.place.chapter.id if shown else ""
        self.fit()
        self.companion.refresh()
        self.panes_changed.emit()

    def turn_companion(self, tab: int | None = None) -> None:
        """Give the keyboard to the companion, at one of its tabs."""
        if tab is not None:
            self.companion.turn_to(tab)
        self.show_companion(True)
        self.companion.take_focus()

    def status(self) -> str:
        """Return what to quote, from which page, where in the report that is, the share read, and what is left out."""
        place = self._workspace.place
        chapter, section = place.chapter, place.section
        parts = [to_quote(place.report, section.page)]
        if chapter.kind == "question":
            own = next((n for n, s in enumerate(chapter.children, 1) if section.id == s.id or section in s.children), 0)
            parts.append(
                tr("Section {number}.{own} of {of}", number=chapter.number, own=own, of=len(chapter.children))
                if own
                else tr("Question {number}", number=chapter.number)
            )
        parts.append(tr("{share}% read", share=round(self.reading.progress() * 100)))
        if place.filter:
            parts.append(tr("Strengths only") if place.filter == "strength" else tr("Concerns only"))
        return "   ·   ".join(parts)

    def restore_from(self, old: ReadingPanes) -> None:
        """Be where other panes were, as wide as they were."""
        self.restoreState(old.saveState())
        self.contents_wanted, self.companion_wanted = old.contents_wanted, old.companion_wanted
        self.fit()
        self.reading.restore_from(old.reading)
        self.companion.restore_from(old.companion)
        self.contents.filter.setText(old.contents.filter.text())
