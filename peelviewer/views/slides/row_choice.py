"""The rows of the chosen slide, to be ticked."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from peelviewer.decks.added.rows import offered, with_rows
from peelviewer.decks.base import Slide
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look.theme import face
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr, translatable

MOST_IN_VIEW, LINE = 7, 24
KEY = Qt.ItemDataRole.UserRole


class RowChoice(QWidget):
    """There for slides whose rows can be chosen."""

    def __init__(self, decks: DeckSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._decks = decks
        self.list = QListWidget(self)
        self.list.setFont(face(13))
        self.list.setAccessibleName(tr("Rows on the slide"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        label = PlainLabel(tr("Rows on the slide"), self)
        label.setFont(face(13, weight=600))
        label.setBuddy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(label)
        column.addWidget(self.list)
        self.list.itemChanged.connect(lambda item: self._choose())

    def refresh(self, slide: Slide | None) -> None:
        """Show the rows of a slide, those ticked that it shows."""
        rows = []
        if slide is not None:
            with contextlib.suppress(KeyError):  # what it shows is not in the library any more
                rows = offered(slide, self._decks.material)
        self.setVisible(bool(rows))
        blocked = QSignalBlocker(self.list)
        known = [self.list.item(index).data(KEY) for index in range(self.list.count())]
        if known != [row.key for row in rows]:
            self.list.clear()
            for row in rows:
                item = QListWidgetItem(row.name, self.list)
                item.setData(KEY, row.key)
                item.setSizeHint(QSize(0, LINE))
                item.setToolTip(tooltip_html(row.name))
            self.list.setFixedHeight(min(MOST_IN_VIEW, len(rows)) * LINE + 8)
        for index, row in enumerate(rows):
            self.list.item(index).setCheckState(Qt.CheckState.Checked if row.shown else Qt.CheckState.Unchecked)
        blocked.unblock()

    def _choose(self) -> None:
        slide = self._decks.slide()
        items = [self.list.item(index) for index in range(self.list.count())]
        keys = {str(item.data(KEY)) for item in items if item.checkState() == Qt.CheckState.Checked}
        if slide is None:
            return
        if not keys:
            self._decks.workspace.message.emit(tr("A slide shows one row at least."))
            self.refresh(slide)
            return
        new = with_rows(slide, self._decks.material, keys)
        self._decks.set(translatable("Choose rows"), False, subjects=new.subjects, lines=new.lines, source=new.source, notes=new.notes)
