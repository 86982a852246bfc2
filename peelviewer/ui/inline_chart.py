"""Charts inside a document: drawn as lines and letters at every zoom and on paper, laid out once."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPicture, QPyTextObject, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from peelviewer.figures.base import Figure
from peelviewer.figures.layout import chart

from .drawing import measure, picture
from .theme import Theme

KIND = QTextFormat.ObjectTypes.UserObject.value + 1
KEY = QTextFormat.Property.UserProperty.value + 1
OBJECT = "￼"


class InlineCharts(QPyTextObject):
    """The charts of one document, by number; give it the document before writing."""

    def __init__(self, document: QTextDocument, theme: Theme, zoom: float) -> None:
        super().__init__(document)
        self._theme, self._zoom = theme, zoom
        self._drawn: list[tuple[QPicture, QSizeF]] = []
        document.documentLayout().registerHandler(KIND, self)

    def write(self, cursor: QTextCursor, figure: Figure, width: float) -> None:
        """Write a chart at the cursor, *width* wide in pixels at 100 %."""
        scene = chart(figure, width, measure)
        self._drawn.append((picture(scene, self._theme), QSizeF(scene.width * self._zoom, (scene.height + 4) * self._zoom)))
        shape = QTextCharFormat()
        shape.setObjectType(KIND)
        shape.setProperty(KEY, len(self._drawn) - 1)
        shape.setToolTip("")
        shape.setAnchor(True)
        shape.setAnchorHref(f"figure:{figure.id}")
        cursor.insertText(OBJECT, shape)

    def intrinsicSize(self, document: QTextDocument, position: int, shape: QTextFormat) -> QSizeF:
        """Return a chart's size in pixels."""
        return self._drawn[int(shape.property(KEY))][1]

    def drawObject(self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, shape: QTextFormat) -> None:
        """Draw a chart."""
        painter.save()
        painter.translate(QPointF(rect.topLeft()))
        painter.scale(self._zoom, self._zoom)
        self._drawn[int(shape.property(KEY))][0].play(painter)
        painter.restore()


