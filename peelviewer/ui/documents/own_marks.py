"""The reader's own marks as they show in a text: colours behind words with a line of their own below them, and signs in the margin."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTextBlock
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
_RUNS = {MarkColour.GREEN: (8, 4), MarkColour.BLUE: (2, 2)}
"""Pixels of a dash or dot, and of what is between two."""
_NOTED, _PLACE = "message-square-text", "bookmark"


Fills = list[tuple[QBrush, list[QRect]]]
"""Rectangles with what each of them is filled with."""


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


class _Seen(NamedTuple):
    """What is painted of the marks in some blocks, from the top of the first on: behind the words, and below them."""

    behind: Fills
    below: Fills


class OwnMarks:
    """Paints the marks of one text, those on screen alone; *open* is the mark whose words are being written."""

    def __init__(self, appearance: Appearance, text: QTextBrowser) -> None:
        self._appearance, self._text = appearance, text
        self.marks: list[Mark] = []
        self.open = ""
        self._by_block: dict[int, list[tuple[Span, MarkColour]]] = {}
        self._signs: dict[int, list[Mark]] = {}
        self._painted: list[tuple[QRectF, str]] = []
        self._no_pen = QPen(Qt.PenStyle.NoPen)
        self._lines: dict[int, tuple[tuple[object, ...], list[tuple[MarkColour, QRect]]]] = {}
        self._seen = _Seen([], [])
        """What is painted now, from behind the words to below them."""
        self._cached: tuple[tuple[object, ...], _Seen] | None = None

    def show(self, marks: Sequence[Mark]) -> None:
        """Show marks in place of those before."""
        if not marks and not self.marks:
            return
        document = self._text.document()
        self.marks, self._by_block, self._signs, self._lines, self._cached = list(marks), {}, {}, {}, None
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
        if self._by_block and blocks:
            self._seen = self._seen_in(blocks)
            self._fill(painter, blocks[0][1].top(), self._seen.behind)

    def paint_over(self, painter: QPainter, blocks: Blocks, right: int) -> None:
        """Paint the lines below the words, and the signs right of the text."""
        self._painted = []
        if self._by_block and blocks:
            self._fill(painter, blocks[0][1].top(), self._seen.below)
        for block, box in blocks if self._signs else ():
            if block.blockNumber() in self._signs:
                self._paint_signs(painter, block, box, right)

    def _fill(self, painter: QPainter, top: float, fills: Fills) -> None:
        """Fill all of one colour in one call, in whole pixels: calls cost more than rectangles, and parts of pixels more than both."""
        y = round(top)
        painter.translate(0, y)
        painter.setPen(self._no_pen)
        for brush, rects in fills:
            painter.setBrush(brush)
            painter.drawRects(rects)
        painter.translate(0, -y)

    def _seen_in(self, blocks: Blocks) -> _Seen:
        """Return what is painted in blocks, as long as they and their places to each other stay the same."""
        (first, top), (last, end) = blocks[0], blocks[-1]
        key = (first.blockNumber(), last.blockNumber(), self._layout(top.width()), end.bottom() - top.top())
        if self._cached is None or self._cached[0] != key:
            self._cached = (key, self._look(blocks, top))
        return self._cached[1]

    def _layout(self, width: float) -> tuple[object, ...]:
        return (self._appearance.theme.name, self._text.document().revision(), width)

    def _look(self, blocks: Blocks, top: QRectF) -> _Seen:
        behind: dict[MarkColour, list[QRect]] = {}
        below: dict[MarkColour, list[QRect]] = {}
        theme, layout = self._appearance.theme, self._layout(top.width())
        for block, box in blocks:
            number, y = block.blockNumber(), round(box.top() - top.top())
            if number not in self._by_block:
                continue
            if number not in self._lines or self._lines[number][0] != layout:  # scrolling comes back to blocks again and again
                self._lines[number] = (layout, self._lines_of(block, box.translated(0, -box.top())))
            for colour, line in self._lines[number][1]:
                behind.setdefault(colour, []).append(line.translated(0, y))
                below.setdefault(colour, []).extend(part.translated(0, y) for part in _below(colour, line))
        grounds = [(QBrush(theme.colour(f"mark_{colour.value}")), rects) for colour, rects in behind.items()]
        return _Seen(grounds, [(line_brush(theme, colour), rects) for colour, rects in below.items()])

    def _lines_of(self, block: QTextBlock, box: QRectF) -> list[tuple[MarkColour, QRect]]:
        """Return the lines of marked words in a block, from its top on."""
        spans = self._by_block[block.blockNumber()]
        return [(colour, line.toAlignedRect()) for span, colour in spans for line in lines_in_block(block, span, box)]

    def _paint_signs(self, painter: QPainter, block: QTextBlock, box: QRectF, right: int) -> None:
        theme, bottom = self._appearance.theme, -1e9
        for mark in sorted(self._signs[block.blockNumber()], key=lambda mark: mark.start):
            lines = lines_in_block(block, mark.spans[0], box)
            top = max((lines[0].center().y() if lines else box.top() + 12) - SIGN / 2, bottom + 6)
            bottom = top + SIGN
            air = (CUSHION - SIGN) / 2
            place = QRectF(right + 8 - air, top - air, CUSHION, CUSHION)
            if mark.uid == self.open:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("selection"))
                painter.drawRoundedRect(place, 3, 3)
            name = _PLACE if mark.is_bookmark else _NOTED
            sign = icons.pixmap(name, theme.colours["accent"], SIGN, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(place.left() + air, place.top() + air), sign)
            self._painted.append((place, mark.uid))


def _below(colour: MarkColour, line: QRect) -> list[QRect]:
    """Return where the line of a colour is below words."""
    left, bottom, width = line.left(), line.top() + line.height(), line.width()
    if colour is MarkColour.PINK:
        return [QRect(left, bottom - 1, width, 1), QRect(left, bottom - 4, width, 1)]
    return [QRect(left, bottom - LINE, width, LINE)]


def line_brush(theme: Theme, colour: MarkColour) -> QBrush:
    """Return what fills the line of a colour: whole, dashed, dotted or two thin ones, which tells colours apart that look alike."""
    return _line_brush(theme.colours[f"mark_{colour.value}_line"], colour)


@cache
def _line_brush(ink: str, colour: MarkColour) -> QBrush:
    if colour not in _RUNS:
        return QBrush(QColor(ink))
    run, gap = _RUNS[colour]
    picture = QPixmap(run + gap, 1)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.fillRect(0, 0, run, 1, QColor(ink))
    painter.end()
    return QBrush(picture)


def draw_line(painter: QPainter, theme: Theme, colour: MarkColour, left: float, right: float, bottom: float) -> None:
    """Draw the line of a colour at the lower edge of something."""
    painter.setBrushOrigin(QPointF(left, 0))
    for box in _below(colour, QRect(round(left), round(bottom) - LINE, round(right - left), LINE)):
        painter.fillRect(box, line_brush(theme, colour))
