"""What was found in a text: marked in it, the current one ringed, and all of it as ticks on the scroll bar."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.widgets.tick_bar import TickBar

if TYPE_CHECKING:
    from .document_text import DocumentText

Span = tuple[int, int]
CONTEXT = 2  # lines that stay in view above and below what is gone to
LINE = 24


class TextMarks:
    """Shows one set of places at a time, whoever found them."""

    def __init__(self, appearance: Appearance, text: QTextBrowser, bar: TickBar) -> None:
        self._appearance, self._text, self._bar = appearance, text, bar
        self.spans: list[Span] = []
        self.current: Span | None = None
        self._cached: tuple[int, int, DocumentText] | None = None

    def words(self) -> DocumentText:
        """Return the document's words, read anew when it has changed."""
        from .document_text import DocumentText  # with the folding of text, which the first paint does without

        document = self._text.document()
        key = (id(document), document.revision())
        if self._cached is None or self._cached[:2] != key:
            self._cached = (*key, DocumentText(document))
        return self._cached[2]

    def show(self, spans: Sequence[Span], current: Span | None = None) -> None:
        """Mark places, in order; one of them may be the current one."""
        self.spans, self.current = list(spans), current
        theme = self._appearance.theme
        char = QTextCharFormat()
        char.setBackground(theme.colour("highlight"))
        char.setForeground(theme.colour("text"))
        marked = []
        for span in self.spans:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor_over(self._text, span), char
            marked.append(selection)
        self._text.setExtraSelections(marked)
        number = self.spans.index(current) if current in self.spans else -1
        self._bar.show_ticks(self._shares if self.spans else None, number)
        self._text.viewport().update()

    def clear(self) -> None:
        """Mark nothing."""
        if self.spans or self.current:
            self.show([])

    def _shares(self) -> list[float]:
        height = max(1.0, self._text.document().size().height())
        return [self._lines(span)[0].top() / height if self._lines(span) else 0.0 for span in self.spans]

    def _lines(self, span: Span) -> list[QRectF]:
        """Return the rectangles that a place fills, one a line, in the document."""
        document = self._text.document()
        block, rects = document.findBlock(span[0]), []
        while block.isValid() and block.position() <= span[1]:
            rects += lines_in_block(block, span, document.documentLayout().blockBoundingRect(block))
            block = block.next()
        return rects

    def paint(self, painter: QPainter) -> None:
        """Draw the ring around the current place."""
        if self.current is None or self.current[0] == self.current[1]:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._appearance.theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)  # what highlights were filled with before
        scrolled = self._text.verticalScrollBar().value()
        for line in self._lines(self.current):
            painter.drawRoundedRect(line.translated(0, -scrolled).adjusted(-2, -1, 2, 1), 3, 3)
        painter.restore()

    def reveal(self, span: Span) -> None:
        """Scroll as little as shows a place with two lines above and below it; from afar it comes to a third of the height."""
        self._text.document().size()  # Qt lays out late
        lines = self._lines(span)
        if not lines:
            return
        bar, height = self._text.verticalScrollBar(), self._text.viewport().height()
        room = min(CONTEXT * LINE * self._appearance.zoom, height / 4)
        top, bottom, scroll = lines[0].top() - room, lines[-1].bottom() + room, bar.value()
        if top >= scroll and bottom <= scroll + height:
            return
        if bottom < scroll or top > scroll + height:
            bar.setValue(self._whole_line(lines[0].top() - height / 3))
        else:
            bar.setValue(self._whole_line(top) if top < scroll else math.ceil(bottom - height))

    def _whole_line(self, y: float) -> int:
        """Return where the line of words begins that stands at a height of the document; there may be none."""
        layout = self._text.document().documentLayout()
        place = layout.hitTest(QPointF(self._text.width() / 2, max(0.0, y)), Qt.HitTestAccuracy.FuzzyHit)
        line = self._lines((place, place))
        picture = not line or line[0].height() > 2 * LINE * self._appearance.zoom
        return math.floor(max(0.0, y if picture else min(y, line[0].top())))


def lines_in_block(block: QTextBlock, span: Span, box: QRectF) -> list[QRectF]:
    """Return the rectangles that a place fills in a block, one a line; *box* is where the block is."""
    layout, rects = block.layout(), []
    start, end = max(0, span[0] - block.position()), min(block.length() - 1, span[1] - block.position())
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last or (first == last and start == end and first == start):
            left, right = (_x(line.cursorToX(position)) for position in (first, last))
            rects.append(QRectF(box.x() + left, box.y() + line.y(), right - left, line.height()))
    return rects


def _x(answer: object) -> float:
    """Return the place that Qt answers, which PySide gives with the cursor it was asked for."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


def cursor_over(text: QTextBrowser, span: Span) -> QTextCursor:
    """Return a cursor that selects a place."""
    cursor = QTextCursor(text.document())
    cursor.setPosition(span[0])
    cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor
