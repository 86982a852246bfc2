"""Live charts: the one door to pyqtgraph. A view draws any figure and reads its values by pointer, arrow key and screen reader."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from peelviewer.figures.base import Figure
from peelviewer.figures.layout import chart
from peelviewer.figures.scene import HitArea, Scene
from peelviewer.ui.look.drawing import measure, picture
from peelviewer.ui.look.theme import Theme, face
from peelviewer.ui.spoken import say
from peelviewer.ui.widgets.value_bubble import ValueBubble

from . import chart_accessibility

LARGEST_SCALE = 3.0
READING_WIDTH = 880


class ChartItem(pg.GraphicsObject):
    """A scene in pyqtgraph's, at a scale, with the chosen spot ringed."""

    def __init__(self) -> None:
        super().__init__()
        self.scene_shown = Scene(0, 0, (), ())
        self.factor = 1.0
        self.chosen: HitArea | None = None
        self._theme: Theme | None = None

    def show_scene(self, scene: Scene, theme: Theme, factor: float) -> None:
        """Draw another scene, *factor* times as large as it was laid out."""
        self.prepareGeometryChange()
        self.scene_shown, self._theme, self.factor = scene, theme, factor
        self._picture = picture(scene, theme)
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the scene's place."""
        return QRectF(0, 0, self.scene_shown.width * self.factor, self.scene_shown.height * self.factor)

    def paint(self, painter: QPainter, *arguments: Any) -> None:
        """Draw the scene, then the ring."""
        if self._theme is None:
            return
        painter.scale(self.factor, self.factor)
        self._picture.play(painter)
        if self.chosen:
            spot = self.chosen
            painter.setPen(QPen(self._theme.colour("focus"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(spot.x - 2, spot.y - 2, spot.width + 4, spot.height + 4), 3, 3)


class ChartView(pg.GraphicsView):
    """A figure's chart; as tall as it needs, or (*filling*) as large as its place allows.

    spoken carries what is said of a value, chosen_changed its index (-1 for none), opened the index of one that Return or a double click
    asks for.
    """

    spoken = Signal(str)
    chosen_changed = Signal(int)
    opened = Signal(int)
    figure: Figure | None = None  # of the class, too: Qt resizes a view while it is being made

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, filling: bool = False) -> None:
        super().__init__(parent, background=None)
        chart_accessibility.install(ChartView)
        self._theme, self._filling = theme, filling
        self.accessible: chart_accessibility.ChartInterface | None = None
        self.item = ChartItem()
        self.addItem(self.item)
        self._index = -1
        self._bubble = ValueBubble(self)
        self._bubble.setObjectName("bubble")
        self._bubble.setFont(face(12))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding if filling else QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: Figure, theme: Theme) -> None:
        """Draw a figure in a theme."""
        self.figure, self._theme, self._index = figure, theme, -1
        self.setBackground(theme.colour("surface"))
        self.setAccessibleName(figure.heading)
        self.setAccessibleDescription(figure.summary)
        self._lay_out()

    @property
    def spots(self) -> tuple[HitArea, ...]:
        """The values that can be read one by one."""
        return self.item.scene_shown.spots

    def spot_rect(self, spot: HitArea) -> QRectF:
        """Return a spot's place in this widget."""
        f = self.item.factor
        return QRectF(spot.x * f, spot.y * f, spot.width * f, spot.height * f)

    def sizeHint(self) -> QSize:
        """Return the chart's own height at the width of now."""
        return QSize(312, round(self.item.boundingRect().height()) or 120)

    def choose(self, index: int) -> None:
        """Ring a value, show and say it; -1 for none."""
        self._index = index if 0 <= index < len(self.spots) else -1
        spot = self.spots[self._index] if self._index >= 0 else None
        self.item.chosen = spot
        self.item.update()
        self._show_bubble(spot)
        self.chosen_changed.emit(self._index)
        if spot:
            self.spoken.emit(spot.text)
            say(self, spot.text)

    def _lay_out(self) -> None:
        if self.figure is None:
            return
        width, factor = float(self.width()), 1.0
        if self._filling and width > READING_WIDTH:
            natural = chart(self.figure, READING_WIDTH, measure)
            factor = min(LARGEST_SCALE, width / READING_WIDTH, max(1.0, self.height() / natural.height))
        self.item.show_scene(chart(self.figure, width / factor, measure), self._theme, factor)
        self.choose(-1)
        if self._filling:
            self.setMinimumHeight(round(self.item.boundingRect().height()))
        elif self.height() != self.sizeHint().height():
            self.setFixedHeight(self.sizeHint().height())

    def _show_bubble(self, spot: HitArea | None) -> None:
        if spot is None:
            self._bubble.hide()
        else:
            room = QRectF(self.rect()).adjusted(4, 0, -4, 0)
            self._bubble.say(spot.text, self.spot_rect(spot), room, headroom=spot.headroom * self.item.factor)

    # Pointer and keys -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the value under the pointer."""
        point = event.position()
        index = next((n for n, s in enumerate(self.spots) if self.spot_rect(s).contains(QPointF(point))), -1)
        if index != self._index:
            self.choose(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard; pyqtgraph's panning is not wanted."""
        self.setFocus()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the value under the pointer."""
        if self._index >= 0:
            self.opened.emit(self._index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing more."""

    def leaveEvent(self, event: Any) -> None:
        """Show no value when the pointer has gone."""
        self.choose(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the values with the arrow keys."""
        last = len(self.spots) - 1
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps and last >= 0:
            self.choose(min(last, max(0, self._index + steps[key])) if self._index >= 0 else 0)
        elif key == Qt.Key.Key_Home:
            self.choose(0)
        elif key == Qt.Key.Key_End:
            self.choose(last)
        elif key == Qt.Key.Key_Escape and self._index >= 0:
            self.choose(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._index >= 0 and not event.modifiers():
            self.opened.emit(self._index)
            return
        else:
            event.ignore()
            return
        self._come_into_sight()

    def _come_into_sight(self) -> None:
        """Have the page scrolled, where it scrolls, as little as shows the chosen value and its bubble."""
        spot, area = self.item.chosen, self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if spot is None or area is None:
            return
        rect = self.spot_rect(spot).united(self._bubble.geometry().toRectF()).toAlignedRect()
        for corner in (rect.bottomLeft(), rect.topLeft()):
            place = self.mapTo(area.widget(), corner)
            area.ensureVisible(place.x(), place.y(), 0, 8)
