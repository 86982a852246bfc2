"""The headings of the view's tables."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.wording import tr

from .cells import EDGE, PAD

_CELL = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextSingleLine.value


class Header(QHeaderView):
    """Headings over their cells; that of the column by which rows stand (*order*, its place) has an arrow after it."""

    def __init__(self, appearance: Appearance, titles: Sequence[str], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._appearance, self._titles = appearance, titles
        self.order, self.descending = -1, False
        self.setHighlightSections(False)
        self.setFixedHeight(32)

    def show_order(self, order: int, descending: bool) -> None:
        """Say by which column rows stand."""
        self.order, self.descending = order, descending
        self.viewport().update()

    def paintSection(self, painter: QPainter, box: QRect, section: int) -> None:
        """Draw a heading."""
        theme, is_order = self._appearance.theme, section == self.order
        painter.save()
        painter.fillRect(box, theme.colour("surface"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.colour("line_strong"))
        painter.setFont(face(12, weight=600 if is_order else 400))
        painter.setPen(theme.colour("text" if is_order else "muted"))
        words = tr(self._titles[section])
        words = f"{words} {'↓' if self.descending else '↑'}" if is_order else words
        inner = box.adjusted(EDGE if section == 0 else PAD, 0, -2, -1)
        painter.drawText(inner, _CELL, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width()))
        painter.restore()
