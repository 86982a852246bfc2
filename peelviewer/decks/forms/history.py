"""A force's grades over the years: a row a year, a column a pillar; what is not held is written so."""

from __future__ import annotations

from peelviewer.decks.contents import History, Year
from peelviewer.decks.sheet import SMALL_BADGE, Sheet

HEADER, YEAR, REMARK_LINE = 48.0, 120.0, 30.0
MOST_ROWS = 6


class HistoryForm:
    """Badges in a grid, no line between years that cannot be compared."""

    @staticmethod
    def height(content: History, sheet: Sheet) -> float:
        """Return the height of head, rows and remark."""
        return HEADER + len(content.years) * _row_height(content) + _remark(content, sheet)

    @staticmethod
    def divide(content: History, sheet: Sheet, room: float) -> list[History]:
        """Return the years and pillars in parts that fit."""
        grades = [grade for year in content.years for grade in year.grades if grade]
        widest = max((sheet.badge_width(grade, SMALL_BADGE) for grade in grades), default=160.0) + 16
        columns = max(1, min(len(content.columns), int((sheet.frame.room - YEAR) // widest)))
        rows = max(1, min(MOST_ROWS, int((room - HEADER - _remark(content, sheet)) // _row_height(content))))
        parts = [
            content._replace(
                columns=content.columns[left : left + columns],
                years=tuple(Year(y.name, y.grades[left : left + columns]) for y in content.years[top : top + rows]),
            )
            for left in range(0, len(content.columns), columns) for top in range(0, len(content.years), rows)
        ]  # fmt: skip
        return parts or [content]

    @staticmethod
    def lay_out(content: History, sheet: Sheet) -> None:
        """Lay the grid out."""
        width, row_height = (sheet.frame.room - YEAR) / max(1, len(content.columns)), _row_height(content)
        for index, name in enumerate(content.columns):
            sheet.line(sheet.left + YEAR + index * width, sheet.y, name, size=24, weight=600, colour="muted", line_height=36)
        sheet.y += HEADER
        for year in content.years:
            sheet.rule(sheet.y)
            sheet.line(sheet.left, sheet.y + row_height / 2 - 18, year.name, size=24, weight=600, line_height=36)
            for index, grade in enumerate(year.grades):
                x = sheet.left + YEAR + index * width
                if grade:
                    sheet.badge(x, sheet.y + (row_height - SMALL_BADGE[0]) / 2, grade, SMALL_BADGE)
                else:
                    sheet.line(x, sheet.y + row_height / 2 - 18, "not held", size=24, colour="muted", line_height=36)
            sheet.y += row_height
        if content.remark:
            sheet.y += 10
            lines = sheet.broken(content.remark, sheet.frame.room, 24)
            sheet.y += sheet.block(sheet.left, sheet.y, lines, size=24, line_height=REMARK_LINE, colour="muted")


def _row_height(content: History) -> float:
    return 68.0 if len(content.years) > 4 else 76.0


def _remark(content: History, sheet: Sheet) -> float:
    return 10 + REMARK_LINE * len(sheet.broken(content.remark, sheet.frame.room, 24)) if content.remark else 0.0
