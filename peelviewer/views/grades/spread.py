"""How the grades of all forces are spread, year by year."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from peelviewer.analysis.grades import NOT_HELD, Grades, Measure
from peelviewer.model.grades import Grade
from peelviewer.ui.look import badge
from peelviewer.ui.look.theme import face
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

from .cells import fill_and_ink


class Spread(QWidget):
    """How many forces had each grade: one bar a year, the chosen year's heavier, with its counts in words below."""

    def __init__(self, workspace: Workspace, grades: Grades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._grades = workspace, grades
        self._measure, self._year = grades.measures[0], grades.years[-1]
        self.setFixedHeight(24 * len(grades.years) + 30)
        self.setMinimumWidth(380)

    def show_grades(self, measure: Measure, year: int) -> None:
        """Show a measure with a year chosen."""
        self._measure, self._year = measure, year
        lines = []
        for cycle in self._grades.years:
            counts = self._grades.spread(self._workspace.library, cycle, measure)
            lines.append(f"{self._grades.cycle_name(cycle)}: {', '.join(f'{tr(name)} {count}' for name, count in counts)}")
        self.setAccessibleName(tr("How the grades were spread. {grades}", grades=". ".join(lines)))
        self.update()

    def _parts(self, year: int) -> list[tuple[str, int, QRectF]]:
        counts = self._grades.spread(self._workspace.library, year, self._measure)
        total, left, top = sum(n for _, n in counts), 64.0, 24.0 * self._grades.years.index(year)
        room, parts = self.width() - 64.0, []
        for name, count in counts:
            width = room * count / max(1, total)
            parts.append((name, count, QRectF(left, top + 5, max(1.0, width - 2), 14)))
            left += width
        return parts

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar a year and the chosen year's legend."""
        painter, theme = QPainter(self), self._workspace.appearance.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for year in self._grades.years:
            chosen = year == self._year
            top = 24 * self._grades.years.index(year)
            painter.setFont(face(12, weight=600 if chosen else 400))
            painter.setPen(theme.colour("text" if chosen else "muted"))
            painter.drawText(QRectF(0, top, 60, 24), Qt.AlignmentFlag.AlignVCenter, self._grades.cycle_name(year))
            for name, count, box in self._parts(year):
                self._part(painter, name, count, box)
        self._legend(painter)

    def _part(self, painter: QPainter, name: str, count: int, box: QRectF) -> None:
        theme = self._workspace.appearance.theme
        if name == NOT_HELD:
            painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
            ink = theme.colour("muted")
        else:
            fill, ink, edge = fill_and_ink(theme, Grade(name))
            painter.setPen(QPen(edge, 1))
            painter.setBrush(fill if fill else Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(face(11, weight=600))
        if QFontMetricsF(painter.font()).horizontalAdvance(str(count)) + 4 <= box.width():
            painter.setPen(ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))

    def _legend(self, painter: QPainter) -> None:
        theme, x = self._workspace.appearance.theme, 64.0
        top = 24.0 * len(self._grades.years) + 8
        for name, count, _ in self._parts(self._year):
            if name != NOT_HELD:
                grade = Grade(name)
                badge.draw_shape(painter, grade, QRectF(x, top + 4, 11, 11), badge.mark_colour(theme, grade))
                x += 16
            words = f"{tr(name).capitalize()} {count}"
            painter.setFont(face(12))
            painter.setPen(theme.colour("text"))
            painter.drawText(QRectF(x, top, 200, 20), Qt.AlignmentFlag.AlignVCenter, words)
            x += QFontMetricsF(painter.font()).horizontalAdvance(words) + 16

    def event(self, event: QEvent) -> bool:
        """Say a part's grade and count when it is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for year in self._grades.years:
                for name, count, box in self._parts(year):
                    if box.contains(event.x(), event.y()):
                        QToolTip.showText(
                            event.globalPos(),
                            plural(
                                "{year}: {grade}, {n} force",
                                "{year}: {grade}, {n} forces",
                                count,
                                year=self._grades.cycle_name(year),
                                grade=tr(name).capitalize(),
                            ),
                            self,
                        )
                        return True
        return super().event(event)
