"""The reader's own marks as they show in a text: colours behind words with a line of their own below them, and signs in the margin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QTextBrowser

from peelviewer.model.annotations import MarkColour
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import Theme

from .margin import Blocks
from .text_marks import Span, lines_in_block

LINE = 2
"""Pixels of the line below marked words."""
SIGN, CUSHION = 16, 22
"""Pixels of a sign in the margin, and of what it stands on while it is open."""
_NOTED, _PLACE = "message-square-text", "bookmark"


class Mark(NamedTuple):
    """A mark in a document: the places of its words, one a line of the report's text, and whether a sign in the margin says of it."""

    uid: str
    spans: tuple[Span, ...]
    colour: MarkColour
    is_noted: bool = False
    is_bookmark: bool = False

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.spans[0][0]


class OwnMarks:
    """Paints the marks of one text, those on screen alone; *open* is the mark whose words are being written."""

    def __init__(self, appearance: Appearance, text: QTextBrowser) -> None:
        self._appearance, self._text = appearance, text
        self.marks: list[Mark] = []
        self.open = ""
        self._by_block: dict[int, list[tuple[Span, MarkColour]]] = {}
        self._signs: dict[int, list[Mark]] = {}
        self._painted: list[tuple[QRectF, str]] = []

    def show(self, marks: Sequence[Mark]) -> None:
        """Show marks in place of those before."""
        if not marks and not self.marks:
            return
        document = self._text.document()
        self.marks, self._by_block, self._signs = list(marks), {}, {}
        for mark in marks:
            first = document.findBlock(mark.start).blockNumber()
            if mark.is_noted or mark.is_bookmark:
                self._signs.setdefault(first, []).append(mark)
            for span in () if mark.is_bookmark else mark.spans:
                self._by_block.setdefault(document.findBlock(span[0]).blockNumber(), []).append((span, mark.colour))
        self._text.viewport().update()

    def put_open(self, uid: str) -> None:
        """Have a mark stand out as the one that is written to, none where empty."""
        self.open = uid
        self._text.viewport().update()

    def at(self, point: QPoint) -> str:
        """Return the mark whose sign or words are at a point of the viewport, of several the shortest; empty where none is."""
        for place, uid in self._painted:
            if place.contains(QPointF(point)):
                return uid
        bars = QPointF(self._text.horizontalScrollBar().value(), self._text.verticalScrollBar().value())
        place_in_text = self._text.document().documentLayout().hitTest(QPointF(point) + bars, Qt.HitTestAccuracy.ExactHit)
        return self.holding(place_in_text) if place_in_text >= 0 else ""

    def holding(self, position: int) -> str:
        """Return the mark whose words hold a place of the document, of several the shortest; empty where none does."""
        found = [mark for mark in self.marks if not mark.is_bookmark and any(a <= position < b for a, b in mark.spans)]
        return min(found, key=lambda mark: mark.spans[-1][1] - mark.start).uid if found else ""

    # Painting ----------------------------------------------------------------------------------------

    def paint_under(self, painter: QPainter, blocks: Blocks) -> None:
        """Paint what stands behind the words."""
        if not self._by_block:
            return
        theme = self._appearance.theme
        for block, box in blocks:
            for span, colour in self._by_block.get(block.blockNumber(), ()):
                for line in _lines(block, span, box):
                    painter.fillRect(line, theme.colour(f"mark_{colour.value}"))

    def paint_over(self, painter: QPainter, blocks: Blocks, right: int) -> None:
        """Paint the lines below the words, and the signs right of the text."""
        self._painted = []
        if not self.marks:
            return
        for block, box in blocks:
            for span, colour in self._by_block.get(block.blockNumber(), ()):
                for line in _lines(block, span, box):
                    draw_line(painter, self._appearance.theme, colour, line.left(), line.right(), line.bottom())
            self._paint_signs(painter, block, box, right)

    def _paint_signs(self, painter: QPainter, block: QTextBlock, box: QRectF, right: int) -> None:
        theme, bottom = self._appearance.theme, -1e9
        finding_has_sign = False
        for mark in sorted(self._signs.get(block.blockNumber(), ()), key=lambda mark: mark.start):
            lines = lines_in_block(block, mark.spans[0], box)
            top = (lines[0].center().y() if lines else box.top() + 12) - SIGN / 2
            top = max(top, bottom + 6)
            bottom = top + SIGN
            place = QRectF(right + 8 - (CUSHION - SIGN) / 2, top - (CUSHION - SIGN) / 2, CUSHION, CUSHION)
            place.translate(0 if not finding_has_sign else CUSHION, 0)
            if mark.uid == self.open:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("selection"))
                painter.drawRoundedRect(place, 3, 3)
            name = _PLACE if mark.is_bookmark else _NOTED
            sign = icons.pixmap(name, theme.colours["accent"], SIGN, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(place.left() + (CUSHION - SIGN) / 2, place.top() + (CUSHION - SIGN) / 2), sign)
            self._painted.append((place, mark.uid))


def _lines(block: QTextBlock, span: Span, box: QRectF) -> list[QRectF]:
    """Return the rectangles of marked words: as high as their line, so that lines of one mark join."""
    return lines_in_block(block, span, box)


def draw_line(painter: QPainter, theme: Theme, colour: MarkColour, left: float, right: float, bottom: float) -> None:
    """Draw the line of a colour: whole, dashed, dotted or two thin ones, which tells colours apart that look alike."""
    ink: QColor = theme.colour(f"mark_{colour.value}_line")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if colour is MarkColour.PINK:
        for y in (bottom - 1, bottom - 4):
            painter.fillRect(QRectF(left, y, right - left, 1), ink)
    elif colour is MarkColour.YELLOW:
        painter.fillRect(QRectF(left, bottom - LINE, right - left, LINE), ink)
    else:
        pen = QPen(ink, LINE)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([4, 2] if colour is MarkColour.GREEN else [1, 1])
        painter.setPen(pen)
        painter.drawLine(QPointF(left, bottom - LINE / 2), QPointF(right, bottom - LINE / 2))
    painter.restore()
