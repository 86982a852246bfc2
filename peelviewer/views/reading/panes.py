"""The Read view: contents, text and companion beside each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from peelviewer.analysis.citation import to_quote
from peelviewer.ui.workspace import Workspace
from peelviewer.views.reading.companion.companion import Companion
from peelviewer.wording import tr

from .contents import Contents
from .filter_chip import filter_name
from .reading import Reading
from .room import COMPANION, CONTENTS, LEAST_COMPANION, LEAST_CONTENTS, LEAST_TEXT, panes_shown

WIDTHS = 288, 344
"""Of contents and companion, until the reader has them otherwise."""
WIDEST = 10_000
"""More pixels than a screen has."""

LEAST_BESIDE_HITS = 900
"""Pixels that text and companion have beside the hits of a search, or the companion waits until it is asked for."""


class ReadingPanes(QSplitter):
    """Three panes; panes_changed says that another is shown or hidden."""

    status_changed = Signal()
    panes_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._workspace = workspace
        self.contents_wanted = self.companion_wanted = True
        self._asked_pane = ""
        """The pane that was asked for last: it is shown where there is room for one."""
        self._asked_in = ""
        """The chapter in which the companion was asked for: there it is shown, whatever holds elsewhere."""
        self._only_text = self._covered = self._asked_for_a_while = False
        self._width_beside_hits = 0
        self._marks = ""
        workspace.node_wanted.connect(self.forget_what_was_asked)  # before what is opened can ask for the companion
        self._contents_width, self._companion_width = WIDTHS
        self.setHandleWidth(1)
        # Each is made where it stays: a widget that changes its parent is styled anew with all that is in it.
        self.contents = Contents(workspace, self)
        self.reading = Reading(workspace, self)
        self.companion = Companion(workspace, self)
        for pane in (self.contents, self.reading, self.companion):
            self.addWidget(pane)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.contents.setMinimumWidth(LEAST_CONTENTS)
        self.companion.setMinimumWidth(LEAST_COMPANION)
        self.reading.setMinimumWidth(LEAST_TEXT)
        self.setSizes([WIDTHS[0], 648, WIDTHS[1]])
        self.splitterMoved.connect(self._take_width)
        self.companion.asked_for.connect(self._ask_companion)
        self.contents.focus_released.connect(self.take_focus)
        for beside in (self.contents, self.companion):
            beside.read_on_wanted.connect(self.reading.text.read_on)
        for signal in (workspace.section_changed, workspace.node_wanted, workspace.filter_changed, workspace.current_changed):
            signal.connect(self._moved)
        self.reading.text.verticalScrollBar().valueChanged.connect(self.status_changed)

    def _moved(self) -> None:
        if self._asked_in != self._workspace.place.chapter.id:
            self._asked_in = ""
        self.fit()
        self.status_changed.emit()

    def forget_what_was_asked(self) -> None:
        """Show the companion no longer where it was asked for with what was opened last, and there is no room for it."""
        if self._asked_for_a_while:
            self._asked_for_a_while, self._asked_pane = False, ""

    def leave_companion(self) -> None:
        """Let what the companion was shown in place of come back; where there is room for both it stays."""
        self._asked_for_a_while, self._asked_pane, self._asked_in = False, "", ""
        self.fit()

    def _ask_companion(self) -> None:
        self._asked_for_a_while = self._asked_pane != COMPANION or self._asked_for_a_while
        self._asked_in, self._asked_pane = self._workspace.place.chapter.id, COMPANION
        self.fit()

    def fit(self) -> None:
        """Show of the wanted panes those there is room for beside the text."""
        # The overview is a page to show: it has the whole width, unless the companion is asked for there. So has a report with
        # nothing for the companion to show.
        report, chapter = self._workspace.place.report, self._workspace.place.chapter
        beside = not chapter.is_overview and bool(report.figures or report.indicators or report.notes)
        companion = bool(self._asked_in) or (self.companion_wanted and beside)
        contents = self.contents_wanted and not self._covered
        if self._covered and min(self.width(), self._width_beside_hits) < LEAST_BESIDE_HITS:
            companion = companion and self._asked_pane == COMPANION
        if self._only_text:
            contents, companion = contents and self._asked_pane == CONTENTS, companion and self._asked_pane == COMPANION
        shown = panes_shown(self.width(), contents, companion, self._asked_pane)
        before = tuple(not pane.isHidden() for pane in (self.contents, self.companion))
        if shown != before:
            self._keep_keyboard(*shown)
            self.contents.setVisible(shown[0])
            self.companion.setVisible(shown[1])
            self._share()
            self._need_anew()
            self.panes_changed.emit()

    def _keep_keyboard(self, contents: bool, companion: bool) -> None:
        """Take the keyboard to the text from a pane that goes: else it would go to what is first in the window."""
        holder = self.window().focusWidget()
        if any(not stays and pane.isAncestorOf(holder) for pane, stays in ((self.contents, contents), (self.companion, companion))):
            self.take_focus()

    def _need_anew(self) -> None:
        """Say at once what room is needed now: what is shown beside this next would otherwise make the window wider."""
        above: QWidget | None = self
        while above is not None and not above.isWindow():
            above.updateGeometry()
            above = above.parentWidget()

    def cover_contents(self, covered: bool, width: int) -> None:
        """Give the contents' place to the hits of a search, or back; beside them there are *width* pixels at most."""
        if (covered, width) != (self._covered, self._width_beside_hits):
            self._covered, self._width_beside_hits = covered, width
            self.fit()
            self._need_anew()

    def leave_only_text(self, on: bool) -> None:
        """Show no pane beside the text until one is asked for, or all again that are wanted."""
        self._only_text, self._asked_pane = on, ""
        self.fit()

    @property
    def widths(self) -> list[int]:
        """The pixels of contents and companion that the reader has chosen, whatever there is room for now."""
        return [self._contents_width, self._companion_width]

    def have_widths(self, widths: Sequence[int]) -> None:
        """Give contents and companion the pixels that the reader has chosen, as far as there is room; what is no two widths is left out."""
        if len(widths) == len(WIDTHS) and all(isinstance(width, int) and 0 < width <= WIDEST for width in widths):
            self._contents_width, self._companion_width = widths
            self._share()

    def _take_width(self, place: int, handle: int) -> None:
        """Remember how wide the reader has dragged a pane; the other may have less just now than it was given."""
        contents, _, companion = self.sizes()
        if handle == 1 and contents:
            self._contents_width = contents
        elif handle != 1 and companion:
            self._companion_width = companion

    def _share(self) -> None:
        """Give the panes that are shown the widths they were given, and the text the rest."""
        room = self.width() - LEAST_TEXT - 2
        left = max(LEAST_CONTENTS, min(self._contents_width, room)) if not self.contents.isHidden() else 0
        right = max(LEAST_COMPANION, min(self._companion_width, room - left)) if not self.companion.isHidden() else 0
        if (left, right) != (self.sizes()[0], self.sizes()[2]):
            self.setSizes([left, max(LEAST_TEXT, self.width() - left - right), right])

    def minimumSizeHint(self) -> QSize:
        """Return the room of the text with one pane beside it."""
        pane = 0 if self._covered and self.companion.isHidden() else LEAST_COMPANION + 1
        return QSize(LEAST_TEXT + pane, super().minimumSizeHint().height())

    @property
    def least_width(self) -> int:
        """The room that the text needs with what stands beside it now."""
        return LEAST_TEXT + 2 + (0 if self.companion.isHidden() else LEAST_COMPANION)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the panes beside the text give way to it, and come back."""
        super().resizeEvent(event)
        self.fit()
        self._share()

    def take_focus(self) -> None:
        """Take the keyboard to the text."""
        self.reading.text.setFocus()

    def show_contents(self, shown: bool) -> None:
        """Show or hide the contents."""
        self.contents_wanted, self._asked_pane = shown, CONTENTS if shown else ""
        self.fit()
        self.panes_changed.emit()

    def show_companion(self, shown: bool) -> None:
        """Show or hide the companion."""
        self.companion_wanted, self._asked_pane, self._asked_for_a_while = shown, COMPANION if shown else "", False
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

    def show_marks(self, counts: Mapping[str, int], words: str) -> None:
        """Show how many marks the reader has under each heading (by its id), and in *words* how many in the report."""
        self.contents.show_marks(counts)
        self._marks = words
        self.status_changed.emit()

    def status(self) -> str:
        """Return what to quote, from which page, where in the report that is, the share read, and what is left out."""
        place = self._workspace.place
        chapter, section = place.chapter, place.section
        parts = [to_quote(place.report, place.report.pages_of(section))]
        if chapter.kind == "question":
            position = next((n for n, s in enumerate(chapter.children, 1) if section.id == s.id or section in s.children), 0)
            parts.append(
                tr("Section {number}.{own} of {of}", number=chapter.number, own=position, of=len(chapter.children))
                if position
                else tr("Question {number}", number=chapter.number)
            )
        parts.append(tr("{share}% through", share=round(self.reading.progress() * 100)))
        if place.filter:
            parts.append(filter_name(place.filter))
        if self._marks:
            parts.append(self._marks)
        return "   ·   ".join(parts)

    def arrange_like(self, old: ReadingPanes) -> None:
        """Show the panes that others show, as wide."""
        self.have_widths(old.widths)
        self.contents_wanted, self.companion_wanted, self._asked_pane = old.contents_wanted, old.companion_wanted, old._asked_pane
        self.fit()

    def restore_from(self, old: ReadingPanes) -> None:
        """Be where other panes were, as wide as they were."""
        self.arrange_like(old)
        self.reading.restore_from(old.reading)
        self.companion.restore_from(old.companion)
        self.contents.filter.setText(old.contents.filter.text())
