"""Native charts of dots: PowerPoint's scatter chart with markers only, its values in a workbook that names every row."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from io import BytesIO
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from pptx.chart.data import XyChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.oxml import parse_xml

from peelviewer.exporters.office import clean
from peelviewer.exporters.workbooks import workbook, write_words

from .charts import Box, prepare
from .labels import CHART, SPACES
from .shapes import Board, colour_xml, describe, emu

_POINT = 12700
PLACE, BARS = "Place from the top", ("Bar to the right", "Bar to the left")


class Dots(NamedTuple):
    """One area's values, a value a row (None: not stated), and its marker.

    *size* is the marker's in pixels of a slide, *line* its outline's (0: filled). A ring has no fill: programs that draw no outlines of
    markers, as LibreOffice, then fill it in its own colour. With a *tick* it is an upright line that reaches as far up and down.
    """

    name: str
    colour: str
    size: float
    line: float
    values: tuple[Decimal | None, ...]
    tick: float = 0.0


class DotRows(NamedTuple):
    """What a chart of dots shows: the rows' names and where each has its middle (pixels from the top), its series, and the axis's ends.

    *joined* are the indexes of two series between which each row has a bar.
    """

    names: tuple[str, ...]
    middles: tuple[float, ...]
    series: tuple[Dots, ...]
    minimum: Decimal
    maximum: Decimal
    joined: tuple[int, int] | None = None


def dot_chart(board: Board, box: Box, shown: DotRows, name: str, description: str) -> None:
    """Add a chart whose axis is as wide as a box; markers may stand half a marker beyond it."""
    spare = max(dots.size for dots in shown.series) / 2 + 2
    left, top, width, height = box
    make: Any = XyChartData  # python-pptx declares it without types
    data = make()
    for dots in shown.series:
        data.add_series(clean(dots.name)).add_data_point(0, 0)
    frame = board.shapes.add_chart(XL_CHART_TYPE.XY_SCATTER, *map(emu, (left - spare, top, width + 2 * spare, height)), data)
    describe(frame, name, description)
    native = frame.chart
    prepare(native, SIZE_OF_LETTERS)
    native.part.chart_workbook.update_from_xlsx_blob(_workbook(shown))
    for index, (dots, series) in enumerate(zip(shown.series, native.plots[0].series, strict=True)):
        _fill(series._element, index, dots, shown)
    native.category_axis.visible = native.value_axis.visible = False
    for axis, low, high in ((native.category_axis, float(shown.minimum), float(shown.maximum)), (native.value_axis, 0.0, height)):
        axis.has_major_gridlines = False
        axis.minimum_scale, axis.maximum_scale = low, high if high > low else low + 1
    native.value_axis.reverse_order = True
    area = native._chartSpace.chart.plotArea
    for old in area.findall(f"{{{CHART}}}layout"):
        area.remove(old)
    share = spare / (width + 2 * spare)
    area.insert(0, parse_xml(
        f'<c:layout {SPACES}><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
        f'<c:x val="{share:.5f}"/><c:y val="0"/><c:w val="{1 - 2 * share:.5f}"/><c:h val="1"/></c:manualLayout></c:layout>'
    ))  # fmt: skip
    _clear(native._chartSpace)


SIZE_OF_LETTERS = 24.0


def _fill(series: Any, index: int, dots: Dots, shown: DotRows) -> None:
    """Give a series its marker, its values and, where it is joined to another, its bars."""
    column, count = chr(ord("B") + index), len(shown.names)
    series.find(f"{{{CHART}}}tx").find(f".//{{{CHART}}}f").text = f"Sheet1!${column}$1"
    for kind in ("spPr", "marker", "xVal", "yVal", "smooth"):
        for old in series.findall(f"{{{CHART}}}{kind}"):
            series.remove(old)
    ink = f"<a:solidFill>{colour_xml(dots.colour)}</a:solidFill>"
    look = f'<a:noFill/><a:ln w="{round(dots.line * 0.75 * _POINT)}">{ink}</a:ln>' if dots.line else f"{ink}<a:ln><a:noFill/></a:ln>"
    size = max(2, round((dots.size - dots.line) * 0.75))
    marker = f'<c:symbol val="circle"/><c:size val="{size}"/><c:spPr>{look}</c:spPr>' if not dots.tick else '<c:symbol val="none"/>'
    parts = ["<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>", f"<c:marker>{marker}</c:marker>"]
    if dots.tick:
        line = f'<a:ln w="{round(dots.line * 0.75 * _POINT)}">{ink}</a:ln>'
        parts.append(
            '<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="fixedVal"/><c:noEndCap val="1"/>'
            f'<c:val val="{dots.tick}"/><c:spPr>{line}</c:spPr></c:errBars>'
        )
    elif shown.joined and index == shown.joined[0]:
        parts.append(_bars(shown))
    place = chr(ord("B") + len(shown.series))
    parts.append(_values("xVal", f"Sheet1!${column}$2:${column}${count + 1}", dots.values))
    middles = tuple(Decimal(str(round(middle, 1))) for middle in shown.middles)
    parts.append(_values("yVal", f"Sheet1!${place}$2:${place}${count + 1}", middles))
    parts.append('<c:smooth val="0"/>')
    for part in parse_xml(f"<c:ser {SPACES}>{''.join(parts)}</c:ser>"):
        series.append(part)


def _values(kind: str, formula: str, values: Sequence[Decimal | None]) -> str:
    points = "".join(f'<c:pt idx="{index}"><c:v>{value}</c:v></c:pt>' for index, value in enumerate(values) if value is not None)
    cache = f'<c:formatCode>General</c:formatCode><c:ptCount val="{len(values)}"/>{points}'
    return f"<c:{kind}><c:numRef><c:f>{escape(formula)}</c:f><c:numCache>{cache}</c:numCache></c:numRef></c:{kind}>"


def _bars(shown: DotRows) -> str:
    """Return bars from one series to another: error bars, whose lengths are the differences."""
    count, lengths = len(shown.names), []
    for place, values in enumerate(_lengths(shown), len(shown.series) + 2):
        column = chr(ord("A") + place)
        points = "".join(f'<c:pt idx="{index}"><c:v>{value}</c:v></c:pt>' for index, value in enumerate(values))
        cache = f'<c:formatCode>General</c:formatCode><c:ptCount val="{count}"/>{points}'
        lengths.append(f"<c:numRef><c:f>Sheet1!${column}$2:${column}${count + 1}</c:f><c:numCache>{cache}</c:numCache></c:numRef>")
    line = f'<a:ln w="{6 * _POINT}" cap="flat"><a:solidFill>{colour_xml("connector")}</a:solidFill><a:round/></a:ln>'
    return (
        '<c:errBars><c:errDir val="x"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/>'
        f"<c:plus>{lengths[0]}</c:plus><c:minus>{lengths[1]}</c:minus><c:spPr>{line}</c:spPr></c:errBars>"
    )


def _lengths(shown: DotRows) -> tuple[list[Decimal], list[Decimal]]:
    """Return how far each row's bar reaches to the right and to the left of the first of the two areas that it joins."""
    if shown.joined is None:
        return [], []
    ones, others = (shown.series[index].values for index in shown.joined)
    gaps = [b - a if a is not None and b is not None else Decimal(0) for a, b in zip(ones, others, strict=True)]
    return [max(Decimal(0), gap) for gap in gaps], [max(Decimal(0), -gap) for gap in gaps]


