"""Tables of a paper in Word: with a caption, a header row that is repeated on each page, and words for those who cannot see them."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm
from lxml.etree import SubElement

from peelviewer.exporters.office import clean
from peelviewer.improvements.papers.blocks import Column, Empty, Table

from .word_parts import add_field, place
from .word_styles import CELL, EMPTY, PAGE, TABLE

_BREAKS = re.compile(r"[\s/–—-]+")
"""Where a line of a cell may end."""
_LETTER, _PADDING = 0.23, 0.45
"""Centimetres of a letter of a table in a wide face, as another may stand in for ours, and of what is kept free beside it."""
_MOST = 0.3
"""How much of the page a single word may have."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


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
    rows = _Row(table.columns, [width.twips for width in widths], made.styles[CELL].style_id, made.styles[EMPTY].style_id)
    rows.add(grid, table, tuple(column.name for column in table.columns), header=True)
    for cells in table.rows:
        rows.add(grid, table, cells)
    after = made.add_paragraph()
    after.paragraph_format.space_after = 0


def _widths(table: Table) -> list[Any]:
    """Return the widths of columns by their shares, each at least as wide as its longest word, so that none is broken."""
    shares, least = [column.share for column in table.columns], _least(table)
    fixed: dict[int, float] = {}
    while True:
        left, whole = PAGE.width - sum(fixed.values()), sum(share for place, share in enumerate(shares) if place not in fixed)
        widths = [fixed.get(place, left * share / (whole or 1)) for place, share in enumerate(shares)]
        narrow = {place: least[place] for place, width in enumerate(widths) if place not in fixed and width < least[place]}
        if not narrow:
            return [Cm(width) for width in widths]
        fixed |= narrow


def _least(table: Table) -> list[float]:
    """Return the width of each column's longest word in centimetres; of words that together need more than the page, their shares of it."""
    columns = zip(*([column.name for column in table.columns], *table.rows), strict=True)
    longest = [max(len(word) for cell in cells for word in _BREAKS.split(_text(cell))) for cells in columns]
    least = [min(letters * _LETTER + _PADDING, _MOST * PAGE.width) for letters in longest]
    return [width * min(1, PAGE.width / sum(least)) for width in least]


def _text(cell: str | Empty) -> str:
    return cell if isinstance(cell, str) else cell.what


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


class _Row(NamedTuple):
    """How the rows of a table are made: the widths of their cells, and the styles' names in the file."""

    columns: tuple[Column, ...]
    widths: list[int]
    cell_style: str
    place_style: str

    def add(self, grid: Any, table: Table, cells: tuple[str | Empty, ...], *, header: bool = False) -> None:
        """Add a row; element by element, as python-docx looks every style and cell up anew, which takes a minute for some thousands."""
        row = SubElement(grid._tbl, qn("w:tr"))
        looks = SubElement(row, qn("w:trPr"))
        SubElement(looks, qn("w:cantSplit"))
        if header:
            SubElement(looks, qn("w:tblHeader"))
        for content, column, width in zip(cells, self.columns, self.widths, strict=True):
            cell = SubElement(row, qn("w:tc"))
            size = SubElement(SubElement(cell, qn("w:tcPr")), qn("w:tcW"))
            size.set(qn("w:w"), str(width))
            size.set(qn("w:type"), "dxa")
            paragraph = SubElement(cell, qn("w:p"))
            properties = SubElement(paragraph, qn("w:pPr"))
            SubElement(properties, qn("w:pStyle")).set(qn("w:val"), self.cell_style)
            if column.numbers:
                SubElement(properties, qn("w:jc")).set(qn("w:val"), "right")
            if isinstance(content, Empty):
                paragraph.append(place(clean(content.what), clean(f"{table.title}: {content.what}"), self.place_style))
            else:
                words = SubElement(SubElement(paragraph, qn("w:r")), qn("w:t"))
                words.text = clean(content)
                words.set(_SPACE, "preserve")
