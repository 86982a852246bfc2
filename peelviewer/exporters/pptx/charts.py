"""Native charts with their values in the workbook behind them, labelled as printed."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from decimal import Decimal
from typing import Any

from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_MARKER_STYLE, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.oxml import parse_xml
from pptx.util import Pt

from peelviewer.decks.sheet import SMALLEST
from peelviewer.exporters.office import LANGUAGE, clean
from peelviewer.figures.base import FORCE
from peelviewer.figures.scene import Fonts

from .data import ChartData
from .labels import CHART, COLOURS, SPACES, Chart, Series, commonest, label, signed
from .shapes import Board, colour_xml, describe, emu, paint, points

LEGEND, LINE, ABOVE, GAP_WIDTH = 36.0, 29.0, 44.0, 60
WIDER_FACES = 1.4
"""How much wider a legend is than its words in our faces: where they are not installed, a name without room would be left out."""
Box = tuple[float, float, float, float]
"""Left, top, width and height, in pixels of a slide."""


def bar_chart(board: Board, box: Box, chart: Chart, name: str, description: str) -> None:
    """Add horizontal bars from zero, the first category at the top; *name* and *description* are what a screen reader says."""
    native, frame = _chart(board, XL_CHART_TYPE.BAR_CLUSTERED, box, chart)
    describe(frame, name, description)
    _, _, width, height = box
    top = LEGEND if chart.legend else 0.0
    names = _names_width(chart, board.fonts, width, (height - top) / len(chart.categories))
    plot = native.plots[0]
    plot.gap_width, plot.overlap, plot.vary_by_categories = GAP_WIDTH, 0, False
    native.category_axis.reverse_order = True
    native.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    for area, series in zip(chart.series, plot.series, strict=True):
        series.invert_if_negative = False
        paint(series.format.fill, COLOURS.get(area.role, "pale"))
        for index, role in enumerate(chart.roles):
            paint(series.points[index].format.fill, COLOURS.get(role, "pale"))
            series._element.dPt_lst[index].insert(1, parse_xml(f'<c:invertIfNegative {SPACES} val="0"/>'))
        label(series, area, chart, ["outEnd"] * len(area.marks))
    widest = max(board.fonts(mark.text, chart.size, 600) for area in chart.series for mark in area.marks if mark) + 16
    _scale(native.value_axis, chart.values, widest / max(widest * 3, width - names))
    _place(native, (names / width, top / height, 1 - names / width, 1 - top / height))
    if chart.legend:
        _legend(native, chart, board.fonts, width, height)


def line_chart(board: Board, box: Box, chart: Chart, name: str, description: str) -> None:
    """Add a line an area over the periods, each point with its value above or below it."""
    native, frame = _chart(board, XL_CHART_TYPE.LINE_MARKERS, box, chart)
    describe(frame, name, description)
    _, _, width, height = box
    bottom, top = 44.0, LEGEND if chart.legend else 0.0
    if len(chart.categories) * max(board.fonts(text, SMALLEST, 400) for text in chart.categories) > width:
        bottom += LINE
    for area, series in zip(chart.series, native.plots[0].series, strict=True):
        colour = COLOURS.get(area.role, "muted")
        series.smooth = False
        _paint_line(series.format.line, colour, 2.25)
        series.marker.style, series.marker.size = XL_MARKER_STYLE.CIRCLE, 10
        paint(series.marker.format.fill, colour if area.role == FORCE else "surface")
        _paint_line(series.marker.format.line, colour, 2.25)
        label(series, area, chart, [_side(chart, area, index) for index in range(len(area.marks))])
    _scale(native.value_axis, chart.values, min(0.4, 36 / max(90.0, height - bottom - top)))
    _place(native, (0, top / height, 1, 1 - (bottom + top) / height))
    if chart.legend:
        _legend(native, chart, board.fonts, width, height)


def column_chart(board: Board, box: Box, chart: Chart, name: str, description: str) -> None:
    """Add a ranking: a column a force without a gap to read, the report's own coloured and labelled, the second series a line across."""
    native, frame = _chart(board, XL_CHART_TYPE.COLUMN_CLUSTERED, box, chart)
    describe(frame, name, description)
    plot = native.plots[0]
    plot.gap_width, plot.overlap, plot.vary_by_categories = 25, 0, False
    native.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE
    columns = plot.series[0]
    columns.invert_if_negative = False
    paint(columns.format.fill, "pale")
    for index, mark in enumerate(chart.series[0].marks):
        if mark and mark.role == FORCE:
            paint(columns.points[index].format.fill, "accent")
    places = ["outEnd" if mark and mark.role == FORCE else "" for mark in chart.series[0].marks]
    label(columns, chart.series[0], chart, places, named="1")
    if len(chart.series) > 1:
        _across(plot, chart)
    _scale(native.value_axis, chart.values, ABOVE / max(120.0, box[3]))
    span = float(native.value_axis.maximum_scale) - float(native.value_axis.minimum_scale)
    _clear_of_columns(columns, chart.series[0], board.fonts, box[2], span)
    _place(native, (0, 0, 1, 1))


