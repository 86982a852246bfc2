"""Compared numbers as a table or a chart, with the caveats of the chosen row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from peelviewer.analysis.compared.compare_numbers import Caveat, NumberRow, Numbers, compare_numbers
from peelviewer.analysis.doubt import spoken, with_word
from peelviewer.analysis.pages import page_range
from peelviewer.figures.compared import compared
from peelviewer.model.report import Report
from peelviewer.text.inline import typographic
from peelviewer.text.rich import escaped, semibold_html
from peelviewer.ui.charts.composing.subject import ChartSubject
from peelviewer.ui.charts.still_chart import StillChart
from peelviewer.ui.dialogs.leaving import LeaveButton, Leaving
from peelviewer.ui.look.theme import face
from peelviewer.ui.spoken import say
from peelviewer.ui.widgets.controls import LinkLabel, segments
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.measure_table import PAD, SCROLL_BAR, Column, MeasureTable, Row
from peelviewer.ui.workspace import Workspace
from peelviewer.views.compare.leaving.chart_menu import ask_for_picture, offer_menu
from peelviewer.views.compare.leaving.numbers_files import ShownNumbers, leaving, subject
from peelviewer.wording import plural, tr

# Of the page, and of what the style sheet draws around the caveats when they have the keyboard.
MARGIN, RING = 24, 2


class ComparedNumbers(QWidget):
    """A row a measure and period, a column a force, England and Wales beside them; colours are neutral: a rate is neither good nor bad."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.numbers = Numbers((), ())
        self._said = ""
        self._reports: tuple[Report, Report] | None = None
        self.table = MeasureTable(workspace.appearance, tr("Compared numbers"), self, ticks=True)
        self.table.ticks_changed.connect(self._say_ticks)
        self.table.currentCellChanged.connect(lambda row, *rest: self._explain(row))
        self.chart = StillChart(workspace, self)
        self.chart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pages = QStackedWidget(self)
        self.pages.setAccessibleName(tr("Numbers"))
        self.pages.addWidget(self._inset(self.table))
        self.pages.addWidget(self._charted())
        self.detail = LinkLabel(self)
        self.caveats = self._explained()
        self.about = Elided(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._make_header())
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.caveats)

    # Parts -----------------------------------------------------------------------------------------

    def _make_header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 10, MARGIN, 6)
        row.setSpacing(8)
        row.addWidget(self.about, 1)
        self.picture = QToolButton(self)
        self.picture.setObjectName("choice")
        self.picture.setText(tr("Picture…"))
        self.picture.setToolTip(tr("Make a picture for an article or a post"))
        self.picture.setAccessibleName(tr("Make a picture for an article or a post"))
        self.picture.setFixedHeight(30)
        self.picture.clicked.connect(lambda: ask_for_picture(self._workspace, self.to_compose()))
        self.export = LeaveButton(self._workspace.appearance, self.leavings, self._workspace.message.emit, self, 30)
        entries = [(tr("Picture for an article or a post…"), self.picture.click), (tr("Export what is shown"), self.export.open)]
        offer_menu((self.table, self.chart), entries)
        kind, self.kind = segments(self, (tr("Table"), tr("Chart")), tr("Compared numbers as {kind}", kind="{}"))
        self.kind.idClicked.connect(self.turn)
        row.addLayout(kind)
        row.addWidget(self.picture)
        row.addWidget(self.export)
        return row

    def _inset(self, table: MeasureTable) -> QWidget:
        """Put the table where its words begin at the margin, its figures end there, and its scroll bar stands at the edge."""
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(MARGIN - PAD, 0, 0, 0)
        row.addWidget(table)
        return holder

    def _charted(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(tr("Chart of compared numbers"))
        holder = QWidget(area)
        column = QVBoxLayout(holder)
        column.setContentsMargins(MARGIN, 8, MARGIN - SCROLL_BAR, MARGIN)
        column.addWidget(self.chart)
        column.addStretch()
        area.setWidget(holder)
        return area

    def _explained(self) -> QScrollArea:
        """Make the room below the table, as high for every row: the table does not jump while one walks it."""
        self.detail.setWordWrap(True)
        self.detail.setFont(face(12))
        self.detail.setContentsMargins(MARGIN - RING, 8, MARGIN - RING - SCROLL_BAR, 12)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        area = QScrollArea(self)
        area.setWidget(self.detail)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setObjectName("caveats")
        area.setFixedHeight(136)
        area.setAccessibleName(tr("Pages and caveats of the chosen number"))
        return area

    # What is shown ----------------------------------------------------------------------------------

    def show_reports(self, left: Report, right: Report) -> None:
        """Compare two reports; one with itself shows its force against England and Wales, and period against period.

        Where only one of two states any values these are shown with England and Wales, as there is nothing to set beside them.
        """
        silent = [report for report in (left, right) if not report.observations]
        if len(silent) == 1:
            left = right = left if right in silent else right
        self.numbers, self._reports = compare_numbers(self._workspace.library, left, right), (left, right)
        columns = [
            Column(tr("Measure")),
            *(Column(name, figures=True) for name in self.numbers.columns),
            Column(tr("Difference"), figures=True),
            Column(tr("Ratio, computed"), figures=True),
            Column(tr("Since the period before")),
        ]
        self.table.show_rows(columns, [_shown(row) for row in self.numbers.rows])
        names = ", ".join(self.numbers.columns[:-1])
        if left is right:
            text = tr("{names}: {values} against England and Wales, and period against period.", names=names, values=self.count())
        else:
            text = tr("{names}: {values} beside each other.", names=names, values=self.count())
        if len(silent) == 1:
            text = f"{text} {tr('{name} states no values.', name=self._workspace.library.name_of(silent[0]))}"
        self._said = text
        self._say_ticks()
        self.chart.show_figure(compared(self.numbers))
        if self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 0)
        self._explain(self.table.currentRow())

    def count(self) -> str:
        """Return how many values there are, in words."""
        return plural("{n} published value", "{n} published values", len(self.numbers.rows))

    def _explain(self, index: int) -> None:
        """Say the caveats of a row, those that name a compared force first, and the pages its values stand on."""
        if not 0 <= index < len(self.numbers.rows):
            self.detail.clear()
            return
        row = self.numbers.rows[index]
        pages = "; ".join(f"{name} {page_range(pages)}" for name, pages in zip(self.numbers.columns, row.pages, strict=True) if pages.first)
        lines = [f"{semibold_html(typographic(row.title) + '.')} {escaped(pages)}.", *map(_caveat_html, row.caveats)]
        self.detail.setText("".join(f'<p style="margin:0 0 3px 0">{line}</p>' for line in lines))
        self.caveats.verticalScrollBar().setValue(0)

    def _say_ticks(self) -> None:
        """Say how many rows are ticked: these leave, and where none is all."""
        count = len(self.table.ticked())
        words = plural("{n} row ticked", "{n} rows ticked", count) if count else ""
        self.about.setText(f"{words}   ·   {self._said}" if words else self._said)
        if words:
            say(self.table, words)

    # What leaves -------------------------------------------------------------------------------------

    def leaving(self) -> ShownNumbers | None:
        """Return what leaves: the ticked rows, and where none is ticked all; nothing before reports are compared."""
        if self._reports is None:
            return None
        ticked = set(self.table.ticked())
        rows = tuple(row for row in self.numbers.rows if not ticked or row.key in ticked)
        return ShownNumbers(self._workspace.library, *self._reports, self.numbers._replace(rows=rows))

    def leavings(self) -> list[Leaving]:
        """Return what can leave the view."""
        shown = self.leaving()
        return [leaving(shown)] if shown is not None else []

    def to_compose(self) -> ChartSubject | None:
        """Return the chart of what leaves, as the composer takes it; nothing where there is no value."""
        shown = self.leaving()
        found = subject(shown) if shown is not None else None
        return found if found is not None and found.can_be_composed else None

    def turn(self, page: int) -> None:
        """Show the table (0) or the chart (1)."""
        self.kind.buttons()[page].setChecked(True)
        self.pages.setCurrentIndex(page)
        self.chart.update()


def _shown(row: NumberRow) -> Row:
    """Return a row's cells; a figure's whole title stands below the table."""
    values = tuple(
        with_word(value.replace("-", "−") or tr("not stated"), spoken(doubt)) for value, doubt in zip(row.values, row.doubts, strict=True)
    )
    mark = "  ⚠" if any(caveat.forces for caveat in row.caveats) else ""
    below = ", ".join(part for part in (typographic(row.unit), row.period) if part)
    return Row(row.key, (typographic(row.name) + mark, *values, row.difference, row.ratio, row.since), below)


def _caveat_html(caveat: Caveat) -> str:
    """Return a caveat as the figures' cards say it, with the compared forces it names."""
    forces = f" <i>{escaped(', '.join(caveat.forces))}.</i>" if caveat.forces else ""
    return f"{semibold_html(typographic(caveat.title) + '.')} {escaped(typographic(caveat.text))}{forces}"
