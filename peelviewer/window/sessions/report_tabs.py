"""Tabs of open reports: drawn, closed, dragged and scrolled."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QTabBar, QToolButton, QWidget

from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.wording import tr

TAB = 28
WIDEST, NARROWEST, REST = 264, 132, 52
"""Pixels of a tab at most and at least, and of what tells a report from others of its force and year where there are many tabs."""
PADDING, GAP, CROSS = 11, 7, 12
AROUND = 2 * PADDING + 2 * GAP + CROSS + 6
"""Pixels of a tab around its words."""
TORN = 36
"""Pixels above or below the strip at which a tab that is dragged is let go of it."""


class TabName(NamedTuple):
    """What a tab says: the report in short, its pillar where that does not name it, and all of its title where it is pointed at.

    The name begins with *inspection*, the force and year, which are never cut short for what follows them.
    """

    name: str
    pillar: str
    title: str
    inspection: str


class ReportTabs(QTabBar):
    """A tab a place; the one pointed at and the current one can be closed.

    Wishes, each of a tab's index: close_wanted, window_wanted (it was dragged out of the strip), menu_wanted (with the place on screen).
    """

    close_wanted = Signal(int)
    window_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)
    moved = Signal(int, int)
    message = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reporttabs")
        self.setAccessibleName(tr("Open reports"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFixedHeight(TAB)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._appearance = appearance
        self._names: list[TabName] = []
        self._hovered = self._pressed = -1
        self._pressed_at = QPoint()
        self._dragged = self._torn = False

    def show_names(self, names: list[TabName]) -> None:
        """Have these tabs, in this order."""
        while self.count() > len(names):
            self.removeTab(self.count() - 1)
        self._names = names
        for index, (name, pillar, title, _) in enumerate(names):
            words = f"{name} {pillar}".strip().replace("&", "&&")
            if index < self.count():
                self.setTabText(index, words)
            else:
                self.addTab(words)
            self.setTabToolTip(index, tooltip_html(title))
            self.setAccessibleTabName(index, f"{name}, {pillar}" if pillar else name)

    # Measures ----------------------------------------------------------------------------------------

    def tabSizeHint(self, index: int) -> QSize:
        """Return the room that a tab's words take, up to the widest a tab may be."""
        if index >= len(self._names):
            return QSize(NARROWEST, TAB)
        name = self._names[index]
        words = QFontMetrics(face(13, weight=600)).horizontalAdvance(name.name) + QFontMetrics(face(13)).horizontalAdvance(name.pillar)
        return QSize(min(WIDEST, words + AROUND), TAB)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the room of a tab where there are many: force and year, and the beginning of what tells it from others of those."""
        if index >= len(self._names):
            return QSize(NARROWEST, TAB)
        name, strong = self._names[index], QFontMetrics(face(13, weight=600))
        rest = strong.horizontalAdvance(name.name.removeprefix(name.inspection))
        least = max(NARROWEST, strong.horizontalAdvance(name.inspection) + min(rest, REST) + AROUND)
        return QSize(min(least, self.tabSizeHint(index).width()), TAB)

    def minimumSizeHint(self) -> QSize:
        """Return no width of its own: the strip scrolls."""
        return QSize(NARROWEST, TAB)

    def _cross(self, index: int) -> QRect:
        box = self.tabRect(index)
        return QRect(box.right() - PADDING - CROSS + 2, box.center().y() - CROSS // 2 + 1, CROSS, CROSS)

    def _has_cross(self, index: int) -> bool:
        return index in (self._hovered, self.currentIndex())

    def _arrows(self) -> list[QToolButton]:
        """Return what scrolls the strip, left and right, while there is more than room for."""
        buttons = (self.findChild(QToolButton, name) for name in ("ScrollLeftButton", "ScrollRightButton"))
        return [button for button in buttons if isinstance(button, QToolButton) and button.isVisible()]

    # Painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tabs up to the arrows that scroll them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        arrows = self._arrows()
        if arrows:
            painter.setClipRect(0, 0, min(arrow.x() for arrow in arrows) - 2, self.height())
        for index in range(self.count()):
            if index < len(self._names) and self.tabRect(index).intersects(self.rect()):
                self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        theme, box, current = self._appearance.theme, QRectF(self.tabRect(index)), index == self.currentIndex()
        frame = box.adjusted(0.5, 0.5, -3.5, -0.5)
        if current:
            painter.setBrush(theme.colour("surface"))
            painter.setPen(QPen(theme.colour("line_strong"), 1))
            painter.drawRoundedRect(frame, 4, 4)
            painter.fillRect(QRectF(frame.left() + 1, frame.bottom() - 1.5, frame.width() - 2, 2), theme.colour("accent"))
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("focus"), 2))
                painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        elif index == self._hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("selection"))
            painter.drawRoundedRect(frame, 4, 4)
        self._paint_words(painter, index, frame)
        if self._has_cross(index):
            colour = theme.colours["text" if current else "muted"]
            painter.drawPixmap(QPointF(self._cross(index).topLeft()), icons.pixmap("x", colour, CROSS, self.devicePixelRatioF()))

    def _paint_words(self, painter: QPainter, index: int, frame: QRectF) -> None:
        theme, name = self._appearance.theme, self._names[index]
        room = frame.width() - 2 * PADDING - (CROSS + GAP if self._has_cross(index) else 0)
        left, middle = frame.left() + PADDING, Qt.AlignmentFlag.AlignVCenter
        strong = QFontMetrics(face(13, weight=600))
        shown = strong.elidedText(name.name, Qt.TextElideMode.ElideRight, round(room))
        if not shown.startswith(name.inspection):  # a long force gives way before its year, at the end
            shown = strong.elidedText(name.inspection, Qt.TextElideMode.ElideMiddle, round(room))
        painter.setFont(face(13, weight=600))
        painter.setPen(theme.colour("text" if index == self.currentIndex() else "muted"))
        painter.drawText(QRectF(left, frame.top(), room, frame.height()), middle, shown)
        taken = strong.horizontalAdvance(shown) + GAP
        if name.pillar and QFontMetrics(face(13)).horizontalAdvance(name.pillar) <= room - taken:  # whole or gone: a part says little
            painter.setFont(face(13))
            painter.setPen(theme.colour("muted"))
            painter.drawText(QRectF(left + taken, frame.top(), room - taken, frame.height()), middle, name.pillar)

    # Pointer -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a tab, unless its cross is pressed."""
        self._pressed = self.tabAt(event.position().toPoint())
        self._pressed_at, self._dragged, self._torn = event.position().toPoint(), False, False
        if event.button() == Qt.MouseButton.LeftButton and self._pressed >= 0 and not self._is_over_cross(self._pressed, self._pressed_at):
            self.setCurrentIndex(self._pressed)

    def _is_over_cross(self, index: int, place: QPoint) -> bool:
        return index >= 0 and self._has_cross(index) and self._cross(index).adjusted(-4, -6, 4, 6).contains(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a tab among the others, or out of the strip."""
        place = event.position().toPoint()
        self._hover(self.tabAt(place))
        if not event.buttons() & Qt.MouseButton.LeftButton or self._pressed < 0:
            return
        if not self._dragged and (place - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = True
        outside = place.y() < -TORN or place.y() > self.height() + TORN
        if outside != self._torn:
            self._torn = outside
            self.setCursor(Qt.CursorShape.DragMoveCursor if outside else Qt.CursorShape.ArrowCursor)
            self.message.emit(tr("Let go to open it in a window of its own") if outside else "")
        target = self.tabAt(QPoint(place.x(), self.height() // 2))
        if not outside and target >= 0 and target != self._pressed and self._is_past_middle(target, place.x()):
            source, self._pressed = self._pressed, target
            self.moved.emit(source, target)

    def _is_past_middle(self, target: int, x: int) -> bool:
        middle = self.tabRect(target).center().x()
        return x > middle if target > self._pressed else x < middle

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close a tab by its cross or the middle button, or let go of one outside of the strip."""
        place = event.position().toPoint()
        index, pressed, torn = self.tabAt(place), self._pressed, self._torn
        self._pressed, self._torn = -1, False
        if torn:
            self.unsetCursor()
            self.message.emit("")
            self.window_wanted.emit(pressed)
        elif self._dragged or index != pressed or index < 0:
            return
        elif event.button() == Qt.MouseButton.MiddleButton or self._is_cross_clicked(event, index):
            self.close_wanted.emit(index)

    def _is_cross_clicked(self, event: QMouseEvent, index: int) -> bool:
        over = self._is_over_cross(index, self._pressed_at) and self._is_over_cross(index, event.position().toPoint())
        return over and event.button() == Qt.MouseButton.LeftButton

    def leaveEvent(self, event: QEvent) -> None:
        """Point at no tab."""
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll where there are more tabs than room, and leave the current one as it is."""
        arrows = self._arrows()
        turned = event.angleDelta().y() or event.angleDelta().x()
        if len(arrows) == 2 and turned:
            arrows[0 if turned > 0 else 1].click()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the tab that is pointed at; by a key that of the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.tabAt(event.pos())
        if index >= 0:
            self.menu_wanted.emit(index, self.mapToGlobal(self.tabRect(index).bottomLeft()) if by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the tabs with the arrows, and close one with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.close_wanted.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
