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
)
from PySide6.QtWidgets import QToolTip, QWidget

from peelviewer.analysis.grades import Grades, Measure, lowered
from peelviewer.figures.grades import tile_map
from peelviewer.figures.grades.shown import Followed, GradesShown
from peelviewer.figures.scene import Canvas, Scene
from peelviewer.model.library import Force
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.look.drawing import Recording, draw, measure
from peelviewer.ui.spoken import say
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr


class GradeMap(QWidget):
    """The map of one measure in one year; a tile is chosen by click or arrow key, and letters that are typed are handed on."""

    chosen = Signal(str)
    follow_wanted = Signal(str)
    typed = Signal(str)

    def __init__(self, workspace: Workspace, grades: Grades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._grades, self._force = workspace, grades, ""
        self._shown = GradesShown(grades, grades.measures[0], grades.years[-1], grades.forces, Followed())
        self._boxes = tile_map.boxes(grades.forces)
        self._recording = Recording()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_grades(self, shown_measure: Measure, year: int, force: str, followed: Followed) -> None:
        """Show a measure in a year, with a force chosen and the marks of those that are followed."""
        self._shown, self._force = GradesShown(self._grades, shown_measure, year, self._grades.forces, followed), force
        self._boxes = tile_map.boxes(self._grades.forces)
        self._recording.forget()
        self.setFixedSize(*(round(side + tile_map.TILES.around) for side in tile_map.size(self._grades.forces)))
        cycle = self._grades.cycle_name(year)
        counts = ", ".join(f"{tr(name)} {count}" for name, count in self._grades.spread(year, shown_measure))
        name = lowered(self._grades.name_of(shown_measure))
        self.setAccessibleName(tr("Map of {measure}, {year}: {counts}", measure=name, year=cycle, counts=counts))
        self.update()

    def box(self, force: Force) -> QRectF:
        """Return a force's tile."""
        return QRectF(*self._boxes[force.id], tile_map.TILES.width, tile_map.TILES.height)

    def sentence(self, force: str) -> str:
        """Return a force's grade as a sentence; its id where there is no such force."""
        found = next((each for each in self._shown.forces if each.id == force), None)
        return self._shown.sentence(found) if found else force

    def sizeHint(self) -> QSize:
        """Return the whole map's size."""
        return self.minimumSize()

    def _scene(self) -> Scene:
        canvas = Canvas(self.width(), measure)
        tile_map.lay_out(self._shown, canvas)
        return canvas.scene()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw every tile; the chosen force has a ring."""
        painter, theme = QPainter(self), self._workspace.appearance.theme
        self._recording.play(painter, theme, (self.width(), self.height()), self._scene)
        chosen = next((force for force in self._shown.forces if force.id == self._force), None)
        if chosen is not None:
            marked, focused = Canvas(self.width(), measure), self.hasFocus()
            tile_map.add_ring(marked, *self._boxes[chosen.id], 3 if focused else 2, "focus" if focused else "text")
            tile_map.add_mark(self._shown, marked, chosen.id, *self._boxes[chosen.id])
            draw(painter, marked.scene(), theme)  # its number stands on the ring

    def _force_at(self, x: float, y: float) -> Force | None:
        return next((force for force in self._shown.forces if self.box(force).contains(x, y)), None)

    def _choose(self, force: Force) -> None:
        say(self, self._shown.sentence(force))
        self.chosen.emit(force.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the force that is clicked; with Ctrl it is followed, or no longer."""
        force = self._force_at(event.position().x(), event.position().y())
        if force and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.follow_wanted.emit(force.id)
        elif force:
            self._choose(force)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next force in the arrow's direction, follow the one that is chosen, or hand a letter on."""
        steps = {Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1)}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            forces = self._shown.forces
            here = next((force for force in forces if force.id == self._force), None) or forces[0]
            found = self._next(here, *step)
            if found:
                self._choose(found)
        elif event.key() == Qt.Key.Key_Space and self._force:
            self.follow_wanted.emit(self._force)
        elif event.text().isalpha():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _next(self, here: Force, across: int, down: int) -> Force | None:
        """Return the nearest force ahead: along the row or column first, then beside it."""
        best: tuple[float, Force] | None = None
        x, y = self._boxes[here.id]
        for force in self._shown.forces:
            dx, dy = self._boxes[force.id][0] - x, self._boxes[force.id][1] - y
            ahead, aside = (dx * across, abs(dy)) if across else (dy * down, abs(dx))
            if ahead > 0 and aside <= ahead * 1.3 and (best is None or ahead + 2 * aside < best[0]):
                best = (ahead + 2 * aside, force)
        return best[1] if best else None

    def event(self, event: QEvent) -> bool:
        """Say a force's grade when its tile is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            force = self._force_at(event.x(), event.y())
            if force:
                QToolTip.showText(event.globalPos(), tooltip_html(self._shown.sentence(force)), self)
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        self.update()
