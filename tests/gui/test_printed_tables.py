"""The columns of a printed table are as wide as their words need."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

from peelviewer.figures.base import Cell, Panel
from peelviewer.figures.printed_table import Needs, PrintedTable, column_widths
from peelviewer.figures.scene import Canvas, TextRun
from peelviewer.model.rows import Cell as ReportCell
from peelviewer.ui.documents.blocks.cell_table import fit_cell_tables, write_cells
from peelviewer.ui.documents.styles import Styles
from peelviewer.ui.look import theme
from peelviewer.ui.look.drawing import measure

pytestmark = pytest.mark.usefixtures("qapp")

ROWS = (
    ("Outcome number", "Outcome type / group", "Norfolk Constabulary", "England and Wales"),
    ("1", "Charged and summoned", "20.1", "12.1"),
    ("15", "Evidential difficulties (the victim does not support police action), taken into consideration", "15.6", "13.8"),
)
WORDS = {word for row in ROWS for text in row for word in text.split()}


def texts_of(lines: Sequence[str]) -> set[str]:
    return {word for line in lines for word in line.split()}


@pytest.mark.parametrize("width", [536, 336, 300, 270])
def test_no_word_of_a_drawn_table_is_broken_where_there_is_room(width: int) -> None:
    cells = [Cell(r, c, text, header=r == 1) for r, row in enumerate(ROWS, 1) for c, text in enumerate(row, 1)]
    canvas = Canvas(width, measure)
    PrintedTable.lay_out(Panel("table", "", "", (), Decimal(0), Decimal(1), cells=tuple(cells)), canvas)
    runs = [shape for shape in canvas.shapes if isinstance(shape, TextRun)]
    assert texts_of([run.text for run in runs]) == WORDS
    assert max(run.x + run.width for run in runs) <= width


@pytest.mark.parametrize("width", [536, 336, 300])
def test_no_word_of_a_table_in_a_text_is_broken_where_there_is_room(width: int) -> None:
    document = QTextDocument()
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # as panes of text have it
    document.setDefaultTextOption(option)
    cells = [ReportCell("fig-1", r, c, text, header=r == 1) for r, row in enumerate(ROWS, 1) for c, text in enumerate(row, 1)]
    write_cells(QTextCursor(document), Styles(theme.load("light"), 1.0), cells, QTextCursor.insertText)
    for at in (880, width):
        fit_cell_tables(document, at)
        document.setTextWidth(at)
    document.documentLayout().documentSize()  # lays all of it out
    lines, block = [], document.begin()
    while block.isValid():
        layout = block.layout()
        placed = [layout.lineAt(number) for number in range(layout.lineCount())]
        lines += [block.text()[line.textStart() : line.textStart() + line.textLength()] for line in placed]
        block = block.next()
    assert texts_of(lines) == WORDS


@given(st.lists(st.tuples(st.floats(24, 400), st.floats(0, 900)), min_size=1, max_size=9), st.floats(50, 2000))
def test_columns_fill_their_width_and_the_widest_words_alone_are_broken(columns: list[tuple[float, float]], width: float) -> None:
    words = [word for word, _ in columns]
    widths = column_widths(Needs(words, [word + more for word, more in columns]), width)
    assert sum(widths) == pytest.approx(width)
    short = [(word, got) for word, got in zip(words, widths, strict=True) if got < word - 0.001]
    assert not short or sum(words) > width
    assert not short or max(got for _, got in short) == pytest.approx(max(widths))
