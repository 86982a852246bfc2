"""Parts of the presenter's console: the audience's slide in small, and lines of words that fit their place."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from peelviewer.ui.commands import shown_keys
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.theme import face
from peelviewer.ui.slides.slide_view import SlideView
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr

from .show_state import BLACK, DRAWING, PEN, ShowState

NOTES_SIZE, LEAST_NOTES, MOST_NOTES = 19, 13, 40
BETWEEN, LEAST_ACT = 6, 60


class Current(SlideView):
    """What the audience sees, small; the pointer over it moves the audience's."""

    def __init__(self, state: ShowState, parent: QWidget) -> None:
        super().__init__(themes.load("presentation"), parent, live=True)
        self._state = state
        state.pointer_moved.connect(self.update)
        state.cover_changed.connect(self.update)
        state.ink.changed.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Draw or rub with the tool in hand."""
        if self._state.tool in DRAWING and event.button() == Qt.MouseButton.LeftButton:
            self._state.press_tool(self.to_slide(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        self._state.ink.lift()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point, or draw, where the presenter does."""
        if self._state.tool in DRAWING and event.buttons() & Qt.MouseButton.LeftButton:
            self._state.drag_tool(self.to_slide(event.position()))
        if self._state.tool:
            self._state.point(self.to_slide(event.position()))
        else:
            super().mouseMoveEvent(event)

    def paint_over(self, painter: QPainter, place: object) -> None:
        """Say what covers the audience's slide, and where the pointer is."""
        area = self.slide_rect()
        if not self._state.cover:
            self.paint_lines(painter, area, self._state.ink.on(self._state.page))
        if self._state.cover:
            painter.fillRect(area, Qt.GlobalColor.black if self._state.cover == BLACK else Qt.GlobalColor.white)
            painter.setPen(Qt.GlobalColor.white if self._state.cover == BLACK else Qt.GlobalColor.black)
            painter.setFont(face(18, weight=600))
            words = tr("The screen is black") if self._state.cover == BLACK else tr("The screen is white")
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        elif self._state.tool and self._state.pointer is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour(self._state.ink.colour if self._state.tool == PEN else "concern"))
            painter.drawEllipse(self.from_slide(self._state.pointer), 7, 7)


class Acts(QWidget):
    """A row of buttons with an icon, a word and its key each; where there is no room for both, the words or else the keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[tuple[QToolButton, tuple[str, str, str]]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(BETWEEN)
        self._row.addStretch(1)

    def add(self, name: str, key: str) -> QToolButton:
        """Return a new button at the row's end."""
        button = QToolButton(self)
        button.setObjectName("consolebutton")
        button.setText(f"{name}  {key}")
        button.setToolTip(f"{name} ({key})")
        button.setAccessibleName(name)
        button.setFixedHeight(52)
        button.setMinimumWidth(LEAST_ACT)
        button.setFont(face(12))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row.insertWidget(len(self._buttons), button)
        self._buttons.append((button, (f"{name}  {key}", name, key)))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as much as fits on all buttons."""
        fitting = next((length for length in (0, 1) if self._width(length) <= self.width()), 2)
        for button, words in self._buttons:
            button.setText(words[fitting])

    def _width(self, length: int) -> int:
        return sum(max(LEAST_ACT, b.fontMetrics().horizontalAdvance(words[length]) + 16) + BETWEEN for b, words in self._buttons)

    def minimumSizeHint(self) -> QSize:
        """Return room for the keys."""
        return QSize(len(self._buttons) * (LEAST_ACT + BETWEEN), 52)

    def sizeHint(self) -> QSize:
        """Return the least: the row takes what there is."""
        return self.minimumSizeHint()


class SpeakerNotes(QWidget):
    """The speaker's notes, written as large as the speaker likes; sized carries the new size in pixels."""

    sized = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.size_shown, self._notes = NOTES_SIZE, ""
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
        self.show_notes(self._notes)
        self.sized.emit(self.size_shown)

    def show_notes(self, notes: str) -> None:
        """Show a slide's notes, paragraphs with an empty line between them."""
        self._notes = notes
        self.text.setFont(face(self.size_shown, serif=True))
        parts = [html.escape(part).replace("\n", "<br>") for part in notes.split("\n\n") if part.strip()] or [
            tr("No notes for this slide.")
        ]
        self.text.setHtml("".join(f'<p style="margin: 0 0 12px 0; line-height: 118%">{part}</p>' for part in parts))


def label(parent: QWidget, size: int, words: str = "", *, weight: int = 400, quiet: bool = False, shrinks: bool = False) -> QLabel:
    """Return a line of words; one that shrinks asks for no width of its own."""
    line = PlainLabel(words, parent)
    line.setFont(face(size, weight=weight))
    line.setSizePolicy(QSizePolicy.Policy.Ignored if shrinks else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    if quiet:
        line.setObjectName("quiet")
    return line
