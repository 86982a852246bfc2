"""The response to a report before it is written: to which report, when that was published, and how the 56 days stand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QVBoxLayout, QWidget

from peelviewer.improvements.dates import DAYS_TO_ANSWER, reply
from peelviewer.improvements.from_reports import published_on
from peelviewer.improvements.words import day_words
from peelviewer.ui.look.days import published_day
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr

from .day_field import DayField
from .save_buttons import EXCEL, WORD, SaveButtons, grow

WIDTH = 620


class ResponseSheet(QDialog):
    """Says what will be written; wanted carries the ending of the file, and the day of publication, None where it stays to be filled in.

    published_chosen carries another day of publication that the reader filled in, None where it was taken back.
    """

    wanted = Signal(str, object)
    published_chosen = Signal(object)

    def __init__(
        self, title: str, asked: int, published: date | None, stated: str, today: date, parent: QWidget, *, restated: bool
    ) -> None:
        """Take the day of publication, and what the report itself *stated* of it: a day, a month, a year or nothing (2016-11)."""
        super().__init__(parent)
        self.setWindowTitle(tr("Response to a report"))
        self._today, self._stated, self._chosen = today, stated, published
        heading = PlainLabel(title, self)
        heading.setFont(face(19, serif=True, weight=600))
        self.published = DayField(tr("Published on"), published, self)
        self.published.changed.connect(self._show)
        self.published.settled.connect(self._choose)
        self.finished.connect(self._choose)
        self.whose = PlainLabel(self)
        self.whose.setObjectName("quiet")
        self.last_day, self.left = PlainLabel(self), PlainLabel(self)
        self.last_day.setFont(face(13, weight=600))
        count = plural("{n} improvement, with its wording", "{n} improvements, with their wording", asked) if asked else tr("Nothing")
        rows = QFormLayout()
        rows.setHorizontalSpacing(20)
        rows.setVerticalSpacing(10)
        day = QVBoxLayout()
        day.setSpacing(4)
        day.addWidget(self.published)
        day.addWidget(self.whose)
        rows.addRow(tr("Published on"), day)
        rows.addRow(tr("Last day for comments"), self.last_day)
        rows.addRow(tr("Today"), self.left)
        rows.addRow(tr("The report asks for"), PlainLabel(count, self))
        self.buttons = SaveButtons((WORD, EXCEL), self._save, self)
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
        layout.addWidget(self.buttons.said)
        layout.addWidget(self.buttons)
        for label in self.findChildren(PlainLabel):
            label.setWordWrap(label is not self.published.remark)
        self.setMinimumWidth(min(WIDTH, parent.window().width() - 64))
        self._show()

    def _show(self) -> None:
        """Show the last day and how the time stands."""
        day = self.published.day
        self.buttons.allow(not self.published.is_wrong)
        self.whose.setText(self._whose_day(day))
        self._show_time(day)
        grow(self)

    def _show_time(self, day: date | None) -> None:
        if day is None:
            self.last_day.setText(tr("Not known without the day of publication"))
            self.left.setText(tr("Fill in the day, or leave it to be filled in the document."))
            return
        found = reply(day, self._today)
        self.last_day.setText(day_words(found.day))
        if found.left < 0:
            self.left.setText(plural("{n} day after the last day", "{n} days after the last day", -found.left))
        else:
            left = plural("{n} day is left", "{n} days are left", found.left) if found.left else tr("it is the last day")
            self.left.setText(tr("Day {day} of {all}: {left}", day=found.number, all=DAYS_TO_ANSWER, left=left))

    def _save(self, suffix: str) -> None:
        self._choose()
        self.wanted.emit(suffix, self.published.day)

    def _whose_day(self, day: date | None) -> str:
        """Return whose word the day is, and what the report itself names."""
        named = published_day(self._stated)
        if day is not None and day == published_on(self._stated):
            return tr("As the report names it")
        if day is None:
            return tr("The report names only {when}", when=named) if named else tr("The report names no day")
        if not named:
            return tr("Your own entry: the report names no day")
        return tr("Your own entry: the report names {when}", when=named)

    def _choose(self) -> None:
        """Tell of another day, once it is meant."""
        if not self.published.is_wrong and self.published.day != self._chosen:
            self._chosen = self.published.day
            self.published_chosen.emit(self._chosen)


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
