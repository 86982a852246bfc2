"""Rows of values as on screen: a native table of names and values, and between them dots, as a native chart where all share an axis."""

from __future__ import annotations

from decimal import Decimal
from itertools import accumulate

from peelviewer.decks.contents import PairRow, Pairs
from peelviewer.decks.forms.pairs import COLOURS, DISC, MOST_HEIGHT, RING, RING_LINE, VALUE, Plan
from peelviewer.decks.sheet import SMALLEST, Sheet
from peelviewer.exporters.pptx.dots import DotRows, Dots, dot_chart
from peelviewer.exporters.pptx.shapes import Board, Para, Run, grouped, text_box
from peelviewer.exporters.pptx.tables import Cell, Grid, table
from peelviewer.figures.base import FORCE, REFERENCE, Mark

from .verdict import drawn

LINE, PAD = 29.3, 1.0  # the height of a line, and what is above and below it in a cell
LEAST_AXIS, STEP = 130.0, 20.0  # the least width of an axis, and by how much it is shortened for longer names
WIDER = 1.2  # faces that stand in for the file's, beside the one that measures


def dotted_table(board: Board, content: Pairs, y: float, height: float) -> None:
    """Write names, dots and values from y down; height in pixels of a slide."""
    sheet = Sheet(board.frame, board.fonts)
    plan = _plan(content, sheet, height)
    heights = _heights(plan, content, height - plan.header_height - plan.remark)
    widths = (plan.axis_ends[0] - 14 - board.left, plan.axis_ends[1] - plan.axis_ends[0] + 28, *plan.widths)
    rows = [_head(plan, content), *(_row(row, content) for row in content.rows)]
    sentences = [f"{row.line.name} ({row.detail or content.measured}): {_said(row, content)}" for row in content.rows]
    grid = Grid(widths, rows, [plan.header_height, *heights], pad=PAD)
    table(board, board.left, y, grid, "Numbers", "Table. " + "; ".join(sentences) + ".")
    top = y + plan.header_height
    middles = [start + each / 2 for start, each in zip(accumulate(heights, initial=0.0), heights, strict=False)]
    if len({(row.minimum, row.maximum) for row in content.rows}) == 1 and not any(row.detail for row in content.rows):
        _chart(board, plan, content, top, sum(heights), middles)
    else:
        _groups(board, plan, content, [top + middle for middle in middles])
    if content.remark:
        box = (board.left, top + sum(heights) + 6, board.frame.room, plan.remark - 6)
        text_box(board.shapes, "Remark", box, [Para((Run(content.remark, colour="muted"),))])


def _plan(content: Pairs, sheet: Sheet, height: float) -> Plan:
    """Return the columns of the screen: those of values wide enough for wider faces, and names so wide that their rows need not grow."""
    plan = Plan(content, sheet)
    plan.widths = [
        max(width, sheet.fonts(name, SMALLEST, 600) * WIDER + 20) for name, width in zip(plan.headings, plan.widths, strict=True)
    ]
    most = sheet.frame.room - sum(plan.widths) - LEAST_AXIS - 28
    while sum(_wanted(plan, content)) > height - plan.header_height - plan.remark and plan.names + STEP <= most:
        plan.names += STEP
    left = sheet.left + plan.names + 14
    plan.axis_ends = left, max(left + 60, sheet.right - sum(plan.widths) - 14)
    return plan


def _least(plan: Plan, content: Pairs) -> list[float]:
    return [max(plan.height(row), LINE * sum(map(len, plan.lines(row))) + 2 * PAD) for row in content.rows]


def _wanted(plan: Plan, content: Pairs) -> list[float]:
    """Return the heights that rows need for names in wider faces."""
    broken, room = plan.sheet.broken, plan.names - 10
    heights = []
    for row, least in zip(content.rows, _least(plan, content), strict=True):
        lines = len(broken(row.line.name, room, SMALLEST * WIDER, 600 if row.detail else 400)) + len(
            broken(row.detail, room, SMALLEST * WIDER)
        )
        heights.append(max(least, LINE * lines + 2 * PAD))
    return heights


