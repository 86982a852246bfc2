"""A figure or indicator in a document: title, unit and period, chart or table, remarks, completeness, caveats and source."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextLength, QTextTable, QTextTableFormat

from peelviewer.analysis.tables import AREA_NAMES, ENGLAND_AND_WALES, ValueTable, value_table
from peelviewer.figures import build
from peelviewer.figures.base import Figure
from peelviewer.figures.layout import footer_lines
from peelviewer.figures.supplied import Supplied
from peelviewer.model.library import Library
from peelviewer.model.report import Cell, FigureSpec, Indicator, Report
from peelviewer.text.inline import spans, typographic
from peelviewer.text.plain import plain_text
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.documents.prose import MISSING_NOTE
from peelviewer.ui.documents.styles import MEASURE, RIGHT, Styles
from peelviewer.wording import tr

from .inline_chart import InlineCharts


class ValueBlock:
    """Writes published values into a document, in the report's language; a missing value is an en dash with its reason below."""

    def __init__(self, library: Library, report: Report, styles: Styles, supplied: Mapping[str, Supplied] | None = None) -> None:
        self._library, self._report, self._styles, self._supplied = library, report, styles, supplied or {}

    def write(self, cursor: QTextCursor, spec: FigureSpec | Indicator, charts: InlineCharts) -> None:
        """Write a figure or indicator with its chart after the cursor's block."""
        figure = build.figure(self._library, self._report, spec.id, self._supplied.get(spec.id))
        self._title(cursor, spec, figure)
        s = self._styles
        cells = self._report.cells_of(spec.id)
        if cells:
            self._cells(cursor, cells)
        else:
            cursor.insertBlock(s.block(4, above=6, below=4), s.char(12))
            charts.write(cursor, figure, MEASURE)
        self._footer(cursor, figure, value_table(self._library, self._report, spec.id))

    def write_table(self, cursor: QTextCursor, subject: str) -> None:
        """Write the values alone, as a table for a narrow pane."""
        table = value_table(self._library, self._report, subject)
        if cells := self._report.cells_of(subject):
            self._cells(cursor, cells)
        if table.rows:
            self._table(cursor, table, narrow=True)
        for remark in _remarks(table):
            cursor.insertBlock(self._styles.block(18, below=3), self._styles.char(12, "muted"))
            cursor.insertText(typographic(remark), self._styles.char(12, "muted"))

    def _cells(self, cursor: QTextCursor, cells: Sequence[Cell]) -> None:
        from .cell_table import write_cells  # most figures are charts

        write_cells(cursor, self._styles, cells, self._prose)

    def _prose(self, cursor: QTextCursor, text: str, char: QTextCharFormat) -> None:
        """Write the words of a cell, with the marks of its notes."""
        for span in spans(text):
            if span.note:
                self._mark(cursor, span.note)
            else:
                cursor.insertText(span.text, char)

    def _mark(self, cursor: QTextCursor, number: int) -> None:
        note = self._report.note_by_number.get(number)
        words = tooltip_html(plain_text(note.text) if note else tr(MISSING_NOTE))
        cursor.insertText(note.printed_mark if note else str(number), self._styles.note_mark(number, words))

    def _title(self, cursor: QTextCursor, spec: FigureSpec | Indicator, figure: Figure) -> None:
        s = self._styles
        cursor.insertBlock(s.block(20, above=8), s.char(14, weight=600))
        if isinstance(spec, FigureSpec):
            linked = s.link(s.char(14, weight=600), f"figure:{spec.id}")
            cursor.insertText(figure.label or figure.title, linked)
            cursor.insertText(f"  {figure.title}" if figure.label else "", s.char(14))
            for number in spec.notes:
                cursor.insertText(" ", s.char(14))
                self._mark(cursor, number)
        else:
            cursor.insertText(figure.title, s.char(14, weight=600))
        if figure.measured:
            cursor.insertBlock(s.block(18, below=2), s.char(12, "muted"))
            cursor.insertText(figure.measured, s.char(12, "muted"))

    def _table(self, cursor: QTextCursor, values: ValueTable, narrow: bool) -> None:
        s, outcomes = self._styles, any(r.outcome for r in values.rows)
        lead = 1 + outcomes
        grid = cursor.insertTable(len(values.rows) + 1, lead + len(values.columns), self._table_format(len(values.columns), lead))
        self._header(grid, values, lead, narrow)
        for number, row in enumerate(values.rows, 1):
            weight = 600 if row.depth == 0 and any(r.depth for r in values.rows) else 400
            if outcomes:
                self._cell(grid, number, 0, row.outcome, s.char(12, "muted"))
            self._cell(grid, number, lead - 1, row.name, s.char(13, weight=weight), left=14 * row.depth)
            for column, value in enumerate(row.values):
                colour = "accent" if column == 0 else "reference" if column == 1 else "text"
                self._cell(grid, number, lead + column, value or "–", s.char(13, colour, weight=600 if column == 0 else weight), right=True)
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _table_format(self, columns: int, lead: int) -> QTextTableFormat:
        shape, percent = QTextTableFormat(), QTextLength.Type.PercentageLength
        shape.setBorder(0)
        shape.setCellSpacing(0)
        shape.setCellPadding(self._styles.px(3))
        shape.setTopMargin(self._styles.px(4))
        shape.setBottomMargin(self._styles.px(2))
        shape.setWidth(QTextLength(percent, 100))
        shape.setHeaderRowCount(1)
        share = 17 if columns > 2 else 24
        widths = [9] if lead == 2 else []
        widths += [100 - sum(widths) - share * columns, *([share] * columns)]
        shape.setColumnWidthConstraints([QTextLength(percent, w) for w in widths])
        return shape

    def _header(self, grid: QTextTable, values: ValueTable, lead: int, narrow: bool) -> None:
        s = self._styles
        if lead == 2:
            self._cell(grid, 0, 0, "No", s.char(12, "muted"))
        for column, name in enumerate(values.columns):
            colour = "accent" if column == 0 else "reference"
            if narrow and name == AREA_NAMES[ENGLAND_AND_WALES]:
                name = "E&W"
            self._cell(grid, 0, lead + column, name, s.char(12, colour, weight=600), right=True)

    def _cell(
        self, grid: QTextTable, row: int, column: int, text: str, char: QTextCharFormat, *, left: float = 0, right: bool = False
    ) -> None:
        cell = grid.cellAt(row, column)
        shape = self._styles.block(18, left=left)
        if right:
            shape.setAlignment(RIGHT)
        cursor = cell.firstCursorPosition()
        cursor.setBlockFormat(shape)
        cursor.setBlockCharFormat(char)
        cursor.insertText(typographic(text), char)

    def _footer(self, cursor: QTextCursor, figure: Figure, table: ValueTable) -> None:
        s = self._styles
        char = s.char(12, "muted")
        statements = [line.note for panel in figure.panels if panel.form == "statement" for line in panel.lines]
        above = {*statements, *(panel.remark for panel in figure.panels)}
        for line in (*map(typographic, _remarks(table, above)), *footer_lines(figure)):
            cursor.insertBlock(s.block(18, below=3), char)
            cursor.insertText(line.replace("p. ", "p.\u00a0"), char)  # a page stays with its number
        # What follows is not part of the figure.
        cursor.insertBlock(s.block(1, below=8))


def _remarks(table: ValueTable, above: Collection[str] = ()) -> list[str]:
    """Return the rows' remarks, each once, after the names of the rows they are made on where not all are meant.

    What stands *above* already, beside the rows it is made on, is left out.
    """
    rows: dict[str, list[str]] = {}
    for row in table.rows:
        if row.note and typographic(row.note) not in above:
            rows.setdefault(row.note, []).append(row.name)
    return [note if len(names) == len(table.rows) else f"{'; '.join(names)}: {note}" for note, names in rows.items()]
