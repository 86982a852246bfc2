"""Rows of published values: force a disc, England and Wales a ring, a bar between them, the values at the right."""

from __future__ import annotations

from peelviewer.decks.contents import PairRow, Pairs
from peelviewer.decks.sheet import Sheet
from peelviewer.figures.base import FORCE, REFERENCE, Mark, Panel
from peelviewer.figures.rows import SHORT, spoken
from peelviewer.figures.scene import Axis

DISC, RING, RING_LINE, CONNECTOR = 24, 20, 4, 8
LABEL, LABEL_LINE, VALUE = 24, 28, 28
HEADER, LEAST_HEIGHT, MOST_HEIGHT, MOST_ROWS, PADDING, MOST_PADDING = 44.0, 52.0, 76.0, 6, 7.0, 20.0
NAMES, LONG_NAMES, WITH_DETAIL = 0.331, 0.44, 0.55
"""Shares of a slide's width for names: of two lines, longer ones, and those with unit and period below them."""
COLOURS = {FORCE: "accent", REFERENCE: "reference"}


class PairsForm:
    """A head with unit, period and the columns' names; then a rule and a row for each."""

    @staticmethod
    def height(content: Pairs, sheet: Sheet) -> float:
        """Return the height of head and rows."""
        plan = Plan(content, sheet)
        return plan.header_height + sum(plan.height(row) for row in content.rows) + plan.remark

    @staticmethod
    def divide(content: Pairs, sheet: Sheet, room: float) -> list[Pairs]:
        """Return the rows in parts that fit, at most six each and as even as can be."""
        plan = Plan(content, sheet)
        count_limit, parts = MOST_ROWS, [content]
        for count_limit in range(MOST_ROWS, 0, -1):
            count = -(-len(content.rows) // count_limit)
            size = -(-len(content.rows) // count)
            groups = [content.rows[start : start + size] for start in range(0, len(content.rows), size)]
            parts = [content._replace(rows=group, remark=content.remark if group is groups[-1] else "") for group in groups]
            if all(plan.header_height + sum(plan.height(row) for row in part.rows) + plan.remark <= room for part in parts):
                break
        return parts

    @staticmethod
    def lay_out(content: Pairs, sheet: Sheet) -> None:
        """Lay head and rows out."""
        plan = Plan(content, sheet)
        plan.lay_head()
        for row in content.rows:
            plan.lay_row(row)
        if content.remark:
            sheet.y += 6
            lines = sheet.broken(content.remark, sheet.frame.room, LABEL)
            sheet.y += sheet.block(sheet.left, sheet.y, lines, size=LABEL, line_height=30, colour="muted")


class Plan:
    """The columns of one content on one sheet."""

    def __init__(self, content: Pairs, sheet: Sheet) -> None:
        self.content, self.sheet = content, sheet
        self.columns = content.columns
        self.names: float = round(sheet.frame.room * self._share())
        shown = [self._short(name) for _, name in self.columns]
        self.widths = []
        for index, name in enumerate(shown):
            texts = [row.line.marks[index].text for row in content.rows if index < len(row.line.marks)]
            widest = max([sheet.fonts(name, LABEL, 600), *(sheet.fonts(text or "–", VALUE, 600) for text in texts)])
            self.widths.append(max(100.0, widest + 24))
        self.headings = shown
        left = sheet.left + self.names + 14
        self.axis_ends = left, max(left + 60, sheet.right - sum(self.widths) - 14)
        self.remark = 6 + 30 * len(sheet.broken(content.remark, sheet.frame.room, LABEL)) if content.remark else 0
        self.measured = sheet.broken(content.measured, sheet.frame.room - sum(self.widths) - 16, LABEL)
        self.header_height = max(HEADER, 28 * len(self.measured) + 20)

    def _share(self) -> float:
        """Return the share of the slide's width that names have: more of it where one would take more than two lines."""
        if any(row.detail for row in self.content.rows):
            return WITH_DETAIL
        sheet = self.sheet
        lines = [sheet.broken(row.line.name, NAMES * sheet.frame.room - 8, LABEL) for row in self.content.rows]
        return LONG_NAMES if any(len(each) > 2 for each in lines) else NAMES

    def _short(self, name: str) -> str:
        return SHORT.get(name, name)

    def lines(self, row: PairRow) -> tuple[list[str], list[str]]:
        """Return a row's name and its unit and period, broken into lines."""
        sheet = self.sheet
        weight = 600 if row.detail else 400
        return sheet.broken(row.line.name, self.names - 8, LABEL, weight), sheet.broken(row.detail, self.names - 8, LABEL)

    def height(self, row: PairRow) -> float:
        """Return a row's height."""
        name, detail = self.lines(row)
        between = self.sheet.between
        return max(between(LEAST_HEIGHT, MOST_HEIGHT), LABEL_LINE * (len(name) + len(detail)) + between(PADDING, MOST_PADDING))

    def lay_head(self) -> None:
        """Write unit and period, and the columns' names in their colours."""
        sheet, edge = self.sheet, self.sheet.right
        bottom = sheet.y + self.header_height - HEADER
        first = bottom + 4 - 28 * (len(self.measured) - 1)  # its last line stands on the line of the columns' names
        sheet.block(sheet.left, first, self.measured, size=LABEL, line_height=28, colour="muted")
        for (role, _), name, width in reversed(list(zip(self.columns, self.headings, self.widths, strict=True))):
            sheet.line(edge, bottom, name, size=LABEL, weight=600, colour=COLOURS.get(role, "muted"), align="right", line_height=36)
            edge -= width
        sheet.y += self.header_height

    def lay_row(self, row: PairRow) -> None:
        """Write a row's name and values, and draw its marks."""
        sheet, height = self.sheet, self.height(row)
        sheet.rule(sheet.y)
        name, detail = self.lines(row)
        top = sheet.y + (height - LABEL_LINE * (len(name) + len(detail))) / 2
        top += sheet.block(sheet.left, top, name, size=LABEL, line_height=LABEL_LINE, weight=600 if row.detail else 400)
        sheet.block(sheet.left, top, detail, size=LABEL, line_height=LABEL_LINE, colour="muted")
        middle = sheet.y + height / 2
        self._values(row, middle)
        self.lay_marks(row, middle)
        sheet.y += height

    def _values(self, row: PairRow, middle: float) -> None:
        edge = self.sheet.right
        for index in range(len(self.columns) - 1, -1, -1):
            mark = row.line.marks[index] if index < len(row.line.marks) else None
            role = self.columns[index][0]
            weight = 600 if role == FORCE else 400
            text = mark.text if mark and mark.text else "–"
            self.sheet.line(
                edge, middle - 18, text, size=VALUE, weight=weight, colour=COLOURS.get(role, "text"), align="right", line_height=36
            )
            edge -= self.widths[index]

    def lay_track(self, row: PairRow, middle: float) -> None:
        """Draw a row's axis with its zero."""
        axis = Axis(float(row.minimum), float(row.maximum), *self.axis_ends)
        self.sheet.stroke((axis.start, middle), (axis.end, middle), colour="line")
        colour = "muted" if row.minimum < 0 else "line_strong"
        self.sheet.stroke((axis.at(0), middle - 8), (axis.at(0), middle + 8), width=2, colour=colour)

    def lay_marks(self, row: PairRow, middle: float) -> None:
        """Draw a row's axis, disc, ring and the bar between them."""
        sheet = self.sheet
        axis = Axis(float(row.minimum), float(row.maximum), *self.axis_ends)
        self.lay_track(row, middle)
        force, reference = row.line.mark(FORCE), row.line.mark(REFERENCE)
        if force and reference:
            sheet.stroke((_x(axis, force), middle), (_x(axis, reference), middle), width=CONNECTOR, colour="connector")
        panel = Panel("dumbbell", "", row.unit, (row.line,), row.minimum, row.maximum)
        for mark in sorted(row.line.marks, key=lambda mark: mark.role == FORCE):
            if mark.value is None:
                continue
            if mark.role == FORCE:
                sheet.disc(_x(axis, mark), middle, DISC, "accent")
            else:
                sheet.disc(_x(axis, mark), middle, RING, COLOURS.get(mark.role, "muted"), RING_LINE)
            sheet.spot(_x(axis, mark) - 14, middle - 16, 28, 32, spoken(row.line, mark, panel))


def _x(axis: Axis, mark: Mark) -> float:
    return axis.at(float(mark.value or 0))
