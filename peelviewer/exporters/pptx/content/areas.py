"""Areas for improvement by question as a native table."""

from __future__ import annotations

from peelviewer.decks.contents import AreaGroup, Areas
from peelviewer.decks.forms.areas import LABEL, SIZES, columns, group_height
from peelviewer.decks.panel import beside
from peelviewer.exporters.pptx.shapes import Board, Para, Run
from peelviewer.exporters.pptx.tables import Cell, Grid, table


def areas(board: Board, content: Areas, y: float, height: float) -> None:
    """Write a row a question: its number, its name and page, and its areas."""
    numbered = any(group.number for group in content.groups)
    names, edge = columns(board.sheet, content.groups[0] if not numbered else next(group for group in content.groups if group.number))
    words: list[list[Cell]] = [[Cell(_name(group), anchor="t"), Cell(_asked(group), anchor="t")] for group in content.groups]
    widths = [edge - names, board.right - edge]
    if not beside(board.frame):
        words = [[Cell((_line(group), *_asked(group)), anchor="t")] for group in content.groups]
        widths = [board.right - names]
    rows = [[*([_number(group)] if numbered else []), *cells] for group, cells in zip(content.groups, words, strict=True)]
    widths = ([names - board.left] if numbered else []) + widths
    heights = [group_height(group, board.sheet) for group in content.groups]
    said = "; ".join(f"{group.name}: {', '.join(text for _, text in group.areas)}" for group in content.groups)
    table(board, board.left, y, Grid(widths, rows, heights), "Areas for improvement", f"Table. {said}.")


def _number(group: AreaGroup) -> Cell:
    return Cell((Para((Run(group.number, SIZES[group.letters][0], True, "accent", serif=True),)),), anchor="t")


def _name(group: AreaGroup) -> tuple[Para, ...]:
    size = SIZES[group.letters][0]
    paras = [Para((Run(group.name, size, bold=True),)), Para((Run(group.pages, size, colour="muted"),))]
    return tuple(para for para in paras if para.runs[0].text) or (Para((Run("", size),)),)


def _line(group: AreaGroup) -> Para:
    """Return name and page on one line, as a narrow slide has them."""
    size = SIZES[group.letters][0]
    return Para((Run(group.name, size, bold=True), Run(f"  {group.pages}" if group.pages else "", size, colour="muted")))


def _asked(group: AreaGroup) -> tuple[Para, ...]:
    paras, size = [], SIZES[group.letters][0]
    for label, text in group.areas:
        runs = (Run(label, size, colour="muted"), Run("\t", size), Run(text, size)) if label else (Run(text, size),)
        paras.append(Para(runs, hanging=LABEL if label else 0, before=2))
    return tuple(paras)
