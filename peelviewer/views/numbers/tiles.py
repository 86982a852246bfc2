"""Tiles of indicators in a grid: painted from their scenes, walked by arrow keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from peelviewer.figures.base import Figure
from peelviewer.figures.tile import CAVEAT_MARK, MINIMUM_HEIGHT, tile
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look import icons
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.drawing import draw, measure
from peelviewer.wording import tr

# Up to four columns as soon as their words have room; a fifth only where five are comfortable, and tiles grow until then.
BETWEEN, NARROWEST, COMFORTABLE, FEW = 32, 280, 360, 4
# Around a tile's content, for the ring of the keyboard; part of what is between two tiles.
PAD = 10


class Tile(QWidget):
    """One indicator; Enter, Space or a click opens it."""

    opened = Signal(str)
    stepped = Signal(int, int)

    def __init__(self, appearance: Appearance, figure: Figure, topic: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self.figure, self.topic = appearance, figure, topic
        self.share = ""
        self._hovered = self._pressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{figure.title}. {figure.summary}")
        caveats = "; ".join(limit.title for limit in figure.limits)
        self.setAccessibleDescription(tr("{topic}. Caveats: {caveats}.", topic=topic, caveats=caveats) if caveats else topic)
        if caveats:
            self.setToolTip(tooltip_html(tr("Caveats: {caveats}", caveats=caveats)))

    def order_by(self, share: str) -> None:
        """Show and say by what the tile stands where it does (empty: in the report's order)."""
        self.share = share
        self.setAccessibleName(f"{self.figure.title}. {self.figure.summary}{f' {share}.' if share else ''}")
        self.update()

    def height_at(self, width: int) -> int:
        """Return the height of the tile at a width, both in pixels."""
        return round(tile(self.figure, self.topic, width - 2 * PAD, measure, self.share).height) + 8

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile."""
        painter, theme = QPainter(self), self._appearance.theme
        if self._hovered:
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), theme.colour("raised"))
        painter.translate(PAD, 0)
        draw(painter, tile(self.figure, self.topic, self.width() - 2 * PAD, measure, self.share), theme)
        painter.translate(-PAD, 0)
        if self.figure.limits:
            mark = icons.pixmap("triangle-alert", theme.colours["muted"], CAVEAT_MARK, self.devicePixelRatioF())
            painter.drawPixmap(self.width() - PAD - CAVEAT_MARK, 13, mark)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 4, -1, -2), 4, 4)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the tile can be opened."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it no more."""
        self._hovered = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard has gone."""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click."""
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Begin none: the first click opened an indicator, and with its room gone another tile may lie here now."""
        self._pressed = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the indicator."""
        if self._pressed and event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.figure.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, or step to a neighbour."""
        steps = {Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1)}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.figure.id)
        elif key in steps:
            self.stepped.emit(*steps[key])
        else:
            super().keyPressEvent(event)


class TileGrid(QWidget):
    """Tiles in as many columns as there is room for; *opened* carries an indicator's id."""

    opened = Signal(str)
    focused = Signal(QWidget)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.tiles: list[Tile] = []
        self._shown: list[Tile] = []
        self._room = 0
        self.columns = 1

    def make(self, figures: Sequence[tuple[Figure, str]]) -> None:
        """Make the tiles of figures with their topics, in place of those there are."""
        for widget in self.tiles:
            widget.hide()
            widget.deleteLater()
        self.tiles, self._shown = [], []
        for figure, topic in figures:
            widget = Tile(self._appearance, figure, topic, self)
            widget.opened.connect(self.opened)
            widget.stepped.connect(lambda across, down, widget=widget: self._step(widget, across, down))
            self.tiles.append(widget)

    def subject_at(self, place: QPoint) -> str:
        """Return the indicator whose tile is at a place, empty where none is."""
        found = self.childAt(place)
        return found.figure.id if isinstance(found, Tile) else ""

    def subject_here(self) -> str:
        """Return the indicator whose tile has the keyboard, empty where none has it."""
        return next((tile.figure.id for tile in self._shown if tile.hasFocus()), "")

    def show_only(self, subjects: Sequence[str], shares: Mapping[str, str]) -> None:
        """Show some tiles in an order, by their indicators' ids; *shares* says by what they stand in it where it is not the report's."""
        by_id = {widget.figure.id: widget for widget in self.tiles}
        self._shown = [by_id[subject] for subject in subjects]
        for widget in self.tiles:
            widget.order_by(shares.get(widget.figure.id, ""))
            widget.setVisible(widget in self._shown)
        self._lay_out()

    def lay_out(self, width: int) -> None:
        """Use the width there is."""
        self._room = width - 2 * PAD + BETWEEN
        self._lay_out()

    def _lay_out(self) -> None:
        few, comfortable = self._room // (NARROWEST + BETWEEN), self._room // (COMFORTABLE + BETWEEN)
        self.columns = max(1, min(FEW, few), comfortable)
        # Pixels that do not divide go to some of the columns, or the last would end short of the controls.
        edges = [round(column * self._room / self.columns) for column in range(self.columns + 1)]
        places = [(left, right - left - BETWEEN + 2 * PAD) for left, right in pairwise(edges)]
        top = 0
        for start in range(0, len(self._shown), self.columns):
            row = list(zip(self._shown[start : start + self.columns], places, strict=False))
            height = max(MINIMUM_HEIGHT, *(widget.height_at(width) for widget, (_, width) in row))
            for widget, (left, width) in row:
                widget.setGeometry(left, top, width, height)
            top += height
        self.setMinimumHeight(top)

    def _step(self, widget: Tile, across: int, down: int) -> None:
        index = self._shown.index(widget) + across + down * self.columns
        if 0 <= index < len(self._shown):
            self._shown[index].setFocus(Qt.FocusReason.TabFocusReason)
            self.focused.emit(self._shown[index])

    def sizeHint(self) -> QSize:
        """Return room for four columns."""
        return QSize(FEW * NARROWEST + (FEW - 1) * BETWEEN, MINIMUM_HEIGHT)


class TileArea(QScrollArea):
    """Scrolls the tiles; the scroll bar has its room also while there is none, so that tiles end at the same place."""

    def __init__(self, grid: TileGrid, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = grid
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(grid)
        grid.focused.connect(self.ensureWidgetVisible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the tiles out in the room there is."""
        self._grid.lay_out(self.width() - self.verticalScrollBar().sizeHint().width())
        super().resizeEvent(event)
