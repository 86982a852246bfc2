"""The words of a piece, to be corrected where they stand: what its doubts quote is ringed and numbered."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.field import Field
from peelviewer.wording import tr

LEAST, MOST, MARGIN = 56, 300, 8
"""Pixels of height, and around the words."""
_QUOTED = re.compile(r"“([^”]+)”")


class MarkedField(Field):
    """A field as high as its words, up to a bound."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(tr("Words of the piece"), parent)
        self._appearance = appearance
        self._reasons: tuple[str, ...] = ()
        self._rings: list[tuple[int, QTextCursor]] = []
        self.setFont(face(16, serif=True))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(MARGIN)
        self.textChanged.connect(self._ring)
        self.textChanged.connect(self.fit)
        appearance.theme_changed.connect(self._ring)

    def show_words(self, words: str, reasons: Sequence[str], editable: bool) -> None:
        """Show other words; of the reasons for doubt what they quote is ringed."""
        self._reasons = tuple(reasons)
        self.setReadOnly(not editable)
        if words != self.toPlainText():
            self.setPlainText(words)
        self._ring()
        self.fit()

    def fit(self) -> None:
        """Be as high as the words need."""
        block, height = self.document().firstBlock(), 2 * MARGIN
        while block.isValid():
            height += round(self.blockBoundingRect(block).height())
            block = block.next()
        height += self.height() - self.viewport().height()
        shown = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if height > MOST else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown)
        self.setFixedHeight(min(MOST, max(LEAST, height)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be higher where there is less room for a line."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.viewport().isVisible():
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need: before this Qt breaks no lines anew for the room that a scroll bar takes."""
        super().showEvent(event)
        self.fit()

    def _ring(self) -> None:
        theme, self._rings = self._appearance.theme, []
        look = QTextCharFormat()
        look.setBackground(theme.colour("highlight"))
        look.setUnderlineColor(theme.colour("concern"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        selections = []
        for number, reason in enumerate(self._reasons, 1):
            for quoted in _QUOTED.findall(reason):
                cursor = self.document().find(quoted)
                if not cursor.isNull():
                    selection = QTextEdit.ExtraSelection()
                    selection.cursor, selection.format = cursor, look
                    selections.append(selection)
                    self._rings.append((number, cursor))
                    break
        self.setExtraSelections(selections)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Number what is ringed, above its end."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(self._appearance.theme.colour("concern"))
        painter.setFont(face(10, weight=600))
        for number, cursor in self._rings:
            end = QTextCursor(cursor)
            end.setPosition(cursor.selectionEnd())
            place = self.cursorRect(end)
            painter.drawText(QRect(place.topLeft() + QPoint(1, -4), place.size() + QRect(0, 0, 12, 0).size()), str(number))
