"""All pages of a show as small pictures: a grid to jump from, and a strip around the current one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

from peelviewer.decks.base import Frame, Page
from peelviewer.figures.scene import Scene
from peelviewer.ui.look.theme import Theme, face
from peelviewer.ui.slides.page_pictures import PagePictures
from peelviewer.wording import tr

from .show_state import ShowState

CAPTION, GAP, SIDE = 24, 16, 24
LEAST, WANTED = 180, 220
"""Pixels of a page of the grid: at least so many where all are then in view, else so many."""
STRIP = 7


def _height(width: int, frame: Frame) -> int:
    return round(width * frame.height / frame.width)


def _cell(width: int, columns: int) -> int:
    """Return the width of a page where so many share a width."""
    return (width - (columns - 1) * GAP) // columns


def _paint(painter: QPainter, theme: Theme, page: Page, picture: QPixmap, place: QRect, chosen: bool) -> None:
    painter.drawPixmap(place, picture)
    if chosen:
        painter.setPen(QPen(theme.colour("accent"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(place).adjusted(-2.5, -2.5, 2.5, 2.5))
    painter.setFont(face(12, weight=600 if chosen else 400))
    painter.setPen(theme.colour("text" if chosen else "muted"))
    words = painter.fontMetrics().elidedText(f"{page.number}  {page.title}", Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(QRect(place.x(), place.bottom() + 4, place.width(), 20), Qt.AlignmentFlag.AlignVCenter, words)


class PageStrip(QWidget):
    """The pages around the current one in a row; a click opens one."""

    opened = Signal(int)

    def __init__(self, state: ShowState, scene_of: Callable[[Page], Scene], frame: Frame, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._state, self._theme, self._frame, self._pictures = state, theme, frame, PagePictures(scene_of)
        self.setFixedHeight(88)
        self.setAccessibleName(tr("Slides around this one"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        state.page_changed.connect(self.update)

    def _places(self) -> list[tuple[int, QRect]]:
        count = len(self._state.pages)
        first = min(max(0, self._state.index - STRIP // 2), max(0, count - STRIP))
        width = (self.width() - 8 - (STRIP - 1) * 12) // STRIP
        height = min(_height(width, self._frame), self.height() - CAPTION - 4)
        width = round(height * width / _height(width, self._frame))
        step = (self.width() - 8 - width) / max(1, STRIP - 1)
        return [(index, QRect(round(4 + n * step), 4, width, height)) for n, index in enumerate(range(first, min(count, first + STRIP)))]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, place in self._places():
            page = self._state.pages[index]
            picture = self._pictures.of(page, self._frame, place.width(), self.devicePixelRatioF())
            _paint(painter, self._theme, page, picture, place, index == self._state.index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the page under the pointer."""
        for index, place in self._places():
            if place.adjusted(0, 0, 0, CAPTION).contains(event.position().toPoint()):
                self.opened.emit(index)


class PageGrid(QScrollArea):
    """All pages; the arrow keys walk, Enter opens."""

    opened = Signal(int)

    def __init__(self, state: ShowState, scene_of: Callable[[Page], Scene], frame: Frame, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("All slides"))
        self._state = state
        self._cells = _Cells(self, state, PagePictures(scene_of), frame, theme)
        self.setWidget(self._cells)

    def refresh(self) -> None:
        """Show the pages of now, the current one chosen."""
        self._cells.chosen = self._state.index
        self._cells.fit()
        self._show_chosen()

    def _show_chosen(self) -> None:
        place = self._cells.place(self._cells.chosen)
        self.setAccessibleDescription(self._state.pages[self._cells.chosen].title if self._state.pages else "")
        self.ensureVisible(place.center().x(), place.center().y(), place.width() // 2 + GAP, place.height() // 2 + CAPTION)
        self._cells.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and open."""
        columns, last = self._cells.columns, len(self._state.pages) - 1
        steps = {
            Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: columns, Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Home: -last - 1, Qt.Key.Key_End: last + 1, Qt.Key.Key_PageDown: 2 * columns, Qt.Key.Key_PageUp: -2 * columns,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps:
            self._cells.chosen = min(last, max(0, self._cells.chosen + steps[key]))
            self._show_chosen()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._cells.chosen)
        else:
            super().keyPressEvent(event)


class _Cells(QWidget):
    """The grid as a widget that a scroll area holds."""

    def __init__(self, grid: PageGrid, state: ShowState, pictures: PagePictures, frame: Frame, theme: Theme) -> None:
        super().__init__(grid)
        self._grid, self._state, self._pictures, self._frame, self._theme = grid, state, pictures, frame, theme
        self.chosen, self.columns, self.cell = 0, 5, WANTED

    def fit(self) -> None:
        """Take the fewest columns with which all pages are in view, and where that makes them too small as many as there is room for."""
        view, count = self._grid.viewport(), len(self._state.pages)
        width = max(300, view.width() - 2 * SIDE)
        most, wanted = (max(3, (width + GAP) // (least + GAP)) for least in (LEAST, WANTED))
        fitting = (columns for columns in range(3, most + 1) if self._height(count, columns, width) <= view.height())
        self.columns = next(fitting, wanted)
        self.cell = _cell(width, self.columns)
        self.setMinimumHeight(self._height(count, self.columns, width))
        self.update()

    def _height(self, count: int, columns: int, width: int) -> int:
        """Return the height of all pages in so many columns."""
        return 24 + -(-count // columns) * (_height(_cell(width, columns), self._frame) + CAPTION + GAP)

    def place(self, index: int) -> QRect:
        """Return where a page's picture lies."""
        height = _height(self.cell, self._frame)
        row, column = divmod(index, self.columns)
        return QRect(SIDE + column * (self.cell + GAP), 16 + row * (height + CAPTION + GAP), self.cell, height)

    def resizeEvent(self, event: object) -> None:
        """Fit to the new width."""
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view, on the theme's own ground whatever window the grid is in."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, page in enumerate(self._state.pages):
            place = self.place(index)
            if place.adjusted(0, 0, 0, CAPTION).intersects(event.rect()):
                picture = self._pictures.of(page, self._frame, place.width(), self.devicePixelRatioF())
                _paint(painter, self._theme, page, picture, place, index == self.chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the page under the pointer."""
        for index in range(len(self._state.pages)):
            if self.place(index).adjusted(0, 0, 0, CAPTION).contains(event.position().toPoint()):
                self._grid.opened.emit(index)
