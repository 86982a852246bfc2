"""The badges of a document for paper: shapes and letters, so that the grade's word can be found and copied."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPyTextObject, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from peelviewer.model.grades import Grade
from peelviewer.ui.look import badge
from peelviewer.ui.look.theme import Theme

KIND = QTextFormat.ObjectTypes.UserObject.value + 2
KEY = QTextFormat.Property.UserProperty.value + 2
OBJECT = "￼"


class PaperBadges(QPyTextObject):
    """Draws the badges of one document, by number."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._written: list[tuple[Grade, badge.BadgeSize, str]] = []
        document.documentLayout().registerHandler(KIND, self)

    def write(self, cursor: QTextCursor, grade: Grade, size: badge.BadgeSize, doubt: str = "") -> None:
        """Write a badge at the cursor."""
        self._written.append((grade, size, doubt))
        shape = QTextCharFormat()
        shape.setObjectType(KIND)
        shape.setProperty(KEY, len(self._written) - 1)
        cursor.insertText(OBJECT, shape)

    def intrinsicSize(self, document: QTextDocument, position: int, shape: QTextFormat) -> QSizeF:
        """Return a badge's size in pixels."""
        grade, size, doubt = self._written[int(shape.property(KEY))]
        return QSizeF(badge.width(grade, size, doubt), size.height)

    def drawObject(self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, shape: QTextFormat) -> None:
        """Draw a badge."""
        grade, size, doubt = self._written[int(shape.property(KEY))]
        badge.draw(painter, self._theme, grade, rect.x(), rect.y(), size, doubt)