def _clear_of_columns(series: Any, ranking: Series, fonts: Fonts, width: float, span: float) -> None:
    """Move the label of the report's own column to the right, over lower ones, and above whatever it still covers."""
    step = width / len(ranking.marks)
    values = [float(mark.value or 0) if mark else 0.0 for mark in ranking.marks]
    for index, mark in enumerate(ranking.marks):
        if mark is None or mark.role != FORCE or mark.value is None:
            continue
        label_width = fonts(f"{mark.name} {mark.text}", SMALLEST, 600)
        left = min(index * step, width - label_width)
        covered = values[int(max(0.0, left) // step) : int((left + label_width) // step) + 1]
        shift = left + label_width / 2 - (index + 0.5) * step
        up = (max(covered) - values[index]) / span
        label_element = next(e for e in series._element.iter(f"{{{CHART}}}dLbl") if e[0].get("val") == str(index))
        offset = f'<c:x val="{shift / width:.5f}"/><c:y val="{-up:.5f}"/>'
        label_element.insert(1, parse_xml(f"<c:layout {SPACES}><c:manualLayout>{offset}</c:manualLayout></c:layout>"))


def _across(plot: Any, chart: Chart) -> None:
    """Turn the second series of a column chart into a line over the columns, named where the columns are lowest."""
    series = plot.series[1]
    places = ["t" if index == len(chart.categories) * 4 // 5 else "" for index in range(len(chart.categories))]
    label(series, chart.series[1], chart, places, named="series")
    line = parse_xml(f'<c:lineChart {SPACES}><c:grouping val="standard"/><c:varyColors val="0"/><c:marker val="1"/></c:lineChart>')
    columns, element = plot._element, series._element
    for old in element.findall(f"{{{CHART}}}invertIfNegative"):
        element.remove(old)
    element.find(f"{{{CHART}}}tx").addnext(
        parse_xml(f'<c:spPr {SPACES}><a:ln w="19050"><a:solidFill>{colour_xml("reference")}</a:solidFill></a:ln></c:spPr>')
    )
    element.find(f"{{{CHART}}}spPr").addnext(parse_xml(f'<c:marker {SPACES}><c:symbol val="none"/></c:marker>'))
    line.insert(2, element)
    for axis in columns.findall(f"{{{CHART}}}axId"):
        line.append(deepcopy(axis))
    columns.addnext(line)


def _chart(board: Board, kind: Any, box: Box, chart: Chart) -> tuple[Any, Any]:
    """Add a chart without title, gridlines and value axis; its letters have the least size of a slide."""
    plus = signed(chart)
    made_by: Any = ChartData  # python-pptx declares it without types
    data = made_by()
    data.categories = [clean(name) for name in chart.categories]
    for area in chart.series:
        data.add_series(clean(area.name), [mark.value if mark else None for mark in area.marks], commonest(area, plus))
    frame = board.shapes.add_chart(kind, *map(emu, box), data)
    native = frame.chart
    prepare(native, chart.size)
    native.value_axis.has_major_gridlines = False
    native.value_axis.visible = False
    axis = native.category_axis
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    _paint_line(axis.format.line, "line", 1)
    return native, frame


def prepare(native: Any, size: float) -> None:
    """Give a chart the report's language and letters of a size, and no title, no legend, no round corners."""
    space = native._chartSpace
    _count_axes(space)
    native.has_title = native.has_legend = False
    native.font.size = points(size)
    paint(native.font.fill, "text")
    for end in space.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}endParaRPr"):
        end.set("lang", LANGUAGE)
    for old in (*space.findall(f"{{{CHART}}}lang"), *space.findall(f"{{{CHART}}}roundedCorners")):
        space.remove(old)
    language = parse_xml(f'<c:lang {SPACES} val="{LANGUAGE}"/>')
    date = space.find(f"{{{CHART}}}date1904")
    if date is None:
        space.insert(0, language)
    else:
        date.addnext(language)
    language.addnext(parse_xml(f'<c:roundedCorners {SPACES} val="0"/>'))


def _count_axes(space: Any) -> None:
    """Number the axes from 1: the file format has no numbers below zero for them, and python-pptx writes such."""
    numbers: dict[str, str] = {}
    for part in space.iter(f"{{{CHART}}}axId", f"{{{CHART}}}crossAx"):
        part.set("val", numbers.setdefault(part.get("val"), str(len(numbers) + 1)))


def _paint_line(line: Any, colour: str, width: float) -> None:
    if colour == "muted":
        colour = "reference"
    paint(line.fill, colour)
    line.width = Pt(width)


def _side(chart: Chart, area: Series, index: int) -> str:
    """Return t for the highest value of a period, b for those below it."""
    marks = [s.marks[index] for s in chart.series]
    values = [mark.value for mark in marks if mark and mark.value is not None]
    mark = area.marks[index]
    return "t" if mark is None or mark.value is None or mark.value == max(values) else "b"


def _names_width(chart: Chart, fonts: Fonts, width: float, height: float) -> float:
    """Return the least width in which every category's name fits its row."""
    lines = max(1, int(height // (chart.size * 1.22)))
    for part in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5):
        if all(_lines(name, fonts, width * part - 20, chart.size) <= lines for name in chart.categories):
            return width * part
    return width * 0.55


def _lines(text: str, fonts: Fonts, width: float, size: float) -> int:
    """Return how many lines a text takes, one that holds a word wider than the room counting as too many."""
    count, used = 1, 0.0
    for word in text.split():
        word_width = fonts(f"{word} ", size, 400)
        if word_width > width:
            return 99
        if used + word_width > width:
            count, used = count + 1, 0.0
        used += word_width
    return count


def _scale(axis: Any, values: Sequence[Decimal], room: float) -> None:
    """Begin the axis at zero, or below it at the least value; leave room for labels, a part of the whole, at each end with values."""
    minimum, maximum = float(min(Decimal(0), *values)), float(max(Decimal(0), *values))
    span = (maximum - minimum or 1.0) / max(0.2, 1 - room * ((maximum > 0) + (minimum < 0)))
    axis.minimum_scale = minimum - span * room if minimum < 0 else 0
    axis.maximum_scale = maximum + span * room if maximum > 0 else 0 if minimum < 0 else 1


def _place(native: Any, box: Box) -> None:
    """Place the plot area, in parts of the chart, so that names wrap in what is left of it."""
    area = native._chartSpace.chart.plotArea
    for old in area.findall(f"{{{CHART}}}layout"):
        area.remove(old)
    area.insert(0, parse_xml(_layout(box, '<c:layoutTarget val="inner"/>')))


def _legend(native: Any, chart: Chart, fonts: Fonts, width: float, height: float) -> None:
    """Add a legend at the top right."""
    native.has_legend = True
    native.legend.position = XL_LEGEND_POSITION.TOP
    native.legend.include_in_layout = False
    needed = min(width, sum(fonts(area.name, SMALLEST, 400) * WIDER_FACES + 36 for area in chart.series))
    element = native.legend._element
    for old in element.findall(f"{{{CHART}}}layout"):
        element.remove(old)
    element.find(f"{{{CHART}}}legendPos").addnext(parse_xml(_layout((1 - needed / width, 0, needed / width, (LEGEND - 6) / height))))


def _layout(box: Box, target: str = "") -> str:
    x, y, width, height = (f"{value:.5f}" for value in box)
    return (
        f'<c:layout {SPACES}><c:manualLayout>{target}<c:xMode val="edge"/><c:yMode val="edge"/>'
        f'<c:x val="{x}"/><c:y val="{y}"/><c:w val="{width}"/><c:h val="{height}"/></c:manualLayout></c:layout>'
    )