def _clear(space: Any) -> None:
    """Leave the ground to what the chart stands on."""
    clear = parse_xml(f"<c:spPr {SPACES}><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>")
    space.chart.addnext(clear)


def _workbook(shown: DotRows) -> bytes:
    """Return the chart's values: a row each with its name, a column an area, and where the row stands."""
    stream = BytesIO()
    book = workbook(stream)
    sheet = book.add_worksheet("Sheet1")
    for row, name in enumerate(shown.names, 1):
        write_words(book, sheet, row, 0, clean(name))
    for column, dots in enumerate(shown.series, 1):
        write_words(book, sheet, 0, column, clean(dots.name))
        for row, value in enumerate(dots.values, 1):
            if value is not None:
                sheet.write_number(row, column, value)
    last = len(shown.series) + 1
    write_words(book, sheet, 0, last, PLACE)
    for row, middle in enumerate(shown.middles, 1):
        sheet.write_number(row, last, round(middle, 1))
    for column, (name, values) in enumerate(zip(BARS, _lengths(shown), strict=True), last + 1):
        if values:
            write_words(book, sheet, 0, column, name)
            _follow(sheet, column, values, shown)
    book.close()
    return stream.getvalue()


def _follow(sheet: Any, column: int, values: Sequence[Decimal], shown: DotRows) -> None:
    """Write a bar's lengths as formulas: they follow a value that is changed."""
    assert shown.joined is not None  # noqa: S101
    first, second = (chr(ord("B") + index) for index in shown.joined)
    if column > len(shown.series) + 2:
        first, second = second, first
    for row, value in enumerate(values, 2):
        both = f"AND(ISNUMBER({first}{row}),ISNUMBER({second}{row}))"
        sheet.write_formula(row - 1, column, f"=IF({both},MAX(0,{second}{row}-{first}{row}),0)", None, float(value))
