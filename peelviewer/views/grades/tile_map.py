"""A tile map of England and Wales: each force a tile near its place, with its grade in shape, colour and words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from peelviewer.analysis.grades import Grades, Measure, grade_sentence, lowered
from peelviewer.model.library import Force
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.spoken import say
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .cells import draw_tile

WIDTH, HEIGHT, GAP = 54, 42, 4


class GradeMap(QWidget):
    """The map of one measure in one year; a tile is chosen by click or arrow key."""

    chosen = Signal(str)

    def __init__(self, workspace: Workspace, grades: Grades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._grades = workspace, grades
        self._forces = {(f.map_column, f.map_row): f for f in workspace.library.forces}
        self._measure, self._year, self._force = grades.measures[0], grades.years[-1], ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        columns, rows = (1 + max((place[axis] for place in self._forces), default=0) for axis in (0, 1))
        self.setFixedSize(columns * (WIDTH + GAP) + 6, rows * (HEIGHT + GAP) + 6)

    def show_grades(self, measure: Measure, year: int, force: str) -> None:
        """Show a measure in a year, with a force chosen."""
        self._measure, self._year, self._force, cycle = measure, year, force, self._grades.cycle_name(year)
        counts = ", ".join(f"{tr(name)} {count}" for name, count in self._grades.spread(self._workspace.library, year, measure))
        name = lowered(self._grades.name_of(measure))
        self.setAccessibleName(tr("Map of {measure}, {year}: {counts}", measure=name, year=cycle, counts=counts))
        self.update()

    def box(self, force: Force) -> QRectF:
        """Return a force's tile."""
        return QRectF(3 + force.map_column * (WIDTH + GAP), 3 + force.map_row * (HEIGHT + GAP), WIDTH, HEIGHT)

    def sizeHint(self) -> QSize:
        """Return the whole map's size."""
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw every tile; the chosen force has a ring, the report's own a heavier one."""
        painter, theme = QPainter(self), self._workspace.appearance.theme
        for force in self._forces.values():
            published = self._grades.get(force.id, self._year, self._measure)
            draw_tile(painter, theme, published.grade if published else None, self.box(force), force.abbreviation)
        for force in self._forces.values():
            if force.id in (self._force, self._workspace.place.report.force):
                is_own = force.id == self._workspace.place.report.force
                colour = theme.colour("focus" if force.id == self._force and self.hasFocus() else "text")
                painter.setPen(QPen(colour, 3 if is_own else 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self.box(force).adjusted(-2, -2, 2, 2), 6, 6)

    def _force_at(self, x: float, y: float) -> Force | None:
        return next((force for force in self._forces.values() if self.box(force).contains(x, y)), None)

    def _choose(self, force: Force) -> None:
        words = grade_sentence(self._grades, force.name, force.id, self._year, self._measure)
        say(self, words)
        self.chosen.emit(force.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the force that is clicked."""
        force = self._force_at(event.position().x(), event.position().y())
        if force:
            self._choose(force)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next force in the arrow's direction."""
        steps = {Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1)}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        here = next((f for f in self._forces.values() if f.id == self._force), None) or next(iter(self._forces.values()))
        found = self._next(here, *step)
        if found:
            self._choose(found)

    def _next(self, here: Force, across: int, down: int) -> Force | None:
        """Return the nearest force ahead: along the row or column first, then beside it."""
        best: tuple[float, Force] | None = None
        for force in self._forces.values():
            dx, dy = force.map_column - here.map_column, force.map_row - here.map_row
            ahead, aside = (dx * across, abs(dy)) if across else (dy * down, abs(dx))
            if ahead > 0 and aside <= ahead and (best is None or ahead + 2 * aside < best[0]):
                best = (ahead + 2 * aside, force)
        return best[1] if best else None

    def event(self, event: QEvent) -> bool:
        """Say a force's grade when its tile is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            force = self._force_at(event.x(), event.y())
            if force:
                QToolTip.showText(
                    event.globalPos(), tooltip_html(grade_sentence(self._grades, force.name, force.id, self._year, self._measure)), self
                )
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        self.update()
