"""How the grades of all forces are spread, year by year."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from peelviewer.analysis.grades import NOT_HELD, Grades, Measure
from peelviewer.model.grades import Grade, scale
from peelviewer.ui.look.theme import face
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

from .cells import draw_cell, fill_and_ink

BARS_LEFT, BAR, LINE, MARK, APART = 64.0, 24, 22, 30, 16


class Spread(QWidget):
    """How many forces had each grade: one bar a year, the chosen year's heavier; its scale is the legend, with counts in words.

    A dashed line divides years that cannot be compared.
    """

    def __init__(self, workspace: Workspace, grades: Grades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._grades = workspace, grades
        self._measure, self._year = grades.measures[0], grades.years[-1]
        self._years = grades.years_of(self._measure)
        self.setMinimumWidth(380)

    def show_grades(self, measure: Measure, year: int) -> None:
        """Show a measure with a year chosen."""
        self._measure, self._year, self._years = measure, year, self._grades.years_of(measure)
        lines = []
        for inspected in self._years:
            counts = self._grades.spread(self._workspace.library, inspected, measure)
            lines.append(f"{self._grades.cycle_name(inspected)}: {', '.join(f'{tr(name)} {count}' for name, count in counts)}")
        self.setAccessibleName(tr("How the grades were spread. {grades}", grades=". ".join(lines)))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the legend as many lines as it needs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        legend = self.legend()
        self.setFixedHeight(round(legend[-1][2].bottom()) + 6 if legend else BAR * len(self._years))

    def _parts(self, year: int) -> list[tuple[str, int, QRectF]]:
        counts = self._grades.spread(self._workspace.library, year, self._measure)
        total, left, top = sum(n for _, n in counts), BARS_LEFT, float(BAR * self._years.index(year))
        room, parts = self.width() - BARS_LEFT, []
        for name, count in counts:
            width = room * count / max(1, total)
            parts.append((name, count, QRectF(left, top + 5, max(1.0, width - 2), 14)))
            left += width
        return parts

    def legend(self) -> list[tuple[str, int, QRectF]]:
        """Return every grade of the chosen year's scale, then what else there is, with its count and its place below the bars."""
        counts = dict(self._grades.spread(self._workspace.library, self._year, self._measure))
        names = dict.fromkeys((*(grade.value for grade in scale(self._year)), *counts))
        metrics, left, top, entries = QFontMetricsF(face(12)), BARS_LEFT, float(BAR * len(self._years) + 8), []
        for name in names:
            count = counts.get(name, 0)
            width = metrics.horizontalAdvance(_counted(name, count)) + (0 if name == NOT_HELD else MARK)
            if left > BARS_LEFT and left + width > self.width():
                left, top = BARS_LEFT, top + LINE
            entries.append((name, count, QRectF(left, top, width, LINE)))
            left += width + APART
        return entries

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar a year and the chosen year's legend."""
        painter, theme = QPainter(self), self._workspace.appearance.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, year in enumerate(self._years):
            chosen = year == self._year
            painter.setFont(face(12, weight=600 if chosen else 400))
            painter.setPen(theme.colour("text" if chosen else "muted"))
            painter.drawText(QRectF(0, BAR * index, BARS_LEFT - 4, BAR), Qt.AlignmentFlag.AlignVCenter, self._grades.cycle_name(year))
            for name, count, box in self._parts(year):
                self._part(painter, name, count, box)
            if index and self._grades.seam(self._years[index - 1], year, self._measure):
                painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine))
                painter.drawLine(0, BAR * index, self.width(), BAR * index)
        self._draw_legend(painter)

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

    def _draw_legend(self, painter: QPainter) -> None:
        theme = self._workspace.appearance.theme
        painter.setFont(face(12))
        for name, count, place in self.legend():
            words = place
            if name != NOT_HELD:
                words = place.adjusted(MARK, 0, 0, 0)
                draw_cell(painter, theme, Grade(name), QRectF(place.left(), place.top() + 2, MARK - 6, LINE - 4))
                painter.setFont(face(12))
            painter.setPen(theme.colour("text" if count else "muted"))
            painter.drawText(words.adjusted(0, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter, _counted(name, count))

    def event(self, event: QEvent) -> bool:
        """Say a part's grade and count when it is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for year in self._years:
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


def _counted(name: str, count: int) -> str:
    return f"{tr(name).capitalize()} {count}"
