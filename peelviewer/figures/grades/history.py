"""Grades over the years, a block a scale: of one force a row a measure, of several a row a force under each measure."""

from __future__ import annotations

from collections.abc import Container
from itertools import accumulate, pairwise
from typing import NamedTuple

from peelviewer.analysis.doubt import doubt_of_published, published_label
from peelviewer.analysis.grades import NOT_ASKED, NOT_HELD, Era, Grades, Measure
from peelviewer.figures.scene import Canvas, GradeCell, line_height
from peelviewer.figures.scene import Measure as Fonts
from peelviewer.model.grades import Grade, scale
from peelviewer.wording import tr

from .shown import MARK, Followed, cut, mark

MOST_NAMES, BESIDE_NAME, LEAST_COLUMN, AROUND_BADGE = 250, 14, 60, 10
JOINED_ROW, ROW, HEADING, STEP = 40, 28, 28, 8
"""Heights of a row: of one whose grades may be joined and stand higher or lower for it, of others, and of a measure's name above forces."""
TITLE, YEARS, BETWEEN = 22, 26, 14
BADGE, SHAPE, PADDING, CELL = 20.0, 12.0, 8.0, (52.0, 19.0)
"""Measures in pixels of a grade with its word, and of one without."""


class Row(NamedTuple):
    """A force's grades of a measure, named as they stand in their block; without a force it is the name of a measure above forces."""

    name: str
    measure: Measure
    force: str = ""


class Block(NamedTuple):
    """The years of one scale with what was graded in them, and where they stand; *title* is empty where there is one scale."""

    years: tuple[int, ...]
    measures: tuple[Measure, ...]
    title: str
    top: int
    row: int
    rows: tuple[Row, ...]

    @property
    def rows_top(self) -> int:
        """Where its first row begins."""
        return self.top + (TITLE if self.title else 0) + YEARS

    @property
    def tops(self) -> list[int]:
        """Where each row begins, and where the last one ends."""
        return list(accumulate((self.row if row.force else HEADING for row in self.rows), initial=self.rows_top))

    @property
    def bottom(self) -> int:
        """Where its last row ends."""
        return self.tops[-1]


def blocks(grades: Grades, forces: tuple[str, ...], only: Measure | None = None) -> tuple[Block, ...]:
    """Return the blocks of forces, from the top down; of one measure and those on its subject where *only* says so."""
    wanted = {measure for _, measure in grades.beside(only)} if only else {m for force in forces for m in grades.wholes_of(force)}
    made: list[Block] = []
    for era in grades.eras:
        measures = tuple(measure for measure in era.measures if measure in wanted)
        if not measures:
            continue
        inspected = {year for measure in measures for year in grades.years_of(measure)}
        years = tuple(year for year in era.years if year in inspected)
        joined = any(joins(grades, force, years, measure) for measure in measures for force in forces)
        top = made[-1].bottom + BETWEEN if made else 0
        made.append(Block(years, measures, _title(grades, era, made), top, JOINED_ROW if joined else ROW, _rows(grades, forces, measures)))
    return tuple(made)


def key_of(row: Row) -> str:
    """Return what names a row wherever histories are drawn: pillar, question and force."""
    return "|".join((*row.measure, row.force))


def without(made: tuple[Block, ...], left_out: Container[str]) -> tuple[Block, ...]:
    """Return blocks without the rows of some keys; a measure or a block of which no row is left goes with them."""
    kept: list[Block] = []
    for block in made:
        rows = [row for row in block.rows if not row.force or key_of(row) not in left_out]
        measures = {row.measure for row in rows if row.force}
        if measures:
            rows = [row for row in rows if row.measure in measures]
            top = kept[-1].bottom + BETWEEN if kept else 0
            asked = tuple(measure for measure in block.measures if measure in measures)
            kept.append(block._replace(top=top, rows=tuple(rows), measures=asked))
    return tuple(kept)


def _rows(grades: Grades, forces: tuple[str, ...], measures: tuple[Measure, ...]) -> tuple[Row, ...]:
    if len(forces) == 1:
        return tuple(Row(grades.name_of(measure), measure, forces[0]) for measure in measures)
    names = {force.id: force.short_name for force in grades.forces}
    rows = ((Row(grades.name_of(m), m), *(Row(names.get(force, force), m, force) for force in forces)) for m in measures)
    return tuple(row for group in rows for row in group)


def _title(grades: Grades, era: Era, before: list[Block]) -> str:
    if len(grades.eras) == 1:
        return ""
    if not before:
        return grades.about(era)
    return tr("{era}, not to be compared with those above", era=grades.about(era))


def joins(grades: Grades, force: str, years: tuple[int, ...], measure: Measure) -> list[tuple[int, int]]:
    """Return which years' grades of a force a line joins: neighbours that are held and can be compared."""
    held = {year: grades.get(force, year, measure) for year in years}
    return [(a, b) for a, b in pairwise(years) if held[a] and held[b] and not grades.seam(a, b, measure)]


def cell_words(grades: Grades, force: str, year: int, measure: Measure) -> str:
    """Return a force's grade in a year in words, or that it is not held or was not asked."""
    grade = grades.get(force, year, measure)
    if grade:
        return published_label(grade)
    return tr(NOT_HELD if grades.asked(year, measure) else NOT_ASKED)


