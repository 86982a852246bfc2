"""The paper for a committee before it is written: since when changes are told, and what that comes to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QVBoxLayout, QWidget

from peelviewer.improvements.papers.committee import Position
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import Tick
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr

from .day_field import DayField
from .save_buttons import EXCEL, POWERPOINT, WORD, SaveButtons

WIDTH = 600
PositionSince = Callable[[date, bool], Position]
"""Takes the day, and whether only those that are listed count; returns how improvements stand."""


class PaperSheet(QDialog):
    """Shows how improvements stand since a day; wanted carries the ending of the file, and what is to be in it."""

    wanted = Signal(str, object)

    def __init__(self, position_since: PositionSince, since: date, listed: int, appearance: Appearance, parent: QWidget) -> None:
        """Take what tells how improvements stand; *listed* is how many are listed of those tracked, 0 where that is all of them."""
        super().__init__(parent)
        self.setWindowTitle(tr("Paper for a committee"))
        self._position_since = position_since
        self._found: Position | None = None
        self.since = DayField(tr("Changes since"), since, self, needed=True)
        self.since.changed.connect(self._show)
        self.counts, self.late, self.changes = PlainLabel(self), PlainLabel(self), PlainLabel(self)
        self.counts.setFont(face(13, weight=600))
        rows = QFormLayout()
        rows.setHorizontalSpacing(20)
        rows.setVerticalSpacing(10)
        words = plural("Only the {n} that is listed now", "Only the {n} that are listed now", listed)
        self.only_listed = Tick(appearance, words, self)
        self.only_listed.setVisible(listed > 0)
        self.only_listed.setChecked(listed > 0)  # whoever has narrowed the list means what is left
        self.only_listed.toggled.connect(self._show)
        rows.addRow(tr("Tracked"), self.counts)
        rows.addRow(tr("Overdue"), self.late)
        rows.addRow(tr("Changes since"), self.since)
        rows.addRow(tr("Since then"), self.changes)
        if listed:
            rows.insertRow(1, "", self.only_listed)
        about_words = tr(
            "The paper states counts by status, what was closed and on whose word, what moved, what is overdue and by how much, and each"
            " open improvement with its owner and closing date. What the committee is asked is left for you to write."
        )
        about = PlainLabel(about_words, self)
        about.setObjectName("quiet")
        self.buttons = SaveButtons((WORD, POWERPOINT, EXCEL), self._save, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(14)
        layout.addLayout(rows)
        layout.addWidget(about)
        layout.addStretch(1)
        layout.addWidget(self.buttons.said)
        layout.addWidget(self.buttons)
        for label in (self.counts, self.late, self.changes, about):
            label.setWordWrap(True)
        self.setMinimumWidth(min(WIDTH, parent.window().width() - 64))
        self._show()

    def _show(self) -> None:
        """Show what the paper will say."""
        day = self.since.day
        self.buttons.allow(day is not None)
        if day is None:
            self.changes.setText("")
            return
        found = self._found = self._position_since(day, self.only_listed.isChecked())
        stated = [(status, count) for status, count in found.counts.by_status.items() if count]
        self.counts.setText(", ".join(f"{status.words} {count}" for status, count in stated))
        late = plural("{n} improvement", "{n} improvements", len(found.late))
        if found.late:
            late = tr("{count}, the longest by {days}", count=late, days=plural("{n} day", "{n} days", -found.late[0][1].days))
        self.late.setText(late)
        closed = plural("{n} was closed", "{n} were closed", len(found.closed))
        moved = plural("{n} moved to another status", "{n} moved to another status", len(found.moved))
        said = tr("{closed}, {moved}", closed=closed, moved=moved)
        if found.new:
            new = plural("{n} newly tracked", "{n} newly tracked", len(found.new))
            said = tr("{closed}, {moved}", closed=said, moved=new)
        self.changes.setText(said)

    def _save(self, suffix: str) -> None:
        self.wanted.emit(suffix, self._found)
