"""A day that is typed in a dialog, with words below it where what is typed names none."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from peelviewer.improvements.days import parse_day
from peelviewer.improvements.words import day_words
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

WIDTH = 220


class DayField(QWidget):
    """A field for a day; changed says that *day* or *is_wrong* may differ. Nothing typed is no day, and not wrong.

    settled says that what is typed is meant: Return was pressed, or something else is used now.
    """

    changed, settled = Signal(), Signal()

    def __init__(self, name: str, day: date | None, parent: QWidget, *, needed: bool = False) -> None:
        super().__init__(parent)
        self._needed = needed
        self.day, self.is_wrong = day, False
        self.line = QLineEdit(day_words(day) if day is not None else "", self)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(tr("such as 31 March 2017"))
        self.line.setFixedWidth(WIDTH)
        self.line.textChanged.connect(self._read)
        self.line.editingFinished.connect(self.settled)
        self.remark = PlainLabel("", self)
        self.remark.setObjectName("doubtful")
        self.remark.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line)
        layout.addWidget(self.remark)
        self.setFocusProxy(self.line)

    def _read(self, text: str) -> None:
        try:
            self.day = parse_day(text)
            self.is_wrong = self._needed and self.day is None
        except ValueError:
            self.day, self.is_wrong = None, True
        self.remark.setText(tr("That is no day. Type it as 31 March 2017 or 31/3/2017.") if self.is_wrong else "")
        self.remark.setVisible(self.is_wrong)
        self.changed.emit()
