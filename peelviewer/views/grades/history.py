"""A force's grades over the years, and how the grades of all forces were spread; nothing joins what cannot be compared."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from peelviewer.analysis.grades import NOT_HELD, Grades, Measure
from peelviewer.model.grades import Grade, scale
from peelviewer.ui.look import badge
from peelviewer.ui.look.theme import face
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

NAMES, ROW, STEP = 96, 40, 8


class History(QWidget):
    """One line a pillar, or a question of a pillar that is not graded: a badge a year, higher for a better grade.

    They are joined only where the years can be compared.
    """

    def __init__(self, workspace: Workspace, grades: Grades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._grades, self._force = workspace, grades, workspace.place.report.force
        self._measures = grades.wholes_of(self._force)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(440)

    def show_force(self, force: str) -> None:
        """Show a force's grades."""
        self._force, self._measures = force, self._grades.wholes_of(force)
        self.setFixedHeight(28 + ROW * len(self._measures))
        name = self._workspace.library.force_by_id[force].name
        lines = []
        for measure in self._measures:
            grades = [(year, self._grades.get(force, year, measure)) for year in self._grades.years]
            words = ", ".join(f"{self._grades.cycle_name(year)} {grade.grade.label if grade else tr(NOT_HELD)}" for year, grade in grades)
            lines.append(f"{measure.name}: {words}")
        self.setAccessibleName(tr("{name}, grades by year. {grades}", name=name, grades=". ".join(lines)))
        self.update()

    def seams(self) -> list[str]:
        """Return why years cannot be compared, each reason once with its measure."""
        years, found = self._grades.years, []
        for measure in self._measures:
            parted = [seam for a, b in pairwise(years) if (seam := self._grades.seam(a, b, measure))]
            lacking = dict.fromkeys(self._grades.cycle_name(seam.lacking) for seam in parted if seam.lacking)
            reasons = [tr("The questions of {year} are not held.", year=", ".join(lacking))] if lacking else []
            reasons += dict.fromkeys(seam.words for seam in parted if not seam.lacking)
            if reasons:
                found.append(f"{measure.name}: {' '.join(reasons)}")
        return found

    def sizeHint(self) -> QSize:
        """Return room for five years."""
        return QSize(620, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the years, then a line of badges a pillar."""
        painter, theme = QPainter(self), self._workspace.appearance.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        years = self._grades.years
        column = (self.width() - NAMES) / len(years)
        painter.setFont(face(12))
        for index, year in enumerate(years):
            painter.setPen(theme.colour("muted"))
            painter.drawText(QRectF(NAMES + index * column, 0, column, 20), Qt.AlignmentFlag.AlignCenter, self._grades.cycle_name(year))
        for row, measure in enumerate(self._measures):
            painter.setFont(face(13))
            painter.setPen(theme.colour("text"))
            middle = 28 + row * ROW + ROW / 2
            name = QFontMetricsF(painter.font()).elidedText(measure.name, Qt.TextElideMode.ElideRight, NAMES - 4)
            painter.drawText(QRectF(0, middle - 10, NAMES, 20), Qt.AlignmentFlag.AlignVCenter, name)
            self._line(painter, measure, middle, column)

    def _line(self, painter: QPainter, measure: Measure, middle: float, column: float) -> None:
        theme = self._workspace.appearance.theme
        places: list[tuple[float, float, float, Grade] | None] = []
        for index, year in enumerate(self._grades.years):
            published = self._grades.get(self._force, year, measure)
            x = NAMES + (index + 0.5) * column
            if published is None:
                painter.setFont(face(12))
                painter.setPen(theme.colour("muted"))
                painter.drawText(QRectF(x - column / 2, middle - 10, column, 20), Qt.AlignmentFlag.AlignCenter, tr(NOT_HELD))
                places.append(None)
                continue
            order = scale(year)
            lift = STEP if published.grade is order[0] else -STEP if published.grade in order[2:] else 0
            places.append((x, middle - lift, badge.width(published.grade, badge.SMALL), published.grade))
        years = self._grades.years
        painter.setPen(QPen(theme.colour("pale"), 2))
        for index in range(len(places) - 1):
            left, right = places[index], places[index + 1]
            if left and right and not self._grades.seam(years[index], years[index + 1], measure):
                painter.drawLine(round(left[0] + left[2] / 2 + 3), round(left[1]), round(right[0] - right[2] / 2 - 3), round(right[1]))
            elif left and right:
                x = NAMES + (index + 1) * column
                seam = QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine)
                painter.setPen(seam)
                painter.drawLine(round(x), round(middle - 13), round(x), round(middle + 13))
                painter.setPen(QPen(theme.colour("pale"), 2))
        for place in places:
            if place:
                badge.draw(painter, theme, place[3], place[0] - place[2] / 2, place[1] - badge.SMALL.height / 2, badge.SMALL)
