"""What is known of years, as a grid: grades as cells of their colour, with their words where there is room, else with a key below."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from peelviewer.analysis.grades import NOT_ASKED
from peelviewer.decks.contents import History, Year
from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.figures.scene import GradeCell
from peelviewer.model.grades import Grade

from .grades_drawn import heads
from .legend import legend, legend_height

HEAD, ROW, TALLEST, NAME_LINE, REMARK_LINE, REMARK_ABOVE = 40.0, 34.0, 84.0, 28.0, 30.0, 10.0
"""Heights: of the columns' names, of a row with a name of one line at least and at most, of a further line, of a line of the remark
and of the air above it."""
LEAST_NAMES, MOST_NAMES, SHARE = 120.0, 0.45, 0.3
"""The least width of the rows' names in pixels, the most of the slide's width, and how much of it columns leave them."""
LEAST_COLUMN, BETWEEN, MOST_SIGN, SHAPE, LARGER = 88.0, 16.0, 108.0, 22.0, 28.0
"""Widths: of a column, of the air between two, of a cell without words; a sign's side; letters where cells are high."""
LEFT_OUT = "What has no grade in these years is left out."
DOT, DOT_MEANS = "•", f"A dot: {NOT_ASKED}."


class HistoryForm:
    """A cell a year; a line joins two that can be compared, a dashed one parts those that cannot, where the content tells them apart."""

    @staticmethod
    def height(content: History, sheet: Sheet) -> float:
        """Return the height of head, rows, key and remark."""
        measured = _measured(content, sheet)
        return HEAD + sum(_height(row, measured, sheet) for row in content.years) + _below(content, measured, sheet)

    @staticmethod
    def divide(content: History, sheet: Sheet, room: float) -> list[History]:
        """Return the rows and columns in parts that fit; of columns that are divided, the rows that have something in them."""
        parts = []
        for columns in _column_groups(content, sheet):
            years = tuple(year.of(columns) for year in content.years)
            told = tuple(year for year in years if _tells(year)) if len(columns) < len(content.columns) else years
            said = " ".join(filter(None, (content.remark, LEFT_OUT if len(told) < len(years) else "")))
            part = content._replace(columns=tuple(content.columns[column] for column in columns), years=told, remark=said)
            pages = _pages(part, sheet, room)
            parts += [
                part._replace(years=rows, elsewhere=tuple(row for other in pages if other is not rows for row in other)) for rows in pages
            ]
        return parts or [content]

    @staticmethod
    def lay_out(content: History, sheet: Sheet) -> None:
        """Lay the grid out, and what stands below it."""
        lay_grid(content, sheet)
        lines = _remark(content, sheet)
        if lines:
            sheet.y += REMARK_ABOVE
            sheet.y += sheet.block(sheet.left, sheet.y, lines, size=SMALLEST, line_height=REMARK_LINE, colour="muted")


def lay_grid(content: History, sheet: Sheet) -> None:
    """Lay out columns' names, rows and key from the sheet's y down, and go below them."""
    measured = _measured(content, sheet)
    for index, name in enumerate(heads(list(content.columns), sheet, measured.column - 8)):
        middle = sheet.left + measured.names + (index + 0.5) * measured.column
        sheet.line(middle, sheet.y, name, size=SMALLEST, weight=600, colour="muted", align="centre", line_height=36)
    sheet.y += HEAD
    for row in content.years:
        _row(content, row, measured, sheet)
    if not measured.worded:
        sheet.y += 8
        legend(_present(content), sheet)


class _Measured(NamedTuple):
    """The widths of the rows' names and of a column, and whether grades stand in words."""

    names: float
    column: float
    worded: bool


def _measured(content: History, sheet: Sheet) -> _Measured:
    count, room, rows = max(1, len(content.columns)), sheet.frame.room, _all(content)
    widest = max((sheet.fonts(row.name, SMALLEST, 600) for row in rows), default=0.0) + 24
    in_words = max((_worded(sheet, grade) for row in rows for grade in row.grades if grade), default=0.0) + BETWEEN
    worded = count * in_words <= room - min(widest, SHARE * room)
    least = max(_least_column(content, sheet), in_words if worded else 0.0)
    names = max(LEAST_NAMES, min(widest, MOST_NAMES * room, room - count * least))
    return _Measured(names, (room - names) / count, worded)


def _all(content: History) -> tuple[Year, ...]:
    return (*content.years, *content.elsewhere)


def _worded(sheet: Sheet, grade: Grade, size: float = SMALLEST) -> float:
    return sheet.fonts(grade.label, size, 600) + SHAPE * 1.6 + 20


def _least_column(content: History, sheet: Sheet) -> float:
    """Return the width of a column that has room for its name and for words that stand in place of grades."""
    names, rows = heads(list(content.columns), sheet, 0.0), _all(content)
    graded = any(any(row.grades) for row in rows)
    words = {row.words[n] for row in rows for n, grade in enumerate(row.grades) if row.words and not grade}
    words -= {NOT_ASKED} if graded else set()
    wide = [*(sheet.fonts(name, SMALLEST, 600) for name in names), *(sheet.fonts(each, SMALLEST, 600) for each in words)]
    return max([LEAST_COLUMN, *(width + 10 for width in wide)])


