"""A force's grades over the years: a row a year, a column a pillar; what is not held is written so."""

from __future__ import annotations

from peelviewer.decks.contents import History, Year
from peelviewer.decks.sheet import SMALL_BADGE, Sheet

HEAD, YEAR, REMARK_PITCH = 48.0, 120.0, 30.0
MOST_ROWS = 6


class HistoryForm:
    """Badges in a grid, no line between years that cannot be compared."""

    @staticmethod
    def height(content: History, sheet: Sheet) -> float:
        """Return the height of head, rows and remark."""
        return HEAD + len(content.years) * _pitch(content) + _remark(content, sheet)

    @staticmethod
    def divide(content: History, sheet: Sheet, room: float) -> list[History]:
        """Return the years and pillars in parts that fit."""
        grades = [grade for year in content.years for grade in year.grades if grade]
        widest = max((sheet.badge_width(grade, SMALL_BADGE) for grade in grades), default=160.0) + 16
        wide = max(1, min(len(content.columns), int((sheet.frame.room - YEAR) // widest)))
        tall = max(1, min(MOST_ROWS, int((room - HEAD - _remark(content, sheet)) // _pitch(content))))
        parts = [
            content._replace(
                columns=content.columns[left : left + wide],
                years=tuple(Year(y.name, y.grades[left : left + wide]) for y in content.years[top : top + tall]),
            )
            for left in range(0, len(content.columns), wide) for top in range(0, len(content.years), tall)
        ]  # fmt: skip
        return parts or [content]

    @staticmethod
    def lay_out(content: History, sheet: Sheet) -> None:
        """Lay the grid out."""
        width, pitch = (sheet.frame.room - YEAR) / max(1, len(content.columns)), _pitch(content)
        for at, name in enumerate(content.columns):
            sheet.line(sheet.left + YEAR + at * width, sheet.y, name, size=24, weight=600, colour="muted", pitch=36)
        sheet.y += HEAD
        for year in content.years:
            sheet.rule(sheet.y)
            sheet.line(sheet.left, sheet.y + pitch / 2 - 18, year.name, size=24, weight=600, pitch=36)
            for at, grade in enumerate(year.grades):
                x = sheet.left + YEAR + at * width
                if grade:
                    sheet.badge(x, sheet.y + (pitch - SMALL_BADGE[0]) / 2, grade, SMALL_BADGE)
                else:
                    sheet.line(x, sheet.y + pitch / 2 - 18, "not held", size=24, colour="muted", pitch=36)
            sheet.y += pitch
        if content.remark:
            sheet.y += 10
            lines = sheet.broken(content.remark, sheet.frame.room, 24)
            sheet.y += sheet.block(sheet.left, sheet.y, lines, size=24, pitch=REMARK_PITCH, colour="muted")


def _pitch(content: History) -> float:
    return 68.0 if len(content.years) > 4 else 76.0


def _remark(content: History, sheet: Sheet) -> float:
    return 10 + REMARK_PITCH * len(sheet.broken(content.remark, sheet.frame.room, 24)) if content.remark else 0.0
