"""A force's grades over the years, and how the grades of all forces were spread; nothing joins what cannot be compared."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from peelviewer.analysis.grades import NOT_HELD, Grades, Measure
from peelviewer.model.grades import Grade, scale
from peelviewer.ui.look import badge
from peelviewer.ui.look.theme import face
from peelviewer.ui.session import Session
from peelviewer.wording import plural, tr

from .cells import fill_and_ink

NAMES, ROW, STEP = 96, 40, 8


class History(QWidget):
    """One line a pillar, or a question of a pillar that is not graded: a badge a year, higher for a better grade.

    They are joined only where the years can be compared.
    """

    def __init__(self, session: Session, grades: Grades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._grades, self._force = session, grades, session.report.force
        self._measures = grades.wholes_of(self._force)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(440)

    def show_force(self, force: str) -> None:
        """Show a force's grades."""
        self._force, self._measures = force, self._grades.wholes_of(force)
        self.setFixedHeight(28 + ROW * len(self._measures))
        name = self._session.library.force_by_id[force].name
        lines = []
        for measure in self._measures:
            held = [(year, self._grades.get(force, year, measure)) for year in self._grades.years]
            words = ", ".join(f"{self._grades.cycle_name(year)} {grade.grade.label if grade else tr(NOT_HELD)}" for year, grade in held)
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
        painter, theme = QPainter(self), self._session.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        years = self._grades.years
        column = (self.width() - NAMES) / len(years)
        painter.setFont(face(12))
        for at, year in enumerate(years):
            painter.setPen(theme.colour("muted"))
            painter.drawText(QRectF(NAMES + at * column, 0, column, 20), Qt.AlignmentFlag.AlignCenter, self._grades.cycle_name(year))
        for row, measure in enumerate(self._measures):
            painter.setFont(face(13))
            painter.setPen(theme.colour("text"))
            middle = 28 + row * ROW + ROW / 2
            name = QFontMetricsF(painter.font()).elidedText(measure.name, Qt.TextElideMode.ElideRight, NAMES - 4)
            painter.drawText(QRectF(0, middle - 10, NAMES, 20), Qt.AlignmentFlag.AlignVCenter, name)
            self._line(painter, measure, middle, column)

    def _line(self, painter: QPainter, measure: Measure, middle: float, column: float) -> None:
        theme = self._session.theme
        places: list[tuple[float, float, float, Grade] | None] = []
        for at, year in enumerate(self._grades.years):
            held = self._grades.get(self._force, year, measure)
            x = NAMES + (at + 0.5) * column
            if held is None:
                painter.setFont(face(12))
                painter.setPen(theme.colour("muted"))
                painter.drawText(QRectF(x - column / 2, middle - 10, column, 20), Qt.AlignmentFlag.AlignCenter, tr(NOT_HELD))
                places.append(None)
                continue
            order = scale(year)
            lift = STEP if held.grade is order[0] else -STEP if held.grade in order[2:] else 0
            places.append((x, middle - lift, badge.width(held.grade, badge.SMALL), held.grade))
        years = self._grades.years
        painter.setPen(QPen(theme.colour("pale"), 2))
        for at in range(len(places) - 1):
            left, right = places[at], places[at + 1]
            if left and right and not self._grades.seam(years[at], years[at + 1], measure):
                painter.drawLine(round(left[0] + left[2] / 2 + 3), round(left[1]), round(right[0] - right[2] / 2 - 3), round(right[1]))
            elif left and right:
                x = NAMES + (at + 1) * column
                seam = QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine)
                painter.setPen(seam)
                painter.drawLine(round(x), round(middle - 13), round(x), round(middle + 13))
                painter.setPen(QPen(theme.colour("pale"), 2))
        for place in places:
            if place:
                badge.draw(painter, theme, place[3], place[0] - place[2] / 2, place[1] - badge.SMALL.height / 2, badge.SMALL)


class Spread(QWidget):
    """How many forces had each grade: one bar a year, the chosen year's heavier, with its counts in words below."""

    def __init__(self, session: Session, grades: Grades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._grades = session, grades
        self._measure, self._year = grades.measures[0], grades.years[-1]
        self.setFixedHeight(24 * len(grades.years) + 30)
        self.setMinimumWidth(380)

    def show_grades(self, measure: Measure, year: int) -> None:
        """Show a measure with a year chosen."""
        self._measure, self._year = measure, year
        lines = []
        for each in self._grades.years:
            counts = self._grades.spread(self._session.library, each, measure)
            lines.append(f"{self._grades.cycle_name(each)}: {', '.join(f'{tr(name)} {count}' for name, count in counts)}")
        self.setAccessibleName(tr("How the grades were spread. {grades}", grades=". ".join(lines)))
        self.update()

    def _parts(self, year: int) -> list[tuple[str, int, QRectF]]:
        counts = self._grades.spread(self._session.library, year, self._measure)
        total, left, top = sum(n for _, n in counts), 64.0, 24.0 * self._grades.years.index(year)
        room, parts = self.width() - 64.0, []
        for name, count in counts:
            width = room * count / max(1, total)
            parts.append((name, count, QRectF(left, top + 5, max(1.0, width - 2), 14)))
            left += width
        return parts

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar a year and the chosen year's legend."""
        painter, theme = QPainter(self), self._session.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for year in self._grades.years:
            own = year == self._year
            top = 24 * self._grades.years.index(year)
            painter.setFont(face(12, weight=600 if own else 400))
            painter.setPen(theme.colour("text" if own else "muted"))
            painter.drawText(QRectF(0, top, 60, 24), Qt.AlignmentFlag.AlignVCenter, self._grades.cycle_name(year))
            for name, count, box in self._parts(year):
                self._part(painter, name, count, box)
        self._legend(painter)

    def _part(self, painter: QPainter, name: str, count: int, box: QRectF) -> None:
        theme = self._session.theme
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
        theme, x = self._session.theme, 64.0
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
