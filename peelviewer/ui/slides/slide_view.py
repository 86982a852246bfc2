"""A slide on screen: as large as its place allows, its values read by pointer and key; what the audience and the presenter both see."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from peelviewer.decks.added.drawing import WIDTH, pixels
from peelviewer.decks.base import WIDE, Drawn, Frame, Page
from peelviewer.figures.scene import BadgeShape, Circle, HitArea, Scene, Stroke, TextRun
from peelviewer.ui.look.drawing import draw
from peelviewer.ui.look.theme import Theme, face
from peelviewer.ui.spoken import say
from peelviewer.ui.widgets.value_bubble import ValueBubble
from peelviewer.wording import tr

WIDE_BADGE = 4.5  # of a badge's height: about its width


class SlideView(QWidget):
    """Shows one page; *live* views ring the value under the pointer and say it."""

    spoken = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, live: bool = False) -> None:
        super().__init__(parent)
        self.theme, self.live = theme, live
        self.page: Page | None = None
        self.scene: Scene | None = None
        self.frame: Frame = WIDE
        self.ground = QColor("transparent")
        self._chosen = -1
        self._bubble = ValueBubble(self)
        self._bubble.setObjectName("slidebubble")
        self.setMouseTracking(live)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_page(self, page: Page | None, scene: Scene | None, frame: Frame) -> None:
        """Show a page, or nothing."""
        self.page, self.scene, self.frame = page, scene, frame
        self.choose(-1)
        self.setAccessibleName(tr("Slide {number}: {title}", number=page.number, title=page.title) if page else tr("No slide"))
        self.setAccessibleDescription(". ".join(spot.text for spot in scene.spots) if scene else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size in the slide's shape."""
        return QSize(480, round(480 * self.frame.height / self.frame.width))

    def slide_rect(self) -> QRectF:
        """Return where the slide lies in this widget."""
        factor = min(self.width() / self.frame.width, self.height() / self.frame.height)
        width, height = self.frame.width * factor, self.frame.height * factor
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def to_slide(self, point: QPointF) -> QPointF:
        """Return a point of this widget as shares of the slide's width and height."""
        place = self.slide_rect()
        return QPointF((point.x() - place.x()) / max(1.0, place.width()), (point.y() - place.y()) / max(1.0, place.height()))

    def from_slide(self, point: QPointF) -> QPointF:
        """Return shares of the slide's width and height as a point of this widget."""
        place = self.slide_rect()
        return QPointF(place.x() + point.x() * place.width(), place.y() + point.y() * place.height())

    @property
    def spots(self) -> tuple[HitArea, ...]:
        """What can be read one by one."""
        return self.scene.spots if self.scene else ()

    @property
    def chosen(self) -> HitArea | None:
        """The value that is ringed."""
        return self.spots[self._chosen] if 0 <= self._chosen < len(self.spots) else None

    def choose(self, index: int) -> None:
        """Ring a value and say it; -1 for none."""
        self._chosen = index
        spot = self.chosen
        self._show_bubble(spot)
        self.update()
        if spot:
            self.spoken.emit(spot.text)
            say(self, spot.text)

    def step_value(self, step: int) -> None:
        """Ring the next value, or the one before; beyond the last there is none."""
        count = len(self.spots)
        if count:
            index = self._chosen + step if self._chosen >= 0 else (0 if step > 0 else count - 1)
            self.choose(index if 0 <= index < count else -1)

    def _show_bubble(self, spot: HitArea | None) -> None:
        if spot is None or not self.live or self._is_written(spot):
            self._bubble.hide()
            return
        place = self.slide_rect()
        factor = place.width() / self.frame.width
        colours = self.theme.colours
        self._bubble.setStyleSheet(
            f"background: {colours['text']}; color: {colours['surface']}; border-radius: {round(6 * factor)}px; "
            f"padding: {round(8 * factor)}px {round(14 * factor)}px;"
        )
        self._bubble.setFont(face(max(11, 24 * factor)))
        taken = [_on_screen(rect, place, factor) for rect in (*self._written(), QRectF(spot.x, spot.y, spot.width, spot.height))]
        self._bubble.say_beside(spot.text, taken[-1], place.adjusted(8, 8, -8, -8), taken, 10)

    def _is_written(self, spot: HitArea) -> bool:
        """Whether a value's words stand on the slide, and its numbers in its own place there, so that a ring is enough to read it."""
        area = QRectF(spot.x, spot.y, spot.width, spot.height).adjusted(-8, -8, 8, 8)
        shapes = self.scene.shapes if self.scene else ()
        runs = [shape for shape in shapes if isinstance(shape, TextRun)]
        here = _tokens(" ".join(run.text for run in runs if area.contains(_rect(run).center())))
        badges = [shape.grade.value for shape in shapes if isinstance(shape, BadgeShape)]
        anywhere, said = _tokens(" ".join([*(run.text for run in runs), *badges, "grade"])), _tokens(spot.text)
        return said <= anywhere and {word for word in said if word[0].isdigit()} <= here

    def _written(self) -> list[QRectF]:
        """Return where words, grades and marks stand on the slide."""
        if self.scene is None:
            return []
        rects = [_rect(run) for run in self.scene.words]
        for shape in self.scene.shapes:
            if isinstance(shape, Circle):
                rects.append(QRectF(shape.x - shape.diameter / 2, shape.y - shape.diameter / 2, shape.diameter, shape.diameter))
            elif isinstance(shape, BadgeShape):
                rects.append(QRectF(shape.x, shape.y, WIDE_BADGE * shape.height, shape.height))
        return rects

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the slide in its place, and what lies over it."""
        painter = QPainter(self)
        if self.ground.alpha():
            painter.fillRect(self.rect(), self.ground)
        place = self.slide_rect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.scene:
            self.paint_slide(painter, place)
        self.paint_over(painter, place)

    def paint_slide(self, painter: QPainter, place: QRectF) -> None:
        """Draw the slide into a rectangle."""
        painter.fillRect(place, self.theme.colour("surface"))
        if self.scene is None:
            return
        painter.save()
        painter.translate(place.topLeft())
        painter.scale(place.width() / self.frame.width, place.width() / self.frame.width)
        draw(painter, self.scene, self.theme)
        spot = self.chosen
        if spot:
            painter.setPen(QPen(self.theme.colour("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(spot.x - 5, spot.y - 5, spot.width + 10, spot.height + 10), 6, 6)
        painter.restore()

    def paint_lines(self, painter: QPainter, place: QRectF, lines: Iterable[Drawn]) -> None:
        """Draw lines drawn by hand over the slide in a rectangle."""
        strokes = tuple(Stroke(pixels(line, self.frame), WIDTH, line.colour, by_hand=True) for line in lines)
        if not strokes:
            return
        painter.save()
        painter.setClipRect(place)
        painter.translate(place.topLeft())
        painter.scale(place.width() / self.frame.width, place.width() / self.frame.width)
        draw(painter, Scene(self.frame.width, self.frame.height, strokes, ()), self.theme)
        painter.restore()

    def paint_over(self, painter: QPainter, place: QRectF) -> None:
        """Draw what lies over the slide; nothing here."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Ring the value under the pointer."""
        if self.live:
            index = self._spot_at(event.position())
            if index != self._chosen:
                self.choose(index)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: object) -> None:
        """Ring no value when the pointer has gone."""
        if self._chosen >= 0:
            self.choose(-1)

    def _spot_at(self, point: QPointF) -> int:
        share = self.to_slide(point)
        x, y = share.x() * self.frame.width, share.y() * self.frame.height
        for index, spot in enumerate(self.spots):
            if spot.x <= x <= spot.x + spot.width and spot.y <= y <= spot.y + spot.height:
                return index
        return -1


def _rect(run: TextRun) -> QRectF:
    return QRectF(run.x, run.y, run.width, run.height)


def _tokens(words: str) -> set[str]:
    """Return what is said, without case and punctuation."""
    return set(re.findall(r"[\w.]*\w", words.casefold()))


def _on_screen(rect: QRectF, place: QRectF, factor: float) -> QRectF:
    return QRectF(place.topLeft() + rect.topLeft() * factor, rect.size() * factor)
