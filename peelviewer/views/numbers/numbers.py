"""The Numbers view: every indicator as a tile or a row, filtered and sorted; one opens with its chart, caveats and sections."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from peelviewer.analysis import pages
from peelviewer.analysis.citation import to_quote
from peelviewer.analysis.gaps import gap_share, gap_words, share_words
from peelviewer.figures.base import FORCE, REFERENCE, Figure, Line
from peelviewer.figures.build import figure as build_figure
from peelviewer.model.pages import Pages
from peelviewer.ui.charts.card_column import CardColumn
from peelviewer.ui.dialogs.leaving import LeaveButton
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import segments
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.ui.widgets.empty_state import EmptyState
from peelviewer.ui.widgets.filter_field import FilterField
from peelviewer.ui.widgets.measure_table import KEY, Column, MeasureTable, Row
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr, translatable

from .leaving import leavings
from .legend import Legend
from .tiles import PAD, TileArea, TileGrid

ALL_TOPICS = translatable("All topics")
COLUMNS = (translatable("Indicator"), translatable("Topic"), translatable("Unit"), translatable("Period"), translatable("Difference"))

BESIDE = 900
"""Pixels of the tiles' width from which what is said of them stands beside the choices."""


class Numbers(QWidget):
    """All indicators of the open report; status_changed says that the status bar tells something else now."""

    status_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("numbers")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._figures = self._build_figures()
        self.grid = TileGrid(workspace.appearance, self)
        self.grid.make([(self._figures[i.id], i.topic) for i in workspace.place.report.indicators])
        self.table = self._table()
        self.pages = QStackedWidget(self)
        self.pages.setAccessibleName(tr("Numbers"))
        self.pages.addWidget(TileArea(self.grid, self))
        self.pages.addWidget(self.table)
        left = QWidget(self)
        left.installEventFilter(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(32 - PAD, 20, 32 - PAD - 12, 0)
        column.setSpacing(14)
        column.addLayout(self._make_header())
        column.addWidget(self.pages)
        self.nothing = EmptyState(self.pages, tr("Show all indicators"), PAD)
        self.nothing.back.clicked.connect(self._show_all)
        column.addWidget(self.nothing)
        self.detail = CardColumn(workspace, self, mentions=True)
        self.detail.setObjectName("detail")
        self.detail.setMinimumWidth(300)
        self.detail.hide()
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 1)
        split.setCollapsible(0, False)
        split.setSizes([900, 380])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self.grid.opened.connect(self.open)
        workspace.appearance.theme_changed.connect(self.apply_theme)
        workspace.current_changed.connect(self._show_report)
        workspace.find_wanted.connect(self._find)
        workspace.supplied_changed.connect(lambda subject: self.detail.forget())
        self.refresh()

    def _build_figures(self) -> dict[str, Figure]:
        library, report = self._workspace.library, self._workspace.place.report
        return {i.id: build_figure(library, report, i.id) for i in report.indicators}

    def _show_report(self) -> None:
        """Show the indicators of the report that is current now."""
        self._figures = self._build_figures()
        self.grid.make([(self._figures[i.id], i.topic) for i in self._workspace.place.report.indicators])
        self._legend.show_names(self._columns())
        self._offer_topics()
        self.field.clear()
        self.detail.hide()
        self.detail.forget(unpin=True)
        self.refresh()

    def _offer_topics(self) -> None:
        topics = dict.fromkeys(indicator.topic for indicator in self._workspace.place.report.indicators)
        self.topic.offer((tr(ALL_TOPICS), *topics), self.choose_topic)

    # Parts -----------------------------------------------------------------------------------------

    def _make_header(self) -> QVBoxLayout:
        title = PlainLabel(tr("Force in numbers"), self)
        title.setFont(face(24, serif=True, weight=600))
        self.about = PlainLabel(self)
        self.about.setObjectName("quiet")
        self.about.setFont(face(13))
        self._legend = Legend(self._workspace.appearance, self._columns(), self)
        first = QHBoxLayout()
        first.addWidget(title)
        first.addSpacing(20)
        first.addWidget(self._legend, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        first.addStretch()
        self.about.setWordWrap(True)
        self.topic = DropDownButton(self._workspace.appearance, tr("Topic"), self)
        self._offer_topics()
        self.field = FilterField(self)
        self.field.setPlaceholderText(tr("Find an indicator"))
        self.field.setAccessibleName(tr("Find an indicator"))
        self.field.setClearButtonEnabled(True)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear"))
        self.field.setFixedSize(144, 32)
        self.field.textChanged.connect(lambda text: self.refresh())
        self.field.returnPressed.connect(self._open_first)
        self.field.entered.connect(self.take_focus)
        self.field.focus_released.connect(self._step_back)
        self._second = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._second.setSpacing(10)
        self._second.addWidget(self.about, 1)
        choices = QHBoxLayout()
        choices.setSpacing(10)
        for widget in (self.field, self.topic):
            choices.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
        order, self.order = segments(self, (tr("Report order"), tr("Largest gap")), height=32)
        self.order.idClicked.connect(lambda index: self.refresh())
        choices.addLayout(order)
        choices.addStretch()
        offered = partial(leavings, self._workspace, lambda: {subject: self._figures[subject] for subject in self.subjects()})
        self.export = LeaveButton(self._workspace.appearance, offered, self._workspace.message.emit, self)
        choices.addWidget(self.export)
        self._second.addLayout(choices)
        self.order.buttons()[1].setToolTip(tr("By the difference as a share of the larger value"))
        kind, self.kind = segments(self, (tr("Tiles"), tr("Table")), height=32)
        self.kind.idClicked.connect(self.pages.setCurrentIndex)
        first.addLayout(kind)
        header = QVBoxLayout()
        header.setContentsMargins(PAD, 0, PAD + 12, 0)
        header.setSpacing(6)
        header.addLayout(first)
        header.addLayout(self._second)
        return header

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put what is said of the indicators above the choices where it has no room beside them."""
        if isinstance(event, QResizeEvent):
            narrow = event.size().width() < BESIDE
            self._second.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
            self._second.setStretch(0, int(not narrow))
        return False

    def choose_topic(self, topic: str) -> None:
        """Show the indicators of a topic, or of all."""
        self.topic.setText(topic)
        self.refresh()

    def restore_from(self, old: Numbers) -> None:
        """Show what another view of the numbers showed."""
        self.field.setText(old.field.text())
        topic = old.topic.text()
        self.topic.setText(topic if topic in {i.topic for i in self._workspace.place.report.indicators} else tr(ALL_TOPICS))
        self.order.buttons()[old.order.checkedId()].setChecked(True)
        self.kind.buttons()[old.kind.checkedId()].setChecked(True)
        self.pages.setCurrentIndex(old.pages.currentIndex())
        self.refresh()
        self.detail.setVisible(not old.detail.isHidden())
        self.detail.restore_from(old.detail)

    def _columns(self) -> tuple[str, str]:
        names = dict(self._figures[self._workspace.place.report.indicators[0].id].columns) if self._figures else {}
        return names.get(FORCE, tr("Force")), names.get(REFERENCE, "England and Wales")

    def _table(self) -> MeasureTable:
        table = MeasureTable(self._workspace.appearance, tr("Indicators"), self)
        table.activated.connect(lambda index: self.open(index.data(KEY)))
        return table

    # What is shown ----------------------------------------------------------------------------------

    def subjects(self) -> list[str]:
        """Return the ids of the indicators shown, in order."""
        report, words = self._workspace.place.report, self.field.text().lower().split()
        topic = self.topic.text()
        shown = [
            i.id for i in report.indicators
            if topic in (tr(ALL_TOPICS), i.topic) and all(word in f"{i.title} {i.topic} {i.unit}".lower() for word in words)
        ]  # fmt: skip
        if self.order.checkedId() == 1:
            shown.sort(key=lambda subject: -self._share(subject))
        return shown

    def _share(self, subject: str) -> Decimal:
        """Return by what an indicator stands in the order by gap; below 0 where a value is not stated."""
        force, reference = self._pair(self._figures[subject])
        return gap_share(force, reference) if force is not None and reference is not None else Decimal(-1)

    def _shares(self, shown: list[str]) -> dict[str, str]:
        """Return in words by what the indicators stand where they stand by it."""
        if self.order.checkedId() != 1:
            return {}
        return {subject: share_words(share) for subject in shown if (share := self._share(subject)) >= 0}

    def _pair(self, figure: Figure) -> tuple:  # type: ignore[type-arg]
        newest = figure.panels[0].lines[-1]
        marks = newest.mark(FORCE), newest.mark(REFERENCE)
        return tuple(mark.value if mark else None for mark in marks)

    def refresh(self) -> None:
        """Show what topic, words and order ask for."""
        shown = self.subjects()
        self.grid.show_only(shown, self._shares(shown))
        self._fill(shown, self._shares(shown))
        self._show_missing(shown)
        about = ", ".join(part for part in (self._count(shown), pages.page_range(*self._pages())) if part)
        words = tr("{count}. A rate is neither good nor bad by itself.", count=about)
        by_gap = tr("Ordered by the gap: the difference as a share of the larger value.") if self.order.checkedId() == 1 else ""
        self.about.setText(" ".join(filter(None, (words, by_gap))))
        self.status_changed.emit()

    def _count(self, shown: list[str]) -> str:
        total = len(self._workspace.place.report.indicators)
        if len(shown) == total:
            return plural("{n} indicator", "{n} indicators", total)
        return plural("{shown} of {n} indicator", "{shown} of {n} indicators", total, shown=len(shown))

    def _pages(self) -> list[Pages]:
        report = self._workspace.place.report
        return [pages.of_subject(report, indicator) for indicator in report.indicators]

    def _show_missing(self, shown: list[str]) -> None:
        """Say why there is nothing to show, with a way back where something was asked for; a report without numbers has no choices."""
        held = bool(self._workspace.place.report.indicators)
        self.nothing.say("" if shown else self._missed() if held else tr("No indicator is held of this report."))
        self.nothing.back.setVisible(held)
        for choice in (self.about, self._legend, self.field, self.topic, self.export, *self.order.buttons(), *self.kind.buttons()):
            choice.setVisible(held)

    def _missed(self) -> str:
        """Return what was asked for that no indicator has."""
        words, topic = self.field.text().strip(), self.topic.text()
        if topic == tr(ALL_TOPICS):
            return tr("No indicator with “{words}”.", words=words)
        return tr("No indicator with “{words}” in {topic}.", words=words, topic=topic)

    def _show_all(self) -> None:
        """Take back what was asked for."""
        self.field.clear()
        self.choose_topic(tr(ALL_TOPICS))
        self.take_focus()

    def status(self) -> str:
        """Return what the status bar says: the page to quote, how many are shown, and how many of them are limited."""
        report, shown = self._workspace.place.report, self.subjects()
        if not report.indicators:
            return to_quote(report, *self._pages())
        limited = sum(1 for subject in shown if report.caveats_of(subject))
        with_caveats = plural("{n} with a caveat", "{n} with a caveat", limited)
        if report.unmatched_caveats:
            with_caveats = tr("the report’s caveats are not matched to them: open one for where they are")
        return f"{to_quote(report, *self._pages())}   ·   {self._count(shown)}, {with_caveats}"

    def _fill(self, shown: list[str], shares: dict[str, str]) -> None:
        lines = [(s, line) for s in shown for line in reversed(self._figures[s].panels[0].lines)]
        columns = [Column(tr(title)) for title in COLUMNS[:4]]
        columns += [Column(title, figures=True) for title in (*self._columns(), tr(COLUMNS[4]))]
        self.table.show_rows(columns, [Row(subject, self._cells(subject, line, shares.get(subject, ""))) for subject, line in lines])

    def _cells(self, subject: str, line: Line, share: str) -> tuple[str, ...]:
        figure, topic = self._figures[subject], self._workspace.place.report.indicator_by_id[subject].topic
        force, reference = line.mark(FORCE), line.mark(REFERENCE)
        gap = ""
        if force and reference and force.value is not None and reference.value is not None:
            gap = gap_words(force.value, reference.value, figure.unit)
        if share and line is figure.panels[0].lines[-1]:  # the newest values are ordered by
            gap = f"{gap} ({share})"
        values = (force.text if force else tr("not stated"), reference.text if reference else tr("not stated"))
        return figure.title, topic, figure.unit, line.period, *values, gap

    def open(self, subject: str) -> None:
        """Show an indicator's chart with periods, source, caveats and sections."""
        self.detail.show()
        self.detail.show_subjects([subject])

    def _find(self) -> None:
        if self._workspace.view == "numbers":
            self.field.setFocus()
            self.field.selectAll()

    def take_focus(self) -> None:
        """Take the keyboard to the first tile or row."""
        shown = [tile for tile in self.grid.tiles if tile.isVisibleTo(self.grid)]
        (self.table if self.pages.currentIndex() else shown[0] if shown else self.field).setFocus()

    def _open_first(self) -> None:
        for subject in self.subjects()[:1]:
            self.open(subject)

    def _step_back(self) -> None:
        """Close the opened indicator if there is one, and go on with the tiles or rows."""
        self.detail.hide()
        self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the opened indicator with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.detail.isVisible():
            self._step_back()
        else:
            super().keyPressEvent(event)

    def apply_theme(self) -> None:
        """Draw everything in the theme and zoom of now."""
        self.detail.forget()
        for widget in (*self.grid.tiles, self._legend):
            widget.update()