def _column_groups(content: History, sheet: Sheet) -> list[range]:
    """Return the columns in groups as even as can be, each with room for its columns."""
    count = len(content.columns)
    most = max(1, int((1 - SHARE) * sheet.frame.room // _least_column(content, sheet)))
    each = math.ceil(count / max(1, math.ceil(count / most)))
    return [range(left, min(count, left + each)) for left in range(0, count, max(1, each))]


def _pages(content: History, sheet: Sheet, room: float) -> list[tuple[Year, ...]]:
    """Return the rows page by page, as few pages as they need and these alike in height."""
    measured, stretch = _measured(content, sheet), sheet.stretch
    sheet.stretch = 0.0
    left = room - HEAD - _below(content, measured, sheet)
    heights = [_height(row, measured, sheet) for row in content.years]
    sheet.stretch = stretch
    fewest = len(_filled(heights, left))
    sums = {sum(heights[first:last]) for first in range(len(heights)) for last in range(first + 1, len(heights) + 1)}
    limits = [*sorted(total for total in sums if total < left), left]
    even = next(pages for limit in limits if len(pages := _filled(heights, limit)) <= fewest)
    return [tuple(content.years[number] for number in page) for page in even]


def _filled(heights: Sequence[float], room: float) -> list[list[int]]:
    pages: list[list[int]] = []
    for number, height in enumerate(heights):
        if pages and sum(heights[each] for each in pages[-1]) + height <= room:
            pages[-1].append(number)
        else:
            pages.append([number])
    return pages


def _tells(row: Year) -> bool:
    return any(row.grades) or any(row.stated)


def _lines(row: Year, measured: _Measured, sheet: Sheet) -> list[str]:
    return sheet.broken(row.name, measured.names - 16, SMALLEST, 600)


def _height(row: Year, measured: _Measured, sheet: Sheet) -> float:
    least = ROW + NAME_LINE * (len(_lines(row, measured, sheet)) - 1)
    return sheet.between(least, max(TALLEST, least))


def _present(content: History) -> list[str]:
    given = {grade for row in _all(content) for grade in row.grades if grade}
    return [grade.value for grade in Grade if grade in given]


def remark(content: History, sheet: Sheet) -> str:
    """Return what stands below a grid and its key."""
    dotted = not _measured(content, sheet).worded and any(NOT_ASKED in row.words for row in _all(content))
    return " ".join(filter(None, (DOT_MEANS if dotted else "", content.remark)))


def _remark(content: History, sheet: Sheet) -> list[str]:
    return sheet.broken(remark(content, sheet), sheet.frame.room, SMALLEST)


def _below(content: History, measured: _Measured, sheet: Sheet) -> float:
    key = 0.0 if measured.worded else 8 + legend_height(_present(content), sheet)
    lines = _remark(content, sheet)
    return key + (REMARK_ABOVE + REMARK_LINE * len(lines) if lines else 0.0)


def _row(content: History, row: Year, measured: _Measured, sheet: Sheet) -> None:
    top, height, lines = sheet.y, _height(row, measured, sheet), _lines(row, measured, sheet)
    sheet.rule(top)
    sheet.block(sheet.left, top + (height - NAME_LINE * len(lines)) / 2, lines, size=SMALLEST, weight=600, line_height=NAME_LINE)
    left, middle = sheet.left + measured.names, top + height / 2
    half = _cell_width(measured) / 2
    for index, (seam, joined) in enumerate(zip(row.seams, row.joined, strict=True), 1):
        x = left + index * measured.column
        if seam:
            sheet.stroke((x, top + 3), (x, top + height - 3), width=1.5, colour="muted", dashed=True)
        elif joined:
            reach = measured.column / 2 - half
            sheet.stroke((x - reach, middle), (x + reach, middle), width=3, colour="line_strong")
    for index, column in enumerate(content.columns):
        x = left + (index + 0.5) * measured.column
        _cell(row, index, measured, sheet, (x, middle, height))
        apart = ", not comparable with the year before" if index and row.seams and row.seams[index - 1] else ""
        said = f"{row.name}, {column}: {row.said(index)}{apart}"
        sheet.spot(x - measured.column / 2, top, measured.column, height, said)
    sheet.y += height


def _cell_width(measured: _Measured) -> float:
    return measured.column - BETWEEN if measured.worded else min(measured.column - BETWEEN, MOST_SIGN)


def _cell(row: Year, index: int, measured: _Measured, sheet: Sheet, place: tuple[float, float, float]) -> None:
    """Add what stands in a column: *place* is the middle of the cell and the height of its row."""
    x, y, height = place
    grade, width = row.grades[index], _cell_width(measured)
    if grade:
        size = LARGER if height >= 60 and _worded(sheet, grade, LARGER) <= width else SMALLEST
        tall = min(height - 6, 60.0)
        words = grade.label if measured.worded else ""
        sheet.shapes.append(GradeCell(x - width / 2, y - tall / 2, width, tall, grade, min(SHAPE, tall - 10), 4, words, size, weight=600))
        return
    words, stated = row.said(index), bool(row.stated and row.stated[index])
    words = DOT if words == NOT_ASKED and not measured.worded else words
    sheet.line(
        x, y - 18, words, size=SMALLEST, weight=600 if stated else 400, colour="text" if stated else "muted", align="centre", line_height=36
    )
