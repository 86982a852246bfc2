"""Native tables: fine rules between rows, no bands, no fills but those a cell asks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from pptx.oxml import parse_xml

from .shapes import Board, Para, colour_xml, describe, emu, margins, write_into

_PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # PowerPoint's own style "No Style, No Grid"
_NAMESPACE = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'


class Cell(NamedTuple):
    """A cell's paragraphs, their place in it, and how many rows and columns it fills.

    *frame* is how far (in pixels) its fill stays from its upper and lower edge, and from what is above and below it.
    """

    paras: tuple[Para, ...]
    fill: str = ""
    anchor: str = "ctr"
    rows: int = 1
    columns: int = 1
    frame: float = 0.0


class Grid(NamedTuple):
    """A table: its widths, its rows with the header first, their heights, and the space within cells."""

    widths: Sequence[float]
    rows: Sequence[Sequence[Cell]]
    heights: Sequence[float]
    inset: float = 8.0
    pad: float = 3.0


def table(board: Board, x: float, y: float, grid: Grid, name: str, description: str) -> None:
    """Add a table with its upper left corner at a point."""
    frame = board.shapes.add_table(len(grid.rows), len(grid.widths), emu(x), emu(y), emu(sum(grid.widths)), emu(sum(grid.heights)))
    describe(frame, name, description)
    native = frame.table
    properties = native._tbl.tblPr
    properties.set("bandRow", "0")
    properties.set("firstCol", "1")
    properties[0].text = _PLAIN
    for column, width in zip(native.columns, grid.widths, strict=True):
        column.width = emu(width)
    last = len(grid.widths) - 1
    for index, (row, cells, height) in enumerate(zip(native.rows, grid.rows, grid.heights, strict=True)):
        row.height = emu(height)
        for place, (target, cell) in enumerate(zip(row.cells, cells, strict=True)):
            margins(target.text_frame)
            target.text_frame._txBody.bodyPr.clear()  # a cell's insets are its own attributes, and its row grows with it
            write_into(target.text_frame, cell.paras)
            _lines(target._tc.get_or_add_tcPr(), cell, first=not index, last=index == len(grid.rows) - 1)
            edges = (grid.inset if place else 0.0, grid.inset if place < last else 0.0)
            _insets(target._tc.tcPr, edges, grid.pad, cell.anchor)
    for index, cells in enumerate(grid.rows):
        for place, cell in enumerate(cells):
            if cell.rows > 1 or cell.columns > 1:
                native.cell(index, place).merge(native.cell(index + cell.rows - 1, place + cell.columns - 1))


def _insets(properties: Any, edges: tuple[float, float], pad: float, anchor: str) -> None:
    for key, value in (("marL", edges[0]), ("marR", edges[1]), ("marT", pad), ("marB", pad)):
        properties.set(key, str(emu(value)))
    properties.set("anchor", anchor)


def _lines(properties: Any, cell: Cell, *, first: bool, last: bool) -> None:
    """Draw the cell's edges and fill it."""
    drawn: dict[str, tuple[float, str]] = {}
    if cell.frame:
        drawn = dict.fromkeys(("lnT", "lnB"), (cell.frame * 1.5, "surface"))  # half of an edge lies on the cell, in points
    else:
        drawn |= {} if first else {"lnT": (0.75, "line")}
        drawn |= {} if last else {"lnB": (0.75, "line")}
    for edge in ("lnL", "lnR", "lnT", "lnB"):
        if edge in drawn:
            width, colour = drawn[edge]
            look = f'w="{round(width * 12700)}" cap="flat" cmpd="sng" algn="ctr"'
            fill = f"<a:solidFill>{colour_xml(colour)}</a:solidFill>"
        else:
            look, fill = 'w="0"', "<a:noFill/>"
        properties.append(parse_xml(f"<a:{edge} {_NAMESPACE} {look}>{fill}</a:{edge}>"))
    fill = f"<a:solidFill {_NAMESPACE}>{colour_xml(cell.fill)}</a:solidFill>" if cell.fill else f"<a:noFill {_NAMESPACE}/>"
    properties.append(parse_xml(fill))
