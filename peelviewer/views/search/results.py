"""The hits of a search beside the text: counted in full, grouped, and walked one after the other."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QListView, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from peelviewer.qtmodels.hit_groups import ROW, HitGroups, Row
from peelviewer.qtmodels.hits import KINDS
from peelviewer.ui.commands import shown_keys
from peelviewer.ui.look import icons
from peelviewer.ui.look.theme import face
from peelviewer.ui.search.result_rows import ResultDelegate
from peelviewer.ui.widgets.drop_down_button import ElidedDropDownButton
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.empty_state import EmptyState
from peelviewer.ui.widgets.flow import Flow
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

WIDEST, NARROWEST = 440, 280
"""Pixels; the text beside it has what it needs first."""


class ResultsPane(QWidget):
    """Shows the hits of a query.

    chosen carries the hit to open, narrowed says that others are left, closed asks for the contents again, focus_released gives the
    keyboard back.
    """

    chosen = Signal(object)
    narrowed = Signal()
    closed = Signal()
    focus_released = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self.model = HitGroups(workspace.library, self)
        self.query = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = QWidget(self)
        self.header.setObjectName("resultshead")
        self.header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rows = QVBoxLayout(self.header)
        rows.setContentsMargins(20, 8, 12, 12)
        rows.setSpacing(8)
        rows.addLayout(self._top())
        self.reports = ElidedDropDownButton(workspace.appearance, tr("Report"), self.header, 28)
        rows.addWidget(self.reports)
        self.kinds = QWidget(self.header)
        self._flow = Flow(self.kinds)
        rows.addWidget(self.kinds)
        column.addWidget(self.header)
        column.addWidget(self._list(), 1)
        self.nothing = EmptyState(self.list, left=20)
        column.addWidget(self.nothing, 1)
        self._kinds = QButtonGroup(self)
        self.apply_theme()
        workspace.appearance.theme_changed.connect(self.apply_theme)
        self.hide()

    def _top(self) -> QHBoxLayout:
        self.count, self.scope, self.number = PlainLabel(self.header), Elided(self.header), PlainLabel(self.header)
        self.count.setFont(face(14, weight=600))
        self.scope.setFont(face(13))
        self.number.setFont(face(12))
        self.number.setObjectName("quiet")
        self.before = self._button("arrow-up", tr("Previous hit"), "Shift+F3", partial(self.step, -1))
        self.after = self._button("arrow-down", tr("Next hit"), "F3", partial(self.step, 1))
        self.shut = self._button("x", tr("Close the results"), "Esc", self.closed.emit)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.count)
        row.addSpacing(6)
        row.addWidget(self.scope, 1)
        row.addWidget(self.number)
        for button in (self.before, self.after, self.shut):
            row.addWidget(button)
        return row

    def _button(self, icon: str, name: str, keys: str, act: Any) -> QToolButton:
        button = QToolButton(self.header)
        button.setProperty("icon_name", icon)
        button.setFixedSize(28, 28)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({shown_keys((keys,))})")
        button.clicked.connect(lambda: act())
        return button

    def _list(self) -> QListView:
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ResultDelegate(lambda: self._workspace.appearance.theme, self.model, self.list))
        self.list.setAccessibleName(tr("Search results"))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.clicked.connect(self._act)
        return self.list

    def apply_theme(self) -> None:
        """Draw icons and rows in the theme of now."""
        for button in (self.before, self.after, self.shut):
            button.setIcon(icons.icon(button.property("icon_name"), self._workspace.appearance.theme.colours["text"], 16))
        self.list.viewport().update()

    def sizeHint(self) -> QSize:
        """Return the width there is use for: the text beside it takes the rest, and more where it needs it."""
        return QSize(WIDEST, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the least width in which hits can be read."""
        return QSize(NARROWEST, 0)

    # Showing -----------------------------------------------------------------------------------------

    def show_hits(self, query: str, hits: list[Any], total: int, current: Any = None) -> None:
        """Show the hits of a query, counted in full; one of them may be the current one, which is so still where nothing else was asked."""
        current = self.model.current_hit if current is None and query == self.query else current
        self.query, self._total = query, total
        self.model.show_hits(hits, self._workspace.place.report.id)
        if current is not None:
            self.model.go_to(self.model.number_of(current))
        self._offer_reports()
        self._offer_kinds()
        self._show_counts()
        self._choose_current()

    def _offer_reports(self) -> None:
        library, found = self._workspace.library, self.model.reports()
        self.reports.setVisible(len(library.entries) > 1 and len(found) > 1)
        menu = self.reports.new_menu()
        names = {"": tr("All reports"), **{report: library.name_of(library.by_id[report]) for report in found}}
        for report, name in names.items():
            words = f"{name}   {found[report]}" if report else name
            menu.addAction(words).triggered.connect(lambda checked=False, report=report: self._narrow(report=report))
        self.reports.show_chosen(names[self.model.report])

    def _offer_kinds(self) -> None:
        for button in self._kinds.buttons():
            self._kinds.removeButton(button)
            self._flow.removeWidget(button)
            button.deleteLater()
        kinds = self.model.kinds()
        offered = {"": sum(kinds.values()), **kinds} if len(kinds) > 1 else {}
        for kind, count in offered.items():
            button = QToolButton(self.kinds)
            button.setObjectName("choice")
            button.setText(f"{tr(KINDS[kind]) if kind else tr('Every kind')}  {count}")
            button.setFont(face(12))
            button.setCheckable(True)
            button.setChecked(kind == self.model.kind)
            button.setFixedHeight(26)
            button.clicked.connect(partial(self._narrow, kind=kind))
            self._kinds.addButton(button)
            self._flow.addWidget(button)
            button.show()
        self.kinds.setVisible(bool(offered))
        self.kinds.updateGeometry()

    def _narrow(self, *, kind: str | None = None, report: str | None = None) -> None:
        self.model.narrow(kind=kind, report=report)
        self._offer_reports()
        if report is not None:
            self._offer_kinds()
        self._show_counts()
        self._choose_current()
        self.narrowed.emit()

    def _show_counts(self) -> None:
        """Say how many hits there are and which one is current."""
        hits, model = len(self.model.hits), self.model
        total = self._total if not (model.kind or model.report) else hits
        self.count.setText(plural("{n} hit", "{n} hits", total))
        reports, reports_with_hits = len(self._workspace.library.entries), len({hit.report for hit in model.hits if hit.report})
        if reports > 1 and not model.report:
            self.scope.setText(tr("in {found} of {held} reports", found=reports_with_hits, held=reports))
        else:
            self.scope.setText(plural("in {n} chapter", "in {n} chapters", model.chapters()))
        self.scope.setVisible(hits > 0)
        self.number.setText(tr("{number} of {count}", number=model.current + 1, count=total) if model.current >= 0 else "")
        for button in (self.before, self.after):
            button.setEnabled(hits > 0)
        self.nothing.say(self._nothing(hits))

    def _nothing(self, hits: int) -> str:
        if hits:
            return ""
        if not self.query.strip():
            return tr("Type what to look for in the field above.")
        return tr("Nothing found for “{query}”. Try fewer words, or part of one.", query=self.query)

    def say_why(self, reason: str) -> None:
        """Say why nothing can be found."""
        self.show_hits(self.query, [], 0)
        self.nothing.say(tr("The search failed ({reason}). Type on to try again.", reason=reason))

    # Walking -----------------------------------------------------------------------------------------

    def step(self, step: int) -> None:
        """Open the next hit (1) or the one before (-1), in reading order; after the last comes the first."""
        count = len(self.model.hits)
        if count:
            now = self.model.current if self.model.current >= 0 else (-1 if step > 0 else 0)
            self.open((now + step) % count)

    def open(self, number: int) -> None:
        """Make a hit the current one and ask for it to be opened."""
        self.model.go_to(number)
        self._show_counts()
        self._choose_current()
        self.chosen.emit(self.model.current_hit)

    def scroll_to_current(self) -> None:
        """Bring the current hit's row into view once the rows have their heights."""
        if self.model.current >= 0:
            self.list.scrollTo(self.model.row_of(self.model.current), QListView.ScrollHint.PositionAtCenter)

    def _choose_current(self) -> None:
        index = self.model.row_of(self.model.current) if self.model.current >= 0 else self.model.index(0)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(
                index, QListView.ScrollHint.PositionAtCenter if self.model.current >= 0 else QListView.ScrollHint.EnsureVisible
            )

    def _act(self, index: QModelIndex, shown: bool | None = None) -> None:
        """Open the hit of a row, or fold or unfold what it heads."""
        row: Row = index.data(ROW)
        if row.number >= 0:
            if shown is None:
                self.open(row.number)
            return
        scrolled = self.list.verticalScrollBar().value()
        self.model.turn(row, shown)
        self.list.setCurrentIndex(self.model.index(min(index.row(), self.model.rowCount() - 1)))
        self.list.verticalScrollBar().setValue(scrolled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Return, fold with the arrows, leave with Escape."""
        index = self.list.currentIndex()
        key, here = event.key(), self.list.hasFocus() and index.isValid()
        if key == Qt.Key.Key_Escape:
            self.focus_released.emit()
        elif here and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._act(index)
        elif here and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._act(index, key == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give rows the height of their width."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def take_focus(self) -> None:
        """Take the keyboard to the hits."""
        self.list.setFocus()
