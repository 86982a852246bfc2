"""The Read view: contents, text and companion beside each other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from peelviewer.analysis.citation import to_quote
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .companion import Companion
from .contents import Contents
from .filter_chip import filter_name
from .reading import Reading


class ReadingPanes(QSplitter):
    """Three panes; panes_changed says that another is shown or hidden."""

    status_changed = Signal()
    panes_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._workspace = workspace
        self.companion_wanted = True
        self._asked_in_overview = False
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
        self.companion.asked_for.connect(self._ask_companion)
        for said in (workspace.section_changed, workspace.node_wanted, workspace.filter_changed, workspace.current_changed):
            said.connect(self._moved)
        self.reading.text.verticalScrollBar().valueChanged.connect(self.status_changed)

    def _moved(self) -> None:
        overview = self._workspace.place.chapter.is_overview
        self._asked_in_overview = self._asked_in_overview and overview
        # The overview is a page to show: it has the whole width, unless the companion is asked for there.
        self.companion.setVisible(self._asked_in_overview or (self.companion_wanted and not overview))
        self.status_changed.emit()

    def _ask_companion(self) -> None:
        self._asked_in_overview = self._workspace.place.chapter.is_overview

    def take_focus(self) -> None:
        """Take the keyboard to the text."""
        self.reading.text.setFocus()

    def show_contents(self, shown: bool) -> None:
        """Show or hide the contents."""
        self.contents.setVisible(shown)
        self.panes_changed.emit()

    def show_companion(self, shown: bool) -> None:
        """Show or hide the companion."""
        self.companion_wanted = shown
        self._asked_in_overview = shown and self._workspace.place.chapter.is_overview
        self.companion.setVisible(shown)
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
        parts = [to_quote(place.report, place.report.pages_of(section))]
        if chapter.kind == "question":
            own = next((n for n, s in enumerate(chapter.children, 1) if section.id == s.id or section in s.children), 0)
            parts.append(
                tr("Section {number}.{own} of {of}", number=chapter.number, own=own, of=len(chapter.children))
                if own
                else tr("Question {number}", number=chapter.number)
            )
        parts.append(tr("{share}% read", share=round(self.reading.progress() * 100)))
        if place.filter:
            parts.append(filter_name(place.filter))
        return "   ·   ".join(parts)

    def restore_from(self, old: ReadingPanes) -> None:
        """Be where other panes were, as wide as they were."""
        self.restoreState(old.saveState())
        self.contents.setVisible(not old.contents.isHidden())
        self.companion_wanted = old.companion_wanted
        self.reading.restore_from(old.reading)
        self.companion.restore_from(old.companion)
        self.contents.filter.setText(old.contents.filter.text())
