"""What a native chart shows, and the labels of its values as number formats that show them as printed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple
from xml.sax.saxutils import quoteattr

from pptx.oxml import parse_xml

from peelviewer.decks.sheet import SMALLEST
from peelviewer.exporters.office import LANGUAGE
from peelviewer.figures.base import FORCE, REFERENCE, Mark

from .shapes import colour_xml, points

COLOURS = {FORCE: "accent", REFERENCE: "reference"}
CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
SPACES = f'xmlns:c="{CHART}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_PRINTED = re.compile(r"([+−-]?)(£?)([\d,]+)(?:\.(\d+))?")


class Series(NamedTuple):
    """Values of one area in the order of the categories; None where none is stated."""

    name: str
    role: str
    marks: tuple[Mark | None, ...]


class Chart(NamedTuple):
    """What a chart shows; *roles* colours the bars of a single series each by its own."""

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    roles: tuple[str, ...] = ()
    legend: bool = False
    size: float = SMALLEST

    @property
    def values(self) -> list[Decimal]:
        """Every value shown."""
        return [mark.value for area in self.series for mark in area.marks if mark is not None and mark.value is not None]


def pattern(text: str, plus: bool) -> str:
    """Return the number format that shows a value exactly as printed; *plus*: whether others of its chart have that sign."""
    found = _PRINTED.fullmatch(text)
    whole = found[3] if found else ""
    figures = whole.replace(",", "")
    if not found or whole not in (figures.lstrip("0") or "0", f"{int(figures or 0):,}"):
        return '"' + text.replace('"', "") + '"'  # no format leads to these characters: they are shown as they are
    body = (f'"{found[2]}"' if found[2] else "") + ("#,##0" if "," in whole else "0") + (f".{'0' * len(found[4])}" if found[4] else "")
    minus = '"−"' if found[1] != "-" else "-"
    signed = found[1] == "+" or (plus and (found[1] or (not figures.strip("0") and not (found[4] or "").strip("0"))))
    return f"+{body};{minus}{body};{body}" if signed else f"{body};{minus}{body}"


def signed(chart: Chart) -> bool:
    """Return whether values above zero are printed with their sign."""
    return any(mark.text.startswith("+") for area in chart.series for mark in area.marks if mark)


def commonest(area: Series, plus: bool) -> str:
    """Return the number format of most of an area's values."""
    found = Counter(pattern(mark.text, plus) for mark in area.marks if mark and mark.value is not None)
    return found.most_common(1)[0][0] if found else "General"


def label(series: Any, area: Series, chart: Chart, places: Sequence[str], named: str = "") -> None:
    """Label the points as printed; a point whose place is empty has no label, *named* lets category or series stand before the value."""
    plus = signed(chart)
    colour = COLOURS.get(area.role, "text")
    shown = []
    for index, (mark, place) in enumerate(zip(area.marks, places, strict=True)):
        if mark is None or mark.value is None:
            continue
        role = chart.roles[index] if chart.roles else mark.role if named == "1" else area.role
        if place:
            look = _look(pattern(mark.text, plus), COLOURS.get(role, "text"), place, named, chart.size)
            shown.append(f'<c:dLbl><c:idx val="{index}"/>{look}</c:dLbl>')
        else:
            shown.append(f'<c:dLbl><c:idx val="{index}"/><c:delete val="1"/></c:dLbl>')
    common = _look(commonest(area, plus), colour, next(filter(None, places), "outEnd"), named, chart.size)
    old = series._element.get_or_add_dLbls()
    old.getparent().replace(old, parse_xml(f"<c:dLbls {SPACES}>{''.join(shown)}{common}</c:dLbls>"))


def _look(code: str, colour: str, place: str, named: str, size: float) -> str:
    fill = f"<a:solidFill>{colour_xml(colour)}</a:solidFill>"
    letters = f'<a:defRPr lang="{LANGUAGE}" sz="{points(size).centipoints}" b="1">{fill}</a:defRPr>'
    return (
        f'<c:numFmt formatCode={quoteattr(code)} sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
        f'<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>{letters}</a:pPr><a:endParaRPr lang="{LANGUAGE}"/></a:p></c:txPr>'
        f'<c:dLblPos val="{place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="{int(named == "1")}"/>'
        f'<c:showSerName val="{int(named == "series")}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/><c:separator> </c:separator>'
    )
