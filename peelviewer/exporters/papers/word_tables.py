"""Tables of a paper in Word: with a caption, a header row that is repeated on each page, and words for those who cannot see them."""

from __future__ import annotations

from typing import Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm

from peelviewer.exporters.office import clean
from peelviewer.improvements.papers.blocks import Empty, Table

from .word_parts import add_field, add_place
from .word_styles import CELL, PAGE, TABLE


def add_table(made: Any, table: Table, number: int) -> None:
    """Add a table with its caption; *number* is its place among the tables of the document."""
    caption = made.add_paragraph("Table ", "Caption")
    add_field(caption, "SEQ Table \\* ARABIC", str(number))
    caption.add_run(f": {clean(table.title)}")
    grid = made.add_table(rows=0, cols=len(table.columns))
    grid.style = made.styles[TABLE]
    grid.alignment = WD_TABLE_ALIGNMENT.LEFT
    grid.autofit = False
    _describe(grid, table)
    widths = _widths(table)
    for column, width in zip(grid.columns, widths, strict=True):  # LibreOffice reads these, Word those of the cells
        column.width = width
    _row(made, grid, table, tuple(column.name for column in table.columns), widths)
    grid.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cells in table.rows:
        _row(made, grid, table, cells, widths)
    after = made.add_paragraph()
    after.paragraph_format.space_after = 0


def _widths(table: Table) -> list[Any]:
    whole = sum(column.share for column in table.columns)
    return [Cm(PAGE.width * column.share / whole) for column in table.columns]


def _describe(grid: Any, table: Table) -> None:
    """Say to Word which rows are headers and totals, and to those who cannot see the table what is in it."""
    properties = grid._tbl.tblPr
    look = properties.find(qn("w:tblLook"))
    if look is None:
        look = OxmlElement("w:tblLook")
        properties.append(look)
    look.attrib.clear()
    for key, value in (
        *(("val", "0460" if table.total else "0420"), ("firstRow", "1"), ("lastRow", "1" if table.total else "0")),
        *(("firstColumn", "0"), ("lastColumn", "0"), ("noHBand", "0"), ("noVBand", "1")),
    ):
        look.set(qn(f"w:{key}"), value)
    for tag, text in (("w:tblCaption", table.title), ("w:tblDescription", table.about)):
        element = OxmlElement(tag)
        element.set(qn("w:val"), clean(text))
        properties.append(element)


def _row(made: Any, grid: Any, table: Table, cells: tuple[str | Empty, ...], widths: list[Any]) -> None:
    row = grid.add_row()
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    for cell, content, column, width in zip(row.cells, cells, table.columns, widths, strict=True):
        cell.width = width
        paragraph = cell.paragraphs[0]
        paragraph.style = made.styles[CELL]
        if column.numbers:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if isinstance(content, Empty):
            add_place(paragraph, clean(content.what), clean(f"{table.title}: {content.what}"), made.styles)
        else:
            paragraph.add_run(clean(content))
