"""Dots are native charts: each stands in its row, and is read from the workbook behind it."""

from __future__ import annotations

import io
import re
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest

from peelviewer.decks.deck_source import DeckSource
from peelviewer.model.numbers import number
from tests.unit.exporters.test_pptx_deck import C, across, charts, material, pairs, parts, shown

assert material  # a fixture


def test_dots_keep_order_missing_values_and_decimals(material: DeckSource, tmp_path: Path) -> None:
    rows = (("12.0", "7", "1,204.5"), ("", "100", "£20"), ("55", "+3", "−20.5"), ("0", "0.0", "1000"))
    content = pairs(*rows)
    content = content._replace(rows=tuple(row._replace(minimum=Decimal("-20.5"), maximum=Decimal("1204.5")) for row in content.rows))
    presentation = shown(material, [content], tmp_path / "deck.pptx")
    (chart,) = charts(presentation)
    plot = chart.plots[0]
    assert [series.name for series in plot.series] == ["England and Wales", "Most similar forces", "Northshire"]  # the force above others
    for series, column in zip(plot.series, (1, 2, 0), strict=True):
        assert across(series) == [value for row in rows if (value := number(row[column])) is not None]
    assert chart.value_axis.reverse_order
    assert (chart.category_axis.minimum_scale, chart.category_axis.maximum_scale) == (-20.5, 1204.5)
    (table,) = [shape.table for shape in presentation.slides[0].shapes if shape.has_table]
    assert [[cell.text for cell in row.cells][2:] for row in list(table.rows)[1:]] == [[text or "–" for text in row] for row in rows]
    description = next(shape for shape in presentation.slides[0].shapes if shape.has_chart)._element._nvXxPr.cNvPr.get("descr")
    assert "Row 1: Northshire –, England and Wales 100" in description


def test_each_dot_stands_in_the_middle_of_its_row(material: DeckSource, tmp_path: Path) -> None:
    presentation = shown(material, [pairs(("1", "2"), ("3", "4"), ("5", "6"))], tmp_path / "deck.pptx")
    shapes = presentation.slides[0].shapes
    (table,), (frame,) = [s for s in shapes if s.has_table], [s for s in shapes if s.has_chart]
    heights = [row.height for row in table.table.rows]
    assert frame.top == pytest.approx(table.top + heights[0], abs=9525)
    middles = [sum(heights[1:place]) + heights[place] / 2 for place in range(1, len(heights))]
    for series in frame.chart.plots[0].series:
        assert [value * 9525 for value in series.values] == pytest.approx(middles, abs=9525)
    assert frame.chart.value_axis.maximum_scale * 9525 == pytest.approx(sum(heights[1:]), abs=9525)


def test_a_chart_reads_its_values_from_where_the_workbook_has_them(material: DeckSource, tmp_path: Path) -> None:
    (chart,) = charts(shown(material, [pairs(("1.5", "2.5"), ("3.5", "4.5"))], tmp_path / "deck.pptx"))
    (blob,) = parts(tmp_path / "deck.pptx", r"\.xlsx$")
    with zipfile.ZipFile(io.BytesIO(blob)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    cells = dict(re.findall(r'<c r="([B-F][23])"[^>]*>(?:<f>[^<]*</f>)?<v>([\d.]+)</v>', sheet))
    assert [cells[name] for name in ("B2", "B3", "C2", "C3")] == ["2.5", "4.5", "1.5", "3.5"]
    assert [float(cells[name]) for name in ("E2", "E3", "F2", "F3")] == [0, 0, 1, 1]  # bars from England and Wales to the left
    assert [f.text for f in chart._chartSpace.iter(f"{C}f")] == [
        "Sheet1!$B$1", "Sheet1!$E$2:$E$3", "Sheet1!$F$2:$F$3", "Sheet1!$B$2:$B$3", "Sheet1!$D$2:$D$3",
        "Sheet1!$C$1", "Sheet1!$C$2:$C$3", "Sheet1!$D$2:$D$3",
    ]  # fmt: skip
