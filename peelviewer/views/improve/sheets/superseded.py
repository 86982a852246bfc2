"""What supersedes an improvement: chosen among those that are tracked, or said in words; shown as a link."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from peelviewer.improvements.rows import Row, Wanted, narrowed
from peelviewer.improvements.superseding import title_of, uid_in, words_in, written
from peelviewer.ui.tracking.session import ImprovementSession
from peelviewer.ui.widgets.filter_field import FilterField
from peelviewer.wording import tr

from ..lists import link_button, words_label
from .sheets import Sheet, ask

MOST = 200
"""Rows of the list to choose from; of more the words in the field make a choice."""
UID = Qt.ItemDataRole.UserRole


class Superseding(QWidget):
    """What supersedes: a link to it where it is tracked, and its words. open_wanted carries its uid, choose_wanted asks for another."""

    open_wanted = Signal(str)
    choose_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._uid = ""
        self.link = link_button("", self, lambda: self.open_wanted.emit(self._uid))
        self.choose = link_button(tr("Choose…"), self, self.choose_wanted.emit)
        self.choose.setAccessibleName(tr("Choose what supersedes it"))
        self.words = words_label("", self, size=12)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.link)
        head.addStretch(1)
        head.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.words)

    def show_text(self, text: str, row: Row | None) -> None:
        """Show what is written down, and the *row* of it where it is tracked now."""
        self._uid = row.record.uid if row is not None else ""
        self.link.setVisible(row is not None)
        words = title_of(row) if row is not None else words_in(text)
        if row is not None:
            self.link.setText(tr("Go to {reference}", reference=row.record.reference).replace("&", "&&"))
            self.link.setMinimumWidth(self.link.sizeHint().width())
        elif uid_in(text):
            words = tr("{title} (tracked no longer)", title=words)
        self.words.setText(words)
        self.words.setVisible(bool(words))


class SupersedingSheet(Sheet):
    """Asks what supersedes an improvement: one of *rows*, or words for what is not tracked."""

    def __init__(self, record_text: str, reference: str, rows: Collection[Row], parent: QWidget) -> None:
        super().__init__(tr("What supersedes {reference}", reference=reference), parent, tr("Keep"))
        self._rows = list(rows)
        self.field = FilterField(self)
        self.field.setFixedHeight(32)
        self.field.setAccessibleName(tr("Look among what is tracked"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("What is tracked"))
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(220)
        self.list.setSpacing(3)
        self.form.addRow(tr("Look for"), self.field)
        self.form.addRow(self.list)
        self.other = self.line(tr("Or in words"))
        uid = uid_in(record_text)
        self.other.setText("" if any(row.record.uid == uid for row in rows) else words_in(record_text))
        self._kept = record_text
        self._list()
        self.field.textChanged.connect(self._list)
        self.field.entered.connect(self.list.setFocus)
        self.list.itemDoubleClicked.connect(self.accept)
        self.list.currentItemChanged.connect(lambda now, before: self.other.clear() if now is not None else None)
        self.other.textEdited.connect(lambda text: self.list.setCurrentRow(-1))
        self.field.setFocus()

    def _list(self) -> None:
        """List what has the words in the field: the first of it is chosen, and without words what was chosen before."""
        self.list.blockSignals(True)
        self.list.clear()
        words = self.field.text().strip()
        for row in narrowed(self._rows, Wanted(self.field.text()))[:MOST]:
            item = QListWidgetItem(title_of(row))
            item.setData(UID, row.record.uid)
            self.list.addItem(item)
            if words or row.record.uid == uid_in(self._kept):
                self.list.setCurrentRow(0 if words else self.list.count() - 1)
        self.list.blockSignals(False)

    def answer(self) -> str:
        """Return what is to be written down, empty for nothing; what was there stays where nothing else was chosen or written."""
        item = self.list.currentItem()
        chosen = next((row for row in self._rows if item is not None and row.record.uid == item.data(UID)), None)
        if chosen is not None:
            return written(chosen)
        return " ".join(self.other.text().split()) if self.other.isModified() else self._kept


def ask_for_superseding(parent: QWidget, session: ImprovementSession, row: Row | None, rows: Collection[Row]) -> None:
    """Ask what supersedes an improvement, among *rows* or in words, and write it down."""
    if row is None:
        return
    record, others = row.record, [other for other in rows if other is not row]
    sheet = SupersedingSheet(record.superseded_by, record.reference, others, parent)
    ask(sheet, lambda: session.edit([record.uid], superseded_by=sheet.answer()))
