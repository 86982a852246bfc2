"""A wheel of grades: sectors are forces by region, rings are the pillars or the questions of one year."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from peelviewer.analysis.grades import Grades, Measure, grade_sentence
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look.badge import draw_shape
from peelviewer.ui.look.theme import face
from peelviewer.ui.spoken import say
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .cells import fill_and_ink

NAMES = 46
HUB, SMALL_HUB, MOST_IN_HUB = 0.3, 0.22, 5
"""The hub's share of the radius: where it names the rings, and where they are too many for it and are named below the wheel."""
LINE, COLUMNS, BELOW, BESIDE, LOW = 20, 2, 8, 230, 420


class GradeWheel(QWidget):
    """The wheel of one year; a cell is chosen by click or arrow keys (left and right: forces, up and down: rings)."""

    chosen = Signal(str)
    ring_chosen = Signal(object)

    def __init__(self, workspace: Workspace, grades: Grades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._grades = workspace, grades
        self._forces = sorted(workspace.library.forces, key=lambda force: (force.region, force.name))
        self._year, self._force = grades.years[-1], ""
        self._rings: tuple[Measure, ...] = grades.wholes_in(self._year)
        self._ring = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(300, 228)

    def show_grades(self, rings: tuple[Measure, ...], measure: Measure, year: int, force: str) -> None:
        """Show rings of measures (outermost first) in a year, with a measure's cell of a force chosen."""
        self._rings, self._year, self._force = rings, year, force
        self._ring = rings.index(measure) if measure in rings else 0
        names, cycle = ", ".join(map(self._grades.name_of, rings)), self._grades.cycle_name(year)
        self.setAccessibleName(
            tr(
                "Wheel of {n} forces, {year}. Rings from the outside: {names}",
                n=len(self._forces),
                year=cycle,
                names=names,
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(520, 520)

    # Geometry: angles are degrees clockwise from the top -----------------------------------------------

    def _circle(self) -> tuple[QPointF, float]:
        if not self._lines():
            room = QSizeF(self.size())
        elif self._is_low():
            room = QSizeF(self.width() - BESIDE, self.height())
        else:
            room = QSizeF(self.width(), self.height() - LINE * self._lines() - BELOW)
        return QPointF(room.width() / 2, room.height() / 2), min(room.width(), room.height()) / 2 - NAMES

    def _is_low(self) -> bool:
        """Whether the names of many rings stand beside the wheel, as there is no height for them below it."""
        return self.height() < LOW

    def _lines(self) -> int:
        """Return how many lines of names stand below or beside the wheel."""
        if len(self._rings) <= MOST_IN_HUB:
            return 0
        return len(self._rings) if self._is_low() else math.ceil(len(self._rings) / COLUMNS)

    def name_box(self, ring: int) -> QRectF:
        """Return the place of a ring's name below or beside the wheel."""
        if self._is_low():
            top = (self.height() - LINE * self._lines()) / 2
            return QRectF(self.width() - BESIDE, top + LINE * ring, BESIDE, LINE)
        column, line = divmod(ring, self._lines())
        width = min(self.width() / COLUMNS, 270.0)
        left = self.width() / 2 - width * COLUMNS / 2 + column * width
        return QRectF(left, self.height() - BELOW - LINE * (self._lines() - line), width, LINE)

    def _radii(self, ring: int) -> tuple[float, float]:
        _, radius = self._circle()
        width = radius * (1 - (SMALL_HUB if self._lines() else HUB)) / len(self._rings)
        return radius - ring * width, radius - (ring + 1) * width + 2

    def _sector(self, index: int) -> tuple[float, float]:
        step = 360 / max(1, len(self._forces))
        return index * step, (index + 1) * step

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return force number and ring under a point."""
        centre, _ = self._circle()
        distance = math.hypot(x - centre.x(), y - centre.y())
        angle = math.degrees(math.atan2(x - centre.x(), centre.y() - y)) % 360
        ring = next((n for n in range(len(self._rings)) if self._radii(n)[1] - 2 <= distance <= self._radii(n)[0]), None)
        return None if ring is None else (int(angle / (360 / len(self._forces))), ring)

    def _path(self, index: int, ring: int) -> QPainterPath:
        centre, _ = self._circle()
        outer, inner = self._radii(ring)
        start, end = self._sector(index)
        path = QPainterPath()
        boxes = [QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r) for r in (outer, inner)]
        gap = 0.35
        path.arcMoveTo(boxes[0], 90 - start - gap)
        path.arcTo(boxes[0], 90 - start - gap, -(end - start - 2 * gap))
        path.arcTo(boxes[1], 90 - end + gap, end - start - 2 * gap)
        path.closeSubpath()
        return path

    def _point(self, angle: float, radius: float) -> QPointF:
        centre, _ = self._circle()
        turn = math.radians(angle)
        return QPointF(centre.x() + radius * math.sin(turn), centre.y() - radius * math.cos(turn))

    # Painting ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw cells, names, the year in the hub, and rings around the chosen cell and the report's own force."""
        painter, theme = QPainter(self), self._workspace.appearance.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, force in enumerate(self._forces):
            for ring, measure in enumerate(self._rings):
                self._cell(painter, index, ring, force.id, measure)
            self._name(painter, index, force.abbreviation, force.id)
        own = next((index for index, force in enumerate(self._forces) if force.id == self._workspace.place.report.force), None)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if own is not None:
            painter.setPen(QPen(theme.colour("text"), 2.5))
            for ring in range(len(self._rings)):
                painter.drawPath(self._path(own, ring))
        chosen = next((index for index, force in enumerate(self._forces) if force.id == self._force), None)
        if chosen is not None:
            painter.setPen(QPen(theme.colour("focus" if self.hasFocus() else "text"), 3))
            painter.drawPath(self._path(chosen, self._ring))
        self._hub(painter)

    def _cell(self, painter: QPainter, index: int, ring: int, force: str, measure: Measure) -> None:
        theme = self._workspace.appearance.theme
        published = self._grades.get(force, self._year, measure)
        outer, inner = self._radii(ring)
        middle = self._point(sum(self._sector(index)) / 2, (outer + inner) / 2)
        if published is None:
            painter.setPen(QPen(theme.colour("line"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._path(index, ring))
            return
        fill, ink, edge = fill_and_ink(theme, published.grade)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill if fill else QColor(Qt.GlobalColor.transparent))
        painter.drawPath(self._path(index, ring))
        side = min(9.0, (outer - inner) * 0.5)
        draw_shape(painter, published.grade, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), ink)

    def _name(self, painter: QPainter, index: int, name: str, force: str) -> None:
        theme = self._workspace.appearance.theme
        angle = sum(self._sector(index)) / 2
        _, radius = self._circle()
        place = self._point(angle, radius + 5)
        marked = force in (self._workspace.place.report.force, self._force)
        painter.save()
        painter.translate(place)
        painter.setFont(face(11, weight=600 if marked else 400))
        painter.setPen(theme.colour("text" if marked else "muted"))
        # Names on the left half are turned so that none stands on its head.
        painter.rotate(angle - 90 if angle < 180 else angle + 90)
        box = QRectF(0, -8, NAMES, 16) if angle < 180 else QRectF(-NAMES, -8, NAMES, 16)
        side = Qt.AlignmentFlag.AlignLeft if angle < 180 else Qt.AlignmentFlag.AlignRight
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()

    def _hub(self, painter: QPainter) -> None:
        theme, (centre, radius), cycle = self._workspace.appearance.theme, self._circle(), self._grades.cycle_name(self._year)
        of_one_pillar = len({ring.pillar for ring in self._rings}) == 1
        painter.setPen(theme.colour("text"))
        painter.setFont(face(16, serif=True, weight=600))
        top = centre.y() - (5 if self._lines() else 9 * (len(self._rings) + 1))
        if not self._lines() or QFontMetricsF(painter.font()).horizontalAdvance(cycle) < 2 * radius * SMALL_HUB:
            painter.drawText(QRectF(centre.x() - radius, top - 6, 2 * radius, 22), Qt.AlignmentFlag.AlignCenter, cycle)
        for ring, measure in enumerate(self._rings):
            chosen = ring == self._ring
            painter.setFont(face(11, weight=600 if chosen else 400))
            painter.setPen(theme.colour("text" if chosen else "muted"))
            name = f"{ring + 1}  {self._grades.short_name_of(measure) if of_one_pillar else self._grades.name_of(measure)}"
            if self._lines():
                painter.setFont(face(12, weight=600 if chosen else 400))
                box = self.name_box(ring)
                shown = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, box.width() - 8)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
            else:
                line = QRectF(centre.x() - radius, top + 18 + 16 * ring, 2 * radius, 16)
                painter.drawText(line, Qt.AlignmentFlag.AlignCenter, name)

    # Choosing ------------------------------------------------------------------------------------------

    def _choose(self, index: int, ring: int) -> None:
        force, measure = self._forces[index % len(self._forces)], self._rings[ring]
        words = grade_sentence(self._grades, force.name, force.id, self._year, measure)
        say(self, words)
        if ring != self._ring:
            self.ring_chosen.emit(measure)
        self.chosen.emit(force.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell, or the ring by its name, that is clicked."""
        cell = self.cell_at(event.position().x(), event.position().y())
        named = (ring for ring in range(len(self._rings)) if self._lines() and self.name_box(ring).contains(event.position()))
        ring = next(named, None)
        if cell:
            self._choose(*cell)
        elif ring is not None:
            self.ring_chosen.emit(self._rings[ring])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from force to force and from ring to ring."""
        index = next((n for n, force in enumerate(self._forces) if force.id == self._force), 0)
        key, last = Qt.Key(event.key()), len(self._rings) - 1
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._choose(index + (1 if key == Qt.Key.Key_Right else -1), self._ring)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose(index, min(last, max(0, self._ring + (1 if key == Qt.Key.Key_Down else -1))))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Say the grade of a cell that is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self.cell_at(event.x(), event.y())
            if cell:
                force = self._forces[cell[0]]
                words = grade_sentence(self._grades, force.name, force.id, self._year, self._rings[cell[1]])
                QToolTip.showText(event.globalPos(), tooltip_html(words), self)
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        self.update()
