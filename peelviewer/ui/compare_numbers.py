"""Compared numbers as a table or a chart, with the caveats of the chosen row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from peelviewer.analysis.compare_numbers import NumberRow, Numbers, compare_numbers
from peelviewer.dataset.inline import typographic
from peelviewer.figures.compared import compared
from peelviewer.model.report import Report
from peelviewer.wording import plural, tr

from .controls import segments
from .figure_card import StillChart
from .session import Session
from .theme import face


class ComparedNumbers(QWidget):
    """A row a measure and period, a column a force, England and Wales beside them; colours are neutral: a rate is neither good nor bad."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.numbers = Numbers((), ())
        self.table = QTableWidget(0, 0, self)
        self.table.setAccessibleName(tr("Compared numbers"))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.currentCellChanged.connect(lambda row, *rest: self._explain(row))
        self.chart = StillChart(session, self)
        self.chart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(tr("Chart of compared numbers"))
        holder = QWidget(area)
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 8, 24, 24)
        column.addWidget(self.chart)
        column.addStretch()
        area.setWidget(holder)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.table)
        self.pages.addWidget(area)
        self.detail = QLabel(self)
        self.detail.setWordWrap(True)
        self.detail.setFont(face(12))
        self.detail.setContentsMargins(24, 8, 24, 12)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # As high for every row: the table does not jump while one walks it.
        self.caveats = QScrollArea(self)
        self.caveats.setWidget(self.detail)
        self.caveats.setWidgetResizable(True)
        self.caveats.setFrameShape(QScrollArea.Shape.NoFrame)
        self.caveats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.caveats.setFixedHeight(136)
        self.caveats.setAccessibleName(tr("Pages and caveats of the chosen number"))
        row = QHBoxLayout()
        row.setContentsMargins(24, 10, 24, 6)
        row.setSpacing(0)
        self.about = QLabel(self)
        self.about.setFont(face(13))
        row.addWidget(self.about)
        row.addStretch()
        kind, self.kind = segments(self, (tr("Table"), tr("Chart")), tr("Compared numbers as {kind}", kind="{}"))
        self.kind.idClicked.connect(self._turn)
        row.addLayout(kind)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.caveats)

    def show_reports(self, left: Report, right: Report) -> None:
        """Compare two reports; one with itself shows its force against England and Wales, and period against period."""
        self.numbers = compare_numbers(self._session.library, left, right)
        heads = (
            tr("Measure"),
            tr("Unit"),
            tr("Period"),
            *self.numbers.columns,
            tr("Difference"),
            tr("Ratio, computed"),
            tr("Since the period before"),
        )
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(list(heads))
        for column in range(len(heads)):
            side = Qt.AlignmentFlag.AlignRight if 3 <= column < len(heads) - 1 else Qt.AlignmentFlag.AlignLeft
            place = side | Qt.AlignmentFlag.AlignVCenter
            self.table.model().setHeaderData(column, Qt.Orientation.Horizontal, place, Qt.ItemDataRole.TextAlignmentRole)
        self.table.setRowCount(len(self.numbers.rows))
        for at, row in enumerate(self.numbers.rows):
            for column, text in enumerate(self._cells(row)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                side = Qt.AlignmentFlag.AlignRight if 3 <= column < len(heads) - 1 else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(at, column, item)
        self.table.resizeColumnsToContents()
        self.table.setColumnWidth(0, min(340, self.table.columnWidth(0)))
        count = self.count()
        names = ", ".join(self.numbers.columns[:-1])
        if left is right:
            said = tr("{names}: {values} against England and Wales, and period against period.", names=names, values=count)
        else:
            said = tr("{names}: {values} beside each other.", names=names, values=count)
        self.about.setText(said)
        self.chart.show_figure(compared(self.numbers))
        self._explain(0)

    def count(self) -> str:
        """Return how many values there are, in words."""
        return plural("{n} published value", "{n} published values", len(self.numbers.rows))

    def _cells(self, row: NumberRow) -> tuple[str, ...]:
        # A figure's whole title stands below the table.
        values = tuple(value.replace("-", "−") or tr("not stated") for value in row.values)
        mark = "  ⚠" if any(caveat.forces for caveat in row.caveats) else ""
        return typographic(row.name) + mark, typographic(row.unit), row.period, *values, row.difference, row.ratio, row.since

    def _explain(self, at: int) -> None:
        """Say the caveats of a row, those that name a compared force first, and the pages its values stand on."""
        if not 0 <= at < len(self.numbers.rows):
            self.detail.clear()
            return
        row = self.numbers.rows[at]
        pages = "; ".join(
            f"{name} {tr('p. {page}', page=page)}" for name, page in zip(self.numbers.columns, row.pages, strict=True) if page
        )
        caveats = [f"{typographic(c.title)}{_named(c.forces)}: {typographic(c.text)}" for c in row.caveats]
        self.detail.setText(f"{typographic(row.title)}. {pages}.\n" + "\n".join(caveats))
        self.caveats.verticalScrollBar().setValue(0)

    def _turn(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.chart.update()


def _named(forces: tuple[str, ...]) -> str:
    return f" ({', '.join(forces)})" if forces else ""
