"""A wheel of grades: sectors are forces by region, rings are the pillars or the questions of one year."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from peelviewer.analysis.grades import Grades, Measure, grade_sentence
from peelviewer.figures.grades import wheel
from peelviewer.figures.grades.shown import Followed, GradesShown
from peelviewer.figures.scene import Canvas, Scene
from peelviewer.model.library import Force
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look.drawing import Recording, draw
from peelviewer.ui.look.drawing import measure as measure_words
from peelviewer.ui.look.theme import face
from peelviewer.ui.spoken import say
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

LINE, COLUMNS, BELOW, BESIDE = 20, 2, 8, 230


class GradeWheel(QWidget):
    """The wheel of one year; a cell is chosen by click or arrow keys (left and right: forces, up and down: rings).

    Letters that are typed are handed on, as they are the beginning of a force's name.
    """

    chosen = Signal(str)
    ring_chosen = Signal(object)
    follow_wanted = Signal(str)
    typed = Signal(str)

    def __init__(self, workspace: Workspace, grades: Grades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._grades = workspace, grades
        self._year, self._force, self._followed = grades.years[-1], "", Followed()
        self._forces = self._in_order()
        self._rings: tuple[Measure, ...] = grades.wholes_in(self._year)
        self._ring = 0
        self._recording = Recording()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(300, 254)

    def _in_order(self) -> tuple[Force, ...]:
        """Return the forces by region and name, those of no region last."""
        return tuple(sorted(self._grades.forces, key=lambda force: (not force.region, force.region, force.name)))

    def show_grades(self, rings: tuple[Measure, ...], measure: Measure, year: int, force: str, followed: Followed) -> None:
        """Show rings of measures (outermost first) in a year, with a measure's cell of a force chosen and those followed marked."""
        self._rings, self._year, self._force, self._followed = rings, year, force, followed
        self._forces = self._in_order()
        self._recording.forget()
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

    def shown(self) -> GradesShown:
        """Return what the wheel shows, with the measure of the chosen ring."""
        return GradesShown(self._grades, self._rings[self._ring], self._year, self._forces, self._followed)

    @property
    def rings(self) -> tuple[Measure, ...]:
        """The measures of the rings, outermost first."""
        return self._rings

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
        return QPointF(room.width() / 2, room.height() / 2), min(room.width(), room.height()) / 2 - wheel.NAMES

    def _is_low(self) -> bool:
        """Whether the names of many rings stand beside the wheel, as that leaves it larger than names below it."""
        below = self.height() - LINE * math.ceil(len(self._rings) / COLUMNS) - BELOW
        return min(self.width() - BESIDE, self.height()) > min(self.width(), below)

    def _lines(self) -> int:
        """Return how many lines of names stand below or beside the wheel."""
        if len(self._rings) <= wheel.MOST_IN_HUB:
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

    def _wheel(self) -> wheel.Wheel:
        centre, radius = self._circle()
        return wheel.Wheel(centre.x(), centre.y(), radius, len(self._rings), len(self._forces))

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return force number and ring under a point."""
        return self._wheel().cell_at(x, y)

    # Painting ------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw cells, names, the year in the hub, and a line around the chosen cell."""
        painter, theme = QPainter(self), self._workspace.appearance.theme
        drawn = self._wheel()
        self._recording.play(painter, theme, (self.width(), self.height()), self._scene)
        chosen = next((index for index, force in enumerate(self._forces) if force.id == self._force), None)
        if chosen is not None:
            ringed = Canvas(self.width(), measure_words)
            wheel.add_ring(ringed, drawn.outline(chosen, self._ring), 2, "focus" if self.hasFocus() else "text")
            draw(painter, ringed.scene(), theme)
        if self._lines():
            self._name_rings(painter)

    def _scene(self) -> Scene:
        canvas = Canvas(self.width(), measure_words)
        wheel.lay_out(self.shown(), self._rings, self._wheel(), canvas)
        return canvas.scene()

    def _name_rings(self, painter: QPainter) -> None:
        """Name the rings below or beside the wheel, where they are too many for its hub."""
        theme, shown = self._workspace.appearance.theme, self.shown()
        for ring in range(len(self._rings)):
            chosen, box = ring == self._ring, self.name_box(ring)
            painter.setFont(face(12, weight=600 if chosen else 400))
            painter.setPen(theme.colour("text" if chosen else "muted"))
            name = wheel.ring_name(shown, self._rings, ring)
            name = name if ring else tr("{name}, outermost", name=name)
            words = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, box.width() - 8)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    # Choosing ------------------------------------------------------------------------------------------

    def _choose(self, index: int, ring: int) -> None:
        force, measure = self._forces[index % len(self._forces)], self._rings[ring]
        words = grade_sentence(self._grades, force.name, force.id, self._year, measure)
        say(self, words)
        if ring != self._ring:
            self.ring_chosen.emit(measure)
        self.chosen.emit(force.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell, or the ring by its name, that is clicked; with Ctrl its force is followed, or no longer."""
        cell = self.cell_at(event.position().x(), event.position().y())
        if cell and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.follow_wanted.emit(self._forces[cell[0]].id)
            return
        named = (ring for ring in range(len(self._rings)) if self._lines() and self.name_box(ring).contains(event.position()))
        ring = next(named, None)
        if cell:
            self._choose(*cell)
        elif ring is not None:
            self.ring_chosen.emit(self._rings[ring])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from force to force and from ring to ring, follow the chosen force, or hand a letter on."""
        index = next((n for n, force in enumerate(self._forces) if force.id == self._force), 0)
        key, last = Qt.Key(event.key()), len(self._rings) - 1
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._choose(index + (1 if key == Qt.Key.Key_Right else -1), self._ring)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose(index, min(last, max(0, self._ring + (1 if key == Qt.Key.Key_Down else -1))))
        elif key == Qt.Key.Key_Space and self._force:
            self.follow_wanted.emit(self._force)
        elif event.text().isalpha():
            self.typed.emit(event.text())
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
