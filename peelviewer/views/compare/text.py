"""One side of a comparison: the text of a section with bands behind its matched headings."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from peelviewer.qtmodels.report_tree import NODE
from peelviewer.ui.documents.reading_text import ReadingText
from peelviewer.ui.documents.styles import GUTTER
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.wording import tr

BAND_ABOVE, BAND_BELOW, SAID_HEIGHT = 6, 6, 16


class CompareText(ReadingText):
    """A section's text; *dropped* carries the id of a section that was dragged here."""

    dropped = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, parent)
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
