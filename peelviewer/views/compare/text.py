"""One side of a comparison: a section's text with bands behind matched headings; scrolling of two sides linked at the matches."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from peelviewer.qtmodels.report_tree import NODE
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.documents.styles import GUTTER
from peelviewer.ui.look.theme import face
from peelviewer.ui.session import Session
from peelviewer.wording import tr

GAP = 72
BAND_ABOVE, BAND_BELOW, SAID_HEIGHT = 6, 6, 16


class CompareText(ReadingText):
    """A section's text; *dropped* carries the id of a section that was dragged here."""

    dropped = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(session, parent)
        self.matched: set[str] = set()
        self.setAcceptDrops(True)

    def _fit(self) -> None:
        """Use the whole side: bands reach to the gap."""
        self.setViewportMargins(0, 0, 0, 0)
        self.fitted.emit()

    def bands(self) -> dict[str, QRectF]:
        """Return the places of the headings in the viewport, by id; the section's own heading stands at the top of the text."""
        found: dict[str, QRectF] = {}
        if self.chapter is None:
            return found
        layout, scrolled = self.document().documentLayout(), self.verticalScrollBar().value()
        for section in self.chapter.headings:
            box = layout.blockBoundingRect(self.chapter.block_of(section.id)).translated(0, -scrolled)
            found[section.id] = QRectF(0, box.top() - BAND_ABOVE, self.viewport().width(), box.height() + BAND_ABOVE + BAND_BELOW)
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bands, then the text; a heading without counterpart says so."""
        painter, theme = QPainter(self.viewport()), self._session.theme
        for section, box in self.bands().items():
            if box.bottom() < 0 or box.top() - SAID_HEIGHT > self.viewport().height():
                continue
            if section in self.matched:
                painter.fillRect(box, theme.colour("selection"))
            else:
                painter.setFont(face(12))
                painter.setPen(theme.colour("muted"))
                # Over the heading and not beside it: a long one leaves no room there.
                words = QRectF(GUTTER, box.top() + BAND_ABOVE - SAID_HEIGHT - 2, box.width() - GUTTER, SAID_HEIGHT)
                painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, tr("no counterpart"))
        painter.end()
        super().paintEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take sections of the tree."""
        if event.mimeData().hasFormat(NODE):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take sections of the tree."""
        if event.mimeData().hasFormat(NODE):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show the section that was dropped."""
        self.dropped.emit(bytes(event.mimeData().data(NODE).data()).decode())
        event.acceptProposedAction()


class Linked(QObject):
    """Keeps two texts together while one is scrolled: at matched headings exactly, between them in proportion, at both ends exactly."""

    moved = Signal()

    def __init__(self, left: CompareText, right: CompareText, pairs: Callable[[], list[tuple[str, str]]]) -> None:
        super().__init__(left)
        self._sides, self._pairs = (left, right), pairs
        self.on = True
        self._following = False
        left.verticalScrollBar().valueChanged.connect(lambda value: self._follow(0, value))
        right.verticalScrollBar().valueChanged.connect(lambda value: self._follow(1, value))

    def align(self) -> None:
        """Bring the right text to where the left one is."""
        self._move(0, self._sides[0].verticalScrollBar().value())

    def _follow(self, source: int, value: int) -> None:
        if self.on and not self._following:
            self._move(source, value)
        self.moved.emit()

    def _move(self, source: int, value: int) -> None:
        self._following = True
        self._sides[1 - source].verticalScrollBar().setValue(round(place_across(self.anchors(), value, source)))
        self._following = False
        self.moved.emit()

    def anchors(self) -> list[tuple[float, float]]:
        """Return scroll positions that belong together, from the tops to the ends, rising on both sides."""
        left, right = self._sides
        bars = left.verticalScrollBar(), right.verticalScrollBar()
        boxes = left.bands(), right.bands()
        found = [(0.0, 0.0)]
        for one, other in self._pairs()[1:]:
            if one in boxes[0] and other in boxes[1]:
                place = boxes[0][one].top() + bars[0].value(), boxes[1][other].top() + bars[1].value()
                inside = all(0 < at < bar.maximum() for at, bar in zip(place, bars, strict=True))
                if inside and place[0] > found[-1][0] and place[1] > found[-1][1]:
                    found.append(place)
        return [*found, (float(bars[0].maximum()), float(bars[1].maximum()))]


def place_across(anchors: list[tuple[float, float]], value: float, source: int) -> float:
    """Return where the other text stands when one stands at a value: in proportion between the anchors around it."""
    for before, after in pairwise(anchors):
        if before[source] <= value <= after[source]:
            span = after[source] - before[source]
            share = (value - before[source]) / span if span else 0.0
            return before[1 - source] + share * (after[1 - source] - before[1 - source])
    return anchors[-1][1 - source]


class Joins(QWidget):
    """The gap between the texts: a band from each matched heading to its counterpart."""

    def __init__(self, session: Session, left: CompareText, right: CompareText, pairs: Callable[[], list[tuple[str, str]]]) -> None:
        super().__init__()
        self._session, self._sides, self._pairs = session, (left, right), pairs
        self.setFixedWidth(GAP)
        left.viewport().installEventFilter(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bands that are in sight, as one curve each."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._session.theme.colour("selection"))
        left, right = (side.bands() for side in self._sides)
        middle, width = GAP / 2, float(GAP)
        for one, other in self._pairs():
            if one not in left or other not in right:
                continue
            a, b = left[one], right[other]
            if max(a.bottom(), b.bottom()) < 0 or min(a.top(), b.top()) > self.height():
                continue
            path = QPainterPath()
            path.moveTo(0, a.top())
            path.cubicTo(middle, a.top(), middle, b.top(), width, b.top())
            path.lineTo(width, b.bottom())
            path.cubicTo(middle, b.bottom(), middle, a.bottom(), 0, a.bottom())
            path.closeSubpath()
            painter.drawPath(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw anew when the text beside is drawn."""
        if event.type() == QEvent.Type.Resize:
            self.update()
        return False