def spoken(grades: Grades, block: Block, row: Row) -> str:
    """Return a row in words."""
    words = (f"{grades.cycle_name(year)} {cell_words(grades, row.force, year, row.measure)}" for year in block.years)
    return f"{row.name}: {', '.join(words)}" if row.force else row.name


def lay_out(grades: Grades, made: tuple[Block, ...], followed: Followed, canvas: Canvas) -> None:
    """Lay blocks out from the canvas's y down: years above, then a row of badges each; dashed lines where years cannot be compared."""
    origin = canvas.y
    for block in made:
        _block(grades, block, followed, canvas, origin)
    canvas.y = origin + (made[-1].bottom if made else 0)


def _block(grades: Grades, block: Block, followed: Followed, canvas: Canvas, origin: float) -> None:
    several = any(not row.force for row in block.rows)
    widest = max(canvas.measure(row.name, 13, 400) + (MARK + 8 if several and row.force else 0) for row in block.rows if row.force)
    room = min(widest + BESIDE_NAME, MOST_NAMES, canvas.width - LEAST_COLUMN * len(block.years))
    column = (canvas.width - room) / len(block.years)
    if block.title:
        canvas.words(0, origin + block.top + (TITLE - line_height(12)) / 2, block.title, size=12, weight=600)
    for index, year in enumerate(block.years):
        y = origin + block.rows_top - YEARS + 2
        canvas.words(room + (index + 0.5) * column, y, grades.cycle_name(year), size=12, colour="muted", align="centre")
    worded = _has_room_for_words(grades, block, column, canvas.measure)
    for row, (top, bottom) in zip(block.rows, pairwise(block.tops), strict=True):
        if not row.force:
            name = cut(canvas, row.name, canvas.width, 13, 600)
            canvas.words(0, origin + bottom - line_height(13) - 4, name, size=13, weight=600)
            continue
        middle = origin + (top + bottom) / 2
        left = 0.0
        if several:
            if followed.number(row.force):
                canvas.shapes += mark(canvas.measure, MARK / 2 + 1, middle, followed.number(row.force), own=row.force == followed.own)
            left = MARK + 8
        name = cut(canvas, row.name, room - left - BESIDE_NAME / 2, 13)
        canvas.words(left, middle - line_height(13) / 2, name, size=13)
        _seams(grades, block, row, canvas, (room, origin + top, column, bottom - top))
        _row(grades, block, row, canvas, (room, middle, column), worded)


def _has_room_for_words(grades: Grades, block: Block, column: float, fonts: Fonts) -> bool:
    held = (grades.get(row.force, year, row.measure) for row in block.rows if row.force for year in block.years)
    return all(_width(published_label(grade), fonts) <= column - AROUND_BADGE for grade in held if grade)


def _width(words: str, fonts: Fonts) -> float:
    return 2 * PADDING + 1.6 * SHAPE + fonts(words, 12, 600)


def _seams(grades: Grades, block: Block, row: Row, canvas: Canvas, place: tuple[float, float, float, float]) -> None:
    """Add a dashed line between years that cannot be compared; *place* is that of the first year."""
    left, top, width, height = place
    for index, (before, after) in enumerate(pairwise(block.years)):
        if grades.seam(before, after, row.measure):
            x = left + (index + 1) * width
            canvas.stroke((x, top), (x, top + height), colour="line_strong", dashed=True)


def _row(grades: Grades, block: Block, row: Row, canvas: Canvas, place: tuple[float, float, float], worded: bool) -> None:
    """Add a row's grades over the lines that join them; *place* is the left edge, the middle and the width of the first year."""
    left, middle, column = place
    joined = joins(grades, row.force, block.years, row.measure)
    lifted = {year for pair in joined for year in pair}
    cells: dict[int, GradeCell] = {}
    for index, year in enumerate(block.years):
        published = grades.get(row.force, year, row.measure)
        centre = left + (index + 0.5) * column
        words = cell_words(grades, row.force, year, row.measure)
        if published is None:
            size = 12.0
            while size > 8 and canvas.measure(words, size, 400) > column - 4:
                size -= 1
            canvas.words(centre, middle - line_height(size) / 2, words, size=size, colour="muted", align="centre")
            continue
        label = published.grade.with_doubt(doubt_of_published(published)) if worded else ""
        width, height = (_width(label, canvas.measure), BADGE) if worded else CELL
        y = middle - height / 2 - (_lift(published.grade, year) if year in lifted else 0)
        cells[year] = GradeCell(centre - width / 2, y, width, height, published.grade, SHAPE if worded else 11, 3, label, weight=600)
        name = f"{row.name}, {grades.cycle_name(year)}: {words}"
        canvas.spot(centre - width / 2, y, width, height, name)
    for before, after in joined:
        a, b = cells[before], cells[after]
        canvas.stroke((a.x + a.width + 3, a.y + a.height / 2), (b.x - 3, b.y + b.height / 2), width=2, colour="pale")
    canvas.shapes += cells.values()


def _lift(grade: Grade, year: int) -> int:
    """Return how many pixels a grade stands above the middle of its row."""
    order = scale(year)
    middle = len(order) // 2 - 1
    if grade not in order or order.index(grade) == middle:
        return 0
    return STEP if order.index(grade) < middle else -STEP