def _heights(plan: Plan, content: Pairs, room: float) -> list[float]:
    """Return the rows' heights: those on screen, where there is room those of wider faces, no row then growing, and then more air."""
    heights = _least(plan, content)
    for wanted in (_wanted(plan, content), [max(height, MOST_HEIGHT) for height in _wanted(plan, content)]):
        more = sum(wanted) - sum(heights)
        share = min(1.0, max(0.0, room - sum(heights)) / more) if more > 0 else 0.0
        heights = [height + (most - height) * share for height, most in zip(heights, wanted, strict=True)]
    return heights


def _head(plan: Plan, content: Pairs) -> list[Cell]:
    """Return unit and period over names and dots, and the areas' names in their colours."""
    measured = Cell((Para((Run(content.measured, colour="muted"),)),), anchor="b", columns=2)
    names = [
        Cell((Para((Run(name, bold=True, colour=COLOURS.get(role, "muted")),), "r"),), anchor="b")
        for (role, _), name in zip(content.columns, plan.headings, strict=True)
    ]
    return [measured, _empty(), *names]


def _row(row: PairRow, content: Pairs) -> list[Cell]:
    name = [Para((Run(row.line.name, bold=bool(row.detail)),))]
    name += [Para((Run(row.detail, colour="muted"),))] if row.detail else []
    values = [
        Cell((Para((Run(_text(row, role, area), VALUE, role == FORCE, COLOURS.get(role, "text")),), "r"),))
        for role, area in content.columns
    ]
    return [Cell(tuple(name)), _empty(), *values]


def _empty() -> Cell:
    return Cell((Para((Run(""),)),))


def _chart(board: Board, plan: Plan, content: Pairs, top: float, height: float, middles: list[float]) -> None:
    """Add the dots as a native chart over the table, above the rows' axes."""
    plan.sheet.shapes.clear()
    for row, middle in zip(content.rows, middles, strict=True):
        plan.lay_track(row, top + middle)
    drawn(board.shapes, plan.sheet.shapes)
    ordered = sorted(content.columns, key=lambda column: (column[0] == FORCE, column[0] != REFERENCE))
    series = tuple(_dots(content, role, area) for role, area in ordered)
    roles = [role for role, _ in ordered]
    joined = (roles.index(REFERENCE), roles.index(FORCE)) if {FORCE, REFERENCE} <= set(roles) else None
    first = content.rows[0]
    names = tuple(row.line.name for row in content.rows)
    shown = DotRows(names, tuple(middles), series, first.minimum, first.maximum, joined)
    left, right = plan.axis_ends
    said = "; ".join(f"{row.line.name}: {_said(row, content)}" for row in content.rows)
    dot_chart(board, (left, top, right - left, height), shown, "Dot chart", f"Dot chart. {content.measured}. {said}.")


def _dots(content: Pairs, role: str, area: str) -> Dots:
    size, line = (DISC, 0) if role == FORCE else (RING, RING_LINE)
    return Dots(area, COLOURS.get(role, "muted"), size, line, _values(content, role, area))


def _values(content: Pairs, role: str, area: str) -> tuple[Decimal | None, ...]:
    marks = [_mark(row, role, area) for row in content.rows]
    return tuple(mark.value if mark else None for mark in marks)


def _groups(board: Board, plan: Plan, content: Pairs, middles: list[float]) -> None:
    """Add the dots of rows with axes of their own as shapes, a group a row."""
    for row, middle in zip(content.rows, middles, strict=True):
        if not any(mark.value is not None for mark in row.line.marks):
            continue
        plan.sheet.shapes.clear()
        plan.lay_marks(row, middle)
        said = f"{row.line.name} ({row.detail or content.measured}): {_said(row, content)}"
        with grouped(board, f"Scale: {row.line.name}", said) as shapes:
            drawn(shapes, plan.sheet.shapes)


def _mark(row: PairRow, role: str, area: str) -> Mark | None:
    return next((mark for mark in row.line.marks if (mark.role, mark.name) == (role, area)), None)


def _text(row: PairRow, role: str, area: str) -> str:
    mark = _mark(row, role, area)
    return mark.text if mark and mark.text else "–"


def _said(row: PairRow, content: Pairs) -> str:
    return ", ".join(f"{area} {_text(row, role, area)}" for role, area in content.columns)
