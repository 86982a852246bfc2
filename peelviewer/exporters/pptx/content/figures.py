"""Figures of a slide: a native chart where values share an axis and fit one, else a native table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from peelviewer.decks.contents import Chart as ChartContent
from peelviewer.decks.contents import PairRow, Pairs
from peelviewer.decks.sheet import SMALLEST
from peelviewer.exporters.pptx.charts import bar_chart, column_chart, line_chart
from peelviewer.exporters.pptx.labels import COLOURS, Chart, Series
from peelviewer.exporters.pptx.shapes import Board, Para, Run, text_box
from peelviewer.exporters.pptx.tables import Cell, Grid, table
from peelviewer.figures.base import FORCE, REFERENCE, Line, Mark, Panel
from peelviewer.figures.forms.strips import Spread, Strips
from peelviewer.figures.printed_table import column_widths, needs_of, rows_in_words
from peelviewer.figures.rows import SHORT

from .pairs import dotted_table
from .strips import strips

LINE, SPACE = 29.3, 6.0  # the height of a line of the smallest size, and what parts them from a chart
LEAST_ROW, MOST_ROW, MOST_BAR = 64.0, 110.0, 100.0
LARGE = 28.0  # the letters of a chart of few bars, and of values in tables
MOST_LARGE = 6
SHORTENED, NARROWER = 1000.0, 0.88  # the room for full names of areas; the file's face beside the one that measures
WIDER = 1.2  # faces that stand in for the file's where those are not installed, beside the one that measures
MISSING = "Where a bar or point is missing, no value is stated."


def pairs(board: Board, content: Pairs, y: float, height: float) -> None:
    """Write rows of values from y down, with dots where any is stated; height in pixels of a slide."""
    stated = any(mark.value is not None for row in content.rows for mark in row.line.marks)
    (dotted_table if stated else _table)(board, content, y, height)


def _legend(board: Board, areas: Iterable[tuple[str, str]]) -> bool:
    """Return whether a chart of some areas needs a legend: the first of a slide names its areas for those below it."""
    key = frozenset(areas)
    needed = len(key) > 1 and key not in board.named_legends
    board.named_legends.add(key)
    return needed


def bars(board: Board, measured: str, panel: Panel, y: float, height: float) -> None:
    """Write one bar an area from y down, a table where no value is stated."""
    marks = [(line, mark) for line in panel.lines for mark in line.marks]
    if all(mark.value is None for _, mark in marks):
        _panel_table(board, measured, panel, y, height)
        return
    several = len(panel.lines) > 1
    names = tuple(f"{line.name}: {mark.name}" if several and line.name else mark.name for line, mark in marks)
    series = Series(panel.lines[0].name or panel.title or "Value", "", tuple(mark for _, mark in marks))
    chart = Chart(names, (series,), tuple(mark.role for _, mark in marks), size=LARGE if len(marks) <= MOST_LARGE else SMALLEST)
    remark = _remark(panel.remark, chart)
    y, height = _heading(board, measured, y, height - _text_height(board, remark))
    chart_height = min(height, len(marks) * MOST_BAR)
    bar_chart(board, (board.left, y, board.frame.room, chart_height), chart, "Bar chart", _description("Bar chart", measured, chart))
    _note(board, remark, y + chart_height)


def chart(board: Board, content: ChartContent, y: float, height: float) -> None:
    """Write another form of chart from y down in the native form nearest to it, a table where no value is stated."""
    panel = content.panel
    if panel.cells:
        _printed(board, panel, y, height)
    elif not panel.values:
        _panel_table(board, content.measured, panel, y, height)
    elif panel.form == "trend":
        _trend(board, content, y, height)
    elif panel.form == "range":
        ordered = sorted(panel.lines[0].marks, key=lambda mark: (mark.value is None, mark.value or 0))
        bars(board, content.measured, panel._replace(lines=(panel.lines[0]._replace(marks=tuple(ordered)),)), y, height)
    elif panel.form in (Strips.form, Spread.form):
        strips(board, content.measured, panel, y, height)
    elif panel.form == "ranking":
        _ranking(board, content, y, height)
    else:
        _panel_table(board, content.measured, panel, y, height)


def _printed(board: Board, panel: Panel, y: float, height: float) -> None:
    """Write a table of the report natively, its rows as high as the room allows."""
    needs = needs_of(panel.cells, lambda cell, words: WIDER * board.fonts(words, SMALLEST, 600 if cell.header else 400) + 16)
    rows, widths = max(cell.row + cell.rows for cell in panel.cells) - 1, column_widths(needs, board.frame.room)
    grid = [[Cell((Para((Run(""),)),)) for _ in widths] for _ in range(rows)]
    for cell in panel.cells:
        grid[cell.row - 1][cell.column - 1] = Cell((Para((Run(cell.text, SMALLEST, cell.header),)),), rows=cell.rows, columns=cell.columns)
    heights = [max(LINE + 8, min(LEAST_ROW, height / rows))] * rows
    table(board, board.left, y, Grid(widths, grid, heights), "Table", "Table. " + "; ".join(rows_in_words(panel.cells)) + ".")


def _trend(board: Board, content: ChartContent, y: float, height: float) -> None:
    panel = content.panel
    areas = dict.fromkeys((mark.role, mark.name) for line in panel.lines for mark in line.marks)
    series = tuple(Series(name, role, tuple(_mark(line, role, name) for line in panel.lines)) for role, name in areas)
    chart = Chart(tuple(line.period or "Period not stated" for line in panel.lines), series, legend=_legend(board, areas))
    remark = _remark(panel.remark, chart)
    y, height = _heading(board, content.measured, y, height - _text_height(board, remark))
    line_chart(board, (board.left, y, board.frame.room, height), chart, "Line chart", _description("Line chart", content.measured, chart))
    _note(board, remark, y + height)


def _ranking(board: Board, content: ChartContent, y: float, height: float) -> None:
    panel = content.panel
    ranked = [line.marks[0] for line in panel.lines if line.outcome != "reference" and line.marks]
    against = next((line.marks[0] for line in panel.lines if line.outcome == "reference" and line.marks), None)
    series = [Series(panel.title or content.measured or "Value", "", tuple(ranked))]
    if against is not None and against.value is not None:
        series.append(Series(against.name, REFERENCE, tuple(against for _ in ranked)))
    chart = Chart(tuple(mark.name for mark in ranked), tuple(series))
    y, height = _heading(board, content.measured, y, height - _text_height(board, panel.remark))
    sentences = [f"Column chart of {len(ranked)} forces, highest first. {content.measured}"]
    sentences += [f"{mark.name} {mark.text}, place {position}" for position, mark in enumerate(ranked, 1) if mark.role == FORCE]
    sentences += [f"{against.name} {against.text}"] if against else []
    sentences += [f"Highest: {ranked[0].name} {ranked[0].text}. Lowest: {ranked[-1].name} {ranked[-1].text}"] if ranked else []
    column_chart(board, (board.left, y, board.frame.room, height), chart, "Ranking", ". ".join(sentences))
    _note(board, panel.remark, y + height)


def _text_height(board: Board, text: str) -> float:
    """Return the height of a line about a chart with the space that parts it from the chart."""
    return len(board.sheet.broken(text, board.frame.room, SMALLEST)) * LINE + SPACE if text else 0.0


def _heading(board: Board, measured: str, y: float, height: float) -> tuple[float, float]:
    """Write unit and period; return the place left below them."""
    used = _text_height(board, measured)
    if used:
        box = (board.left, y, board.frame.room, used - SPACE)
        text_box(board.shapes, "Unit and period", box, [Para((Run(measured, colour="muted"),))])
    return y + used, height - used


def _note(board: Board, remark: str, y: float) -> None:
    """Write what is remarked below a chart."""
    if remark:
        box = (board.left, y + SPACE, board.frame.room, _text_height(board, remark) - SPACE)
        text_box(board.shapes, "Remark", box, [Para((Run(remark, colour="muted"),))])


def _remark(remark: str, chart: Chart) -> str:
    missing = any(mark is None or mark.value is None for area in chart.series for mark in area.marks)
    return " ".join(part for part in (remark, MISSING if missing else "") if part)


def _mark(line: Line, role: str, name: str) -> Mark | None:
    return next((mark for mark in line.marks if (mark.role, mark.name) == (role, name)), None)


def _description(kind: str, measured: str, chart: Chart) -> str:
    """Return what a chart shows in words, value by value."""
    rows = []
    for index, category in enumerate(chart.categories):
        texts = [mark.text if mark and mark.text else "not stated" for mark in (area.marks[index] for area in chart.series)]
        values = [f"{area.name} {text}" for area, text in zip(chart.series, texts, strict=True)] if len(texts) > 1 else texts
        rows.append(f"{category}: {', '.join(values)}")
    return f"{kind}. {measured}. " + "; ".join(rows) + "."


def _table(board: Board, content: Pairs, y: float, height: float) -> None:
    """Write name, unit and period of each number, then its values at the right."""
    y, height = _heading(board, content.measured, y, height - _text_height(board, content.remark))
    shortens = len(content.columns) > 2 or board.frame.room < SHORTENED
    headings = [Run(SHORT.get(name, name) if shortens else name, SMALLEST, True) for _, name in content.columns]
    fonts = board.fonts
    widths = [
        max(100.0, WIDER * fonts(heading.text, SMALLEST, 600), *(fonts(_text(row, *column), LARGE, 600) for row in content.rows)) + 24
        for heading, column in zip(headings, content.columns, strict=True)
    ]
    names = max(board.frame.room * 0.4, board.frame.room - sum(widths))
    widths = [width * (board.frame.room - names) / sum(widths) for width in widths]
    rows = [[Cell((Para((Run(""),)),)), *(_value(heading, role) for heading, (role, _) in zip(headings, content.columns, strict=True))]]
    needs, wider_needs = [LINE + 8], LINE + 8
    for row in content.rows:
        paras = [Para((Run(row.line.name, bold=bool(row.detail)),))]
        paras += [Para((Run(row.detail, colour="muted"),))] if row.detail else []
        values = [_value(Run(_text(row, *column), LARGE, column[0] == FORCE), column[0]) for column in content.columns]
        rows.append([Cell(tuple(paras)), *values])
        needs.append(_needed(board, paras, names - 8, NARROWER))
        wider_needs += _needed(board, paras, names - 8, WIDER)
    padding = max(0.0, min(14.0, (height - wider_needs) / max(1, len(content.rows))))  # a row that grows finds room
    heights = [needs[0], *(need + padding for need in needs[1:])]
    descriptions = []
    for row in content.rows:
        texts = ", ".join(f"{name} {_text(row, role, name)}" for role, name in content.columns)
        descriptions.append(f"{row.line.name} ({row.detail or content.measured}): {texts}")
    table(board, board.left, y, Grid((names, *widths), rows, heights), "Numbers", "Table. " + "; ".join(descriptions) + ".")
    _note(board, content.remark, y + sum(heights))


def _needed(board: Board, paras: Sequence[Para], room: float, scale: float) -> float:
    """Return the height of a row's name in a face that is wider, or narrower, than the one that measures by *scale*."""
    broken = [board.sheet.broken(run.text, room, SMALLEST * scale, 600 if run.bold else 400) for (run,), *_ in paras]
    return LINE * max(1, sum(map(len, broken))) + 6


def _text(row: PairRow, role: str, name: str) -> str:
    mark = _mark(row.line, role, name)
    return mark.text if mark and mark.text else "–"


def _value(run: Run, role: str) -> Cell:
    return Cell((Para((run._replace(colour=COLOURS.get(role, "text")),), "r"),))


def _panel_table(board: Board, measured: str, panel: Panel, y: float, height: float) -> None:
    """Write a panel's lines as rows, its areas as columns."""
    areas = tuple(dict.fromkeys((mark.role, mark.name) for line in panel.lines for mark in line.marks))
    rows = tuple(PairRow(line._replace(name=line.name or line.period), panel.unit, panel.minimum, panel.maximum) for line in panel.lines)
    _table(board, Pairs(measured, areas, rows, panel.remark), y, height)
