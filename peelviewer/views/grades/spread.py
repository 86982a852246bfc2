"""How the grades of all forces are spread, year by year."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from peelviewer.analysis.grades import Grades, Measure
from peelviewer.figures.grades import spread
from peelviewer.figures.scene import Canvas, Scene
from peelviewer.ui.look.drawing import Recording, measure
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr


class Spread(QWidget):
    """How many forces had each grade: one bar a year, the chosen year's heavier; its scale is the legend, with counts in words.

    A dashed line divides years that cannot be compared.
    """

    def __init__(self, workspace: Workspace, grades: Grades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._grades = workspace, grades
        self._measure, self._year = grades.measures[0], grades.years[-1]
        self._recording = Recording()
        self.setMinimumWidth(380)

    def show_grades(self, shown_measure: Measure, year: int) -> None:
        """Show a measure with a year chosen."""
        self._measure, self._year = shown_measure, year
        self._recording.forget()
        lines = []
        for inspected in self._grades.years_of(shown_measure):
            counts = self._grades.spread(inspected, shown_measure)
            lines.append(f"{self._grades.cycle_name(inspected)}: {', '.join(f'{tr(name)} {count}' for name, count in counts)}")
        self.setAccessibleName(tr("How the grades were spread. {grades}", grades=". ".join(lines)))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the legend as many lines as it needs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(round(spread.height(self._grades, self._measure, self._year, self.width(), measure)))

    def legend(self) -> list[tuple[str, int, QRectF]]:
        """Return every grade of the chosen year's scale, then what else there is, with its count and its place below the bars."""
        top = spread.BARS.row * len(self._grades.years_of(self._measure)) + 8
        entries = spread.legend(self._grades, self._measure, self._year, self.width(), top, measure)
        return [(entry.name, entry.forces, QRectF(*entry[2:])) for entry in entries]

    def _scene(self) -> Scene:
        canvas = Canvas(self.width(), measure)
        spread.lay_out(self._grades, self._measure, self._year, canvas)
        return canvas.scene()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar a year and the chosen year's legend."""
        size = (self.width(), self.height())
        self._recording.play(QPainter(self), self._workspace.appearance.theme, size, self._scene)

    def event(self, event: QEvent) -> bool:
        """Say a part's grade and count when it is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for spot in self._scene().spots:
                if QRectF(spot.x, spot.y, spot.width, spot.height).contains(event.x(), event.y()):
                    QToolTip.showText(event.globalPos(), spot.text, self)
                    return True
        return super().event(event)
