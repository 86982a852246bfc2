"""A line that ends in an ellipsis where its room does."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peelviewer.ui.look.theme import face

from .plain_label import PlainLabel


class Elided(PlainLabel):
    """A line of as much as fits; in a row it takes what others leave, unless told otherwise."""

    elide = Qt.TextElideMode.ElideRight
    is_whole_or_gone = False
    """Whether nothing is drawn where the line has not room for all of it: of a single word a part says little."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(face(13))
        self.setObjectName("quiet")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Return no width: all of the line may have to give way."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        words = painter.fontMetrics().elidedText(self.text(), self.elide, self.width())
        if self.is_whole_or_gone and words != self.text():
            return
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, words)
