"""The response to a report before it is written: to which report, when that was published, and how the 56 days stand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QVBoxLayout, QWidget

from peelviewer.improvements.dates import DAYS_TO_ANSWER, reply
from peelviewer.improvements.words import day_words
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr

from .day_field import DayField
from .save_buttons import EXCEL, WORD, SaveButtons

WIDTH = 620


class ResponseSheet(QDialog):
    """Says what will be written; wanted carries the ending of the file, and the day of publication, None where it stays to be filled in."""

    wanted = Signal(str, object)

    def __init__(self, title: str, asked: int, published: date | None, today: date, parent: QWidget, *, restated: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Response to a report"))
        self._today = today
        heading = PlainLabel(title, self)
        heading.setFont(face(19, serif=True, weight=600))
        self.published = DayField(tr("Published on"), published, self)
        self.published.changed.connect(self._show)
        self.last_day, self.left = PlainLabel(self), PlainLabel(self)
        self.last_day.setFont(face(13, weight=600))
        count = plural("{n} improvement, with its wording", "{n} improvements, with their wording", asked) if asked else tr("Nothing")
        rows = QFormLayout()
        rows.setHorizontalSpacing(20)
        rows.setVerticalSpacing(10)
        rows.addRow(tr("Published on"), self.published)
        rows.addRow(tr("Last day for comments"), self.last_day)
        rows.addRow(tr("Today"), self.left)
        rows.addRow(tr("The report asks for"), PlainLabel(count, self))
        self.buttons = SaveButtons((WORD, EXCEL), self._accept, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(14)
        layout.addWidget(heading)
        layout.addLayout(rows)
        for words, name in _explanations(restated):
            label = PlainLabel(words, self)
            label.setObjectName(name)
            layout.addWidget(label)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        for label in self.findChildren(PlainLabel):
            label.setWordWrap(label is not self.published.remark)
        self.setMinimumWidth(min(WIDTH, parent.window().width() - 64))
        self._show()

    def _show(self) -> None:
        """Show the last day and how the time stands."""
        day = self.published.day
        self.buttons.allow(not self.published.is_wrong)
        if day is None:
            self.last_day.setText(tr("Not known without the day of publication"))
            self.left.setText(tr("The report names no day. Fill it in, or leave it to be filled in the document."))
            return
        found = reply(day, self._today)
        self.last_day.setText(day_words(found.day))
        if found.left < 0:
            self.left.setText(plural("{n} day after the last day", "{n} days after the last day", -found.left))
        else:
            left = plural("{n} day is left", "{n} days are left", found.left) if found.left else tr("it is the last day")
            self.left.setText(tr("Day {day} of {all}: {left}", day=found.number, all=DAYS_TO_ANSWER, left=left))

    def _accept(self, suffix: str) -> None:
        self.accept()
        self.wanted.emit(suffix, self.published.day)


def _explanations(restated: bool) -> list[tuple[str, str]]:
    """Return what stands below the facts, each with the name of its look."""
    holds = tr(
        "The document holds a letter, each improvement with places for the chief officer’s and the commissioner’s comments, and the table"
        " of date, report and response. It drafts no opinion: what is yours to write is marked, and the mark goes when you write there."
    )
    found = [(holds, "quiet")]
    if restated:
        warning = tr("The library holds this report in other words. Import the published report to have its own wording quoted.")
        found.append((warning, "doubtful"))
    return found
