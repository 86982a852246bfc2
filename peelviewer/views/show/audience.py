"""What the audience sees: the slide as large as the screen, black around it, and the presenter's pointer, spotlight or magnifier."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QResizeEvent

from peelviewer.decks.added.drawing import REACH, WIDTH
from peelviewer.decks.base import Frame, Page
from peelviewer.figures.scene import Scene
from peelviewer.ui.key_places import latin_key
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.theme import face
from peelviewer.ui.slides.slide_view import SlideView
from peelviewer.wording import tr

from .ink_bar import InkBar
from .page_grid import PageGrid
from .show_state import BLACK, DRAWING, MAGNIFIER, PEN, POINTER, RUBBER, SPOTLIGHT, ShowState

HIDE_CURSOR_AFTER = 2000  # milliseconds
MESSAGE_TIME = 6000  # milliseconds
SPOT_RADIUS, LENS_RADIUS, LENS_POWER = 0.17, 0.2, 2.0  # of the slide's height


class ShowWindow(SlideView):
    """The show's window: full screen, or a window of its own to be shared in a video call; closed says that the user closed it."""

    closed = Signal()

    def __init__(self, state: ShowState, scene_of: Callable[[Page], Scene], frame: Frame) -> None:
        super().__init__(themes.load("presentation"), None, live=True)
        self.setWindowTitle(tr("Show – PEEL Viewer"))
        self.setObjectName("show")
        self._state, self._scene_of = state, scene_of
        self.frame = frame
        self.ground = QColor("black")
        self._digits = ""
        self._message = ""
        self._grid: PageGrid | None = None
        self.ink_bar: InkBar | None = None
        self.shows_ink_bar = True
        """Whether the colours of the pen are offered here: not while the console has them."""
        self._message_timer = QTimer(self)
        self._message_timer.setSingleShot(True)
        self._message_timer.setInterval(MESSAGE_TIME)
        self._message_timer.timeout.connect(lambda: self.show_message(""))
        self._hide_cursor = QTimer(self)
        self._hide_cursor.setSingleShot(True)
        self._hide_cursor.setInterval(HIDE_CURSOR_AFTER)
        self._hide_cursor.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        state.page_changed.connect(self.refresh)
        state.cover_changed.connect(self.update)
        state.tool_changed.connect(self._tool)
        state.pointer_moved.connect(self.update)
        state.ink.changed.connect(self.update)
        state.typed.connect(self._typed)
        self.refresh()

    def refresh(self) -> None:
        """Show the page the show is at, and lay the next one out."""
        page = self._state.page
        self.show_page(page, self._scene_of(page) if page else None, self.frame)
        QTimer.singleShot(0, self._prepare)

    def _prepare(self) -> None:
        following = self._state.next_page
        if following is not None:
            self._scene_of(following)

    def _tool(self) -> None:
        self.choose(-1)
        self._wake()
        self.fit_ink_bar()
        self.update()

    def fit_ink_bar(self) -> None:
        """Offer the colours of the pen at the foot of the screen while it is in hand and no console has them."""
        wanted = self._state.tool in DRAWING and self.shows_ink_bar
        if wanted and self.ink_bar is None:
            theme = themes.load("dark")
            self.ink_bar = InkBar(self._state, theme, self)
            self.ink_bar.setStyleSheet(theme.style_sheet)
        if self.ink_bar is not None:
            self.ink_bar.refresh()
            self.ink_bar.adjustSize()
            self.ink_bar.move((self.width() - self.ink_bar.width()) // 2, self.height() - self.ink_bar.height() - 12)
            self.ink_bar.setVisible(wanted)
            self.ink_bar.raise_()

    def _typed(self, digits: str) -> None:
        self._digits = digits
        self.update()

    def show_message(self, words: str) -> None:
        """Say something at the foot of the screen for a while: to the presenter, and to nobody's harm."""
        self._message = words
        if words:
            self._message_timer.start()
            self.spoken.emit(words)
        self.update()

    # All slides ------------------------------------------------------------------------------------

    @property
    def grid_shown(self) -> bool:
        """Whether all slides are shown in place of one."""
        return self._grid is not None and not self._grid.isHidden()

    def show_grid(self, shown: bool) -> None:
        """Show all slides, without notes, to jump from, or go back to the one."""
        if shown:
            self._made_grid().refresh()
            self._made_grid().show()
            self._made_grid().setFocus()
        elif self._grid is not None:
            self._grid.hide()
            self.setFocus()
        self._wake()

    def _made_grid(self) -> PageGrid:
        if self._grid is None:
            theme = themes.load("dark")
            self._grid = grid = PageGrid(self._state, self._scene_of, self.frame, theme, self)
            grid.setPalette(theme.palette)
            grid.setStyleSheet(theme.style_sheet)
            grid.setGeometry(self.rect())
            grid.opened.connect(self._open)
            self._state.page_changed.connect(self._refresh_grid)
        return self._grid

    def _refresh_grid(self) -> None:
        if self._grid is not None and self.grid_shown:
            self._grid.refresh()

    def _open(self, index: int) -> None:
        self.show_grid(False)
        self._state.go(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the grid as large as the screen."""
        super().resizeEvent(event)
        if self._grid is not None:
            self._grid.setGeometry(self.rect())
        self.fit_ink_bar()

    # Drawing ---------------------------------------------------------------------------------------

    def paint_slide(self, painter: QPainter, place: QRectF) -> None:
        """Draw the slide, or what covers it."""
        if self._state.cover:
            painter.fillRect(self.rect(), QColor("black" if self._state.cover == BLACK else "white"))
            return
        super().paint_slide(painter, place)
        self.paint_lines(painter, place, self._state.ink.on(self._state.page))

    def paint_over(self, painter: QPainter, place: QRectF) -> None:
        """Draw the tool in hand and a slide's number being typed."""
        if self._state.tool and self._state.pointer is not None and not self._state.cover:
            point = self.from_slide(self._state.pointer)
            tools = {POINTER: self._pointer, SPOTLIGHT: self._spotlight, MAGNIFIER: self._lens, PEN: self._pen, RUBBER: self._rubber}
            tools[self._state.tool](painter, place, point)
        if self._digits or self._message:
            self._words(painter, place, tr("Slide {digits}", digits=self._digits) if self._digits else self._message)

    def _pointer(self, painter: QPainter, place: QRectF, point: QPointF) -> None:
        radius = place.height() * 0.014
        painter.setPen(QPen(QColor("white"), radius * 0.4))
        painter.setBrush(QColor("#C8102E"))
        painter.drawEllipse(point, radius, radius)

    def _spotlight(self, painter: QPainter, place: QRectF, point: QPointF) -> None:
        dark, hole = QPainterPath(), QPainterPath()
        dark.addRect(QRectF(self.rect()))
        radius = place.height() * SPOT_RADIUS
        hole.addEllipse(point, radius, radius)
        painter.fillPath(dark.subtracted(hole), QColor(0, 0, 0, 175))

    def _lens(self, painter: QPainter, place: QRectF, point: QPointF) -> None:
        radius = place.height() * LENS_RADIUS
        lens = QPainterPath()
        lens.addEllipse(point, radius, radius)
        painter.save()
        painter.setClipPath(lens)
        corner = point - (point - place.topLeft()) * LENS_POWER
        super().paint_slide(painter, QRectF(corner, place.size() * LENS_POWER))
        painter.restore()
        painter.setPen(QPen(self.theme.colour("accent"), max(2.0, place.height() * 0.005)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(point, radius, radius)

    def _pen(self, painter: QPainter, place: QRectF, point: QPointF) -> None:
        radius = place.width() / self.frame.width * WIDTH * 0.7
        painter.setPen(QPen(QColor("white"), radius * 0.4))
        painter.setBrush(self.theme.colour(self._state.ink.colour))
        painter.drawEllipse(point, radius, radius)

    def _rubber(self, painter: QPainter, place: QRectF, point: QPointF) -> None:
        painter.setPen(QPen(self.theme.colour("text"), 2))
        painter.setBrush(QColor(255, 255, 255, 120))
        painter.drawEllipse(point, place.width() * REACH, place.height() * REACH)

    def _words(self, painter: QPainter, place: QRectF, words: str) -> None:
        size = place.height() * (0.05 if self._digits else 0.026)
        painter.setFont(face(size, weight=600))
        box = QRectF(place.x() + size, place.bottom() - 2.6 * size, painter.fontMetrics().horizontalAdvance(words) + 1.4 * size, 1.8 * size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("text"))
        painter.drawRoundedRect(box, size * 0.2, size * 0.2)
        painter.setPen(self.theme.colour("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    # Keys and mouse --------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take Tab as a key of the show: it walks the values of a slide."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key of the show asks; of what the grid has left, Escape and G close it and nothing else is done unseen."""
        if self.grid_shown:
            if latin_key(event) in (Qt.Key.Key_Escape, Qt.Key.Key_G):
                self.show_grid(False)
            return
        if not self._state.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on with the left button, back with the right one; with a pen in hand, draw with the left one."""
        if event.button() == Qt.MouseButton.LeftButton and self._state.tool in DRAWING:
            self._state.press_tool(self.to_slide(event.position()))
        elif event.button() == Qt.MouseButton.LeftButton:
            self._state.next()
        elif event.button() in (Qt.MouseButton.RightButton, Qt.MouseButton.BackButton):
            self._state.back()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the tool in hand; without one, ring the value under the pointer."""
        self._wake()
        if self._state.tool in DRAWING and event.buttons() & Qt.MouseButton.LeftButton:
            self._state.drag_tool(self.to_slide(event.position()))
        if self._state.tool:
            self._state.point(self.to_slide(event.position()))
        elif not self._state.cover:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        self._state.ink.lift()

    def _wake(self) -> None:
        """Show the cursor for a while; a tool in hand takes its place."""
        if self.grid_shown:
            self.unsetCursor()
            self._hide_cursor.stop()
        elif self._state.tool:
            self.setCursor(Qt.CursorShape.BlankCursor)
            self._hide_cursor.stop()
        else:
            self.unsetCursor()
            self._hide_cursor.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the show when its window is closed by hand."""
        super().closeEvent(event)
        self.closed.emit()
