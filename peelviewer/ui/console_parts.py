"""Parts of the presenter's console: the audience's slide in small, and lines of words that fit their place."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from peelviewer.wording import tr

from . import theme as themes
from .actions import shown_keys
from .show_state import BLACK, ShowState
from .slide_view import SlideView
from .theme import face

NOTES_SIZE, LEAST_NOTES, MOST_NOTES = 19, 13, 40


class Current(SlideView):
    """What the audience sees, small; the pointer over it moves the audience's."""

    def __init__(self, state: ShowState, parent: QWidget) -> None:
        super().__init__(themes.load("presentation"), parent, live=True)
        self._state = state
        state.pointer_moved.connect(self.update)
        state.cover_changed.connect(self.update)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point where the presenter points."""
        if self._state.tool:
            self._state.point(self.to_slide(event.position()))
        else:
            super().mouseMoveEvent(event)

    def paint_over(self, painter: QPainter, place: object) -> None:
        """Say what covers the audience's slide, and where the pointer is."""
        area = self.slide_rect()
        if self._state.cover:
            painter.fillRect(area, Qt.GlobalColor.black if self._state.cover == BLACK else Qt.GlobalColor.white)
            painter.setPen(Qt.GlobalColor.white if self._state.cover == BLACK else Qt.GlobalColor.black)
            painter.setFont(face(18, weight=600))
            words = tr("The screen is black") if self._state.cover == BLACK else tr("The screen is white")
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        elif self._state.tool and self._state.pointer is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(themes.load("presentation").colour("concern"))
            painter.drawEllipse(self.from_slide(self._state.pointer), 7, 7)


class Elided(QLabel):
    """A line that ends in an ellipsis where there is no room for all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(face(13))
        self.setObjectName("quiet")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class Notes(QWidget):
    """The speaker's notes, written as large as the speaker likes; sized carries the new size in pixels."""

    sized = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.size_shown, self._said = NOTES_SIZE, ""
        self.text = QTextBrowser(self)
        self.text.setObjectName("notes")
        self.text.setAccessibleName(tr("Notes"))
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sizes = QHBoxLayout()
        sizes.addStretch()
        for words, name, step in (("A−", tr("Smaller notes"), -2), ("A+", tr("Larger notes"), 2)):
            button = QToolButton(self)
            button.setText(words)
            button.setFont(face(13))
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({shown_keys(('Ctrl++' if step > 0 else 'Ctrl+-',))})")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda checked=False, step=step: self.resize_words(self.size_shown + step))
            sizes.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text, 1)
        column.addLayout(sizes)

    def resize_words(self, size: int) -> None:
        """Write the notes larger or smaller; size in pixels, 13 to 40."""
        self.size_shown = min(MOST_NOTES, max(LEAST_NOTES, size))
        self.show_notes(self._said)
        self.sized.emit(self.size_shown)

    def show_notes(self, notes: str) -> None:
        """Show a slide's notes, paragraphs with an empty line between them."""
        self._said = notes
        self.text.setFont(face(self.size_shown, serif=True))
        parts = [html.escape(part).replace("\n", "<br>") for part in notes.split("\n\n") if part.strip()] or [
            tr("No notes for this slide.")
        ]
        self.text.setHtml("".join(f'<p style="margin: 0 0 12px 0; line-height: 118%">{part}</p>' for part in parts))


def label(parent: QWidget, size: int, words: str = "", *, weight: int = 400, quiet: bool = False, shrinks: bool = False) -> QLabel:
    """Return a line of words; one that shrinks asks for no width of its own."""
    made = QLabel(words, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)  # names of decks and titles of reports are whatever somebody wrote
    made.setFont(face(size, weight=weight))
    made.setSizePolicy(QSizePolicy.Policy.Ignored if shrinks else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    if quiet:
        made.setObjectName("quiet")
    return made
