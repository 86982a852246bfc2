"""One side of a comparison: the text of a section with bands behind its matched headings, and signs beside its paragraphs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from peelviewer.qtmodels.report_tree import NODE
from peelviewer.ui.documents.document import ChapterDocument
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.documents.styles import GUTTER, RIGHT_MARGIN
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.wording import tr

BAND_ABOVE, BAND_BELOW, SAID_HEIGHT = 6, 6, 16
SIGN_WIDTH, BAR, BROUGHT_TO = 18, 2, 60
"""Pixels of the signs beside paragraphs and of their bars, and from the top of the pane to a paragraph that is gone to."""
SAME = "="


class Margin(NamedTuple):
    """What stands beside a paragraph, a sign, and the words above it (none: nothing)."""

    sign: str
    words: str = ""


class CompareText(ReadingText):
    """A section's text; *dropped* carries the id of a section that was dragged here."""

    dropped = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
        self.matched: set[str] = set()
        self.margins: Mapping[int, Margin] = {}
        """What stands beside paragraphs, by the number of their block."""
        self.chosen = ""
        """The paragraph's number or the figure's id that was put here, which is ringed; empty where a section was."""
        self._raised: dict[int, QTextBlockFormat] = {}
        self._brought = -1
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
        painter, theme = QPainter(self.viewport()), self._appearance.theme
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
        self._paint_rings(painter)
        for block, box in self._visible() if self.margins else ():
            margin = self.margins.get(block.blockNumber())
            if margin is not None:
                self._paint_margin(painter, margin, box)
        painter.end()
        super().paintEvent(event)

    def _paint_rings(self, painter: QPainter) -> None:
        """Set off the paragraph that was gone to, and ring the one that was put here."""
        chosen, theme = self.chosen_block(), self._appearance.theme
        width = self._width() - RIGHT_MARGIN + SIGN_WIDTH + 6
        for block, box in self._visible() if chosen is not None or self._brought >= 0 else ():
            around = QRectF(0, box.top() - 2, width, box.height() + 4)
            if block.blockNumber() == self._brought:
                painter.fillRect(around, theme.colour("raised"))
            if block == chosen:
                painter.setPen(QPen(theme.colour("focus"), BAR))
                painter.drawRoundedRect(around.adjusted(BAR, 0, 0, 0), 4, 4)

    def _paint_margin(self, painter: QPainter, margin: Margin, box: QRectF) -> None:
        """Paint a paragraph's sign, a bar where it is not the same as its counterpart, and above it where that stands."""
        theme, right = self._appearance.theme, self._width() - RIGHT_MARGIN
        is_same = margin.sign == SAME
        painter.setFont(face(13 if is_same else 15, weight=400 if is_same else 600))
        painter.setPen(theme.colour("muted" if is_same else "accent"))
        painter.drawText(QRectF(right + 6, box.top(), SIGN_WIDTH, 24), Qt.AlignmentFlag.AlignCenter, margin.sign)
        if not is_same:
            style = Qt.PenStyle.DashLine if margin.words else Qt.PenStyle.SolidLine
            painter.setPen(QPen(theme.colour("accent"), BAR, style))
            painter.drawLine(round(right + 3), round(box.top() + 2), round(right + 3), round(box.bottom() - 8))
        if margin.words:
            painter.setFont(face(12))
            above = QRectF(GUTTER, box.top() - SAID_HEIGHT - 1, right - GUTTER, SAID_HEIGHT)
            words = painter.fontMetrics().elidedText(margin.words, Qt.TextElideMode.ElideRight, round(above.width()))
            painter.drawText(above, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    # What stands beside paragraphs -------------------------------------------------------------------

    def show_chapter(self, chapter: ChapterDocument) -> None:
        """Show a chapter from its start, without signs beside its paragraphs."""
        self.margins, self._raised, self._brought = {}, {}, -1
        super().show_chapter(chapter)

    def show_margins(self, margins: Mapping[int, Margin]) -> None:
        """Show what stands beside paragraphs, by the number of their block; those with words above them get the room for these."""
        for number, form in self._raised.items():
            QTextCursor(self.document().findBlockByNumber(number)).setBlockFormat(form)
        self.margins, self._brought, self._raised = margins, -1, {}
        for number, margin in margins.items():
            if margin.words:
                block = self.document().findBlockByNumber(number)
                self._raised[number] = form = block.blockFormat()
                higher = QTextBlockFormat(form)
                higher.setTopMargin(form.topMargin() + SAID_HEIGHT + 6)
                QTextCursor(block).setBlockFormat(higher)
        self.viewport().update()

    def bring(self, block: QTextBlock) -> None:
        """Bring a paragraph near the top of the pane, and set it off from the others."""
        self._brought = block.blockNumber()
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(max(0, round(top - BROUGHT_TO)))
        self.viewport().update()

    def chosen_block(self) -> QTextBlock | None:
        """Return the block of what was put here by its number or id, None where a section was."""
        return self.chapter.block_near(self.chosen) if self.chapter is not None and self.chapter.holds(self.chosen) else None

    def bring_chosen(self) -> None:
        """Bring what was put here by its number or id to the top of the pane."""
        block = self.chosen_block()
        if block is not None:
            self.go_to(block)

    def place_of_chosen(self) -> int | None:
        """Return how far the text is scrolled with what was put here at its top, in pixels; None where a section was."""
        block = self.chosen_block()
        return None if block is None else min(self.verticalScrollBar().maximum(), max(0, round(self._top_of(block))))

    def in_sight(self) -> list[QTextBlock]:
        """Return the blocks of which something is on screen, from the top down."""
        height = self.viewport().height()
        return [block for block, box in self._visible() if box.bottom() > 0 and box.top() < height]

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
