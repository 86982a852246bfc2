"""Charts inside a document: drawn as lines and letters at every zoom and on paper, laid out for the width there is."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPicture, QPyTextObject, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from peelviewer.figures.base import Figure
from peelviewer.figures.layout import chart
from peelviewer.figures.scene import Scene
from peelviewer.ui.look.drawing import draw, measure, picture
from peelviewer.ui.look.theme import Theme

KIND = QTextFormat.ObjectTypes.UserObject.value + 1
KEY = QTextFormat.Property.UserProperty.value + 1
OBJECT = "￼"
WIDTHS_KEPT = 64


class InlineCharts(QPyTextObject):
    """The charts of one document, by number; give it the document before writing."""

    def __init__(self, document: QTextDocument, theme: Theme, zoom: float) -> None:
        super().__init__(document)
        self._theme, self._zoom = theme, zoom
        self._figures: list[tuple[Figure, float]] = []
        self._cached_layout = lru_cache(maxsize=WIDTHS_KEPT)(self._lay_out)
        document.documentLayout().registerHandler(KIND, self)

    def write(self, cursor: QTextCursor, figure: Figure, width: float) -> None:
        """Write a chart at the cursor, at most *width* wide in pixels at 100 %."""
        self._figures.append((figure, width))
        shape = QTextCharFormat()
        shape.setObjectType(KIND)
        shape.setProperty(KEY, len(self._figures) - 1)
        shape.setAnchor(True)
        shape.setAnchorHref(f"figure:{figure.id}")
        cursor.insertText(OBJECT, shape)

    def _lay_out(self, index: int, width: float) -> tuple[Scene, QPicture]:
        scene = chart(self._figures[index][0], width, measure)
        return scene, picture(scene, self._theme)

    def _chart(self, document: QTextDocument, shape: QTextFormat) -> tuple[Scene, QPicture]:
        """Return a chart drawn for the text's width, which a narrow pane or a page may make less than was asked for."""
        index = int(shape.property(KEY))
        frame = document.rootFrame().frameFormat()
        room = (document.textWidth() - frame.leftMargin() - frame.rightMargin() - 2 * document.documentMargin()) / self._zoom
        width = self._figures[index][1]
        return self._cached_layout(index, min(width, room) if document.textWidth() > 0 else width)

    def intrinsicSize(self, document: QTextDocument, position: int, shape: QTextFormat) -> QSizeF:
        """Return a chart's size in pixels."""
        scene, _ = self._chart(document, shape)
        return QSizeF(scene.width * self._zoom, (scene.height + 4) * self._zoom)

    def drawObject(self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, shape: QTextFormat) -> None:
        """Draw a chart."""
        painter.save()
        painter.translate(QPointF(rect.topLeft()))
        painter.scale(self._zoom, self._zoom)
        scene, recording = self._chart(document, shape)
        if painter.device().logicalDpiX() == recording.logicalDpiX():
            recording.play(painter)
        else:  # a printer's: Qt would play it larger by as much
            draw(painter, scene, self._theme)
        painter.restore()
