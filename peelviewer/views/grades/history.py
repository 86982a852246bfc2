"""A force's grades over the years, a block a scale; nothing joins what cannot be compared."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from peelviewer.analysis.doubt import doubt_of_published, published_label
from peelviewer.analysis.grades import NOT_ASKED, NOT_HELD, Era, Grades, Measure, reasons
from peelviewer.model.grades import Grade, scale
from peelviewer.ui.look import badge
from peelviewer.ui.look.theme import face
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .cells import CELL_HEIGHT, CELL_WIDTH, draw_cell, write

LEAST_WIDTH, MOST_NAMES, BESIDE_NAME, LEAST_COLUMN, AROUND_BADGE = 400, 250, 14, 60, 10
JOINED_ROW, ROW, STEP = 40, 28, 8
"""Heights of a row: of one whose grades may be joined and stand higher or lower for it, and of others."""
TITLE, YEARS, BETWEEN = 22, 26, 14


class Block(NamedTuple):
    """The years of one scale with what was graded of a force in them, and where they stand; *title* is empty where there is one scale."""

    years: tuple[int, ...]
    measures: tuple[Measure, ...]
    title: str
    top: int
    row: int

    @property
    def rows_top(self) -> int:
        """Where its first row begins."""
        return self.top + (TITLE if self.title else 0) + YEARS

    @property
    def bottom(self) -> int:
        """Where its last row ends."""
        return self.rows_top + self.row * len(self.measures)


class History(QWidget):
    """One line a pillar, or a question of a pillar that is not graded: a badge a year.

    Years that can be compared are joined, and the better grade stands higher; others are divided by a dashed line. Each scale has a block
    of its own.
    """

    def __init__(self, workspace: Workspace, grades: Grades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._grades, self._force = workspace, grades, workspace.place.report.force
        self.blocks: tuple[Block, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(LEAST_WIDTH)

    def show_force(self, force: str) -> None:
        """Show a force's grades."""
        self._force, self.blocks = force, self._blocks(force)
        self.setFixedHeight(self.blocks[-1].bottom if self.blocks else 0)
        name = self._workspace.library.force_of(force).name
        lines = [self._spoken(block, measure) for block in self.blocks for measure in block.measures]
        self.setAccessibleName(tr("{name}, grades by year. {grades}", name=name, grades=". ".join(lines)))
        self.update()

    def _blocks(self, force: str) -> tuple[Block, ...]:
        graded = set(self._grades.wholes_of(force))
        made: list[Block] = []
        for era in self._grades.eras:
            measures = tuple(measure for measure in era.measures if measure in graded)
            if not measures:
                continue
            inspected = {year for measure in measures for year in self._grades.years_of(measure)}
            years = tuple(year for year in era.years if year in inspected)
            row = JOINED_ROW if any(self.joins(years, measure) for measure in measures) else ROW
            made.append(Block(years, measures, self._title(era, made), made[-1].bottom + BETWEEN if made else 0, row))
        return tuple(made)

    def _title(self, era: Era, before: list[Block]) -> str:
        if len(self._grades.eras) == 1:
            return ""
        if not before:
            return self._grades.about(era)
        return tr("{era}, not to be compared with those above", era=self._grades.about(era))

    def joins(self, years: tuple[int, ...], measure: Measure) -> list[tuple[int, int]]:
        """Return which years' grades of the force a line joins: neighbours that are held and can be compared."""
        held = {year: self._grades.get(self._force, year, measure) for year in years}
        return [(a, b) for a, b in pairwise(years) if held[a] and held[b] and not self._grades.seam(a, b, measure)]

    def _spoken(self, block: Block, measure: Measure) -> str:
        words = (f"{self._grades.cycle_name(year)} {self._cell_words(year, measure)}" for year in block.years)
        return f"{self._grades.name_of(measure)}: {', '.join(words)}"

    def _cell_words(self, year: int, measure: Measure) -> str:
        grade = self._grades.get(self._force, year, measure)
        if grade:
            return published_label(grade)
        return tr(NOT_HELD if self._grades.asked(year, measure) else NOT_ASKED)

    def seams(self) -> list[str]:
        """Return why years cannot be compared."""
        return [words for block in self.blocks for words in reasons(self._grades, block.years, block.measures)]

    def sizeHint(self) -> QSize:
        """Return room for five years."""
        return QSize(620, self.height())

    # Painting ----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each scale's years, then a line of badges a pillar or question."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block in self.blocks:
            self._block(painter, block)

    def _block(self, painter: QPainter, block: Block) -> None:
        theme = self._workspace.appearance.theme
        metrics = QFontMetricsF(face(13))
        names = [self._grades.name_of(measure) for measure in block.measures]
        room = min(
            max(metrics.horizontalAdvance(name) for name in names) + BESIDE_NAME, MOST_NAMES, self.width() - LEAST_COLUMN * len(block.years)
        )
        column = (self.width() - room) / len(block.years)
        painter.setFont(face(12, weight=600))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRectF(0, block.top, self.width(), TITLE), Qt.AlignmentFlag.AlignVCenter, block.title)
        painter.setFont(face(12))
        painter.setPen(theme.colour("muted"))
        for index, year in enumerate(block.years):
            head = QRectF(room + index * column, block.rows_top - YEARS, column, YEARS - 6)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, self._grades.cycle_name(year))
        worded = self._has_room_for_words(block, column)
        for index, (measure, name) in enumerate(zip(block.measures, names, strict=True)):
            middle = block.rows_top + (index + 0.5) * block.row
            painter.setFont(face(13))
            painter.setPen(theme.colour("text"))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room - BESIDE_NAME / 2)
            painter.drawText(QRectF(0, middle - 10, room, 20), Qt.AlignmentFlag.AlignVCenter, shown)
            self._seams(painter, block, measure, QRectF(room, middle - block.row / 2, column, block.row))
            self._grades_of(painter, block, measure, QRectF(room, middle - block.row / 2, column, block.row), worded)

    def _has_room_for_words(self, block: Block, column: float) -> bool:
        held = {self._grades.get(self._force, year, measure) for year in block.years for measure in block.measures}
        return all(badge.width(grade.grade, badge.SMALL, doubt_of_published(grade)) <= column - AROUND_BADGE for grade in held if grade)

    def _seams(self, painter: QPainter, block: Block, measure: Measure, cell: QRectF) -> None:
        """Draw a dashed line between years that cannot be compared."""
        painter.setPen(QPen(self._workspace.appearance.theme.colour("line_strong"), 1, Qt.PenStyle.DashLine))
        for index, (before, after) in enumerate(pairwise(block.years)):
            if self._grades.seam(before, after, measure):
                x = round(cell.left() + (index + 1) * cell.width())
                painter.drawLine(x, round(cell.top()), x, round(cell.bottom()))

    def _grades_of(self, painter: QPainter, block: Block, measure: Measure, cell: QRectF, worded: bool) -> None:
        """Draw a measure's grades over the lines that join them; *cell* is the place of the first year."""
        theme = self._workspace.appearance.theme
        joins = self.joins(block.years, measure)
        joined = {year for pair in joins for year in pair}
        boxes: dict[int, tuple[Grade, QRectF, str]] = {}
        for index, year in enumerate(block.years):
            grade, place = self._grades.get(self._force, year, measure), cell.translated(index * cell.width(), 0)
            if grade is None:
                painter.setPen(theme.colour("muted"))
                write(painter, self._cell_words(year, measure), place, 12)
                continue
            doubt = doubt_of_published(grade)
            width, height = (badge.width(grade.grade, badge.SMALL, doubt), badge.SMALL.height) if worded else (CELL_WIDTH - 8, CELL_HEIGHT)
            box = QRectF(place.center().x() - width / 2, place.center().y() - height / 2, width, height)
            boxes[year] = grade.grade, box.translated(0, -_lift(grade.grade, year) if year in joined else 0), doubt
        painter.setPen(QPen(theme.colour("pale"), 2))
        for before, after in joins:
            left, right = boxes[before][1], boxes[after][1]
            painter.drawLine(round(left.right() + 3), round(left.center().y()), round(right.left() - 3), round(right.center().y()))
        for drawn, box, doubt in boxes.values():
            if worded:
                badge.draw(painter, theme, drawn, box.left(), box.top(), badge.SMALL, doubt)
            else:
                draw_cell(painter, theme, drawn, box)


def _lift(grade: Grade, year: int) -> int:
    """Return how many pixels a grade stands above the middle of its row."""
    order = scale(year)
    middle = len(order) // 2 - 1
    if grade not in order or order.index(grade) == middle:
        return 0
    return STEP if order.index(grade) < middle else -STEP
