"""What stands beside a chapter's text and behind it: panels of notes, marks of findings, numbers of paragraphs, errors in print."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from peelviewer.model.report import FindingClass
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face

from .document import FIGURE, NOTE, ChapterDocument
from .styles import GUTTER

Blocks = Sequence[tuple[QTextBlock, QRectF]]
"""Blocks on screen with their places in the viewport."""


def paint_panels(painter: QPainter, appearance: Appearance, blocks: Blocks, right: int) -> None:
    """Paint the panels of notes that are open, up to the right edge of the text."""
    theme = appearance.theme
    for block, box in blocks:
        if NOTE <= block.userState() < FIGURE:
            panel = QRectF(GUTTER, box.top() - 10, right - GUTTER, box.height() + 20)
            painter.fillRect(panel, theme.colour("raised"))
            painter.fillRect(QRectF(panel.left(), panel.top(), 2, panel.height()), theme.colour("accent"))


def paint_margin(
    painter: QPainter, appearance: Appearance, chapter: ChapterDocument, blocks: Blocks, right: int, *, scrolled: int, numbers: bool
) -> None:
    """Paint what stands beside each finding: its strength or concern, its number where *numbers* are shown, errors in print."""
    theme, device = appearance.theme, painter.device()
    for block, box in blocks:
        finding = chapter.finding_at(block)
        if finding is None:
            continue
        if finding.kind in (FindingClass.STRENGTH, FindingClass.CONCERN):
            bottom = _bottom(chapter.document, block, box, device.height(), scrolled)
            painter.fillRect(QRectF(GUTTER - 9, box.top() + 3, 2, bottom - box.top() - 3), theme.colour(finding.kind.value))
        if numbers:
            painter.setFont(face(12 * min(appearance.zoom, 1.3)))
            painter.setPen(theme.colour("muted"))
            place = QRectF(0, box.top() + 2, GUTTER - 15, 24 * appearance.zoom - 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, finding.number)
        if finding.errata:
            mark = icons.pixmap("file-warning", theme.colours["concern"], 15, device.devicePixelRatioF())
            painter.drawPixmap(QPointF(right + 8, box.top() + 4), mark)


def _bottom(document: QTextDocument, block: QTextBlock, box: QRectF, height: int, scrolled: int) -> float:
    """Return where a finding ends, its bullets included."""
    bottom, following = box.bottom(), block.next()
    while bottom < height and following.isValid() and following.userState() == -1 and following.blockFormat().textIndent() < 0:
        bottom = document.documentLayout().blockBoundingRect(following).bottom() - scrolled
        following = following.next()
    return bottom
