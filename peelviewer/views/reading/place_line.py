"""The line above a title that names chapter and page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel


class PlaceLine(PlainLabel):
    """Where there is no room for all of it, the chapter's name is cut and never the page, which is there to be quoted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("place")
        self.setFont(face(12))
        self._chapter = self._page = ""

    def show_place(self, chapter: str, page: str) -> None:
        """Show a chapter's name and a page, both in words."""
        self._chapter, self._page = chapter, f" · {page}"
        self.setText(chapter + self._page)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("…" + self._page) + 1)

    def shown(self) -> str:
        """Return what there is room for."""
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(self.text()) <= self.width():
            return self.text()
        room = self.width() - metrics.horizontalAdvance(self._page)
        return metrics.elidedText(self._chapter, Qt.TextElideMode.ElideRight, room) + self._page

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.shown())
