"""A force's grades over the years, as a grid; what is not held is written so."""

from __future__ import annotations

import math

from peelviewer.decks.contents import History, Year
from peelviewer.decks.sheet import SMALL_BADGE, Sheet

HEADER, YEAR, MOST_NAME, REMARK_LINE = 48.0, 120.0, 0.42, 30.0
"""Height of the columns' names; width of a row's name, and the most it takes of the slide; height of a line of the remark."""
MOST_ROWS, NAME_LINE = 6, 29.0
LEFT_OUT = "What has no grade in these years is left out."


class HistoryForm:
    """Badges in a grid, no line between years that cannot be compared."""

    @staticmethod
    def height(content: History, sheet: Sheet) -> float:
        """Return the height of head, rows and remark."""
        return HEADER + len(content.years) * _row_height(content) + _remark(content, sheet)

    @staticmethod
    def divide(content: History, sheet: Sheet, room: float) -> list[History]:
        """Return the years and pillars in parts that fit; of columns that are divided, the rows that have a grade in them."""
        room_for_columns = sheet.frame.room - name_width(content, sheet)
        columns = max(1, min(len(content.columns), int(room_for_columns // _cell_width(content, sheet))))
        parts = []
        for left in range(0, len(content.columns), columns):
            years = tuple(Year(y.name, y.grades[left : left + columns]) for y in content.years)
            graded = tuple(year for year in years if any(year.grades)) if columns < len(content.columns) else years
            remark = " ".join(filter(None, (content.remark, LEFT_OUT if len(graded) < len(years) else "")))
            part = content._replace(columns=content.columns[left : left + columns], years=graded, remark=remark)
            rows = max(1, min(MOST_ROWS, int((room - HEADER - _remark(part, sheet)) // _row_height(part))))
            rows = math.ceil(len(graded) / max(1, math.ceil(len(graded) / rows)))  # pages alike in length
            parts += [part._replace(years=graded[top : top + rows]) for top in range(0, len(graded), max(1, rows))]
        return parts or [content]

    @staticmethod
    def lay_out(content: History, sheet: Sheet) -> None:
        """Lay the grid out."""
        names, row_height = name_width(content, sheet), _row_height(content)
        width = (sheet.frame.room - names) / max(1, len(content.columns))
        for index, name in enumerate(content.columns):
            sheet.line(sheet.left + names + index * width, sheet.y, name, size=24, weight=600, colour="muted", line_height=36)
        sheet.y += HEADER
        for year in content.years:
            sheet.rule(sheet.y)
            lines = sheet.broken(year.name, names - 16, 24, 600)
            top = sheet.y + (row_height - NAME_LINE * len(lines)) / 2
            sheet.block(sheet.left, top, lines, size=24, weight=600, line_height=NAME_LINE)
            for index, grade in enumerate(year.grades):
                x = sheet.left + names + index * width
                if grade:
                    sheet.badge(x, sheet.y + (row_height - SMALL_BADGE[0]) / 2, grade, SMALL_BADGE)
                else:
                    sheet.line(
                        x,
                        sheet.y + row_height / 2 - 18,
                        content.empty_cell(year.name, content.columns[index]),
                        size=24,
                        colour="muted",
                        line_height=36,
                    )
            sheet.y += row_height
        if content.remark:
            sheet.y += 10
            lines = sheet.broken(content.remark, sheet.frame.room, 24)
            sheet.y += sheet.block(sheet.left, sheet.y, lines, size=24, line_height=REMARK_LINE, colour="muted")


def name_width(content: History, sheet: Sheet) -> float:
    """Return the width of the rows' names, with the air after them."""
    widest = max((sheet.fonts(year.name, 24, 600) for year in content.years), default=0.0) + 24
    most = min(MOST_NAME * sheet.frame.room, sheet.frame.room - len(content.columns) * _cell_width(content, sheet))
    return max(YEAR, min(widest, most if most > 0.3 * sheet.frame.room else MOST_NAME * sheet.frame.room))


def _cell_width(content: History, sheet: Sheet) -> float:
    grades = [grade for year in content.years for grade in year.grades if grade]
    return max((sheet.badge_width(grade, SMALL_BADGE) for grade in grades), default=160.0) + 16


def _row_height(content: History) -> float:
    return 60.0 if len(content.years) > 4 else 76.0


def _remark(content: History, sheet: Sheet) -> float:
    return 10 + REMARK_LINE * len(sheet.broken(content.remark, sheet.frame.room, 24)) if content.remark else 0.0
